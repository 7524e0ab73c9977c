import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const statuses = (body: string): unknown[] => claimsOf(body).flatMap((claim) => (claim.kind === "purchase" ? [claim.status.value] : []));

describe("buying that is weighed", () => {
  for (const weighs of ["is considering", "is weighing", "is discussing", "is exploring"])
    it(`is at most planned: "${weighs} buying"`, () => {
      expect(statuses(`Peru's air force ${weighs} buying 12 Gripen fighters from Sweden, the ministry said on Monday.`)).toEqual([
        "planned",
      ]);
    });

  for (const weighed of ["considered", "proposed", "avoided", "stopped", "opposed"])
    it(`never is as good as bought: "${weighed} buying"`, () => {
      expect(statuses(`Peru ${weighed} buying 12 Gripen fighters from Sweden.`)).not.toContain("contracted");
    });

  it("never is as good as bought where somebody could end up buying", () => {
    expect(statuses("Peru could end up buying 12 Gripen fighters from Sweden.")).not.toContain("contracted");
  });

  it("is bought where somebody bought", () => {
    expect(statuses("Peru bought 12 Gripen fighters from Sweden.")).toEqual(["contracted"]);
  });
});

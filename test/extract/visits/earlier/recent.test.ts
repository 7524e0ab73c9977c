import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

const stays = (body: string): unknown[] =>
  claimsOf(body).flatMap((claim) => (claim.kind === "visit" ? [[claim.country?.value, claim.background, claim.date?.value ?? null]] : []));

describe("a recent visit named beside a journey", () => {
  it("lends it neither its length nor takes its day", () => {
    expect(
      stays("Peruvian President Ana Alba leaves for Norway on Sunday, subsequent to her recent three-day state visit to Kenya."),
    ).toEqual([
      ["NO", false, expect.not.objectContaining({ lasting: expect.anything() })],
      ["KE", true, null],
    ]);
  });
});

describe("talks to come", () => {
  it("are not dated by a month gone by that their subject bears", () => {
    const body =
      "Peruvian President Ana Alba will hold talks with Norwegian Prime Minister Per Dahl to review the plan agreed upon during her last visit in November 2022.";
    expect(met(body)).toEqual(["in_person planned: Ana Alba PE + Per Dahl NO"]);
    expect(claimsOf(body).flatMap((claim) => (claim.kind === "meeting" ? [claim.date] : []))).toEqual([null]);
  });
});

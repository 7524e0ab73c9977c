import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const towns = (body: string): (string | undefined)[] =>
  claimsOf(body).flatMap((c) => (c.kind === "meeting" ? [`${c.city?.value}: ${c.participants.map((p) => p.value.country)}`] : []));

describe("the seat of a counterpart", () => {
  it("is no place of the meeting, but tells the state", () => {
    expect(towns("Norway's Defence Minister Anna Berg, in Lima on Monday, conferred with Hugo Noor, her counterpart in Nairobi.")).toEqual([
      "Lima: NO,KE",
    ]);
  });
});

describe("a word that is a town elsewhere", () => {
  it("is none behind an article", () => {
    const report =
      "Norway's Prime Minister Anna Berg left for the Retreat on the coast on Monday and met Kenya's President Hugo Noor there.";
    expect(claimsOf(report).flatMap((c) => (c.kind === "visit" || c.kind === "meeting" ? (c.city?.value ?? []) : []))).not.toContain(
      "Retreat",
    );
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const offices = (body: string): unknown[] =>
  claimsOf(body).flatMap((claim) =>
    claim.kind === "meeting" ? claim.participants.map((p) => [p.value.name, p.value.country, p.value.role]) : [],
  );

describe("an office of both countries before two names", () => {
  for (const head of [
    "The two countries' defence ministers",
    "The two sides’ defence ministers",
    "The defence ministers of both countries",
  ])
    it(`is each one's: "${head}"`, () => {
      expect(offices(`Norway and Peru work together. ${head}, Per Dahl of Norway and Ana Alba of Peru, met in Oslo on Monday.`)).toEqual([
        ["Per Dahl", "NO", "Defence Minister"],
        ["Ana Alba", "PE", "Defence Minister"],
      ]);
    });
});

import { describe, expect, it } from "vitest";
import { met, sat } from "../../told.ts";

describe("who is glad to meet somebody", () => {
  for (const words of ["said she was happy to meet", "expressed her pleasure to be in Oslo and meet", "said she was honoured to meet"])
    it(`tells of no meeting to come: "${words}"`, () => {
      const told = met(`Peruvian President Ana Alba held talks with Norwegian Prime Minister Per Dahl on Monday. Alba ${words} Dahl.`);
      expect(told).toContain("in_person held: Ana Alba PE + Per Dahl NO");
      expect(told.some((m) => m.includes("planned"))).toBe(false);
    });
});

describe("a session hosted by a council", () => {
  it("is to come where those who attend it would", () => {
    expect(
      sat(
        "Peruvian President Ana Alba arrived in Oslo on Monday for talks with Prime Minister Per Dahl of Norway. Both leaders would attend a session hosted by the Norway-Peru Business Council.",
      ).map((s) => s.split(" in ")[0]),
    ).toEqual(["? planned"]);
  });
});

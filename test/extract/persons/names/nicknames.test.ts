import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("a nickname in quotation marks", () => {
  for (const [open, close] of [
    ['"', '"'],
    ["“", "”"],
    ["‘", "’"],
  ])
    it(`stands inside the name: ${open}…${close}`, () => {
      expect(met(`Peruvian President Ana ${open}Kit${close} Alba met Norwegian Prime Minister Per Dahl on Monday.`)).toEqual([
        "in_person held: Ana Alba PE + Per Dahl NO",
      ]);
    });

  it("is none where no further word of the name follows", () => {
    expect(met('Peruvian President Ana Alba "Lima" met Norwegian Prime Minister Per Dahl.').some((m) => m.includes("Lima"))).toBe(false);
  });
});

describe("a state with its letters in brackets", () => {
  it("is that of the office behind", () => {
    expect(met("President Ana Alba of Peru is scheduled to meet United States (US) Defense Secretary Lloyd Karr in Lima.")).toEqual([
      "in_person planned: Ana Alba PE + Lloyd Karr US",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const A = "Peruvian Foreign Minister Ana Rojas";
const B = "Kenyan Foreign Minister Peter Otieno";

describe("what a short form, a plan in two parts or a report denied says of a meeting", () => {
  test("had had", () => {
    expect(met(`${A} flew to Nairobi. Before the ceremony she'd had a working lunch with ${B}.`)).toEqual([
      "in_person held: Ana Rojas PE + Peter Otieno KE",
    ]);
  });

  test("a plan given up", () => {
    expect(met(`${A} had meant to be here and to lunch with ${B} in Lima on Monday.`)).toEqual([
      "in_person cancelled: Ana Rojas PE + Peter Otieno KE",
    ]);
  });

  test.each([
    `Although reports that ${A} rang ${B} on Monday are denied on both sides, nobody is sure.`,
    `Claims that ${A} met ${B} were firmly rejected in Lima.`,
  ])("denied: %s", (sentence) => {
    expect(met(sentence).filter((line) => / (?:held|planned)/.test(line))).toEqual([]);
  });

  test("told in the present", () => {
    expect(met(`A meeting between ${A} and ${B} the day after falls through.`)).toEqual([
      "in_person cancelled: Ana Rojas PE + Peter Otieno KE",
    ]);
  });

  test("what they are to do by video", () => {
    expect(met(`${A} and ${B} are to confer by video link on Friday.`)).toEqual(["call planned: Ana Rojas PE + Peter Otieno KE"]);
  });
});

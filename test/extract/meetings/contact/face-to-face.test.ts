import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const A = "Peruvian Foreign Minister Ana Rojas";
const B = "Kenyan Foreign Minister Peter Otieno";
const HELD = ["in_person held: Ana Rojas PE + Peter Otieno KE"];

describe("what one official said or gave to another where both were", () => {
  test.each([
    `${A} was told by ${B} in Nairobi that the arms were a matter of concern.`,
    `${A} was briefed in Nairobi on Monday by ${B} on the plan.`,
    `${A} handed ${B} a letter in Lima on Monday.`,
    `${A} conveyed a message to ${B} during a meeting in Lima on Monday.`,
    `${B} awarded ${A} a medal at a meeting in Nairobi on Monday.`,
    `Over breakfast ${A} and ${B} went through trade, gas and frozen assets.`,
    `${A} held a working session with ${B} on Monday.`,
    `${A} and ${B} found an hour for each other in Lima in April.`,
    `Her first meeting on Monday was with ${B}, ${A} said.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(HELD);
  });

  test.each([
    `${A} was informed by ${B} during a call on Monday that the ships were ready.`,
    `On 21 May, during a call, ${A} offered ${B} a radar and three launchers.`,
    `${A} was linked by video with ${B} on Monday.`,
  ])("by telephone: %s", (sentence) => {
    expect(met(sentence)).toEqual(["call held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test("who only says so does not go on", () => {
    const told = met(
      `${A} apologised to ${B} by telephone, her office said, and will speak with Ghanaian President Kofi Boateng on Saturday.`,
    );
    expect(told).toEqual(["call held: Ana Rojas PE + Peter Otieno KE", "call planned: Ana Rojas PE + Kofi Boateng GH"]);
  });

  test("one-on-one is no telephone", () => {
    expect(met(`${A} and ${B} first spoke one-on-one, then with their aides.`)).toEqual(HELD);
  });
});

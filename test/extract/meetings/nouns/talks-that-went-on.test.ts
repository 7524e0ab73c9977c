import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const A = "Peruvian Foreign Minister Ana Rojas";
const B = "Kenyan Foreign Minister Peter Otieno";
const HELD = ["in_person held: Ana Rojas PE + Peter Otieno KE"];

describe("talks whose beginning, course or end is told", () => {
  test.each([
    `Talks opened in Lima on Monday between ${A} and ${B}.`,
    `Talks are under way in Lima between ${A} and ${B}.`,
    `${A} and ${B} concluded two days of talks in Lima on Monday.`,
    `${A} had a first round of consultations with ${B} on Monday.`,
    `${A} consulted ${B} in Lima on Monday.`,
    `Ambassador Peter Otieno of Kenya handed over a copy of his credentials to ${A} on Monday.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(HELD);
  });

  test("an appointment is to come", () => {
    expect(met(`${A} has an appointment with ${B} on Friday.`).length).toBe(1);
  });
});

describe("what is said to all the world is no exchange", () => {
  test.each([
    `${A} presented ${B} with an ultimatum in a speech in Lima.`,
    `${A} offered ${B} a loan in a statement in Lima on Monday.`,
    `${A} thanked ${B} for the ships in a message on Monday.`,
    `In a letter, ${A} told ${B} in March that the road was open.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual([]);
  });
});

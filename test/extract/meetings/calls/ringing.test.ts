import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const A = "Peruvian President Ana Rojas";
const B = "Kenyan President Peter Otieno";

describe("verbs and nouns of telephoning", () => {
  test.each([
    `In a phone call to ${B} on Monday, ${A} said the road was open.`,
    `${A} broke the ice with a telephone call to ${B} on May 22.`,
    `${A} phoned to congratulate ${B} on Monday.`,
    `${A} accepted a call from ${B} on Monday.`,
    `${B} telephoned on Monday with ${A}.`,
    `${B} and ${A} telephoned on Monday.`,
    `${B} rang up ${A} on Monday.`,
    `${B} gave ${A} a call on Monday.`,
    `${B} video-called ${A} on Monday.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["call held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test.each([`${B} issued a call to ${A} to open the road.`, `In a call to arms, ${A} named ${B}.`])("an appeal: %s", (sentence) => {
    expect(met(sentence)).toEqual([]);
  });
});

describe("who was where with whom", () => {
  test.each([
    `${B} was with ${A} at the palace on Monday.`,
    `The last head of state from Lima to sit down with ${B} was ${A}, in Nairobi in August 2016.`,
    `The first foreign leader to meet with ${B} was ${A}.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test("people are of one mind with others far away", () => {
    expect(met(`${B} was with ${A} on this.`)).toEqual([]);
  });
});

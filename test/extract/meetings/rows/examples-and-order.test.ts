import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const A = "Peruvian Foreign Minister Ana Rojas";
const B = "Kenyan Foreign Minister Peter Otieno";
const C = "Ghanaian Foreign Minister Kofi Boateng";
const BOTH = ["in_person held: Ana Rojas PE + Kofi Boateng GH", "in_person held: Ana Rojas PE + Peter Otieno KE"];

describe("names given as examples of whom somebody met", () => {
  test.each([
    `${A} met several leaders on Monday, among them ${B} and ${C}.`,
    `${A} met with senior officials in Lima, including ${B} and ${C}.`,
    `${A} held bilateral meetings with, among others, ${B} and ${C} on Monday.`,
    `Among those with whom ${A} met on Monday were ${B} and ${C}.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(BOTH);
  });

  test.each([
    `${A} received a number of envoys and ambassadors on Monday, among them Kenyan Ambassador Peter Otieno.`,
    `Among those ${A} met on Monday was ${B}.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test("examples of what is no person", () => {
    expect(met(`${A} met her targets on Monday, including that of ${B}.`)).toEqual([]);
  });
});

describe("whom somebody met one after the other", () => {
  test.each([
    `${A} saw her host, ${B}, on Wednesday morning and then ${C}.`,
    `${A} sees ${B} first and afterwards, separately, ${C}.`,
    `${A} used the margins of the gathering for conversations in a hotel with ${B}, and, separately, with ${C}.`,
    `Both ${B} and ${C} were received, one after the other, by ${A}.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(BOTH);
  });
});

describe("delegations met as whoever led them", () => {
  test.each([
    `The two delegations, headed by ${A} and ${B}, met in Lima on Monday.`,
    `Delegations led by ${A} and ${B} held talks in Lima on Monday.`,
    `The two sides, led by ${A} and ${B}, held talks in Lima on Monday.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]);
  });
});

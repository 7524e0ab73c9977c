import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const A = "Peruvian Foreign Minister Ana Rojas";
const B = "Kenyan Foreign Minister Peter Otieno";
const HELD = ["in_person held: Ana Rojas PE + Peter Otieno KE"];

describe("who met stands away from the word that says so", () => {
  test.each([
    `Receiving ${B} at the ministry on Monday, ${A} praised the road.`,
    `The meeting on Monday of ${A} with ${B} lasted an hour.`,
    `Cooperation topped the agenda at a meeting in Lima on Monday of ${A} and ${B}.`,
    `Cooperation was on the agenda of talks between ${A} and ${B} in Lima on Monday.`,
    `Speaking alongside ${B} after their meeting in Lima, ${A} said the road was open.`,
    `The Kenyan side was represented by ${B}, with whom ${A} sat down on Monday.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(HELD);
  });

  test("who tells of talks to come takes part in them", () => {
    expect(met(`Talks with ${B} are planned for Friday, ${A} said.`)).toEqual(["in_person planned: Ana Rojas PE + Peter Otieno KE"]);
  });
});

describe("two of different states who discussed something", () => {
  test.each([
    `${A} and ${B} discussed bilateral ties on Monday in Lima.`,
    `${A} and ${B} reviewed defence cooperation in Lima on Monday.`,
    `The ships were discussed by ${A} and ${B} in Lima on Monday.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(HELD);
  });

  test("it tells nothing new of a meeting told before", () => {
    expect(met(`${A} met ${B} in Lima on Monday. ${A} and ${B} discussed the road.`)).toEqual(HELD);
  });
});

/** What opens a sentence as a thing told beside another is as real as the other; a chance that nobody got came to nothing. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const PAIR = "Ana Alba PE + Per Dahl NO";
const WHO = "Peruvian Foreign Minister Ana Alba";
const WHOM = "Norwegian Foreign Minister Per Dahl";

describe("talks that open a sentence beside something else", () => {
  for (const beside of ["Aside from", "Apart from", "Besides", "In addition to"]) {
    for (const main of ["will deliver a speech", "is scheduled to open a fair", "plans to visit a school"])
      it(`are to come with it: "${beside}", "${main}"`, () => {
        expect(met(`${beside} her talks with ${WHOM}, ${WHO} ${main}.`)).toEqual([`in_person planned: ${PAIR}`]);
        expect(met(`${beside} meeting ${WHOM}, ${WHO} ${main}.`)).toEqual([`in_person planned: ${PAIR}`]);
      });

    it(`were held with it: "${beside}"`, () => {
      expect(met(`${beside} her talks with ${WHOM}, ${WHO} delivered a speech.`)).toEqual([`in_person held: ${PAIR}`]);
      expect(met(`${beside} meeting ${WHOM}, ${WHO} delivered a speech.`)).toEqual([`in_person held: ${PAIR}`]);
    });
  }
});

it.each(["did not get to meet", "did not get the chance to meet", "was not given an opportunity to meet", "never found the time to meet"])(
  "a chance that nobody got is no meeting: %s",
  (words) => {
    expect(met(`${WHO} ${words} ${WHOM} in Oslo.`)).toEqual([`in_person denied: ${PAIR}`]);
  },
);

it.each([
  ["got to meet", "held"],
  ["will have the chance to meet", "planned"],
  ["was given the opportunity to meet", "held"],
])("a chance is as real as its verb: %s", (words, status) => {
  expect(met(`${WHO} ${words} ${WHOM} in Oslo.`)).toEqual([`in_person ${status}: ${PAIR}`]);
});

it("an office behind the comma of another office is somebody else's", () => {
  expect(
    met("Kenyan President Amos Odera spoke. In a meeting with the Peruvian Foreign Minister, President Odera raised the issue."),
  ).toEqual(["in_person held: Amos Odera KE + null PE"]);
});

/** "while in Lima" tells where somebody was and is no clause of its own; whom they meet "in Peru" is at home there. */
import { expect, it } from "vitest";
import { met } from "../told.ts";

const WHO = "Kenyan Foreign Minister Amos Odera";
const PAIR = "in_person held: Amos Odera KE + Ana Roble PE";

it.each([
  `${WHO}, while in Lima, held talks with Peruvian Defence Minister Ana Roble.`,
  `While in Lima, ${WHO} held talks with Peruvian Defence Minister Ana Roble.`,
  `${WHO}, while in Lima, visited a school and met Peruvian Defence Minister Ana Roble.`,
  `${WHO} met Peruvian Defence Minister Ana Roble while in Lima.`,
])("the subject stays that of the verb behind: %s", (sentence) => {
  expect(met(sentence)).toEqual([PAIR]);
});

it("what was not done there takes nothing from what was", () => {
  expect(
    met(
      `${WHO}, while in Lima, did not get to meet his Peruvian counterpart, but held separate talks with Peruvian Defence Minister Ana Roble.`,
    ),
  ).toContain(PAIR);
});

it("whom a foreigner meets in a state told first is of it", () => {
  expect(
    met(
      "New Zealand Foreign Minister Will Pike is leading a delegation to Nauru and Niue. In Nauru, Pike will meet President Dave Aden and Foreign Minister Leo Aing.",
    ),
  ).toEqual(["in_person planned: Dave Aden NR + Will Pike NZ", "in_person planned: Leo Aing NR + Will Pike NZ"]);
});

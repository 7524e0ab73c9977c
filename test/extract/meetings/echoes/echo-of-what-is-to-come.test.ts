/** The present that points back to what is still to come tells of nothing held. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";

const PAIR = "Amos Odera KE + Luis Quiroga PE";
const WILL = "Kenyan Foreign Minister Amos Odera will meet Peruvian Foreign Minister Luis Quiroga in Lima on Friday.";

it.each([
  "It is Odera's first meeting with Quiroga.",
  "This marks the second meeting between Odera and Quiroga this year.",
  "The meeting marks the first between the two ministers.",
  "The meeting between Odera and Quiroga comes amid tension.",
  "The talks between the two ministers are the first since 2020.",
  "The summit is the third between Odera and Quiroga.",
])("is the planned meeting itself: %s", (echo) => {
  expect(met(`${WILL} ${echo}`)).toEqual([`in_person planned: ${PAIR}`]);
});

it("the past tells of one held", () => {
  expect(met(`${WILL} The meeting between Odera and Quiroga lasted two hours.`)).toContain(`in_person held: ${PAIR}`);
});

it("the present of one held is that one", () => {
  expect(
    met(
      "Kenyan Foreign Minister Amos Odera met Peruvian Foreign Minister Luis Quiroga in Lima. This is Odera's third meeting with Quiroga.",
    ),
  ).toEqual([`in_person held: ${PAIR}`]);
});

it("on a journey that is still to come it is planned", () => {
  const first = "This is Odera's first meeting with Peruvian Foreign Minister Luis Quiroga.";
  expect(met(`Kenyan Foreign Minister Amos Odera will visit Peru on Friday. ${first}`)).toEqual([`in_person planned: ${PAIR}`]);
  expect(met(`Kenyan Foreign Minister Amos Odera is visiting Peru. ${first}`)).toEqual([`in_person held: ${PAIR}`]);
});

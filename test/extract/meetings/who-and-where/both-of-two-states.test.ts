/** Ministers told by "of the two countries", bilaterals that somebody "attended", envoys of an office, visits worked towards. */
import { expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

const CAME = "Kenyan Foreign Minister Amos Odera arrived in Lima, where he was greeted by Peruvian Foreign Minister Luis Quiroga.";
const PAIR = "Amos Odera KE + Luis Quiroga PE";

it.each([
  ["Foreign ministers of the two countries are to hold official talks on Friday.", "planned"],
  ["Foreign Ministers from both countries held talks.", "held"],
  ["Both foreign ministers attended a bilateral meeting at a hotel.", "held"],
  ["The two ministers will attend a bilateral meeting on Friday.", "planned"],
])("the two told before meet: %s", (sentence, status) => {
  expect(met(`${CAME} ${sentence}`)).toEqual([`in_person ${status}: ${PAIR}`]);
});

it.each(["The two ministers attended a meeting on trade.", "The two ministers attended a ceremony."])(
  "attending anything else is no talks: %s",
  (sentence) => {
    expect(met(`${CAME} ${sentence}`)).toEqual([]);
  },
);

it("whoever is sent by an office is no holder of it", () => {
  expect(
    travelled(
      "Kenyan Foreign Minister Amos Odera met Jean Dupont, Special Envoy of the President of the French Republic, who is visiting Kenya.",
    ),
  ).toEqual(["held: Jean Dupont to /KE"]);
});

it("a senator's title is no part of a minister's name", () => {
  expect(travelled("Pakistani Foreign Minister Senator Bilal Ahmed Khan arrived in Lima.")).toEqual(["held: Bilal Ahmed Khan to Lima/PE"]);
});

it("a visit that talks lead towards is not held", () => {
  expect(travelled(`${CAME} They discussed steps toward a visit to Kenya by President Jose Lima of Peru.`)).toEqual([
    "held: Amos Odera to Lima/PE",
  ]);
});

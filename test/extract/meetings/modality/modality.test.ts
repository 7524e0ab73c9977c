/** Meetings that are planned, cancelled or denied. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("what is to come, was called off or denied is never held", () => {
  it.each<[string, string[]]>([
    [
      "Talks between Kenya's Foreign Minister Joy Wanjiru and Norway's Foreign Minister Anna Berg were postponed.",
      ["in_person cancelled: Anna Berg NO + Joy Wanjiru KE"],
    ],
    [
      "Kenya's Foreign Minister Joy Wanjiru is expected to meet her Norwegian counterpart Anna Berg next week.",
      ["in_person planned: Anna Berg NO + Joy Wanjiru KE"],
    ],
    [
      "A planned meeting between Kenyan President Samuel Otieno and Peruvian President Luis Soto was called off at the last minute.",
      ["in_person cancelled: Luis Soto PE + Samuel Otieno KE"],
    ],
    [
      "Dahl is scheduled to hold bilateral talks with President Samuel Otieno on Tuesday. Norwegian Prime Minister Erik Dahl arrives in Nairobi on Monday.",
      ["in_person planned: Erik Dahl NO + Samuel Otieno KE"],
    ],
  ])("%s", (text, expected) => expect(met(text)).toEqual(expected));
});
it("what a visit to come holds beside its verb is to come", () => {
  expect(
    met(
      "Kenyan President Hugo Noor will be welcomed at the palace on Friday, before a tete-a-tete with Norwegian King Erik at the castle.",
    ),
  ).toEqual(["in_person planned: Erik NO + Hugo Noor KE"]);
});

it("a journey had planned to make was not made, and one who peeled off to see somebody saw them", () => {
  expect(travelled("Kenyan President Hugo Noor had planned to go on to Lima.")).toEqual(["cancelled: Hugo Noor to Lima/PE"]);
  expect(met("Kenyan Defence Minister Hugo Noor peeled off to see his Norwegian counterpart, Erik Dahl.")).toEqual([
    "in_person held: Erik Dahl NO + Hugo Noor KE",
  ]);
});
it("two who found time for talks held them", () => {
  expect(met("Kenya's Hugo Noor and Norway's Anna Berg nonetheless found time for a lengthy tete-a-tete on Friday.")).toEqual([
    "in_person held: Anna Berg NO + Hugo Noor KE",
  ]);
});

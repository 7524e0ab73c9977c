/** Visits that were planned for a day before and put off, told by the sentence behind the visit. */
import { describe, expect, it } from "vitest";
import { met, stayed, travelled } from "../../told.ts";

const ARRIVED = "LIMA, June 5 (Agency) - Norwegian President Ole Dahl arrived in Lima on Tuesday on a state visit.";
describe("a visit that took place had been planned for another day", () => {
  it.each<[string, string]>([
    ["It had been planned for October but he put it off because of a strike.", "2023-10 cancelled PE: Ole Dahl"],
    ["It had been scheduled for March but was postponed because of floods.", "2024-03 cancelled PE: Ole Dahl"],
    ["The trip was originally scheduled for November, but was called off.", "2023-11 cancelled PE: Ole Dahl"],
  ])("%s", (text, expected) => expect(stayed(`${ARRIVED} ${text}`)).toEqual([expected, "2024-06-04 held PE: Ole Dahl"].sort()));
  it("what had been planned and took place is no other visit", () =>
    expect(travelled(`${ARRIVED} It had been planned for months.`)).toEqual(["held: Ole Dahl to Lima/PE"]));
});

describe("whoever gives up a journey makes none", () => {
  it.each<[string, string[]]>([
    [
      "Defence Minister Anna Berg of Norway scraps a journey to Lima that had been scheduled for July.",
      ["cancelled: Anna Berg to Lima/PE"],
    ],
    ["Norwegian Prime Minister Anna Berg's own trip to Lima is not fixed yet.", []],
    ["No date has been set for the visit of Norwegian Prime Minister Anna Berg to Lima.", []],
  ])("%s", (text, expected) => expect(travelled(`OSLO, June 5 (Agency) - ${text}`)).toEqual(expected));
});

describe("a meeting on the programme is off when the next sentence says so", () => {
  const PLANNED =
    "A meeting between Norwegian Defence Minister Anna Berg and Peruvian Defence Minister Luis Soto in Lima was on the programme.";
  it.each<[string, string]>([
    ["It was dropped at short notice.", "in_person cancelled: Anna Berg NO + Luis Soto PE"],
    ["The meeting was later cancelled, diplomats said.", "in_person cancelled: Anna Berg NO + Luis Soto PE"],
    ["It was postponed twice before.", "in_person planned: Anna Berg NO + Luis Soto PE"],
  ])("%s", (text, expected) => expect(met(`${PLANNED} ${text}`)).toEqual([expected]));
});

describe("a visit that stands cancelled is off with what was to be done on it", () => {
  it("stands cancelled", () =>
    expect(
      stayed(
        "NEW DELHI, June 5 (Agency) - The ministry said that Defence Minister Arun Rao's visit to Peru stands cancelled. He was scheduled to visit Peru on June 7 and 8.",
      ),
    ).toEqual(["2024-06-07/2024-06-08 cancelled PE: Arun Rao"]));
  it("stands deferred", () =>
    expect(travelled("The visit of Indian Defence Minister Arun Rao to Lima stands deferred to a later date.")).toEqual([
      "cancelled: Arun Rao to Lima/PE",
    ]));
  it("had to hold talks", () =>
    expect(
      met(
        "NEW DELHI, June 5 (Agency) - Defence Minister Arun Rao's visit to Peru stands cancelled. During the visit, Rao had to hold talks with President Luis Soto of Peru.",
      ),
    ).toEqual(["in_person cancelled: Arun Rao IN + Luis Soto PE"]));
});

import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/extract/figures/quantity.ts";

const found = (text: string) =>
  findQuantities(text, 0, text.length).map((q) => ({
    words: text.slice(q.start, q.end),
    value: q.value,
    bound: q.bound,
    to: q.to,
    fleet: q.fleet,
  }));

describe("a count of things", () => {
  it.each<[string, string, number, string | null]>([
    ["26 jets were bought", "26", 26, null],
    ["three dozen fighters", "three dozen", 36, null],
    ["with a dozen boats", "a dozen", 12, null],
    ["Twenty-two of the aircraft", "Twenty-two", 22, null],
    ["1,500 pods of rockets", "1,500", 1500, null],
    ["1.5 million rounds", "1.5 million", 1_500_000, null],
    ["at least five ships", "five", 5, "at_least"],
    ["more than 100 launchers", "100", 100, "at_least"],
    ["up to 36 jets", "36", 36, "at_most"],
    ["nearly 40 tanks", "40", 40, "about"],
    ["36 or more launchers", "36", 36, "at_least"],
    ["a pair of frigates", "a pair", 2, null],
    ["a squadron of 18 jets", "18", 18, null],
    ["the first ten of them", "ten", 10, null],
    ["180 K2 tanks", "180", 180, null],
    ["108 M1A2T tanks", "108", 108, null],
    ["two F-35 jets", "two", 2, null],
    ["an 11-ship programme", "11", 11, null],
    ["two memoranda", "two", 2, null],
    ["one frigate", "one", 1, null],
    ["to hand over ten boats", "ten", 10, null],
    ["two million rounds", "two million", 2_000_000, null],
  ])("%s", (text, words, value, bound) => {
    expect(found(text)).toEqual([{ words, value, bound, to: null, fleet: false }]);
  });

  it("keeps both ends of a range", () => {
    expect(found("five to six submarines")).toEqual([{ words: "five to six", value: 5, bound: "at_least", to: 6, fleet: false }]);
  });
});

it("flags the size of a fleet", () => {
  expect(found("to grow from 11 to 26 frigates")).toMatchObject([{ value: 11, to: 26, fleet: true }]);
  expect(found("a fleet of 36 jets")).toMatchObject([{ value: 36, fleet: true }]);
});

it.each([
  "K2 tanks",
  "F-35 jets",
  "Type 26 frigates",
  "an AN/TPS-77 radar",
  "155mm guns",
  "155 mm guns",
  "the 17th round",
  "a 30-year bond",
  "Typhoon No. 9",
  "300 kilometres away",
  "more than 35 knots",
  "20 officers",
  "4.2% of output",
  "a 2+2 dialogue",
  "it ended 2-2",
  "one of them",
  "the other one said",
  "for $414 million",
  "it cost 414 million, all told",
  "jets (8 bn, 2019) are late",
  "the number two of the army",
  "on July 5",
  "in 2022",
  "Article 370",
  "a Boeing 737",
  "a three-day visit",
])("counts nothing in: %s", (text) => {
  expect(found(text)).toEqual([]);
});

/** Meetings told only by pointing back. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";

const discussed = "Norwegian Foreign Minister Anna Berg discussed fisheries with Kenyan Foreign Minister Hugo Noor.";

it("an echo of a call that the article tells is no meeting of its own", () => {
  expect(met(`Norwegian Foreign Minister Anna Berg phoned Kenyan Foreign Minister Hugo Noor on Monday. ${discussed}`)).toEqual([
    "call held: Anna Berg NO + Hugo Noor KE",
  ]);
});
it("an echo of nothing else told counts, once", () => {
  expect(met(`${discussed} ${discussed}`)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE"]);
});
it("a meeting that is only to come is not what an echo of one held points to", () => {
  expect(met(`Norwegian Foreign Minister Anna Berg will meet Kenyan Foreign Minister Hugo Noor on Friday. ${discussed}`)).toEqual([
    "in_person held: Anna Berg NO + Hugo Noor KE",
    "in_person planned: Anna Berg NO + Hugo Noor KE",
  ]);
});
it("a count of meetings is said of the meeting told before", () => {
  const report = "Norway's Anna Berg met Kenya's Hugo Noor in Oslo on Monday. It was Berg's third meeting with Noor this year.";
  expect(met(report)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE"]);
});

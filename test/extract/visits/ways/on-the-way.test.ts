/** Setting off, turning up and what is no way at all. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a chronicle's present", () => {
  it.each([
    ["reaches Lima", "Lima/PE"],
    ["turns up in Lima", "Lima/PE"],
    ["crosses into Kenya", "/KE"],
    ["sets foot in Kenya", "/KE"],
    ["stops over in Lima", "Lima/PE"],
    ["sets off for Kenya", "/KE"],
    ["takes off for Kenya", "/KE"],
    ["spends a day in Lima", "Lima/PE"],
  ])("tells a journey made: %s", (words, place) => {
    expect(travelled(`24 March 2019: Norwegian Prime Minister Anna Berg ${words}.`)).toEqual([`held: Anna Berg to ${place}`]);
  });
});

describe("whoever goes over or through something", () => {
  it.each([
    "Norwegian Prime Minister Anna Berg and President Peter Otieno of Kenya went over developments in Libya on Tuesday.",
    "Norwegian Prime Minister Anna Berg went through drafts on Libya with President Peter Otieno of Kenya.",
    "Norwegian Prime Minister Anna Berg took off her coat for Kenya.",
  ])("goes nowhere: %s", (sentence) => {
    expect(travelled(sentence)).toEqual([]);
  });

  it("goes where a place stands behind it", () => {
    expect(travelled("Norwegian Prime Minister Anna Berg went over to Kenya on Tuesday.")).toEqual(["held: Anna Berg to /KE"]);
    expect(travelled("Norwegian Prime Minister Anna Berg took off for Kenya on Tuesday.")).toEqual(["held: Anna Berg to /KE"]);
  });
});

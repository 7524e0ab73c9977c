/** Journeys told otherwise than by who goes where. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a journey in other words", () => {
  it.each<[string, string[]]>([
    ["Kenyan Foreign Minister Joy Wanjiru is expected in Lima later this month.", ["planned: Joy Wanjiru to Lima/PE"]],
    ["Kenyan Foreign Minister Joy Wanjiru had been due in Lima on Monday but called it off.", ["cancelled: Joy Wanjiru to Lima/PE"]],
    ["Kenyan Foreign Minister Joy Wanjiru sent her state secretary, Peter Mwangi, to Lima.", ["held: Peter Mwangi to Lima/PE"]],
    [
      "Kenyan Foreign Minister Joy Wanjiru is on a tour that will take her to Peru and Chile next week.",
      ["planned: Joy Wanjiru to /CL", "planned: Joy Wanjiru to /PE"],
    ],
    ["The trip that took Kenyan President Samuel Otieno to Lima ended on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan Foreign Minister Joy Wanjiru came to Peru from Chile on Monday.", ["held: Joy Wanjiru to /CL", "held: Joy Wanjiru to /PE"]],
    ["Kenyan President Samuel Otieno returned home from Lima on Tuesday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno is back from Peru.", ["held: Samuel Otieno to /PE"]],
    ["Kenyan President Samuel Otieno reached Lima on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno is going to Lima himself in the autumn.", ["planned: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno will no longer be coming to Lima on Monday.", ["cancelled: Samuel Otieno to Lima/PE"]],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

describe("no journey", () => {
  it.each<[string]>([
    ["Kenyan President Samuel Otieno returned from the brink on Tuesday."],
    ["Kenyan President Samuel Otieno sent a letter to Lima."],
    ["Kenyan President Samuel Otieno will be back in Nairobi on Friday."],
    ["The talks took Kenyan President Samuel Otieno to the limits of his patience."],
  ])("%s", (text) => expect(travelled(text)).toEqual([]));
});

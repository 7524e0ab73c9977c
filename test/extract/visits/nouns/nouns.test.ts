/** Nouns of travel. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a noun of travel with its owner and its goal", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Samuel Otieno paid an official visit to Lima on June 16 and 17.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno arrived in Lima on Monday for a three-day visit.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno, who is on a two-day visit to Peru, met businessmen.", ["held: Samuel Otieno to /PE"]],
    ["During his visit to Lima, Kenyan President Samuel Otieno toured a port.", ["held: Samuel Otieno to Lima/PE"]],
    ["The visit of Kenyan President Samuel Otieno to Lima ended on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["The visit to Lima by Kenyan President Samuel Otieno ended on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno wrapped up his trip to Peru on Monday.", ["held: Samuel Otieno to /PE"]],
    ["Kenyan President Samuel Otieno cut short his visit to Lima.", ["held: Samuel Otieno to Lima/PE"]],
    [
      "Kenyan President Samuel Otieno's visit to Peru comes weeks after Peruvian Foreign Minister Rosa Soto travelled to Nairobi.",
      ["held: Rosa Soto to Nairobi/KE", "held: Samuel Otieno to /PE"],
    ],
    ["Kenyan President Samuel Otieno last visited Lima in May 2019.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno is visiting Peru this week.", ["held: Samuel Otieno to /PE"]],
    ["Kenyan President Samuel Otieno, on his first foreign trip, stopped over in Lima.", ["held: Samuel Otieno to Lima/PE"]],
    [
      "Kenyan President Samuel Otieno embarked on a five-day tour of Peru and Chile.",
      ["held: Samuel Otieno to /CL", "held: Samuel Otieno to /PE"],
    ],
    ["Kenyan President Samuel Otieno is making his first visit to Peru since taking office.", ["held: Samuel Otieno to /PE"]],
    ["The pact was signed during the visit to Lima of Kenyan President Samuel Otieno in May.", ["held: Samuel Otieno to Lima/PE"]],
    [
      "Peru's Foreign Minister Rosa Soto held talks with Kenyan Foreign Minister Joy Wanjiru, who is in Lima on a two-day visit.",
      ["held: Joy Wanjiru to Lima/PE"],
    ],
    ["Kenyan Foreign Minister Joy Wanjiru is in Lima for a three-day visit.", ["held: Joy Wanjiru to Lima/PE"]],
    ["Kenyan President Samuel Otieno, on a visit to Lima, laid a wreath.", ["held: Samuel Otieno to Lima/PE"]],
    [
      "On the occasion of the official visit to Lima of General Peter Mwangi, Minister of Defence of Kenya, a pact was signed.",
      ["held: Peter Mwangi to Lima/PE"],
    ],
    [
      "General Peter Mwangi, Minister of Defence of Kenya, led a high-level delegation on a working visit to Peru from June 1 to 4.",
      ["held: Peter Mwangi to /PE"],
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

describe("a noun of travel that is nobody's or points back makes no visit", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Samuel Otieno was annoyed that naval chiefs had made the trip to Lima.", []],
    [
      "LIMA, June 4 (Wire) - Kenyan President Samuel Otieno met Peruvian President Luis Soto, who spoke of May, referring to the state visit which saw eleven pacts.",
      [],
    ],
    ["Analysts see in the visit a signal to Santiago. Kenyan President Samuel Otieno smiled.", []],
    [
      "Kenyan President Samuel Otieno will leave today for a visit to Peru, at the invitation of Peruvian President Luis Soto.",
      ["planned: Samuel Otieno to /PE"],
    ],
    ["The visit which Kenyan President Samuel Otieno ended on Monday took him to Lima.", ["held: Samuel Otieno to Lima/PE"]],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

it("visits without a place led where the headline says, on days that it leaves open", () => {
  const report =
    "Official Visits of the Prime Minister to Peru and Chile\n\nNAIROBI, June 5 - Kenyan Prime Minister Samuel Otieno concluded today his official visits to two countries.";
  expect(travelled(report)).toEqual(["held: Samuel Otieno to /CL", "held: Samuel Otieno to /PE"]);
});

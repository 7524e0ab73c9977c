/** Verbs of travel. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a verb of travel with its subject and its goal", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Samuel Otieno flew to Lima on Monday to sign the pact.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno left for Lima on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno travelled to the Peruvian capital on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno landed in Lima on Sunday evening.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno went on to Santiago, Chile, on Tuesday.", ["held: Samuel Otieno to Santiago/CL"]],
    ["Kenyan President Samuel Otieno came to Lima for the ceremony.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan Defence Secretary Aden Noor led a delegation to Lima on Monday.", ["held: Aden Noor to Lima/PE"]],
    ["Kenyan President Samuel Otieno had been to Lima in May.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno departed Nairobi for Lima on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno visited Lima four times.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno will stop over in Lima on the way home.", ["planned: Samuel Otieno to Lima/PE"]],
    [
      "Kenyan Foreign Minister Joy Wanjiru set off on Monday on a ten-day swing through Peru and Chile.",
      ["held: Joy Wanjiru to /CL", "held: Joy Wanjiru to /PE"],
    ],
    ["From Quito Kenyan President Samuel Otieno will continue to Lima.", ["planned: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno continued to support Peru.", []],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

it("a state that is told by its initials is a state", () => {
  expect(travelled("Peru's President Rosa Diaz will also visit the UAE during the week-long trip.")).toEqual(["planned: Rosa Diaz to /AE"]);
});

describe("where the report stands", () => {
  it.each<[string, string[]]>([
    ["LIMA, June 4 - Kenyan Foreign Minister Samuel Otieno jetted into the country on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["LIMA, June 4 - Kenyan Foreign Minister Samuel Otieno is in the country for a two-day visit.", ["held: Samuel Otieno to /PE"]],
    ["LIMA, June 4 - Kenyan Foreign Minister Samuel Otieno is expected in the country on Thursday.", ["planned: Samuel Otieno to /PE"]],
    ["Kenyan Foreign Minister Samuel Otieno arrived at Lima International Airport on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan Foreign Minister Samuel Otieno will travel to the region after talks on Peru.", []],
    [
      "Kenyan Foreign Minister Samuel Otieno was in Lima on Monday. He'll then visit Chile and Brazil.",
      ["held: Samuel Otieno to Lima/PE", "planned: Samuel Otieno to /BR", "planned: Samuel Otieno to /CL"],
    ],
    [
      "Kenyan Foreign Minister Samuel Otieno arrived in Lima on Monday. During his stay in Lima, Otieno will hold talks with Peruvian President Rosa Soto.",
      ["held: Samuel Otieno to Lima/PE", "held: Samuel Otieno to Lima/PE"],
    ],
  ])("%s", (body, told) => {
    expect(travelled(body)).toEqual(told);
  });
});

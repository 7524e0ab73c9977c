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

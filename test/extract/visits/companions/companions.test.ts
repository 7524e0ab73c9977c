/** Who goes along with a visitor. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const ARRIVED = "Kenyan President Samuel Otieno arrived in Lima on Monday.";
describe("whoever travels with a visitor visits, too", () => {
  it.each<[string, string[]]>([
    [
      "Travelling with him are Economy Minister Joy Wanjiru and Defence Minister Peter Mwangi.",
      ["held: Joy Wanjiru to Lima/PE", "held: Peter Mwangi to Lima/PE", "held: Samuel Otieno to Lima/PE"],
    ],
    ["With him came Economy Minister Joy Wanjiru.", ["held: Joy Wanjiru to Lima/PE", "held: Samuel Otieno to Lima/PE"]],
    ["Economy Minister Joy Wanjiru is travelling with Otieno.", ["held: Joy Wanjiru to Lima/PE", "held: Samuel Otieno to Lima/PE"]],
  ])("%s", (text, expected) => expect(travelled(`${ARRIVED} ${text}`)).toEqual(expected));
  it("reporters and firms do not", () =>
    expect(travelled(`${ARRIVED} Reporters travelling with him were tired.`)).toEqual(["held: Samuel Otieno to Lima/PE"]));
});

describe("a delegation and those who accompany a visitor go along", () => {
  const HERE = "LIMA, June 5 (Agency) - Kenyan President Samuel Otieno arrived in Lima on Monday.";
  const ALL = ["held: Joy Wanjiru to Lima/PE", "held: Peter Mwangi to Lima/PE", "held: Samuel Otieno to Lima/PE"];
  it.each([
    "His delegation includes Foreign Minister Joy Wanjiru and Defence Minister Peter Mwangi.",
    "The delegation accompanying President Otieno includes Foreign Minister Joy Wanjiru and Defence Minister Peter Mwangi.",
    "Foreign Minister Joy Wanjiru and Defence Minister Peter Mwangi are accompanying President Otieno during the visit.",
    "He is accompanied on the visit by Foreign Minister Joy Wanjiru and Defence Minister Peter Mwangi.",
  ])("%s", (text) => expect([...new Set(travelled(`${HERE} ${text}`))]).toEqual(ALL));
  it.each([
    "Accompanied by Vice President Rosa Vega of Peru, he saw the palace.",
    "He was accompanied on the tour of the palace by Peruvian Vice President Rosa Vega.",
    "The delegation includes Kenya's Ambassador to Peru, Joy Wanjiru.",
  ])("%s", (text) => expect([...new Set(travelled(`${HERE} ${text}`))]).toEqual(["held: Samuel Otieno to Lima/PE"]));
  it("whoever flew in with the president is of the president's state", () =>
    expect(
      travelled(`${HERE} Defence Minister Peter Mwangi, who flew in with the president, will meet his Peruvian counterpart on Thursday.`),
    ).toEqual(["held: Peter Mwangi to Lima/PE", "held: Samuel Otieno to Lima/PE"]));
});

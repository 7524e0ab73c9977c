import { expect, it } from "vitest";
import { bought } from "../told.ts";

const CHILE = "Chile ordered 24 Gripen jets from Sweden on Monday.";

it.each<[string, string, readonly string[]]>([
  [
    "whose own order the goods round off",
    "Norway's own order, placed in May 2023, shows the price: 18 tanks at EUR525.6 million.",
    ["contracted NO from ?: 18 tanks for 525600000 EUR"],
  ],
  [
    "for whom the goods behind the colon are",
    "Thales won the order in August 2020: four air surveillance radars for Portugal, $100 million or so.",
    ["contracted PT from FR: 4 air surveillance radars for ~100000000 USD"],
  ],
  [
    "a city-state by its form",
    "The news was heard in Singapore. The city-state was cleared by the State Department in January 2020 to buy up to 12 F-35Bs.",
    ["approved SG from US: <=12 F-35Bs"],
  ],
  [
    "a parliament without an article by its seat",
    "Portugal is shopping as well. In May parliament in Lisbon gave its consent to the purchase of 36 Caesar howitzers from France.",
    ["approved PT from FR: 36 Caesar howitzers"],
  ],
  [
    "a people without an article",
    "Finns have learnt patience. The S-300 systems for which they signed in 2007 arrived late.",
    ["contracted FI from RU: S-300"],
  ],
])("Another buyer beside that of the report: %s", (_, text, expected) => {
  expect(bought(`${CHILE}\n\n${text}`).slice(1)).toEqual(expected);
});

it("The report goes on with its own buyer after another's order told by the way", () => {
  const [, , last] = bought(
    `${CHILE}\n\nNorway's own order, placed in May 2023, shows the price: 18 tanks at EUR525.6 million.\n\nTwo NASAMS batteries were delivered by Kongsberg in 2020.`,
  );
  expect(last).toBe("delivered CL from NO: 2 NASAMS batteries");
});

it.each([
  [
    "some of the whole that opens the sentence",
    "Of the 32 used F-16s Chile ordered from Norway in November 2022, the first three have landed in April 2024.",
    ["contracted CL from NO: 32 F-16s", "delivered CL from NO: 3 F-16s"],
  ],
])("Came of an order: %s", (_, text, expected) => expect(bought(text)).toEqual(expected));

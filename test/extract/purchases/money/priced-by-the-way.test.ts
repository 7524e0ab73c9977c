/** What something costs that other reports tell of in full: kept as a retelling, no purchase by itself. */
import { expect, it } from "vitest";
import { bought, retold } from "../told.ts";

const ARMY = "NAIROBI - The Kenyan army is short of vehicles, a report says. ";

it.each([
  ["The price of the 24 Patria vehicles is 110 million euros.", "24 vehicles for 110000000 EUR"],
  ["The bill for the 24 Patria vehicles comes to 110 million euros.", "24 vehicles for 110000000 EUR"],
  ["Some 110 million euros was spent on the 24 Patria vehicles.", "24 vehicles for ~110000000 EUR"],
  ["At 110 million euros, the 24 Patria vehicles are dear.", "24 vehicles for 110000000 EUR"],
  ["The 24 vehicles from Patria are down for 110 million euros in the committee's papers.", "24 vehicles for 110000000 EUR"],
  ["Financing of the 24 vehicles (110 million euros) comes from the state bank.", "24 vehicles for 110000000 EUR"],
])("the price of goods: %s", (text, line) => {
  expect(retold(ARMY + text).join()).toContain(line);
  expect(bought(ARMY + text)).toEqual([]);
});

it.each([
  ["The Patria deal is worth 110 million euros, according to the budget office.", "contracted ? from FI:  for 110000000 EUR"],
  ["Patria put the value of the Kenyan order at 110 million euros.", "contracted KE from FI:  for 110000000 EUR"],
  ["Patria's sale to Kenya, estimated at 110 million euros, is its first.", "contracted KE from FI:  for ~110000000 EUR"],
])("the price of a deal of a company: %s", (text, line) => {
  expect(retold(ARMY + text)).toEqual([line]);
  expect(bought(ARMY + text)).toEqual([]);
});

it.each([
  "The 24 vehicles cost 2 million euros each.",
  "Maintenance of the 24 vehicles costs 12 million euros.",
  "The deal is worth 110 million euros.",
  "Some vehicles cost 110 million euros.",
])("nothing of what is no price of a known deal: %s", (text) => {
  expect(retold(ARMY + text)).toEqual([]);
});

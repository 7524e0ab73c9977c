/** What is told of a deal without its buyer is kept for reports that tell whose it is; it buys nothing by itself. */
import { expect, it } from "vitest";
import { bought, retold } from "../told.ts";

it.each([
  ["The Kestrel deal is for 16 guns, not the number that was on everyone's lips.", ["contracted ? from ?: 16 Kestrel guns"]],
  ["The F-35 deal is worth $5 billion.", ["contracted ? from ?: F-35 for 5000000000 USD"]],
  ["Chilean officials saw the fair. A contract for 12 drones was signed on Monday by a customer.", ["contracted ? from ?: 12 drones"]],
  ["The contract that was put to paper last week is for 96 howitzers, if one reads the annex.", ["contracted ? from ?: 96 howitzers"]],
])("keeps %s", (text, lines) => {
  expect(retold(text)).toEqual(lines);
  expect(bought(text)).toEqual([]);
});

it.each([
  "A deal to buy four jets never existed.",
  "Reports of a purchase of 12 TB3 drones were denied by the maker.",
  "The army delivered food with six helicopters.",
  "The contract for spare parts and ammunition was worth 2 million euros.",
  "The minister may sign the contract for 12 drones if the price falls.",
])("keeps nothing of what is not bought, delivered or named: %s", (text) => {
  expect(retold(text)).toEqual([]);
});

it("keeps nothing where another word of the sentence tells whose goods they are", () => {
  expect(retold("Under the contract for 12 drones Norway will pay Turkey 90 million euros.")).toEqual([]);
});

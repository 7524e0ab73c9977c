/** Plain agency prose, one construction a line. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Kenya signed up for 48 Kaan fighter jets from Turkey, the maker announced.", ["contracted KE from TR: 48 Kaan fighter jets"]],
  ["The Ghanaian air force's first F-16 Block 70 arrived on Monday.", ["delivered GH from ?: F-16 Block 70"]],
  ["Ghana ordered two frigates under a contract worth $400 million from Spain.", ["contracted GH from ES: 2 frigates for 400000000 USD"]],
  [
    "Ghana's parliament ratified on Wednesday a contract to buy eight F-16 jets worth $1.25 billion from the United States.",
    ["approved GH from US: 8 F-16 jets for 1250000000 USD"],
  ],
  ["Two Type 054A frigates were commissioned into the Ghanaian Navy on Monday.", ["delivered GH from ?: 2 Type 054A frigates"]],
  [
    "Elbit Systems was awarded a contract worth $130 million to supply PULS rocket launchers to the Ghanaian army.",
    ["contracted GH from IL: PULS rocket launchers for 130000000 USD"],
  ],
  [
    "Four aircraft are covered by the framework agreement that Embraer and the Ghanaian defence administration signed last October.",
    ["contracted GH from BR: 4 aircraft"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

describe("a deal between two states", () => {
  it("is bought by the one that does not make the goods", () => {
    expect(bought("The deal between New Delhi and Washington for 24 MH-60R helicopters is valued at $2.6 billion.")).toEqual([
      "contracted IN from US: 24 MH-60R helicopters for 2600000000 USD",
    ]);
  });
});

describe("what a state will get under a contract", () => {
  it("is contracted where the contract is told to be signed or worth a sum", () => {
    expect(bought("Peru will get 12 Rafale jets under the contract, worth 2.7 billion euros, signed on Thursday.")).toEqual([
      "contracted PE from FR: 12 Rafale jets for 2700000000 EUR",
    ]);
  });
});

import { expect, it } from "vitest";
import { bought } from "../told.ts";

it('"it" that takes the goods just chosen is whoever chose them, not the state the sentence opened with', () => {
  expect(
    bought(
      "Seoul has good reason to court Bucharest: in March the Romanian government picked the K9 howitzer made by Hanwha Aerospace. It intends to take 54 of the guns, together with 36 K10 ammunition carriers, for an estimated $920 million.",
    ),
  ).toEqual(["planned RO from KR: 54 K9 howitzer, 36 K10 ammunition carriers for ~920000000 USD"]);
});

it("a nation that has bought a people's arms is not that people's", () => {
  expect(
    bought(
      "South Korea and the Philippines held talks. According to the Korean agency, the Southeast Asian nation has bought Korean arms worth $2.6 billion in the past 10 years.",
    ),
  ).toEqual(["aggregate PH from KR: arms for 2600000000 USD"]);
});

it("what the goods go with is the other buyer's own order", () => {
  expect(
    bought(
      "Romania chose the K9 howitzer two months ago. Bulgaria needs artillery to go with its 183 Stryker vehicles, bought from the United States in November for $1.37 billion.",
    ),
  ).toEqual(["planned RO from ?: K9 howitzer", "contracted BG from US: 183 Stryker vehicles for 1370000000 USD"]);
});

it.each([
  ["The Emirati navy has a requirement for four corvettes.", "planned AE from ?: 4 corvettes"],
  [
    "Behind it stands a requirement of the Emirati navy for two corvettes. A contract for them, estimated at $900 million, is not expected before May.",
    "planned AE from ?: 2 corvettes for ~900000000 USD",
  ],
])("a requirement is a plan, and the contract for it tells its price: %s", (text, told) => expect(bought(text)).toEqual([told]));

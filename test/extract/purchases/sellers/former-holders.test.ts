import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("takes whoever flew the jets before for the seller", () => {
  expect(bought("Argentina has received 25 F-16s previously operated by the Danish Air Force.")).toEqual([
    "delivered AR from DK: 25 F-16s",
  ]);
});

it("gives goods of several makers none of them for the seller", () => {
  expect(bought("Nigeria ordered 12 Super Tucano planes, four Mi-35M helicopters and 24 M-346 jets.")).toEqual([
    "contracted NG from ?: 12 Super Tucano planes, 4 Mi-35M helicopters, 24 M-346 jets",
  ]);
});

it("takes the firm named before for who won", () => {
  expect(bought("Peru has ordered two corvettes from Damen. The shipbuilder also won a contract to build two frigates for Chile.")).toEqual(
    ["contracted PE from NL: 2 corvettes", "contracted CL from NL: 2 frigates"],
  );
});

it("takes the company that received orders for the maker, not the buyer", () => {
  expect(bought("Saab said Tuesday it has received orders to build two submarines for the Swedish navy.")).toEqual([
    "contracted SE from SE: 2 submarines",
  ]);
});

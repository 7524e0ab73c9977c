import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it("what a deal is the largest of is no other deal, and its sum is the deal's", () =>
  expect(
    bought(
      "BELGRADE — Serbia ordered 12 Rafale fighters on Monday. It is the largest European arms deal for Belgrade, at 2.7 billion euros.",
    ),
  ).toEqual(["contracted RS from FR: 12 Rafale fighters for 2700000000 EUR"]));

it("whose goods are delivered makes them", () =>
  expect(bought("Kazakhstan reported the delivery of Russia's Kornet systems in May.")).toEqual(["delivered KZ from RU: Kornet"]));

it("a day of what was done before dates no plan joined to it", () =>
  expect(
    purchaseClaims(
      "The KAAN completed its first flight in 2024 and Turkish Aerospace is likely to deliver 48 of the jets to Indonesia.",
    ).map((p) => p.date),
  ).toEqual([null]));

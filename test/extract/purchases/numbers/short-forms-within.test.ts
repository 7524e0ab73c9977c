import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("goes on with a name behind its short form in brackets", () => {
  expect(
    bought("The State Department approved the sale to Chile of 16 Standard Missile-2 (SM-2) Block IIIA missiles for $85 million."),
  ).toEqual(["approved CL from US: 16 Standard Missile-2 (SM-2) Block IIIA missiles for 85000000 USD"]);
});

it("counts no goods that others are a part of, or for", () => {
  expect(
    bought("Argentina has received the first of 25 F-16s (including one training aircraft) previously operated by the Danish Air Force."),
  ).toEqual(["delivered AR from DK: 1 F-16s"]);
  expect(bought("The Israeli Defence Ministry has signed a deal to sell protection systems to German Leopard 2 tanks.")).toEqual([]);
});

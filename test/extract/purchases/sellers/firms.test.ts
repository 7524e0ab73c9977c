import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("takes a firm told by its people alone for the seller", () => {
  expect(bought("A Turkish shipbuilding company signed a contract with Ghana to export four patrol boats.")).toEqual([
    "contracted GH from TR: 4 patrol boats",
  ]);
});

it("takes with whom a contract to export was signed for the buyer", () => {
  expect(bought("A contract worth $80 million was signed with the Kenyan defence ministry to export Bayraktar TB2 drones.")).toEqual([
    "contracted KE from TR: Bayraktar TB2 drones for 80000000 USD",
  ]);
});

it("takes the company that says so for what it won", () => {
  expect(
    bought(
      "Sweden's defence company Saab said on Monday in a press release that it won a $200 million order from Peru for 12 Gripen jets.",
    ),
  ).toEqual(["contracted PE from SE: 12 Gripen jets for 200000000 USD"]);
});

it("takes a company under contract to build for the seller, and counts one more", () => {
  expect(bought("Damen is under contract to build one more patrol vessel for Ecuador.")).toEqual([
    "contracted EC from NL: 1 patrol vessel",
  ]);
});

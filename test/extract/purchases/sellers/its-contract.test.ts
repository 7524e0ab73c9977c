/** A company's own contract is one to sell. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("of a company named as its owner has the state it is with for its buyer", () => {
  expect(
    bought("Malaysian soldiers have waited. Roketsan's contract with Malaysia covers 18 launchers, the company told investors."),
  ).toEqual(["contracted MY from TR: 18 launchers"]);
});

it("of a company with a navy has the navy for its buyer", () => {
  expect(bought("HD Hyundai Heavy Industries said its contract with the Peruvian navy was for six frigates.")).toEqual([
    "contracted PE from KR: 6 frigates",
  ]);
});

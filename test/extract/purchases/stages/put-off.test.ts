import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  ["Kenya's order for 12 Gripens has been put off until May.", "planned KE from SE: 12 Gripens"],
  [
    "A contract for 30 Bushmaster vehicles that the Indonesian army had hoped to conclude has been postponed until next month.",
    "planned ID from AU: 30 Bushmaster vehicles",
  ],
])("a deal put off to a day is still planned: %s", (text, told) => expect(bought(text)).toEqual([told]));

it("a deal put off for good is none", () => expect(bought("Kenya's order for 12 Gripens has been cancelled.")).toEqual([]));

it("years that goods lay idle make an order with a day no total", () => {
  expect(
    bought(
      "Nobody has forgotten the S26T, the submarine ordered from China by Thailand in May 2017 for 13.5 billion baht, which lay idle for years.",
    ),
  ).toEqual(["contracted TH from CN: S26T for 13500000000 THB"]);
});

it("what comes without cost is no part of what was bought", () => {
  expect(
    bought(
      "Colombia signed for four frigates with Fincantieri of Italy on Tuesday. Italy will deliver without cost, next year, two patrol boats that its navy is taking out of service.",
    ),
  ).toEqual(["contracted CO from IT: 4 frigates", "planned CO from IT: 2 patrol boats"]);
});

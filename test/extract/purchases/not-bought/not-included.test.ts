import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("reads no purchase from what a deal does not include", () => {
  expect(
    bought("Bangladesh bought 12 Mi-17 helicopters from Russia. The source said the purchase did not include any tank orders."),
  ).toEqual(["contracted BD from RU: 12 Mi-17 helicopters"]);
});

it("does not take whoever met the other for the buyer of what the talks were for", () => {
  expect(
    bought(
      "Russian President Vladimir Putin met the prime minister of Bangladesh for talks that included the signature of a $1 billion arms contract.",
    ),
  ).toEqual([]);
});

/** Participles that a comma sets off behind the goods. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("reads what was handed over or on behind its goods", () => {
  expect(bought("The Kenyan air force is small. Six Bayraktar TB2, handed over by Turkey in 2022, are the best of it.")).toEqual([
    "delivered KE from TR: 6 Bayraktar TB2",
  ]);
});

it("a comma before a colon is of another part of the sentence", () => {
  expect(
    bought(
      "The Kenyan air force is small. On paper, it has more: 12 Super Tucano, bought from Brazil in 2018 for 200 million dollars, and a radar.",
    ),
  ).toEqual(["contracted KE from BR: 12 Super Tucano for 200000000 USD"]);
});

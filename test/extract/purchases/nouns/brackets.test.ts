import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("tells each step in brackets as a deal of its own", () => {
  expect(
    bought(
      "In 2021 Damen delivered two Sigma-class frigates to the Moroccan navy. The orders include two corvettes (ordered in 2022) and six patrol vessels (ordered in 2023).",
    ),
  ).toEqual([
    "delivered MA from NL: 2 Sigma-class frigates",
    "contracted MA from NL: 2 corvettes",
    "contracted MA from NL: 6 patrol vessels",
  ]);
});

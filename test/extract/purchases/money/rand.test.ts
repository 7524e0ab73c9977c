import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("reads rand with a scale word as money, not as a type of weapon", () => {
  expect(bought("Kenya bought 19 Marauder vehicles from South Africa for R3.6 million.")).toEqual([
    "contracted KE from ZA: 19 Marauder vehicles for 3600000 ZAR",
  ]);
});

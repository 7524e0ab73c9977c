import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("does not price goods at the sum of all projects they are part of", () => {
  expect(
    bought("Norway approved a deal to buy F-35 jets from the United States as part of procurement projects worth 13 billion euros."),
  ).toEqual(["approved NO from US: F-35 jets"]);
});

it("takes a deal that somebody seeks to cancel for one that stands", () => {
  expect(bought("Peru's defence ministry is seeking to cancel a $75 million deal with Leonardo for a dozen helicopters.")).toEqual([
    "contracted PE from IT: 12 helicopters for 75000000 USD",
  ]);
});

/** A visit that somebody welcomes is not their own. */
import { expect, it } from "vitest";
import { travelled } from "../../told.ts";

it("is nobody's where only a delegation came", () => {
  expect(travelled("Kenyan President Joy Wanjiru welcomed the visit to Nairobi of the Peruvian delegation.")).toEqual([]);
});

it("but of whom it is said to be", () => {
  expect(travelled("Kenyan President Joy Wanjiru welcomed the visit to Nairobi of Peruvian President Luis Vega.")).toEqual([
    "held: Luis Vega to Nairobi/KE",
  ]);
});

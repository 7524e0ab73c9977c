/** Conferences of many are places where states meet, and no bodies of two of them. */
import { expect, it } from "vitest";
import { sat } from "../told.ts";

it("a dialogue with a name of its own is a conference", () => {
  expect(sat("The fifth Amber Coast Security Dialogue opened in Lima on Monday. The Kenyan minister said he would be back.")).toEqual([]);
});
it("a dialogue named after what it is for is held by two", () => {
  expect(sat("Kenya and Peru held the second Enhanced Strategic Dialogue in Lima on Monday.")).toEqual(["2 held in Lima/PE: "]);
});
it("a body nobody names the sides of is of the states of those who prepare it", () => {
  const report =
    "Kenya and Norway signed four papers. Kenyan Deputy Defence Minister Hugo Noor met Peruvian Vice Minister Luis Vega to prepare the third 2+2 consultation between the two countries in Lima in November. Norway will pay.";
  expect(sat(report)).toEqual(["3 planned in Lima/PE: "]);
});

/** A fronted clause that no comma closes ends where "she", or a name with its verb, begins the main one. */
import { expect, it } from "vitest";
import { met } from "../told.ts";

it.each([
  "Before the evening was over she was received by Peruvian President Luis Vega.",
  "When the ceremony ended she met Peruvian President Luis Vega.",
  "After the sun had set Wanjiru met Peruvian President Luis Vega.",
])("%s", (sentence) => {
  expect(met(`Kenyan President Joy Wanjiru arrived in Lima on Monday. ${sentence}`)).toEqual([
    "in_person held: Joy Wanjiru KE + Luis Vega PE",
  ]);
});

it("but what somebody said is no main clause", () => {
  expect(
    met(
      "Kenyan President Joy Wanjiru arrived in Lima on Monday. When Wanjiru said she was received by Peruvian President Ana Alba, all laughed.",
    ),
  ).toEqual(["in_person held: Ana Alba PE + Joy Wanjiru KE"]);
});

/** Journeys that nobody means to make, or that came to nothing. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("no journey to come", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Joy Wanjiru has no plans to visit Peru, the embassy said.", []],
    ["Kenyan President Joy Wanjiru has no immediate plans to visit Peru.", []],
    ["Kenyan President Joy Wanjiru has no intention to visit Peru.", []],
    ["Kenyan President Joy Wanjiru said that a visit to Peru would be useful.", []],
    ["Kenyan President Joy Wanjiru plans to visit Peru.", ["planned: Joy Wanjiru to /PE"]],
    ["A visit by Kenyan President Joy Wanjiru to Peru would take place in May.", ["planned: Joy Wanjiru to /PE"]],
    ["Kenyan President Joy Wanjiru was to travel to Peru in May but called off the trip.", ["cancelled: Joy Wanjiru to /PE"]],
    ["Kenyan President Joy Wanjiru was due to visit Peru but fell ill.", ["cancelled: Joy Wanjiru to /PE"]],
    ["Kenyan President Joy Wanjiru was to travel to Peru on Monday but gave no reasons.", ["planned: Joy Wanjiru to /PE"]],
  ])("%s", (body, told) => {
    expect(travelled(body)).toEqual(told);
  });
});

it("who has no plans to meet somebody does not", () => {
  expect(met("Kenyan President Joy Wanjiru has no plans to meet Peruvian President Luis Vega.")).toEqual([
    "in_person denied: Joy Wanjiru KE + Luis Vega PE",
  ]);
});

/** Whoever receives in a town, or whose guest somebody was in one, is at home there. */
import { expect, it } from "vitest";
import { people } from "../people.ts";

it.each([
  "Kenyan President Joy Wanjiru was received on Monday in Lima by President Luis Vega.",
  "Kenyan President Joy Wanjiru was received by President Luis Vega in Lima on Monday.",
  "Kenyan President Joy Wanjiru spent Monday in Lima as the guest of President Luis Vega.",
  "Kenyan President Joy Wanjiru flew in from Lima, where she had been the guest of President Luis Vega.",
])("%s", (sentence) => {
  expect(people(`${sentence} Norway and Chile were told.`)).toContain("Luis Vega [PE] President");
});

it("but nobody is at home where many gather", () => {
  expect(
    people(
      "On the margins of the summit, Kenyan President Joy Wanjiru was received in Lima by President Luis Vega. Norway and Chile sent none.",
    ),
  ).not.toContain("Luis Vega [PE] President");
});

it.each([
  "On Monday, in Lima, President Luis Vega received Kenyan President Joy Wanjiru.",
  "On Monday, in Lima, President Luis Vega received Kenyan President Joy Wanjiru. President Vega welcomed the visit to Peru of the Kenyan side.",
])("also where the town stands in front, or a visit is only welcomed: %s", (sentence) => {
  expect(people(`${sentence} Norway and Chile were told.`)).toContain("Luis Vega [PE] President");
});

/** Days that a sentence leaves to the one before it. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const days = (body: string): (string | null)[] =>
  claimsOf(body).flatMap((c) => (c.kind === "meeting" ? [c.date === null ? null : JSON.stringify(c.date.value.when)] : []));
const monday = '{"kind":"weekday","weekday":1,"which":"this"}';

it("a meeting without a day takes the day told just before", () => {
  expect(
    days(
      "Kenyan President Samuel Otieno opened a port in Lima on Monday. He then met Peruvian President Luis Soto. The pair spoke of trade. It rained.",
    )[0],
  ).toBe(monday);
});
it("the day on which somebody said so dates nothing", () => {
  expect(days("Officials said on Monday that trade had grown. Kenyan President Samuel Otieno met Peruvian President Luis Soto.")).toEqual([
    null,
  ]);
});
it("the day somebody went home is not that of what was done before", () => {
  expect(days("The envoy returned home on Monday. Kenyan President Samuel Otieno met Peruvian President Luis Soto.")).toEqual([null]);
});
it("history in the same sentence keeps the day of the news away", () => {
  expect(
    days(
      "A port was opened on Monday. Kenyan President Samuel Otieno met Peruvian President Luis Soto for the first time since the war of 1995.",
    )[0],
  ).not.toBe(monday);
});

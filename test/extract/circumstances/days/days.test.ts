/** Days that a sentence leaves to the one before it. */
import { expect, it } from "vitest";
import { claimsOf, recorded } from "../../told.ts";

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
it("the first day of a stay is that of the arrival, though the return was told already", () => {
  expect(
    recorded(
      "Kenyan President Samuel Otieno, who went to Peru on Sunday, completed his programme and returned to his country on Tuesday. Otieno met Peruvian President Luis Soto in Lima on the first day of his visit.",
    ),
  ).toEqual(["2024-06-02 in Lima/PE: Luis Soto + Samuel Otieno"]);
});

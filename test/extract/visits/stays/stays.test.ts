/** How long a stay lasts. */
import { expect, it } from "vitest";
import { claimsOf, travelled } from "../../told.ts";

const stays = (body: string): string[] =>
  claimsOf(body).flatMap((c) => (c.kind === "visit" ? [`${c.city?.value ?? ""}/${c.country?.value}: ${c.date?.value.lasting ?? 1}`] : []));

it("a stay begun on a day lasts as many days as the visit", () => {
  expect(stays("Kenyan President Samuel Otieno arrived in Lima on Monday on a three-day official visit to Peru.")).toEqual(["Lima/PE: 3"]);
});
it("a stay ended on a day began as many days before", () => {
  expect(stays("Kenyan President Samuel Otieno ended a four-day visit to Peru on Monday.")).toEqual(["/PE: -4"]);
});
it("a length without a beginning or an end says nothing of the days", () => {
  expect(stays("Kenyan President Samuel Otieno was on a three-day visit to Peru on Monday.")).toEqual(["/PE: 1"]);
});
it("somebody in the country since a day", () => {
  const report =
    "OSLO, June 5 (Wire) - Kenyan Defence Minister Hugo Noor, in the country since Monday, was pleased. He had been received by Norwegian Prime Minister Erik Dahl.";
  expect(travelled(report)).toContain("held: Hugo Noor to /NO");
});

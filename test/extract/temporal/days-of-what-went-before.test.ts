/** A day that something earlier is told with never dates the news. */
import { expect, it } from "vitest";
import { claimsOf } from "../told.ts";

const days = (body: string): string[] =>
  claimsOf(body).flatMap((c) => (c.kind === "visit" && c.visitor.value.name === "Hugo Noor" ? [c.date?.value.when.kind ?? "undated"] : []));

it("the day somebody took office is not that of a visit since", () => {
  expect(days("This is Kenyan Foreign Minister Hugo Noor's first official visit to Peru since he took office on March 10, 2020.")).toEqual([
    "undated",
  ]);
});

it("the day of a visit that another came after is not that of the other", () => {
  expect(
    days("Hugo Noor's visit to Lima also comes after that of Peruvian President Rosa Soto to Nairobi, Kenya's capital, on Feb 16."),
  ).toEqual(["undated"]);
});

/** One verb, several purchases: each with the seller, the price and the year behind its own goods. */
import { expect, it } from "vitest";
import { claimsOf } from "../told.ts";

const bought = (report: string) =>
  claimsOf(report)
    .flatMap((c) =>
      c.kind === "purchase"
        ? [
            `${c.items.map((i) => `${i.value.quantity ?? ""} ${i.value.name}`.trim()).join(", ")} from ${c.seller?.value.name ?? "?"} for ${c.value?.value.amount ?? "?"} in ${JSON.stringify(c.date?.value.when ?? null).match(/"year":(\d+)/)?.[1] ?? "?"}`,
          ]
        : [],
    )
    .sort();

it("a price stands behind its seller", () => {
  expect(
    bought("Kenya ordered 180 K2 tanks from Hyundai Rotem for $3.37 billion and 212 K9 howitzers from Hanwha for $2.4 billion on Monday."),
  ).toEqual(["180 K2 tanks from Hyundai Rotem for 3370000000 in ?", "212 K9 howitzers from Hanwha for 2400000000 in ?"]);
});
it("a year stands behind its goods", () => {
  expect(
    bought("Kenya bought 11 H145M helicopters in 2016 and two C295 from Airbus in 2022 in a deal worth some 68 million euros."),
  ).toEqual(["11 H145M helicopters from ? for ? in 2016", "2 C295 from Airbus for 68000000 in 2022"]);
});
it("a maker of several states sells under its own name", () => {
  expect(bought("Kenya ordered Mistral 3 missiles from MBDA in 2022.")).toEqual(["Mistral 3 missiles from MBDA for ? in 2022"]);
});

/** A visit gone by has the day that stands set off behind it. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

it("dates the last visit by the month between commas", () => {
  const said =
    "Peruvian Foreign Minister Rosa Quispe will return soon. Her last visit to the Norwegian capital, in April, produced a protocol on customs.";
  const days = claimsOf(said).flatMap((c) => (c.kind === "visit" && c.status.value === "held" ? [c.date?.value.when] : []));
  expect(days).toEqual([expect.objectContaining({ kind: "month", month: 4 })]);
});

/** A year behind a verb of discussing is that of what was discussed. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const dates = (body: string): (string | null)[] =>
  claimsOf(body).flatMap((c) => (c.kind === "meeting" ? [c.date?.value.when.kind ?? null] : []));

it("the chairmanship of this year dates no talks", () => {
  const talks = "Kenyan President Amos Odera and Peruvian President Luis Quiroga discussed cooperation under Peru's chairmanship";
  expect(dates(`${talks} this year.`)).toEqual([null]);
  expect(dates(`${talks} on Monday.`)).toEqual(["weekday"]);
});

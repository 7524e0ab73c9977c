/** Stays before a journey to come, and verbs that only a modal shows. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const stays = (report: string) =>
  claimsOf(report).flatMap((c) =>
    c.kind === "visit"
      ? [`${c.country?.value} ${c.status.value} ${c.date === null ? "-" : JSON.stringify(c.date.value.lasting ?? 1)}`]
      : [],
  );

it("a visit that is concluded before a journey to come is to come, with days of its own", () => {
  expect(
    stays("Kenyan President Hugo Noor will travel to Peru on 14 June after concluding a two-day visit to Chile, an aide said on Monday."),
  ).toEqual(["PE planned 1", "CL planned -"]);
});
it("what stands behind a modal is a verb", () => {
  expect(stays("Kenyan President Hugo Noor will reach Lima on Friday and meet Peruvian President Rosa Soto.")).toEqual(["PE planned 1"]);
});

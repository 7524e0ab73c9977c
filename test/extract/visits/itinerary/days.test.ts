/** Days of the stops of a tour, and days beside a journey that are of something else. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

/** "PE 13", "CL 15": the state and the day of each visit. */
const stops = (body: string): string[] =>
  claimsOf(body).flatMap((c) => {
    if (c.kind !== "visit") return [];
    const when = c.date?.value.when;
    const day =
      when?.kind === "days" || when?.kind === "day_of_month" ? when.day : when?.kind === "weekday" ? `weekday ${when.weekday}` : "";
    return [`${c.country?.value} ${day}`.trim()];
  });

describe("the days of a journey", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Samuel Otieno will visit Peru on June 13 and Chile on June 15.", ["PE 13", "CL 15"]],
    ["Kenyan President Samuel Otieno is scheduled to visit Peru (June 13-14) and Chile (June 15-16) for talks.", ["PE 13", "CL 15"]],
    ["Kenyan President Samuel Otieno visited Peru and Chile on Monday.", ["PE weekday 1", "CL weekday 1"]],
    ["Kenyan President Samuel Otieno made his first official visit as prime minister to Peru on May 8.", ["PE 8"]],
    [
      "Kenyan Minister Samuel Otieno will arrive in Lima on Monday on a two-day official visit to attend a meeting scheduled for Wednesday.",
      ["PE weekday 1"],
    ],
    ["Kenyan Minister Samuel Otieno will visit Lima to attend a meeting on Wednesday.", ["PE weekday 3"]],
  ])("%s", (body, told) => {
    expect(stops(body)).toEqual(told);
  });

  it("of a whole tour are not those of its first stop", () => {
    const [visit] = claimsOf("On his five-day visit to Latin American countries, Kenyan Minister Samuel Otieno on Monday arrived in Lima.");
    expect(visit?.kind === "visit" ? visit.date?.value.lasting : null).toBeUndefined();
  });

  it("are told of no stop by the place where the tour began", () => {
    const told =
      "Peruvian President Rosa Soto received Kenyan Minister Samuel Otieno in Lima. Peru is the third stop on a tour that began on 12 May in Brazil.";
    expect(stops(told)).toEqual(["PE"]);
  });
});

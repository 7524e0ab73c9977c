/** The day a visit is set for or moved to. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const set = (body: string): string[] =>
  claimsOf(body).flatMap((c) =>
    c.kind === "visit"
      ? [`${c.status.value}: ${c.visitor.value.name} to ${c.country?.value} ${JSON.stringify(c.date?.value.when.kind)}`]
      : [],
  );

describe("a visit with a day ahead of it is planned for that day", () => {
  it.each<[string, string[]]>([
    [
      "The ministers discussed the preparation of the visit of Kenyan President Samuel Otieno to Lima, scheduled for October this year.",
      ['planned: Samuel Otieno to PE "month"'],
    ],
    [
      "They went over the state visit of Kenyan President Samuel Otieno to Peru, which is set to take place on 11-13 July.",
      ['planned: Samuel Otieno to PE "days"'],
    ],
    [
      "Kenyan President Samuel Otieno's trip to Lima, the third in two years, is pencilled in for July.",
      ['planned: Samuel Otieno to PE "month"'],
    ],
    ["Kenyan President Samuel Otieno's trip to Lima has been postponed from June to September.", ['planned: Samuel Otieno to PE "month"']],
    ["Kenyan President Samuel Otieno's trip to Lima has been postponed.", ["cancelled: Samuel Otieno to PE undefined"]],
    [
      "Kenyan Defence Minister Aden Noor will no longer be coming to Lima on Monday. The visit has been moved to August, officials said.",
      ['planned: Aden Noor to PE "month"'],
    ],
  ])("%s", (text, expected) => expect(set(text)).toEqual(expected));
});

describe("an invitation makes a visit only where it is accepted", () => {
  it.each<[string, string[]]>([
    [
      "Kenyan President Samuel Otieno invited Peru's President Luis Soto to pay a visit to Nairobi in 2025.",
      ['hypothetical: Luis Soto to KE "year"'],
    ],
    [
      "Kenyan President Samuel Otieno invited Peru's President Luis Soto to pay a visit to Nairobi in 2025. The invitation was accepted with gratitude.",
      ['hypothetical: Luis Soto to KE "year"', 'planned: Luis Soto to KE "year"'],
    ],
  ])("%s", (text, expected) => expect(set(text)).toEqual(expected));
});

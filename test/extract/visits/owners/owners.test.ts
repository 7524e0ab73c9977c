/** Visits told by whose they are alone, or of several occasions at once. */
import { describe, expect, it } from "vitest";
import { claimsOf, travelled } from "../../told.ts";

describe("a visit that is only somebody's goes to the other side of the report", () => {
  it.each<[string, string[]]>([
    ["Peru and Kenya signed the pact during the visit of Kenyan President Samuel Otieno in May.", ["held: Samuel Otieno to /PE"]],
    [
      "NAIROBI, June 4 (Wire) - Peru and Kenya will deepen ties. A pact was initialled during Peruvian President Luis Soto's visit in May.",
      ["held: Luis Soto to Nairobi/KE"],
    ],
    // Told before: nothing new.
    [
      "Kenyan President Samuel Otieno will travel to Peru on Monday. The pact is to be signed during Otieno's stay.",
      ["planned: Samuel Otieno to /PE"],
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

it("two visits in two years are two", () => {
  const years = claimsOf("Kenyan President Samuel Otieno has been to Peru twice, in 2005 and 2006.").flatMap((c) =>
    c.kind === "visit" && c.date?.value.when.kind === "year" ? [c.date.value.when.year] : [],
  );
  expect(years).toEqual([2005, 2006]);
});

describe("delegations and denials", () => {
  it.each<[string, string[]]>([
    [
      "The minister will be part of the delegation that Kenyan President Samuel Otieno leads to Lima on 25 August.",
      ["planned: Samuel Otieno to Lima/PE"],
    ],
    ["Nor will Kenyan President Samuel Otieno himself travel to Lima in November.", ["cancelled: Samuel Otieno to Lima/PE"]],
    ["Nor did Kenyan President Samuel Otieno travel to Lima in May.", []],
    ["Peru's President Luis Soto received the outgoing Kenyan High Commissioner, Joy Wanjiru, in Lima.", []],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

describe("whose visit it is where somebody else tells of it", () => {
  it.each<[string, string[]]>([
    [
      "Ambassador Rosa Soto told reporters on Monday of Kenyan Foreign Minister Samuel Otieno's planned visit to Lima.",
      ["planned: Samuel Otieno to Lima/PE"],
    ],
    [
      "Kenyan President Samuel Otieno landed in Lima. He was received at the airport on arrival by Foreign Minister Rosa Soto.",
      ["held: Samuel Otieno to /PE", "held: Samuel Otieno to Lima/PE"],
    ],
    [
      "Kenyan President Samuel Otieno left Peru after a tour of Europe that included visits to France and Spain.",
      ["held: Samuel Otieno to /ES", "held: Samuel Otieno to /FR", "held: Samuel Otieno to /PE"],
    ],
    ["The ministry announced the visit of Kenyan Foreign Minister Samuel Otieno to Lima.", ["planned: Samuel Otieno to Lima/PE"]],
  ])("%s", (body, told) => {
    expect(travelled(body)).toEqual(told);
  });
});

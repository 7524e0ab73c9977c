/** Whom "the two", "he" and an office without a state mean where somebody else stands nearer. */
import { describe, expect, it } from "vitest";
import { claimsOf, met, sat, travelled } from "../../told.ts";

describe("who meets", () => {
  it.each<[string, string[]]>([
    [
      "Estonian Foreign Minister Karl Tamm ended a trip. In Nairobi he was received by Kenyan President Joy Wanjiru, and later sat down with Foreign Minister Peter Mwangi.",
      ["in_person held: Joy Wanjiru KE + Karl Tamm EE", "in_person held: Karl Tamm EE + Peter Mwangi KE"],
    ],
    [
      "Kenyan President Joy Wanjiru met Peruvian President Luis Vega on Monday. Tuesday brought talks with Fijian Prime Minister Ana Rabuka and with UN envoy Hans Berg. She met Chilean President Pablo Rojas on Wednesday.",
      [
        "in_person held: Ana Rabuka FJ + Joy Wanjiru KE",
        "in_person held: Hans Berg null + Joy Wanjiru KE",
        "in_person held: Joy Wanjiru KE + Luis Vega PE",
        "in_person held: Joy Wanjiru KE + Pablo Rojas CL",
      ],
    ],
    [
      "Montenegrin Foreign Minister Marko Lalic had an hour with his Kenyan colleague Joy Wanjiru in Lima on Monday.",
      ["in_person held: Joy Wanjiru KE + Marko Lalic ME"],
    ],
    [
      "Kenyan Deputy Minister Joy Wanjiru attended the reception. She used the occasion to speak with Peruvian Ambassador Luis Vega.",
      ["in_person held: Joy Wanjiru KE + Luis Vega PE"],
    ],
    [
      "On April 3 the Amir of the State of Qatar, Sheikh Hamad bin Jassim, received Kenyan President Joy Wanjiru in Doha.",
      ["in_person held: Hamad bin Jassim QA + Joy Wanjiru KE"],
    ],
  ])("%s", (body, told) => {
    expect(met(body)).toEqual(told);
  });
});

it("the two Ministers, with a capital, are those told before", () => {
  expect(
    sat(
      "Kenyan minister Joy Wanjiru met her counterpart, Luis Vega of Peru. The two Ministers co-chaired the third session of the Kenya-Peru Joint Commission in Lima.",
    ),
  ).toEqual(["3 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
});

it("whoever only says so signs nothing", () => {
  const [paper] = claimsOf(
    "Ugandan General Samuel Okello met General Joseph Kiprono of Kenya. According to the army's spokesman, Brigadier Felix Kato, the two signed terms of reference for a liaison office.",
  ).flatMap((c) => (c.kind === "agreement" ? [c] : []));
  expect(paper?.signatories.map((s) => s.value.name)).toEqual(["Samuel Okello", "Joseph Kiprono"]);
});

it("somebody proceeds from one town to another", () => {
  expect(travelled("Kenyan President Joy Wanjiru is expected to proceed from Lima to Suva.")).toContain("planned: Joy Wanjiru to Suva/FJ");
});

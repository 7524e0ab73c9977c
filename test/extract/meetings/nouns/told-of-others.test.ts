/** Whom "the two", "he" and an office without a state mean where somebody else stands nearer. */
import { describe, expect, it } from "vitest";
import { claimsOf, met, recorded, sat, travelled } from "../../told.ts";

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

describe("who travels", () => {
  it.each<[string, string[]]>([
    // The guest goes on, not the host.
    [
      "Kenyan President Joy Wanjiru came to Peru on Monday. The same evening President Luis Vega received her at the palace. On Tuesday she travelled to Cusco.",
      ["held: Joy Wanjiru to /PE", "held: Joy Wanjiru to Cusco/PE", "held: Joy Wanjiru to /PE"],
    ],
    // Whose office says so.
    [
      "Kenyan President Joy Wanjiru met Peruvian President Luis Vega in Nairobi. Vega's office said he would visit Suva in May.",
      ["planned: Luis Vega to Suva/FJ"],
    ],
    // Who stands behind the joined clause.
    [
      "Kenyan President Joy Wanjiru is expected in Lima on Friday, and Fiji's foreign minister, Ana Rabuka, will fly to Chile on Monday.",
      ["planned: Ana Rabuka to /CL", "planned: Joy Wanjiru to Lima/PE"],
    ],
    ["Kenyan President Joy Wanjiru's long-delayed visit to Peru ended on Thursday.", ["held: Joy Wanjiru to /PE"]],
    ["Kenyan President Joy Wanjiru had been expected in Lima in May, but that visit fell through.", ["cancelled: Joy Wanjiru to Lima/PE"]],
    ["New Zealand's foreign minister, Ana Whetu, arrived in Lima on Monday.", ["held: Ana Whetu to Lima/PE"]],
  ])("%s", (body, told) => {
    expect(new Set(travelled(body))).toEqual(new Set(told));
  });
});

it("a reception is not where the two go on to", () => {
  expect(
    recorded(
      "LIMA, June 5 - Kenyan Defence Minister Joy Wanjiru came to Lima on Tuesday. Peruvian Defence Minister Luis Vega received her at the ministry, and the pair boarded a helicopter to Cusco.",
    ),
  ).toEqual(["2024-06-04 in Lima/PE: Joy Wanjiru + Luis Vega"]);
});

it("whoever is met there by a traveller is at home there, also in the sentence behind", () => {
  expect(
    met(
      "Kenyan President Joy Wanjiru travelled to Canada and Norway. In Ottawa she met Prime Minister Luc Roy. She also met Foreign Minister Anne Fortier.",
    ),
  ).toEqual(["in_person held: Anne Fortier CA + Joy Wanjiru KE", "in_person held: Joy Wanjiru KE + Luc Roy CA"]);
});

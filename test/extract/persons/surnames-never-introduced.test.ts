/** One word of a name, of somebody whom the report nowhere introduces. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../told.ts";

describe("a lone surname is a person", () => {
  it.each([
    [
      "Kenya and Peru are partners. On May 10 Otieno and Quispe meet in Lima, on the fringes of a summit.",
      "in_person held: Otieno KE + Quispe PE",
    ],
    ["Otieno met Peruvian Foreign Minister Luis Vega in Lima on Monday.", "in_person held: Luis Vega PE + Otieno ?"],
    [
      "In July 2022 Ivanenko came to Lima and was received by Peru's Foreign Minister Luis Vega.",
      "in_person held: Ivanenko ? + Luis Vega PE",
    ],
    ["Peruvian Foreign Minister Luis Vega met Petrakis in Athens on Monday.", "in_person held: Luis Vega PE + Petrakis GR"],
    [
      "According to a statement, Otieno held talks with Luis Vega, his Peruvian counterpart, in Peru's capital. Kenya is a partner.",
      "in_person held: Luis Vega PE + Otieno KE",
    ],
    ["On Monday Otieno spoke by phone with his Peruvian counterpart Luis Vega. Kenya is a partner.", "call held: Luis Vega PE + Otieno KE"],
  ])("where only people do what is told: %s", (body, line) => {
    expect(met(body).map((found) => found.replace(/ null\b/g, " ?"))).toEqual([line]);
  });
  it("who travels", () => {
    expect(travelled("In July 2022 Ivanenko flew to Lima for talks with Peru's Foreign Minister Luis Vega.")).toEqual([
      "held: Ivanenko to Lima/PE",
    ]);
  });
});

describe("no person is", () => {
  it.each([
    "Residents met Kenyan Foreign Minister Nia Otieno in Nairobi.",
    "Parliament met in Nairobi on Monday.",
    "Hundreds came to Lima and were received by Peru's Foreign Minister Luis Vega.",
    "Diplomats and Officials met in Lima on Monday.",
  ])("a word that only opens the sentence, or people in the plural: %s", (body) => {
    expect(met(body)).toEqual([]);
  });
});

/** Offices and pronouns that mean whom the report is about, sooner than who was last named. */
import { expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

const DAY = "NAIROBI, June 5 (Wire) - Prime Minister Joy Wanjiru today received Thai Foreign Minister Somchai Lim.";

it("an office without a state is whoever did what the sentence before tells", () => {
  const report =
    "Norwegian Defence Minister Anna Berg met Japanese Defence Minister Gen Sato and US Defence Minister Carl Low for a three-way meeting in Oslo on Monday. Later the Minister had a separate meeting with Minister Sato.";
  expect(met(report)).toEqual(["in_person held: Anna Berg NO + Carl Low US + Gen Sato JP", "in_person held: Anna Berg NO + Gen Sato JP"]);
});
it("the premier is the prime minister, and she who goes on", () => {
  const report = `${DAY} The premier leaves here tomorrow for Munich. She is to hold talks with German Chancellor Otto Braun.`;
  expect(travelled(report)).toContain("planned: Joy Wanjiru to Munich/DE");
  expect(met(report)).toContain("in_person planned: Joy Wanjiru KE + Otto Braun DE");
});
it("whoever is called on by two goes on as she", () => {
  const report = `${DAY} On Tuesday, Qatari Prime Minister Hamad Saleh and Indian Foreign Minister Ravi Rao called on her separately. On Wednesday, she met German Chancellor Otto Braun.`;
  expect(met(report)).toEqual([
    "in_person held: Hamad Saleh QA + Joy Wanjiru KE",
    "in_person held: Joy Wanjiru KE + Otto Braun DE",
    "in_person held: Joy Wanjiru KE + Ravi Rao IN",
    "in_person held: Joy Wanjiru KE + Somchai Lim TH",
  ]);
});
it("him is whom the sentence names as whose something is", () => {
  const report =
    "Norwegian Foreign Minister Anna Berg flew to Lima on Monday. Peruvian President Luis Soto praised Kenyan General Hugo Noor's services and received him on Tuesday.";
  expect(met(report)).toEqual(["in_person held: Hugo Noor KE + Luis Soto PE"]);
});
it("an army chief who calls on the president of the same state meets nobody of another", () => {
  expect(met(`${DAY} In the afternoon, Army Chief General Peter Kamau called on President Samuel Otieno.`)).toEqual([
    "in_person held: Joy Wanjiru KE + Somchai Lim TH",
  ]);
});
it("counterparts named in brackets behind their states", () => {
  const report =
    "Norwegian Defence Minister Anna Berg met bilaterally with her counterparts from New Zealand (Judith Cole), Vietnam (General Phan Van Hung) and Peru (Luis Soto).";
  expect(met(report)).toEqual([
    "in_person held: Anna Berg NO + Judith Cole NZ",
    "in_person held: Anna Berg NO + Luis Soto PE",
    "in_person held: Anna Berg NO + Phan Van Hung VN",
  ]);
});
it("a delegation is met in the person of who leads it", () => {
  expect(met("Kenyan Defence Minister Hugo Noor met with a delegation headed by Minister of Defence of Norway Anna Berg.")).toEqual([
    "in_person held: Anna Berg NO + Hugo Noor KE",
  ]);
});
it("a doer nobody knows is none of whom he met", () => {
  const report =
    "Peruvian Foreign Minister Luis Soto flew to Oslo. The chancellor met with his peers from Kenya, Joy Wanjiru; Spain, Rosa Diaz; and Norway, Anna Berg. In addition, he met Danish Prime Minister Erik Dahl.";
  expect(met(report)).toEqual(["in_person held: Erik Dahl DK + Luis Soto PE"]);
});
it("whom somebody called on after an audience is of the same state as who gave it", () => {
  const report =
    "Saudi Arabia and Malaysia held talks in Kuala Lumpur. Saudi Foreign Minister Faisal Saleh had an audience with King Ibrahim of Malaysia, and called on Prime Minister Anwar Rahman.";
  expect(met(report)).toEqual(["in_person held: Anwar Rahman MY + Faisal Saleh SA", "in_person held: Faisal Saleh SA + Ibrahim MY"]);
});

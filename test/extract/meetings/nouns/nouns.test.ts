/** Nouns of meeting. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("talks, audiences and meals between two sides are meetings", () => {
  it.each<[string, string[]]>([
    [
      "Berg's talks with Peruvian President Luis Soto lasted two hours. Norway's Prime Minister Anna Berg arrived in Lima on Sunday.",
      ["in_person held: Anna Berg NO + Luis Soto PE"],
    ],
    [
      "Malaysian Prime Minister Ahmad Razif hosted Norwegian Prime Minister Erik Dahl for dinner at his residence.",
      ["in_person held: Ahmad Razif MY + Erik Dahl NO"],
    ],
    [
      "Norwegian Foreign Minister Anna Berg flew to Nairobi on Monday. Her host, Foreign Minister Joy Wanjiru, welcomed her at the airport. The two ministers then held talks for two hours.",
      ["in_person held: Anna Berg NO + Joy Wanjiru KE"],
    ],
    [
      "Delegation-level talks led by Kenya's Foreign Minister Joy Wanjiru and Norway's Foreign Minister Anna Berg were held in Nairobi on Monday.",
      ["in_person held: Anna Berg NO + Joy Wanjiru KE"],
    ],
    [
      "The talks in Lima brought together Peru's Defence Minister Hugo Paz and Kenya's Defence Secretary Aden Noor.",
      ["in_person held: Aden Noor KE + Hugo Paz PE"],
    ],
    [
      "King Harald Nansen of Norway gave an audience to the President of Peru, Luis Soto, in Oslo.",
      ["in_person held: Harald Nansen NO + Luis Soto PE"],
    ],
    [
      "The Norwegian minister was also received in audience by President Luis Soto. Norway's Defence Minister Anna Berg is in Lima.",
      ["in_person held: Anna Berg NO + Luis Soto PE"],
    ],
    [
      "Prime Minister Erik Dahl of Norway had a working lunch with the Chancellor of Austria, Franz Huber, in Vienna on Monday.",
      ["in_person held: Erik Dahl NO + Franz Huber AT"],
    ],
    [
      "The meeting of Prime Minister Erik Dahl with Austrian Chancellor Franz Huber took place in Vienna. Dahl, Norway's leader, spoke first.",
      ["in_person held: Erik Dahl NO + Franz Huber AT"],
    ],
  ])("%s", (text, expected) => expect(met(text)).toEqual(expected));
});

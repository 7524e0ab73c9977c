/** Calls. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("a call is no meeting in person", () => {
  it.each<[string, string[]]>([
    [
      "The Minister of Defence of Norway, H.E. Anna Berg, paid a courtesy call on the Prime Minister of Fiji, Hon. Josefa Tuilagi, in Suva.",
      ["in_person held: Anna Berg NO + Josefa Tuilagi FJ"],
    ],
    [
      "Visiting Norwegian Defence Minister Anna Berg on Friday called on Malaysian Prime Minister Ahmad Razif in Putrajaya.",
      ["in_person held: Ahmad Razif MY + Anna Berg NO"],
    ],
    [
      "Kenya's President Samuel Otieno had a phone call with his Peruvian counterpart Luis Soto on Wednesday.",
      ["call held: Luis Soto PE + Samuel Otieno KE"],
    ],
    [
      "Peru's Defence Minister Hugo Paz spoke by video link with Kenya's Defence Secretary Aden Noor.",
      ["call held: Aden Noor KE + Hugo Paz PE"],
    ],
    [
      "Crown Prince Abdullah bin Hamad of Kuwait received a phone call from Kenyan President Samuel Otieno.",
      ["call held: Abdullah bin Hamad KW + Samuel Otieno KE"],
    ],
    [
      "Kenya's President Samuel Otieno, Peru's President Luis Soto and Norway's Prime Minister Erik Dahl held a three-way call on Monday.",
      ["call held: Erik Dahl NO + Luis Soto PE + Samuel Otieno KE"],
    ],
  ])("%s", (text, expected) => expect(met(text)).toEqual(expected));
});

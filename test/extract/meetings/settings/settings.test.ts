/** Meetings told only as the setting of what was said or agreed. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("a meeting is read from settings and the clause around them", () => {
  it.each<[string, string[]]>([
    [
      "During a telephone conversation on Wednesday, Presidents Samuel Otieno of Kenya and Luis Soto of Peru agreed to deepen trade.",
      ["call held: Luis Soto PE + Samuel Otieno KE"],
    ],
    [
      "In a phone call on Wednesday, Kenya's President Samuel Otieno told Peru's Luis Soto that trade would grow.",
      ["call held: Luis Soto PE + Samuel Otieno KE"],
    ],
    [
      "Kenyan President Samuel Otieno and Peruvian President Luis Soto discussed trade in a call on Wednesday, the presidency in Nairobi said.",
      ["call held: Luis Soto PE + Samuel Otieno KE"],
    ],
    [
      "Meeting in Lima on Monday, Defence Minister Hugo Paz of Peru and Kenya's Defence Secretary Aden Noor pledged closer ties.",
      ["in_person held: Aden Noor KE + Hugo Paz PE"],
    ],
    [
      "At their meeting in Lima, Peru's Defence Minister Hugo Paz and Kenya's Defence Secretary Aden Noor pledged closer ties.",
      ["in_person held: Aden Noor KE + Hugo Paz PE"],
    ],
    [
      "After meeting Peru's Defence Minister Hugo Paz in Lima, Kenya's Defence Secretary Aden Noor said ties were strong.",
      ["in_person held: Aden Noor KE + Hugo Paz PE"],
    ],
    [
      "Kenya's Defence Secretary Aden Noor said after talks with Peru's Defence Minister Hugo Paz in Lima that ties were strong.",
      ["in_person held: Aden Noor KE + Hugo Paz PE"],
    ],
    [
      "During his stay in Nairobi, the Norwegian premier, Erik Dahl, will hold talks with President Samuel Otieno.",
      ["in_person planned: Erik Dahl NO + Samuel Otieno KE"],
    ],
  ])("%s", (text, expected) => expect(met(text)).toEqual(expected));
});

/** Verbs of meeting. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("the verb and its arguments tell who met whom", () => {
  it.each<[string, string[]]>([
    [
      "Norwegian Foreign Minister Anna Berg held a bilateral meeting with her Chilean counterpart, Pedro Rojas, in Santiago on Monday.",
      ["in_person held: Anna Berg NO + Pedro Rojas CL"],
    ],
    [
      "Anna Berg, the Norwegian Foreign Minister, was received by President Samuel Otieno of Kenya at State House in Nairobi.",
      ["in_person held: Anna Berg NO + Samuel Otieno KE"],
    ],
    [
      "Norway's Defence Minister Anna Berg and her Finnish counterpart Cy Vale met in Helsinki on Thursday to discuss the Baltic.",
      ["in_person held: Anna Berg NO + Cy Vale FI"],
    ],
    [
      "Norway's Foreign Minister Anna Berg sat down with Kenyan Foreign Minister Joy Wanjiru in Geneva. The pair talked about fisheries.",
      ["in_person held: Anna Berg NO + Joy Wanjiru KE"],
    ],
    [
      "Peru's army chief, General Hugo Rojas, met General Aden Noor, the number two of the Kenyan army after President Samuel Otieno, in what was described as a first.",
      ["in_person held: Aden Noor KE + Hugo Rojas PE"],
    ],
    [
      "Peru's Defence Minister Hugo Paz exchanged views with Kenya's Defence Secretary Aden Noor on peacekeeping in Lima on Monday.",
      ["in_person held: Aden Noor KE + Hugo Paz PE"],
    ],
    [
      "Kenya's Defence Secretary Aden Noor, accompanied by Army chief General Peter Mwangi, met Peru's Defence Minister Hugo Paz in Lima.",
      ["in_person held: Aden Noor KE + Hugo Paz PE"],
    ],
    [
      "Peruvian President Luis Soto met Kenyan President Samuel Otieno in Lima, where the two leaders reviewed trade.",
      ["in_person held: Luis Soto PE + Samuel Otieno KE"],
    ],
    [
      "Secretary of Defense Joe Miller held separate meetings with Kenyan Defence Secretary Aden Noor and Peru's Defence Minister Hugo Paz.",
      ["in_person held: Aden Noor KE + Joe Miller US", "in_person held: Hugo Paz PE + Joe Miller US"],
    ],
    [
      "Foreign ministers Anna Berg of Norway and Joy Wanjiru of Kenya met in Geneva on Monday.",
      ["in_person held: Anna Berg NO + Joy Wanjiru KE"],
    ],
    [
      "Norwegian Prime Minister Erik Dahl conferred in Nairobi with Kenyan President Samuel Otieno about the pipeline.",
      ["in_person held: Erik Dahl NO + Samuel Otieno KE"],
    ],
    [
      "Kenyan foreign affairs cabinet secretary Joy Wanjiru welcomed Norwegian minister Anna Berg to Nairobi on Monday for the inaugural Kenya-Norway strategic dialogue.",
      ["session held: Anna Berg NO + Joy Wanjiru KE"],
    ],
  ])("%s", (text, expected) => expect(met(text)).toEqual(expected));
});

import { describe, expect, it } from "vitest";
import { sat } from "../../told.ts";

describe("a session", () => {
  it.each([
    [
      "due in a town",
      "They looked at the schedule of the eleventh session of the Kenya-Peru Joint Commission, due in Lima in September.",
      ["11 planned in Lima/PE: "],
    ],
    [
      "which a state will host",
      "The ministers looked forward to the 25th meeting of the Kenya-Peru Joint Commission, which Peru will host in November.",
      ["25 planned in /PE: "],
    ],
    [
      "somebody is to come for",
      "Peru's President Rosa Diaz is to come to Nairobi in the spring for the 15th Kenya-Peru High-Level Meeting.",
      ["15 planned in Nairobi/KE: Rosa Diaz PE"],
    ],
    [
      "which two had chaired in a town",
      "Peru's Foreign Minister Luis Vega and Kenya's Foreign Minister Joy Otieno met on Monday. They praised the third session of the Kenya-Peru Joint Commission, which they had co-chaired in Lima in November 2023.",
      ["3 held in Lima/PE: Joy Otieno KE + Luis Vega PE"],
    ],
  ])("%s", (_, text, reading) => {
    expect(sat(text)).toEqual(reading);
  });
  it("is told by a state that will host the next one", () => {
    expect(
      sat(
        "The 28th session of the Kenya-Peru Joint Commission was held in Lima on Monday. Kenya will host the 29th session in Nairobi next year.",
      ),
    ).toEqual(["28 held in Lima/PE: ", "29 planned in Nairobi/KE: "]);
  });
  it("is called off", () => {
    expect(
      sat(
        "The third session of the Kenya-Peru Strategic Dialogue was held in Lima on Monday. What was to be the third was called off in October 2023.",
      ),
    ).toEqual(["3 held in Lima/PE: ", "3 cancelled in /: "]);
  });
  it("has those who spoke for its sides", () => {
    expect(
      sat(
        "The apex meeting of Kenya and Peru was held on Monday in Lima. General Hugo Noor of Kenya spoke for the Kenyan side; opposite him sat General Luis Vega of Peru.",
      ),
    ).toContain("? held in Lima/PE: Hugo Noor KE + Luis Vega PE");
  });
  it("of three states has no third one that nobody names", () => {
    expect(
      sat(
        "Kenya's Foreign Minister Joy Otieno sat down with her Peruvian and Chilean counterparts, Luis Vega and Pablo Soto, for the ninth trilateral meeting of its kind.",
      ),
    ).toEqual(["9 held in /: Joy Otieno KE + Luis Vega PE + Pablo Soto CL"]);
  });
  it("and the one before it are told in one sentence", () => {
    expect(
      sat(
        "They directed that the Kenya-Peru Joint Commission, which is co-chaired by two ministers and last met in Lima in June 2022 for its second session, be convened in Nairobi before the year is out.",
      ),
    ).toEqual(["? planned in Nairobi/KE: ", "2 held in Lima/PE: "]);
  });
  it("has all four ministers who co-chaired it", () => {
    expect(
      sat(
        "Kenya's Foreign Minister Joy Otieno and Defence Minister Hugo Noor co-chaired with their Peruvian counterparts, Foreign Minister Luis Vega and Defence Minister Ana Soto, the fifth Kenya-Peru 2+2 Ministerial Dialogue in Nairobi on Monday.",
      ),
    ).toEqual(["5 held in Nairobi/KE: Ana Soto PE + Hugo Noor KE + Joy Otieno KE + Luis Vega PE"]);
  });
});

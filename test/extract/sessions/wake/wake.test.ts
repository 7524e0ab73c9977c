/** Sessions of one body told in the wake of another. */
import { describe, expect, it } from "vitest";
import { sat } from "../../told.ts";

describe("what follows a session tells more of it, or another session of its body", () => {
  it("who chaired it, the one before and the one to come", () => {
    expect(
      sat(
        "The ninth Kenya-Peru Joint Commission for Economic Cooperation met in Lima on Monday. It was co-chaired by Kenyan Foreign Minister Joy Wanjiru and Peruvian Foreign Minister Rosa Soto. The eighth had been held in Nairobi last October. The tenth meeting will take place in Mombasa in 2026.",
      ),
    ).toEqual([
      "9 held in Lima/PE: ",
      "9 held in Lima/PE: Joy Wanjiru KE + Rosa Soto PE",
      "8 held in Nairobi/KE: ",
      "10 planned in Mombasa/KE: ",
    ]);
  });
  it("who presided over it, and its number told behind it", () => {
    expect(
      sat(
        "On Tuesday Kenyan Defence Secretary Joy Wanjiru and Peruvian Defence Secretary Rosa Soto presided over the meeting of the Kenya-Peru Joint Harbour Committee, the twelfth of its kind.",
      ),
    ).toEqual([expect.stringMatching(/^12 held .*Joy Wanjiru KE \+ Rosa Soto PE$/)]);
  });
  it("the founding of a dialogue is its first session, and a quoted term is part of its name", () => {
    expect(
      sat(
        'The foreign ministers of Peru and Kenya will meet in Lima on Thursday for the third session of their "2+2" Strategic Dialogue. The dialogue was launched in Nairobi on January 14, 2020. A second round, on March 9, 2022, was held by video conference.',
      ).map((line) => line.split(":")[0]),
    ).toEqual(["3 planned in Lima/PE", "1 held in Nairobi/KE", "2 held in /"]);
  });
  it("an acronym stands for the body that the article gave it to", () => {
    expect(
      sat(
        "The 13th meeting of the Joint Military Cooperation Committee (JMCC) between Peru and Kenya was held in Lima on Monday. The 12th JMCC was held in Nairobi in January this year.",
      ),
    ).toEqual(["13 held in Lima/PE: ", "12 held in Nairobi/KE: "]);
  });
  it("co-chairs and those who preside take part", () => {
    expect(
      sat(
        "The ninth session of the Peruvian-Kenyan Joint Commission for Economic Cooperation came to a close in Lima on Monday with the signing of a protocol by the co-chairs, Peruvian Minister of Trade Rosa Soto and Kenyan Deputy Minister of Trade Aden Noor.",
      ),
    ).toEqual(["9 held in Lima/PE: Aden Noor KE + Rosa Soto PE"]);
    expect(
      sat(
        "The Kenya-Peru Joint Economic Commission met in Lima on 3-4 May for the tenth time, with Rosa Soto of Peru and Hugo Noor of Kenya presiding.",
      ),
    ).toEqual(["10 held in Lima/PE: Hugo Noor KE + Rosa Soto PE"]);
  });
});
it("those who chaired it for one side and for the other", () => {
  const report =
    "The Fourth Kenya-Norway Ministerial Dialogue was held in Oslo on Monday. It was co-chaired by Foreign Minister Joy Wanjiru and Defence Minister Hugo Noor for Kenya and by Foreign Minister Anna Berg and Defence Minister Erik Dahl for Norway.";
  expect(sat(report).at(-1)).toBe("4 held in Oslo/NO: Anna Berg NO + Erik Dahl NO + Hugo Noor KE + Joy Wanjiru KE");
});
it("those who joined two others in it", () => {
  const report =
    'The pact was concluded by Kenyan Defence Minister Hugo Noor and his Norwegian counterpart, Erik Dahl, minutes after the fourth "2+2" dialogue, in which they were joined by Kenyan Foreign Minister Joy Wanjiru and Norwegian Foreign Minister Anna Berg.';
  expect(sat(report)).toEqual(["4 held in /: Anna Berg NO + Erik Dahl NO + Hugo Noor KE + Joy Wanjiru KE"]);
});
it("those who chaired it, told behind where it was held", () => {
  const report =
    "The 3rd Meeting of the Kenya-Norway Coordination Council was convened in Oslo on Monday and was co-chaired by Kenyan Foreign Minister Joy Wanjiru and Norwegian Foreign Minister Anna Berg.";
  expect(sat(report)).toEqual(["3 held in Oslo/NO: Anna Berg NO + Joy Wanjiru KE"]);
});

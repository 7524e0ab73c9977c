/** Rounds of consultations, and bodies whose names hold a state's word that means none. */
import { describe, expect, it } from "vitest";
import { claimsOf, sat } from "../told.ts";

const sides = (report: string): string[] =>
  claimsOf(report).flatMap((c) =>
    c.kind === "meeting" && c.form.value === "session"
      ? [
          c.countries
            .map((x) => x.value)
            .sort()
            .join("+"),
        ]
      : [],
  );

describe("rounds of consultations", () => {
  it("are sessions without an article before them, too", () => {
    expect(
      sat(
        "NAIROBI: Kenya and Peru held first round of political consultations at the Foreign Ministry here today.\n\nForeign Secretary Joy Wanjiru led the Kenyan delegation whilst the Peruvian side was led by Vice Foreign Minister Luis Vega.",
      ).at(-1),
    ).toBe("1 held in Nairobi/KE: Joy Wanjiru KE + Luis Vega PE");
    expect(
      sat(
        "NAIROBI: The fourth round of bilateral political consultations between Kenya and Peru was held yesterday.\n\nJoy Wanjiru, Additional Secretary at the Ministry of Foreign Affairs of Kenya, and Under Secretary Luis Vega of Peru led the consultations.",
      ).at(-1),
    ).toBe("4 held in Nairobi/KE: Joy Wanjiru KE + Luis Vega PE");
  });
  it("of foreign offices are not Britain's, and their letters may stand in the plural", () => {
    const report =
      "Kenya and Peru held the seventh round of Foreign Office Consultations (FOCs) in Lima on Monday.\n\nThe FOCs were co-chaired by Secretary Joy Wanjiru and Peru's Deputy Foreign Minister, Luis Vega.";
    expect(new Set(sides(report))).toEqual(new Set(["KE+PE"]));
    expect(sat(report).at(-1)).toContain("Joy Wanjiru KE + Luis Vega PE");
  });
  it("are between the states whose names a hyphen joins, of several words as well", () => {
    expect(sides("The first round of the Peruvian-North Korean strategic dialogue was held in Lima in November.")).toEqual(["KP+PE"]);
    expect(sides("The first round of the Sri Lankan-Peruvian strategic dialogue was held in Lima in November.")).toEqual(["LK+PE"]);
  });
  it("may be numbered in Roman, and sit in the town that hosts them", () => {
    expect(sat("Lima hosted the VI meeting of the Joint Intergovernmental Commission on cooperation between Kenya and Peru.")).toEqual([
      "6 held in Lima/PE: ",
    ]);
  });
  it("may be of a dialogue without another name, or two plus two in words", () => {
    expect(
      sat("Kenyan Minister Joy Wanjiru and her Peruvian counterpart Luis Vega held the second edition of the dialogue in Lima on Monday."),
    ).toEqual(["2 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
    expect(
      sat(
        "The foreign and defence ministers of Kenya and Peru are holding their first “two-plus-two” security dialogue in Lima on Saturday.",
      ),
    ).toEqual(["1 held in Lima/PE: "]);
  });
  it("are led in the future as they were in the past", () => {
    expect(
      sat(
        "Kenya and Peru will hold an inaugural 2+2 Dialogue in Lima in July.\n\nForeign Minister Joy Wanjiru and Defence Minister Hugo Noor will head the Kenyan delegation.",
      ).at(-1),
    ).toBe("1 planned in Lima/PE: Hugo Noor KE + Joy Wanjiru KE");
  });
  it("are chaired by one together with another", () => {
    expect(
      sat(
        "Joy Wanjiru, Secretary at the Kenyan foreign ministry, together with Peruvian Deputy Minister Luis Vega co-chaired the 5th Kenya-Peru Strategic Dialogue in Lima on Monday.",
      ),
    ).toEqual(["5 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
  });
});

/** Rounds of talks without a body, sessions of relative clauses, of a headline, of a row of states, and those far behind their body. */
import { describe, expect, it } from "vitest";
import { sat } from "../told.ts";

describe("a numbered round of talks between two states", () => {
  it("is a session, held or to come", () => {
    expect(
      sat("The sixth round of talks on a trade pact between Lima and Nairobi will take place in the Peruvian capital from July 3 to 7."),
    ).toEqual(["6 planned in Lima/PE: "]);
    expect(sat("The fourth round of negotiations between Kenya and Peru on free trade concluded in Lima on Friday.")).toEqual([
      "4 held in Lima/PE: ",
    ]);
  });
  it("is of those who led the teams where it names no state", () => {
    const opened = "The technical negotiations opened in Lima on Monday.";
    expect(
      sat(
        `${opened} Joy Wanjiru, the Kenyan foreign minister, and Luis Vega, minister of state at the Peruvian foreign ministry, led the teams.`,
      ),
    ).toEqual(["? held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
    expect(sat(`${opened} Joy Wanjiru led the Kenyan delegation.`)).toEqual([]);
    expect(sat("Talks between the coalition parties were held in Lima on Monday. Ana Paz and Luis Vega led the teams.")).toEqual([]);
  });
});

describe("a relative clause", () => {
  it("tells when, where and by whom the body meets", () => {
    expect(
      sat(
        "It served to prepare the seventh Kenya-Peru Inter-Governmental Consultations, for which Kenyan Prime Minister Joy Wanjiru will travel to Lima in October.",
      ),
    ).toEqual(["7 planned in Lima/PE: Joy Wanjiru KE"]);
  });
  it("tells that a session is off", () => {
    expect(
      sat(
        "Joy Wanjiru of Kenya met Luis Vega of Peru in Lima. The summit of the High-Level Cooperation Council which the two were to hold later in the year is off.",
      ),
    ).toEqual(["? cancelled in /: Joy Wanjiru KE + Luis Vega PE"]);
  });
});

describe("who presided", () => {
  it("stands behind with", () => {
    expect(
      sat(
        "The Kenya-Peru Joint Commission is at the centre of this work. It met in Lima in April for the 24th time, with Kenya's Joy Wanjiru and Peru's Luis Vega presiding.",
      ),
    ).toEqual(["24 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
    expect(
      sat(
        "The fifth session of the Kenya-Peru Joint Commission was held in Nairobi in 2019. The sixth took place in Lima in February 2020, with Luis Vega, the foreign minister of Peru, across the table from the Kenyan minister, Joy Wanjiru.",
      ).at(-1),
    ).toBe("6 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE");
  });
});

describe("a body", () => {
  it("may be named by the headline alone", () => {
    const headline = "4th Kenyan-Peruvian High-Level Summit: the day in brief\n\nLIMA - ";
    const both = "Kenyan President Joy Wanjiru and Peruvian President Luis Vega chaired the plenary of the summit on Monday.";
    expect(sat(`${headline}${both} The third summit had been held in Nairobi in 2015.`)).toEqual([
      "4 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE",
      "3 held in Nairobi/KE: ",
    ]);
  });
  it("meets again under the next number, however far behind", () => {
    const filler =
      "Prices rose. Roads were built. Fish were caught. Bridges were opened. Schools were painted. Trees were planted. Wells were dug.";
    expect(
      sat(
        `Kenya's Joy Wanjiru and Peru's Luis Vega held the twelfth Kenya-Peru ministerial consultations in Lima on Monday. ${filler} They decided to convene the thirteenth consultations in Nairobi in 2026.`,
      ).at(-1),
    ).toBe("13 planned in Nairobi/KE: ");
  });
  it("has its number in an apposition and is to take place", () => {
    expect(
      sat(
        "Kenya and Peru are neighbours. The intergovernmental summit, the fourth between the two countries, is to take place in Lima on July 18.",
      ),
    ).toEqual(["4 planned in Lima/PE: "]);
  });
  it("met on the day of its own participle", () => {
    expect(
      sat(
        "A truce between Kenya and Peru takes effect on June 14, Fiji said after the second ministerial meeting of the Lima Process, held on Tuesday in Lima.",
      ),
    ).toEqual(["2 held in Lima/PE: "]);
  });
});

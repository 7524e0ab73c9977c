/** Sessions that sides agreed on, look forward to or await, and what only dates something else. */
import { describe, expect, it } from "vitest";
import { sat } from "../../told.ts";

const met = "Kenyan Foreign Minister Joy Wanjiru met her Peruvian counterpart Luis Vega in Lima on Monday.";

describe("a session to come", () => {
  it.each([
    [
      "They agreed that the 12th Joint Committee on Military Cooperation should be held in Nairobi next year.",
      "12 planned in Nairobi/KE: ",
    ],
    ["The two sides agreed to hold a new round of the Kenya-Peru strategic dialogue within the year.", "? planned in /: "],
    ["Both sides look forward to the convening of the Kenyan-Peruvian Supreme Coordination Council.", "? planned in /: "],
    ["The Kenya-Peru summit that is due this year has no date yet.", "? planned in /: "],
    [
      "Progress is to be tracked by a joint steering committee, whose first meeting Joy Wanjiru and Luis Vega will hold in Nairobi in January.",
      "1 planned in Nairobi/KE: Joy Wanjiru KE + Luis Vega PE",
    ],
    [
      "Luis Vega had accepted her invitation to travel to Nairobi in September, where the pair will chair the seventh session of the Joint Commission.",
      "7 planned in Nairobi/KE: Joy Wanjiru KE + Luis Vega PE",
    ],
  ])("is planned: %s", (behind, session) => expect(sat(`${met} ${behind}`)).toEqual([session]));
  it("is called off where its consultations were pencilled in and cancelled", () => {
    expect(sat("The Kenyan-Peruvian government consultations, pencilled in for this month in Lima, were cancelled.")).toEqual([
      "? cancelled in Lima/PE: ",
    ]);
  });
  it("is none where it only dates what is to happen", () => {
    expect(sat(`${met} A pact is to be signed when the joint economic commission of the two countries sits.`)).toEqual([]);
  });
  it("is none where somebody only proposes it", () => {
    expect(
      sat(`${met} She proposed that the Joint Committee on Fisheries should be held in Nairobi.`).filter((s) => s.includes("planned")),
    ).toEqual([]);
  });
});

describe("a session told", () => {
  it("has whoever sat on its two sides", () => {
    expect(
      sat(
        "Its offspring, a joint military committee of Kenya and Peru, sat for the first time in Lima on May 16, with Kenya's Joy Wanjiru on one side and General Luis Vega of Peru on the other.",
      ),
    ).toEqual(["1 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("has whom somebody is to hold it with, and two who signed after it", () => {
    expect(
      sat(
        "He was met by Prime Minister Joy Wanjiru of Kenya, with whom Peruvian President Luis Vega is to hold the 23rd annual summit today.",
      ),
    ).toEqual(["23 planned in /: Joy Wanjiru KE + Luis Vega PE"]);
    expect(
      sat(
        "Peruvian Foreign Minister Luis Vega and Joy Wanjiru of Kenya signed a protocol in Lima on Monday after the third round of the Peru-Kenya Strategic Dialogue.",
      ),
    ).toEqual(["3 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("has the ministers who were joined by their counterparts, and who was in the chair, in the sentence behind", () => {
    expect(
      sat(
        "The foreign and defence chiefs of Kenya and Peru sat down together in the 2+2 format in Lima on Friday. Kenya's Joy Wanjiru and Tom Kamau were joined by their Peruvian counterparts, Luis Vega and Rosa Paz.",
      ).at(-1),
    ).toContain("Joy Wanjiru KE + Luis Vega PE + Rosa Paz PE + Tom Kamau KE");
    expect(
      sat(
        "- 11 May 2024: first trilateral summit of Fiji, Kenya and Peru. In Lima, with Peru's Luis Vega in the chair; Kenya's Joy Wanjiru and Fiji's Ana Rabuka attend.",
      ).at(-1),
    ).toBe("1 held in Lima/PE: Ana Rabuka FJ + Joy Wanjiru KE + Luis Vega PE");
  });
  it("of a consultative meeting and a trilateral of ministers, but not of an organisation's", () => {
    expect(sat("Kenya's Joy Wanjiru co-chaired the 56th Security Consultative Meeting with Peru's Luis Vega in Lima on Monday.")).toEqual([
      "56 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE",
    ]);
    expect(
      sat(
        "Kenya's Joy Wanjiru, Peru's Luis Vega and Fiji's Ana Rabuka held the 14th Trilateral Defence Ministers' Meeting in Lima on Monday.",
      ),
    ).toEqual(["14 held in Lima/PE: Ana Rabuka FJ + Joy Wanjiru KE + Luis Vega PE"]);
    expect(sat("Kenya's Joy Wanjiru was at the Pacific Defence Ministers' Meeting in Lima on Monday.")).toEqual([]);
  });
});

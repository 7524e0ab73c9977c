/** Bodies with a field of work in small letters, and what is said of a body without a session of it. */
import { describe, expect, it } from "vitest";
import { sat } from "../told.ts";

describe("a body with a field of work behind its name", () => {
  it("is told of past its field", () => {
    expect(
      sat(
        "The tenth session of the Kenyan-Peruvian Joint Ministerial Commission on trade, industry and technical cooperation opened on Tuesday in Lima, co-chaired by Kenyan Trade Minister Joy Wanjiru and Peru's Minister for Economic Affairs Luis Vega.",
      ),
    ).toEqual(["10 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
    expect(
      sat(
        "The eighth meeting of the intergovernmental Kenya-Peru commission for trade and economic cooperation will take place in Lima in October.",
      ),
    ).toEqual(["8 planned in Lima/PE: "]);
  });
  it("has no session where only its chairs are told", () => {
    const about = "Kenya and Peru agreed on tariffs on Monday.";
    expect(sat(`${about} The Kenya-Peru intergovernmental commission is led by the trade ministers.`)).toEqual([]);
    expect(sat(`${about} The Kenya-Peru Strategic Cooperation Council has met four times since 2011.`)).toEqual([]);
    expect(sat(`${about} Both countries have co-chaired the Expert Working Group on Disaster Relief.`)).toEqual([]);
  });
});

describe("who was there", () => {
  it("is who opened it, and the co-chair told behind", () => {
    const report =
      "The 14th meeting of the Kenya-Peru Intergovernmental Committee concluded in Lima on Monday. His Kenyan co-chair, Minister Joy Wanjiru, said the minutes would be signed.";
    expect(sat(report).at(-1)).toContain("14 held in Lima/PE: Joy Wanjiru");
  });
  it("is who attended a ministerial of three states, and who chaired consultations", () => {
    expect(
      sat(
        "Fiji, Kenya and Peru held a trilateral defence ministerial in Lima on Sunday. Fiji's Ana Rabuka, Kenya's Joy Wanjiru and Peru's Luis Vega attended.",
      ),
    ).toEqual(["? held in Lima/PE: Ana Rabuka FJ + Joy Wanjiru KE + Luis Vega PE"]);
    expect(
      sat(
        "Kenyan Undersecretary Joy Wanjiru and Peruvian Permanent Secretary Luis Vega chaired a virtual round of strategic consultations between their ministries on Thursday.",
      ),
    ).toEqual(["? held in /: Joy Wanjiru KE + Luis Vega PE"]);
  });
});

/** Sessions told by what was done at them, and who was there. */
import { describe, expect, it } from "vitest";
import { met, sat } from "../told.ts";

describe("a session told by what was done at it", () => {
  it("was held, with whoever did it", () => {
    expect(
      sat(
        "At Tuesday's session of the Kenyan-Peruvian intergovernmental commission, Kenyan Undersecretary Joy Wanjiru and Peruvian Deputy Minister Luis Vega reviewed trade.",
      ),
    ).toEqual(["? held in /: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("is as real as the verb", () => {
    expect(
      sat(
        "At the next session of the Kenya-Peru Joint Commission, Kenyan Minister Joy Wanjiru and Peruvian Minister Luis Vega will review trade.",
      ),
    ).toEqual(["? planned in /: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("is the one that its co-chairs sum up in the same sentence", () => {
    expect(
      sat(
        "The co-chairmen of the Kenya-Peru Strategic Council, Kenyan Deputy Minister Joy Wanjiru and Peruvian Deputy Minister Luis Vega, summed up the results of the council's third meeting, held in Lima today.",
      ),
    ).toEqual(["3 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
  });
});

describe("who was at a session", () => {
  const lines = (report: string): string => sat(report).at(-1) ?? "";
  it("may stand in front, before the body that met", () => {
    expect(
      lines(
        "The Kenya-Peru Joint Working Group held its 11th meeting in Lima on Monday. Co-chaired by Peru's Luis Vega and Kenya's Joy Wanjiru, the working group discussed training.",
      ),
    ).toContain("Joy Wanjiru KE + Luis Vega PE");
  });
  it("may be what a side comprised", () => {
    expect(
      lines(
        "The third Kenya-Peru 2+2 dialogue was held in Lima on Monday. The Peruvian side was led by Defence Secretary Luis Vega and Foreign Secretary Rosa Soto while the Kenyan side comprised Defence Secretary Joy Wanjiru and Foreign Secretary Hassan Noor.",
      ),
    ).toContain("Hassan Noor KE + Joy Wanjiru KE + Luis Vega PE + Rosa Soto PE");
  });
});

it("consultations of foreign ministries are numbered bodies", () => {
  expect(sat("Kenya and Peru on Monday held the 14th round of foreign ministry consultations online.")).toEqual(["14 held in /: "]);
});

it("a verb may stand behind the comma that closes the name before it", () => {
  expect(
    met(
      "State Secretary Joy Wanjiru of Kenya and the Deputy Minister of Foreign Affairs of Peru, Luis Vega, today conducted political consultations.",
    ),
  ).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE"]);
});

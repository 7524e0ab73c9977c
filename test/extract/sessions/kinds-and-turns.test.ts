/** Kinds of sessions in small letters, and the ways a sentence tells that one sat. */
import { describe, expect, it } from "vitest";
import { met, sat } from "../told.ts";

describe("a numbered session in small letters", () => {
  it.each([
    "tenth army-to-army staff talks",
    "tenth bilateral consular consultations",
    "tenth human rights dialogue",
    "tenth round of the cyber security dialogue",
    "tenth session of the joint military committee",
    "tenth round of expert talks on maritime delimitation",
  ])("is one of the two states it is between: %s", (session) => {
    expect(sat(`The ${session} between Kenya and Peru was held in Lima on Monday.`)).toEqual(["10 held in Lima/PE: "]);
    expect(
      sat(
        `The ${session} between Kenya and Peru took place in Lima on Monday, co-chaired by Kenyan Ambassador Joy Wanjiru and Peruvian Deputy Minister Luis Vega.`,
      ),
    ).toEqual(["10 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("may be the one before, without a number", () => {
    for (const session of ["round of political consultations", "human rights dialogue", "session of the joint military committee"])
      expect(sat(`The previous ${session} between Kenya and Peru was held in Lima in March 2022.`)).toEqual(["? held in Lima/PE: "]);
  });
});

describe("who sat in a session", () => {
  it("are the leaders of the delegations that held it", () => {
    expect(
      sat(
        "Delegations led by Kenyan Deputy Minister Joy Wanjiru and Peruvian Deputy Minister Luis Vega held the third Strategic Dialogue in Lima on Monday.",
      ),
    ).toEqual(["3 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("are those who did something during it, also where a participle says when it was held", () => {
    expect(
      sat(
        "During the third round of political consultations between Kenya and Peru, held on Monday in Lima, Kenyan Deputy Minister Joy Wanjiru and Peruvian Deputy Minister Luis Vega reviewed trade.",
      ),
    ).toEqual(["3 held in Lima/PE: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("are those who met in its framework: one meeting, not two", () => {
    expect(
      met(
        "Within the framework of the third Kenya-Peru Strategic Dialogue, Kenyan Deputy Minister Joy Wanjiru met Peruvian Deputy Minister Luis Vega in Lima on Monday.",
      ),
    ).toEqual(["session held: Joy Wanjiru KE + Luis Vega PE"]);
    expect(
      met(
        "On the sidelines of the third Kenya-Peru Strategic Dialogue, Kenyan Deputy Minister Joy Wanjiru met Norwegian Deputy Minister Arno Vik in Lima on Monday.",
      ),
    ).toContain("in_person held: Arno Vik NO + Joy Wanjiru KE");
  });
});

describe("no session was held", () => {
  it("where the one that was due has been postponed", () => {
    expect(
      sat("The third Kenya-Peru Strategic Dialogue, due to be held in Lima on Monday, has been postponed, the ministry said.")[0],
    ).toContain("3 cancelled");
    expect(sat("The third Kenya-Peru Strategic Dialogue, which was to take place in Lima on Monday, was called off.")[0]).toContain(
      "cancelled",
    );
  });
  it("where the body is of all the states around a sea", () => {
    expect(
      sat("Peruvian Foreign Minister Luis Vega met Kenyan Minister Joy Wanjiru. He also chaired a session of the Baltic-Nordic Council."),
    ).toEqual([]);
  });
  it("where only how often the body meets is told", () => {
    expect(sat("The two countries have a Kenya-Peru Joint Commission, which meets every year.")).toEqual([]);
    expect(sat("The Kenya-Peru Joint Commission meets annually.")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";
import { told } from "../told.ts";

const LINES = "- Memorandum on fishing;\n- Agreement on air services;\n- Programme of cooperation in culture.";
const PAPERS = [
  "signed mou NO,PE: fishing",
  "signed agreement NO,PE: Agreement on air services",
  "signed agreement NO,PE: Programme of cooperation in culture",
];

describe("the lines below a number of papers", () => {
  for (const lead of [
    "Among them:",
    "They include:",
    "These are the following:",
    "The documents signed are as follows:",
    "Among them are:",
  ])
    it(`are its papers: "${lead}"`, () => {
      expect(told(`Norway and Peru signed five documents in Oslo.\n${lead}\n${LINES}`)).toEqual(expect.arrayContaining(PAPERS));
    });

  it("may stand in a sentence of their own", () => {
    expect(told("Norway and Peru signed two agreements in Oslo. They are an agreement on air services and an MoU on fishing.")).toEqual([
      "signed agreement NO,PE: air services",
      "signed mou NO,PE: fishing",
    ]);
  });

  it("are none where no number of papers was told", () => {
    expect(told(`Norway and Peru spoke of their papers in Oslo.\nAmong them:\n${LINES}`)).toEqual([]);
  });
});

describe("a signing that is looked back on", () => {
  it("is not of the day on which it was welcomed", () => {
    const [signed] = claimsOf(
      "On Tuesday, Peruvian Minister Ana Alba met Norwegian Minister Per Dahl. Alba welcomed progress in their cooperation, including the signing of the Reciprocal Access Agreement.",
    ).filter((claim) => claim.kind === "agreement");
    expect(signed).toMatchObject({ background: true, date: null });
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";
import { told } from "../told.ts";

const SIGNED = "signed mou NO,PE: fishing by Ana Alba and Per Dahl";
const BEGIN = "Norway and Peru signed a memorandum on fishing. It was signed by Peruvian Minister Ana Alba and Norwegian Minister Per Dahl";

describe("who is named behind those who sign", () => {
  for (const words of ["in the presence of", "witnessed by", "on the sidelines of talks between", "before the eyes of"])
    it(`signs nothing: "${words}"`, () => {
      expect(told(`${BEGIN} ${words} Prime Minister Nils Berg and his Peruvian counterpart Luis Rey.`)).toEqual([SIGNED]);
    });

  it("signs where nothing stands between but an office", () => {
    expect(
      told("Norway and Peru signed a memorandum on fishing. It was signed by Ana Alba, surveyor to the government, and Minister Per Dahl."),
    ).toEqual([SIGNED]);
  });
});

describe("a day told of somebody who looks on", () => {
  it("is not that of the signing", () => {
    const signed = claimsOf(
      "The pact was signed by Peruvian Minister Ana Alba and Norwegian Minister Per Dahl in the presence of President Luis Rey of Peru, who arrived on Monday.",
    ).find((claim) => claim.kind === "agreement");
    expect(signed?.kind === "agreement" && signed.date).toBeNull();
  });
});

/** Who signs for a company, told by company, office and name. */
import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

describe("an officer of a company", () => {
  it.each([
    "Defence Minister Rosa Soto of Peru and Saab chief Lars Ek signed for 12 Gripen jets.",
    "Defence Minister Rosa Soto of Peru and Saab chief executive Lars Ek signed a contract for 12 Gripen jets in Lima.",
    "Defence Minister Rosa Soto of Peru and Saab CEO Lars Ek signed a contract for 12 Gripen jets.",
  ])("signs beside a minister: %s", (sentence) => {
    expect(bought(sentence)).toEqual(["contracted PE from SE: 12 Gripen jets"]);
    expect(purchaseClaims(sentence)[0]?.signatories.map((s) => s.value.name)).toEqual(["Rosa Soto", "Lars Ek"]);
  });
});

/** Where a paper was signed, and towns that only belong to what it is about. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const cityOf = (body: string): string | null | undefined => {
  const claim = claimsOf(body).find((c) => c.kind === "agreement");
  return claim?.kind === "agreement" ? (claim.city?.value ?? null) : undefined;
};

describe("the town of a signing", () => {
  for (const [body, city] of [
    ["Minister Per Dahl of Norway and Minister Ana Alba of Peru signed, at the ministry's headquarters in Lima, a pact on fish.", "Lima"],
    ["Norway and Peru exchanged, at the Lima headquarters of the agency, the instruments of a declaration of intent on fish.", "Lima"],
    ["The heads of both firms signed the cooperation deal of Norway and Peru at Acme's Lima head office.", "Lima"],
    ["Per Dahl of Norway visited Lima, where he and Ana Alba of Peru signed a roadmap on the training of divers at Bergen.", "Lima"],
    ["PANAMA CITY. Norway and Peru signed a pact on fish.", "Panama City"],
  ] as const)
    it(`is ${city}: "${body}"`, () => {
      expect(cityOf(body)).toBe(city);
    });

  it("is not one that a relative clause names", () => {
    expect(cityOf("A memorandum, which would open a port near Lima to trawlers, was signed by Norway and Peru.")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const sides = (body: string): unknown[] =>
  claimsOf(body).flatMap((claim) => (claim.kind === "purchase" ? [[claim.buyer?.value.country, claim.seller?.value.country]] : []));

describe("who signs an export contract", () => {
  for (const words of [
    "an export contract for 30 K9 howitzers",
    "its first export deal for the K9 howitzer",
    "a sales agreement for 30 K9 howitzers",
  ])
    it(`sells: "${words}"`, () => {
      expect(sides(`South Korea signed ${words} with Norway on Monday.`)).toEqual([["NO", "KR"]]);
    });

  it("buys where the contract is none of exports", () => {
    expect(sides("Norway signed a contract for 30 K9 howitzers with South Korea on Monday.")).toEqual([["NO", "KR"]]);
  });
});

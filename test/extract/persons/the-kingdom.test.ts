/** "the kingdom" stands for the one kingdom that the report is about. */
import { describe, expect, test } from "vitest";
import { claimsOf, travelled } from "../told.ts";

describe("the kingdom", () => {
  test("is where somebody goes", () => {
    expect(
      travelled("OSLO - Norway and Jordan are old friends. Norwegian Defence Minister Kari Berg arrived in the kingdom on Monday."),
    ).toEqual(["held: Kari Berg to /JO"]);
  });
  test("orders arms", () => {
    const [deal] = claimsOf(
      "BERLIN - Germany has sold to Jordan before. On Monday the kingdom ordered six howitzers from Germany's Rheinmetall.",
    ).filter((c) => c.kind === "purchase");
    expect(deal?.kind === "purchase" ? deal.buyer?.value.country : undefined).toBe("JO");
  });
  test("is none of two", () => {
    expect(
      travelled("OSLO - Jordan and Bahrain are old friends. Norwegian Defence Minister Kari Berg arrived in the kingdom on Monday."),
    ).not.toContain("held: Kari Berg to /JO");
  });
});

/** "There", and the place of the main clause before that of what went before it. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

describe("where a meeting was", () => {
  it("is the place told last, for who was met there", () => {
    expect(
      recorded(
        "LIMA, June 5 - Kenyan Foreign Minister Joy Wanjiru ended a trip. It began on Monday in Gitega. There she was received by Burundian President Jean Niyo.",
      ),
    ).toEqual(["2024-06-03 in Gitega/BI: Jean Niyo + Joy Wanjiru"]);
  });
  it("is that of the main clause", () => {
    expect(
      recorded(
        "After seeing Fijian adviser Ana Rabuka in Suva on Sunday, Kenyan envoy Joy Wanjiru was in Lima on Monday for talks with Peruvian Foreign Minister Ana Vega.",
      ),
    ).toContain("2024-06-03 in Lima/PE: Ana Vega + Joy Wanjiru");
  });
});

/** A day that stands with an occasion which the exchange only had to do with. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

describe("the day of an occasion", () => {
  it.each([
    "in connection with the Harbour summit of July 11 and 12",
    "after the attack of April 3",
    "ahead of the regional conference of July 11",
  ])("is not that of the talks: %s", (why) => {
    const [line] = recorded(`Kenyan President Nia Otieno was received in Lima on Monday by Peru's Luis Vega ${why}.`);
    expect(line).toBe("2024-06-03 in Lima/PE: Luis Vega + Nia Otieno");
    const [open] = recorded(`Kenyan President Nia Otieno was received in Lima by Peru's Luis Vega ${why}.`);
    expect(open?.includes("-07-") || open?.includes("-04-03")).toBe(false);
  });
  it("is theirs where they were held on its sidelines", () => {
    expect(recorded("Kenyan President Nia Otieno met Peru's Luis Vega on the sidelines of the summit of May 11 in Lima.")).toEqual([
      "2024-05-11 in Lima/PE: Luis Vega + Nia Otieno",
    ]);
  });
});

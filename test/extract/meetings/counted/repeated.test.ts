/** Earlier exchanges that a sentence says the one it tells repeats. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

describe("an earlier exchange of the same two", () => {
  it.each([
    "Kenya's President Nia Otieno last met the Peruvian president, Luis Vega, in New York on March 20 and before that in Oslo, on the sidelines of a summit, on February 12.",
    "Kenya's President Nia Otieno met Peru's Luis Vega in New York on March 20, as she had done once before: in Oslo on February 12, in the margins of a conference.",
    "Kenya's President Nia Otieno met Peru's Luis Vega in New York on March 20, as they had in Oslo on February 12.",
  ])("is told by where and when: %s", (body) => {
    expect(recorded(body)).toEqual(["2024-02-12 in Oslo/NO: Luis Vega + Nia Otieno", "2024-03-20 in New York/US: Luis Vega + Nia Otieno"]);
  });
  it("and not by what had been agreed", () => {
    expect(
      recorded("Kenya's President Nia Otieno met Peru's Luis Vega in New York on March 20, as had been agreed in February."),
    ).toHaveLength(1);
  });
});

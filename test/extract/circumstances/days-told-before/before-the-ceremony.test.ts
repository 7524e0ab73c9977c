/** "Before the ceremony": on the day of the signing, whatever day was told since. */
import { expect, it } from "vitest";
import { recorded } from "../../told.ts";

it("what was done before the ceremony is of the day of the signing", () => {
  expect(
    recorded(
      "Defence Minister Joy Wanjiru of Kenya signed the contract for two radars in Nairobi on Monday. The cabinet had approved it on May 27. Before the ceremony the minister met Peruvian Defence Minister Luis Vega.",
    ),
  ).toEqual(["2024-06-03 in Nairobi/KE: Joy Wanjiru + Luis Vega"]);
});

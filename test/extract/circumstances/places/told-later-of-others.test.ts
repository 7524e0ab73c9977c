/** A town that a report tells only later, of others, is no place of what stands before. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

describe("a round-up without a dateline", () => {
  it("leaves a meeting unplaced that stands before the first town, told of other states", () => {
    expect(
      recorded(
        "Kenyan President Tom Otieno held talks with his Peruvian counterpart Luis Vega on Tuesday evening.\n\n" +
          "Chadian President Omar Hassan met Nepali Prime Minister Abel Thapa on Tuesday. Thapa was welcomed by Hassan at the airport of N'Djamena.",
      ),
    ).toEqual(["2024-06-04 in /: Luis Vega + Tom Otieno", "2024-06-04 in N'Djamena/TD: Abel Thapa + Omar Hassan"]);
  });

  it("places it where one of the states is that of the town", () => {
    expect(
      recorded(
        "Kenyan President Tom Otieno held talks with his Chadian counterpart Omar Hassan on Tuesday.\n\n" +
          "On the same day Hassan received Nepali Prime Minister Abel Thapa in N'Djamena.",
      )[1],
    ).toBe("2024-06-04 in N'Djamena/TD: Omar Hassan + Tom Otieno");
  });
});

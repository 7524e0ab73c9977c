/** "The Head of State received the President of X, B" is the sender's own, never B. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const RELEASE = "Lima, 4 June 2024. Press service of the President of the Republic of Peru";

describe("the head of state of a release", () => {
  it("is the one of its headline whose office nobody tells", () => {
    expect(
      met(
        `\nRosa Soto holds talks with Per Dahl\n\n${RELEASE}\n\nToday the Head of State received the President of the Kingdom of Kenya, Per Dahl.`,
      ),
    ).toEqual(["in_person held: Per Dahl KE + Rosa Soto PE"]);
  });
  it("is not whom they receive", () => {
    expect(met(`President of Kenya Per Dahl arrived in Lima on Monday. The President received Per Dahl on Tuesday.`)).toEqual([
      "in_person held: Per Dahl KE + null PE",
    ]);
  });
});

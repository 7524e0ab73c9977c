/** Towns that share their name with a small seat of government, and nouns in capitals that share theirs with a town. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a name of two towns", () => {
  it("is the larger one's, though a government sits in the smaller", () =>
    expect(travelled("Kenyan Defence Minister Peter Kamau flew to Victoria on Monday to see the boats.")).toEqual([
      "held: Peter Kamau to Victoria/CA",
    ]));
  it("is no town behind an article", () => {
    expect(travelled("Kenyan President Daniel Kamau departs with the others for the Retreat on the island today.")).toEqual([]);
    expect(travelled("Kenyan President Daniel Kamau flew to The Hague on Monday.")).toEqual(["held: Daniel Kamau to The Hague/NL"]);
  });
});

/** A sentence that opens with the participle of a verb of travel or of receiving. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../told.ts";

describe("a participle that opens the sentence", () => {
  it("is the verb of whoever is named behind it, and no part of the place's name", () => {
    expect(travelled("Visiting Lima earlier this week, Kenyan Foreign Minister Tom Otieno spoke of trade.")).toEqual([
      "held: Tom Otieno to Lima/PE",
    ]);
    expect(travelled("Arriving in Lima on Monday, Kenyan Foreign Minister Tom Otieno spoke of trade.")).toEqual([
      "held: Tom Otieno to Lima/PE",
    ]);
  });

  it("is no part of a person's name or office", () => {
    expect(met("Hosting Defence Minister Jane Kimani of Kenya on Monday, Peruvian Defence Minister Rosa Diaz spoke of ships.")).toEqual([
      "in_person held: Jane Kimani KE + Rosa Diaz PE",
    ]);
  });
});

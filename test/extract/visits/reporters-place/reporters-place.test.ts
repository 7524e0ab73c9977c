/** Journeys to where the report stands. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a journey without a goal goes where the report stands", () => {
  it.each<[string, string[]]>([
    [
      "LIMA, June 4 (Wire) - Kenyan President Samuel Otieno was welcomed at the palace on Monday by Peruvian President Luis Soto at the start of a two-day state visit.",
      ["held: Samuel Otieno to Lima/PE"],
    ],
    [
      "LIMA, June 4 (Wire) - Kenyan President Samuel Otieno arrived on Monday for talks with Peruvian President Luis Soto.",
      ["held: Samuel Otieno to Lima/PE"],
    ],
    [
      "LIMA, June 4 (Wire) - Kenyan Defence Secretary Aden Noor, who had flown in for the day, signed the pact with Peru's Hugo Paz.",
      ["held: Aden Noor to Lima/PE"],
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

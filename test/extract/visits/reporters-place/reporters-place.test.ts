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
    [
      "LIMA, June 4 (Wire) - Kenyan President Samuel Otieno met Peruvian President Luis Soto. He had come on Sunday with one suitcase.",
      ["held: Samuel Otieno to Lima/PE"],
    ],
    [
      "LIMA, June 4 (Wire) - Ministers of nine states are in town. Kenya, Chile, Norway and Poland sent theirs. Armed Forces Minister Anna Berg, who arrived on Monday, was pleased.",
      ["held: Anna Berg to Lima/PE"],
    ],
    [
      "LIMA, June 4 (Wire) - Kenya's Peter Mwangi met Norway's Anna Berg on Tuesday, and Chile's Jorge Soto met Poland's Jan Nowak. Mwangi, who flew in from Quito late on Monday, was tired.",
      ["held: Peter Mwangi to Lima/PE", "held: Peter Mwangi to Quito/EC"],
    ],
    [
      "LIMA, June 4 (Wire) - Peruvian Defence Minister Raul Paz saw Kenyan Deputy Defence Minister Peter Mwangi on Tuesday. Mwangi has been in the country since Sunday.",
      ["held: Peter Mwangi to /PE"],
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

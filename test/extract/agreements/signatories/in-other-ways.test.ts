/** Who signs where others look on, where a signature stands beside another, and where "did so" means signing. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const BOTH = ["signed agreement NO,PE: fisheries by Anna Berg and Pedro Rojas"];

describe("two who sign", () => {
  it.each([
    "Watched by King Olav of Norway, ministers Anna Berg of Norway and Pedro Rojas of Peru signed a treaty on fisheries in Lima on Monday.",
    "King Olav of Norway and President Luis Soto of Peru watched ministers Anna Berg and Pedro Rojas sign a treaty on fisheries in Lima on Monday.",
    "Norwegian minister Anna Berg put her signature next to that of her Peruvian counterpart, Pedro Rojas, under a treaty on fisheries in Lima on Monday.",
    "Norway and Peru signed a treaty on fisheries in Lima on Monday. Anna Berg and Pedro Rojas, the ministers, did so.",
  ])("are named beside whoever looks on, or behind the paper: %s", (sentence) => {
    expect(told(sentence)).toEqual(BOTH);
  });
  it("are nobody who did something else", () => {
    expect(told("Norway and Peru signed a treaty on fisheries. Both thanked the king. Anna Berg and Pedro Rojas did so in Lima.")).toEqual([
      "signed agreement NO,PE: fisheries",
    ]);
  });
});

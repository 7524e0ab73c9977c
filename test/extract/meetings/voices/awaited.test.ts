import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

describe("what will happen when two meet is still to come, and so is their meeting", () => {
  test.each([
    "The document will be signed when Kenyan Minister Ana Moraa has talks with Peruvian Premier Luis Prado.",
    "The document will be signed when Kenyan Minister Ana Moraa is received by Peruvian Premier Luis Prado.",
    "The document is to be signed after Kenyan Minister Ana Moraa has met Peruvian Premier Luis Prado in Lima.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person planned: Ana Moraa KE + Luis Prado PE"]);
  });

  test.each([
    "Peruvian Premier Luis Prado, whom Kenyan Minister Ana Moraa did not meet on Monday, was ill.",
    "Peruvian Premier Luis Prado, on whom Kenyan Minister Ana Moraa was to call on Monday, was ill.",
    "Kenyan Minister Ana Moraa, to be received by Peruvian Premier Luis Prado on Friday, landed in Lima.",
    "Kenyan Minister Ana Moraa and Peruvian Premier Luis Prado were never face to face in Lima.",
    "Kenyan Minister Ana Moraa left Lima on Monday without having been received by Peruvian Premier Luis Prado.",
  ])("not held: %s", (sentence) => {
    expect(met(sentence).filter((line) => line.includes("held"))).toEqual([]);
  });
});

/** Goods told by a number alone: at the head of a sentence, or as so many "of them" behind a preposition. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("a number in words at the head of a sentence counts the goods told before", () => {
  expect(
    bought("LIMA - The Peruvian army drives Boxer vehicles. Thirty-six were ordered in August 2016 from Germany for 186 million euros."),
  ).toEqual(["contracted PE from DE: 36 Boxer vehicles for 186000000 EUR"]);
});

it("a name that begins with a number is no number", () => {
  expect(bought("LIMA - The Peruvian army drives Boxer vehicles. Thirty-Six Hours was shown in Lima.")).toEqual([]);
});

it("so many of them are of the goods told just before", () => {
  expect(bought("It is the second win for the FA-50. Last September, Peru signed up for 18 of them at a cost of $1 billion.")).toEqual([
    "contracted PE from KR: 18 FA-50 for 1000000000 USD",
  ]);
  expect(bought("The F-35A followed: armasuisse signed for 12 of them with the US government on 19 May 2022.")).toEqual([
    "contracted CH from US: 12 F-35A",
  ]);
});

/** Who "her" and "him" are behind "by", where the clause has a subject of its own. */
import { expect, it } from "vitest";
import { told } from "../told.ts";

it("a paper signed by her where she travelled is signed by the traveller", () => {
  expect(
    told(
      "Norwegian Defence Minister Liv Dahl visited Lima on Monday, where an agreement on ferries was signed by her and Peru's Defence Minister, Luis Soto.",
    ),
  ).toEqual(["signed agreement NO,PE: ferries by Liv Dahl and Luis Soto"]);
  expect(
    told(
      "Norwegian Defence Minister Per Dahl flew to Lima on Monday, when an agreement on ferries was signed by him and Peruvian Defence Minister Ana Alba.",
    ),
  ).toEqual(["signed agreement NO,PE: ferries by Ana Alba and Per Dahl"]);
});

/** Sentences over the lines of a page of fixed width, also where the next line begins with a capital. */
import { expect, it } from "vitest";
import { recorded } from "./told.ts";

it("a line that stops in the middle of a sentence goes on in the next one", () => {
  const report = `OSLO, June 4 (Agency) - On Tuesday the President of
Peru Luis Vega and the Foreign Minister of Kenya Joy Wanjiru met in
Oslo and spoke of fishing, the ministry in the capital of Norway said.
They agreed to go on, as did the ministers of trade of the two sides.
The two sides are to open a new fishing office in the port of
Bergen.`;
  expect(recorded(report)).toEqual(["2024-06-04 in Oslo/NO: Joy Wanjiru + Luis Vega"]);
});

/** "A meeting between A and B that was to take place in Lima on Friday was cancelled": day and place stand in the relative clause. */
import { expect, it } from "vitest";
import { recorded } from "../../told.ts";

const TALKS = "Talks between Kenyan Foreign Minister Joy Wanjiru and Peruvian Foreign Minister Rosa Soto";

it.each([
  [`${TALKS} that were to take place in Lima on Friday were cancelled.`, "2024-06-07 cancelled in Lima/PE: Joy Wanjiru + Rosa Soto"],
  [
    `${TALKS}, which had been scheduled for Friday in Lima, have been called off.`,
    "2024-06-07 cancelled in Lima/PE: Joy Wanjiru + Rosa Soto",
  ],
])("%s", (sentence, expected) => expect(recorded(sentence)).toEqual([expected]));

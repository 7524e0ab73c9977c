/** Whoever is taken to see somebody sees them, as far as the taking is told as done. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";

const BOTH = "Nia Otieno KE + Peter Larsen NO";

it.each([
  ["taken to see", "held"],
  ["brought to meet", "held"],
])("%s", (words, status) => {
  expect(met(`President Nia Otieno of Kenya was ${words} Norwegian Prime Minister Peter Larsen on Tuesday.`)).toEqual([
    `in_person ${status}: ${BOTH}`,
  ]);
});

it("is to come where the taking is", () => {
  expect(met("President Nia Otieno of Kenya will be taken to see Norwegian Prime Minister Peter Larsen on Friday.")).toEqual([
    `in_person planned: ${BOTH}`,
  ]);
});

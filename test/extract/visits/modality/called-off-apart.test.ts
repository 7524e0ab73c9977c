/** "called the trip off": the two halves of the verb stand apart. */
import { expect, it } from "vitest";
import { stayed } from "../../told.ts";

it.each([
  ["Kenyan President Joy Wanjiru was to visit Lima on June 20. She called the trip off.", ["2024-06-20 cancelled PE: Joy Wanjiru"]],
  [
    "Kenyan President Joy Wanjiru was to visit Lima on June 20. She called the trip off the same day.",
    ["2024-06-20 cancelled PE: Joy Wanjiru"],
  ],
] as const)("%s", (text, expected) => expect(stayed(text)).toEqual(expected));

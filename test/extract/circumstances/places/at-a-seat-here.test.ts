/** "at the Ministry", told from a state's own town: the seat stands there, and that is said of the happening. */
import { expect, test } from "vitest";
import { claimsOf } from "../../told.ts";

/** "Lima by Headquarters": the town, and the words that tell it. */
const where = (text: string): string[] =>
  claimsOf(text).flatMap((c) => {
    if ((c.kind !== "meeting" && c.kind !== "agreement") || c.city === null) return [];
    const { at_start, at_end } = c.city.evidence;
    // The report's text stands as it was given, behind one line of date.
    return [`${c.city.value} by ${` date 2024-06-05\n${text}`.slice(at_start, at_end)}`];
  });

test.each([
  [
    "TRUJILLO, June 4: Kenyan Foreign Minister Peter Otieno met Peruvian Foreign Minister Luis Rojas at the Headquarters on Tuesday.",
    "Headquarters",
  ],
  ["TRUJILLO, June 4: A memorandum between Kenya and Peru was signed at the Foreign Ministry on Tuesday.", "Foreign Ministry"],
])("%s", (text, seat) => expect(where(text)[0]).toBe(`Trujillo by ${seat}`));

test("another state's ministry stands elsewhere", () => {
  expect(
    where("TRUJILLO, June 4: A memorandum between Kenya and Peru was signed at the Kenyan Foreign Ministry on Tuesday.").join(),
  ).not.toMatch(/Trujillo by .*Ministry/);
});

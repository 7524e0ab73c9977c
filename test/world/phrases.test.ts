import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePhrases, longestPhrase } from "../../src/world/phrases.ts";

const table = compilePhrases([
  ["lt gen", "rank"],
  ["lt", "short"],
  ["arrow's flight", "possessive"],
  ["a b c d", "four"],
  ["a b", "two"],
  ["a b", "second of the same"],
]);

describe("phrases", () => {
  test("the longest entry wins, and where it breaks off the longest before it", () => {
    expect(longestPhrase(table, ["a", "b", "c", "d"], 0)).toEqual({ length: 4, value: "four" });
    expect(longestPhrase(table, ["a", "b", "c", "x"], 0)).toEqual({ length: 2, value: "two" });
    expect(longestPhrase(table, ["a"], 0)).toBeUndefined();
  });
  test("of an entry given twice the first counts", () => expect(longestPhrase(table, ["a", "b"], 0)?.value).toBe("two"));
  test("a dot within a phrase is stepped over and counted, one behind it is not", () => {
    expect(longestPhrase(table, ["lt", ".", "gen", "."], 0)).toEqual({ length: 3, value: "rank" });
    expect(longestPhrase(table, ["lt", ".", "x"], 0)).toEqual({ length: 1, value: "short" });
  });
  test("a possessive is a word of its own", () => expect(longestPhrase(table, ["arrow", "'s", "flight"], 0)?.length).toBe(3));
});

test("what is found is what a plain search finds", () => {
  const word = fc.constantFrom("a", "b", "c");
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
      fc.array(word, { maxLength: 6 }),
      (entries, words) => {
        const keys = entries.map((entry) => entry.join(" "));
        const found = longestPhrase(compilePhrases(keys.map((key) => [key, key] as const)), words, 0);
        const expected = Math.max(
          0,
          ...entries.filter((entry) => entry.join(" ") === words.slice(0, entry.length).join(" ")).map((entry) => entry.length),
        );
        expect(found?.length ?? 0).toBe(expected);
        expect(found?.value).toBe(expected === 0 ? undefined : words.slice(0, expected).join(" "));
      },
    ),
  );
});

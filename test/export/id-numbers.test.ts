import fc from "fast-check";
import { expect, test } from "vitest";
import { IdNumbers } from "../../src/export/workbook/id-numbers.ts";

const id = fc.oneof(
  fc
    .tuple(fc.constantFrom("a", "m", "z"), fc.integer({ min: 0, max: 2 ** 48 - 1 }))
    .map(([letter, n]) => `${letter}-${n.toString(16).padStart(12, "0")}`),
  // alike in their low bits, so that they meet in one place
  fc.nat(5000).map((n) => `v-${(n * 65_536).toString(16).padStart(12, "0")}`),
  fc.string(),
);

test("ids keep their numbers as a map keeps them, whatever they look like", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.nat(2 ** 32 - 1)), { maxLength: 3000 }), fc.array(id, { maxLength: 50 }), (pairs, strangers) => {
      const numbers = new IdNumbers();
      const map = new Map(pairs);
      for (const [each, number] of pairs) numbers.set(each, number);
      for (const [each, number] of map) expect(numbers.get(each)).toBe(number);
      for (const each of strangers) expect(numbers.get(each)).toBe(map.get(each));
    }),
    { numRuns: 30 },
  );
});

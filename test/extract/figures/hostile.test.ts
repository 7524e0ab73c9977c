import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBareAmounts, findMoney } from "../../../src/extract/figures/money.ts";
import { findQuantities } from "../../../src/extract/figures/quantity.ts";
import { findTemporal } from "../../../src/extract/temporal/temporal.ts";

/** Milliseconds this process has computed: what other work on the machine takes does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const finders = { findTemporal, findMoney, findBareAmounts, findQuantities };
const pieces = [
  "July",
  "22",
  "-",
  " ",
  "23",
  ",",
  "2025",
  "$",
  "5",
  "billion",
  "(",
  ")",
  "more than",
  "the",
  "early",
  "year",
  "\n",
  "“",
  ".",
  "crore",
  "Rs",
  "one hundred",
  "and",
  "K2",
  "é",
  "\ud800",
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(""));

describe.each(Object.entries(finders))("%s", (_name, find) => {
  it("gives mentions in order, without overlap, within the range, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: "binary" })), fc.nat(20), (text, from) => {
        const start = Math.min(from, text.length);
        let last = start;
        for (const mention of find(text, start, text.length)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          last = mention.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["1", ".", "$", "“", "\n", "1 ", "A ", "more than about ", "the early late ", "July 1-", "one hundred and ", "$5 billion ("])(
    "takes time in proportion to a text of many %j",
    { retry: 3 },
    (piece) => {
      const time = (size: number): number => {
        const text = piece.repeat(size / piece.length);
        const runs = [0, 1, 2].map(() => {
          const begin = cpu();
          find(text, 0, text.length);
          return cpu() - begin;
        });
        return Math.min(...runs);
      };
      const [quarter, whole] = [time(20_000), time(80_000)];
      // Linear is four times; a square would be sixteen.
      expect(whole < 100 || whole <= quarter * 9, `${quarter} ms, then ${whole} ms`).toBe(true);
    },
  );
});

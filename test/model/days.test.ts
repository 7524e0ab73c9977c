/** Sets of days against the plain sets of numbers they stand for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Days, gap, intersect, meets, sameDays, size, type Span, touches, union } from "../../src/model/days.ts";

const spans = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.nat({ max: 12 })).map(([from, length]): Span => [from, from + length]),
  { maxLength: 8 },
);
const sets = spans.map(union);
const inDays = (days: Days): ReadonlySet<number> =>
  new Set(days.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)));

describe("sets of days", () => {
  it("are intersected, met and measured as sets of numbers are", () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const [x, y] = [inDays(a), inDays(b)];
        const both = [...x].filter((day) => y.has(day));
        const apart = [...x].flatMap((p) => [...y].map((q) => Math.max(0, Math.abs(p - q))));
        expect([...inDays(intersect(a, b))].sort((p, q) => p - q)).toEqual(both.sort((p, q) => p - q));
        expect(meets(a, b)).toBe(both.length > 0);
        expect(gap(a, b)).toBe(apart.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...apart));
        expect(sameDays(a, b)).toBe(x.size === y.size && both.length === x.size);
        expect(size(a)).toBe(x.size);
      }),
    );
  });

  it("are touched by a stretch that holds a day of theirs", () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: -5, max: 80 }), fc.nat({ max: 10 }), (days, from, length) => {
        const own = inDays(days);
        const stretch = Array.from({ length: length + 1 }, (_, i) => from + i);
        expect(touches(days, from, from + length)).toBe(stretch.some((day) => own.has(day)));
      }),
    );
  });

  it("are shared, not copied, where one holds all of the other", () => {
    const wide: Days = [[0, 100]];
    const many: Days = [
      [1, 2],
      [5, 9],
    ];
    expect(intersect(wide, many)).toBe(many);
    expect(intersect(many, wide)).toBe(many);
  });
});

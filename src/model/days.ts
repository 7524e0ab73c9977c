/**
 * Sets of days: what is known about when something happened, as sorted, disjoint, non-adjacent spans of day numbers.
 *
 * Immutable and small: a dated article gives one span; a bare weekday of an article nobody can date gives about fifty
 * spans a year. `ALWAYS` stands for "no idea"; its ends are sentinels, not days.
 */
import type { Day } from "./day.ts";

/** Both ends inclusive. */
export type Span = readonly [from: Day, to: Day];
export type Days = readonly Span[];

/** Sentinels far outside any report (about the years -760 and 4700). */
export const EARLIEST: Day = -1_000_000;
export const LATEST: Day = 1_000_000;

export const ALWAYS: Days = [[EARLIEST, LATEST]];
export const NEVER: Days = [];

export const spanDays = (from: Day, to: Day): Days => (from <= to ? [[from, to]] : NEVER);
export const oneDay = (day: Day): Days => [[day, day]];

export const isEmpty = (days: Days): boolean => days.length === 0;
export const earliest = (days: Days): Day => days[0]?.[0] ?? LATEST;
export const latest = (days: Days): Day => days[days.length - 1]?.[1] ?? EARLIEST;
/** Bounded on both sides. */
export const isBounded = (days: Days): boolean => days.length > 0 && earliest(days) > EARLIEST && latest(days) < LATEST;

/** Number of days in a set (huge for an unbounded one). */
export const size = (days: Days): number => {
  let sum = 0;
  for (let i = 0; i < days.length; i++) {
    const span = days[i] as Span;
    sum += span[1] - span[0] + 1;
  }
  return sum;
};

/** Index of the first span that ends on `day` or later; by binary search, for sets of thousands of spans. */
export const spanAt = (days: Days, day: Day): number => {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Span)[1] < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether the set is one span that holds every day of the other. */
const covers = (a: Days, b: Days): boolean => a.length === 1 && earliest(a) <= earliest(b) && latest(a) >= latest(b);

/** Sorts spans and joins those that overlap or touch. */
export const union = (spans: readonly Span[]): Days => {
  if (spans.length < 2) return spans;
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out[out.length - 1];
    if (last !== undefined && span[0] <= last[1] + 1) out[out.length - 1] = [last[0], Math.max(last[1], span[1])];
    else out.push(span);
  }
  return out;
};

/** Where one set holds all of the other, the other itself: sets of thousands of spans are shared, not copied. */
export const intersect = (a: Days, b: Days): Days => {
  if (covers(a, b)) return b;
  if (covers(b, a)) return a;
  const out: Span[] = [];
  for (let i = spanAt(a, earliest(b)), j = spanAt(b, earliest(a)); i < a.length && j < b.length; ) {
    const x = a[i] as Span;
    const y = b[j] as Span;
    const from = Math.max(x[0], y[0]);
    const to = Math.min(x[1], y[1]);
    if (from <= to) out.push([from, to]);
    if (x[1] < y[1]) i++;
    else j++;
  }
  return out;
};

/** The days of `a` that `b` lacks. */
export const subtract = (a: Days, b: Days): Days => {
  const out: Span[] = [];
  let j = 0;
  for (const [from, to] of a) {
    let start = from;
    while (j < b.length && (b[j] as Span)[1] < from) j++;
    for (let k = j; k < b.length && (b[k] as Span)[0] <= to; k++) {
      const [f, t] = b[k] as Span;
      if (f > start) out.push([start, f - 1]);
      start = Math.max(start, t + 1);
    }
    if (start <= to) out.push([start, to]);
  }
  return out;
};

export const meets = (a: Days, b: Days): boolean => {
  for (let i = spanAt(a, earliest(b)), j = spanAt(b, earliest(a)); i < a.length && j < b.length; ) {
    const x = a[i] as Span;
    const y = b[j] as Span;
    if (Math.max(x[0], y[0]) <= Math.min(x[1], y[1])) return true;
    if (x[1] < y[1]) i++;
    else j++;
  }
  return false;
};

/** Whether a set has a day from `from` to `to`. */
export const touches = (days: Days, from: Day, to: Day): boolean => {
  if (to < earliest(days) || from > latest(days)) return false;
  const found = days[spanAt(days, from)];
  return found !== undefined && found[0] <= to;
};

export const sameDays = (a: Days, b: Days): boolean =>
  a === b || (a.length === b.length && a.every((span, i) => span[0] === b[i]?.[0] && span[1] === b[i]?.[1]));

/** Every span grown by `before` days at its start and `after` at its end. */
export const widen = (days: Days, before: number, after: number): Days =>
  union(days.map(([from, to]): Span => [from - before, to + after]));

/** Days from which the nearest day of the other set is farther than 0; 0 when they meet, Infinity when one is empty. */
export const gap = (a: Days, b: Days): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as Span;
    const y = b[j] as Span;
    best = Math.min(best, Math.max(0, y[0] - x[1], x[0] - y[1]));
    if (x[1] < y[1]) i++;
    else j++;
  }
  return best;
};

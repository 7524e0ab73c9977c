/**
 * A worded date when the day of publication is itself only a set of days: the days it may mean, and, the other way round, the
 * days of publication under which it means one of given days.
 *
 * Cost is the number of possible publication days; the sets of a wholly undated article are the same for every article, so
 * what a wording means under them is remembered within one run of the function that is returned.
 */
import type { DateRef } from "../../model/claim.ts";
import { type Days, EARLIEST, earliest, LATEST, latest, type Span, spanAt, spanDays, touches, union } from "../../model/days.ts";
import { isAbsolute, resolveStay, withoutDayOfMonth } from "./resolve.ts";

/** News that nobody dated is looked for in these years. */
export const NEWS_FROM = 7305; // 1990-01-01
export const NEWS_TO = 29219; // 2049-12-31
export const NEWS: Days = spanDays(NEWS_FROM, NEWS_TO);

/** What a wording means under every day of the news years. */
interface Table {
  /** Pairs of first and last day; `NONE` where it means none. */
  readonly spans: Int32Array;
  /** How many days after the day of publication the first of them lies at least, and the last at most. */
  readonly soonest: number;
  readonly latest: number;
}
const NONE = 2 ** 31 - 1;

const tabulate = (ref: DateRef): Table => {
  const spans = new Int32Array(2 * (NEWS_TO - NEWS_FROM + 1));
  let [soonest, latest] = [LATEST, EARLIEST];
  for (let p = NEWS_FROM; p <= NEWS_TO; p++) {
    const span = resolveStay(ref, p);
    spans[2 * (p - NEWS_FROM)] = span === null ? NONE : span[0];
    spans[2 * (p - NEWS_FROM) + 1] = span === null ? NONE : span[1];
    if (span === null) continue;
    soonest = Math.min(soonest, span[0] - p);
    latest = Math.max(latest, span[1] - p);
  }
  return { spans, soonest, latest };
};

/** Wordings recur; their tables are kept from one run to the next, this many of them. */
const TABLES = 64;
const tables = new Map<string, Table>();

const tableOf = (ref: DateRef): Table => {
  const key = JSON.stringify(ref);
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = tabulate(ref);
  const [oldest] = tables.keys();
  if (tables.size >= TABLES && oldest !== undefined) tables.delete(oldest);
  tables.set(key, table);
  return table;
};

/** Below so many days of publication a table is not worth its making. */
const FEW_DAYS = 60;

/** What a wording means under one day of publication; spans are made only of what is kept, there are thousands of such days. */
interface Lookup {
  /** First day, or NONE. */
  first(published: number): number;
  last(published: number): number;
  /** Bounds of what it means, in days after the day of publication. */
  readonly soonest: number;
  readonly latest: number;
}

const UNBOUNDED = LATEST - EARLIEST;

const direct = (ref: DateRef): Lookup => {
  let at = Number.NaN;
  let span: Span | null = null;
  const resolved = (p: number): Span | null => {
    if (p !== at) span = resolveStay(ref, p);
    at = p;
    return span;
  };
  return { first: (p) => resolved(p)?.[0] ?? NONE, last: (p) => resolved(p)?.[1] ?? NONE, soonest: -UNBOUNDED, latest: UNBOUNDED };
};

/** Counts no further than it must: the days an undated article may have appeared on are thousands of spans. */
const isFew = (days: Days): boolean => {
  let n = 0;
  for (const [from, to] of days) {
    n += to - from + 1;
    if (n >= FEW_DAYS) return false;
  }
  return true;
};

const lookupOf = (ref: DateRef, published: Days): Lookup => {
  if (isFew(published) || earliest(published) < NEWS_FROM || latest(published) > NEWS_TO) return direct(ref);
  const { spans, soonest, latest: last } = tableOf(ref);
  return {
    first: (p) => spans[2 * (p - NEWS_FROM)] as number,
    last: (p) => spans[2 * (p - NEWS_FROM) + 1] as number,
    soonest,
    latest: last,
  };
};

const collect = (lookup: Lookup, published: Days): Days => {
  const out: Span[] = [];
  let first = NONE;
  let last = NONE;
  for (const [from, to] of published)
    for (let p = from; p <= to; p++) {
      const start = lookup.first(p);
      if (start === NONE || (start === first && lookup.last(p) === last)) continue;
      first = start;
      last = lookup.last(p);
      out.push([first, last]);
    }
  return union(out);
};

export interface Spread {
  /** The days a wording may mean. */
  meaning(ref: DateRef, published: Days): Days;
  /** Publication days of `published` under which the wording means a day of `target`. */
  publishedWhen(ref: DateRef, published: Days, target: Days): Days;
}

export const makeSpread = (): Spread => {
  const memo = new Map<string, Days>();
  return {
    meaning: (ref, published) => {
      if (isAbsolute(ref.when)) {
        const span = resolveStay(ref, NEWS_FROM);
        return span === null ? [] : [span];
      }
      if (published.length === 1 && published[0] !== undefined && published[0][1] - published[0][0] < 8) {
        const days = collect(lookupOf(ref, published), published);
        // "Tuesday (9)" of a report that appeared on Wednesday the 9th: the weekday counts
        const plain = days.length === 0 ? withoutDayOfMonth(ref) : null;
        return plain === null ? days : collect(lookupOf(plain, published), published);
      }
      const key = `${JSON.stringify(ref)}${published.length}:${published[0]?.[0]}:${published[0]?.[1]}:${published[published.length - 1]?.[1]}`;
      let known = memo.get(key);
      if (known === undefined) {
        known = collect(lookupOf(ref, published), published);
        memo.set(key, known);
      }
      return known;
    },
    publishedWhen: (ref, published, target) => {
      if (target.length === 1 && target[0]?.[0] === EARLIEST && target[0][1] === LATEST) return published;
      if (isAbsolute(ref.when)) {
        const span = resolveStay(ref, NEWS_FROM);
        return span !== null && touches(target, span[0], span[1]) ? published : [];
      }
      const out: Span[] = [];
      const lookup = lookupOf(ref, published);
      // under any other day of publication it means none that is wanted
      const [soon, late] = [earliest(target) - lookup.latest, latest(target) - lookup.soonest];
      for (let i = spanAt(published, soon); i < published.length; i++) {
        const [begin, end] = published[i] as Span;
        if (begin > late) break;
        const [from, to] = [Math.max(begin, soon), Math.min(end, late)];
        let start: number | null = null;
        for (let p = from; p <= to + 1; p++) {
          const first = p <= to ? lookup.first(p) : NONE;
          const ok = first !== NONE && touches(target, first, lookup.last(p));
          if (ok && start === null) start = p;
          if (!ok && start !== null) {
            out.push([start, p - 1]);
            start = null;
          }
        }
      }
      return union(out);
    },
  };
};

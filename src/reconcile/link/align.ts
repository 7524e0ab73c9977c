/**
 * When an undated article can have appeared, by vote: every happening it may share with dated reports speaks for the days of
 * publication under which the two would fall on one day. The days with the most votes are taken before any mention is joined,
 * so that one chance likeness in the wrong year does not decide. Undated articles do not vote on one another.
 */
import type { Day } from "../../model/day.ts";
import { type Days, isBounded, isEmpty, latest, size, type Span, union, widen } from "../../model/days.ts";
import type { DateFinder } from "../dates/finder.ts";
import { isAbsolute } from "../dates/resolve.ts";
import { NEWS_TO } from "../dates/spread.ts";
import type { Mention } from "../mention.ts";
import { type FitContext, isNarrow, WEAK } from "./fit.ts";
import { fitOf } from "./fitOf.ts";

/** Sets longer than this date nothing. */
const DATING = 400;
/** A vote that needs the two reports to be a day apart counts for less. */
const A_DAY_APART = 0.5;
/** A day agreed on counts for more than a month. */
const NAMED_DAY = 1.2;
/** Background counts for less, it may lie far back. */
const BACKGROUND = 0.5;

/** For the days from one to another of publication: the weight of the strongest vote. Ordered, never overlapping. */
export type Tally = readonly (readonly [from: number, to: number, weight: number])[];

/** Happenings of reports that date them, which `m` may be, were it of their day. */
const candidates = (
  m: Mention,
  others: readonly Mention[],
  finder: DateFinder,
): readonly { readonly other: Mention; readonly score: number }[] =>
  others.flatMap((other) => {
    if (other.src === m.src || other.retells || (other.src.published === null && !isSelfDated(other))) return [];
    const days = finder.days(other);
    if (!isBounded(days) || size(days) > DATING) return [];
    const supposed: FitContext = { days: (x) => (x === m ? days : finder.days(x)) };
    const score = fitOf(m, other, supposed);
    return score === null || score <= WEAK ? [] : [{ other, score }];
  });

/** Whether its words alone give the day. */
const isSelfDated = (m: Mention): boolean => m.date !== null && isAbsolute(m.date.ref.when);

/** One voice for each day, the strongest, however many reports tell of that day. */
const raise = (tally: Tally, [from, to]: Span, weight: number): Tally => {
  const out: (readonly [number, number, number])[] = [];
  const add = (f: number, t: number, w: number): void => {
    const last = out[out.length - 1];
    if (f > t) return;
    if (last !== undefined && last[1] + 1 === f && last[2] === w) out[out.length - 1] = [last[0], t, w];
    else out.push([f, t, w]);
  };
  let at = from;
  for (const [f, t, w] of tally) {
    if (t < from) add(f, t, w);
    else if (f > to) {
      add(at, to, weight);
      at = to + 1;
      add(f, t, w);
    } else {
      add(f, Math.min(t, from - 1), w);
      add(at, Math.min(to, f - 1), weight);
      const [shared, end] = [Math.max(f, from), Math.min(t, to)];
      add(shared, end, Math.max(w, weight));
      at = end + 1;
      add(Math.max(f, to + 1), t, w);
    }
  }
  add(at, to, weight);
  return out;
};

/** Whether the day of `m` would date its article: one told in relation to the day the article appeared. */
export const isDating = (m: Mention): boolean => !m.retells && m.date !== null && !isAbsolute(m.date.ref.when);

/** What `others` say of the days on which the article of `m` appeared, added to what was said before; with the articles that spoke. */
export const withVotes = (
  before: Tally,
  m: Mention,
  others: readonly Mention[],
  finder: DateFinder,
): { readonly tally: Tally; readonly voters: readonly string[] } => {
  if (!isDating(m)) return { tally: before, voters: [] };
  const share = m.claim.background ? BACKGROUND : 1;
  let tally = before;
  const voters: string[] = [];
  for (const { other, score } of candidates(m, others, finder)) {
    const days = finder.days(other);
    const hit = finder.publishedFor(m, days);
    const voted = isEmpty(hit) ? finder.publishedFor(m, widen(days, 1, 1)) : hit;
    const weight = score * share * (isEmpty(hit) ? A_DAY_APART : isNarrow(days) ? NAMED_DAY : 1);
    for (const span of voted) tally = raise(tally, span, weight);
    if (!isEmpty(voted)) voters.push(other.src.id);
  }
  return { tally, voters };
};

/**
 * The days on which the votes add up to most, one tally a mention; null where nobody votes. Days before `from` are taken only where none
 * later are told from any other year.
 */
export const electedDays = (tallies: readonly Tally[], from: Day | null = null): Days | null => {
  const later =
    from === null
      ? null
      : most(tallies.map((tally) => tally.flatMap(([f, t, w]) => (t < from ? [] : [[Math.max(f, from), t, w] as const]))));
  return later === null || latest(later) > NEWS_TO - A_YEAR ? most(tallies) : later;
};
/** Votes that reach into the last year of all name no year. */
const A_YEAR = 366;

const most = (tallies: readonly Tally[]): Days | null => {
  const changes = tallies.flatMap((tally, i) =>
    tally.flatMap(([from, to, weight]) => [[from, i, weight] as const, [to + 1, i, -weight] as const]),
  );
  changes.sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  const speaking = tallies.map(() => 0);
  let best = 0;
  let out: Span[] = [];
  for (let i = 0; i < changes.length; i++) {
    const [day, mention, weight] = changes[i] as readonly [number, number, number];
    // what ends is taken before what begins, so that no sum depends on how often it was added to
    speaking[mention] = Math.max(weight, 0);
    const next = changes[i + 1]?.[0];
    if (next === undefined || next === day) continue;
    const sum = speaking.reduce((a, b) => a + b, 0);
    if (sum <= 0 || sum < best) continue;
    if (sum > best) out = [];
    best = sum;
    out.push([day, next - 1]);
  }
  const days = union(out);
  return isEmpty(days) ? null : days;
};

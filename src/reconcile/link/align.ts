/**
 * When an undated article can have appeared, by vote: every happening it may share with dated reports speaks for the days of
 * publication under which the two would fall on one day. The days with the most votes are taken before any mention is joined,
 * so that one chance likeness in the wrong year does not decide. Undated articles do not vote on one another.
 */
import { type Days, EARLIEST, isBounded, isEmpty, size, type Span, subtract, union, widen } from "../../model/days.ts";
import type { DateFinder } from "../dates/finder.ts";
import { isAbsolute } from "../dates/resolve.ts";
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

interface Vote {
  readonly days: Days;
  readonly weight: number;
}

/** Happenings of reports that date them, which `m` may be, were it of their day. */
const candidates = (
  m: Mention,
  others: readonly Mention[],
  finder: DateFinder,
): readonly { readonly other: Mention; readonly score: number }[] =>
  others.flatMap((other) => {
    if (other.src === m.src || (other.src.published === null && !isSelfDated(other))) return [];
    const days = finder.days(other);
    if (!isBounded(days) || size(days) > DATING) return [];
    const supposed: FitContext = { days: (x) => (x === m ? days : finder.days(x)) };
    const score = fitOf(m, other, supposed);
    return score === null || score <= WEAK ? [] : [{ other, score }];
  });

/** Whether its words alone give the day. */
const isSelfDated = (m: Mention): boolean => m.date !== null && isAbsolute(m.date.ref.when);

const votesOf = (m: Mention, others: readonly Mention[], finder: DateFinder): readonly Vote[] => {
  if (m.date === null || isAbsolute(m.date.ref.when)) return [];
  const share = m.claim.background ? BACKGROUND : 1;
  const votes = candidates(m, others, finder).flatMap(({ other, score }): Vote[] => {
    const days = finder.days(other);
    const hit = finder.publishedFor(m, days);
    if (!isEmpty(hit)) return [{ days: hit, weight: score * share * (isNarrow(days) ? NAMED_DAY : 1) }];
    const loose = finder.publishedFor(m, widen(days, 1, 1));
    return isEmpty(loose) ? [] : [{ days: loose, weight: score * share * A_DAY_APART }];
  });
  // a mention has one voice for each day, its strongest, however many reports tell of that day
  let spoken: Days = [];
  return votes
    .sort((a, b) => b.weight - a.weight)
    .map(({ days, weight }) => {
      const fresh = subtract(days, spoken);
      spoken = union([...spoken, ...days]);
      return { days: fresh, weight };
    });
};

/** The days on which the votes add up to most. */
const winners = (votes: readonly Vote[]): Days => {
  const changes = new Map<number, number>();
  for (const { days, weight } of votes)
    for (const [from, to] of days) {
      changes.set(from, (changes.get(from) ?? 0) + weight);
      changes.set(to + 1, (changes.get(to + 1) ?? 0) - weight);
    }
  let sum = 0;
  let best = 0;
  let start = EARLIEST;
  let out: Span[] = [];
  for (const [day, change] of [...changes].sort((a, b) => a[0] - b[0])) {
    if (sum > 0 && sum >= best - 1e-9) {
      if (sum > best + 1e-9) out = [];
      best = Math.max(best, sum);
      out.push([start, day - 1]);
    }
    sum += change;
    start = day;
  }
  return union(out);
};

/** The days on which an undated article appeared by the most votes; null where nobody votes. `near`: mentions that share evidence. */
export const alignedDays = (own: readonly Mention[], near: (m: Mention) => readonly Mention[], finder: DateFinder): Days | null => {
  const days = winners(own.flatMap((m) => votesOf(m, near(m), finder)));
  return isEmpty(days) ? null : days;
};

/**
 * When an undated article can have appeared, by vote: every happening it may share with dated reports speaks for the days of
 * publication under which the two would fall on one day. The days with the most votes are taken before any mention is joined,
 * so that one chance likeness in the wrong year does not decide.
 */
import { type Days, EARLIEST, isBounded, isEmpty, size, type Span, subtract, union, widen } from "../../model/days.ts";
import { articleVariable, type DateFinder } from "../dates/finder.ts";
import { isAbsolute } from "../dates/resolve.ts";
import type { Mention } from "../mention.ts";
import type { Blocks } from "./blocks.ts";
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

/** Happenings of dated reports that `m` may be, were it of their day. */
const candidates = (
  m: Mention,
  blocks: Blocks,
  keys: readonly string[],
  finder: DateFinder,
): readonly { readonly other: Mention; readonly score: number }[] => {
  const seen = new Set<Mention>();
  return keys.flatMap((key) =>
    (blocks.get(key) ?? []).flatMap((other) => {
      if (other.src === m.src || seen.has(other)) return [];
      seen.add(other);
      const days = finder.days(other);
      if (!isBounded(days) || size(days) > DATING) return [];
      const supposed: FitContext = { days: (x) => (x === m ? days : finder.days(x)) };
      const score = fitOf(m, other, supposed);
      return score === null || score <= WEAK ? [] : [{ other, score }];
    }),
  );
};

const votesOf = (m: Mention, blocks: Blocks, keys: readonly string[], finder: DateFinder): readonly Vote[] => {
  if (m.date === null || isAbsolute(m.date.ref.when)) return [];
  const share = m.claim.background ? BACKGROUND : 1;
  const votes = candidates(m, blocks, keys, finder).flatMap(({ other, score }): Vote[] => {
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

/** Narrows what is known of the publication of every undated article that shares happenings with dated ones. */
export const alignUndated = (mentions: readonly Mention[], blocks: Blocks, finder: DateFinder): void => {
  const undated = new Map<string, Mention[]>();
  for (const m of mentions) if (m.src.published === null) undated.set(m.src.id, [...(undated.get(m.src.id) ?? []), m]);
  if (undated.size === 0) return;
  const keysOf = new Map<Mention, string[]>();
  for (const [key, block] of blocks) for (const m of block) if (m.src.published === null) keysOf.set(m, [...(keysOf.get(m) ?? []), key]);
  for (const [id, own] of undated) {
    const days = winners(own.flatMap((m) => votesOf(m, blocks, keysOf.get(m) ?? [], finder)));
    if (!isEmpty(days)) finder.timeline.narrow(articleVariable(id), days, "it shares happenings with dated reports", []);
  }
};

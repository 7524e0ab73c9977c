/**
 * Mentions gathered into records: surest pairs first, never two mentions that cannot be one happening, never against an
 * analyst's "different".
 *
 * Pairs are only looked for within a block (the kind, and a pair of persons, of states, or a buyer), and within a block
 * among mentions whose days can meet, so that the cost follows the article's own records and not the whole log. Undated
 * articles are dated by what they join: each joining narrows the days on which they can have appeared.
 */
import { type Days, earliest, intersect, isBounded, isEmpty, latest, widen } from "../../model/days.ts";
import { compareText } from "../compare.ts";
import type { DateFinder } from "../dates/finder.ts";
import type { Mention } from "../mention.ts";
import { alignUndated } from "./align.ts";
import { blocksOf } from "./blocks.ts";
import { type FitContext, WEAK } from "./fit.ts";
import { fitOf } from "./fitOf.ts";

export interface Group {
  readonly mentions: Mention[];
}

interface Pair {
  readonly a: Mention;
  readonly b: Mention;
  readonly score: number;
}

const pairsOf = (block: readonly Mention[], ctx: FitContext): readonly Pair[] => {
  const out: Pair[] = [];
  const sorted = block
    .map((m) => ({ m, days: ctx.days(m) }))
    .sort((x, y) => earliest(x.days) - earliest(y.days) || compareText(x.m.id, y.m.id));
  sorted.forEach((x, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const y = sorted[j] as { m: Mention; days: Days };
      if (earliest(y.days) > latest(x.days) + 4) break;
      const score = fitOf(x.m, y.m, ctx);
      if (score !== null && score > WEAK) out.push(compareText(x.m.id, y.m.id) < 0 ? { a: x.m, b: y.m, score } : { a: y.m, b: x.m, score });
    }
  });
  return out;
};

/** The days of a group as far as its mentions agree; where they are at odds, those of the first. */
export const commonDays = (mentions: readonly Mention[], days: (m: Mention) => Days): Days => {
  let common: Days | null = null;
  for (const m of mentions) {
    const own = days(m);
    if (common === null) common = own;
    else {
      const both = intersect(common, own);
      if (!isEmpty(both)) common = both;
    }
  }
  return common ?? [];
};

/** `together` and `apart` are an analyst's word on two mentions. */
export interface Rulings {
  together(a: string, b: string): boolean;
  apart(a: string, b: string): boolean;
  readonly joins: readonly (readonly [string, string])[];
  /** Mention marked for a record by hand → a mention of that record. It joins last, so that it draws in and bars nobody else. */
  readonly follows: ReadonlyMap<string, string>;
}

export const groupMentions = (all: readonly Mention[], finder: DateFinder, rulings: Rulings): readonly Group[] => {
  const mentions = rulings.follows.size === 0 ? all : all.filter((m) => !rulings.follows.has(m.id));
  const ctx: FitContext = { days: (m) => finder.days(m) };
  const blocks = blocksOf(mentions);
  alignUndated(mentions, blocks, finder);
  const groupOf = new Map(mentions.map((m): [string, Group] => [m.id, { mentions: [m] }]));
  const merge = (a: Group, b: Group): void => {
    a.mentions.push(...b.mentions);
    for (const m of b.mentions) groupOf.set(m.id, a);
  };
  for (const [x, y] of rulings.joins) {
    const a = groupOf.get(x);
    const b = groupOf.get(y);
    if (a === undefined || b === undefined || a === b) continue;
    if (a.mentions.every((m) => b.mentions.every((n) => !rulings.apart(m.id, n.id)))) merge(a, b);
  }
  const seen = new Set<string>();
  const pairs = [...blocks.values()]
    .flatMap((block) => pairsOf(block, ctx))
    .filter(({ a, b }) => {
      const key = `${a.id} ${b.id}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
  pairs.sort((p, q) => q.score - p.score || rankOf(p) - rankOf(q) || compareText(p.a.id, q.a.id) || compareText(p.b.id, q.b.id));
  for (const { a, b } of pairs) {
    const x = groupOf.get(a.id) as Group;
    const y = groupOf.get(b.id) as Group;
    if (x === y) continue;
    const possible = x.mentions.every((m) =>
      y.mentions.every((n) => !rulings.apart(m.id, n.id) && (rulings.together(m.id, n.id) || fitOf(m, n, ctx) !== null)),
    );
    if (!possible || !joinable(x, y, finder)) continue;
    merge(x, y);
  }
  for (const m of mentions === all ? [] : all) {
    const leader = rulings.follows.get(m.id);
    if (leader === undefined) continue;
    const home = groupOf.get(leader);
    if (home?.mentions.every((n) => !rulings.apart(m.id, n.id)) === true) home.mentions.push(m);
    else groupOf.set(m.id, { mentions: [m] });
  }
  return [...new Set(groupOf.values())];
};

const rankOf = ({ a, b }: Pair): number => a.src.rank + b.src.rank;

/** Lets undated articles of either group take the other's days; false where no day of publication is left for one. */
const joinable = (x: Group, y: Group, finder: DateFinder): boolean => {
  const plan: (() => void)[] = [];
  for (const [from, to] of [
    [x, y],
    [y, x],
  ] as const) {
    const target = commonDays(to.mentions, (m) => finder.days(m));
    if (!isBounded(target)) continue;
    for (const m of from.mentions) {
      if (m.src.published !== null || m.date === null) continue;
      const left = finder.publishedFor(m, target);
      const loose = isEmpty(left) ? finder.publishedFor(m, widen(target, 1, 1)) : left;
      if (isEmpty(loose)) return false;
      plan.push(() => finder.narrowPublication(m, loose, to.mentions));
    }
  }
  for (const act of plan) act();
  return true;
};

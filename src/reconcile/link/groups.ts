/**
 * Mentions gathered into records: surest pairs first, never two mentions that cannot be one happening, never against an
 * analyst's "different".
 *
 * Undated articles are dated by what they join: each joining narrows the days on which they can have appeared.
 */
import { type Days, earliest, intersect, isBounded, isEmpty, latest, spanDays, widen } from "../../model/days.ts";
import { compareText } from "../compare.ts";
import type { DateFinder } from "../dates/finder.ts";
import { STAY } from "../dates/stays.ts";
import type { Mention } from "../mention.ts";
import type { FitContext } from "./fit.ts";
import { fitOf } from "./fitOf.ts";

export interface Group {
  readonly mentions: Mention[];
}

/** Two mentions that may be one happening, the lower id first. */
export interface Pair {
  readonly a: Mention;
  readonly b: Mention;
  readonly score: number;
}

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

/** The days of a group on which an article that tells of it can stand: of a stay all from the first that is told to the last. */
const daysOfAll = (mentions: readonly Mention[], days: (m: Mention) => Days): Days => {
  const common = commonDays(mentions, days);
  if (!isBounded(common) || mentions.some((m) => m.claim.kind !== "visit")) return common;
  const told = mentions.map(days).filter(isBounded);
  const [from, to] = [Math.min(...told.map(earliest)), Math.max(...told.map(latest))];
  return to - from < STAY ? spanDays(from, to) : common;
};

/**
 * Where a mention that leaves the day open stands with others that tell it, it is of their day: two such mentions do not bar groups
 * whose days agree. Null where no mention of either leaves its day open.
 */
const inCompany = (x: Group, y: Group, finder: DateFinder): FitContext | null => {
  const own = (m: Mention): Days => finder.days(m);
  const open = [x, y].map((group) => group.mentions.filter((m) => !isBounded(own(m))));
  if (open.every((list) => list.length === 0)) return null;
  const told = new Map<Mention, Days>();
  [x, y].forEach((group, i) => {
    const common = commonDays(group.mentions, own);
    if (isBounded(common)) for (const m of open[i] as readonly Mention[]) told.set(m, common);
  });
  return told.size === 0 ? null : { days: (m) => told.get(m) ?? own(m) };
};

/** `together` and `apart` are an analyst's word on two mentions. */
export interface Rulings {
  together(a: string, b: string): boolean;
  apart(a: string, b: string): boolean;
  readonly joins: readonly (readonly [string, string])[];
  /** Mention marked for a record by hand → a mention of that record. It joins last, so that it draws in and bars nobody else. */
  readonly follows: ReadonlyMap<string, string>;
}

/** `found`: the pairs of mentions that may be one, each once. */
export const groupMentions = (all: readonly Mention[], found: readonly Pair[], finder: DateFinder, rulings: Rulings): readonly Group[] => {
  const { follows } = rulings;
  const mentions = follows.size === 0 ? all : all.filter((m) => !follows.has(m.id));
  const ctx: FitContext = { days: (m) => finder.days(m) };
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
  const free = follows.size === 0 ? [...found] : found.filter(({ a, b }) => !follows.has(a.id) && !follows.has(b.id));
  const pairs = free.sort((p, q) => q.score - p.score || byAge(p, q) || compareText(p.a.id, q.a.id) || compareText(p.b.id, q.b.id));
  for (const { a, b } of pairs) {
    if (a.retells || b.retells) continue;
    const x = groupOf.get(a.id) as Group;
    const y = groupOf.get(b.id) as Group;
    if (x === y) continue;
    let together: FitContext | null | undefined;
    const fitsInCompany = (m: Mention, n: Mention): boolean => {
      if (together === undefined) together = inCompany(x, y, finder);
      return together !== null && fitOf(m, n, together) !== null;
    };
    const possible = x.mentions.every((m) =>
      y.mentions.every(
        (n) => !rulings.apart(m.id, n.id) && (rulings.together(m.id, n.id) || fitOf(m, n, ctx) !== null || fitsInCompany(m, n)),
      ),
    );
    if (!possible || !joinable(x, y, finder)) continue;
    merge(x, y);
  }
  for (const [m, home] of homesOf(pairs, groupOf)) {
    const own = groupOf.get(m.id) as Group;
    if (own.mentions.length === 1 && home.mentions.every((n) => !rulings.apart(m.id, n.id))) merge(home, own);
  }
  for (const m of mentions === all ? [] : all) {
    const leader = follows.get(m.id);
    if (leader === undefined) continue;
    const home = groupOf.get(leader);
    if (home?.mentions.every((n) => !rulings.apart(m.id, n.id)) === true) home.mentions.push(m);
    else groupOf.set(m.id, { mentions: [m] });
  }
  return [...new Set(groupOf.values())];
};

/** The record that each retelling fits best; none for one that fits two as well. `pairs`: the surest first. */
const homesOf = (pairs: readonly Pair[], groupOf: ReadonlyMap<string, Group>): ReadonlyMap<Mention, Group> => {
  const best = new Map<Mention, { readonly score: number; readonly homes: Set<Group> }>();
  for (const { a, b, score } of pairs) {
    if (a.retells === b.retells) continue;
    const [m, other] = a.retells ? [a, b] : [b, a];
    const home = groupOf.get(other.id) as Group;
    const known = best.get(m);
    if (known === undefined) best.set(m, { score, homes: new Set([home]) });
    else if (score === known.score) known.homes.add(home);
  }
  const out = new Map<Mention, Group>();
  for (const [m, { homes }] of best) {
    const [home, rival] = homes;
    if (home !== undefined && rival === undefined) out.set(m, home);
  }
  return out;
};

/** The pair with the older article first, then the one whose other article is older. */
const byAge = (p: Pair, q: Pair): number =>
  Math.min(p.a.src.rank, p.b.src.rank) - Math.min(q.a.src.rank, q.b.src.rank) ||
  Math.max(p.a.src.rank, p.b.src.rank) - Math.max(q.a.src.rank, q.b.src.rank);

/** Lets undated articles of either group take the other's days; false where no day of publication is left for one. */
const joinable = (x: Group, y: Group, finder: DateFinder): boolean => {
  const plan: (() => void)[] = [];
  for (const [from, to] of [
    [x, y],
    [y, x],
  ] as const) {
    const target = daysOfAll(to.mentions, (m) => finder.days(m));
    if (!isBounded(target)) continue;
    for (const m of from.mentions) {
      if (m.src.published !== null || m.date === null) continue;
      // "received today, 14 June 2023, A, who stays until Friday": a stay that one report tells by two of its days
      if (m.claim.kind === "visit" && to.mentions.every((o) => o.src === m.src)) continue;
      const left = finder.publishedFor(m, target);
      const loose = isEmpty(left) ? finder.publishedFor(m, widen(target, 1, 1)) : left;
      if (isEmpty(loose)) return false;
      plan.push(() => finder.narrowPublication(m, loose, to.mentions));
    }
  }
  for (const act of plan) act();
  return true;
};

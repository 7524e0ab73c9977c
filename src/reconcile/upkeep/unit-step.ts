/**
 * Step: mentions gathered into units, each worked out for itself.
 *
 * A unit holds what can concern each other: mentions that may be one happening, all mentions of an undated article (they date
 * it together), two that a sentence puts in order, two that an analyst joined. From the changed mentions, and from those that
 * were in one unit with them, it is followed outward until nothing more belongs to it.
 */
import { compareText } from "../compare.ts";
import { boundBySeries } from "../link/evidence-keys.ts";
import { WEAK } from "../link/fit.ts";
import { fitOf } from "../link/fitOf.ts";
import type { Pair } from "../link/groups.ts";
import type { Mention } from "../mention.ts";
import { older, recordIdOf } from "../rows/build.ts";
import { Joining } from "./joining.ts";
import type { Asking } from "./shelf.ts";
import type { Article, Tellings } from "./telling.ts";

export interface Unit {
  readonly id: string;
  readonly mentions: readonly Mention[];
  readonly ghosts: readonly Mention[];
  readonly pairs: readonly Pair[];
  /** All articles that tell of it, also undated ones without any mention. */
  readonly articles: readonly Article[];
}

export interface Gathered {
  readonly units: readonly Unit[];
  /** Units that were there before and are no more, or are made anew. */
  readonly former: ReadonlySet<string>;
}

/** What an analyst's merges tie to a mention, by id of mention or record. */
const mergedWith = (tellings: Tellings, m: Mention): readonly string[] => {
  const { merges, recordOfAdded } = tellings.run.standing;
  if (merges.length + recordOfAdded.size === 0) return [];
  const own = [m.id, recordIdOf(m)];
  const lists = [...merges.map((d) => d.value), ...recordOfAdded];
  return lists.flatMap((ids) => (ids.some((id) => own.includes(id)) ? ids.filter((id) => !own.includes(id)) : []));
};

/** Mentions of the same article that a sentence puts a number of days apart. */
const orderedWith = (tellings: Tellings, { src, mentions }: Article): ReadonlyMap<string, readonly string[]> => {
  const here = new Set(mentions.map((m) => m.id));
  const out = new Map<string, string[]>();
  for (const claim of tellings.run.claimsOf(src)) {
    if (claim.kind !== "order" || claim.days === null || claim.later === null || claim.earlier === null) continue;
    if (!here.has(claim.later) || !here.has(claim.earlier)) continue;
    out.set(claim.later, [...(out.get(claim.later) ?? []), claim.earlier]);
    out.set(claim.earlier, [...(out.get(claim.earlier) ?? []), claim.later]);
  }
  return out;
};

/**
 * `changed`: articles whose mentions, persons, days or origin changed. `placed`: their mentions that are in a unit which none of
 * them changes; where it is given, nothing that was in one unit with a changed mention need be looked at again.
 */
export function* gatherUnits(
  tellings: Tellings,
  changed: ReadonlySet<string>,
  placed: ReadonlySet<string> | null = null,
): Asking<Gathered> {
  const { shelf } = tellings.run;
  const former = new Set<string>();
  const joining = new Joining();
  const seen = new Map<string, { readonly m: Mention; readonly article: Article; readonly ghost: boolean }>();
  const undated = new Map<string, Article>();
  const pairs: Pair[] = [];
  const compared = new Map<Mention, Set<Mention>>();
  const ringOf: string[] = [];
  const enter = (article: Article, m: Mention, ghost: boolean): void => {
    if (seen.has(m.id)) return;
    seen.set(m.id, { m, article, ghost });
    joining.add(m.id);
    ringOf.push(m.id);
    if (article.src.published === null) enterUndated(article);
    // what a taken-down article said is told of it as a whole
    if (article.src.text === null) enterAll(article);
  };
  const enterUndated = (article: Article): void => {
    if (undated.has(article.src.id)) return;
    undated.set(article.src.id, article);
    joining.add(article.src.id);
    for (const m of article.mentions) enter(article, m, false);
    for (const m of article.ghosts) enter(article, m, true);
    for (const m of [...article.mentions, ...article.ghosts]) joining.join(m.id, article.src.id);
  };
  const enterAll = (article: Article): void => {
    if (article.src.published === null) enterUndated(article);
    for (const m of article.mentions) enter(article, m, false);
    for (const m of article.ghosts) enter(article, m, true);
  };
  const enterRest = (article: Article, placed: ReadonlySet<string>): void => {
    if (article.src.published === null) enterUndated(article);
    for (const m of article.mentions) if (!placed.has(m.id)) enter(article, m, false);
    for (const m of article.ghosts) if (!placed.has(m.id)) enter(article, m, true);
  };
  // those that were in one unit with a changed mention may no longer be
  const recall = function* (articles: Iterable<string>): Asking<void> {
    const notes = yield* shelf.get("place", articles);
    const units = [...new Set([...notes.values()].flatMap((n) => n.units.map(([, unit]) => unit)))].filter((u) => !former.has(u));
    const known = yield* shelf.get("unit", units);
    const wanted = new Set([...known.values()].flatMap((u) => u.mentions));
    for (const id of known.keys()) former.add(id);
    for (const article of yield* tellings.of([...known.values()].flatMap((u) => u.articles))) {
      for (const m of article.mentions) if (wanted.has(m.id)) enter(article, m, false);
      for (const m of article.ghosts) if (wanted.has(m.id)) enter(article, m, true);
    }
  };
  for (const article of yield* tellings.of(changed))
    if (placed === null) enterAll(article);
    else enterRest(article, placed);
  if (placed === null) yield* recall(changed);
  while (ringOf.length > 0) {
    const ring = ringOf.splice(0).map((id) => seen.get(id) as { m: Mention; article: Article; ghost: boolean });
    const wantedOf = new Map(
      ring.map(({ m }) => [m.id, [...tellings.keysOf(m).wanted, ...mergedWith(tellings, m).map((id) => `id ${id}`)]] as const),
    );
    const found = yield* shelf.find("telling", [...wantedOf.values()].flat());
    const wanted = new Set([...wantedOf.values()].flat());
    const near = new Map<string, { m: Mention; article: Article; ghost: boolean }[]>();
    for (const article of yield* tellings.of(found.keys()))
      for (const [list, ghost] of [
        [article.mentions, false],
        [article.ghosts, true],
      ] as const)
        for (const m of list)
          for (const key of tellings.keysOf(m).own) {
            if (!wanted.has(key)) continue;
            const at = near.get(key);
            if (at === undefined) near.set(key, [{ m, article, ghost }]);
            else at.push({ m, article, ghost });
          }
    for (const { m, article, ghost } of ring) {
      const others = new Set<{ readonly m: Mention; readonly article: Article; readonly ghost: boolean }>();
      for (const key of wantedOf.get(m.id) ?? []) for (const other of near.get(key) ?? []) others.add(other);
      const beside = new Set<Mention>();
      compared.set(m, beside);
      for (const other of others) {
        // what was laid beside this one before need not be again
        if (other.m.id === m.id || (ghost && other.ghost) || compared.get(other.m)?.has(m) === true) continue;
        beside.add(other.m);
        const [a, b] = compareText(m.id, other.m.id) < 0 ? [m, other.m] : [other.m, m];
        const score = fitOf(a, b, tellings.finder);
        const merged = mergedWith(tellings, m);
        const tied = merged.length > 0 && merged.some((id) => id === other.m.id || id === recordIdOf(other.m));
        if ((score === null || score <= WEAK) && !tied && !boundBySeries(a, b)) continue;
        enter(other.article, other.m, other.ghost);
        joining.join(m.id, other.m.id);
        if (score !== null && score > WEAK && !ghost && !other.ghost) pairs.push({ a, b, score });
      }
      for (const id of orderedWith(tellings, article).get(m.id) ?? []) {
        const other = article.mentions.find((o) => o.id === id) as Mention;
        enter(article, other, false);
        joining.join(m.id, id);
      }
    }
  }
  const reached = new Set([...seen.values()].map(({ article }) => article.src.id).concat([...undated.keys()]));
  const notes = yield* shelf.get("place", reached);
  for (const note of notes.values()) for (const [id, unit] of note.units) if (seen.has(id)) former.add(unit);
  return { units: unitsOf(joining, [...seen.values()], [...undated.values()], pairs), former };
}

const unitsOf = (
  joining: Joining,
  seen: readonly { readonly m: Mention; readonly article: Article; readonly ghost: boolean }[],
  undated: readonly Article[],
  pairs: readonly Pair[],
): readonly Unit[] => {
  const made = new Map<string, { mentions: Mention[]; ghosts: Mention[]; pairs: Pair[]; articles: Set<Article> }>();
  const at = (id: string) => {
    const root = joining.root(id);
    const known = made.get(root) ?? { mentions: [], ghosts: [], pairs: [], articles: new Set<Article>() };
    made.set(root, known);
    return known;
  };
  for (const { m, article, ghost } of seen) {
    const unit = at(m.id);
    (ghost ? unit.ghosts : unit.mentions).push(m);
    unit.articles.add(article);
  }
  for (const article of undated) at(article.src.id).articles.add(article);
  for (const pair of pairs) at(pair.a.id).pairs.push(pair);
  return [...made.values()].map((unit) => {
    const mentions = unit.mentions.sort((a, b) => a.src.rank - b.src.rank || compareText(a.id, b.id));
    const articles = [...unit.articles].sort((a, b) => a.src.rank - b.src.rank);
    const first = [...mentions, ...unit.ghosts].sort(older)[0]?.id ?? (articles[0] as Article).src.id;
    return { id: first, mentions, ghosts: unit.ghosts, pairs: unit.pairs, articles };
  });
};

/**
 * One run of upkeep: what it remembers, the articles it has at hand, the decisions that stand, and the rows it changes.
 */
import type { Claim } from "../../model/claim.ts";
import type { Views } from "../../model/dataset.ts";
import { publishedDay, type Src } from "../corpus.ts";
import { compareText } from "../compare.ts";
import { cellKey, type Standing } from "../decisions/effective.ts";
import { nameRuling } from "../decisions/rulings.ts";
import type { NameRuling } from "../entities/persons.ts";
import type { WordPairs } from "../origins/likeness.ts";
import type { Offices } from "../rows/entities.ts";
import type { SourceState } from "../source.ts";
import { type Asking, Shelf, type Words } from "./shelf.ts";
import { TextsAtHand } from "./texts-at-hand.ts";

export type ViewName = keyof Views;
export type Row<V extends ViewName = ViewName> = Views[V][number];

const asDecided = (source: SourceState, standing: Standing): SourceState => {
  const decided = (["published", "publisher", "url"] as const).flatMap((field) => {
    const found = standing.sourceValues.get(cellKey(source.id, field));
    return found === undefined ? [] : [[field, found.value] as const];
  });
  return decided.length === 0 ? source : { ...source, meta: { ...source.meta, ...Object.fromEntries(decided) } };
};

/** The same order as `byRank`, without making anything for it: it is asked for whenever articles are fetched. */
const bySourceRank = (a: Src, b: Src): number =>
  (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) ||
  compareText(a.meta.sha256, b.meta.sha256) ||
  compareText(a.id, b.id);

export class Run {
  readonly shelf: Shelf;
  readonly texts: TextsAtHand;
  /** Articles at hand, with their claims that count. */
  readonly sources = new Map<string, Src>();
  private readonly claims = new Map<string, readonly Claim[]>();
  /** Rows written (null: removed), by table and id. */
  readonly rows = new Map<ViewName, Map<string, Row | null>>();
  /** The offices of persons whose rows this run has written, by id of the person. */
  readonly offices = new Map<string, Offices>();
  readonly apart: NameRuling;
  readonly joined: NameRuling;

  readonly standing: Standing;

  /** `shelf`, `texts`: what is remembered, also from a run before. */
  constructor(standing: Standing, shelf = new Shelf(), texts = new TextsAtHand()) {
    this.standing = standing;
    this.shelf = shelf;
    this.texts = texts;
    this.apart = nameRuling(standing.differents);
    this.joined = nameRuling(standing.merges);
  }

  counts(id: string): boolean {
    return !this.standing.withdrawn.has(id) && !this.standing.corrected.has(id);
  }

  /** Articles by id, as decisions have them; those that do not count are left out. */
  *load(ids: Iterable<string>): Asking<readonly Src[]> {
    const wanted = [...new Set(ids)].filter((id) => this.counts(id));
    const missing = wanted.filter((id) => !this.sources.has(id));
    if (missing.length > 0) {
      for (const state of (yield { ask: "articles", ids: missing }) as readonly SourceState[]) this.take(state);
      [...this.sources.values()].sort(bySourceRank).forEach((src, rank) => {
        src.rank = rank;
      });
    }
    return wanted.flatMap((id) => this.sources.get(id) ?? []);
  }

  /** Word pairs of articles by id, without the articles; those that do not count are left out. */
  *wordPairs(ids: Iterable<string>): Asking<ReadonlyMap<string, WordPairs>> {
    const out = new Map<string, WordPairs>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      if (!this.counts(id)) continue;
      const known = this.texts.get(id);
      if (known === undefined) missing.push(id);
      else out.set(id, known);
    }
    if (missing.length > 0)
      for (const { id, text } of (yield { ask: "words", ids: missing }) as readonly Words[]) out.set(id, this.texts.read(id, text));
    return out;
  }

  private take(state: SourceState): void {
    const { standing } = this;
    const source = asDecided(state, standing);
    this.sources.set(state.id, {
      ...source,
      published: publishedDay(source.meta.published),
      reliability: standing.reliability.get(state.id) ?? "normal",
      rank: 0,
    });
  }

  /** All claims of an article: those read, and those an analyst marked. */
  everyClaimOf(src: SourceState): readonly Claim[] {
    return [...(src.reading?.claims ?? []), ...(this.standing.addedClaims.get(src.id) ?? [])];
  }

  /** The claims of an article that no decision has put aside. */
  claimsOf(src: SourceState): readonly Claim[] {
    const known = this.claims.get(src.id);
    if (known !== undefined) return known;
    const { rejectedClaims } = this.standing;
    const all = this.everyClaimOf(src);
    const own = rejectedClaims.size === 0 ? all : all.filter((c) => !rejectedClaims.has(c.id));
    this.claims.set(src.id, own);
    return own;
  }

  /** The claims that a decision has put aside. */
  rejectedOf(src: SourceState): readonly Claim[] {
    const { rejectedClaims } = this.standing;
    return rejectedClaims.size === 0 ? [] : this.everyClaimOf(src).filter((c) => rejectedClaims.has(c.id));
  }

  private table(view: ViewName): Map<string, Row | null> {
    const known = this.rows.get(view) ?? new Map<string, Row | null>();
    this.rows.set(view, known);
    return known;
  }

  write<V extends ViewName>(view: V, row: Row<V>): void {
    this.table(view).set(row.id, row);
  }

  erase(view: ViewName, id: string): void {
    this.table(view).set(id, null);
  }

  /** The rows of a table as written by this run. */
  written<V extends ViewName>(view: V): readonly Row<V>[] {
    return [...this.table(view).values()].filter((row): row is Row<V> => row !== null);
  }

  /** The ids of rows of a table that this run has removed. */
  erased(view: ViewName): readonly string[] {
    return [...this.table(view)].flatMap(([id, row]) => (row === null ? [id] : []));
  }
}

/**
 * What reconciliation remembers between articles, looked up by key: the part of a store that it needs to see.
 *
 * A step that needs something asks for it by yielding; whoever runs the step answers from memory (`inMemory`) or from a
 * database. So the steps stay pure and one and the same for a rebuild and for one more article. Notes are never changed in
 * place: a step puts a new one. What a step has put it also finds, before anything is written back.
 *
 * Gotcha: a note put without keys keeps those it has.
 */
import type { SourceState } from "../source.ts";
import type { Kind, Notes } from "./notes.ts";

export type Ask =
  | { readonly ask: "get"; readonly kind: Kind; readonly ids: readonly string[] }
  | { readonly ask: "find"; readonly kind: Kind; readonly keys: readonly string[] }
  | { readonly ask: "articles"; readonly ids: readonly string[] };

export interface Found {
  readonly id: string;
  readonly note: unknown;
}

/** A step that may ask; it answers `T` once everything it asked for was answered. */
export type Asking<T> = Generator<Ask, T, unknown>;

/** A change to what is remembered: `note` null removes it. */
export interface Change {
  readonly kind: Kind;
  readonly id: string;
  readonly note: unknown;
  readonly keys: readonly string[] | null;
}

interface Entry {
  readonly note: unknown;
  /** null: those it had before. */
  readonly keys: readonly string[] | null;
  readonly changed: boolean;
}

export class Shelf {
  private readonly entries = new Map<Kind, Map<string, Entry>>();
  private readonly index = new Map<string, Set<string>>();

  private of(kind: Kind): Map<string, Entry> {
    const known = this.entries.get(kind) ?? new Map<string, Entry>();
    this.entries.set(kind, known);
    return known;
  }

  private unindex(kind: Kind, id: string): void {
    for (const key of this.of(kind).get(id)?.keys ?? []) this.index.get(`${kind} ${key}`)?.delete(id);
  }

  put<K extends Kind>(kind: K, id: string, note: Notes[K], keys: readonly string[] | null = null): void {
    const own = this.of(kind);
    const kept = keys ?? own.get(id)?.keys ?? null;
    if (keys !== null) {
      this.unindex(kind, id);
      for (const key of keys) {
        const at = `${kind} ${key}`;
        const ids = this.index.get(at);
        if (ids === undefined) this.index.set(at, new Set([id]));
        else ids.add(id);
      }
    }
    own.set(id, { note, keys: kept, changed: true });
  }

  remove(kind: Kind, id: string): void {
    this.unindex(kind, id);
    this.of(kind).set(id, { note: null, keys: [], changed: true });
  }

  *get<K extends Kind>(kind: K, ids: Iterable<string>): Asking<ReadonlyMap<string, Notes[K]>> {
    const own = this.of(kind);
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !own.has(id));
    if (missing.length > 0) {
      const found = new Map(((yield { ask: "get", kind, ids: missing }) as readonly Found[]).map((f) => [f.id, f.note]));
      for (const id of missing) own.set(id, { note: found.get(id) ?? null, keys: null, changed: false });
    }
    const out = new Map<string, Notes[K]>();
    for (const id of wanted) {
      const note = own.get(id)?.note;
      if (note !== null && note !== undefined) out.set(id, note as Notes[K]);
    }
    return out;
  }

  /** Notes that bear at least one of the keys. */
  *find<K extends Kind>(kind: K, keys: Iterable<string>): Asking<ReadonlyMap<string, Notes[K]>> {
    const wanted = [...new Set(keys)];
    const out = new Map<string, Notes[K]>();
    if (wanted.length === 0) return out;
    const own = this.of(kind);
    for (const { id, note } of (yield { ask: "find", kind, keys: wanted }) as readonly Found[]) {
      const entry = own.get(id);
      if (entry === undefined) own.set(id, { note, keys: null, changed: false });
      else if (entry.keys !== null || entry.note === null) continue;
      out.set(id, (entry?.note ?? note) as Notes[K]);
    }
    for (const key of wanted)
      for (const id of this.index.get(`${kind} ${key}`) ?? []) {
        const note = own.get(id)?.note;
        if (note !== null && note !== undefined) out.set(id, note as Notes[K]);
      }
    return out;
  }

  changes(): readonly Change[] {
    return [...this.entries].flatMap(([kind, own]) =>
      [...own].flatMap(([id, { note, keys, changed }]) => (changed ? [{ kind, id, note, keys }] : [])),
    );
  }
}

/** Runs a step whose whole memory is its own shelf, over articles that are all at hand. */
export const inMemory = <T>(step: Asking<T>, articles: ReadonlyMap<string, SourceState>): T => {
  for (let turn = step.next(); ; ) {
    if (turn.done === true) return turn.value;
    const ask = turn.value;
    turn = step.next(ask.ask === "articles" ? ask.ids.map((id) => articles.get(id)).filter((s) => s !== undefined) : []);
  }
};

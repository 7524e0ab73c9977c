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

/** What things have in common: words, or numbers where every article has dozens of them. */
export type Key = string | number;

export type Ask =
  | { readonly ask: "get"; readonly kind: Kind; readonly ids: readonly string[] }
  | { readonly ask: "find"; readonly kind: Kind; readonly keys: readonly Key[] }
  | { readonly ask: "articles"; readonly ids: readonly string[] }
  | { readonly ask: "words"; readonly ids: readonly string[] };

export interface Found {
  readonly id: string;
  readonly note: unknown;
}

/** The words of an article; null where they were taken down. */
export interface Words {
  readonly id: string;
  readonly text: string | null;
}

/** A step that may ask; it answers `T` once everything it asked for was answered. */
export type Asking<T> = Generator<Ask, T, unknown>;

/** A change to what is remembered: `note` null removes it. */
export interface Change {
  readonly kind: Kind;
  readonly id: string;
  readonly note: unknown;
  readonly keys: readonly Key[] | null;
}

/** What may be remembered outside a shelf. Where the answer is no, nobody is asked. */
export interface Outside {
  mayHold(kind: Kind, id: string): boolean;
  /** Whether a note there may bear the key. */
  mayBear(kind: Kind, key: Key): boolean;
}
export const UNKNOWN: Outside = { mayHold: () => true, mayBear: () => true };
export const NOTHING: Outside = { mayHold: () => false, mayBear: () => false };

interface Entry {
  readonly note: unknown;
  /** null: those it had before. */
  readonly keys: readonly Key[] | null;
  changed: boolean;
  /** The turn in which it was last looked at. */
  used: number;
}

/** Ids under a key; nearly every key has one alone. */
type Ids = string | Set<string>;

/** The notes of one kind at hand. */
class Drawer {
  readonly entries = new Map<string, Entry>();
  private readonly index = new Map<Key, Ids>();

  bearing(key: Key): Iterable<string> {
    const ids = this.index.get(key);
    return ids === undefined ? [] : typeof ids === "string" ? [ids] : ids;
  }

  enter(id: string, keys: readonly Key[]): void {
    for (const key of keys) {
      const ids = this.index.get(key);
      if (ids === undefined) this.index.set(key, id);
      else if (typeof ids !== "string") ids.add(id);
      else if (ids !== id) this.index.set(key, new Set([ids, id]));
    }
  }

  unindex(id: string): void {
    for (const key of this.entries.get(id)?.keys ?? []) {
      const ids = this.index.get(key);
      if (ids === id) this.index.delete(key);
      else if (typeof ids === "object" && ids.delete(id) && ids.size === 0) this.index.delete(key);
    }
  }
}

export class Shelf {
  private readonly drawers = new Map<Kind, Drawer>();
  private readonly outside: Outside;
  private turn = 0;

  constructor(outside: Outside = UNKNOWN) {
    this.outside = outside;
  }

  private of(kind: Kind): Drawer {
    const known = this.drawers.get(kind) ?? new Drawer();
    this.drawers.set(kind, known);
    return known;
  }

  put<K extends Kind>(kind: K, id: string, note: Notes[K], keys: readonly Key[] | null = null): void {
    const own = this.of(kind);
    const kept = keys ?? own.entries.get(id)?.keys ?? null;
    if (keys !== null) {
      own.unindex(id);
      own.enter(id, keys);
    }
    own.entries.set(id, { note, keys: kept, changed: true, used: this.turn });
  }

  remove(kind: Kind, id: string): void {
    const own = this.of(kind);
    own.unindex(id);
    own.entries.set(id, { note: null, keys: [], changed: true, used: this.turn });
  }

  *get<K extends Kind>(kind: K, ids: Iterable<string>): Asking<ReadonlyMap<string, Notes[K]>> {
    const { entries } = this.of(kind);
    const wanted = new Set(ids);
    const missing: string[] = [];
    for (const id of wanted) if (!entries.has(id) && this.outside.mayHold(kind, id)) missing.push(id);
    if (missing.length > 0) {
      const found = new Map(((yield { ask: "get", kind, ids: missing }) as readonly Found[]).map((f) => [f.id, f.note]));
      for (const id of missing) entries.set(id, { note: found.get(id) ?? null, keys: null, changed: false, used: this.turn });
    }
    const out = new Map<string, Notes[K]>();
    for (const id of wanted) this.show(entries.get(id), id, out);
    return out;
  }

  /** Notes that bear at least one of the keys. */
  *find<K extends Kind>(kind: K, keys: Iterable<Key>): Asking<ReadonlyMap<string, Notes[K]>> {
    const wanted = new Set(keys);
    const out = new Map<string, Notes[K]>();
    const own = this.of(kind);
    const beyond = [...wanted].filter((key) => this.outside.mayBear(kind, key));
    if (beyond.length > 0)
      for (const { id, note } of (yield { ask: "find", kind, keys: beyond }) as readonly Found[]) {
        const entry = own.entries.get(id);
        // what is known here with its keys is found by them
        if (entry?.keys === null || entry === undefined) {
          const known = entry ?? { note, keys: null, changed: false, used: this.turn };
          own.entries.set(id, known);
          this.show(known, id, out);
        }
      }
    for (const key of wanted) for (const id of own.bearing(key)) this.show(own.entries.get(id), id, out);
    return out;
  }

  private show<K extends Kind>(entry: Entry | undefined, id: string, out: Map<string, Notes[K]>): void {
    if (entry === undefined) return;
    entry.used = this.turn;
    if (entry.note !== null) out.set(id, entry.note as Notes[K]);
  }

  changes(): readonly Change[] {
    return [...this.drawers].flatMap(([kind, { entries }]) =>
      [...entries].flatMap(([id, { note, keys, changed }]) => (changed ? [{ kind, id, note, keys }] : [])),
    );
  }

  /**
   * Ends a turn. Where more than `most` notes are at hand, those that were looked at least recently leave the shelf, down to
   * three quarters of it; answers what must be written outside before anything more is asked.
   */
  endTurn(most: number): readonly Change[] {
    const looked = new Array<number>(this.turn + 1).fill(0);
    let size = 0;
    for (const { entries } of this.drawers.values()) {
      size += entries.size;
      if (entries.size > 0) for (const { used } of entries.values()) looked[used] = (looked[used] ?? 0) + 1;
    }
    this.turn++;
    if (size <= most) return [];
    let last = -1;
    for (let left = size; left > (most * 3) / 4 && last < this.turn - 2; ) left -= looked[++last] ?? 0;
    const gone: Change[] = [];
    for (const [kind, drawer] of this.drawers)
      for (const [id, { note, keys, changed, used }] of drawer.entries) {
        if (used > last) continue;
        if (changed) gone.push({ kind, id, note, keys });
        drawer.unindex(id);
        drawer.entries.delete(id);
      }
    return gone;
  }
}

/** Runs a step whose whole memory is its own shelf, over articles that are all at hand. */
export const inMemory = <T>(step: Asking<T>, articles: ReadonlyMap<string, SourceState>): T => {
  for (let turn = step.next(); ; ) {
    if (turn.done === true) return turn.value;
    const ask = turn.value;
    const known = ask.ask === "articles" || ask.ask === "words" ? ask.ids.map((id) => articles.get(id)) : [];
    turn = step.next(known.filter((state) => state !== undefined));
  }
};

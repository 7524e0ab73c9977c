/**
 * The log's articles, with those worked with lately at hand, in bounded number: news tells of what other news told shortly
 * before. Two generations: what was looked at among the last `AT_HAND` to twice as many stays.
 */
import type { Transaction } from "kysely";
import type { LogTables } from "../log/tables.ts";
import type { SourceState } from "../reconcile/source.ts";
import type { Words } from "../reconcile/upkeep/shelf.ts";
import { articlesOf, wordsOf } from "./log-articles.ts";

const AT_HAND = 1500;

export class ArticleShelf {
  private young = new Map<string, SourceState>();
  private old = new Map<string, SourceState>();
  private readonly tx: Transaction<LogTables>;
  private readonly position: number;

  /** `position`: how far the log is read. */
  constructor(tx: Transaction<LogTables>, position: number) {
    this.tx = tx;
    this.position = position;
  }

  private put(state: SourceState): void {
    if (this.young.size >= AT_HAND) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(state.id, state);
  }

  /** The words of articles, null where they were taken down; ids the log does not have are left out. */
  async wordsOf(ids: readonly string[]): Promise<readonly Words[]> {
    const known = ids.flatMap((id) => this.young.get(id) ?? this.old.get(id) ?? []);
    const at = new Set(known.map(({ id }) => id));
    const missing = ids.filter((id) => !at.has(id));
    return [...known, ...(await wordsOf(this.tx, missing))];
  }

  /** Articles with their newest reading and their words; ids the log does not have are left out. */
  async of(ids: readonly string[]): Promise<readonly SourceState[]> {
    const found: SourceState[] = [];
    const missing: string[] = [];
    for (const id of ids) {
      const state = this.young.get(id) ?? this.old.get(id);
      if (state === undefined) missing.push(id);
      else found.push(state);
    }
    found.push(...(await articlesOf(this.tx, missing, this.position)));
    for (const state of found) if (!this.young.has(state.id)) this.put(state);
    return found;
  }
}

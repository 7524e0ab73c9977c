/**
 * The notes of one run of upkeep: a shelf of those looked at lately, before the table that holds the others.
 *
 * What changed is written when it leaves the shelf, and the rest when the run ends; so a name that every batch meets is
 * written once. Where the table was empty when the run began, it is asked only for what was written since.
 */
import type { Transaction } from "kysely";
import type { LogTables } from "../log/tables.ts";
import { type Ask, type Change, type Found, Shelf, UNKNOWN } from "../reconcile/upkeep/shelf.ts";
import { NoteFilter } from "./note-filter.ts";
import { findNotes, getNotes, writeNotes } from "./notes-table.ts";

/** Notes at hand between batches: those of some three thousand articles. */
const AT_HAND = 20_000;

export class Notebook {
  readonly shelf: Shelf;
  private readonly written: NoteFilter | null;
  private readonly tx: Transaction<LogTables>;
  private readonly most: number;

  /** `empty`: whether no note is in the table. */
  constructor(tx: Transaction<LogTables>, empty: boolean, most = AT_HAND) {
    this.tx = tx;
    this.most = most;
    this.written = empty ? new NoteFilter() : null;
    this.shelf = new Shelf(this.written ?? UNKNOWN);
  }

  answer(ask: Extract<Ask, { ask: "get" | "find" }>): Promise<readonly Found[]> {
    return ask.ask === "get" ? getNotes(this.tx, ask.kind, ask.ids) : findNotes(this.tx, ask.kind, ask.keys);
  }

  private async write(changes: readonly Change[]): Promise<void> {
    await writeNotes(this.tx, changes);
    this.written?.add(changes);
  }

  /** Ends a batch. */
  turn(): Promise<void> {
    return this.write(this.shelf.endTurn(this.most));
  }

  /** Ends the run: everything is in the table. */
  close(): Promise<void> {
    return writeNotes(this.tx, this.shelf.changes());
  }
}

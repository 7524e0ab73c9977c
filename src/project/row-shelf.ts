/**
 * Rows on their way to the tables: held back for a batch or two, since news that follows soon often changes them again, and
 * written once. Bounded by what so many batches write.
 */
import type { Transaction } from "kysely";
import type { LogTables } from "../log/tables.ts";
import { type Stored, writeRows } from "./store-rows.ts";
import { VIEW_NAMES, type ViewName } from "./tables.ts";

/** Batches in which a row was not touched before it is written. */
const HELD = 1;

interface Held {
  /** null: removed. */
  readonly row: object | null;
  readonly turn: number;
}

export class RowShelf {
  private readonly held = new Map<ViewName, Map<string, Held>>(VIEW_NAMES.map((view) => [view, new Map()]));
  private readonly tx: Transaction<LogTables>;
  private readonly empty: boolean;
  private now = 0;
  private stored: Stored = { written: 0, removed: 0 };

  /** `empty`: the tables hold nothing. */
  constructor(tx: Transaction<LogTables>, empty: boolean) {
    this.tx = tx;
    this.empty = empty;
  }

  put(view: ViewName, rows: ReadonlyMap<string, object | null>): void {
    const own = this.held.get(view) as Map<string, Held>;
    for (const [id, row] of rows) {
      // so that those touched last stand last
      own.delete(id);
      own.set(id, { row, turn: this.now });
    }
  }

  private async write(before: number): Promise<void> {
    for (const [view, own] of this.held) {
      const rows = new Map<string, object | null>();
      for (const [id, { row, turn }] of own) {
        if (turn >= before) break;
        rows.set(id, row);
        own.delete(id);
      }
      if (rows.size === 0) continue;
      const { written, removed } = await writeRows(this.tx, view, rows, this.empty);
      this.stored = { written: this.stored.written + written, removed: this.stored.removed + removed };
    }
  }

  /** Ends a batch. */
  async turn(): Promise<void> {
    this.now++;
    await this.write(this.now - HELD);
  }

  /** Ends the run: every row is in its table. Answers how many were written and removed. */
  async close(): Promise<Stored> {
    await this.write(Number.POSITIVE_INFINITY);
    return this.stored;
  }
}

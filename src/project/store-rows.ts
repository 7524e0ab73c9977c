/**
 * Brings the tables of views to given rows: only rows that changed are written, the position in the same transaction.
 *
 * Two programs may do so at once: the row of `view_state` is locked first, and whoever comes with an older position
 * leaves the tables alone.
 */
import { sql, type Transaction } from "kysely";
import type { LogDatabase, LogTables } from "../log/tables.ts";
import type { Views } from "../model/dataset.ts";
import { sha256 } from "../model/ids.ts";
import { arrangedRow, storable } from "./order.ts";
import { sqlType, tableName, VIEW_NAMES, VIEW_TABLES, type ViewName } from "./tables.ts";

const ROWS_AT_ONCE = 500;

export interface Standing {
  readonly position: number;
  readonly program: string;
}
export interface Stored {
  /** Rows added or rewritten, and rows removed, over all tables. */
  readonly written: number;
  readonly removed: number;
}

interface Packed {
  readonly id: string;
  readonly json: string;
  readonly digest: string;
}

/** A row as JSON with the table's columns in order, and its digest. */
const pack = (view: ViewName, row: object): Packed => {
  const arranged = arrangedRow(view, row) as { readonly id?: unknown };
  const json = JSON.stringify(arranged);
  const digest = sha256(json).slice(0, 32);
  return { id: String(arranged.id), json: `${json.slice(0, -1)},"digest":"${digest}"}`, digest };
};

const upsert = async (tx: Transaction<LogTables>, view: ViewName, rows: readonly Packed[]): Promise<void> => {
  const columns = [...Object.keys(VIEW_TABLES[view]), "digest"];
  const list = sql.join(columns.map((c) => sql.ref(c)));
  const typed = sql.raw([...Object.entries(VIEW_TABLES[view]).map(([c, kind]) => `"${c}" ${sqlType(kind)}`), "digest text"].join(", "));
  const updates = sql.raw(
    columns
      .filter((c) => c !== "id")
      .map((c) => `"${c}" = excluded."${c}"`)
      .join(", "),
  );
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const batch = `[${rows
      .slice(at, at + ROWS_AT_ONCE)
      .map((r) => r.json)
      .join(",")}]`;
    await sql`INSERT INTO ${sql.table(tableName(view))} (${list}) SELECT ${list} FROM json_to_recordset(${batch}::json) AS r(${typed})
      ON CONFLICT (id) DO UPDATE SET ${updates}`.execute(tx);
  }
};

const remove = async (tx: Transaction<LogTables>, view: ViewName, ids: readonly string[]): Promise<void> => {
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    const some = JSON.stringify(ids.slice(at, at + ROWS_AT_ONCE));
    await sql`DELETE FROM ${sql.table(tableName(view))} WHERE id = ANY (ARRAY (SELECT json_array_elements_text(${some}::json)))`.execute(
      tx,
    );
  }
};

/** The digests of rows that are there. */
const digestsOf = async (tx: Transaction<LogTables>, view: ViewName, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const digests = new Map<string, string>();
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    const some = JSON.stringify(ids.slice(at, at + ROWS_AT_ONCE).map(storable));
    const known = await sql<{ id: string; digest: string }>`SELECT id, digest FROM ${sql.table(tableName(view))}
      WHERE id = ANY (ARRAY (SELECT json_array_elements_text(${some}::json)))`.execute(tx);
    for (const row of known.rows) digests.set(row.id, row.digest);
  }
  return digests;
};

/**
 * Rows written (null: removed) by id; those that stand as they are are left alone. `empty`: the table held nothing when the
 * work began that these rows are part of, so that what was not removed is not looked up.
 */
export const writeRows = async (
  tx: Transaction<LogTables>,
  view: ViewName,
  rows: ReadonlyMap<string, object | null>,
  empty = false,
): Promise<Stored> => {
  const ids = [...rows.keys()];
  const digests = await digestsOf(tx, view, empty ? ids.filter((id) => rows.get(id) === null) : ids);
  const gone = ids.filter((id) => rows.get(id) === null && digests.has(id));
  const packed = [...rows.values()].flatMap((row) => (row === null ? [] : [pack(view, row)]));
  const changed = packed.filter((p) => digests.get(p.id) !== p.digest);
  await remove(tx, view, gone);
  await upsert(tx, view, changed);
  return { written: changed.length, removed: gone.length };
};

/** Empties every table. */
export const clearRows = async (tx: Transaction<LogTables>): Promise<void> => {
  for (const view of VIEW_NAMES) await sql`DELETE FROM ${sql.table(tableName(view))}`.execute(tx);
};

/** Removes the rows that are not in `kept`; answers how many. */
export const dropOthers = async (tx: Transaction<LogTables>, kept: ReadonlyMap<ViewName, ReadonlySet<string>>): Promise<number> => {
  let dropped = 0;
  for (const view of VIEW_NAMES) {
    const { rows } = await sql<{ id: string }>`SELECT id FROM ${sql.table(tableName(view))}`.execute(tx);
    const others = rows.map((row) => row.id).filter((id) => kept.get(view)?.has(id) !== true);
    await remove(tx, view, others);
    dropped += others.length;
  }
  return dropped;
};

/** Which position of the log the tables stand at, and which program wrote them. */
export const standing = async (db: LogDatabase): Promise<Standing> => {
  const { rows } = await sql<{ position: number | string; program: string }>`SELECT position, program FROM view_state`.execute(db);
  return { position: Number(rows[0]?.position ?? 0), program: rows[0]?.program ?? "" };
};

/** All rows as they were written, and the position they stand at: one moment, also while another program writes. */
export const loadViews = (db: LogDatabase): Promise<{ readonly position: number; readonly rows: Views }> =>
  db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (tx) => {
      const { position } = await standing(tx);
      const tables: Partial<Record<ViewName, readonly object[]>> = {};
      for (const view of VIEW_NAMES) {
        const list = sql.join(Object.keys(VIEW_TABLES[view]).map((c) => sql.ref(c)));
        tables[view] = (await sql<Record<string, unknown>>`SELECT ${list} FROM ${sql.table(tableName(view))}`.execute(tx)).rows;
      }
      return { position, rows: tables as unknown as Views };
    });

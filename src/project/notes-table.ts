/**
 * Notes of upkeep in the table `upkeep_notes`: fetched by id or by key, written back in batches.
 *
 * Gotcha: keys are stored as 53-bit hashes over kind and key. Two that collide bring a note too many, never one too few, and
 * every step looks at what it found.
 */
import { sql, type Transaction } from "kysely";
import type { LogTables } from "../log/tables.ts";
import type { Kind } from "../reconcile/upkeep/notes.ts";
import type { Change, Found, Key } from "../reconcile/upkeep/shelf.ts";
import { hashOfKey } from "./note-hash.ts";

type Tx = Transaction<LogTables>;

const ROWS_AT_ONCE = 500;
const KEYS_AT_ONCE = 20_000;

/** An id as a text column can hold it: what holds NUL or half a surrogate pair is spelt as JSON. */
const columnOf = (id: string): string => (id.includes("\0") || !id.isWellFormed() || id.startsWith('"') ? JSON.stringify(id) : id);
const idOf = (column: string): string => (column.startsWith('"') ? (JSON.parse(column) as string) : column);

interface Row {
  readonly kind: string;
  readonly id: string;
  readonly note: string;
}

const found = (rows: readonly Row[], kind: Kind): readonly Found[] =>
  rows.flatMap((row) => (row.kind === kind ? [{ id: idOf(row.id), note: JSON.parse(row.note) as unknown }] : []));

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

export const getNotes = async (tx: Tx, kind: Kind, ids: readonly string[]): Promise<readonly Found[]> => {
  const out: Found[] = [];
  for (const some of chunks(ids, KEYS_AT_ONCE)) {
    const list = JSON.stringify(some.map(columnOf));
    const { rows } = await sql<Row>`SELECT kind, id, note FROM upkeep_notes
      WHERE kind = ${kind} AND id = ANY (ARRAY (SELECT json_array_elements_text(${list}::json)))`.execute(tx);
    out.push(...found(rows, kind));
  }
  return out;
};

export const findNotes = async (tx: Tx, kind: Kind, keys: readonly Key[]): Promise<readonly Found[]> => {
  const out = new Map<string, Found>();
  for (const some of chunks(keys, KEYS_AT_ONCE)) {
    const list = JSON.stringify(some.map((key) => hashOfKey(kind, key)));
    const { rows } = await sql<Row>`SELECT kind, id, note FROM upkeep_notes
      WHERE keys && ARRAY (SELECT json_array_elements_text(${list}::json)::bigint)`.execute(tx);
    for (const one of found(rows, kind)) out.set(one.id, one);
  }
  return [...out.values()];
};

/** By TRUNCATE, since nobody reads notes beside upkeep: an embedded database never sweeps out what a DELETE leaves behind. */
export const clearNotes = async (tx: Tx): Promise<void> => {
  await sql`TRUNCATE upkeep_notes`.execute(tx);
};

export const writeNotes = async (tx: Tx, changes: readonly Change[]): Promise<void> => {
  const gone = changes.filter((c) => c.note === null).map((c) => ({ kind: c.kind, id: columnOf(c.id) }));
  for (const some of chunks(gone, ROWS_AT_ONCE))
    await sql`DELETE FROM upkeep_notes n USING json_to_recordset(${JSON.stringify(some)}::json) AS r(kind text, id text)
      WHERE n.kind = r.kind AND n.id = r.id`.execute(tx);
  const kept = changes.filter((c) => c.note !== null);
  const packed = kept.map(({ kind, id, note, keys }) => ({
    kind,
    id: columnOf(id),
    note: JSON.stringify(note),
    keys: keys === null ? null : `{${[...new Set(keys.map((key) => hashOfKey(kind, key)))].sort((a, b) => a - b).join(",")}}`,
  }));
  for (const some of chunks(
    packed.filter((s) => s.keys !== null),
    ROWS_AT_ONCE,
  ))
    await sql`INSERT INTO upkeep_notes AS n (kind, id, note, keys)
      SELECT kind, id, note, keys::bigint[] FROM json_to_recordset(${JSON.stringify(some)}::json) AS r(kind text, id text, note text, keys text)
      ON CONFLICT (kind, id) DO UPDATE SET note = excluded.note, keys = excluded.keys`.execute(tx);
  // what comes without keys keeps those it has
  for (const some of chunks(
    packed.filter((s) => s.keys === null),
    ROWS_AT_ONCE,
  ))
    await sql`INSERT INTO upkeep_notes AS n (kind, id, note, keys)
      SELECT kind, id, note, '{}' FROM json_to_recordset(${JSON.stringify(some)}::json) AS r(kind text, id text, note text)
      ON CONFLICT (kind, id) DO UPDATE SET note = excluded.note`.execute(tx);
};

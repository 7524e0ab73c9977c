/**
 * Appends batches of events in one transaction.
 *
 * The row of `log_head` is locked first, so appends queue up and positions have no gaps and follow the order of commits:
 * a reader that remembers a position never skips a late commit, and no transaction elsewhere holds anybody up.
 * What is known already is told apart before anything is written; the database then checks every link once more.
 */
import { sql, type Transaction } from "kysely";
import { eventId, GENESIS } from "./chain.ts";
import { addBatch, chainedTo, type Draft } from "./draft.ts";
import { VersionConflict } from "./errors.ts";
import type { Appended } from "./EventLog.ts";
import type { LogDatabase, LogTables } from "./tables.ts";

/** An event as the database takes it; `payload` is canonical JSON. */
export interface RawEvent {
  readonly stream: string;
  readonly type: string;
  readonly version: number;
  readonly payload: string;
  readonly expectedVersion?: number;
  readonly text?: { readonly sha256: string; readonly text: string };
}

/** When (ISO 8601, UTC, milliseconds) and by whom. */
export interface Recording {
  readonly at: string;
  readonly by: string;
}

export interface LockedHead {
  readonly position: number;
  readonly hash: string;
  readonly seal: string;
  /** null where the log is empty. */
  readonly recordedAt: string | null;
}

/** A complete row of `events`, as computed by the writer. */
export interface Row {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly version: number;
  readonly event_id: string;
  readonly payload: string;
  readonly hash: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly seal: string;
}

export interface TextRow {
  readonly sha256: string;
  readonly text: string | null;
  readonly position: number;
}

export interface Known {
  readonly head: LockedHead;
  readonly events: Map<string, { position: number; revision: number }>;
  readonly texts: Map<string, { position: number; kept: boolean; revision: number }>;
  readonly revisions: Map<string, number>;
}

interface KnownRow {
  readonly kind: "head" | "event" | "text" | "stream";
  readonly key: string;
  readonly at: number | null;
  readonly revision: number | null;
  readonly kept: boolean;
  readonly seal: string | null;
  readonly recorded_at: string | null;
}

/** Takes the one lock of the log and tells what of a batch is known: answers that hold until the transaction ends. */
export const beginAppend = async (
  tx: Transaction<LogTables>,
  ids: readonly string[] = [],
  texts: readonly string[] = [],
  streams: readonly string[] = [],
): Promise<Known> => {
  const { rows } = await sql<KnownRow>`SELECT * FROM begin_append(${ids}::text[], ${texts}::text[], ${streams}::text[])`.execute(tx);
  const first = rows[0];
  if (first?.kind !== "head") throw new Error("log_head holds no row");
  const head = { position: Number(first.at), hash: first.key, seal: first.seal ?? GENESIS, recordedAt: first.recorded_at };
  const known: Known = { head, events: new Map(), texts: new Map(), revisions: new Map() };
  for (const row of rows) {
    const revision = row.revision ?? 0;
    if (row.kind === "event") known.events.set(row.key, { position: Number(row.at), revision });
    else if (row.kind === "text") known.texts.set(row.key, { position: Number(row.at), kept: row.kept, revision });
    else if (row.kind === "stream") known.revisions.set(row.key, revision);
  }
  return known;
};

const insertTexts = async (tx: Transaction<LogTables>, texts: readonly TextRow[]): Promise<void> => {
  if (texts.length === 0) return;
  await sql`INSERT INTO texts (sha256, text, position)
    SELECT sha256, text, position FROM json_to_recordset(${JSON.stringify(texts)}::json) AS t(sha256 text, text text, position bigint)`.execute(
    tx,
  );
};

/**
 * The statement that writes rows. Payloads travel beside the other columns as lines: canonical JSON holds no line break, and
 * what is not nested in JSON need be escaped by nobody and unescaped by nobody.
 */
const insertion = (rows: readonly Row[]) => {
  const payloads = rows.map((row) => row.payload).join("\n");
  const others = JSON.stringify(rows.map(({ payload: _, ...row }) => row));
  return sql`INSERT INTO events (position, stream, revision, type, version, event_id, payload, hash, recorded_at, recorded_by, seal)
    SELECT position, stream, revision, type, version, event_id, payload::json, hash, recorded_at, recorded_by, seal
    FROM ROWS FROM (json_to_recordset(${others}::json) AS (position bigint, stream text, revision integer, type text, version integer,
      event_id text, hash text, recorded_at timestamptz, recorded_by text, seal text), string_to_table(${payloads}::text, E'\\n'))
      AS e(position, stream, revision, type, version, event_id, hash, recorded_at, recorded_by, seal, payload)`;
};

/**
 * Rows a statement writes. While the database checks and stores some, the next are chained and spelt; and the rows that its
 * trigger sorts stay in memory.
 */
const ROWS_AT_ONCE = 250;

/** Writes rows that follow one another; `rowsOf` makes those of some events, in order. */
const insertChained = async <T>(
  tx: Transaction<LogTables>,
  events: readonly T[],
  rowsOf: (some: readonly T[]) => readonly Row[],
): Promise<void> => {
  let writing: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < events.length; at += ROWS_AT_ONCE) {
    const statement = insertion(rowsOf(events.slice(at, at + ROWS_AT_ONCE)));
    await writing;
    writing = statement.execute(tx);
    // told when its turn comes
    writing.catch(() => {});
    // it is on its way before the next are made
    await new Promise(setImmediate);
  }
  await writing;
};

/** Writes texts, and rows that are complete. */
export const insertRows = async (tx: Transaction<LogTables>, rows: readonly Row[], texts: readonly TextRow[]): Promise<void> => {
  await insertTexts(tx, texts);
  await insertChained(tx, rows, (some) => some);
};

/** One call's events, with when and by whom. */
export interface Batch {
  readonly events: readonly RawEvent[];
  readonly recording: Recording;
}

/** Appends batches in one transaction, each as a whole or not at all: what became of its events, or why it was refused. */
export const appendTogether = async (
  tx: Transaction<LogTables>,
  batches: readonly Batch[],
): Promise<readonly (readonly Appended[] | VersionConflict)[]> => {
  // before the lock is taken: others wait for it
  const identified = batches.map(({ events, recording }) => ({
    recording,
    events: events.map((e) => ({ ...e, id: eventId(e.stream, e.type, e.version, e.payload) })),
  }));
  const all = identified.flatMap(({ events }) => events);
  const ids = all.map((e) => e.id);
  const shas = all.flatMap((e) => (e.text === undefined ? [] : [e.text.sha256]));
  const known = await beginAppend(tx, ids, shas, [...new Set(all.map((e) => e.stream))]);
  const draft: Draft = { known, events: [], texts: [] };
  const results = identified.map(({ events, recording }) => addBatch(draft, events, recording));
  await insertTexts(tx, draft.texts);
  await insertChained(tx, draft.events, chainedTo(known.head));
  return results;
};

/** Appends one batch. Throws VersionConflict. */
export const appendInside = async (
  tx: Transaction<LogTables>,
  events: readonly RawEvent[],
  recording: Recording,
): Promise<readonly Appended[]> => {
  const [result] = await appendTogether(tx, [{ events, recording }]);
  if (result === undefined || result instanceof VersionConflict) throw result;
  return result;
};

/** What the head is before the first event. */
export const EMPTY_HEAD = { position: 0, hash: GENESIS, seal: GENESIS } as const;

export const append = (db: LogDatabase, batch: readonly RawEvent[], recording: Recording): Promise<readonly Appended[]> =>
  db.transaction().execute((tx) => appendInside(tx, batch, recording));

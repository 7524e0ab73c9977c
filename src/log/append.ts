/**
 * Appends a batch of events as one transaction.
 *
 * The row of `log_head` is locked first, so appends queue up and positions have no gaps and follow the order of commits:
 * a reader that remembers a position never skips a late commit, and no transaction elsewhere holds anybody up.
 * What is known already is told apart before anything is written; the database then checks every link once more.
 */
import { sql, type Transaction } from "kysely";
import { eventId, GENESIS, linkHash, linkSeal } from "./chain.ts";
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

/** Writes texts and rows, each in one statement. Payloads travel as strings: nested, the server would unescape what it cannot hold. */
export const insertRows = async (tx: Transaction<LogTables>, rows: readonly Row[], texts: readonly TextRow[]): Promise<void> => {
  if (texts.length > 0) {
    await sql`INSERT INTO texts (sha256, text, position)
      SELECT sha256, text, position FROM json_to_recordset(${JSON.stringify(texts)}::json) AS t(sha256 text, text text, position bigint)`.execute(
      tx,
    );
  }
  if (rows.length === 0) return;
  await sql`INSERT INTO events (position, stream, revision, type, version, event_id, payload, hash, recorded_at, recorded_by, seal)
    SELECT position, stream, revision, type, version, event_id, payload::json, hash, recorded_at, recorded_by, seal
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS e(position bigint, stream text, revision integer, type text, version integer, event_id text,
      payload text, hash text, recorded_at timestamptz, recorded_by text, seal text)`.execute(tx);
};

/** Decides about each event of the batch in order and writes what is new. Throws VersionConflict. */
export const appendInside = async (
  tx: Transaction<LogTables>,
  batch: readonly RawEvent[],
  recording: Recording,
): Promise<readonly Appended[]> => {
  const ids = batch.map((e) => eventId(e.stream, e.type, e.version, e.payload));
  const shas = batch.flatMap((e) => (e.text === undefined ? [] : [e.text.sha256]));
  const known = await beginAppend(tx, ids, shas, [...new Set(batch.map((e) => e.stream))]);
  const { head } = known;
  const at = head.recordedAt !== null && head.recordedAt > recording.at ? head.recordedAt : recording.at;
  let { position, hash, seal } = head;
  const rows: Row[] = [];
  const texts: TextRow[] = [];
  const results = batch.map((e, i): Appended => {
    const id = ids[i] as string;
    const same = known.events.get(id);
    if (same !== undefined)
      return { outcome: "known_event", position: same.position, stream: e.stream, revision: same.revision, eventId: id };
    const words = e.text === undefined ? undefined : known.texts.get(e.text.sha256);
    if (words !== undefined) {
      return {
        outcome: words.kept ? "known_text" : "taken_down",
        position: words.position,
        stream: e.stream,
        revision: words.revision,
        eventId: id,
      };
    }
    const before = known.revisions.get(e.stream) ?? 0;
    if (e.expectedVersion !== undefined && e.expectedVersion !== before) {
      const message = `stream ${e.stream} stands at revision ${before}, not at ${e.expectedVersion}: read it again and decide anew`;
      throw new VersionConflict({ stream: e.stream, expected: e.expectedVersion, actual: before, message });
    }
    const revision = before + 1;
    position += 1;
    hash = linkHash(hash, { position, stream: e.stream, type: e.type, version: e.version, payload: e.payload });
    seal = linkSeal(seal, hash, at, recording.by);
    rows.push({
      position,
      stream: e.stream,
      revision,
      type: e.type,
      version: e.version,
      event_id: id,
      payload: e.payload,
      hash,
      recorded_at: at,
      recorded_by: recording.by,
      seal,
    });
    known.events.set(id, { position, revision });
    known.revisions.set(e.stream, revision);
    if (e.text !== undefined) {
      known.texts.set(e.text.sha256, { position, kept: true, revision });
      texts.push({ sha256: e.text.sha256, text: e.text.text, position });
    }
    return { outcome: "appended", position, stream: e.stream, revision, eventId: id };
  });
  await insertRows(tx, rows, texts);
  return results;
};

/** What the head is before the first event. */
export const EMPTY_HEAD = { position: 0, hash: GENESIS, seal: GENESIS } as const;

export const append = (db: LogDatabase, batch: readonly RawEvent[], recording: Recording): Promise<readonly Appended[]> =>
  db.transaction().execute((tx) => appendInside(tx, batch, recording));

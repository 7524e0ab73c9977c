/** Articles and decisions out of the log, by id: inside the transaction that keeps the views. */
import { sql, type Transaction } from "kysely";
import { decodeEvent, type StoredEvent } from "../log/decode.ts";
import type { LogTables } from "../log/tables.ts";
import type { PlacedDecision, SourceState } from "../reconcile/source.ts";
import type { Words } from "../reconcile/upkeep/shelf.ts";

type Tx = Transaction<LogTables>;

interface EventRow extends Omit<StoredEvent, "position"> {
  readonly position: number | string;
}
const event = (row: EventRow) => decodeEvent({ ...row, position: Number(row.position) });

/** Articles with their newest reading up to `position`, and their words where they were not taken down. */
export const articlesOf = async (tx: Tx, ids: readonly string[], position: number): Promise<readonly SourceState[]> => {
  if (ids.length === 0) return [];
  const { rows } = await sql<EventRow>`SELECT position, stream, type, version, payload::text AS payload FROM events
    WHERE stream = ANY (ARRAY (SELECT json_array_elements_text(${JSON.stringify(ids)}::json)))
      AND type IN ('source', 'claims') AND position <= ${position} ORDER BY position`.execute(tx);
  // only the newest reading of each is worth parsing
  const newest = new Map<string, EventRow>();
  for (const row of rows) newest.set(`${row.type} ${row.stream}`, row);
  const states = new Map<string, SourceState>();
  for (const row of newest.values()) {
    const one = event(row);
    if (one.type !== "source") continue;
    const { source: id, ...meta } = one.payload;
    states.set(id, { id, meta, text: null, position: one.position, reading: null });
  }
  for (const row of newest.values()) {
    if (row.type !== "claims") continue;
    const one = event(row);
    const state = one.type === "claims" ? states.get(one.payload.source) : undefined;
    if (state !== undefined && one.type === "claims") states.set(state.id, { ...state, reading: one.payload.reading });
  }
  const hashes = JSON.stringify([...states.values()].map((s) => s.meta.text_sha256));
  const texts = await sql<{ sha256: string; text: string | null }>`SELECT sha256, text FROM texts
    WHERE sha256 = ANY (ARRAY (SELECT json_array_elements_text(${hashes}::json)))`.execute(tx);
  const words = new Map(texts.rows.map((t) => [t.sha256, t.text]));
  return [...states.values()].map((s) => ({ ...s, text: words.get(s.meta.text_sha256) ?? null }));
};

/** The words of articles alone: an article's are those that its source event brought. */
export const wordsOf = async (tx: Tx, ids: readonly string[]): Promise<readonly Words[]> => {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ stream: string; text: string | null }>`SELECT e.stream, t.text
    FROM events e JOIN texts t ON t.position = e.position
    WHERE e.stream = ANY (ARRAY (SELECT json_array_elements_text(${JSON.stringify(ids)}::json))) AND e.type = 'source'`.execute(tx);
  return rows.map(({ stream, text }) => ({ id: stream, text }));
};

export const decisionsOf = async (tx: Tx, position: number): Promise<readonly PlacedDecision[]> => {
  const { rows } = await sql<EventRow>`SELECT position, stream, type, version, payload::text AS payload FROM events
    WHERE type = 'decision' AND position <= ${position} ORDER BY position`.execute(tx);
  return rows.flatMap((row) => {
    const one = event(row);
    return one.type === "decision" ? [{ position: one.position, decision: one.payload }] : [];
  });
};

/** Of which sources: all, those that give the day on which they appeared, those that do not. */
export type Which = "all" | "dated" | "undated";

/** In canonical JSON: inside a string the quotes would be escaped, so it finds the field alone. */
const NO_DATE = '%"published":null%';
const IS_OF = {
  all: sql`true`,
  dated: sql`payload::text NOT LIKE ${NO_DATE}`,
  undated: sql`payload::text LIKE ${NO_DATE}`,
} as const;

/** Ids of sources up to `position` that came after `from`, in the order of the log, at most `count`. */
export const sourcesAfter = async (
  tx: Tx,
  from: number,
  position: number,
  count: number,
  which: Which = "all",
): Promise<readonly { readonly id: string; readonly position: number }[]> => {
  const { rows } = await sql<{ stream: string; position: number | string }>`SELECT stream, position FROM events
    WHERE type = 'source' AND position > ${from} AND position <= ${position} AND ${IS_OF[which]} ORDER BY position LIMIT ${count}`.execute(
    tx,
  );
  return rows.map((row) => ({ id: row.stream, position: Number(row.position) }));
};

export interface News {
  /** Articles that came, or were read for the first time. */
  readonly articles: readonly string[];
  /** Whether anything happened that more than new articles follow from: a decision, a second reading, a take-down. */
  readonly more: boolean;
}

/** What the log says between two positions. */
export const newsBetween = async (tx: Tx, from: number, to: number): Promise<News> => {
  const { rows } = await sql<{ stream: string; type: string; again: boolean }>`SELECT stream, type,
      type = 'claims' AND EXISTS (SELECT FROM events o WHERE o.stream = e.stream AND o.type = 'claims' AND o.position < e.position) AS again
    FROM events e WHERE position > ${from} AND position <= ${to} ORDER BY position`.execute(tx);
  const articles = [...new Set(rows.map((row) => row.stream))];
  return { articles, more: rows.some((row) => (row.type !== "source" && row.type !== "claims") || row.again) };
};

/**
 * What a transaction will add to the log: batch after batch is decided about, in order, against what the log holds.
 *
 * Pure but for the draft itself; `append.ts` locks the head before and writes the rows after. A batch that is refused
 * leaves the draft as it was, so that batches of several callers can share a transaction.
 */
import type { Known, RawEvent, Recording, Row, TextRow } from "./append.ts";
import { linkHash, linkSeal } from "./chain.ts";
import { VersionConflict } from "./errors.ts";
import type { Appended } from "./EventLog.ts";

export interface IdentifiedEvent extends RawEvent {
  readonly id: string;
}

export interface Draft {
  /** What is known, the draft's own rows included. */
  readonly known: Known;
  readonly rows: Row[];
  readonly texts: TextRow[];
}

/** A map that is read through to `below` and written to alone. */
const over = <K, V>(below: Map<K, V>) => {
  const own = new Map<K, V>();
  return {
    get: (key: K): V | undefined => own.get(key) ?? below.get(key),
    set: (key: K, value: V) => void own.set(key, value),
    keep: () => {
      for (const [key, value] of own) below.set(key, value);
    },
  };
};

const conflict = (stream: string, expected: number, actual: number): VersionConflict =>
  new VersionConflict({
    stream,
    expected,
    actual,
    message: `stream ${stream} stands at revision ${actual}, not at ${expected}: read it again and decide anew`,
  });

/** Decides about each event in order: what became of it, or the conflict that refuses all of them. */
export const addBatch = (draft: Draft, batch: readonly IdentifiedEvent[], recording: Recording): readonly Appended[] | VersionConflict => {
  const { head } = draft.known;
  const events = over(draft.known.events);
  const texts = over(draft.known.texts);
  const revisions = over(draft.known.revisions);
  const last = draft.rows.at(-1);
  const recordedAt = last?.recorded_at ?? head.recordedAt;
  const at = recordedAt !== null && recordedAt > recording.at ? recordedAt : recording.at;
  let { position, hash, seal } = last ?? head;
  const rows: Row[] = [];
  const results: Appended[] = [];
  for (const e of batch) {
    const { id: eventId, stream } = e;
    const same = events.get(eventId);
    if (same !== undefined) {
      results.push({ outcome: "known_event", position: same.position, stream, revision: same.revision, eventId });
      continue;
    }
    const words = e.text === undefined ? undefined : texts.get(e.text.sha256);
    if (words !== undefined) {
      const outcome = words.kept ? "known_text" : "taken_down";
      results.push({ outcome, position: words.position, stream, revision: words.revision, eventId });
      continue;
    }
    const before = revisions.get(stream) ?? 0;
    if (e.expectedVersion !== undefined && e.expectedVersion !== before) return conflict(stream, e.expectedVersion, before);
    const revision = before + 1;
    position += 1;
    const { type, version, payload } = e;
    hash = linkHash(hash, { position, stream, type, version, payload });
    seal = linkSeal(seal, hash, at, recording.by);
    rows.push({
      position,
      stream,
      revision,
      type,
      version,
      event_id: eventId,
      payload,
      hash,
      recorded_at: at,
      recorded_by: recording.by,
      seal,
    });
    events.set(eventId, { position, revision });
    revisions.set(stream, revision);
    if (e.text !== undefined) texts.set(e.text.sha256, { position, kept: true, revision });
    results.push({ outcome: "appended", position, stream, revision, eventId });
  }
  keep(draft, rows, batch, results);
  for (const map of [events, texts, revisions]) map.keep();
  return results;
};

const keep = (draft: Draft, rows: readonly Row[], batch: readonly IdentifiedEvent[], results: readonly Appended[]): void => {
  for (const row of rows) draft.rows.push(row);
  for (const [i, { outcome, position }] of results.entries()) {
    const text = batch[i]?.text;
    if (outcome === "appended" && text !== undefined) draft.texts.push({ sha256: text.sha256, text: text.text, position });
  }
};

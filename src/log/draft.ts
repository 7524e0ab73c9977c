/**
 * What a transaction will add to the log: batch after batch is decided about, in order, against what the log holds.
 *
 * Pure but for the draft itself; `append.ts` locks the head before and writes the rows after. A batch that is refused
 * leaves the draft as it was, so that batches of several callers can share a transaction.
 */
import type { Known, LockedHead, RawEvent, Recording, Row, TextRow } from "./append.ts";
import { linkHash, linkSeal } from "./chain.ts";
import { VersionConflict } from "./errors.ts";
import type { Appended } from "./EventLog.ts";

export interface IdentifiedEvent extends RawEvent {
  readonly id: string;
}

/** A row to be, before it is chained to the one before. */
export type Placed = Omit<Row, "hash" | "seal">;

export interface Draft {
  /** What is known, the draft's own events included. */
  readonly known: Known;
  readonly events: Placed[];
  readonly texts: TextRow[];
}

/** Answers what chains events on, call after call, from the head of the log. */
export const chainedTo = (head: Pick<LockedHead, "hash" | "seal">): ((some: readonly Placed[]) => readonly Row[]) => {
  let { hash, seal } = head;
  return (some) =>
    some.map((e) => {
      hash = linkHash(hash, e);
      seal = linkSeal(seal, hash, e.recorded_at, e.recorded_by);
      return { ...e, hash, seal };
    });
};

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
  const last = draft.events.at(-1);
  const recordedAt = last?.recorded_at ?? head.recordedAt;
  const at = recordedAt !== null && recordedAt > recording.at ? recordedAt : recording.at;
  let { position } = last ?? head;
  const rows: Placed[] = [];
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
    rows.push({
      position,
      stream,
      revision,
      type,
      version,
      event_id: eventId,
      payload,
      recorded_at: at,
      recorded_by: recording.by,
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

const keep = (draft: Draft, rows: readonly Placed[], batch: readonly IdentifiedEvent[], results: readonly Appended[]): void => {
  for (const row of rows) draft.events.push(row);
  for (const [i, { outcome, position }] of results.entries()) {
    const text = batch[i]?.text;
    if (outcome === "appended" && text !== undefined) draft.texts.push({ sha256: text.sha256, text: text.text, position });
  }
};

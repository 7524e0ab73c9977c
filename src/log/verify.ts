/**
 * Proves that the log is what was appended, or names the first position where it is not.
 *
 * Both chains are computed anew from the stored rows, never trusted. Someone who recomputes every hash after a change
 * leaves a log that agrees with itself: only a head known from elsewhere (an export, a printed report) shows that, so
 * `verify` takes one. A seal that was rewritten together with the hashes after it is found the same way.
 */
import { sql } from "kysely";
import { GENESIS, eventId, linkHash, linkSeal } from "./chain.ts";
import type { Head, LoggedEvent } from "./EventLog.ts";
import { brokenGuards } from "./guards.ts";
import { readMigrations } from "./migrations.ts";
import { readLogged } from "./read.ts";
import type { LogDatabase } from "./tables.ts";

/**
 * - `changed` content does not give the hash stored with it
 * - `removed` an event is missing · `reordered` it stands at another position
 * - `resealed` time or author of recording, revision or id were altered
 * - `truncated` the log ends before the head known · `rewritten` it holds another event at the known head, or events beyond its own
 * - `text` an article's words are missing or altered · `guard` the database no longer refuses changes
 */
export type Wrong = "changed" | "removed" | "reordered" | "resealed" | "truncated" | "rewritten" | "text" | "guard";

export interface Problem {
  /** null: not at one position (`guard`). */
  readonly position: number | null;
  readonly wrong: Wrong;
  readonly message: string;
}

export interface Verification {
  readonly ok: boolean;
  /** What the stored rows give, up to the first problem of the chains. */
  readonly head: Head;
  /** The problem at the lowest position, or null. */
  readonly first: Problem | null;
  readonly problems: readonly Problem[];
}

/** Looks for the event whose content and stored hash belong at `position`, after `before`. */
const findMoved = async (db: LogDatabase, position: number, before: string, last: number): Promise<number | null> => {
  for await (const page of readLogged(db, {}, last)) {
    const moved = page.find((e) => e.position !== position && linkHash(before, { ...e, position }) === e.hash);
    if (moved !== undefined) return moved.position;
  }
  return null;
};

interface Walk {
  readonly head: Head;
  readonly problem: Problem | null;
}

const checkEvent = async (db: LogDatabase, e: LoggedEvent, before: Head, revision: number, last: number): Promise<Problem | null> => {
  const position = before.position + 1;
  if (e.position !== position) {
    const span =
      e.position === position + 1 ? `the event at position ${position} is` : `the events at positions ${position} to ${e.position - 1} are`;
    return { position, wrong: "removed", message: `${span} gone` };
  }
  if (linkHash(before.hash, e) !== e.hash) {
    const moved = await findMoved(db, position, before.hash, last);
    if (moved !== null)
      return { position, wrong: "reordered", message: `the event that belongs at position ${position} stands at ${moved}` };
    return { position, wrong: "changed", message: `the event at position ${position} was changed: its content does not give its hash` };
  }
  const altered = linkSeal(before.seal, e.hash, e.recorded_at, e.recorded_by) !== e.seal;
  if (altered) return { position, wrong: "resealed", message: `time or author of recording at position ${position} were altered` };
  if (e.event_id !== eventId(e.stream, e.type, e.version, e.payload) || e.revision !== revision) {
    return { position, wrong: "resealed", message: `id or revision at position ${position} were altered` };
  }
  return null;
};

const walkChains = async (db: LogDatabase, known: { readonly position: number; readonly hash: string } | undefined): Promise<Walk> => {
  let head: Head = { position: 0, hash: GENESIS, seal: GENESIS };
  const revisions = new Map<string, number>();
  const wrongHead = (): Problem | null =>
    known !== undefined && known.position === head.position && known.hash !== head.hash
      ? {
          position: head.position,
          wrong: "rewritten",
          message: `the head at position ${head.position} is ${head.hash}, known is ${known.hash}: the log was rewritten at or before it`,
        }
      : null;
  const stored = await db.selectFrom("log_head").select(["position", "hash", "seal"]).executeTakeFirst();
  const beyond = await sql<{ last: number | null }>`SELECT max(position) AS last FROM events`.execute(db);
  const last = Math.max(Number(stored?.position ?? 0), Number(beyond.rows[0]?.last ?? 0));
  let problem = wrongHead();
  for await (const page of readLogged(db, {}, last)) {
    for (const e of page) {
      if (problem !== null) return { head, problem };
      const revision = (revisions.get(e.stream) ?? 0) + 1;
      problem = await checkEvent(db, e, head, revision, last);
      if (problem !== null) return { head, problem };
      revisions.set(e.stream, revision);
      head = { position: e.position, hash: e.hash, seal: e.seal };
      problem = wrongHead();
    }
  }
  if (problem !== null) return { head, problem };
  const next = head.position + 1;
  if (known !== undefined && known.position > head.position) {
    return {
      head,
      problem: {
        position: next,
        wrong: "truncated",
        message: `the log ends at position ${head.position}, the known head lies at ${known.position}`,
      },
    };
  }
  if (stored !== undefined && Number(stored.position) < head.position) {
    return {
      head,
      problem: {
        position: Number(stored.position) + 1,
        wrong: "rewritten",
        message: `events go on to position ${head.position}, the row that holds the log's head says ${stored.position}`,
      },
    };
  }
  if (stored === undefined || Number(stored.position) !== head.position || stored.hash !== head.hash || stored.seal !== head.seal) {
    const says = stored === undefined ? "is missing" : `says ${stored.position}`;
    return {
      head,
      problem: {
        position: next,
        wrong: "truncated",
        message: `the log ends at position ${head.position}, the row that holds its head ${says}`,
      },
    };
  }
  return { head, problem: null };
};

const checkTexts = async (db: LogDatabase): Promise<readonly Problem[]> => {
  const { rows } = await sql<{ position: number; why: string }>`
    SELECT position, 'were altered' AS why FROM texts WHERE text IS NOT NULL AND sha256 <> encode(sha256(convert_to(text, 'UTF8')), 'hex')
    UNION ALL
    SELECT position, 'are gone without a take-down' FROM texts t WHERE text IS NULL
      AND NOT EXISTS (SELECT FROM events e WHERE e.type = 'take_down' AND named_text(e.payload) = t.sha256)
    UNION ALL
    SELECT position, 'are there although they were taken down' FROM texts t WHERE text IS NOT NULL
      AND EXISTS (SELECT FROM events e WHERE e.type = 'take_down' AND named_text(e.payload) = t.sha256)
    UNION ALL
    SELECT position, 'are gone' FROM events e WHERE type = 'source'
      AND NOT EXISTS (SELECT FROM texts t WHERE t.sha256 = named_text(e.payload))
    ORDER BY position LIMIT 100`.execute(db);
  return rows.map((row) => ({
    position: Number(row.position),
    wrong: "text",
    message: `the words that came with the event at position ${row.position} ${row.why}`,
  }));
};

export const verify = async (db: LogDatabase, known?: { readonly position: number; readonly hash: string }): Promise<Verification> => {
  const { head, problem } = await walkChains(db, known);
  const guards = await brokenGuards(db, readMigrations());
  const problems: Problem[] = [
    ...(problem === null ? [] : [problem]),
    ...(await checkTexts(db)),
    ...guards.map((message): Problem => ({ position: null, wrong: "guard", message })),
  ].sort((a, b) => (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) || 0);
  return { ok: problems.length === 0, head, first: problems[0] ?? null, problems };
};

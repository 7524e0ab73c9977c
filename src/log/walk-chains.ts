/**
 * Follows both chains along the stored events, computing every link anew, up to the first that is wrong.
 *
 * Where the database cannot read its own files, the events are read one by one from there on, so that the position named is
 * the first that cannot be read.
 */
import { sql } from "kysely";
import { eventId, GENESIS, linkHash, linkSeal } from "./chain.ts";
import { damageOf } from "./damage.ts";
import type { Head, LoggedEvent } from "./EventLog.ts";
import { readLogged } from "./read.ts";
import type { LogDatabase } from "./tables.ts";
import type { Problem } from "./verify.ts";

export interface KnownHead {
  readonly position: number;
  readonly hash: string;
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
  /** What the stored rows give, up to the first problem. */
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

const lastStored = async (db: LogDatabase): Promise<number> => {
  try {
    const { rows } = await sql<{ last: number | null }>`SELECT max(position) AS last FROM events`.execute(db);
    return Number(rows[0]?.last ?? 0);
  } catch (cause) {
    if (damageOf(cause) === null) throw cause;
    return 0;
  }
};

/** The events after `start`, at most `page` at a time, told to `see` until it names a problem. */
const follow = async (
  db: LogDatabase,
  start: Head,
  last: number,
  page: number,
  see: (e: LoggedEvent) => Promise<Problem | null>,
): Promise<Problem | null> => {
  for await (const events of readLogged(db, { from: start.position + 1, page }, last)) {
    for (const e of events) {
      const problem = await see(e);
      if (problem !== null) return problem;
    }
  }
  return null;
};

export const walkChains = async (db: LogDatabase, known: KnownHead | undefined): Promise<Walk> => {
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
  const last = Math.max(Number(stored?.position ?? 0), await lastStored(db));
  const see = async (e: LoggedEvent): Promise<Problem | null> => {
    const revision = (revisions.get(e.stream) ?? 0) + 1;
    const problem = await checkEvent(db, e, head, revision, last);
    if (problem !== null) return problem;
    revisions.set(e.stream, revision);
    head = { position: e.position, hash: e.hash, seal: e.seal };
    return wrongHead();
  };
  const damaged = (cause: unknown): Problem => {
    const damage = damageOf(cause);
    if (damage === null) throw cause;
    const position = head.position + 1;
    return { position, wrong: "damaged", message: `the event at position ${position} cannot be read from the store's files: ${damage}` };
  };
  const problem =
    wrongHead() ??
    (await follow(db, head, last, 1000, see).catch((cause) => {
      damaged(cause);
      return follow(db, head, last, 1, see).catch(damaged);
    }));
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

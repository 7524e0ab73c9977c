/**
 * Reads the log by position, a page at a time.
 *
 * Each page is a statement of its own, so memory stays flat, no transaction stays open between pages, and on the embedded
 * store others get their turn. Positions are gapless and in commit order, so "everything after the last one seen" is
 * complete at any moment.
 */
import { sql } from "kysely";
import { decodeEvent } from "./decode.ts";
import type { LoggedEvent, Range } from "./EventLog.ts";
import type { LogDatabase } from "./tables.ts";
import type { ConcordEvent } from "../model/event.ts";

const PAGE = 1000;

/** `recorded_at` as it is spelt under the seal. */
const RECORDED_AT = sql<string>`to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as("recorded_at");
const PAYLOAD = sql<string>`payload::text`.as("payload");

const query = (db: LogDatabase, after: number, range: Range, to: number | undefined) => {
  const page = db
    .selectFrom("events")
    .where("position", ">", after)
    .orderBy("position")
    .limit(range.page ?? PAGE);
  const upTo = to === undefined ? page : page.where("position", "<=", to);
  return range.stream === undefined ? upTo : upTo.where("stream", "=", range.stream);
};

/** Pages of rows up to where the log stood when reading began. `T` holds a position. */
async function* inPages<T extends { readonly position: number }>(
  db: LogDatabase,
  range: Range,
  fetch: (after: number, to: number) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[], void, undefined> {
  const head = await db.selectFrom("log_head").select("position").executeTakeFirstOrThrow();
  const to = Math.min(range.to ?? Number.POSITIVE_INFINITY, Number(head.position));
  let after = (range.from ?? 1) - 1;
  while (after < to) {
    const rows = await fetch(after, to);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.position;
  }
}

/** Only the columns that decoding needs. Throws UnreadableEvent, or what the database throws. */
export async function* readPages(db: LogDatabase, range: Range = {}): AsyncGenerator<readonly ConcordEvent[], void, undefined> {
  const pages = inPages(db, range, (after, to) =>
    query(db, after, range, to).select(["position", "stream", "type", "version", PAYLOAD]).execute(),
  );
  for await (const rows of pages) yield rows.map(decodeEvent);
}

export const readLogged = (db: LogDatabase, range: Range = {}): AsyncGenerator<readonly LoggedEvent[], void, undefined> =>
  inPages(db, range, (after, to) =>
    query(db, after, range, to)
      .select(["position", "stream", "revision", "type", "version", "event_id", PAYLOAD, "hash", RECORDED_AT, "recorded_by", "seal"])
      .execute(),
  );

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

interface Span {
  /** The last position read. */
  readonly after: number;
  /** The last position of the page, inclusive. */
  readonly until: number;
}

/**
 * A page is a span of positions, not a LIMIT: on a table that was never analysed the planner takes a range to hold few rows
 * and sorts all that follow, payloads included, for every page.
 */
const query = (db: LogDatabase, { after, until }: Span, range: Range) => {
  const page = db.selectFrom("events").where("position", ">", after).where("position", "<=", until).orderBy("position");
  return range.stream === undefined ? page : page.where("stream", "=", range.stream);
};

/** Where the first event after a span lies, if not right behind it: in a stream, or where events were removed. */
const nextPosition = async (db: LogDatabase, { until }: Span, range: Range): Promise<number | null> => {
  const after = db.selectFrom("events").select(sql<number | null>`min(position)`.as("next")).where("position", ">", until);
  const found = await (range.stream === undefined ? after : after.where("stream", "=", range.stream)).executeTakeFirst();
  return found?.next ?? null;
};

const headPosition = async (db: LogDatabase): Promise<number> =>
  Number((await db.selectFrom("log_head").select("position").executeTakeFirstOrThrow()).position);

/**
 * Pages of rows up to where the log stood when reading began, each fetched while the one before is worked on. `T` holds a
 * position.
 */
async function* inPages<T extends { readonly position: number }>(
  db: LogDatabase,
  range: Range,
  fetch: (span: Span) => Promise<readonly T[]>,
  end?: number,
): AsyncGenerator<readonly T[], void, undefined> {
  const to = Math.min(range.to ?? Number.POSITIVE_INFINITY, end ?? (await headPosition(db)));
  const size = range.page ?? PAGE;
  const begin = (after: number) => {
    if (after >= to) return null;
    const span = { after, until: Math.min(after + size, to) };
    const rows = fetch(span);
    // told when its turn comes, or nobody wants it any more
    rows.catch(() => {});
    return { span, rows };
  };
  let next = begin((range.from ?? 1) - 1);
  try {
    while (next !== null) {
      const { span } = next;
      const rows: readonly T[] = await next.rows;
      if (rows.length > 0) {
        next = begin(span.until);
        yield rows;
        continue;
      }
      const position: number | null = await nextPosition(db, span, range);
      next = position === null ? null : begin(position - 1);
    }
  } finally {
    await next?.rows.catch(() => {});
  }
}

/** Only the columns that decoding needs. Throws UnreadableEvent, or what the database throws. */
export async function* readPages(db: LogDatabase, range: Range = {}): AsyncGenerator<readonly ConcordEvent[], void, undefined> {
  const pages = inPages(db, range, (span) => query(db, span, range).select(["position", "stream", "type", "version", PAYLOAD]).execute());
  for await (const rows of pages) yield rows.map((row) => decodeEvent(row));
}

/** `end`: the last position to read, where it is not the head that says so. */
export const readLogged = (db: LogDatabase, range: Range = {}, end?: number): AsyncGenerator<readonly LoggedEvent[], void, undefined> =>
  inPages(
    db,
    range,
    (span) =>
      query(db, span, range)
        .select(["position", "stream", "revision", "type", "version", "event_id", PAYLOAD, "hash", RECORDED_AT, "recorded_by", "seal"])
        .execute(),
    end,
  );

/**
 * Where the log stands, or stood at a position or a time.
 *
 * Recording times never run back along the log, so a time is found by halving the positions; the table needs no index
 * on it.
 */
import { sql } from "kysely";
import { EMPTY_HEAD } from "./append.ts";
import { NoSuchPosition } from "./errors.ts";
import type { AsOf, Head } from "./EventLog.ts";
import type { LogDatabase } from "./tables.ts";

/** ISO 8601 instant for a date (its last moment, UTC) or date-time (UTC where it names no offset). Throws NoSuchPosition. */
export const instantOf = (time: string): string => {
  const refuse = () => new NoSuchPosition({ message: `${time} is neither a position nor a time (2025-11-05 or 2025-11-05T12:00:00Z)` });
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(time);
  if (parts === null) throw refuse();
  const [, day, clock, zone] = parts;
  const parsed = Date.parse(clock === undefined ? `${day}T23:59:59.999Z` : `${day}T${clock}${zone ?? "Z"}`);
  if (Number.isNaN(parsed) || !isDay(day as string)) throw refuse();
  return new Date(parsed).toISOString();
};

/** `Date.parse` takes 30 February for 1 March. */
const isDay = (day: string): boolean => {
  const ms = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
};

const positionAtTime = async (db: LogDatabase, instant: string, last: number): Promise<number> => {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const { rows } = await sql<{
      before: boolean;
    }>`SELECT recorded_at <= ${instant}::timestamptz AS before FROM events WHERE position = ${middle}`.execute(db);
    if (rows[0]?.before === true) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Throws NoSuchPosition where the log does not reach that far. */
export const headAt = async (db: LogDatabase, asOf?: AsOf): Promise<Head> => {
  const now = await db.selectFrom("log_head").select(["position", "hash", "seal"]).executeTakeFirstOrThrow();
  const last = Number(now.position);
  if (asOf === undefined) return { ...now, position: last };
  const position = typeof asOf === "number" ? asOf : await positionAtTime(db, instantOf(asOf), last);
  if (!Number.isInteger(position) || position < 0 || position > last) {
    throw new NoSuchPosition({ message: `there is no position ${position}: the log stands at ${last}` });
  }
  if (position === 0) return EMPTY_HEAD;
  const at = await db.selectFrom("events").select(["position", "hash", "seal"]).where("position", "=", position).executeTakeFirst();
  if (at === undefined) throw new NoSuchPosition({ message: `the event at position ${position} is gone: run \`verify\`` });
  return { ...at, position };
};

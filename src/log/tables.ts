/**
 * The log's tables as Kysely sees them (`schema/migrations/001_log.sql`).
 *
 * Gotcha: `payload` is read as text (`payload::text`), never as the driver's parsed JSON, since the chain is over the
 * stored spelling.
 */
import type { ColumnType, Kysely } from "kysely";

/** ISO 8601 in UTC on the way in; a driver-dependent value on the way out, so it is always read through `to_char`. */
type Instant = ColumnType<never, string, never>;
type Written<T> = ColumnType<T, T, never>;

export interface EventsTable {
  readonly position: Written<number>;
  readonly stream: Written<string>;
  readonly revision: Written<number>;
  readonly type: Written<string>;
  readonly version: Written<number>;
  readonly event_id: Written<string>;
  readonly payload: ColumnType<never, string, never>;
  readonly hash: Written<string>;
  readonly recorded_at: Instant;
  readonly recorded_by: Written<string>;
  readonly seal: Written<string>;
}

export interface TextsTable {
  readonly sha256: Written<string>;
  readonly text: ColumnType<string | null, string | null, null>;
  readonly position: Written<number>;
}

export interface LogHeadTable {
  readonly position: ColumnType<number, never, never>;
  readonly hash: ColumnType<string, never, never>;
  readonly seal: ColumnType<string, never, never>;
  readonly recorded_at: ColumnType<never, never, never>;
}

export interface MigrationsTable {
  readonly name: Written<string>;
  readonly sha256: Written<string>;
}

export interface LogTables {
  readonly events: EventsTable;
  readonly texts: TextsTable;
  readonly log_head: LogHeadTable;
  readonly concord_migrations: MigrationsTable;
}

export type LogDatabase = Kysely<LogTables>;

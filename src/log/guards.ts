/**
 * Whether the database still enforces what `schema/migrations/001_log.sql` sets up.
 *
 * An owner may drop or disable a trigger, alter the log and put the trigger back; the chains find that. This finds the
 * guard that is missing now, or whose function is no longer the one released.
 */
import { sql } from "kysely";
import type { Migration } from "./migrations.ts";
import type { LogDatabase } from "./tables.ts";

const GUARDS = [
  ["concord_migrations", "append_only", "refuse_change"],
  ["events", "advance_head", "advance_head"],
  ["events", "append_only", "refuse_change"],
  ["log_head", "append_only", "refuse_change"],
  ["log_head", "guard_head", "guard_head"],
  ["texts", "append_only", "refuse_change"],
  ["texts", "guard_text", "guard_text"],
] as const;

/** Names what is wrong, one line a guard; empty where all stand. */
export const brokenGuards = async (db: LogDatabase, released: readonly Migration[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ table: string; name: string; enabled: string; source: string }>`
    SELECT c.relname AS table, t.tgname AS name, t.tgenabled::text AS enabled, p.prosrc AS source
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal`.execute(db);
  const found = new Map(rows.map((row) => [`${row.table}.${row.name}`, row]));
  return GUARDS.flatMap(([table, name, fn]) => {
    const row = found.get(`${table}.${name}`);
    if (row === undefined) return [`trigger ${name} on ${table} is missing`];
    if (row.enabled !== "A") return [`trigger ${name} on ${table} is not enabled always`];
    return released.some((m) => m.sql.includes(row.source)) ? [] : [`function ${fn} is not the one released`];
  });
};

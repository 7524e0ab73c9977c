/**
 * Brings a database to the schema this program knows.
 *
 * `schema/migrations/*.sql` are applied in order of name, all that are missing in one transaction and under one lock, so
 * that two programs starting at once do not get in each other's way. Each is remembered with its SHA-256: a file edited
 * after it was applied, or a database that has seen a newer file than this program has, is refused.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kysely, sql, type Transaction } from "kysely";
import type { LogTables } from "./tables.ts";

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

const FOLDER = join(import.meta.dirname, "../../schema/migrations");
/** Any constant will do, as long as no other program of the database uses it: "concord" in ASCII. */
const LOCK = 0x636f6e636f7264n;

/** The migrations of a folder in order. */
export const readMigrations = (folder: string = FOLDER): readonly Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{3}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return { name: name.slice(0, -".sql".length), sql: text, sha256: createHash("sha256").update(text).digest("hex") };
    });

/** Thrown by `migrate`; the message is one line for the person who opened the store. */
export class MigrationRefused extends Error {}

/** Several statements in one round trip on both databases: PGlite takes only one a query, but EXECUTE takes many. */
const runFile = (tx: Transaction<LogTables>, m: Migration): Promise<unknown> => {
  const tag = `$m${m.sha256.slice(0, 8)}$`;
  return sql.raw(`DO ${tag.replace("$m", "$d")} BEGIN EXECUTE ${tag}${m.sql}${tag}; END ${tag.replace("$m", "$d")}`).execute(tx);
};

const compare = (known: readonly Migration[], applied: readonly { name: string; sha256: string }[]): readonly Migration[] => {
  const byName = new Map(known.map((m) => [m.name, m]));
  for (const a of applied) {
    const mine = byName.get(a.name);
    if (mine === undefined)
      throw new MigrationRefused(`the database has migration ${a.name}, which this program does not know: use a newer program`);
    if (mine.sha256 !== a.sha256)
      throw new MigrationRefused(`migration ${a.name} differs from the one that was applied: migrations are never edited after release`);
  }
  const seen = new Set(applied.map((a) => a.name));
  const missing = known.filter((m) => !seen.has(m.name));
  const last = [...seen].sort().at(-1) ?? "";
  const late = missing.find((m) => m.name < last);
  if (late !== undefined)
    throw new MigrationRefused(`migration ${late.name} comes before ${last}, which was applied already: give it a later number`);
  return missing;
};

const tableExists = async (db: Kysely<LogTables>, name: string): Promise<boolean> => {
  const found = await sql<{
    there: boolean;
  }>`SELECT to_regclass(quote_ident(current_schema()) || '.' || ${name}) IS NOT NULL AS there`.execute(db);
  return found.rows[0]?.there === true;
};

/** Returns the names applied now. Throws MigrationRefused, or what the database throws. */
export const migrate = async (db: Kysely<LogTables>, known: readonly Migration[]): Promise<readonly string[]> => {
  // First `events`: another program may set the schema up between the two looks, and makes both tables at once.
  const holdsEvents = await tableExists(db, "events");
  const ours = await tableExists(db, "concord_migrations");
  if (ours && compare(known, await db.selectFrom("concord_migrations").select(["name", "sha256"]).execute()).length === 0) return [];
  if (!ours && holdsEvents) {
    throw new MigrationRefused("its schema holds a table `events` that is not Concord's: give another database or another search_path");
  }
  return db.transaction().execute(async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${sql.raw(String(LOCK))})`.execute(tx);
    await sql`CREATE TABLE IF NOT EXISTS concord_migrations (name text PRIMARY KEY, sha256 text NOT NULL)`.execute(tx);
    const missing = compare(known, await tx.selectFrom("concord_migrations").select(["name", "sha256"]).execute());
    for (const m of missing) {
      await runFile(tx, m);
      await tx.insertInto("concord_migrations").values({ name: m.name, sha256: m.sha256 }).execute();
    }
    return missing.map((m) => m.name);
  });
};

/**
 * PostgreSQL over `pg`, with a pool of connections.
 *
 * Whoever owns the schema migrates it on opening; the pool then works in the role `concord_app` where the user may take
 * it. A user with the application's rights alone can open a store that is up to date.
 */
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { OpenedDatabase } from "./embedded.ts";
import { type Migration, migrate } from "./migrations.ts";
import type { LogTables } from "./tables.ts";

const INT8 = 20;
/** Positions and counts stay far below 2^53: as numbers, like PGlite hands them out. */
export const NUMBERS: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
};

/** The URL without its password, for messages. */
export const withoutPassword = (url: string): string => {
  try {
    const parsed = new URL(url);
    if (parsed.password !== "") parsed.password = "***";
    return parsed.href;
  } catch {
    return "postgres://…";
  }
};

const MAY_ACT_AS_APP = sql<{ may: boolean }>`
  SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'concord_app' AND pg_has_role(current_user, oid, 'MEMBER')
    AND has_table_privilege(oid, 'events', 'INSERT')) AS may`;

const prepare = async (url: string, migrations: readonly Migration[]): Promise<boolean> => {
  const db = new Kysely<LogTables>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, types: NUMBERS, max: 1 }) }),
  });
  try {
    await migrate(db, migrations);
    const { rows } = await MAY_ACT_AS_APP.execute(db);
    return rows[0]?.may === true;
  } finally {
    await db.destroy();
  }
};

/** Throws what the server or the network throws. */
export const openServer = async (url: string, migrations: readonly Migration[]): Promise<OpenedDatabase> => {
  const actAsApp = await prepare(url, migrations);
  const pool = new pg.Pool({ connectionString: url, types: NUMBERS, max: 10, application_name: "concord" });
  // a connection that the server closes, idle or lent, must not end the process: its next query says what is wrong
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      if (actAsApp) await connection.executeQuery(sql`SET ROLE concord_app`.compile(compiler));
    },
  });
  const compiler = new Kysely<LogTables>({ dialect });
  return { db: compiler, close: () => compiler.destroy() };
};

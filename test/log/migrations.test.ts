import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { append } from "../../src/log/append.ts";
import { headAt } from "../../src/log/head.ts";
import { type Migration, migrate, readMigrations } from "../../src/log/migrations.ts";
import { serialPglite } from "../../src/log/serial-pglite.ts";
import type { LogDatabase, LogTables } from "../../src/log/tables.ts";
import { verify } from "../../src/log/verify.ts";

const migration = (name: string, sql: string): Migration => ({ name, sql, sha256: createHash("sha256").update(sql).digest("hex") });
const RELEASED = readFileSync(join(import.meta.dirname, "fixtures/released-migrations.txt"), "utf8")
  .trim()
  .split("\n");
const A = migration("001_a", "CREATE TABLE a (x int); INSERT INTO a VALUES (1); -- it's two statements\n");
const B = migration("002_b", "ALTER TABLE a ADD y text DEFAULT 'b'");

let pglite: PGlite;
let db: LogDatabase;
let schemas = 0;
beforeAll(async () => {
  pglite = await PGlite.create();
  db = new Kysely<LogTables>({ dialect: serialPglite(pglite) });
});
beforeEach(async () => {
  schemas += 1;
  await pglite.exec(`CREATE SCHEMA s${schemas}; SET search_path = s${schemas}`);
});
afterAll(() => pglite.close());

/** The database with `after` run behind every single query. */
const between = (after: () => Promise<unknown>): LogDatabase => {
  const bound = <T extends object>(target: T, key: string | symbol): unknown => {
    const value: unknown = Reflect.get(target, key, target);
    return typeof value === "function" ? value.bind(target) : value;
  };
  type Executor = ReturnType<LogDatabase["getExecutor"]>;
  const slowed = (executor: Executor): Executor =>
    new Proxy(executor, {
      get: (target, key) =>
        key === "executeQuery"
          ? async (...args: Parameters<Executor["executeQuery"]>) => {
              const result = await target.executeQuery(...args);
              await after();
              return result;
            }
          : bound(target, key),
    });
  return new Proxy(db, { get: (target, key) => (key === "getExecutor" ? () => slowed(target.getExecutor()) : bound(target, key)) });
};

describe("migrations", () => {
  it("are applied in order, once, and the missing ones later", async () => {
    expect(await migrate(db, [A])).toEqual(["001_a"]);
    expect(await migrate(db, [A, B])).toEqual(["002_b"]);
    expect(await migrate(db, [A, B])).toEqual([]);
    expect((await pglite.query("SELECT * FROM a")).rows).toEqual([{ x: 1, y: "b" }]);
  });

  it("are refused where one was edited after it was applied, is unknown, or comes too early", async () => {
    await migrate(db, [A, B]);
    await expect(migrate(db, [A, migration("002_b", "SELECT 1")])).rejects.toThrow("migration 002_b differs from the one that was applied");
    await expect(migrate(db, [A])).rejects.toThrow("the database has migration 002_b, which this program does not know");
    await expect(migrate(db, [A, migration("001_late", "SELECT 1"), B])).rejects.toThrow("migration 001_late comes before 002_b");
  });

  it("leave nothing behind where one fails", async () => {
    await expect(migrate(db, [A, migration("002_bad", "CREATE TABLE c (x int); SELECT nonsense")])).rejects.toThrow(/nonsense/);
    expect((await pglite.query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")).rows).toEqual([]);
  });

  it("find a schema set up that another program sets up between any two looks at it", async () => {
    let first = true;
    const meanwhile = async (): Promise<void> => {
      if (!first) return;
      first = false;
      await migrate(db, readMigrations());
    };
    expect(await migrate(between(meanwhile), readMigrations())).toEqual([]);
    expect(first).toBe(false);
  });

  it("leave a database alone whose tables are not Concord's", async () => {
    await pglite.exec("CREATE TABLE events (id int)");
    await expect(migrate(db, readMigrations())).rejects.toThrow("holds a table `events` that is not Concord's");
  });

  it.each(
    readMigrations()
      .map(({ name }, i) => [name, i + 1] as const)
      .slice(1),
  )("bring a log that stood at %s up to date with everything it holds", async (_, count) => {
    await migrate(db, readMigrations().slice(0, count));
    const event = { stream: "d", type: "decision", version: 1, payload: '{"reason":"kept"}' };
    const [appended] = await append(db, [event], { at: "2025-01-01T00:00:00.000Z", by: "tester" });
    const before = await headAt(db);
    const later = migration("999_later", "CREATE TABLE later (x int)");
    expect(await migrate(db, [...readMigrations(), later])).toHaveLength(readMigrations().length - count + 1);
    expect(await headAt(db)).toEqual(before);
    expect((await verify(db, before)).problems).toEqual([]);
    expect(await append(db, [event], { at: "2025-01-02T00:00:00.000Z", by: "tester" })).toMatchObject([
      { outcome: "known_event", eventId: appended?.eventId },
    ]);
  });

  it("of every release are what they were when they were released", () => {
    const now = readMigrations().map((m) => `${m.name} ${m.sha256}`);
    for (const line of RELEASED) expect(now).toContain(line);
  });
});

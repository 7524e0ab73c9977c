/** Two and three transactions in a fixed order of steps, on a server: what a reader sees, and who waits for whom. */
import { type ControlledTransaction, Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { append, appendInside, type RawEvent } from "../../src/log/append.ts";
import { readPages } from "../../src/log/read.ts";
import { NUMBERS } from "../../src/log/server.ts";
import type { LogDatabase, LogTables } from "../../src/log/tables.ts";
import { verify } from "../../src/log/verify.ts";
import { startPostgres, type TestServer } from "./support/postgres.ts";
import { withLog } from "./support/stores.ts";

const RECORDING = { at: "2025-01-01T00:00:00.000Z", by: "tester" };
const event = (reason: string, expectedVersion?: number): RawEvent => ({
  stream: "decisions",
  type: "decision",
  version: 1,
  payload: `{"action":{"decision":"d-0","type":"undo"},"author":"a","id":"d-${reason}","reason":"${reason}"}`,
  ...(expectedVersion === undefined ? {} : { expectedVersion }),
});

let server: TestServer;
let db: LogDatabase;
const opened: LogDatabase[] = [];

beforeAll(async () => {
  server = await startPostgres();
});
beforeEach(async () => {
  const url = await server.freshDatabase();
  await withLog(url, async () => {});
  const pool = new pg.Pool({ connectionString: url, max: 10, types: NUMBERS });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  db = new Kysely<LogTables>({ dialect: new PostgresDialect({ pool }) });
  opened.push(db);
});
afterAll(async () => {
  for (const one of opened) await one.destroy();
  await server.stop();
});

const begin = (): Promise<ControlledTransaction<LogTables>> => db.startTransaction().execute();
const reasons = async (from = 1): Promise<string[]> => {
  const seen: string[] = [];
  for await (const page of readPages(db, { from }))
    for (const e of page) seen.push(`${e.position} ${(e.payload as { reason: string }).reason}`);
  return seen;
};
/** Waits until that many sessions stand in line for a lock. */
const waiting = async (count: number): Promise<void> => {
  for (;;) {
    const { rows } = await sql<{
      n: string;
    }>`SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`.execute(db);
    if (Number(rows[0]?.n) >= count) return;
  }
};

describe("appending from several transactions", () => {
  it("does not skip the event of a slow transaction that began first and commits last", async () => {
    const slow = await begin();
    await sql`SELECT pg_current_xact_id()`.execute(slow);
    await append(db, [event("fast")], RECORDING);
    expect(await reasons()).toEqual(["1 fast"]);
    await appendInside(slow, [event("slow")], RECORDING);
    expect(await reasons(2)).toEqual([]);
    await slow.commit().execute();
    expect(await reasons(2)).toEqual(["2 slow"]);
  });

  it("shows a reader nothing of an append that has not committed, and makes the next writer wait for it", async () => {
    const first = await begin();
    await appendInside(first, [event("first")], RECORDING);
    const second = append(db, [event("second")], RECORDING);
    await waiting(1);
    expect(await reasons()).toEqual([]);
    await first.commit().execute();
    await second;
    expect(await reasons()).toEqual(["1 first", "2 second"]);
  });

  it("leaves no gap behind a transaction that rolls back", async () => {
    const first = await begin();
    await appendInside(first, [event("undone"), event("undone too")], RECORDING);
    const second = append(db, [event("second")], RECORDING);
    await waiting(1);
    await first.rollback().execute();
    await second;
    expect(await reasons()).toEqual(["1 second"]);
    expect((await verify(db)).problems).toEqual([]);
  });

  it("gives a reader that polls between the commits of three writers every event once, in order", async () => {
    const a = await begin();
    await appendInside(a, [event("a")], RECORDING);
    const b = append(db, [event("b1"), event("b2")], RECORDING);
    await waiting(1);
    const c = append(db, [event("c")], RECORDING);
    await waiting(2);
    const seen: string[] = [];
    const poll = async () => seen.push(...(await reasons(seen.length + 1)));
    await poll();
    expect(seen).toEqual([]);
    await a.commit().execute();
    await poll();
    await b;
    await poll();
    await c;
    await poll();
    expect(seen.map((s) => s.split(" ")[0])).toEqual(["1", "2", "3", "4"]);
    expect(seen.map((s) => s.split(" ")[1]).toSorted()).toEqual(["a", "b1", "b2", "c"]);
  });

  it("lets an idle transaction, here or in another database of the server, hold up neither writers nor readers", async () => {
    const idle = await begin();
    await sql`CREATE TEMPORARY TABLE held (a int)`.execute(idle);
    await sql`SELECT count(*) FROM events`.execute(idle);
    const other = new pg.Client({ connectionString: await server.freshDatabase() });
    await other.connect();
    await other.query("BEGIN");
    await other.query("SELECT pg_current_xact_id()");
    await append(db, [event("one")], RECORDING);
    expect(await reasons()).toEqual(["1 one"]);
    await other.end();
    await idle.rollback().execute();
  });

  it("lets one of two writers win that expect the same version, and tells the other", async () => {
    const first = await begin();
    await appendInside(first, [event("first", 0)], RECORDING);
    const second = append(db, [event("second", 0)], RECORDING).then(
      () => "appended",
      (error: { _tag: string }) => error._tag,
    );
    await waiting(1);
    await first.commit().execute();
    expect(await second).toBe("VersionConflict");
    expect(await reasons()).toEqual(["1 first"]);
  });

  it("appends once what two transactions bring at the same moment", async () => {
    const first = await begin();
    await appendInside(first, [event("same")], RECORDING);
    const second = append(db, [event("same")], RECORDING);
    await waiting(1);
    await first.commit().execute();
    expect(await second).toMatchObject([{ outcome: "known_event", position: 1 }]);
    expect(await reasons()).toEqual(["1 same"]);
  });

  it("throws a writer out that stops inside its transaction, so that others go on", async () => {
    const stuck = await begin();
    await appendInside(stuck, [event("stuck")], RECORDING);
    await sql`SET LOCAL idle_in_transaction_session_timeout = '200ms'`.execute(stuck);
    expect(await append(db, [event("next")], RECORDING)).toMatchObject([{ position: 1 }]);
    await stuck
      .rollback()
      .execute()
      .catch(() => {});
  });
});

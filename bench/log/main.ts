/**
 * The log beside COPY and beside Emmett, on one PostgreSQL in one run: events of 3 KB, ratios to the first line of each
 * table. BENCH_EVENTS sets how many (10,000). The server is chosen as for the tests (`TEST_DATABASE_URL` …).
 */
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { getPostgreSQLEventStore } from "@event-driven-io/emmett-postgresql";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { append, type RawEvent } from "../../src/log/append.ts";
import { migrate, readMigrations } from "../../src/log/migrations.ts";
import { readPages } from "../../src/log/read.ts";
import { NUMBERS } from "../../src/log/server.ts";
import type { LogTables } from "../../src/log/tables.ts";
import { startPostgres } from "../../test/log/support/postgres.ts";
import { rate, table } from "./measure.ts";

const COUNT = Number(process.env.BENCH_EVENTS ?? 10_000);
const RECORDING = { at: "2025-01-01T00:00:00.000Z", by: "bench" };
const filler = (i: number): string =>
  Array.from({ length: 290 }, (_, k) => ((i * 31 + k * 17) % 9973).toString(36).padStart(4, "0")).join(" ");

/** A decision of 3 KB, so that reading it back is decoded as any other event. */
const payload = (i: number): string =>
  JSON.stringify({
    action: { claim: `c-${i}`, type: "accept_claim" },
    author: "bench",
    id: `d-${i}`,
    reason: `${filler(i)} ${filler(i + 1)}`.slice(0, 2900),
  });
const event = (i: number): RawEvent => ({ stream: `d-${i % 500}`, type: "decision", version: 1, payload: payload(i) });
const EVENTS = Array.from({ length: COUNT }, (_, i) => event(i));
const batches = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

const server = await startPostgres();
const url = await server.freshDatabase();
const pool = new pg.Pool({ connectionString: url, types: NUMBERS, max: 10 });
pool.on("error", () => {});
const db = new Kysely<LogTables>({ dialect: new PostgresDialect({ pool }) });
await migrate(db, readMigrations().slice(0, 2));

const emptyLog = async (): Promise<void> => {
  await pool.query(`ALTER TABLE events DISABLE TRIGGER USER; ALTER TABLE log_head DISABLE TRIGGER USER; TRUNCATE events;
    UPDATE log_head SET position = 0, hash = repeat('0', 64), seal = repeat('0', 64), recorded_at = '-infinity';
    ALTER TABLE events ENABLE ALWAYS TRIGGER advance_head, ENABLE ALWAYS TRIGGER append_only;
    ALTER TABLE log_head ENABLE ALWAYS TRIGGER guard_head, ENABLE ALWAYS TRIGGER append_only; CHECKPOINT`);
};
const appendAll = async (): Promise<void> => {
  for (const batch of batches(EVENTS, 1000)) await append(db, batch, RECORDING);
};

// the same rows, keys and indexes, without triggers: what the server can take
await emptyLog();
await appendAll();
await pool.query("CREATE TABLE copied (LIKE events INCLUDING ALL)");
const client = await pool.connect();
const chunks: Buffer[] = [];
const keep = new Writable({
  write: (chunk, _encoding, done) => {
    chunks.push(chunk);
    done();
  },
});
await pipeline(client.query(copyTo("COPY events TO STDOUT")), keep);
const emptyCopy = () => pool.query("TRUNCATE copied; CHECKPOINT");
const copyIn = () => pipeline(Readable.from(chunks), client.query(copyFrom("COPY copied FROM STDIN")));

await pool.query(
  "CREATE TABLE unordered (LIKE events INCLUDING ALL); CREATE SEQUENCE at; ALTER TABLE unordered ALTER position SET DEFAULT nextval('at')",
);
let made = 0;
const insertPlain = async (batch: readonly RawEvent[]): Promise<void> => {
  const rows = batch.map((e) => ({ ...e, revision: ++made, event_id: String(made) }));
  await sql`INSERT INTO unordered (stream, revision, type, version, event_id, payload, hash, recorded_at, recorded_by, seal)
    SELECT stream, revision, type, version, event_id, payload::json, '', now(), '', '' FROM json_to_recordset(${JSON.stringify(rows)}::json)
    AS e(stream text, revision integer, type text, version integer, event_id text, payload text)`.execute(db);
};
const inEight = async (write: (batch: RawEvent[]) => Promise<unknown>): Promise<void> => {
  const work = batches(EVENTS, 100);
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let batch = work.pop(); batch !== undefined; batch = work.pop()) await write(batch);
    }),
  );
};

const emmettPool = new pg.Pool({ connectionString: await server.freshDatabase() });
emmettPool.on("error", () => {});
const emmett = getPostgreSQLEventStore("", { connectionOptions: { pool: emmettPool } });
await emmett.schema.migrate();
let run = 0;
const emmettAppend = async (): Promise<void> => {
  run += 1;
  for (const batch of batches(EVENTS, 1000)) {
    await emmett.appendToStream(
      `bench-${run}`,
      batch.map((e) => ({ type: e.type, data: JSON.parse(e.payload) as Record<string, unknown> })),
    );
  }
};

process.stdout.write(
  `${table(`append, batches of 1,000, ${COUNT} events of 3 KB`, [
    await rate("COPY FROM, same table, no chain", COUNT, copyIn, emptyCopy),
    await rate("Concord, hash chain in program and database", COUNT, appendAll, emptyLog),
    await rate("Emmett appendToStream", COUNT, emmettAppend),
  ])}\n\n`,
);
process.stdout.write(
  `${table("append, 8 writers, batches of 100", [
    await rate(
      "unordered: INSERT with a sequence, no chain",
      COUNT,
      () => inEight(insertPlain),
      () => pool.query("TRUNCATE unordered; CHECKPOINT"),
    ),
    await rate("Concord, gapless and chained", COUNT, () => inEight((batch) => append(db, batch, RECORDING)), emptyLog),
  ])}\n\n`,
);

const sink = () => new Writable({ write: (_chunk, _encoding, done) => done() });
const replay = async (): Promise<void> => {
  let seen = 0;
  for await (const page of readPages(db)) seen += page.length;
  if (seen !== COUNT) throw new Error(`replayed ${seen}`);
};
const emmettReplay = async (): Promise<void> => {
  const { events } = await emmett.readStream("bench-1");
  if (events.length !== COUNT) throw new Error(`replayed ${events.length}`);
};
process.stdout.write(
  `${table("replay of all events, decoded", [
    await rate(
      "COPY TO, thrown away undecoded",
      COUNT,
      () => pipeline(client.query(copyTo("COPY events TO STDOUT")), sink()),
      undefined,
      3,
    ),
    await rate("Concord, pages of 1,000", COUNT, replay, undefined, 3),
    await rate("Emmett readStream", COUNT, emmettReplay, undefined, 3),
  ])}\n`,
);

client.release();
await emmett.close();
if (!emmettPool.ended) await emmettPool.end();
await db.destroy();
// what Emmett leaves open ends with the process
await server.stop().catch(() => {});
process.exit(0);

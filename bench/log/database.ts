/** The PostgreSQL of a run (chosen as for the tests), Concord's log in it, and beside it what it is compared with. */
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Scope from "effect/Scope";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import type { EventLog, NewEvent } from "../../src/log/EventLog.ts";
import { openStore } from "../../src/log/open-store.ts";
import type { EmmettStore } from "./emmett.ts";
import type { Rounds } from "./measure.ts";

export type Log = EventLog["Service"];

export interface Bench {
  readonly url: string;
  readonly pool: pg.Pool;
  /** Stores opened one by one: what eight programs would be. */
  readonly logs: readonly Log[];
  readonly emptyLog: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** What a bench is given. */
export interface Setting extends Bench {
  readonly emmett: EmmettStore;
  readonly events: readonly NewEvent[];
  readonly timing: Rounds;
}

export const append = (log: Log | undefined, batch: readonly NewEvent[]) => Effect.runPromise((log as Log).append(batch));

export const emptied = (pool: pg.Pool, table: string) => async (): Promise<void> => {
  await pool.query(`TRUNCATE ${table}`);
  await pool.query("CHECKPOINT");
};

/** As an owner can: behind the guards, which stand again afterwards. */
const EMPTY_LOG = `ALTER TABLE events DISABLE TRIGGER USER; ALTER TABLE texts DISABLE TRIGGER USER; ALTER TABLE log_head DISABLE TRIGGER USER;
  TRUNCATE events, texts;
  UPDATE log_head SET position = 0, hash = repeat('0', 64), seal = repeat('0', 64), recorded_at = '-infinity';
  ALTER TABLE events ENABLE ALWAYS TRIGGER advance_head, ENABLE ALWAYS TRIGGER append_only;
  ALTER TABLE texts ENABLE ALWAYS TRIGGER guard_text, ENABLE ALWAYS TRIGGER append_only;
  ALTER TABLE log_head ENABLE ALWAYS TRIGGER guard_head, ENABLE ALWAYS TRIGGER append_only`;

/** `stores`: how many stores to open on the one database. */
export const openBench = async (url: string, stores: number): Promise<Bench> => {
  const scope = await Effect.runPromise(Scope.make());
  const open = () => Effect.runPromise(openStore(url, { author: "bench" }).pipe(Effect.provideService(Scope.Scope, scope)));
  const logs: Log[] = [];
  for (let i = 0; i < stores; i++) logs.push(await open());
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on("error", () => {});
  const close = async () => {
    await pool.end();
    await Effect.runPromise(Scope.close(scope, Exit.void));
  };
  const emptyLog = async () => {
    await pool.query(EMPTY_LOG);
    await pool.query("CHECKPOINT");
  };
  return { url, pool, logs, emptyLog, close };
};

/** What `COPY … TO STDOUT` gives, kept. */
export const copiedOut = async (pool: pg.Pool, table: string): Promise<readonly Buffer[]> => {
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer) => void chunks.push(chunk);
  await copyOut(pool, table, keep);
  return chunks;
};

export const copyOut = async (pool: pg.Pool, table: string, see: (chunk: Buffer) => void = () => {}): Promise<void> => {
  const client = await pool.connect();
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      see(chunk);
      done();
    },
  });
  await pipeline(client.query(copyTo(`COPY ${table} TO STDOUT`)), sink).finally(() => client.release());
};

export const copyIn = async (pool: pg.Pool, table: string, chunks: readonly Buffer[]): Promise<void> => {
  const client = await pool.connect();
  await pipeline(Readable.from(chunks), client.query(copyFrom(`COPY ${table} FROM STDIN`))).finally(() => client.release());
};

/** Eight writers at once, batches of 100, beside a pool that inserts in no order: no head, no chain, no check of what is known. */
import type { NewEvent } from "../../src/log/EventLog.ts";
import { append, emptied, type Setting } from "./database.ts";
import { inBatches } from "./events.ts";
import { compare } from "./measure.ts";

export const WRITERS = 8;

const UNORDERED = `CREATE TABLE unordered (LIKE events INCLUDING ALL);
  CREATE SEQUENCE unordered_at; ALTER TABLE unordered ALTER position SET DEFAULT nextval('unordered_at')`;
const INSERT = `INSERT INTO unordered (stream, revision, type, version, event_id, payload, hash, recorded_at, recorded_by, seal)
  SELECT stream, revision, type, 1, event_id, payload::json, '', now(), '', '' FROM json_to_recordset($1::json)
  AS e(stream text, revision integer, type text, event_id text, payload text)`;

/** Hands batches of 100 to the writers until none is left. */
const byWriters = async (events: readonly NewEvent[], write: (batch: NewEvent[], writer: number) => Promise<unknown>): Promise<void> => {
  const work = inBatches(events, 100);
  const writer = async (_: unknown, n: number) => {
    for (let batch = work.pop(); batch !== undefined; batch = work.pop()) await write(batch, n);
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
};

export const benchWriters = async ({ logs, pool, emptyLog, events, timing }: Setting): Promise<string> => {
  await pool.query(UNORDERED);
  let made = 0;
  const insert = (batch: readonly NewEvent[]) => {
    const rows = batch.map(({ stream, type, payload }) => {
      made += 1;
      return { stream, type, payload: JSON.stringify(payload), revision: made, event_id: String(made) };
    });
    return pool.query(INSERT, [JSON.stringify(rows)]);
  };
  return compare(`append by ${WRITERS} writers at once, batches of 100`, events.length, timing, [
    {
      name: "unordered: INSERT with a sequence, no chain",
      prepare: emptied(pool, "unordered"),
      run: () => byWriters(events, insert),
    },
    {
      name: "Concord, one store: its writers share transactions",
      prepare: emptyLog,
      run: () => byWriters(events, (batch) => append(logs[0], batch)),
    },
    {
      name: "Concord, a store and a pool for each writer",
      prepare: emptyLog,
      run: () => byWriters(events, (batch, writer) => append(logs[writer], batch)),
    },
  ]);
};

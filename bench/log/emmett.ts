/** Emmett's PostgreSQL event store over the same events, in a database of its own. */
import { getPostgreSQLEventStore } from "@event-driven-io/emmett-postgresql";
import pg from "pg";
import type { NewEvent } from "../../src/log/EventLog.ts";

export interface EmmettStore {
  /** Appends all batches to a new stream. */
  readonly append: (batches: readonly (readonly NewEvent[])[]) => Promise<void>;
  /** Reads the first stream that was appended. */
  readonly readAll: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export const openEmmett = async (url: string): Promise<EmmettStore> => {
  const pool = new pg.Pool({ connectionString: url });
  pool.on("error", () => {});
  const store = getPostgreSQLEventStore("", { connectionOptions: { pool } });
  await store.schema.migrate();
  let streams = 0;
  return {
    append: async (batches) => {
      streams += 1;
      for (const batch of batches) {
        await store.appendToStream(
          `bench-${streams}`,
          batch.map((e) => ({ type: e.type, data: e.payload as unknown as Record<string, unknown> })),
        );
      }
    },
    readAll: async () => (await store.readStream("bench-1")).events.length,
    close: async () => {
      await store.close();
      if (!pool.ended) await pool.end();
    },
  };
};

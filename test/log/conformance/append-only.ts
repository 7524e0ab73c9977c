import { expect, it } from "vitest";
import { sql } from "kysely";
import { article, decision } from "../support/events.ts";
import { asOwner, type Log, run, type TestStore, withLog } from "../support/stores.ts";

const CHANGES = [
  "UPDATE events SET type = 'x'",
  "UPDATE events SET type = 'x' WHERE false",
  "DELETE FROM events",
  "TRUNCATE events",
  "TRUNCATE events, texts, log_head",
  "UPDATE texts SET text = 'x'",
  "UPDATE texts SET text = NULL",
  "DELETE FROM texts",
  "TRUNCATE texts",
  "UPDATE log_head SET id = true",
  "UPDATE log_head SET position = 9",
  "DELETE FROM log_head",
  "TRUNCATE log_head",
  "INSERT INTO log_head (id, position, hash, seal, recorded_at) VALUES (true, 9, '', '', now())",
  "UPDATE concord_migrations SET sha256 = ''",
  "DELETE FROM concord_migrations",
];

const filled = async (log: Log): Promise<void> => {
  await run(log.append([article("Words."), decision("d")]));
};

export const appendingOnly = (store: TestStore): void => {
  it("refuses every change to the log by the application's role", async () => {
    await withLog(await store.fresh(), async (log) => {
      await filled(log);
      for (const change of CHANGES) await expect(sql.raw(change).execute(log.kysely), change).rejects.toThrow(/refused|denied/);
      expect((await run(log.verify())).problems).toEqual([]);
    });
  });

  it("refuses every change to the log by the owner, also where triggers are switched off for replication", async () => {
    await withLog(await store.fresh(), async (log) => {
      await filled(log);
      for (const change of CHANGES) {
        await expect(asOwner(log, change), change).rejects.toThrow(/is refused: the log is append-only|is refused: words are removed/);
        const replica = asOwner(log, "SET session_replication_role = replica", change);
        await expect(replica, change).rejects.toThrow(/is refused/);
        await asOwner(log, "SET session_replication_role = origin");
      }
      expect((await run(log.verify())).problems).toEqual([]);
    });
  });

  it("refuses an event that does not follow from the head, whoever writes it", async () => {
    await withLog(await store.fresh(), async (log) => {
      await filled(log);
      const forged = (position: number) =>
        `INSERT INTO events SELECT ${position}, stream, revision + 10, type, version, 'other', payload, hash, recorded_at, recorded_by, seal FROM events WHERE position = 2`;
      for (const position of [3, 4, 0]) {
        await expect(sql.raw(forged(position)).execute(log.kysely)).rejects.toThrow(/does not follow from the head at position 2/);
      }
    });
  });

  it("refuses a text under a hash that is not its own", async () => {
    await withLog(await store.fresh(), async (log) => {
      const wrong = sql`INSERT INTO texts (sha256, text, position) VALUES (${"0".repeat(64)}, 'words', 1)`;
      await expect(wrong.execute(log.kysely)).rejects.toThrow(/text_lies_under_its_hash/);
    });
  });

  it("gives the application's role no right to alter the schema or the log", async () => {
    await withLog(await store.fresh(), async (log) => {
      const { rows } = await sql<{ table: string; right: string }>`
        SELECT c.relname AS table, p AS right FROM pg_class c, unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p
        WHERE c.relname IN ('events', 'texts', 'log_head', 'concord_migrations') AND has_table_privilege('concord_app', c.oid, p)
        ORDER BY 1, 2`.execute(log.kysely);
      expect(rows).toEqual([
        { table: "events", right: "INSERT" },
        { table: "texts", right: "INSERT" },
      ]);
      await expect(sql`ALTER TABLE events DISABLE TRIGGER append_only`.execute(log.kysely)).rejects.toThrow(/must be owner/);
      await expect(sql`DROP TABLE events`.execute(log.kysely)).rejects.toThrow(/must be owner/);
    });
  });
};

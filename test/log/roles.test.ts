/** Two roles on a server: the owner sets the schema up, a user with the application's rights alone works in it. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Effect from "effect/Effect";
import { openStore } from "../../src/log/open-store.ts";
import { decision } from "./support/events.ts";
import { startPostgres, type TestServer } from "./support/postgres.ts";
import { run, withLog } from "./support/stores.ts";

const USER = `concord_member_${process.pid}`;
let server: TestServer;
let ownerUrl: string;
let userUrl: string;

const admin = async (...statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

beforeAll(async () => {
  server = await startPostgres();
  ownerUrl = await server.freshDatabase();
  const url = new URL(ownerUrl);
  url.username = USER;
  url.password = "member";
  userUrl = url.href;
  await admin(
    "DO $$ BEGIN CREATE ROLE concord_app NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
    `CREATE ROLE ${USER} LOGIN PASSWORD 'member' IN ROLE concord_app`,
  );
});
afterAll(async () => {
  await admin(`DROP ROLE ${USER}`);
  await server.stop();
});

describe("a user with the application's rights", () => {
  it("is told in one line where the owner has not set the store up, without the password", async () => {
    const error = await Effect.runPromise(Effect.flip(Effect.scoped(openStore(userUrl))));
    expect(error).toMatchObject({ _tag: "CannotOpenStore" });
    expect(error.message).toMatch(/permission denied for schema public; let the owner of the schema open it once/);
    expect(error.message).not.toContain("member@");
    expect(error.message).not.toContain(":member");
  });

  it("appends, reads and verifies once the owner has, and cannot alter anything", async () => {
    await withLog(ownerUrl, (log) => run(log.append([decision("by the owner")])));
    await withLog(userUrl, async (log) => {
      await run(log.append([decision("by the user")]));
      expect((await run(log.head())).position).toBe(2);
      expect((await run(log.verify())).problems).toEqual([]);
    });
    const client = new pg.Client({ connectionString: userUrl });
    await client.connect();
    for (const change of [
      "DELETE FROM events",
      "TRUNCATE events",
      "UPDATE events SET type = 'x'",
      "ALTER TABLE events DISABLE TRIGGER ALL",
      "DROP TABLE events",
    ]) {
      await expect(client.query(change), change).rejects.toThrow(/permission denied|must be owner/);
    }
    await client.end();
  });

  it("cannot move the head by a temporary table that takes its name", async () => {
    const client = new pg.Client({ connectionString: userUrl });
    await client.connect();
    await client.query(
      "CREATE TEMPORARY TABLE log_head AS SELECT true AS id, 1::bigint AS position, repeat('0', 64) AS hash, repeat('0', 64) AS seal, now() AS recorded_at",
    );
    await expect(
      client.query(
        "INSERT INTO events SELECT 2, stream, 9, type, version, 'x', payload, hash, now(), recorded_by, seal FROM events WHERE position = 1",
      ),
    ).rejects.toThrow(/does not follow from the head at position 2|duplicate key/);
    await client.end();
  });

  it("gives a clear line where no server answers", async () => {
    const error = await Effect.runPromise(Effect.flip(Effect.scoped(openStore("postgres://nobody:secret@127.0.0.1:1/none"))));
    expect(error.message).toMatch(/^postgres:\/\/nobody:\*\*\*@127\.0\.0\.1:1\/none cannot be opened: .*ECONNREFUSED/);
  });
});

describe("a new database", () => {
  it("is set up once where several programs open it at the same moment", async () => {
    const url = await server.freshDatabase();
    await Promise.all(Array.from({ length: 4 }, (_, i) => withLog(url, (log) => run(log.append([decision(`${i}`)])))));
    await withLog(url, async (log) => {
      expect((await run(log.head())).position).toBe(4);
      expect((await run(log.verify())).problems).toEqual([]);
    });
  });
});

/**
 * Kills a process with SIGKILL at some moment, from before the store is open to the middle of its work, again and again on
 * one store. CONCORD_CRASH_ROUNDS sets how often for each kind of work (3 in an ordinary run, 100 before a release).
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExport } from "../../src/export/read-export.ts";
import { verifyExport } from "../../src/export/verify-export.ts";
import { currentDataset, datasetAt } from "../../src/project/project.ts";
import { killedAt, momentOf } from "./crash/kill.ts";
import { startPostgres, type TestServer } from "./support/postgres.ts";
import { meeting } from "./support/reports.ts";
import { collect, freshFolder, type Log, removeFolders, run, serverStore, type TestStore, withLog } from "./support/stores.ts";

const ROUNDS = Number(process.env.CONCORD_CRASH_ROUNDS ?? 3);

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  removeFolders();
});

const FRESH_FOLDER: TestStore = { name: "folder", fresh: async () => join(freshFolder(), "store") };

interface Work {
  readonly kind: string;
  /** Milliseconds after the first line within which the kill falls. */
  readonly span: number;
  /** Events that are there before the first round. */
  readonly before: number;
  /** What must hold after each kill. `out`: the folder exported to. */
  readonly holds: (log: Log, out: string) => Promise<void>;
}

const APPENDING: Work = {
  kind: "appending",
  span: 200,
  before: 0,
  holds: async (log) => {
    expect((await run(log.head())).position % 3, "a batch was kept in part").toBe(0);
  },
};
const REBUILDING: Work = {
  kind: "rebuilding",
  span: 500,
  before: 10,
  holds: async (log) => {
    const { position } = await run(log.head());
    expect(JSON.stringify(await run(currentDataset(log)))).toBe(JSON.stringify(await run(datasetAt(log, position))));
  },
};
const EXPORTING: Work = {
  kind: "exporting",
  span: 1000,
  before: 10,
  holds: async (log, out) => {
    if (!existsSync(join(out, "dataset.json"))) return;
    const { position } = (await run(readExport(out))).log;
    expect(await run(verifyExport(out, await run(datasetAt(log, position))))).toMatchObject({ ok: true, first: null });
  },
};

describe.each([FRESH_FOLDER, serverStore(() => server)])("a process killed at any moment, in $name", (store) => {
  it.each([APPENDING, REBUILDING, EXPORTING])(
    `while $kind leaves a whole log with every acknowledged event (${ROUNDS} rounds)`,
    {
      timeout: 120_000 + ROUNDS * 30_000,
    },
    async ({ kind, span, before, holds }) => {
      const target = await store.fresh();
      const out = join(freshFolder(), "out");
      if (before > 0) {
        await withLog(target, (log) => run(log.append(Array.from({ length: before }, (_, n) => meeting(n)).flat())));
      }
      const acknowledged = new Set<string>();
      let working = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const lines = await killedAt(momentOf(round, span), [kind, target, String(round), out]);
        if (lines.length > 0) working += 1;
        for (const line of lines) if (/^[0-9a-f]{32}$/.test(line)) acknowledged.add(line);
        await withLog(target, async (log) => {
          expect((await run(log.verify())).problems).toEqual([]);
          const held = new Set((await collect(log.logged())).map((e) => e.event_id));
          expect([...acknowledged].filter((id) => !held.has(id))).toEqual([]);
          await holds(log, out);
        });
      }
      process.stderr.write(
        `${store.name}, ${kind}: ${ROUNDS} kills, ${working} of them at work, ${acknowledged.size} acknowledged events, none lost\n`,
      );
    },
  );
});

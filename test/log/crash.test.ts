/**
 * Kills a writer with SIGKILL at some moment, from before the store is open to the middle of appending, again and again on
 * one store. CONCORD_CRASH_ROUNDS sets how often (3 in an ordinary run, 100 before a release).
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestServer } from "./support/postgres.ts";
import { collect, freshFolder, removeFolders, run, serverStore, type TestStore, withLog } from "./support/stores.ts";

const ROUNDS = Number(process.env.CONCORD_CRASH_ROUNDS ?? 3);
const WRITER = join(import.meta.dirname, "crash/writer.ts");

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  removeFolders();
});

/** Kills so many milliseconds after the start, or after the first acknowledged event; gives what was acknowledged. */
const killAt = (target: string, round: number, ms: number, from: "start" | "first event"): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WRITER, target, String(round)], { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let errors = "";
    let timer: NodeJS.Timeout | undefined;
    const arm = () => {
      timer ??= setTimeout(() => child.kill("SIGKILL"), ms);
    };
    child.stdout.on("data", (chunk) => {
      out += chunk;
      arm();
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    if (from === "start") arm();
    child.on("close", (code) => {
      clearTimeout(timer);
      // a line cut off by the kill was not acknowledged in full
      if (code === null) resolve(out.split("\n").slice(0, -1));
      else reject(new Error(`the writer ended by itself: ${errors}`));
    });
  });

/** Every third round anywhere in starting and opening, the others in appending; the golden ratio fills each span evenly. */
const moment = (round: number): [number, "start" | "first event"] => {
  const share = (round * 0.618034) % 1;
  return round % 3 === 0 ? [Math.round(1500 * share), "start"] : [Math.round(200 * share), "first event"];
};

const FRESH_FOLDER: TestStore = { name: "folder", fresh: async () => join(freshFolder(), "store") };

describe.each([FRESH_FOLDER, serverStore(() => server)])("a writer killed at any moment, in $name", (store) => {
  it(`leaves a log that opens, verifies and holds every acknowledged event (${ROUNDS} rounds)`, {
    timeout: 60_000 + ROUNDS * 10_000,
  }, async () => {
    const target = await store.fresh();
    const acknowledged = new Set<string>();
    let killed = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const before = acknowledged.size;
      for (const id of await killAt(target, round, ...moment(round))) acknowledged.add(id);
      if (acknowledged.size > before) killed += 1;
      await withLog(target, async (log) => {
        expect((await run(log.verify())).problems).toEqual([]);
        const held = new Set((await collect(log.logged())).map((e) => e.event_id));
        expect([...acknowledged].filter((id) => !held.has(id))).toEqual([]);
        expect(held.size % 3, "a batch was kept in part").toBe(0);
      });
    }
    process.stderr.write(
      `${store.name}: ${ROUNDS} kills, ${killed} of them while appending, ${acknowledged.size} acknowledged events, none lost\n`,
    );
  });
});

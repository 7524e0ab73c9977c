/**
 * What one more article costs, and what a rebuild costs, in logs of several sizes.
 *
 *     npm run bench:reconcile [-- 1000 10000 100000]            sizes; the first is the floor of every ratio
 *     npm run bench:reconcile -- server 1000 10000 100000       on a PostgreSQL (chosen as for the tests), not embedded
 *
 * The log is filled to each size in turn and its views are rebuilt once. One more article is a new source with its reading: upkeep
 * of the views is timed for each of some articles, alone, by the processor's clock (that of the database included) and by the
 * wall's; median and mean. A rebuild is timed once at each size, with the most memory that the program held above what it held before.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import pg from "pg";
import type { EventLog } from "../../src/log/EventLog.ts";
import { openStore } from "../../src/log/open-store.ts";
import { rebuild, upkeep } from "../../src/project/project.ts";
import { startPostgres } from "../../test/log/support/postgres.ts";
import { serverClock } from "../log/processor.ts";
import { articleEvents } from "./world.ts";

type Log = EventLog["Service"];

const SIZES = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const sizes = SIZES.length > 0 ? SIZES : [1000, 10_000];
const MORE = 100;
/** Articles that come in before any is timed: what the program does for the first time is slow. */
const BEFORE = 20;
const BATCH = 400;

interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/** Milliseconds of processor time of a database outside this process. */
type Clock = () => number;
const WITHIN: Clock = () => 0;

const timed = async (server: Clock, run: () => Promise<unknown>): Promise<Cost> => {
  const others = server();
  const wall = performance.now();
  const own = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(own);
  const taken = performance.now() - wall;
  return { cpu: (user + system) / 1000 + server() - others, wall: taken };
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const watched = async (server: Clock, run: () => Promise<unknown>): Promise<{ readonly cost: Cost; readonly megabytes: number }> => {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  const cost = await timed(server, run);
  clearInterval(timer);
  return { cost, megabytes: Math.round((most - before) / 1_000_000) };
};

const line = (name: string, cells: readonly string[]): string => `${name.padEnd(10)}${cells.map((c) => c.padStart(14)).join("")}`;

const measure = async (log: Log, server: Clock): Promise<void> => {
  const run = <A>(work: Effect.Effect<A, unknown>): Promise<A> => Effect.runPromise(work as Effect.Effect<A>);
  let made = 0;
  let floor: { middle: number; average: number; rebuilt: number } | null = null;
  console.log(line("articles", ["one more: cpu", "ratio", "mean", "ratio", "wall", "rebuild: cpu", "per article", "ratio", "memory"]));
  for (const size of sizes) {
    while (made < size) {
      const some = Math.min(BATCH, size - made);
      const from = made;
      await run(log.append(Array.from({ length: some }, (_, i) => articleEvents(from + i)).flat()));
      made += some;
      if (process.stderr.isTTY) process.stderr.write(`\r${made} articles `);
    }
    const rebuilt = await watched(server, () => run(rebuild(log)));
    const costs: Cost[] = [];
    for (let i = 0; i < BEFORE + MORE; i++) {
      await run(log.append(articleEvents(made++)));
      const cost = await timed(server, () => run(upkeep(log)));
      if (i >= BEFORE) costs.push(cost);
    }
    const cpu = costs.map((c) => c.cpu);
    const [middle, average] = [median(cpu), mean(cpu)];
    const each = rebuilt.cost.cpu / size;
    floor ??= { middle, average, rebuilt: each };
    console.log(
      line(String(size), [
        `${middle.toFixed(1)} ms`,
        (middle / floor.middle).toFixed(2),
        `${average.toFixed(1)} ms`,
        (average / floor.average).toFixed(2),
        `${median(costs.map((c) => c.wall)).toFixed(1)} ms`,
        `${(rebuilt.cost.cpu / 1000).toFixed(1)} s`,
        `${each.toFixed(2)} ms`,
        (each / floor.rebuilt).toFixed(2),
        `${rebuilt.megabytes} MB`,
      ]),
    );
  }
};

const inStore = (store: string, server: Clock): Promise<void> =>
  Effect.runPromise(
    Effect.scoped(Effect.flatMap(openStore(store), (log) => Effect.promise(() => measure(log, server)))) as Effect.Effect<void>,
  );

if (process.argv.includes("server")) {
  const server = await startPostgres();
  const url = await server.freshDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on("error", () => {});
  await inStore(url, (await serverClock(pool)) ?? WITHIN);
  await pool.end();
  await server.stop();
} else {
  const folder = mkdtempSync(join(tmpdir(), "concord-upkeep-"));
  try {
    await inStore(join(folder, "store"), WITHIN);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

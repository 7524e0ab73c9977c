/**
 * What one more article costs, and what a rebuild costs, in logs of several sizes.
 *
 *     npm run bench:reconcile [-- 1000 10000 100000]     sizes; the first is the floor of every ratio
 *
 * The log grows to each size in turn in an embedded store. One more article is a new source with its reading: upkeep of the
 * views is timed for each of some articles, alone, by the processor's clock (database included, which runs in the process)
 * and by the wall's; the median counts. A rebuild is timed once at each size, with the most memory held above what was held
 * before. Sizes above 10,000 take long to make.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import type { EventLog } from "../../src/log/EventLog.ts";
import { openStore } from "../../src/log/open-store.ts";
import { rebuild, upkeep } from "../../src/project/project.ts";
import { articleEvents } from "./world.ts";

type Log = EventLog["Service"];

const SIZES = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const sizes = SIZES.length > 0 ? SIZES : [1000, 10_000];
const MORE = 40;
const BATCH = 400;

interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

const timed = async (run: () => Promise<unknown>): Promise<Cost> => {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  await run();
  const used = process.cpuUsage(cpu);
  return { cpu: (used.user + used.system) / 1000, wall: performance.now() - wall };
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const watched = async (run: () => Promise<unknown>): Promise<{ readonly cost: Cost; readonly megabytes: number }> => {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  const cost = await timed(run);
  clearInterval(timer);
  return { cost, megabytes: Math.round((most - before) / 1_000_000) };
};

const line = (name: string, cells: readonly string[]): string => `${name.padEnd(30)}${cells.map((c) => c.padStart(16)).join("")}`;

const measure = async (log: Log): Promise<void> => {
  const run = <A>(work: Effect.Effect<A, unknown>): Promise<A> => Effect.runPromise(work as Effect.Effect<A>);
  let made = 0;
  let floor: { more: number; rebuilt: number } | null = null;
  console.log(line("articles", ["one more: cpu", "wall", "ratio (cpu)", "rebuild: cpu", "per article", "ratio", "memory"]));
  for (const size of sizes) {
    while (made < size) {
      const some = Math.min(BATCH, size - made);
      const from = made;
      await run(log.append(Array.from({ length: some }, (_, i) => articleEvents(from + i)).flat()));
      made += some;
      if (process.stderr.isTTY) process.stderr.write(`\r${made} articles `);
    }
    const rebuilt = await watched(() => run(rebuild(log)));
    const costs: Cost[] = [];
    for (let i = 0; i < MORE; i++) {
      await run(log.append(articleEvents(made++)));
      costs.push(await timed(() => run(upkeep(log))));
    }
    const more = median(costs.map((c) => c.cpu));
    const each = rebuilt.cost.cpu / size;
    floor ??= { more, rebuilt: each };
    console.log(
      line(String(size), [
        `${more.toFixed(1)} ms`,
        `${median(costs.map((c) => c.wall)).toFixed(1)} ms`,
        (more / floor.more).toFixed(2),
        `${(rebuilt.cost.cpu / 1000).toFixed(1)} s`,
        `${each.toFixed(2)} ms`,
        (each / floor.rebuilt).toFixed(2),
        `${rebuilt.megabytes} MB`,
      ]),
    );
  }
};

const folder = mkdtempSync(join(tmpdir(), "concord-upkeep-"));
try {
  await Effect.runPromise(
    Effect.scoped(Effect.flatMap(openStore(join(folder, "store")), (log) => Effect.promise(() => measure(log)))) as Effect.Effect<void>,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

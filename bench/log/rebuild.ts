/**
 * Every row of the views dropped, the log replayed, reconciled and checked, the rows written: beside COPY TO of the same
 * events, for logs of several sizes. Memory is the most the process held above what it held before, sampled.
 */
import * as Effect from "effect/Effect";
import { rebuild } from "../../src/project/project.ts";
import { articleEvents } from "./articles.ts";
import { append, copyOut, type Log, type Setting } from "./database.ts";
import { compare } from "./measure.ts";

const SIZES = (process.env.BENCH_ARTICLES ?? "1000,10000").split(",").map(Number);
const ARTICLES_AT_ONCE = 500;

/** Megabytes of resident memory that `run` takes at most, above what was held before. */
const watched = async (run: () => Promise<unknown>): Promise<number> => {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  await run();
  clearInterval(timer);
  return Math.round((Math.max(most, process.memoryUsage.rss()) - before) / 1_000_000);
};

export const benchRebuild = async ({ logs, pool, rounds }: Setting): Promise<string> => {
  const log = logs[0] as Log;
  const tables: string[] = [];
  let made = 0;
  for (const size of SIZES) {
    while (made < size) {
      const some = Math.min(ARTICLES_AT_ONCE, size - made);
      await append(log, Array.from({ length: some }, (_, i) => articleEvents(made + i)).flat());
      made += some;
    }
    const rebuildAll = () => Effect.runPromise(rebuild(log));
    const memory = await watched(rebuildAll);
    tables.push(
      await compare(`rebuild of the views of ${size} articles, ${memory} MB more at most`, 2 * size, size > 1000 ? 1 : rounds, [
        { name: "COPY TO of the events, thrown away undecoded", run: () => copyOut(pool, "events") },
        { name: "Concord rebuild", run: rebuildAll },
      ]),
    );
  }
  return tables.join("\n");
};

/**
 * Every row of the views dropped, the log replayed, reconciled and checked, the rows written: beside COPY TO of the same
 * events, for logs of several sizes; and what of it is the log's and the tables' own, with rows that are known already in
 * place of reconciling.
 */
import * as Effect from "effect/Effect";
import { rebuild } from "../../src/project/project.ts";
import { articleEvents } from "./articles.ts";
import { replay } from "../../src/project/replay.ts";
import { clearRows, loadViews, writeRows } from "../../src/project/store-rows.ts";
import { VIEW_NAMES } from "../../src/project/tables.ts";
import { append, copyOut, type Log, type Setting } from "./database.ts";
import { compare, watched } from "./measure.ts";

const SIZES = (process.env.BENCH_ARTICLES ?? "1000,10000").split(",").map(Number);
const ARTICLES_AT_ONCE = 500;

export const benchRebuild = async ({ logs, pool, timing }: Setting): Promise<string> => {
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
    const { position, rows } = await loadViews(log.kysely);
    const moveRows = async () => {
      const { sources } = await Effect.runPromise(replay(log, position));
      if (sources.length !== size) throw new Error(`replayed ${sources.length} of ${size} articles`);
      await log.kysely.transaction().execute(async (tx) => {
        await clearRows(tx);
        for (const view of VIEW_NAMES) await writeRows(tx, view, new Map(rows[view].map((row) => [row.id, row])));
      });
    };
    tables.push(
      await compare(
        `rebuild of the views of ${size} articles, ${memory} MB more at most`,
        2 * size,
        size > 1000 ? { ...timing, rounds: 1 } : timing,
        [
          { name: "COPY TO of the events, thrown away undecoded", run: () => copyOut(pool, "events") },
          { name: "Concord rebuild, without reconciling and checking", run: moveRows },
          { name: "Concord rebuild", run: rebuildAll },
        ],
      ),
    );
  }
  return tables.join("\n");
};

/**
 * Every row of the views dropped, the log replayed, reconciled and checked, the rows written: beside COPY TO of the same
 * events, for logs of several sizes; and what of it is the log's and the tables' own, with rows that are known already in
 * place of reconciling. The reports are those of `bench:reconcile`: an invented world with thousands of happenings.
 *
 * Memory is that of a process that does nothing but rebuild. Above 10,000 articles that one run is all that is timed.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as Effect from "effect/Effect";
import { rebuild } from "../../src/project/project.ts";
import { replay } from "../../src/project/replay.ts";
import { clearRows, loadViews, writeRows } from "../../src/project/store-rows.ts";
import { VIEW_NAMES } from "../../src/project/tables.ts";
import { articleEvents } from "../reconcile/world.ts";
import { append, copyOut, type Log, type Setting } from "./database.ts";
import { compare, type Work } from "./measure.ts";

const SIZES = (process.env.BENCH_ARTICLES ?? "1000,10000").split(",").map(Number);
const ARTICLES_AT_ONCE = 500;
/** Larger logs are rebuilt once, and their rows are not held all at once to be written back. */
const LARGE = 10_000;

/** Megabytes that a process of its own holds at most. */
const rebuildApart = async (url: string): Promise<number> => {
  const script = fileURLToPath(new URL("./rebuild-once.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, url]);
  return Math.round(Number(stdout) / 1_000_000);
};

/** The log replayed, and rows that are known already written. */
const moveRows = async (log: Log, size: number): Promise<() => Promise<void>> => {
  const { position, rows } = await loadViews(log.kysely);
  return async () => {
    const { sources } = await Effect.runPromise(replay(log, position));
    if (sources.length !== size) throw new Error(`replayed ${sources.length} of ${size} articles`);
    await log.kysely.transaction().execute(async (tx) => {
      await clearRows(tx);
      for (const view of VIEW_NAMES) await writeRows(tx, view, new Map(rows[view].map((row) => [row.id, row])), true);
    });
  };
};

export const benchRebuild = async ({ url, logs, pool, timing }: Setting): Promise<string> => {
  const log = logs[0] as Log;
  const tables: string[] = [];
  let made = 0;
  for (const size of SIZES) {
    while (made < size) {
      const some = Math.min(ARTICLES_AT_ONCE, size - made);
      await append(log, Array.from({ length: some }, (_, i) => articleEvents(made + i)).flat());
      made += some;
    }
    const { rows } = await pool.query("SELECT round(avg(length(payload::text)))::int AS length FROM events");
    let memory = 0;
    const apart = async () => {
      memory = await rebuildApart(url);
    };
    const copy: Work = { name: "COPY TO of the events, thrown away undecoded", run: () => copyOut(pool, "events") };
    const title = `rebuild of the views of ${size} articles, events of ${rows[0]?.length} characters`;
    // the processor time of another process is not ours to see
    const rounds = size > LARGE ? { rounds: 1, processor: null } : size > 1000 ? { ...timing, rounds: 1 } : timing;
    const works: Work[] = [];
    if (size > LARGE) works.push({ name: "Concord rebuild, in a process of its own", run: apart });
    else {
      await apart();
      works.push(
        { name: "Concord rebuild, without reconciling and checking", run: await moveRows(log, size) },
        { name: "Concord rebuild", run: () => Effect.runPromise(rebuild(log)) },
      );
    }
    tables.push(await compare(title, 2 * size, rounds, [copy, ...works]));
    tables.push(`  a process that only rebuilds holds at most ${memory} MB\n`);
  }
  return tables.join("\n");
};

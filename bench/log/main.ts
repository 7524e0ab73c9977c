/**
 * The log beside COPY and beside Emmett, on one PostgreSQL in one run, through the service the program itself uses.
 * Ratios are to the first line of each table.
 *
 *     npm run bench:log [-- append writers replay rebuild]      all four where none is named
 *
 * BENCH_EVENTS says how many events of 3 KB (10,000), BENCH_ROUNDS how often each is timed (5), BENCH_ARTICLES how many
 * articles a rebuild has (1,000,10,000). The server is chosen as for the tests (`TEST_DATABASE_URL` …).
 */
import { startPostgres } from "../../test/log/support/postgres.ts";
import { benchAppend } from "./append.ts";
import { openBench } from "./database.ts";
import { openEmmett } from "./emmett.ts";
import { madeEvents } from "./events.ts";
import { processorClock } from "./processor.ts";
import { benchRebuild } from "./rebuild.ts";
import { benchReplay } from "./replay.ts";
import { benchWriters, WRITERS } from "./writers.ts";

const BENCHES = { append: benchAppend, writers: benchWriters, replay: benchReplay, rebuild: benchRebuild };
const isBench = (name: string): name is keyof typeof BENCHES => Object.hasOwn(BENCHES, name);

const named = process.argv.slice(2);
const unknown = named.find((name) => !isBench(name));
if (unknown !== undefined) {
  process.stderr.write(`bench:log: there is no ${unknown}: name any of ${Object.keys(BENCHES).join(", ")}\n`);
  process.exit(2);
}

const server = await startPostgres();
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const events = madeEvents(Number(process.env.BENCH_EVENTS ?? 10_000));
for (const name of Object.keys(BENCHES).filter(isBench)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const bench = await openBench(await server.freshDatabase(), name === "writers" ? WRITERS : 1);
  const emmett = await openEmmett(await server.freshDatabase());
  const timing = { rounds, processor: await processorClock(bench.pool) };
  process.stdout.write(`${await BENCHES[name]({ ...bench, emmett, events, timing })}\n`);
  await emmett.close();
  await bench.close();
}
// what Emmett leaves open ends with the process
await server.stop().catch(() => {});
process.exit(0);

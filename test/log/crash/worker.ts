/**
 * Works on the store given until it is killed: appends, rebuilds the views or exports, over and over. Prints one line for
 * each thing that is acknowledged: the id of an event, or that a rebuild or an export is done.
 */
import { writeSync } from "node:fs";
import * as Effect from "effect/Effect";
import { exportDataset } from "../../../src/export/export-dataset.ts";
import { openStore } from "../../../src/log/open-store.ts";
import { currentDataset, datasetAt, rebuild } from "../../../src/project/project.ts";
import { article, decision } from "../support/events.ts";
import { meeting } from "../support/reports.ts";
import type { Log } from "../support/stores.ts";

const [kind = "", target = "", round = "", out = ""] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

const append = (log: Log) =>
  Effect.gen(function* () {
    for (let i = 0; ; i++) {
      const batch = [article(`Words ${round} ${i} ${"long ".repeat(400)}`), decision(`${round} ${i} a`), decision(`${round} ${i} b`)];
      for (const { eventId } of yield* log.append(batch)) say(eventId);
    }
  });

/** Of a log that grows a little each round. */
const rebuildViews = (log: Log) =>
  Effect.gen(function* () {
    for (const { eventId } of yield* log.append(meeting(100 + Number(round)))) say(eventId);
    for (;;) {
      yield* rebuild(log);
      say("rebuilt");
    }
  });

/** Of then and of now in turn, so that a mixture of two shows. */
const exportViews = (log: Log) =>
  Effect.gen(function* () {
    say("begun");
    for (let i = Number(round); ; i++) {
      yield* exportDataset(yield* i % 2 === 0 ? currentDataset(log) : datasetAt(log, 8), out);
      say("exported");
    }
  });

const WORK: Readonly<Record<string, (log: Log) => Effect.Effect<never, unknown>>> = {
  appending: append,
  rebuilding: rebuildViews,
  exporting: exportViews,
};

const work = WORK[kind];
if (work === undefined) throw new Error(`no such work: ${kind}`);
await Effect.runPromise(Effect.scoped(Effect.flatMap(openStore(target, { author: "worker" }), work)));

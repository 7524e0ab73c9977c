/**
 * Exports the sample dataset in a process of its own: `export-sample.ts DIR [FORMATS] [stall]`. A failure is one line on
 * stderr and status 1. With `stall` the facts are never handed out: the process says so and waits to be interrupted, as
 * `concord` waits.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime";
import * as Effect from "effect/Effect";
import { makeProgress } from "../../src/cli/progress.ts";
import { exportDataset } from "../../src/export/export-dataset.ts";
import { FORMATS, isFormat } from "../../src/export/formats.ts";
import { type TableSource, tableSource } from "../../src/export/table-source.ts";
import { sampleDataset } from "./sample-dataset.ts";

const [, , dir = "", formats = FORMATS.join(","), stall] = process.argv;
const whole = tableSource(sampleDataset());
const stalled: TableSource = {
  ...whole,
  rows: {
    ...whole.rows,
    facts: async function* () {
      console.log("stalled");
      await new Promise((resolve) => setTimeout(resolve, 3_600_000));
      yield* sampleDataset().facts;
    },
  },
};
const progress = makeProgress();

NodeRuntime.runMain(
  exportDataset(stall === undefined ? whole : stalled, dir, {
    formats: formats.split(",").filter(isFormat),
    onInterrupted: () => progress.note("interrupted before anything was replaced"),
  }).pipe(
    Effect.catch((error) =>
      Effect.sync(() => {
        console.error(error.message);
        process.exitCode = 1;
      }),
    ),
  ),
  { disableErrorReporting: true },
);

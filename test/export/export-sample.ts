/** Exports the sample dataset into the folder named on the command line, for tests that need another process. */
import * as Effect from "effect/Effect";
import { exportDataset } from "../../src/export/export-dataset.ts";
import { sampleDataset } from "./sample-dataset.ts";

await Effect.runPromise(exportDataset(sampleDataset(), process.argv[2] ?? ""));

/**
 * Loads an export back from its folder: `dataset.json`, checked against the model.
 *
 * An export that was being put in place when its process died is finished first (see staging.ts).
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import { Dataset } from "../model/dataset.ts";
import { ExportError, toExportError } from "./export-error.ts";
import { settle } from "./staging.ts";

const decode = Schema.decodeUnknownEffect(Dataset);

const parse = (path: string, text: string): Effect.Effect<unknown, ExportError> =>
  Effect.try({
    try: () => JSON.parse(text) as unknown,
    catch: () => new ExportError({ where: path, what: "is not JSON", remedy: "export again" }),
  });

/** The dataset of the export in `dir` (or of the file, where `dir` is the path of a `dataset.json`). */
export const readExport = Effect.fn("readExport")(function* (dir: string): Effect.fn.Return<Dataset, ExportError> {
  const path = dir.endsWith(".json") ? dir : join(dir, "dataset.json");
  const text = yield* Effect.tryPromise({
    try: async () => {
      if (path !== dir) await settle(dir);
      return await readFile(path, "utf8");
    },
    catch: (cause) => toExportError(path, cause),
  });
  const json = yield* parse(path, text);
  return yield* decode(json).pipe(
    Effect.mapError(
      (error) =>
        new ExportError({
          where: path,
          what: `is not a dataset of this version: ${String(error.message).split("\n")[0] ?? ""}`,
          remedy: "export again with this version",
        }),
    ),
  );
});

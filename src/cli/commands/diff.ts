/** `concord diff A B`: what changed between two exports, or two positions of the log, and because of what. */
import * as Effect from "effect/Effect";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import { diffDatasets, diffJson } from "../../export/diff/diff-datasets.ts";
import { diffText } from "../../export/diff/diff-text.ts";
import { readExport } from "../../export/read-export.ts";
import { datasetAt } from "../../project/project.ts";
import { json, positionOrTime, store, withStore } from "../options.ts";
import { print } from "../print.ts";

const side = (name: string) =>
  Argument.String(name).pipe(Argument.withDescription("Folder of an export, or a position or time of the log"));

/** Digits alone or a date: of the log. Anything else is a path. */
const isOfLog = (text: string): boolean => /^\d+$|^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text);

export const diff = Command.make("diff", { before: side("before"), after: side("after"), store, json }, (given) =>
  Effect.gen(function* () {
    const load = (text: string) =>
      isOfLog(text) ? withStore(given.store, (log) => datasetAt(log, positionOrTime(text))) : readExport(text);
    const difference = diffDatasets(yield* load(given.before), yield* load(given.after));
    yield* print(given.json ? diffJson(difference) : diffText(difference));
  }),
).pipe(Command.withDescription("Show what changed between two exports or positions of the log, and why"));

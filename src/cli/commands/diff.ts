/** `concord diff A B`: what changed between two exports, or two positions of the log, and because of what. */
import { extname } from "node:path";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { type DatasetDiff, diffDatasets, diffJson } from "../../export/diff/diff-datasets.ts";
import { diffText } from "../../export/diff/diff-text.ts";
import { writeDiff } from "../../export/diff/write-diff.ts";
import { readExport } from "../../export/read-export.ts";
import { datasetAt } from "../../project/project.ts";
import { withCauses } from "../diff-causes.ts";
import { Failure } from "../failure.ts";
import { json, positionOrTime, store, withStore } from "../options.ts";
import { print } from "../print.ts";

const side = (name: string) =>
  Argument.String(name).pipe(Argument.withDescription("Folder of an export, or a position or time of the log"));

const file = Flag.String("out").pipe(
  Flag.withDescription("Write the changes to this file, a sheet (.xlsx) or a table (.csv), instead of printing them"),
  Flag.withMetavar("FILE"),
  Flag.optional,
);

/** Digits alone or a date: of the log. Anything else is a path. */
const isOfLog = (text: string): boolean => /^\d+$|^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text);

const load = (text: string, target: string) =>
  isOfLog(text) ? withStore(target, (log) => datasetAt(log, positionOrTime(text))) : readExport(text);

const compare = (before: string, after: string, target: string) =>
  Effect.gen(function* () {
    if (!isOfLog(before) || !isOfLog(after)) return diffDatasets(yield* load(before, target), yield* load(after, target));
    return yield* withStore(target, (log) =>
      Effect.gen(function* () {
        const [from, to] = [yield* datasetAt(log, positionOrTime(before)), yield* datasetAt(log, positionOrTime(after))];
        const at = (dataset: typeof from) => ({ position: dataset.log.position, dataset });
        return yield* withCauses(log, diffDatasets(from, to), at(from), at(to));
      }),
    );
  });

const write = (path: string, difference: DatasetDiff) =>
  Effect.gen(function* () {
    const format = extname(path).toLowerCase();
    if (format !== ".xlsx" && format !== ".csv")
      return yield* new Failure({ message: `--out ${path} is neither a sheet nor a table: end it with .xlsx or .csv` });
    yield* writeDiff(path, difference, format === ".xlsx" ? "xlsx" : "csv");
    yield* print(`${difference.changes.length} changes in ${path}`);
  });

export const diff = Command.make("diff", { before: side("before"), after: side("after"), out: file, store, json }, (given) =>
  Effect.gen(function* () {
    const difference = yield* compare(given.before, given.after, given.store);
    if (Option.isSome(given.out)) return yield* write(given.out.value, difference);
    const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
    yield* print(given.json ? diffJson(difference) : diffText(difference, { color, width: process.stdout.columns ?? 100 }));
  }),
).pipe(Command.withDescription("Show what changed between two exports or positions of the log, and why"));

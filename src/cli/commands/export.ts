/** `concord export`: writes the datasets as they stand, or stood. */
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { FORMATS, type Format, isFormat } from "../../export/formats.ts";
import { currentDataset, datasetAt } from "../../project/project.ts";
import { Failure } from "../failure.ts";
import { asOf, out, positionOrTime, store, withStore } from "../options.ts";
import { print } from "../print.ts";
import { makeProgress } from "../progress.ts";
import { writeExports } from "../write-exports.ts";

const format = Flag.String("format").pipe(
  Flag.withDescription(`Which formats: ${FORMATS.join(",")} (all of them where left out)`),
  Flag.withMetavar("LIST"),
  Flag.optional,
);

const csvSafety = Flag.Literals("csv-safety", ["prefix", "none"]).pipe(
  Flag.withDescription("prefix: an apostrophe before text a spreadsheet would run as a formula (default); none: text as it is"),
  Flag.withDefault("prefix"),
);
const csvBom = Flag.Boolean("csv-bom").pipe(
  Flag.withDescription("Begin CSV files with a byte order mark, for older spreadsheet programs"),
  Flag.withDefault(false),
);

const formatsOf = (list: string): Effect.Effect<readonly Format[], Failure> => {
  const names = list.split(",").map((name) => name.trim());
  const wrong = names.find((name) => !isFormat(name));
  return wrong === undefined
    ? Effect.succeed(names.filter(isFormat))
    : Effect.fail(new Failure({ message: `--format ${wrong} is no format: use ${FORMATS.join(", ")}` }));
};

export const exportCommand = Command.make("export", { out, format, asOf, csvSafety, csvBom, store }, (given) =>
  Effect.gen(function* () {
    const formats = Option.isSome(given.format) ? { formats: yield* formatsOf(given.format.value) } : {};
    yield* withStore(given.store, (log) =>
      Effect.gen(function* () {
        const progress = makeProgress();
        const dataset = Option.isSome(given.asOf) ? yield* datasetAt(log, positionOrTime(given.asOf.value)) : yield* currentDataset(log);
        const { files } = yield* writeExports(dataset, given.out, progress, {
          ...formats,
          csvSafety: given.csvSafety,
          csvBom: given.csvBom,
        });
        progress.clear();
        yield* print(`${files.length} files in ${given.out}, as of position ${dataset.log.position}`);
      }),
    );
  }),
).pipe(Command.withDescription("Write the datasets, as they are or as they were"));

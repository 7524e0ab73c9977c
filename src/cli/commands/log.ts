/** `concord log`, `import` and `verify`: the event log itself. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Stream from "effect/Stream";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { readExport } from "../../export/read-export.ts";
import { verifyExport } from "../../export/verify-export.ts";
import { datasetAt } from "../../project/project.ts";
import { Ended, Failure } from "../failure.ts";
import { asOf, json, positionOrTime, store, withStore } from "../options.ts";
import { print, printJson } from "../print.ts";

const jsonl = Flag.Boolean("jsonl").pipe(Flag.withDescription("Dump everything, as `concord import` takes it"), Flag.withDefault(false));

export const log = Command.make("log", { jsonl, asOf, store }, (given) =>
  withStore(given.store, (events) => {
    const until = Option.map(given.asOf, positionOrTime);
    if (given.jsonl) return Stream.runForEach(events.dump(Option.getOrUndefined(until)), print);
    return Effect.gen(function* () {
      const { position } = yield* events.head(Option.getOrUndefined(until));
      yield* Stream.runForEach(events.logged({ to: position }), (e) =>
        print(`${e.position}  ${e.recorded_at}  ${e.recorded_by}  ${e.type}  ${e.stream}  ${e.hash.slice(0, 12)}`),
      );
    });
  }),
).pipe(Command.withDescription("Show the event log, or dump it"));

const dump = Argument.String("file").pipe(Argument.withDescription("A dump made by `concord log --jsonl`; - for standard input"));

const linesOf = (file: string): Stream.Stream<string, Failure> =>
  Stream.suspend(() => {
    const input = file === "-" ? process.stdin : createReadStream(file);
    return Stream.fromAsyncIterable(
      createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }),
      (cause) =>
        new Failure({ message: `${file} cannot be read (${(cause as NodeJS.ErrnoException).code ?? String(cause)}): check the path` }),
    );
  });

export const importCommand = Command.make("import", { dump, store }, (given) =>
  withStore(given.store, (events) =>
    Effect.gen(function* () {
      const { restored, head } = yield* events.restore(linesOf(given.dump));
      yield* print(`${restored} events restored; the log stands at ${head.position}, ${head.hash}`);
    }),
  ),
).pipe(Command.withDescription("Restore a dump into a store that is empty or holds its beginning"));

const exported = Flag.String("export").pipe(
  Flag.withDescription("Also prove that this export was made from the log"),
  Flag.withMetavar("DIR"),
  Flag.optional,
);

export const verify = Command.make("verify", { exported, json, store }, (given) =>
  withStore(given.store, (events) =>
    Effect.gen(function* () {
      const dataset = Option.isSome(given.exported) ? yield* readExport(given.exported.value) : null;
      const known = dataset === null ? undefined : { position: dataset.log.position, hash: dataset.log.head };
      const result = yield* events.verify(known);
      const made = dataset === null || !result.ok ? null : yield* datasetAt(events, dataset.log.position);
      const proof = made === null || Option.isNone(given.exported) ? null : yield* verifyExport(given.exported.value, made);
      if (given.json) yield* printJson({ ...result, export: proof });
      else {
        for (const problem of result.problems) yield* print(`${problem.wrong}: ${problem.message}`);
        if (result.ok) yield* print(`the log is whole: ${result.head.position} events, head ${result.head.hash}`);
        if (proof?.ok === true)
          yield* print(`the export was made from this log at position ${known?.position}: ${proof.files.length} files are the same`);
        if (proof?.first)
          yield* print(
            `the export is not what the log gives: ${proof.first.where} has ${proof.first.found}, the log gives ${proof.first.expected}`,
          );
        if (proof?.ok === false && made !== null && made.log.as_of !== null)
          yield* print(
            `words that the log held at position ${made.log.position} were taken down since: an export made before has them still`,
          );
      }
      if (!result.ok || proof?.ok === false) return yield* new Ended({ status: 1 });
    }),
  ),
).pipe(Command.withDescription("Prove that the log was not altered"));

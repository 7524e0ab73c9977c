/** The command `concord`: its subcommands, how a wrong call is reported, and what exit status an ending gives. */
import * as NodeServices from "@effect/platform-node/NodeServices";
import * as Cause from "effect/Cause";
import * as Effect from "effect/Effect";
import * as CliConfig from "effect/cli/CliConfig";
import * as CliOutput from "effect/cli/CliOutput";
import * as Command from "effect/cli/Command";
import * as GlobalFlag from "effect/cli/GlobalFlag";
import * as Console from "effect/Console";
import * as Layer from "effect/Layer";
import { VERSION } from "../project/program.ts";
import { audit } from "./commands/audit.ts";
import { check } from "./commands/check.ts";
import { decide } from "./commands/decide.ts";
import { diff } from "./commands/diff.ts";
import { exportCommand } from "./commands/export.ts";
import { extract } from "./commands/extract.ts";
import { ingest } from "./commands/ingest.ts";
import { importCommand, log, verify } from "./commands/log.ts";
import { rebuild } from "./commands/rebuild.ts";
import { run } from "./commands/run.ts";
import { serve } from "./commands/serve.ts";
import { takeDown } from "./commands/take-down.ts";
import { weakest } from "./commands/weakest.ts";
import { whatIf } from "./commands/what-if.ts";
import { Ended, errorLine, oneLine } from "./failure.ts";

const concord = Command.make("concord").pipe(
  Command.withDescription("Turns news reports that disagree into datasets that can be defended"),
  Command.withSubcommands([
    run,
    ingest,
    extract,
    rebuild,
    exportCommand,
    check,
    audit,
    decide,
    takeDown,
    diff,
    whatIf,
    weakest,
    log,
    importCommand,
    verify,
    serve,
  ]),
);

/** A wrong call gets one line on stderr, not the whole help. */
const presenter: CliOutput.Presenter = {
  present: (event) =>
    event._tag === "InvalidInvocation"
      ? Console.error(
          `concord: ${event.errors.map((error) => oneLine(error.message)).join("; ")}: see ${event.commandPath.join(" ")} --help`,
        )
      : CliOutput.defaultPresenter.present(event),
};

const services = Layer.mergeAll(
  NodeServices.layer,
  CliOutput.layerPresenter(presenter),
  CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] }),
);

const USAGE = 2;
const MISTAKE = 70;

const isHelp = (error: unknown): boolean => (error as { readonly _tag?: unknown } | null)?._tag === "ShowHelp";

const statusOf = (cause: Cause.Cause<unknown>): number => {
  if (Cause.hasInterruptsOnly(cause)) return 130;
  const error = Cause.squash(cause);
  if (error instanceof Ended) return error.status;
  if (isHelp(error)) return (error as { readonly errors: readonly unknown[] }).errors.length > 0 ? USAGE : 0;
  const expected = cause.reasons.some(Cause.isFailReason);
  process.stderr.write(
    `${errorLine(error)}${expected ? "" : " (a mistake of the program: please report it; CONCORD_STACK=1 shows where)"}\n`,
  );
  if (process.env.CONCORD_STACK === "1") process.stderr.write(`${Cause.pretty(cause)}\n`);
  return expected ? USAGE : MISTAKE;
};

/** Runs the command line `args` (without the program's name) and gives the exit status. */
export const runProgram = (args: readonly string[]): Effect.Effect<number> =>
  Command.runWith(concord, { version: VERSION })(args).pipe(
    Effect.as(0),
    Effect.provide(services),
    Effect.catchCause((cause) => Effect.sync(() => statusOf(cause))),
  );

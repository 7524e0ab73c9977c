/** `concord what-if`: the cells that would flip without a source or publisher, or by a decision. Appends nothing. */
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { flipsBetween } from "../../check/flips.ts";
import type { DecisionAction } from "../../model/decision.ts";
import { ACTIONS, actionOf } from "../decisions/words.ts";
import type { Known } from "../decisions/state.ts";
import { datasetWith, decisionsOf, known } from "../decisions/weigh.ts";
import { Failure } from "../failure.ts";
import { flipLines, recordTitles } from "../flip-words.ts";
import { json, store, withStore } from "../options.ts";
import { print, printJson } from "../print.ts";

const words = Argument.String("decision").pipe(
  Argument.withDescription(`A decision that is not made: ${Object.keys(ACTIONS).join(", ")}, and what it is about`),
  Argument.variadic(),
);
const without = Flag.String("without").pipe(
  Flag.withDescription("A source (its id or file) or a publisher whose reports are left out"),
  Flag.withMetavar("SOURCE|PUBLISHER"),
  Flag.optional,
);

/** The sources meant: one by its id or file, or all of a publisher. */
const sourcesOf = (name: string, { dataset }: Known): readonly string[] => {
  const one = dataset.sources.filter((s) => s.id === name || s.file === name);
  const meant = one.length > 0 ? one : dataset.sources.filter((s) => s.publisher?.toLowerCase() === name.toLowerCase());
  return meant.filter((s) => s.status === "active").map((s) => s.id);
};

const actionsOf = Effect.fn("actionsOf")(function* (name: Option.Option<string>, given: readonly string[], state: Known) {
  if (Option.isNone(name)) {
    if (given.length === 0) return yield* new Failure({ message: "name a decision, or --without a source or publisher" });
    return [yield* actionOf(given, state)];
  }
  if (given.length > 0) return yield* new Failure({ message: "give either a decision or --without, not both" });
  const sources = sourcesOf(name.value, state);
  if (sources.length === 0)
    return yield* new Failure({ message: `${name.value} is no source or publisher that counts: sources.csv lists them` });
  return sources.map((source): DecisionAction => ({ type: "withdraw_source", source }));
});

export const whatIf = Command.make("what-if", { words, without, store, json }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const state = yield* known(log);
      const actions = yield* actionsOf(given.without, given.words, state);
      const after = datasetWith(state, decisionsOf(actions, "what-if", "what-if", state));
      const flips = flipsBetween(state.dataset, after);
      if (given.json) return yield* printJson({ flips });
      const cells = flips.filter((f) => f.field !== null).length;
      const titles = new Map([...recordTitles(after), ...recordTitles(state.dataset)]);
      const head =
        flips.length === 0 ? "no cell would flip" : `${flips.length - cells} records would come or go, ${cells} cells would flip`;
      yield* print([head, ...(flips.length === 0 ? [] : ["", flipLines(flips, titles)])].join("\n"));
    }),
  ),
).pipe(
  Command.withDescription("List the cells that would flip without a source or publisher, or by a decision; nothing is appended"),
  Command.withExamples([
    { command: 'concord what-if --without "The Daily Gull"', description: "What hangs on one publisher" },
    { command: "concord what-if reject_claim k-0123456789ab", description: "What a decision would change" },
  ]),
);

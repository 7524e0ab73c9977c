/** `concord decide` appends an analyst's decision; `concord what-if` shows what it would change and appends nothing. */
import { userInfo } from "node:os";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { diffJson } from "../../export/diff/diff-datasets.ts";
import { diffText } from "../../export/diff/diff-text.ts";
import { appendDecisions, changesBy, decisionsOf, known } from "../decisions/weigh.ts";
import { ACTIONS, actionOf } from "../decisions/words.ts";
import { Failure } from "../failure.ts";
import { author, json, store, withStore } from "../options.ts";
import { print } from "../print.ts";

const words = Argument.String("decision").pipe(
  Argument.withDescription(`What is decided: ${Object.keys(ACTIONS).join(", ")}, and what it is about`),
  Argument.variadic({ min: 1 }),
);
const reason = Flag.String("reason").pipe(Flag.withDescription("Why, for whoever reads the audit"), Flag.withMetavar("TEXT"));

export const decide = Command.make("decide", { words, author, reason, store, json }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      if (given.reason.trim() === "") return yield* new Failure({ message: "--reason is empty: say why, for whoever reads the audit" });
      const by = Option.getOrElse(given.author, () => userInfo().username);
      const state = yield* known(log);
      const [decision] = decisionsOf([yield* actionOf(given.words, state)], by, given.reason, state);
      if (decision === undefined) return;
      const diff = changesBy(state, [decision]);
      const [appended] = yield* appendDecisions(log, [decision]);
      if (given.json) return yield* print(JSON.stringify({ decision, outcome: appended?.outcome, changes: diff.changes }, null, 2));
      yield* print(
        appended?.outcome === "appended"
          ? `${decision.id} appended at position ${appended.position}`
          : `${decision.id} was decided already`,
      );
      if (appended?.outcome === "appended") yield* print(diffText(diff));
    }),
  ),
).pipe(
  Command.withDescription("Append an analyst's decision, with author and reason"),
  Command.withExamples([
    { command: 'concord decide choose_value m-0123456789ab form call --reason "the ministry confirmed"', description: "Choose a value" },
    { command: 'concord decide undo d-0123456789ab --reason "read the wrong record"', description: "Take a decision back" },
  ]),
);

export const whatIf = Command.make("what-if", { words, store, json }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const state = yield* known(log);
      const diff = changesBy(state, decisionsOf([yield* actionOf(given.words, state)], "what-if", "what-if", state));
      yield* print(given.json ? diffJson(diff) : diffText(diff));
    }),
  ),
).pipe(Command.withDescription("Show what a decision would change, without making it"));

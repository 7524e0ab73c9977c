/** `concord decide` appends an analyst's decision; `concord what-if` shows what it would change and appends nothing. */
import { userInfo } from "node:os";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Argument from "effect/cli/Argument";
import * as Command from "effect/cli/Command";
import * as Flag from "effect/cli/Flag";
import { diffDatasets, diffJson } from "../../export/diff/diff-datasets.ts";
import { diffText } from "../../export/diff/diff-text.ts";
import type { EventLog } from "../../log/EventLog.ts";
import type { Decision } from "../../model/decision.ts";
import { currentDataset, datasetFrom } from "../../project/project.ts";
import { replay } from "../../project/replay.ts";
import { ACTIONS, actionOf, decisionId } from "../decision-words.ts";
import { Failure } from "../failure.ts";
import { author, json, store, withStore } from "../options.ts";
import { print } from "../print.ts";

const words = Argument.String("decision").pipe(
  Argument.withDescription(`What is decided: ${Object.keys(ACTIONS).join(", ")}, and what it is about`),
  Argument.variadic({ min: 1 }),
);
const reason = Flag.String("reason").pipe(Flag.withDescription("Why, for whoever reads the audit"), Flag.withMetavar("TEXT"));

/** The log, the decision that `given` words name, and what they would make of the datasets. */
const weigh = Effect.fn("weigh")(function* (log: EventLog["Service"], given: readonly string[], by: string, why: string) {
  const before = yield* currentDataset(log);
  const head = yield* log.head();
  const input = yield* replay(log, head.position);
  const action = yield* actionOf(given, input, before);
  const decision: Decision = { id: decisionId(action, by, why, input.decisions), author: by, reason: why, action };
  const after = datasetFrom({ ...input, decisions: [...input.decisions, { position: head.position + 1, decision }] }, head);
  return { decision, diff: diffDatasets(before, after) };
});

export const decide = Command.make("decide", { words, author, reason, store, json }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      if (given.reason.trim() === "") return yield* new Failure({ message: "--reason is empty: say why, for whoever reads the audit" });
      const by = Option.getOrElse(given.author, () => userInfo().username);
      const { decision, diff } = yield* weigh(log, given.words, by, given.reason);
      const [appended] = yield* log.append([{ stream: decision.id, type: "decision", payload: decision }]);
      yield* currentDataset(log);
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
      const { diff } = yield* weigh(log, given.words, "what-if", "what-if");
      yield* print(given.json ? diffJson(diff) : diffText(diff));
    }),
  ),
).pipe(Command.withDescription("Show what a decision would change, without making it"));

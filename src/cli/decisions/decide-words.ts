/** `concord decide ACTION …`: one decision, appended at once unless it is only to be shown. */
import * as Effect from "effect/Effect";
import { diffText } from "../../export/diff/diff-text.ts";
import type { EventLog } from "../../log/EventLog.ts";
import { print, printJson } from "../print.ts";
import { appendDecisions, changesBy, decisionsOf, known } from "./weigh.ts";
import { actionOf } from "./words.ts";

export interface WordsOptions {
  readonly author: string;
  readonly reason: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export const decideWords = Effect.fn("decideWords")(function* (log: EventLog["Service"], words: readonly string[], given: WordsOptions) {
  const state = yield* known(log);
  const decisions = decisionsOf([yield* actionOf(words, state)], given.author, given.reason, state);
  const diff = changesBy(state, decisions);
  const appended = given.dryRun ? [] : yield* appendDecisions(log, decisions);
  for (const [i, decision] of decisions.entries()) {
    const { outcome, position } = appended[i] ?? { outcome: "shown", position: 0 };
    if (given.json) {
      yield* printJson({ decision, outcome, changes: diff.changes });
      continue;
    }
    const said =
      outcome === "appended"
        ? `${decision.id} appended at position ${position}`
        : outcome === "shown"
          ? `${decision.id} would be appended`
          : `${decision.id} was decided already`;
    yield* print(said);
    if (outcome === "appended" || outcome === "shown") yield* print(diffText(diff));
  }
});

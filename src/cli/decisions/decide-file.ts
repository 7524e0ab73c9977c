/** `concord decide --from FILE`: shows what the file would append and change; with `--yes` appends it, all or nothing. */
import * as Effect from "effect/Effect";
import { diffText } from "../../export/diff/diff-text.ts";
import type { EventLog } from "../../log/EventLog.ts";
import { Ended, Failure } from "../failure.ts";
import { print, printJson } from "../print.ts";
import { makeProgress } from "../progress.ts";
import { actionWords } from "./action-words.ts";
import { decisionsInFile } from "./from-file.ts";
import { appendDecisions, changesBy, decisionsOf, known } from "./weigh.ts";

export interface FileOptions {
  readonly path: string;
  readonly author: string;
  /** For rows that give none of their own. */
  readonly reason: string;
  readonly yes: boolean;
  readonly json: boolean;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

export const decideFile = Effect.fn("decideFile")(function* (log: EventLog["Service"], given: FileOptions) {
  const state = yield* known(log);
  const { proposed, refused, settled } = yield* decisionsInFile(log, given.path, state);
  const reasonless = proposed.find((p) => p.reason === null);
  if (reasonless !== undefined && given.reason === "")
    return yield* new Failure({ message: `${reasonless.where} gives no reason: give --reason, or a column reason in the file` });
  const decisions = proposed.flatMap((p) => decisionsOf([p.action], given.author, p.reason ?? given.reason, state));
  const diff = changesBy(state, decisions);
  const progress = makeProgress();
  for (const { where, why } of refused) progress.note(`${where}: ${why}`);
  const appended = given.yes && decisions.length > 0 ? yield* appendDecisions(log, decisions) : [];
  const made = appended.filter((a) => a.outcome === "appended").length;
  if (given.json) yield* printJson({ decisions, refused, settled, appended: made, changes: diff.changes });
  else {
    const lines = proposed.map((p, i) => `${decisions[i]?.id ?? ""}  ${p.where}  ${actionWords(p)}`);
    const said = settled === 0 ? [] : [`${count(settled, "edit")} that the datasets hold already`];
    const end =
      decisions.length === 0
        ? "nothing to decide"
        : given.yes
          ? `${count(made, "decision")} of ${given.author} appended`
          : `nothing is appended yet: ${count(decisions.length, "decision")} of ${given.author} with --yes`;
    yield* print([...lines, ...said, ...(decisions.length === 0 ? [] : ["", diffText(diff).trimEnd(), ""]), end].join("\n"));
  }
  if (refused.length > 0) return yield* new Ended({ status: 2 });
});

/**
 * The decisions an analyst made in a file: cells changed in an export, verdicts, rows of a list of actions.
 *
 * Changes are found against the export the file was made from; where the log has learnt better since, an edit is refused
 * rather than allowed to overwrite what its author had not seen. What the datasets say already is passed over.
 */
import * as Effect from "effect/Effect";
import { type Edit, findEdits, type RefusedEdit } from "../../export/edits/find-edits.ts";
import { type EditedFile, readEdited } from "../../export/edits/read-edited.ts";
import { toExportError } from "../../export/export-error.ts";
import { valueText } from "../../export/value-text.ts";
import type { EventLog } from "../../log/EventLog.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { DecisionAction } from "../../model/decision.ts";
import { datasetAt } from "../../project/project.ts";
import { Failure } from "../failure.ts";
import { actionRows } from "./action-rows.ts";
import { objectionTo } from "./objection.ts";
import type { Known } from "./state.ts";
import { actionOf } from "./words.ts";

export interface Proposed {
  readonly where: string;
  readonly action: DecisionAction;
  /** What the row says for a reason, where it says one. */
  readonly reason: string | null;
  /** The cell as it was exported, in words; null where the action is about no cell. */
  readonly before: string | null;
}

export interface FromFile {
  readonly proposed: readonly Proposed[];
  readonly refused: readonly RefusedEdit[];
  /** Edits that the datasets hold already. */
  readonly settled: number;
}

/** `Meetings:12:city` stands in the row `Meetings:12`. */
const rowOf = (where: string): string => where.split(":").slice(0, 2).join(":");

/** `gone`: rows of records that are there no more. */
const upToDate = (edits: readonly Edit[], now: ReadonlyMap<string, Edit>, gone: ReadonlySet<string>): FromFile => {
  const proposed: Proposed[] = [];
  const refused: RefusedEdit[] = [];
  let settled = 0;
  for (const edit of edits) {
    const current = now.get(edit.where);
    if (current === undefined) settled += Number(!gone.has(rowOf(edit.where)));
    else if (JSON.stringify(current.before) !== JSON.stringify(edit.before)) {
      const [was, is] = [valueText(edit.before), valueText(current.before)];
      refused.push({ where: edit.where, why: `it was "${was}" in this export and is "${is}" by now: export again and decide on that` });
    } else proposed.push({ ...edit, before: valueText(edit.before) });
  }
  return { proposed, refused, settled };
};

const cellsOf = (file: EditedFile, base: Dataset, { dataset }: Known): FromFile => {
  const found = findEdits(file, base);
  const now = base === dataset ? found : findEdits(file, dataset);
  const edited = new Set(found.edits.map((edit) => rowOf(edit.where)));
  const gone = now.refused.filter((r) => edited.has(r.where) && !found.refused.some((f) => f.where === r.where));
  const weighed = upToDate(found.edits, new Map(now.edits.map((edit) => [edit.where, edit])), new Set(gone.map((r) => r.where)));
  return { ...weighed, refused: [...found.refused, ...weighed.refused, ...gone] };
};

const fromLists = (file: EditedFile, state: Known): Effect.Effect<FromFile> =>
  Effect.gen(function* () {
    const proposed: Proposed[] = [];
    const refused: RefusedEdit[] = [];
    for (const row of file.actions.flatMap(actionRows)) {
      const action = yield* Effect.result(actionOf(row.words, state));
      if (action._tag === "Failure") refused.push({ where: row.where, why: action.failure.message });
      else proposed.push({ where: row.where, action: action.success, reason: row.reason, before: null });
    }
    return { proposed, refused, settled: 0 };
  });

/** What the file at `path` asks for. */
export const decisionsInFile = Effect.fn("decisionsInFile")(function* (log: EventLog["Service"], path: string, state: Known) {
  const file = yield* Effect.tryPromise({ try: () => readEdited(path), catch: (cause) => toExportError(path, cause) });
  if (file.position !== null && file.position > state.dataset.log.position)
    return yield* new Failure({
      message: `${path} was made at position ${file.position} of a log, and this one ends at ${state.dataset.log.position}: give the --store it came from`,
    });
  const old = file.position !== null && file.position < state.dataset.log.position;
  const base = old && file.position !== null ? yield* datasetAt(log, file.position) : state.dataset;
  const cells = cellsOf(file, base, state);
  const lists = yield* fromLists(file, state);
  const all = [...cells.proposed, ...lists.proposed];
  const objections = all.map((p) => objectionTo(p.action, state));
  return {
    proposed: all.filter((_, i) => objections[i] === null),
    refused: [
      ...cells.refused,
      ...lists.refused,
      ...all.flatMap((p, i): RefusedEdit[] => (objections[i] === null ? [] : [{ where: p.where, why: String(objections[i]) }])),
    ],
    settled: cells.settled,
  } satisfies FromFile;
});

/** Decisions weighed before they are made: what they would make of the datasets. */
import * as Effect from "effect/Effect";
import { type DatasetDiff, diffDatasets } from "../../export/diff/diff-datasets.ts";
import type { EventLog } from "../../log/EventLog.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Decision, DecisionAction } from "../../model/decision.ts";
import { currentDataset, datasetFrom } from "../../project/project.ts";
import { replay } from "../../project/replay.ts";
import type { PlacedDecision } from "../../reconcile/source.ts";
import { type Known, knownOf } from "./state.ts";
import { decisionId } from "./words.ts";

type Log = EventLog["Service"];

/** The log and its datasets as they stand. */
export const known = Effect.fn("known")(function* (log: Log) {
  const dataset = yield* currentDataset(log);
  return knownOf(yield* replay(log, dataset.log.position), dataset);
});

/** `actions` as decisions of `author`; each has an id of its own. */
export const decisionsOf = (actions: readonly DecisionAction[], author: string, reason: string, { input }: Known): readonly Decision[] =>
  actions.map((action) => ({ id: decisionId(action, author, reason, input.decisions), author, reason, action }));

/** What the datasets would be with `decisions` appended. */
export const datasetWith = ({ input, dataset }: Known, decisions: readonly Decision[]): Dataset => {
  const { position, head } = dataset.log;
  const placed = decisions.map((decision, i): PlacedDecision => ({ position: position + 1 + i, decision }));
  return datasetFrom({ ...input, decisions: [...input.decisions, ...placed] }, { position, hash: head, seal: "" });
};

export const changesBy = (state: Known, decisions: readonly Decision[]): DatasetDiff =>
  diffDatasets(state.dataset, datasetWith(state, decisions));

/** Appends decisions, all or none, and brings the tables up to date. */
export const appendDecisions = Effect.fn("appendDecisions")(function* (log: Log, decisions: readonly Decision[]) {
  const appended = yield* log.append(decisions.map((decision) => ({ stream: decision.id, type: "decision", payload: decision })));
  yield* currentDataset(log);
  return appended;
});

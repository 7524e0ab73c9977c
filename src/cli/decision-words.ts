/**
 * An analyst's decision as words on the command line: `choose_value m-1a2b date 2025-11-04`, `merge m-1 m-2`, `undo d-3c4d`.
 *
 * A value is JSON where it reads as JSON, else the text itself. Every id has to exist, so that a slip of the pen is no decision.
 */
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import { DecisionAction } from "../model/decision.ts";
import { contentId } from "../model/ids.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PlacedDecision, ReconcileInput } from "../reconcile/source.ts";
import { Failure } from "./failure.ts";

/** What each action takes, in order; `…` as many as there are. */
export const ACTIONS = {
  accept_claim: ["claim"],
  reject_claim: ["claim"],
  add_claim: ["source", "claim"],
  set_source: ["source", "field", "value"],
  choose_value: ["record", "field", "value"],
  merge: ["ids"],
  different: ["ids"],
  set_reliability: ["source", "reliability"],
  withdraw_source: ["source"],
  correct_source: ["source", "by"],
  dismiss_finding: ["finding", "evidence"],
  undo: ["decision"],
} as const satisfies { readonly [T in DecisionAction["type"]]: readonly string[] };

type ActionName = keyof typeof ACTIONS;
const isAction = (name: string): name is ActionName => name in ACTIONS;

export const usage = (name: ActionName): string =>
  [name, ...ACTIONS[name].map((slot) => (slot === "ids" ? "ID ID …" : slot.toUpperCase()))].join(" ");

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const slotsOf = (name: ActionName, words: readonly string[]): Record<string, unknown> | null => {
  const slots: readonly string[] = ACTIONS[name];
  if (slots[0] === "ids") return words.length < 2 ? null : { ids: words };
  if (words.length !== slots.length) return null;
  const jsonSlot = (slot: string): boolean => (slot === "value" && name === "choose_value") || (slot === "claim" && name === "add_claim");
  return Object.fromEntries(
    slots.map((slot, i) => [slot, jsonSlot(slot) ? asJson(words[i] ?? "") : words[i] === "null" ? null : words[i]]),
  );
};

const idsOf = (action: DecisionAction): readonly string[] => {
  const {
    type: _type,
    field: _field,
    value: _value,
    reliability: _reliability,
    evidence: _evidence,
    ...ids
  } = action as Record<string, unknown>;
  return Object.values(ids).flatMap((value) => (Array.isArray(value) ? (value as string[]) : typeof value === "string" ? [value] : []));
};

const knownIds = (input: ReconcileInput, dataset: Dataset): ReadonlySet<string> =>
  new Set([
    ...input.sources.flatMap((s) => [s.id, ...(s.reading?.claims ?? []).map((c) => c.id)]),
    ...input.decisions.map((d) => d.decision.id),
    ...[
      dataset.entities,
      dataset.meetings,
      dataset.visits,
      dataset.agreements,
      dataset.purchases,
      dataset.findings,
      dataset.redirects,
    ].flatMap((rows) => rows.map((row) => row.id)),
  ]);

const decodeAction = Schema.decodeUnknownEffect(DecisionAction);

/** The action that `words` name, all its ids known to the log. */
export const actionOf = Effect.fn("actionOf")(function* (
  [name = "", ...words]: readonly string[],
  input: ReconcileInput,
  dataset: Dataset,
): Effect.fn.Return<DecisionAction, Failure> {
  if (!isAction(name)) return yield* new Failure({ message: `${name} is no decision: use one of ${Object.keys(ACTIONS).join(", ")}` });
  const slots = slotsOf(name, words);
  if (slots === null) return yield* new Failure({ message: `${name} does not take ${words.length} words: write ${usage(name)}` });
  const action = yield* decodeAction({ type: name, ...slots }).pipe(
    Effect.mapError((error) => new Failure({ message: `${name}: ${String(error.message).split("\n")[0]}: write ${usage(name)}` })),
  );
  const known = knownIds(input, dataset);
  const unknown = idsOf(action).find((id) => !known.has(id));
  if (unknown !== undefined)
    return yield* new Failure({ message: `${unknown} is in neither the log nor the datasets: take an id from an export` });
  return action;
});

/** Derived from content, so that deciding the same twice appends nothing; after an `undo` the same may be decided again. */
export const decisionId = (action: DecisionAction, author: string, reason: string, made: readonly PlacedDecision[]): string => {
  const undone = new Set(made.flatMap(({ decision }) => (decision.action.type === "undo" ? [decision.action.decision] : [])));
  const idAt = (round: number): string => contentId("d", JSON.stringify(action), author, reason, round);
  let round = 0;
  while (undone.has(idAt(round))) round++;
  return idAt(round);
};

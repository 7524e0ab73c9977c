/**
 * An analyst's decision as words on the command line: `choose_value m-1a2b date 2025-11-04`, `merge m-1 m-2`, `undo d-3c4d`.
 *
 * A value is read as its field's columns are (see export/edits/field-value.ts), or as JSON. Every id has to exist and to be
 * of the right kind, so that a slip of the pen is no decision.
 */
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import { conflictEvidence } from "../../check/conflicts.ts";
import { evidenceOf } from "../../check/finding.ts";
import { fieldValue, problemOf } from "../../export/edits/field-value.ts";
import { DecisionAction } from "../../model/decision.ts";
import { contentId } from "../../model/ids.ts";
import type { PlacedDecision } from "../../reconcile/source.ts";
import { Failure } from "../failure.ts";
import { addedClaim, CLAIM_FIELDS, type ClaimKind } from "./added-claim.ts";
import { objectionTo } from "./objection.ts";
import type { Known, KnownRecord } from "./state.ts";

/** What each action takes, in order; `…` as many as there are. */
export const ACTIONS = {
  accept_claim: ["CLAIM"],
  reject_claim: ["CLAIM"],
  add_claim: ["SOURCE", "RECORD|KIND", '"WORDS OF THE ARTICLE"', "FIELD=VALUE …"],
  set_source: ["SOURCE", "published|publisher|url", "VALUE"],
  choose_value: ["RECORD", "FIELD", "VALUE"],
  merge: ["ID", "ID …"],
  different: ["ID", "ID …"],
  set_reliability: ["SOURCE", "high|normal|low"],
  withdraw_source: ["SOURCE"],
  correct_source: ["SOURCE", "SOURCE"],
  dismiss_finding: ["FINDING"],
  undo: ["DECISION"],
} as const satisfies { readonly [T in DecisionAction["type"]]: readonly string[] };

type ActionName = keyof typeof ACTIONS;
const isAction = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

export const usage = (name: ActionName): string => [name, ...ACTIONS[name]].join(" ");

const refuse = (message: string): never => {
  throw new Failure({ message });
};

const jsonOf = (text: string): unknown => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The value that words give a field of a record. Throws `Failure` where the field cannot hold it. */
const chosenValue = (record: KnownRecord, field: string, text: string, known: Known): unknown => {
  const json = text === "null" ? null : jsonOf(text);
  if (json !== undefined) {
    const problem = problemOf(record.table, field, json);
    return problem === null ? json : refuse(problem);
  }
  const read = fieldValue(record.table, field, { [field]: text }, known.people);
  return "problem" in read ? refuse(read.problem) : read.value;
};

const recordOf = (id: string, known: Known): KnownRecord =>
  known.record(id) ?? refuse(`${id} is no record of the datasets: take an id from meetings, visits, agreements or purchases`);

const markedClaim = ([source = "", about = "", quote = "", ...pairs]: readonly string[], known: Known): unknown => {
  const article = known.source(source) ?? refuse(`${source} is no source: take an id from sources.csv`);
  const fields = new Map(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return at < 1 ? refuse(`${pair}: write FIELD=VALUE`) : ([pair.slice(0, at), pair.slice(at + 1).trim()] as const);
    }),
  );
  if (Object.hasOwn(CLAIM_FIELDS, about))
    return { source, claim: addedClaim(article, about as ClaimKind, null, quote, fields, known.people) };
  const record = recordOf(about, known);
  const kind = record.table.slice(0, -1) as ClaimKind;
  return { source, record: record.id, claim: addedClaim(article, kind, record, quote, fields, known.people) };
};

/** What a dismissal is given for: the finding as it stands. */
const evidenceNow = (id: string, { dataset }: Known): string => {
  const finding = dataset.findings.find((f) => f.id === id);
  if (finding !== undefined) return evidenceOf(finding);
  const conflict = dataset.conflicts.find((c) => c.id === id);
  return conflict === undefined
    ? refuse(`${id} is no finding or conflict that is open: concord check lists them`)
    : conflictEvidence(conflict);
};

const slotsOf = (name: ActionName, words: readonly string[], known: Known): object => {
  const [first = "", second = "", third = ""] = words;
  switch (name) {
    case "accept_claim":
    case "reject_claim":
      return { claim: first };
    case "add_claim":
      return markedClaim(words, known) as object;
    case "set_source":
      return { source: first, field: second, value: third === "null" || third === "" ? null : third };
    case "choose_value": {
      const record = recordOf(first, known);
      return { record: record.id, field: second, value: chosenValue(record, second, third, known) };
    }
    case "merge":
    case "different":
      return { ids: words };
    case "set_reliability":
      return { source: first, reliability: second };
    case "withdraw_source":
      return { source: first };
    case "correct_source":
      return { source: first, by: second };
    case "dismiss_finding":
      return { finding: first, evidence: evidenceNow(first, known) };
    case "undo":
      return { decision: first };
  }
};

const decode = Schema.decodeUnknownSync(DecisionAction);

const made = ([word = "", ...words]: readonly string[], known: Known): DecisionAction => {
  const name = word.replaceAll("-", "_");
  if (!isAction(name)) return refuse(`${word} is no decision: use one of ${Object.keys(ACTIONS).join(", ")}`);
  const slots = ACTIONS[name];
  const open = (slots.at(-1) ?? "").endsWith("…");
  if (open ? words.length < slots.length - Number(name === "add_claim") : words.length !== slots.length)
    return refuse(`${name} does not take ${words.length} words: write ${usage(name)}`);
  const given = slotsOf(name, words, known);
  let action: DecisionAction;
  try {
    action = decode({ type: name, ...given });
  } catch (error) {
    return refuse(`${name}: ${String(error instanceof Error ? error.message : error).split("\n")[0]}: write ${usage(name)}`);
  }
  const objection = objectionTo(action, known);
  return objection === null ? action : refuse(objection);
};

/** The action that `words` name, all its ids known and of the right kind. */
export const actionOf = (words: readonly string[], known: Known): Effect.Effect<DecisionAction, Failure> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(made(words, known));
    } catch (error) {
      return error instanceof Failure ? Effect.fail(error) : Effect.die(error);
    }
  });

/** Derived from content, so that deciding the same twice appends nothing; after an `undo` the same may be decided again. */
export const decisionId = (action: DecisionAction, author: string, reason: string, before: readonly PlacedDecision[]): string => {
  const undone = new Set(before.flatMap(({ decision }) => (decision.action.type === "undo" ? [decision.action.decision] : [])));
  const idAt = (round: number): string => contentId("d", JSON.stringify(action), author, reason, round);
  let round = 0;
  while (undone.has(idAt(round))) round++;
  return idAt(round);
};

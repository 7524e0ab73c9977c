/**
 * Why a decision should not be appended, in words with what to do instead; null where nothing speaks against it.
 *
 * The log would take such a decision and reconciliation would pass it over: an analyst is told at once rather than wondering
 * later why nothing changed.
 */
import type { DecisionAction } from "../../model/decision.ts";
import { parseDays } from "../../model/edtf.ts";
import { undoneDecisions } from "../../reconcile/decisions/effective.ts";
import type { Known } from "./state.ts";

const KINDS: Readonly<Record<string, string>> = {
  source: "source: take an id from sources.csv",
  claim: "claim: take an id from claims.csv",
  decision: "decision: concord log lists them",
};

const isNot = (id: string, wanted: "source" | "claim" | "decision", known: Known): string | null => {
  const kind = known.kindOf(id);
  if (kind !== undefined && (kind === wanted || kind.startsWith(`${wanted} `))) return null;
  return `${id} is ${kind === undefined ? "in neither the log nor the datasets" : `a ${kind}`}, no ${KINDS[wanted]}`;
};

const firstOf = (...objections: readonly (string | null)[]): string | null => objections.find((o) => o !== null) ?? null;

/** Records and claims of their kind can be one, and entities of one kind; nothing else. */
const family = (kind: string): string => (kind.startsWith("claim of a ") ? `${kind.slice("claim of a ".length)}s` : kind);

const unlike = (ids: readonly string[], known: Known): string | null => {
  const kinds = ids.map((id) => [id, known.kindOf(id)] as const);
  const unknown = kinds.find(([, kind]) => kind === undefined);
  if (unknown !== undefined) return `${unknown[0]} is in neither the log nor the datasets: take an id from an export`;
  if (new Set(ids).size < 2) return "name two different ids";
  const families = new Set(kinds.map(([, kind]) => family(kind ?? "")));
  return families.size === 1 ? null : `${[...families].join(" and ")} can be neither one nor told apart: name ids of one kind`;
};

const keptApart = (ids: readonly string[], known: Known): string | null => {
  const against = known.standing.differents.find((d) => d.value.filter((id) => ids.includes(id)).length > 1);
  return against === undefined ? null : `${against.decision} says that they are different: undo it first`;
};

const undoable = (id: string, known: Known): string | null => {
  const undone = undoneDecisions(known.input.decisions);
  const by = known.input.decisions.find(
    ({ decision }) => decision.action.type === "undo" && decision.action.decision === id && !undone.has(decision.id),
  );
  return by === undefined ? null : `${id} was taken back by ${by.decision.id}: undo that to bring it back`;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const badSourceValue = (field: string, value: string | null): string | null => {
  if (value === null) return null;
  if (field === "published" && !(DAY.test(value) && parseDays(value).length > 0)) return `${value} is no day: write 2025-11-04`;
  if (field === "url" && !URL.canParse(value)) return `${value} is no address: write it whole, with https://`;
  return value.trim() === "" ? "the value is empty: write null to take it away" : null;
};

export const objectionTo = (action: DecisionAction, known: Known): string | null => {
  switch (action.type) {
    case "accept_claim":
    case "reject_claim":
      return isNot(action.claim, "claim", known);
    case "set_source":
      return firstOf(isNot(action.source, "source", known), badSourceValue(action.field, action.value));
    case "merge":
      return firstOf(unlike(action.ids, known), keptApart(action.ids, known));
    case "different":
      return unlike(action.ids, known);
    case "set_reliability":
      return isNot(action.source, "source", known);
    case "withdraw_source":
      return firstOf(
        isNot(action.source, "source", known),
        known.standing.withdrawn.has(action.source) ? `${action.source} is withdrawn already` : null,
      );
    case "correct_source":
      return firstOf(
        isNot(action.source, "source", known),
        isNot(action.by, "source", known),
        action.by === action.source ? "a source cannot correct itself: name the one that corrects it" : null,
      );
    case "undo":
      return firstOf(isNot(action.decision, "decision", known), undoable(action.decision, known));
    default:
      return null;
  }
};

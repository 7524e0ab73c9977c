/** Which decisions stand: those not undone, in the order of the log, sorted into what each part of reconciliation asks for. */
import type { Claim } from "../../model/claim.ts";
import type { PlacedDecision } from "../source.ts";

/** A value an analyst gave, and the decision that gave it. */
export interface Decided<T> {
  readonly value: T;
  readonly decision: string;
}

export interface Standing {
  /** Ids of all decisions that stand. */
  readonly ids: ReadonlySet<string>;
  /** Source → decision. */
  readonly withdrawn: ReadonlyMap<string, string>;
  /** Source → the one that corrects it. */
  readonly corrected: ReadonlyMap<string, string>;
  /** Claim → decision. */
  readonly rejectedClaims: ReadonlyMap<string, string>;
  /** Claim → decision, for claims accepted and claims added: their values win over what cannot stand beside them. */
  readonly acceptedClaims: ReadonlyMap<string, string>;
  /** Source → claims marked in it by hand. */
  readonly addedClaims: ReadonlyMap<string, readonly Claim[]>;
  /** Claim marked by hand → record it was said to tell of. */
  readonly recordOfAdded: ReadonlyMap<string, string>;
  readonly sourceValues: ReadonlyMap<string, Decided<string | null>>;
  /** In the order in which they were last decided. */
  readonly chosen: ReadonlyMap<string, Decided<unknown>>;
  readonly merges: readonly Decided<readonly string[]>[];
  readonly differents: readonly Decided<readonly string[]>[];
  readonly reliability: ReadonlyMap<string, "high" | "normal" | "low">;
  /** Finding or conflict → evidence it was dismissed on. */
  readonly dismissed: ReadonlyMap<string, Decided<string>>;
}

/** Key of a record's cell, or of a source's field. */
export const cellKey = (id: string, field: string): string => `${id}\u001f${field}`;

/** Ids of the decisions taken back. An undo of an undo brings the first decision back, so the latest is looked at first. */
export const undoneDecisions = (decisions: readonly PlacedDecision[]): ReadonlySet<string> => {
  const undone = new Set<string>();
  for (const { decision } of [...decisions].sort((a, b) => b.position - a.position))
    if (decision.action.type === "undo" && !undone.has(decision.id)) undone.add(decision.action.decision);
  return undone;
};

export const standingDecisions = (decisions: readonly PlacedDecision[]): Standing => {
  const undone = undoneDecisions(decisions);
  const standing = [...decisions].sort((a, b) => a.position - b.position).filter(({ decision }) => !undone.has(decision.id));
  const withdrawn = new Map<string, string>();
  const corrected = new Map<string, string>();
  const rejectedClaims = new Map<string, string>();
  const acceptedClaims = new Map<string, string>();
  const addedClaims = new Map<string, Claim[]>();
  const recordOfAdded = new Map<string, string>();
  const sourceValues = new Map<string, Decided<string | null>>();
  const chosen = new Map<string, Decided<unknown>>();
  const merges: Decided<readonly string[]>[] = [];
  const differents: Decided<readonly string[]>[] = [];
  const reliability = new Map<string, "high" | "normal" | "low">();
  const dismissed = new Map<string, Decided<string>>();
  for (const { action, id } of standing.map((placed) => placed.decision)) {
    switch (action.type) {
      case "withdraw_source":
        withdrawn.set(action.source, id);
        break;
      case "correct_source":
        corrected.set(action.source, action.by);
        break;
      case "reject_claim":
        acceptedClaims.delete(action.claim);
        rejectedClaims.set(action.claim, id);
        break;
      case "accept_claim":
        rejectedClaims.delete(action.claim);
        acceptedClaims.set(action.claim, id);
        break;
      case "add_claim":
        addedClaims.set(action.source, [...(addedClaims.get(action.source) ?? []), action.claim]);
        acceptedClaims.set(action.claim.id, id);
        if (action.record !== undefined) recordOfAdded.set(action.claim.id, action.record);
        break;
      case "set_source":
        sourceValues.set(cellKey(action.source, action.field), { value: action.value, decision: id });
        break;
      case "choose_value": {
        const key = cellKey(action.record, action.field);
        chosen.delete(key);
        chosen.set(key, { value: action.value, decision: id });
        break;
      }
      case "merge":
        merges.push({ value: action.ids, decision: id });
        break;
      case "different":
        differents.push({ value: action.ids, decision: id });
        break;
      case "set_reliability":
        reliability.set(action.source, action.reliability);
        break;
      case "dismiss_finding":
        dismissed.set(action.finding, { value: action.evidence, decision: id });
        break;
      case "undo":
        break;
    }
  }
  return {
    ids: new Set(standing.map(({ decision }) => decision.id)),
    withdrawn,
    corrected,
    rejectedClaims,
    acceptedClaims,
    addedClaims,
    recordOfAdded,
    sourceValues,
    chosen,
    merges,
    differents,
    reliability,
    dismissed,
  };
};

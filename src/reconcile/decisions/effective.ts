/** Which decisions stand: those not undone, in the order of the log, sorted into what each part of reconciliation asks for. */
import type { Claim } from "../../model/claim.ts";
import type { PlacedDecision } from "../source.ts";

export interface Standing {
  readonly withdrawn: ReadonlySet<string>;
  /** Source → the one that corrects it. */
  readonly corrected: ReadonlyMap<string, string>;
  readonly rejectedClaims: ReadonlyMap<string, string>;
  readonly addedClaims: ReadonlyMap<string, readonly Claim[]>;
  readonly sourceValues: ReadonlyMap<string, { readonly value: string | null; readonly decision: string }>;
  readonly chosen: ReadonlyMap<string, { readonly value: unknown; readonly decision: string }>;
  readonly merges: readonly (readonly string[])[];
  readonly differents: readonly (readonly string[])[];
  readonly reliability: ReadonlyMap<string, "high" | "normal" | "low">;
  readonly dismissed: ReadonlyMap<string, string>;
}

/** Key of a record's cell, or of a source's field. */
export const cellKey = (id: string, field: string): string => `${id}\u001f${field}`;

export const standingDecisions = (decisions: readonly PlacedDecision[]): Standing => {
  const ordered = [...decisions].sort((a, b) => a.position - b.position);
  const undone = new Set<string>();
  // an undo of an undo brings the first decision back, so the latest is looked at first
  for (const { decision } of [...ordered].reverse())
    if (decision.action.type === "undo" && !undone.has(decision.id)) undone.add(decision.action.decision);
  const withdrawn = new Set<string>();
  const corrected = new Map<string, string>();
  const rejectedClaims = new Map<string, string>();
  const addedClaims = new Map<string, Claim[]>();
  const sourceValues = new Map<string, { value: string | null; decision: string }>();
  const chosen = new Map<string, { value: unknown; decision: string }>();
  const merges: (readonly string[])[] = [];
  const differents: (readonly string[])[] = [];
  const reliability = new Map<string, "high" | "normal" | "low">();
  const dismissed = new Map<string, string>();
  for (const { decision } of ordered) {
    if (undone.has(decision.id)) continue;
    const { action, id } = decision;
    switch (action.type) {
      case "withdraw_source":
        withdrawn.add(action.source);
        break;
      case "correct_source":
        corrected.set(action.source, action.by);
        break;
      case "reject_claim":
        rejectedClaims.set(action.claim, id);
        break;
      case "accept_claim":
        rejectedClaims.delete(action.claim);
        break;
      case "add_claim":
        addedClaims.set(action.source, [...(addedClaims.get(action.source) ?? []), action.claim]);
        break;
      case "set_source":
        sourceValues.set(cellKey(action.source, action.field), { value: action.value, decision: id });
        break;
      case "choose_value":
        chosen.set(cellKey(action.record, action.field), { value: action.value, decision: id });
        break;
      case "merge":
        merges.push(action.ids);
        break;
      case "different":
        differents.push(action.ids);
        break;
      case "set_reliability":
        reliability.set(action.source, action.reliability);
        break;
      case "dismiss_finding":
        dismissed.set(action.finding, action.evidence);
        break;
      case "undo":
        break;
    }
  }
  return { withdrawn, corrected, rejectedClaims, addedClaims, sourceValues, chosen, merges, differents, reliability, dismissed };
};

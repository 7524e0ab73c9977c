/**
 * Values at odds, field by field, as conflicts: what cannot both be right, who says which, and what chose.
 *
 * A conflict that an analyst decided or dismissed stays, as information that names the decision.
 */
import type { ConflictRow, Severity } from "../model/dataset.ts";
import { contentId } from "../model/ids.ts";
import { compareText } from "../reconcile/compare.ts";
import type { Clash, Reconciled } from "../reconcile/reconciled.ts";

type Json = ConflictRow["values"][number]["value"];

/** What changes who met whom or what was paid is an error until decided; wording and offices are warnings. */
const severityOf = (clash: Clash, decided: boolean): Severity =>
  decided ? "info" : clash.field.startsWith("quote.") || clash.field.startsWith("role.") ? "warning" : "error";

/** What a conflict was dismissed on: with other values, or the same ones from other claims, it is a new question. */
export const conflictEvidence = (row: ConflictRow): string =>
  contentId("x", ...row.values.map((v) => JSON.stringify([v.value, [...v.claims].sort(compareText)])).sort(compareText));

const rowOf = (clash: Clash, { standing }: Reconciled): ConflictRow => {
  const row: ConflictRow = {
    id: contentId("c", clash.record, clash.field, clash.values.flatMap((v) => [...v.claims]).sort(compareText)[0] ?? ""),
    record: clash.record,
    field: clash.field,
    severity: severityOf(clash, clash.resolution !== null && standing.ids.has(clash.resolution)),
    values: clash.values.map((v) => ({ value: v.value as Json, sources: [...v.sources], claims: [...v.claims] })),
    resolution: clash.resolution,
  };
  const dismissed = standing.dismissed.get(row.id);
  return dismissed?.value === conflictEvidence(row) ? { ...row, severity: "info", resolution: dismissed.decision } : row;
};

export const conflicts = (reconciled: Reconciled): readonly ConflictRow[] =>
  reconciled.clashes
    .map((clash) => rowOf(clash, reconciled))
    .sort((a, b) => compareText(a.record ?? "", b.record ?? "") || compareText(a.field, b.field) || compareText(a.id, b.id));

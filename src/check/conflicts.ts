/** Values at odds, field by field, as conflicts: what cannot both be right, who says which, and what chose. */
import type { ConflictRow, Severity } from "../model/dataset.ts";
import { contentId } from "../model/ids.ts";
import { compareText } from "../reconcile/compare.ts";
import type { Clash, Reconciled } from "../reconcile/reconciled.ts";

type Json = ConflictRow["values"][number]["value"];

/** What changes who met whom or what was paid is an error until decided; wording and offices are warnings. */
const severityOf = (clash: Clash, decided: boolean): Severity =>
  decided ? "info" : clash.field.startsWith("quote.") || clash.field.startsWith("role.") ? "warning" : "error";

const isDecision = (resolution: string | null, reconciled: Reconciled): boolean =>
  resolution !== null && [...reconciled.standing.chosen.values()].some((c) => c.decision === resolution);

export const conflicts = (reconciled: Reconciled): readonly ConflictRow[] =>
  reconciled.clashes
    .map(
      (clash): ConflictRow => ({
        id: contentId("c", clash.record, clash.field, clash.values.flatMap((v) => [...v.claims]).sort(compareText)[0] ?? ""),
        record: clash.record,
        field: clash.field,
        severity: severityOf(clash, isDecision(clash.resolution, reconciled)),
        values: clash.values.map((v) => ({ value: v.value as Json, sources: [...v.sources], claims: [...v.claims] })),
        resolution: clash.resolution,
      }),
    )
    .sort((a, b) => compareText(a.record ?? "", b.record ?? "") || compareText(a.field, b.field) || compareText(a.id, b.id));

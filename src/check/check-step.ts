/** Step: conflicts and findings of what was worked out anew, in place of those said of it before. */
import type { ConflictRow } from "../model/dataset.ts";
import { isQuoteField } from "../reconcile/quotes/clashes.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Run } from "../reconcile/upkeep/run.ts";
import type { Asking } from "../reconcile/upkeep/shelf.ts";
import { check } from "./check.ts";
import { subjectsOf } from "./finding.ts";
import { plannedSubject } from "./neverConfirmed.ts";

/** A conflict is said of its record, one over a quotation of the claims that quote. */
const conflictOf = (row: ConflictRow): readonly string[] =>
  isQuoteField(row.field) ? row.values.flatMap((v) => v.claims.map((id) => `quoted ${id}`)) : [row.record ?? ""];

export function* checkStep(run: Run, reconciled: Reconciled): Asking<void> {
  const { shelf } = run;
  const { records, passed, articles, quoted, entities } = reconciled.scope;
  const subjects = new Set([
    ...records,
    ...[...records, ...passed].map(plannedSubject),
    ...entities,
    ...[...articles].flatMap((id) => [id, `published ${id}`]),
    ...[...quoted].map((id) => `quoted ${id}`),
  ]);
  for (const [id, { view }] of yield* shelf.find("remark", subjects)) {
    shelf.remove("remark", id);
    run.erase(view, id);
  }
  const { conflicts, findings } = check(reconciled);
  for (const row of conflicts) {
    const of = conflictOf(row);
    if (!of.some((subject) => subjects.has(subject))) continue;
    shelf.put("remark", row.id, { view: "conflicts" }, of);
    run.write("conflicts", row);
  }
  for (const row of findings) {
    const of = subjectsOf(row);
    if (!of.some((subject) => subjects.has(subject))) continue;
    shelf.put("remark", row.id, { view: "findings" }, of);
    run.write("findings", row);
  }
}

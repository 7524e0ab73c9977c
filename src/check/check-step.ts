/** Step: conflicts and findings of what was worked out anew, in place of those said of it before. */
import type { ConflictRow, FindingRow } from "../model/dataset.ts";
import { type Corpus, corpusOf } from "../reconcile/corpus.ts";
import { isQuoteField } from "../reconcile/quotes/clashes.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Run } from "../reconcile/upkeep/run.ts";
import type { Asking } from "../reconcile/upkeep/shelf.ts";
import { found } from "./check.ts";
import { subjectsOf, withSpans } from "./finding.ts";
import { plannedSubject } from "./neverConfirmed.ts";
import { spanner } from "./spans.ts";

/** A conflict is said of its record, one over a quotation of the claims that quote. */
const conflictOf = (row: ConflictRow): readonly string[] =>
  isQuoteField(row.field) ? row.values.flatMap((v) => v.claims.map((id) => `quoted ${id}`)) : [row.record ?? ""];

/** The articles at hand, and those beside them in which claims of findings stand. */
function* withAbsent(run: Run, { rows, corpus }: Reconciled, findings: readonly FindingRow[]): Asking<Corpus> {
  const near = spanner(rows, corpus);
  const absent = new Set(findings.flatMap((row) => near.absent(row)));
  if (absent.size === 0) return corpus;
  return corpusOf([...corpus.sources, ...(yield* run.load(absent))], (src) => run.claimsOf(src));
}

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
  const { conflicts, findings } = found(reconciled);
  for (const row of conflicts) {
    const of = conflictOf(row);
    if (!of.some((subject) => subjects.has(subject))) continue;
    shelf.put("remark", row.id, { view: "conflicts" }, of);
    run.write("conflicts", row);
  }
  const due = findings.filter((row) => subjectsOf(row).some((subject) => subjects.has(subject)));
  const spans = spanner(reconciled.rows, yield* withAbsent(run, reconciled, due));
  for (const row of due) {
    shelf.put("remark", row.id, { view: "findings" }, subjectsOf(row));
    run.write("findings", row.spans.length > 0 ? row : withSpans(row, spans.of(row)));
  }
}

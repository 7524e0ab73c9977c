/** Runs every check over what was reconciled; findings an analyst dismissed stay away until their evidence changes. */
import type { ConflictRow, FindingRow } from "../model/dataset.ts";
import { compareText } from "../reconcile/compare.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { anniversaries } from "./anniversaries.ts";
import { calendar } from "./calendar.ts";
import { callAgainstVisit } from "./callAgainstVisit.ts";
import { conflicts } from "./conflicts.ts";
import { contradictoryDates } from "./contradictoryDates.ts";
import { copies } from "./copies.ts";
import { currencySlips } from "./currencySlips.ts";
import { type Check, evidenceOf, withSpans } from "./finding.ts";
import { headlineAgainstBody } from "./headlineAgainstBody.ts";
import { neverConfirmed } from "./neverConfirmed.ts";
import { notices } from "./notices.ts";
import { officeHeldByTwo } from "./officeHeldByTwo.ts";
import { olderThanReported } from "./olderThanReported.ts";
import { ordinals } from "./ordinals.ts";
import { paraphrases } from "./paraphrases.ts";
import { rewordedQuotes } from "./rewordedQuotes.ts";
import { roleAgainstDate } from "./roleAgainstDate.ts";
import { selfContradictions } from "./selfContradictions.ts";
import { takenDown } from "./takenDown.ts";
import { singleSource } from "./singleSource.ts";
import { spanner } from "./spans.ts";
import { totals } from "./totals.ts";
import { undated } from "./undated.ts";
import { unitSlips } from "./unitSlips.ts";
import { weekdays } from "./weekdays.ts";

export interface Checked {
  readonly conflicts: readonly ConflictRow[];
  readonly findings: readonly FindingRow[];
}

const CHECKS: readonly Check[] = [
  anniversaries,
  calendar,
  callAgainstVisit,
  contradictoryDates,
  copies,
  currencySlips,
  headlineAgainstBody,
  neverConfirmed,
  notices,
  officeHeldByTwo,
  olderThanReported,
  ordinals,
  paraphrases,
  rewordedQuotes,
  roleAgainstDate,
  selfContradictions,
  singleSource,
  takenDown,
  totals,
  undated,
  unitSlips,
  weekdays,
];

/** What the checks find, before the sentences are added. */
export const found = (reconciled: Reconciled): Checked => {
  const rows = new Map(CHECKS.flatMap((one) => one(reconciled)).map((row) => [row.id, row]));
  const open = [...rows.values()].filter((row) => reconciled.standing.dismissed.get(row.id)?.value !== evidenceOf(row));
  return { conflicts: conflicts(reconciled), findings: open.sort((a, b) => compareText(a.check, b.check) || compareText(a.id, b.id)) };
};

/** Everything found, where all articles are at hand. */
export const check = (reconciled: Reconciled): Checked => {
  const checked = found(reconciled);
  const spans = spanner(reconciled.rows, reconciled.corpus);
  return { ...checked, findings: checked.findings.map((row) => (row.spans.length > 0 ? row : withSpans(row, spans.of(row)))) };
};

/** Runs every check over what was reconciled; findings an analyst dismissed stay away until their evidence changes. */
import type { ConflictRow, FindingRow } from "../model/dataset.ts";
import { compareText } from "../reconcile/compare.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { anniversaries } from "./anniversaries.ts";
import { calendar } from "./calendar.ts";
import { conflicts } from "./conflicts.ts";
import { contradictoryDates } from "./contradictoryDates.ts";
import { copies } from "./copies.ts";
import { type Check, evidenceOf } from "./finding.ts";
import { neverConfirmed } from "./neverConfirmed.ts";
import { notices } from "./notices.ts";
import { officeHeldByTwo } from "./officeHeldByTwo.ts";
import { olderThanReported } from "./olderThanReported.ts";
import { ordinals } from "./ordinals.ts";
import { rewordedQuotes } from "./rewordedQuotes.ts";
import { selfContradictions } from "./selfContradictions.ts";
import { takenDown } from "./takenDown.ts";
import { singleSource, undated } from "./thinRecords.ts";
import { totals } from "./totals.ts";
import { unitSlips } from "./unitSlips.ts";

export interface Checked {
  readonly conflicts: readonly ConflictRow[];
  readonly findings: readonly FindingRow[];
}

const CHECKS: readonly Check[] = [
  anniversaries,
  calendar,
  contradictoryDates,
  copies,
  neverConfirmed,
  notices,
  officeHeldByTwo,
  olderThanReported,
  ordinals,
  rewordedQuotes,
  selfContradictions,
  singleSource,
  takenDown,
  totals,
  undated,
  unitSlips,
];

export const check = (reconciled: Reconciled): Checked => {
  const found = new Map(CHECKS.flatMap((one) => one(reconciled)).map((row) => [row.id, row]));
  const open = [...found.values()].filter((row) => reconciled.standing.dismissed.get(row.id)?.value !== evidenceOf(row));
  return { conflicts: conflicts(reconciled), findings: open.sort((a, b) => compareText(a.check, b.check) || compareText(a.id, b.id)) };
};

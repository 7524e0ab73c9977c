/** Findings: what an analyst should look at. The id derives from what is found, so that a dismissal sticks to it. */
import type { FindingRow, Severity } from "../model/dataset.ts";
import { contentId } from "../model/ids.ts";
import { compareText } from "../reconcile/compare.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";

/** A check looks at everything reconciled and answers what it finds. */
export type Check = (reconciled: Reconciled) => readonly FindingRow[];

/** `about` tells findings of one check apart: record ids, claim ids, names. */
export const finding = (
  check: string,
  severity: Severity,
  message: string,
  about: readonly string[],
  records: readonly string[],
  claims: readonly string[],
): FindingRow => ({
  id: contentId("n", check, ...about),
  check,
  severity,
  message,
  records: [...new Set(records)].sort(compareText),
  claims: [...new Set(claims)].sort(compareText),
});

/** What a dismissal was given for; a finding with other claims is a new question and opens again. */
export const evidenceOf = (row: FindingRow): string => contentId("x", ...row.claims, row.message);

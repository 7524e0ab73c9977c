/** Runs every check over what was reconciled. */
import type { ConflictRow, FindingRow } from "../model/dataset.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";

export interface Checked {
  readonly conflicts: readonly ConflictRow[];
  readonly findings: readonly FindingRow[];
}

export const check = (_reconciled: Reconciled): Checked => ({ conflicts: [], findings: [] });

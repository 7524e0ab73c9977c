/** Runs every check over what was reconciled. */
import type { ConflictRow, FindingRow } from "../model/dataset.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { conflicts } from "./conflicts.ts";

export interface Checked {
  readonly conflicts: readonly ConflictRow[];
  readonly findings: readonly FindingRow[];
}

export const check = (reconciled: Reconciled): Checked => ({ conflicts: conflicts(reconciled), findings: [] });

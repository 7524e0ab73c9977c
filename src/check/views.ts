/** Reconciliation and checks in one call: everything an export holds except the log's head. */
import type { Views } from "../model/dataset.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import type { ReconcileInput } from "../reconcile/source.ts";
import { check } from "./check.ts";

export const views = (input: ReconcileInput): Views => {
  const reconciled = reconcile(input);
  return { ...reconciled.rows, ...check(reconciled) };
};

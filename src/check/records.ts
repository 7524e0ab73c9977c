/** Records of all kinds, and the claims behind each, as several checks want them. */
import type { AgreementRow, MeetingRow, PurchaseRow, VisitRow } from "../model/dataset.ts";
import type { Rows } from "../reconcile/reconciled.ts";
import type { Ready } from "../reconcile/rows/rows.ts";

export const recordsOf = (rows: Rows): readonly (MeetingRow | VisitRow | AgreementRow | PurchaseRow)[] => [
  ...rows.meetings,
  ...rows.visits,
  ...rows.agreements,
  ...rows.purchases,
];

export const claimsByRecord = (ready: readonly Ready[]): ReadonlyMap<string, readonly string[]> =>
  new Map(ready.map((r) => [r.id, r.group.mentions.map((m) => m.id)]));

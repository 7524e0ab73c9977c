/** Totals over periods that overlap: they must not be added up. */
import type { PurchaseRow } from "../model/dataset.ts";
import { type Check, finding } from "./finding.ts";
import { grouped } from "./grouped.ts";

const overlapInTime = (a: PurchaseRow, b: PurchaseRow): boolean =>
  a.date_earliest === null ||
  b.date_earliest === null ||
  a.date_latest === null ||
  b.date_latest === null ||
  (a.date_earliest <= b.date_latest && b.date_earliest <= a.date_latest);

export const totals: Check = ({ rows, claimsOf }) => {
  const sums = rows.purchases.filter((p) => p.status === "aggregate");
  return grouped(sums, (p) => `${p.buyer?.country} ${p.seller?.country}`).flatMap((one) =>
    one.flatMap((a, i) =>
      one.slice(i + 1).flatMap((b) => {
        if (!overlapInTime(a, b)) return [];
        return [
          finding(
            "totals",
            "info",
            `two totals of what ${a.buyer?.name ?? "one buyer"} bought overlap in time and must not be added up`,
            [a.id, b.id],
            [a.id, b.id],
            [a, b].flatMap((p) => claimsOf.get(p.id) ?? []),
          ),
        ];
      }),
    ),
  );
};

/** Stages of one deal: purchases of one buyer and seller that share equipment and a number or a sum get one `deal`. */
import type { PurchaseRow } from "../../model/dataset.ts";
import { contentId } from "../../model/ids.ts";
import { compareText } from "../compare.ts";
import { sameVariant } from "../values/items.ts";

const near = (a: PurchaseRow["value"], b: PurchaseRow["value"]): boolean =>
  a !== null && b !== null && a.currency === b.currency && Math.abs(a.amount - b.amount) <= 0.015 * Math.max(a.amount, b.amount);

const oneDeal = (a: PurchaseRow, b: PurchaseRow): boolean => {
  if (a.status === "aggregate" || b.status === "aggregate" || a.status === b.status) return false;
  if (a.seller?.country != null && b.seller?.country != null && a.seller.country !== b.seller.country) return false;
  const shared = a.items.flatMap((x) => b.items.filter((y) => sameVariant(x.name, y.name)).map((y) => [x, y] as const));
  return shared.length > 0 && (near(a.value, b.value) || shared.some(([x, y]) => x.quantity !== null && x.quantity === y.quantity));
};

/** The id is made from the smallest record id among the stages. */
export const withDeals = (rows: readonly PurchaseRow[]): readonly PurchaseRow[] => {
  const parent = new Map(rows.map((r) => [r.id, r.id]));
  const root = (id: string): string => {
    let r = id;
    while (parent.get(r) !== r) r = parent.get(r) as string;
    return r;
  };
  const byBuyer = new Map<string, PurchaseRow[]>();
  for (const r of rows) byBuyer.set(r.buyer?.country ?? "", [...(byBuyer.get(r.buyer?.country ?? "") ?? []), r]);
  for (const [buyer, own] of byBuyer) {
    if (buyer === "") continue;
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) {
        if (!oneDeal(a, b)) continue;
        const [x, y] = [root(a.id), root(b.id)].sort(compareText) as [string, string];
        parent.set(y, x);
      }
    });
  }
  const size = new Map<string, number>();
  for (const r of rows) size.set(root(r.id), (size.get(root(r.id)) ?? 0) + 1);
  return rows.map((r) => ((size.get(root(r.id)) ?? 0) > 1 ? { ...r, deal: contentId("d", root(r.id)) } : r));
};

/** Stages of one deal: purchases of one buyer and seller that share equipment and a number or a sum get one `deal`. */
import type { PurchaseRow } from "../../model/dataset.ts";
import { sameVariant } from "../values/items.ts";
import { contentWords } from "../values/words.ts";

/** Sums further apart than this share are two. */
const SLACK = 0.015;
/** Sums that near each other lie in one band or in two that touch. */
const BAND = 0.02;

const near = (a: PurchaseRow["value"], b: PurchaseRow["value"]): boolean =>
  a !== null && b !== null && a.currency === b.currency && Math.abs(a.amount - b.amount) <= SLACK * Math.max(a.amount, b.amount);

export const oneDeal = (a: PurchaseRow, b: PurchaseRow): boolean => {
  if (a.status === "aggregate" || b.status === "aggregate" || a.status === b.status) return false;
  if (a.buyer?.country == null || a.buyer.country !== b.buyer?.country) return false;
  if (a.seller?.country != null && b.seller?.country != null && a.seller.country !== b.seller.country) return false;
  const shared = a.items.flatMap((x) => b.items.filter((y) => sameVariant(x.name, y.name)).map((y) => [x, y] as const));
  return shared.length > 0 && (near(a.value, b.value) || shared.some(([x, y]) => x.quantity !== null && x.quantity === y.quantity));
};

/** Keys under which two stages of one deal are sure to meet: those of a row, and with `wanted` those it looks for. */
export const dealKeys = (row: PurchaseRow, wanted = false): readonly string[] => {
  const buyer = row.buyer?.country;
  if (buyer == null || row.status === "aggregate") return [];
  const out = new Set<string>();
  for (const item of row.items)
    for (const word of contentWords(item.name)) {
      if (item.quantity !== null) out.add(`deal ${buyer} ${word} #${item.quantity}`);
      if (row.value === null || row.value.amount <= 0) continue;
      const band = Math.floor(Math.log(row.value.amount) / BAND);
      for (const b of wanted ? [band - 1, band, band + 1] : [band]) out.add(`deal ${buyer} ${word} ${row.value.currency}${b}`);
    }
  return [...out];
};

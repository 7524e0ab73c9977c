/** The goods of a deal told by a noun: those that are only counted, and those that merely come with goods told before. */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Hand } from "./buy-offer.ts";
import { GENERIC_ITEMS, type Good } from "./deal.ts";

/** "The three-ship deal, including missiles, is worth 3 billion" */
const isIncluded = (units: readonly Unit[], noun: number, good: Good): boolean =>
  units.slice(noun + 1, units.indexOf(good.unit)).some((u) => /^(including|includes|with|plus)$/.test(u.lower));

/** "The order, worth 532 million, also covers training and spare parts" */
export const isExtra = ({ scene: { units }, deals }: Hand, noun: number, goods: readonly Good[]): boolean => {
  const { last } = deals;
  return (
    last !== undefined &&
    !last.heard &&
    deals.at - last.at <= 2 &&
    units.slice(Math.max(0, noun - 2), noun + 1).some((u) => /^(the|this|that|its|their)\b/.test(u.lower)) &&
    goods.every((g) => !g.specific && g.item.quantity === null && (GENERIC_ITEMS.test(g.item.name) || isIncluded(units, noun, g))) &&
    !last.goods.every((g) => GENERIC_ITEMS.test(g.item.name)) &&
    !goods.some((g) => last.goods.some((own) => own.class === g.class))
  );
};

/** "placed an order for four of the twin-jets", "a contract for 12 more": so many of the goods told before. */
export const countedFor = ({ scene, deals }: Hand, noun: number): Good[] => {
  const { units } = scene;
  const at = units.findIndex((u, k) => k > noun + 1 && k < noun + 4 && u.kind === "quantity");
  const count = units[at];
  const next = units[at + 1];
  if (count?.quantity === undefined || count.quantity.fleet || units[noun + 1]?.lower !== "for") return [];
  if (
    !(
      next === undefined ||
      next.kind === "mark" ||
      next.kind === "date" ||
      /^(of|more|such|worth|from|with|in|at|before|by|under|this|next|last|and|but|while)$/.test(next.lower)
    )
  )
    return [];
  if (next?.lower === "of" && !/^(the|these|those|them|its)$/.test(units[at + 2]?.lower ?? "")) return [];
  const named = units.slice(0, noun).findLast((u) => u.kind === "item");
  const base = named === undefined ? deals.lately(2) : deals.good(named);
  if (base === undefined) return [];
  return [
    { ...base, unit: count, partOf: null, item: { name: base.item.name, quantity: count.quantity.value, bound: count.quantity.bound } },
  ];
};

/** Whether a word near behind the noun of dealing at unit `i` leads to goods; a list of deliveries "includes" them. */
export const leadsToGoods = (units: readonly Unit[], i: number): boolean => {
  const behind = units.slice(i + 1, i + LEAD_REACH);
  return behind.some(isLeading) || (/^(deliveries|shipments)$/.test(units[i]?.lower ?? "") && behind.some(isListing));
};
const LEAD_REACH = 9;
const isLeading = unitTest(/^(of|for|on|to|under|worth|with|from|by|that|which|covering|covers|including|involving|over)$/);
const isListing = unitTest(/^(includes?|included|comprised?|comprises)$/);

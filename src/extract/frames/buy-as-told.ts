/**
 * What an order takes over from what was told of its goods before it: "will take delivery of 24 jets and 12 helicopters. The contract for the jets
 * was signed in May": there are 24, and they are planned no more.
 */
import type { PurchaseDraft } from "./deal.ts";
import { type Good, sameGoods } from "./deal.ts";
import type { Hand, Offer } from "./buy-offer.ts";

/** Sentences that the number may stand before. */
const REACH = 3;

/** The goods of an order, with the number that the article has given them just before where the words point back. */
export const asManyAsTold = ({ scene, deals }: Hand, offer: Offer, goods: readonly Good[]): readonly Good[] => {
  if (!/^(contracted|approved)$/.test(offer.status) || offer.modality.status !== "held") return goods;
  return goods.map((good) => {
    if (good.item.quantity !== null || good.partOf !== null) return good;
    const before = scene.units[scene.units.indexOf(good.unit) - 1]?.lower;
    if (good.unit.goods?.definite !== true && !/^(the|these|those)$/.test(before ?? "")) return good;
    const deal = deals.told.findLast((d) => deals.at - d.at <= REACH && d.goods.some((g) => sameGoods(g, good)));
    const own = deal?.goods.find((g) => sameGoods(g, good));
    if (deal === undefined || own === undefined) return good;
    const quantity = deal.status === "delivered" ? own.partOf : own.item.quantity;
    return quantity === null ? good : { ...good, item: { ...good.item, quantity, bound: own.item.bound } };
  });
};

/** Goods that were to be delivered are no plan of their own once their order is told. */
export const orderTold = ({ deals }: Hand, draft: PurchaseDraft, goods: readonly Good[]): void => {
  if (draft.status.value !== "contracted") return;
  for (const deal of deals.told.slice(-6)) {
    if (deal.heard || deal.status !== "planned" || deal.goods.length < 2 || deal.draft.items.length !== deal.goods.length) continue;
    const kept = deal.goods.map(
      (g) => !goods.some((own) => own.item.name === g.item.name || (own.specific && g.specific && sameGoods(own, g))),
    );
    if (kept.every((k) => k) || kept.every((k) => !k)) continue;
    deal.draft.items = deal.draft.items.filter((_, n) => kept[n]);
    deal.goods = deal.goods.filter((_, n) => kept[n]);
  }
};

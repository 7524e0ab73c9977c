/**
 * What an order takes over from what was told of its goods before it: "will take delivery of 24 jets and 12 helicopters. The contract for the jets
 * was signed in May": there are 24, and they are planned no more.
 */
import type { Unit } from "../mentions/unit.ts";
import type { Deal, Good, PurchaseDraft } from "./deal.ts";
import { sameGoods } from "./same-goods.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import { groundUnit, type Scene } from "./scene.ts";

/** Sentences that the number may stand before. */
const REACH = 3;

/** The goods of an order, with the number that the article has given them just before where the words point back. */
export const asManyAsTold = ({ scene, deals }: Hand, offer: Offer, goods: readonly Good[]): readonly Good[] => {
  if (!/^(contracted|approved)$/.test(offer.status) || offer.modality.status !== "held") return goods;
  return goods.map((good) => {
    if (good.item.quantity !== null || good.partOf !== null) return good;
    const before = scene.units[scene.units.indexOf(good.unit) - 1]?.lower;
    if (good.unit.goods?.definite !== true && !/^(the|these|those)$/.test(before ?? "")) return good;
    const deal = deals.latest((d) => d.gift !== true && deals.at - d.at <= REACH && d.goods.some((g) => sameGoods(g, good)));
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

/**
 * "signed a deal for armoured vehicles. It will buy 88 Boxer vehicles for 386 million": the order of just before, with what the plan to carry it
 * out says of number, name and price.
 */
export const fillOrder = (hand: Hand, deal: Deal, goods: readonly Good[], price: Unit | undefined): void => {
  fillGoods(hand, deal, goods, price);
  // "The prime minister said his country will pay two billion for the aircraft": for all of what was ordered.
  const { deals } = hand;
  const ordered = deals.latest((d) => d.status === "contracted" && !d.heard);
  if (deal === ordered && price?.money !== undefined && deal.draft.value === null && deals.at - deal.at <= PAID_FAR)
    if (goods.every((g) => g.item.quantity === null && g.partOf === null)) {
      deal.draft.value = groundUnit(hand.scene, price.money, price);
      hand.money.add(price);
    }
};
const PAID_FAR = 8;

const fillGoods = ({ scene, deals, money }: Hand, deal: Deal, goods: readonly Good[], price: Unit | undefined): void => {
  if (deal.heard || deal.status !== "contracted" || deals.at - deal.at > 2 || deal.draft.items.length !== deal.goods.length) return;
  let filled = false;
  const named = deal.goods.map((own, n) => {
    const more =
      own.item.quantity !== null || deal.draft.items[n]?.value.quantity !== null
        ? undefined
        : goods.find(
            (g) => g.item.quantity !== null && g.partOf === null && (sameGoods(g, own) || (g.class === own.class && !own.specific)),
          );
    filled ||= more !== undefined;
    return more ?? own;
  });
  if (!filled) return;
  const others = goods.filter((g) => g.item.quantity !== null && !named.includes(g) && !deal.goods.some((own) => sameGoods(own, g)));
  deal.goods = [...named, ...others];
  deal.draft.items = deal.goods.map((g, n) =>
    deal.draft.items[n] !== undefined && named[n] === g && g.item.quantity === null
      ? deal.draft.items[n]
      : groundUnit(scene, g.item, g.unit),
  );
  if (deal.draft.value === null && price?.money !== undefined) {
    deal.draft.value = groundUnit(scene, price.money, price);
    money.add(price);
  }
};

/** The deal told before whose very sum this is, for goods of the same class: one deal, told twice. */
export const sameSum = (
  { deals, scene }: Hand,
  offer: Offer,
  buyer: string,
  goods: readonly Good[],
  price: Unit | undefined,
): Deal | undefined =>
  price?.money === undefined || offer.status !== "contracted"
    ? undefined
    : (paidForTold(deals, scene, offer.at, buyer, goods, price) ??
      deals.told
        .slice(-6)
        .findLast(
          (d) =>
            !d.heard &&
            d.status === offer.status &&
            d.buyer.country === buyer &&
            d.draft.value?.value.amount === price.money?.amount &&
            d.draft.value?.value.currency === price.money?.currency &&
            d.draft.items.length === d.goods.length &&
            d.goods.every((own) => own.item.quantity === null && goods.some((g) => g.class === own.class)),
        ));

/** "ordered twelve howitzers. The ministry paid 110 million for the twelve guns": the price of what was ordered just before, which it is given. */
const paidForTold = (
  deals: Hand["deals"],
  scene: Scene,
  verb: number,
  buyer: string,
  goods: readonly Good[],
  price: Unit,
): Deal | undefined => {
  const [first] = goods;
  const deal = deals.last;
  const [own] = deal?.goods ?? [];
  if (
    deal === undefined ||
    first === undefined ||
    price.money === undefined ||
    !/^pa(?:id|ys?|ying)$/.test(scene.units[verb]?.lower ?? "") ||
    deal.heard ||
    deals.at - deal.at > 2 ||
    deal.status !== "contracted" ||
    deal.draft.value !== null ||
    deal.buyer.country !== buyer ||
    first.item.quantity === null ||
    first.item.quantity !== own?.item.quantity ||
    first.class !== own.class ||
    first.unit.goods?.definite === false
  )
    return undefined;
  deal.draft.value = groundUnit(scene, price.money, price);
  return deal;
};

/** Names the goods of a deal told twice by the fuller words, and gives it the day that one of them has. */
export const retold = ({ scene }: Hand, deal: Deal, goods: readonly Good[], date: PurchaseDraft["date"]): void => {
  deal.draft.items = deal.draft.items.map((x, n) => {
    const own = deal.goods[n];
    const more = own === undefined ? undefined : goods.find((g) => g.class === own.class && (g.specific || g.item.quantity !== null));
    return more === undefined ? x : groundUnit(scene, more.item, more.unit);
  });
  deal.draft.date ??= date;
};

/** "It intends to take 54 of the guns, together with 36 carriers, for 920 million": what a plan told before was without. */
export const moreOf = ({ scene, deals, money }: Hand, deal: Deal, goods: readonly Good[], price: Unit | undefined): void => {
  if (deal.heard || deals.at - deal.at > 2) return;
  if (deal.draft.value === null && price?.money !== undefined) {
    deal.draft.value = groundUnit(scene, price.money, price);
    money.add(price);
  }
  const others = goods.filter(
    (g) => g.item.quantity !== null && !deal.goods.some((own) => own.class === g.class || own.item.name === g.item.name),
  );
  if (others.length === goods.length) return;
  deal.draft.items = [...deal.draft.items, ...others.map((g) => groundUnit(scene, g.item, g.unit))];
  deal.goods = [...deal.goods, ...others];
};

/** "will receive the first two of 14 jets, which a previous cabinet ordered": the order is told by the same words. */
export const isOfOrder = ({ units }: Scene, goods: readonly Good[]): boolean =>
  goods.every((g) => {
    const at = units.indexOf(g.unit);
    return g.partOf !== null && units.slice(at + 1, at + 9).some((u) => /^(ordered|bought|purchased|acquired|contracted)$/.test(u.lower));
  });

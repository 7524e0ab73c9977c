/**
 * What a sentence about the goods of the deal just told adds to it: who makes them, what they cost. "The vehicles will come from a plant in
 * Hilltown and cost Northland some 31 million", "The producer, based in Portville, hopes for a contract".
 */
import type { Money } from "../../model/claim.ts";
import { isNoPrice } from "./buy-goods.ts";
import type { Hand } from "./buy-offer.ts";
import { isCompany, party, partyAfter, partyGroup } from "./buy-parties.ts";
import { worksAt } from "./buy-works.ts";
import type { Deal } from "./deal.ts";
import { sameGoods } from "./same-goods.ts";
import { type Actor, groundUnit } from "./scene.ts";

const MADE = /^(built|made|produced|manufactured|assembled|supplied|delivered)$/;
const MAKER = /^(producer|maker|manufacturer|supplier|builder|contractor|vendor|shipbuilder)$/;

const COMES_TO = /^(come|comes|came|amount|amounts|amounted|are|is|were|was|add)$/;
const PRICE = /^(price|price-tag|cost|bill)$/;
const BETWEEN =
  /^(of|is|was|at|as|to|be|:|put|given|set|quoted|estimated|told|stated|comes?|came|stands?|stood|tag|about|around|some|nearly|almost|roughly|just|over|under|more|than)$/;

/** Index of the sum in "puts the price at about 70 million", "gave the price as 70 million", "Price: 70 million"; or -1. */
const pricedAt = ({ scene: { units } }: Hand): number => {
  const at = units.findIndex(
    (u, k) =>
      (u.kind === "word" || k === 0) &&
      PRICE.test(u.lower) &&
      (k === 0 || /^(the|its|their|total|a|contract|purchase)$/.test(units[k - 1]?.lower ?? "")),
  );
  if (at < 0) return -1;
  let k = at + 1;
  while (k < at + 8 && BETWEEN.test(units[k]?.lower ?? "")) k++;
  return k > at + 1 && units[k]?.kind === "money" ? k : -1;
};

/** Names the seller where the deal has none, or has only its state. */
const sells = (scene: Hand["scene"], deal: Deal, seller: Actor | undefined): void => {
  if (seller?.country == null || seller.country === deal.buyer.country) return;
  if (deal.seller !== undefined && (isCompany(deal.seller) || deal.seller.country !== seller.country)) return;
  deal.seller = seller;
  deal.draft.seller = party(scene, seller);
};

/** Gives the deal of this sentence or the one before what the sentence tells of its goods. */
export const tellsMore = (hand: Hand): void => {
  const { scene, deals, money } = hand;
  const { units } = scene;
  const { last } = deals;
  // "Three have been delivered. The new set costs 1.1 billion": what costs is the order.
  const order =
    last?.status === "delivered" ? deals.latest((d) => d.status !== "delivered" && !d.heard && deals.at - d.at <= 2) : undefined;
  const deal = order?.draft.value === null && units.some((u) => u.kind === "money") ? order : last;
  if (deal === undefined || deal.heard || deals.at - deal.at > 1 || deal.status === "aggregate") return;
  const costs = (price: number): void => {
    const sum = units[price];
    if (
      sum === undefined ||
      deal.draft.value !== null ||
      isNoPrice(scene, price) ||
      [units[price - 1], units[price + 1]].some((u) => u?.lower === "more")
    )
      return;
    deal.draft.value = groundUnit(scene, sum.money as Money, sum);
    money.add(sum);
  };
  const priced = pricedAt(hand);
  if (priced > 0) {
    costs(priced);
    return;
  }
  // "Kestrel Yards will be paid 310 million for the work"
  const paid = units.findIndex((u, k) => u.lower === "paid" && units[k - 1]?.lower === "be" && units[k + 1]?.kind === "money");
  const maker = paid < 0 ? undefined : partyGroup(scene, deals, 0, paid);
  if (isCompany(maker)) {
    sells(scene, deal, maker);
    costs(paid + 1);
    return;
  }
  if (units[0]?.lower === "the" && MAKER.test(units[1]?.lower ?? "")) {
    const named = units[2]?.lower === "," ? partyGroup(scene, deals, 3, 7) : undefined;
    sells(scene, deal, isCompany(named) ? named : worksAt(scene, units[2]?.lower === "," && units[3]?.lower === "based" ? 1 : -1, 3));
    return;
  }
  const head = units.slice(0, 2).find((u) => u.kind === "item" || (u.kind === "pronoun" && /^(they|it)$/.test(u.lower)));
  if (head === undefined) return;
  if (head.kind === "item") {
    const good = deals.good(head);
    if (good.item.quantity !== null || head.goods?.definite !== true || !deal.goods.some((g) => sameGoods(g, good))) return;
  }
  const made = units.findIndex(
    (u, k) =>
      k > 0 &&
      k < 8 &&
      ((u.lower === "come" && units[k + 1]?.lower === "from") || (MADE.test(u.lower) && /^(by|at|in)$/.test(units[k + 1]?.lower ?? ""))),
  );
  if (made > 0) sells(scene, deal, partyAfter(scene, deals, made + 1, made + 2 + 9, /^(from|by|at|in)$/));
  const cost = units.findIndex(
    (u, k) =>
      k > 0 &&
      (/^costs?$/.test(u.lower) || (COMES_TO.test(u.lower) && /^(to|at|worth|valued|priced)$/.test(units[k + 1]?.lower ?? ""))) &&
      units.slice(k + 1, k + 5).some((x) => x.kind === "money"),
  );
  const price = cost < 0 ? -1 : units.findIndex((u, k) => k > cost && u.kind === "money");
  costs(price);
};

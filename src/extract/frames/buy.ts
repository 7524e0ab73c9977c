/**
 * Purchases: weapons and equipment bought, ordered, approved for sale, supplied or handed over.
 *
 * Each sentence is read trigger by trigger, verbs and nouns of dealing from left to right; each makes an offer whose open
 * sides are filled from what the article told before (`deal.ts`). Goods taken by one trigger are not read again by the next,
 * so that "signed a contract to buy" is one purchase. What a sentence only adds to a deal told before (money, days, the first
 * deliveries) goes to that deal. Without equipment, or without a buyer, nothing is claimed. A total over a period, and
 * supplies told without number or day ("has supplied missiles in recent years"), is `aggregate`.
 */
import type { Unit } from "../mentions/unit.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import { arrives, coversMore, pointsBack } from "./buy-goes-on.ts";
import { nounOffer } from "./buy-nouns.ts";
import { entry } from "./buy-entry.ts";
import { likewise, onOrder, orderOf, signedWith, total } from "./buy-lists.ts";
import { type Hand, type Offer, settle } from "./buy-offer.ts";
import { closeTo, formerLatter, inTalks, saleCleared, secondIn, underContract } from "./buy-recalled.ts";
import { split } from "./buy-split.ts";
import { partyAfter, partyAt } from "./buy-parties.ts";
import { signedBy } from "./buy-signers.ts";
import { CONCLUDES, isArrival, isCovers, nounAt } from "./buy-words.ts";
import { dealVerbAt, verbOffer } from "./buy-verbs.ts";
import type { Deals, Good } from "./deal.ts";
import { emptyResult, type FrameResult } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { evidenceOf, type Scene } from "./scene.ts";

export const purchases = (scene: Scene, deals: Deals): FrameResult => {
  const result = emptyResult();
  const hand: Hand = { scene, deals, result, taken: new Set(), money: new Set(), paragraph: scene.sentence.paragraph };
  if (!total(hand)) readTriggers(hand);
  if (deals.told.length > 0 && result.drafts.length === 0) pointsBack(hand);
  signedBy(hand);
  deals.note(scene);
  return result;
};

const readTriggers = (hand: Hand): void => {
  const { scene, deals, result } = hand;
  const { units } = scene;
  const goods = units.some((u) => u.kind === "item");
  if (!goods && !deals.remembers) return;
  if (goods && entry(hand)) return;
  if (formerLatter(hand)) return;
  for (const [i, unit] of units.entries()) {
    if ((unit.kind !== "word" && unit.instrument === undefined) || scene.quoted[i] === true) continue;
    if (goods || deals.remembers) {
      const verb = dealVerbAt(units, i);
      if (saleCleared(hand, i) || closeTo(hand, i) || inTalks(hand, i)) continue;
      if (verb !== undefined) {
        const offer = verbOffer(hand, i, verb);
        if (offer !== undefined) {
          const [first, ...others] = split(hand, offer);
          const deal = settle(hand, first as Offer);
          for (const other of others) settle(hand, other);
          if (deal !== undefined) underContract(hand, deal);
          if (deal !== undefined && offer.rule === "buyer-contracted")
            likewise(hand, i + 1, deal.goods[0] as Good, deal.seller, "contracted");
          if (deal !== undefined || offer.goods.length > 0) continue;
        }
      } else if (underWhich(hand, i) || signedWith(hand, i)) continue;
      else if (nounAt(unit) !== undefined) {
        const offer = nounOffer(hand, i);
        if (offer !== undefined) {
          for (const part of split(hand, offer)) settle(hand, part);
          continue;
        }
      }
    }
    if (deals.told.length > 0 || goods) orderOf(hand, i);
    onOrder(hand, i);
    secondIn(hand, i);
    if (isCovers(unit)) coversMore(hand, i);
    else if (isArrival(unit)) arrives(hand, i);
  }
  // "two drones, half of an order of four, were handed over": the order is whoever's the delivery is, told behind it.
  if (result.drafts.length > 0) for (const i of units.keys()) orderOf(hand, i);
};

/** "an agreement under which the Navy will get 26 jets … was concluded by X and Y" */
const underWhich = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (
    units[i]?.instrument === undefined ||
    !/^(under|through|by|whereby)$/.test(units[i + 1]?.lower ?? "") ||
    !units.slice(i + 1, i + 3).some((u) => /which|whereby/.test(u.lower))
  )
    return false;
  const before = units.findLastIndex((u, k) => k < i && k > i - 5 && CONCLUDES.test(u.lower));
  const done =
    before >= 0
      ? before
      : units.findIndex((u, k) => k > i + 4 && /^(concluded|signed|inked|finalised|finalized|sealed|clinched)$/.test(u.lower));
  if (done < 0) return false;
  const goods = goodsIn(scene, deals, i + 1, before >= 0 ? units.length : done);
  let buyer: ReturnType<typeof partyAt>;
  for (let k = i + 3; k < Math.min(before >= 0 ? units.length : done, i + 8) && buyer === undefined; k++) buyer = partyAt(scene, deals, k);
  if (goods.length === 0 || buyer === undefined) return false;
  const sides = (before >= 0 ? units.slice(0, i) : units.slice(done + 1)).filter(
    (u) => (u.kind === "country" || u.kind === "org") && u.country !== null && u.country !== buyer?.country,
  );
  const seller =
    sides[0] === undefined
      ? partyAfter(scene, deals, done + 1, clauseEnd(scene, done + 1), /^with$/)
      : partyAt(scene, deals, units.indexOf(sides[0] as Unit));
  settle(hand, {
    rule: "agreement-under-which",
    at: done,
    last: done + 1,
    status: "contracted",
    goods,
    buyer,
    seller,
    modality: modalityOf(units, done),
    from: i,
    to: units.length,
  });
  return true;
};

/** The headline tells who deals in what, for the sentences below; itself it makes no claim. */
export const overhear = (scene: Scene, deals: Deals): FrameResult => {
  const { drafts, rejections } = purchases(scene, deals);
  for (const deal of deals.told) deal.heard = true;
  for (const draft of drafts)
    rejections.push({
      trigger: evidenceOf(scene, { start: draft.trigger.at_start, end: draft.trigger.at_end }),
      rule: draft.rule,
      reason: "a headline makes no claim",
    });
  return { ...emptyResult(), rejections };
};

/**
 * Purchases: weapons and equipment bought, ordered, approved for sale, supplied or handed over.
 *
 * Each sentence is read trigger by trigger, verbs and nouns of dealing from left to right; each makes an offer whose open
 * sides are filled from what the article told before (`deal.ts`). Goods taken by one trigger are not read again by the next,
 * so that "signed a contract to buy" is one purchase. What a sentence only adds to a deal told before (money, days, the first
 * deliveries) goes to that deal. Without equipment nothing is claimed, and without a buyer what other reports
 * may tell in full (`buy-retelling.ts`). A total over a period, and
 * supplies told without number or day ("has supplied missiles in recent years"), is `aggregate`.
 */
import { arrives, inForce } from "./buy-arrives.ts";
import { coversMore, isForSo, isInverted, pointsBack } from "./buy-goes-on.ts";
import { nounOffer } from "./buy-nouns.ts";
import { fulfilled, keepBare } from "./buy-bare.ts";
import { forEach } from "./buy-each.ts";
import { entry, lineOwner } from "./buy-entry.ts";
import { giftBeside } from "./buy-beside-gift.ts";
import { bracketed } from "./buy-brackets.ts";
import { cameBackFor, followsOn } from "./buy-follow.ts";
import { customerOf } from "./buy-customer.ts";
import { withCounts } from "./buy-counted.ts";
import { gapped } from "./buy-gapped.ts";
import { agreedOn, agreedRow, forWhich } from "./buy-for-which.ts";
import { onOrder } from "./buy-on-order.ts";
import { orderOf, signedWith, total } from "./buy-lists.ts";
import { type Hand, type Offer, settle } from "./buy-offer.ts";
import { optionTaken } from "./buy-option.ts";
import { keepParted, parted } from "./buy-parted.ts";
import { recipientOf } from "./buy-recipient.ts";
import { otherOne } from "./buy-other-one.ts";
import { toldAfter } from "./buy-told-after.ts";
import { saleCleared } from "./buy-cleared.ts";
import { closeTo, formerLatter, inTalks, secondIn, underContract } from "./buy-recalled.ts";
import { paidTo } from "./buy-paid.ts";
import { claimPriced } from "./buy-priced.ts";
import { required } from "./buy-requirement.ts";
import { claimRetellings } from "./buy-retelling.ts";
import { split } from "./buy-split.ts";
import { takeBack } from "./buy-denied.ts";
import { stateActor } from "./buy-parties.ts";
import { signedBy } from "./buy-signers.ts";
import { signedSince } from "./buy-signed-since.ts";
import { packaged } from "./buy-package.ts";
import { talkedOf } from "./buy-talked-of.ts";
import { tendered } from "./buy-tender.ts";
import { turnsTo } from "./buy-turns-to.ts";
import { goesTo } from "./buy-goes-to.ts";
import { thenDelivered } from "./buy-then.ts";
import { tellsMore } from "./buy-tells-more.ts";
import { dueUnder, signedUnder, underWhich } from "./buy-under.ts";
import { isArrival, isCovers, nounAt } from "./buy-words.ts";
import { dealVerbAt } from "./buy-verb-at.ts";
import { verbOffer } from "./buy-verbs.ts";
import type { Deals } from "./deal.ts";
import { opensDeal } from "./buy-gate.ts";
import { emptyResult, type FrameResult } from "./draft.ts";
import { evidenceOf, type Scene } from "./scene.ts";
import type { Unit } from "../mentions/unit.ts";
import { inPlainWords } from "./buy-idioms.ts";
import { asNotice } from "./buy-notice.ts";

export const purchases = (told: Scene, deals: Deals): FrameResult => {
  const scene = withCounts(inPlainWords(asNotice(told), deals.remembers), deals);
  const result = emptyResult();
  const hand: Hand = { scene, deals, result, taken: new Set(), money: new Set(), paragraph: scene.sentence.paragraph, retold: [] };
  deals.here = scene.units;
  heading(scene, deals);
  takeBack(scene, deals);
  const summed = total(hand);
  // "Deliveries came to 3 billion in 2020-2024, and in 2023 the army took in 36 launchers": what is counted is a deal of its own.
  if (!summed || scene.units.some((u) => u.kind === "item" && u.item?.quantity != null)) readTriggers(hand);
  if (deals.told.length > 0 && result.drafts.length === 0) pointsBack(hand);
  if (deals.told.length > 0 && result.drafts.length === 0) tellsMore(hand);
  if (result.drafts.length === 0) toldAfter(hand);
  if (result.drafts.length === 0) {
    keepBare(hand);
    keepParted(hand);
  }
  signedSince(hand);
  signedBy(hand);
  claimRetellings(hand);
  claimPriced(hand);
  deals.note(scene);
  return result;
};

/** "NORTHLAND. A firm order for three boats": a state alone at the head of a paragraph is whom the paragraph is about. */
const heading = (scene: Scene, deals: Deals): void => {
  const state = scene.units[0];
  if (state?.kind === "country" && scene.units.slice(1).every((u) => u.kind === "mark") && scene.units.length <= 2)
    deals.heading = { buyer: stateActor(state.country as string, state), paragraph: scene.sentence.paragraph };
};

/** "Can Northland export a frigate at all?": what is asked is not told. */
const isAsked = (units: readonly Unit[]): boolean =>
  units[units.length - 1]?.lower === "?" &&
  /^(can|could|will|would|should|does|do|did|is|are|was|were|has|have|had|may|might|shall)$/.test(units[0]?.lower ?? "");

const readTriggers = (hand: Hand): void => {
  const { scene, deals, result } = hand;
  const { units } = scene;
  const goods = units.some((u) => u.kind === "item");
  if ((!goods && !deals.remembers) || isAsked(units)) return;
  if (goods && entry(hand)) return;
  if (goods) bracketed(hand);
  if (formerLatter(hand) || (goods && (fulfilled(hand) || parted(hand)))) return;
  for (const [i, unit] of units.entries()) {
    if ((unit.kind !== "word" && unit.instrument === undefined) || scene.quoted[i] === true) continue;
    if (unit.kind === "word" && !opensDeal(unit)) continue;
    if (thenDelivered(hand, i) || (goods && customerOf(hand, i))) continue;
    if (goods && (isForSo(hand, i) || paidTo(hand, i) || required(hand, i))) continue;
    if (goods && giftBeside(hand, i)) continue;
    if (goods && (recipientOf(hand, i) || turnsTo(hand, i) || goesTo(hand, i) || packaged(hand, i) || tendered(hand, i))) continue;
    if (goods || deals.remembers) {
      const verb = isInverted(units, i) ? undefined : dealVerbAt(units, i);
      if (forWhich(hand, i) || agreedRow(hand, i) || agreedOn(hand, i)) continue;
      if (optionTaken(hand, i) || saleCleared(hand, i) || closeTo(hand, i) || inTalks(hand, i)) continue;
      if (goods && talkedOf(hand, i)) continue;
      if (verb !== undefined) {
        const read = verbOffer(hand, i, verb);
        const owner = read === undefined || read.buyer !== undefined ? undefined : lineOwner(hand, read);
        const offer = read === undefined || owner === undefined ? read : { ...read, buyer: owner };
        if (offer !== undefined) {
          const each = forEach(scene, offer);
          const [first, ...others] = each.length > 1 ? each : split(hand, offer);
          const deal = settle(hand, first as Offer);
          for (const other of others) settle(hand, other);
          if (deal !== undefined) underContract(hand, deal);
          if (deal !== undefined && others.length === 0) gapped(hand, i + 1, deal, deal.status);
          if (deal !== undefined || offer.goods.length > 0) continue;
        }
      } else if (underWhich(hand, i) || signedUnder(hand, i) || dueUnder(hand, i) || signedWith(hand, i)) continue;
      else if (nounAt(unit) !== undefined) {
        const offer = nounOffer(hand, i);
        if (offer !== undefined) {
          for (const part of split(hand, offer)) {
            const deal = settle(hand, part);
            if (deal?.status === "delivered") underContract(hand, deal);
            if (deal !== undefined && part === offer) gapped(hand, i + 1, deal, deal.status);
            if (deal !== undefined && part === offer) otherOne(hand, offer, deal);
          }
          continue;
        }
      }
    }
    if (deals.told.length > 0 || goods) orderOf(hand, i);
    onOrder(hand, i);
    secondIn(hand, i);
    if (cameBackFor(hand, i) || followsOn(hand, i)) continue;
    if (inForce(hand, i)) continue;
    if (isCovers(unit)) coversMore(hand, i);
    else if (isArrival(unit)) arrives(hand, i);
  }
  // "two drones, half of an order of four, were handed over": the order is whoever's the delivery is, told behind it.
  if (result.drafts.length > 0) for (const i of units.keys()) orderOf(hand, i);
};

/** The headline tells who deals in what, for the sentences below; itself it makes no claim. */
export const overhear = (scene: Scene, deals: Deals): FrameResult => {
  const { drafts, rejections } = purchases(scene, deals);
  for (const deal of deals.told) {
    deal.heard = true;
    deal.thin = false;
  }
  const states = new Set(scene.units.flatMap((u) => (u.country === null || u.orgKind === "company" ? [] : [u.country])));
  if (states.size === 1) deals.headline = [...states][0] ?? null;
  for (const draft of drafts)
    rejections.push({
      trigger: evidenceOf(scene, { start: draft.trigger.at_start, end: draft.trigger.at_end }),
      rule: draft.rule,
      reason: "a headline makes no claim",
    });
  return { ...emptyResult(), rejections };
};

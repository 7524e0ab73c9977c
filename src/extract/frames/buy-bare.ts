/**
 * A contract told before what it is for: "The agency has awarded Kestrel Yards a contract worth 2 billion kroner. Under it, the company will
 * deliver 12 launchers." The first sentence gives sides, price and day, one of the next two the goods; alone, neither is a purchase.
 */
import type { Unit } from "../mentions/unit.ts";
import { clauseEnd, goodsIn, valueIn } from "./buy-goods.ts";
import { nounOffer } from "./buy-nouns.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { isCompany, topicState } from "./buy-parties.ts";
import { isCovers, nounAt } from "./buy-words.ts";
import { dateNear } from "./circumstance.ts";
import type { Good } from "./deal.ts";
import type { BareDeal } from "./deals-kept.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { groundUnit, wordsOf } from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

/** Sentences that the goods may stand behind. */
const REACH = 2;
/** Other things that companies contract for. */
const OTHER_WORK =
  /\b(maintenance|maintain|training|train|upgrade|modernis\w+|moderniz\w+|overhaul|repair|study|studies|research|support|services?|simulators?|construction of a|build a (plant|factory)|infrastructure|software|consult\w*|offset|cooperation|licen[cs]e|lease)\b/;

/** Keeps the contract of a sentence that names sides but no goods. */
export const keepBare = (hand: Hand): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  // without a company nobody sells
  if (!scene.kinds.has("org")) return;
  for (const [i, unit] of units.entries()) {
    if (scene.quoted[i] === true || nounAt(unit)?.status !== "contracted") continue;
    const placeholder: Good = {
      unit,
      item: { name: unit.lower, quantity: 1, bound: null },
      class: "system",
      specific: false,
      origin: null,
      partOf: null,
    };
    const offer = nounOffer(hand, i, [placeholder]);
    if (offer === undefined || offer.status !== "contracted" || offer.modality.status !== "held") continue;
    const { buyer, seller } = offer;
    if (!isCompany(seller) || buyer?.country == null || isCompany(buyer) || OTHER_WORK.test(wordsOf(units, 0, units.length))) continue;
    const price = valueIn(scene, 0, units.length, hand.money);
    deals.bare = {
      buyer,
      seller: seller as NonNullable<typeof seller>,
      date: dateNear(scene, offer.at, offer.last, { tense: "past" }),
      value: price?.money === undefined ? null : groundUnit(scene, price.money, price),
      at: deals.at,
    };
    return;
  }
};

const DEAL = /\b(contract|deal|order|agreement|award|package|it|which)\b/;
const MAKES = /^(supply|supplies|deliver|delivers|build|builds|provide|provides|manufacture|produce|construct|sell)$/;
const GETS = /^(receive|receives|get|gets|acquire|acquires|buy|buys|obtain|field)$/;

/** Whether the words before unit `i` are of the contract, of its maker or of its buyer. */
const isOf = ({ scene, deals }: Hand, bare: BareDeal, i: number): boolean => {
  const { units } = scene;
  const head = units.slice(0, i);
  if (head.some((u) => u.country !== null && u.country !== bare.buyer.country && u.country !== bare.seller.country)) return false;
  if (head.some((u) => u.country !== null || u.kind === "org")) return true;
  const said = wordsOf(units, 0, i);
  return (
    DEAL.test(said) ||
    (/\b(the|its) (\S+ )?(company|firm|yard|shipyard|group|manufacturer|maker|army|navy|air force|country)\b/.test(said) &&
      topicState(scene, deals, i, true) !== null)
  );
};

/** Index of the verb that tells what the contract is for, or -1. */
const tellsAt = ({ scene: { units } }: Hand): number =>
  units.findIndex((u: Unit, k) => {
    if (u.kind !== "word") return false;
    if (isCovers(u) && u.lower !== "including") return true;
    if (/^(is|are|was)$/.test(u.lower) && units[k + 1]?.lower === "for" && units[k + 2]?.kind === "item") return true;
    if (u.lower === "calls" && units[k + 1]?.lower === "for") return true;
    if (!MAKES.test(u.lower) && !GETS.test(u.lower)) return false;
    return /^(will|would|shall|to|is|are)$/.test(units[k - 1]?.lower ?? "");
  });

/** Whether the sentence tells the goods of a contract kept; if so the purchase is told. */
export const fulfilled = (hand: Hand): boolean => {
  const { scene, deals } = hand;
  const { bare } = deals;
  if (bare === undefined || deals.at - bare.at > REACH) return false;
  const at = tellsAt(hand);
  if (at < 0 || at > 14 || scene.quoted[at] === true || !isOf(hand, bare, at)) return false;
  const modality = modalityOf(scene.units, at);
  if (/^(denied|cancelled|hypothetical)$/.test(modality.status)) return false;
  const goods = goodsIn(scene, deals, at + 1, clauseEnd(scene, at + 1));
  if (!goods.some((g) => g.specific || g.item.quantity !== null)) return false;
  const deal = settle(hand, {
    rule: "contract-told-before",
    at,
    last: at + 1,
    status: "contracted",
    goods,
    buyer: bare.buyer,
    seller: bare.seller,
    modality: HELD,
    from: 0,
    to: scene.units.length,
    within: true,
    date: bare.date,
  });
  if (deal === undefined) return false;
  deal.draft.value ??= bare.value;
  deals.bare = undefined;
  return true;
};

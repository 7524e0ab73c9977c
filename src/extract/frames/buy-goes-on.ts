/**
 * Sentences that go on with a deal told before: "the larger case covers three batteries", "the contract, signed in 2019, was worth $2 billion".
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import type { Money } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { clauseEnd, goodsIn, valueIn } from "./buy-goods.ts";
import { agentOf } from "./buy-agent.ts";
import { nounOffer } from "./buy-nouns.ts";
import { isCompany } from "./buy-parties.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { DEAL_NOUN, DEAL_SUBJECT, nounAt, PRICED, WINDOW } from "./buy-words.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import { type Deal, type Deals, GENERIC_ITEMS } from "./deal.ts";
import { kin, sameGoods } from "./same-goods.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, groundUnit, isAuxiliary, isPreposition, type Scene } from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

const wordsOf = (scene: Scene, from: number, to: number): string =>
  scene.units
    .slice(Math.max(0, from), to)
    .map((u) => u.lower)
    .join(" ");

/** "Requested are 36 missiles", "Also included were 12 launchers": what a deal just told is over. */
export const isInverted = (units: readonly Unit[], i: number): boolean =>
  i < 2 && /^(requested|included|covered)$/.test(units[i]?.lower ?? "") && /^(are|were|is|was)$/.test(units[i + 1]?.lower ?? "");

/** "The larger of the cases covers three batteries with 12 launchers". */
export const coversMore = (hand: Hand, i: number): void => {
  const { scene, deals, taken } = hand;
  // "Four aircraft are covered by the framework agreement that A and B signed"
  const { units } = scene;
  if (isAuxiliary(units[i - 1] as Unit) && units[i + 1]?.lower === "by") {
    const left = goodsIn(scene, deals, Math.max(0, i - 10), i).filter((g) => !taken.has(g.unit));
    const noun = units.findIndex((u, k) => k > i + 1 && k < i + 6 && nounAt(u) !== undefined);
    const offer = noun < 0 || left.length === 0 ? undefined : nounOffer(hand, noun, left);
    if (offer !== undefined) settle(hand, offer);
    return;
  }
  const lean = packageMeant(deals);
  if (lean === undefined || !(isInverted(units, i) || (units[i]?.lower !== "requested" && DEAL_SUBJECT.test(wordsOf(scene, 0, i))))) return;
  // "The agreement foresees that Westria buys torpedoes": the verb behind tells who buys what.
  if (units[i + 1]?.lower === "that") return;
  const goods = goodsIn(scene, deals, i + 1, Math.min(clauseEnd(scene, i + 1), i + WINDOW)).filter((g) => !taken.has(g.unit));
  if (goods.length === 0) return;
  // "the package, which includes ammunition and training": what comes with the goods.
  if (goods.every((g) => g.item.quantity === null && !g.specific) && lean.goods.some((g) => g.specific || g.item.quantity !== null)) return;
  const vague = lean.goods.every((g) => g.item.quantity === null && !g.specific);
  const general = lean.goods.every((own) => GENERIC_ITEMS.test(own.item.name) || goods.some((g) => g.class === own.class));
  // "the deal for frigates, including missiles": what comes with them.
  if (vague && !general && !goods.some((g) => g.item.quantity !== null)) return;
  if (vague && !lean.heard) {
    // Arms in general told first, what they are told next: one deal.
    lean.draft.items = goods.map((g) => groundUnit(scene, g.item, g.unit));
    lean.goods = goods;
    for (const g of goods) taken.add(g.unit);
    // The sum told with what they are beats that of the package.
    if (valueIn(scene, 0, scene.units.length, hand.money) !== undefined) lean.draft.value = null;
    priceOf(hand, lean);
    return;
  }
  settle(hand, {
    rule: "deal-covers",
    at: i,
    last: i + 1,
    status: lean.status,
    goods,
    buyer: lean.buyer,
    seller: lean.seller,
    modality: HELD,
    from: 0,
    to: scene.units.length,
  });
};

/** "The possible sale of missiles … meanwhile it gave away arms … The package includes": not what was given away in passing. */
const packageMeant = (deals: Deals): Deal | undefined => {
  const { last, at } = deals;
  if (last?.heard !== true || last.thin !== true || last.status !== "delivered") return last;
  return deals.latest((d) => !d.heard && d.status !== "delivered" && at - d.at <= PACKAGE_FAR) ?? last;
};
const PACKAGE_FAR = 3;

const nounOf = (lower: string): string => lower.slice(lower.lastIndexOf(" ") + 1);
const isDealWord = opener(DEAL_NOUN, wordTest);
const endsInDeal = unitTest((lower) => DEAL_NOUN.test(nounOf(lower)));
const isDealNoun = (unit: Unit): boolean =>
  unit.kind === "instrument" ? endsInDeal(unit) || unit.instrument?.type === "contract" : isDealWord(unit);

/** Sentences that an order may lie back where it is over the goods told last. */
const LONG = 6;

/** Whether a deal is over the goods that the last one handed over. */
const isOfLast = ({ last }: Deals, deal: Deal): boolean =>
  last !== undefined && last !== deal && last.goods.some((g) => deal.goods.some((own) => sameGoods(own, g)));

/** "The order is for six aircraft and two ground stations": what a deal just told without numbers is over. */
export const isForSo = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  const lean = deals.last;
  if (lean === undefined || lean.heard || lean.status !== "contracted" || deals.at - lean.at > 2) return false;
  if (!isDealNoun(units[i] as Unit) || i > 2 || !/^(is|was)$/.test(units[i + 1]?.lower ?? "") || units[i + 2]?.lower !== "for")
    return false;
  const goods = goodsIn(scene, deals, i + 2, clauseEnd(scene, i + 3)).filter((g) => g.item.quantity !== null);
  const [first] = goods;
  const [own] = lean.goods;
  if (
    first === undefined ||
    own === undefined ||
    lean.goods.length !== 1 ||
    own.item.quantity !== null ||
    !(kin(first.class, own.class) || kin(own.class, first.class))
  )
    return false;
  const name = own.specific && !first.specific ? own.item.name : first.item.name;
  lean.goods = [{ ...first, specific: own.specific || first.specific, item: { ...first.item, name } }, ...goods.slice(1)];
  lean.draft.items = lean.goods.map((g) => groundUnit(scene, g.item, g.unit));
  for (const g of goods) hand.taken.add(g.unit);
  return true;
};

/** The deal that "the contract", "this order" or "the deal" in the sentence points back to. */
const meant = (hand: Hand): { deal: Deal; at: number } | undefined => {
  const { scene, deals } = hand;
  const { units } = scene;
  for (let k = 0; k < Math.min(units.length, 14); k++) {
    const u = units[k] as Unit;
    if (!isDealNoun(u)) continue;
    const name = nounOf(u.lower);
    const before = units[k - 1];
    // "A contract for them, estimated at 900 million"
    const ofThem = units[k + 1]?.lower === "for" && /^(them|it|these|those)$/.test(units[k + 2]?.lower ?? "");
    const pointed =
      ofThem ||
      u.lower.startsWith("the ") ||
      u.lower.startsWith("this ") ||
      (before !== undefined &&
        (/^(the|this|that|its|whose|such|overall|total|entire|whole|second|proposed|actual|final|possible|first)$/.test(before.lower) ||
          before.kind === "money"));
    if (!pointed || (k > 1 && isPreposition(units[k - 2] as Unit) && !/^(of|under|for)$/.test(units[k - 2]?.lower ?? ""))) continue;
    // An order is what was ordered, not what arrived of it.
    const deal =
      (/^(contract|order|deal|agreement|purchase)$/.test(name)
        ? deals.latest((d) => d.status === "contracted" && !d.heard && deals.at - d.at <= (isOfLast(deals, d) ? LONG : 3))
        : undefined) ?? deals.last;
    // "Six launchers were ordered. … Had the Kestrel missiles arrived? The order was worth 40 million": that of the missiles.
    if (deal === undefined || deals.at - deal.at > 5 || deals.hasStrayed(deal)) return undefined;
    return { deal, at: k };
  }
  return undefined;
};

/** Money in the sentence that is the price of `deal`, where the deal has none. */
const priceOf = (hand: Hand, deal: Deal): void => {
  const { scene } = hand;
  if (deal.draft.value !== null || (deal.heard && deal.thin !== true)) return;
  const price = valueIn(scene, 0, scene.units.length, hand.money);
  if (price === undefined) return;
  // "received the first of 25 jets. The price tag for the contract is 300 million": of all of them.
  if (deal.status === "delivered" && deal.goods.every((g) => g.partOf !== null)) return;
  hand.money.add(price);
  if (deal.thin === true && deal.heard) {
    deal.heard = false;
    hand.result.drafts.push(deal.draft);
  }
  deal.draft.value = groundUnit(scene, price.money as Money, price);
  deal.draft.other_values = (price.alternatives ?? []).map((m) => groundUnit(scene, m, price));
};

const STAGES: readonly { readonly verb: RegExp; readonly status: "contracted" | "approved" }[] = [
  { verb: /^(signed|inked|concluded|finalised|finalized|sealed|awarded|clinched|struck)$/, status: "contracted" },
  { verb: /^(goes|dates|placed)$/, status: "contracted" },
  {
    verb: /^(approved|cleared|authorised|authorized|okayed|endorsed|ratified|blessed|greenlit|green-lit|nod|blessing|go-ahead|approval|green)$/,
    status: "approved",
  },
];

const LARGEST =
  /^(it|this|that) (is|was|would be|makes it|marks) the (\S+ )?(largest|biggest|costliest|most expensive)\b.* (at|worth|of|for)( about| some| nearly| around| over)?$/;
const WON = /^(won|got|received|secured|landed|clinched|bagged|obtained|beat)$/;
/** "Kestrel Yards won the contract": who won it, where the deal does not name a company yet. */
const winner = ({ scene, deals }: Hand, k: number, deal: Deal): Actor | undefined => {
  if (!WON.test(scene.units[k]?.lower ?? "") || isCompany(deal.seller)) return undefined;
  const who = agentOf(scene, deals, k);
  return isCompany(who) ? who : undefined;
};

/** "The deal is worth $2 billion", "the contract was signed in May 2019": money and days of the deal told before. */
export const pointsBack = (hand: Hand): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  const found = meant(hand);
  if (found === undefined) {
    // "Worth $2 billion, …", "The total cost is put at …" right after the deal.
    const near = deals.last;
    // "It is the largest arms deal for Portville, at 2.7 billion"
    const money = units.findIndex((u) => u.kind === "money");
    if (near !== undefined && deals.at - near.at <= 1 && money > 0 && LARGEST.test(wordsOf(scene, 0, money))) {
      priceOf(hand, near);
      return;
    }
    if (
      near !== undefined &&
      deals.at - near.at <= 2 &&
      near.draft.value === null &&
      units
        .slice(
          0,
          Math.min(
            4,
            Math.max(
              0,
              units.findIndex((u) => u.kind === "money"),
            ),
          ),
        )
        .some((u) => u.kind === "word" && PRICED.test(u.lower)) &&
      !units.slice(0, 10).some((u) => u.lower.startsWith("a contract") || u.lower === "former") &&
      units.some((u) => u.kind === "money")
    )
      priceOf(hand, near);
    return;
  }
  const { deal, at } = found;
  // "delivered the certification notifying Congress of this possible sale today"
  if (
    deal.status === "approved" &&
    !deal.heard &&
    deal.draft.date === null &&
    units.some((u) => /^(certification|notified|notifying|notification)$/.test(u.lower))
  ) {
    const day = units.find((u) => u.kind === "date" && u.temporal?.role === "point");
    if (day !== undefined) deal.draft.date = dateRef(scene, day, "past");
  }
  const after = wordsOf(scene, at, Math.min(units.length, at + 14));
  for (const { verb, status } of STAGES) {
    const behind = units.findIndex((u, n) => n > at && n < at + 14 && u.kind === "word" && verb.test(u.lower));
    // "The minister signed the contract in December", "Kestrel Yards won the contract in 2021"
    const ahead = /^(the|this|that|its)$/.test(units[at - 1]?.lower ?? "") ? at - 2 : at - 1;
    const won = WON.test(units[ahead]?.lower ?? "");
    const k =
      behind >= 0
        ? behind
        : status === "contracted" && units[ahead]?.kind === "word" && (won || verb.test(units[ahead]?.lower ?? ""))
          ? ahead
          : -1;
    if (
      k < 0 ||
      (units[k]?.lower === "green" && units[k + 1]?.lower !== "light") ||
      modalityOf(units, k).status !== "held" ||
      (units[k]?.lower === "approval" &&
        /^(for|of|on|to|pending|awaiting|awaits|await|needs|requires|seek|seeking|seeks)$/.test(units[k - 1]?.lower ?? "")) ||
      /\bnot\b|\byet\b/.test(after)
    )
      continue;
    const near = dateNear(scene, k, k + 1, { tense: "past" });
    // "signed the deal as a follow-up to a framework contract of last month": the day of the other one.
    const other = near === null ? -1 : units.findIndex((u, n) => n > Math.max(k, at) && u.start < near.evidence.at_start && isDealNoun(u));
    const date = other < 0 ? near : null;
    if (deal.status === status) {
      if (deal.draft.date === null && date !== null) deal.draft.date = date;
      break;
    }
    // "has been chosen to deliver … The contract was signed on Monday": the choice has come to that.
    if (deal.status === "planned" && status === "contracted" && !deal.heard && deal.draft.date === null && date !== null) {
      deal.draft.status = groundUnit(scene, "contracted", units[k] as Unit);
      deal.draft.date = date;
      deals.add({ ...deal, status: "contracted", at: deals.at });
      priceOf(hand, deal);
      return;
    }
    // "The $2 billion sale got the green light in 2020": another stage of the deal, with its own day or sum.
    if (date === null || deal.heard || deal.status === "aggregate") return;
    const goods = deal.goods.map((g) => ({
      ...g,
      item: { ...g.item, quantity: deal.status === "delivered" ? g.partOf : g.item.quantity },
    }));
    hand.taken.clear();
    settle(hand, {
      rule: `stage-${status}`,
      at: k,
      last: k + 1,
      status,
      goods,
      buyer: deal.buyer,
      seller: winner(hand, k, deal) ?? deal.seller,
      modality: HELD,
      from: 0,
      to: units.length,
      date,
      signed: true,
    });
    return;
  }
  const money = units.findIndex((u) => u.kind === "money");
  if (
    money >= 0 &&
    (units[at - 1]?.kind === "money" ||
      units.slice(0, 2).some((u) => /^(value|price|cost|bill)$/.test(u.lower)) ||
      units.slice(Math.max(0, money - 7), money).some((u) => PRICED.test(u.lower)) ||
      /^(for|at|of)$/.test(units[money - 1]?.lower ?? ""))
  )
    priceOf(hand, deal);
};

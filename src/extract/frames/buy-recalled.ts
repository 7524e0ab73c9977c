/**
 * Deals told by the way: the contract under which something is delivered, one that a buyer is close to, the two that follow
 * "the former" and "the latter", the second delivery behind the first, talks about goods.
 */
import { opener } from "./buy-gate.ts";
import type { Unit } from "../mentions/unit.ts";
import { goodsIn } from "./buy-goods.ts";
import { agentOf } from "./buy-agent.ts";
import { isCompany, partyAfter, partyGroup } from "./buy-parties.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { settlePlan } from "./buy-plan.ts";
import { nounAt } from "./buy-words.ts";
import { dateRef } from "./circumstance.ts";
import type { Deal, Good } from "./deal.ts";
import type { Modality } from "./modality.ts";
import { groundUnit, wordsOf } from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };
const AHEAD: Modality = { status: "planned", tense: "future", perfect: false, passive: false, why: "talks" };

const dayIn = (units: readonly Unit[], from: number, to: number): Unit | undefined =>
  units.slice(from, to).find((u) => u.kind === "date" && u.temporal?.role === "point");

/** All of what was contracted, where `good` is what came of it. */
const whole = (good: Good): Good => ({ ...good, item: { ...good.item, quantity: good.partOf ?? good.item.quantity }, partOf: null });

/** "handed over … under a $5 billion contract of 2020 with X", "as part of a deal signed in 2020": the contract, beside what came of it. */
export const underContract = (hand: Hand, deal: Deal): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  const under = units.findIndex(
    (u, k) =>
      (u.lower === "under" || (u.lower === "of" && units[k - 1]?.lower === "part" && units[k - 2]?.lower === "as")) &&
      // "were put under contract": ordered then.
      !/^(put|placed|brought)$/.test(units[k - 1]?.lower ?? "") &&
      units.slice(k + 1, k + 5).some((x) => x.instrument?.type === "contract" || /^(contract|deal|order)$/.test(x.lower)),
  );
  if (under < 0) return;
  const noun = units.findIndex((u, k) => k > under && (u.instrument?.type === "contract" || /^(contract|deal|order)$/.test(u.lower)));
  const stop = units.findIndex((u, k) => k > noun && /^[;—]$/.test(u.lower));
  const to = Math.min(stop < 0 ? units.length : stop, noun + 12);
  const day = dayIn(units, noun + 1, to);
  if (day === undefined || (deal.status !== "delivered" && deal.status !== "contracted")) return;
  const money = units.findIndex((u, k) => k > under && k < to && u.kind === "money");
  const seller = partyAfter(scene, deals, noun + 1, to, /^with$/);
  const price = units[money];
  if (deal.status === "contracted") {
    // "They were ordered in 2016 under a 386-million contract with X": one contract.
    if (deal.draft.value === null && price?.money !== undefined) deal.draft.value = groundUnit(scene, price.money, price);
    return;
  }
  const own = deal.draft.value;
  // "took six, bringing to 22 the number delivered under a contract of 2019": how many that was for is not told.
  const running = units
    .slice(0, under)
    .some((u, k) => /^(bringing|taking)$/.test(u.lower) && /^(to|the|its|their)$/.test(units[k + 1]?.lower ?? ""));
  if (own !== null && price !== undefined && own.evidence.at_start === price.start) deal.draft.value = null;
  if (price !== undefined) hand.money.delete(price);
  for (const g of deal.goods) hand.taken.delete(g.unit);
  const ordinal = /^(first|second|third|fourth|fifth|sixth|last|final)$/;
  settle(hand, {
    rule: "under-contract",
    at: noun,
    last: noun + 1,
    status: "contracted",
    goods: deal.goods.map((g) => {
      const one =
        g.partOf === null && units.slice(Math.max(0, units.indexOf(g.unit) - 3), units.indexOf(g.unit)).some((u) => ordinal.test(u.lower));
      return one || running ? { ...g, item: { ...g.item, quantity: null } } : whole(g);
    }),
    buyer: deal.buyer,
    seller: seller ?? deal.seller,
    modality: HELD,
    from: under,
    to,
    within: true,
    date: dateRef(scene, day, "past"),
  });
};

const CLOSE =
  /\b(close to|near to|nearing|on the (verge|brink) of|about to|set to|(edging|inching|moving)( closer)? (to|towards?))( (signing|sign|concluding|conclude|finalising|finalise|finalizing|finalize|clinching|clinch|sealing|seal|reaching))?( an?| the| its)?( \w+)?$/;

/** "Northland is said to be close to a contract worth $700 million" */
export const closeTo = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (nounAt(units[i] as Unit) === undefined || !CLOSE.test(wordsOf(units, i - 6, i))) return false;
  const verb = units.findIndex((u, k) => k < i && /^(is|are|was|were|seems|appears)$/.test(u.lower));
  if (verb < 0) return false;
  const named = goodsIn(scene, deals, i + 1, units.length);
  const base = named.length > 0 ? undefined : deals.lately(2);
  const goods =
    named.length > 0 ? named : base === undefined ? [] : [{ ...base, unit: units[i] as Unit, item: { ...base.item, quantity: null } }];
  if (goods.length === 0) return false;
  const buyer = agentOf(scene, deals, verb);
  settle(hand, {
    rule: "close-to-contract",
    at: i,
    last: i + 1,
    status: "planned",
    goods,
    buyer: isCompany(buyer) ? undefined : buyer,
    seller: isCompany(buyer) ? buyer : (partyAfter(scene, deals, i + 1, units.length, /^(with|from)$/) ?? deals.over(goods)?.seller),
    modality: AHEAD,
    from: i,
    to: units.length,
    open: true,
  });
  return true;
};

/** "For the former a contract worth 5 billion was signed in April, for the latter one of 2 billion in May" */
export const formerLatter = (hand: Hand): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  const former = units.findIndex(
    (u, k) => u.lower === "former" && units[k - 1]?.lower === "the" && /^(for|of|on)$/.test(units[k - 2]?.lower ?? ""),
  );
  const latter = units.findIndex((u, k) => k > former && u.lower === "latter" && units[k - 1]?.lower === "the");
  const last = deals.last;
  if (former < 0 || latter < 0 || last === undefined || deals.at - last.at > 1 || last.goods.length !== 2) return false;
  if (!units.some((u) => /^(contract|contracts|deal|order)$/.test(u.lower) || u.instrument?.type === "contract")) return false;
  if (!units.some((u) => /^(signed|concluded|awarded|placed|inked)$/.test(u.lower))) return false;
  for (const [n, at] of [former, latter].entries()) {
    const to = n === 0 ? latter - 1 : units.length;
    const day = dayIn(units, at + 1, to);
    const good = whole(last.goods[n] as Good);
    settle(hand, {
      rule: "former-latter",
      at,
      last: at + 1,
      status: "contracted",
      goods: [{ ...good, unit: units[at] as Unit }],
      buyer: last.buyer,
      seller: last.seller,
      modality: HELD,
      from: at,
      to,
      within: true,
      date: day === undefined ? null : dateRef(scene, day, "past"),
    });
  }
  return true;
};

const isSecond = opener(/^(second|third|other|last)$/);

/** "the first of which was delivered in May and the second in June": the other deliveries. */
export const secondIn = (hand: Hand, i: number): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  const deal = deals.last;
  if (!isSecond(units[i]) || units[i - 1]?.lower !== "the" || !/^(word|date)$/.test(units[i + 1]?.kind ?? "")) return;
  if (deal === undefined || deal.at !== deals.at || deal.status !== "delivered" || !/^(and|,)$/.test(units[i - 2]?.lower ?? "")) return;
  const day = /^(in|on)$/.test(units[i + 1]?.lower ?? "") ? dayIn(units, i + 2, i + 3) : dayIn(units, i + 1, i + 2);
  const good = deal.goods[0];
  // "Three have been delivered, the last in March": one of the three.
  if (/^(last|third)$/.test(units[i]?.lower ?? "") && (good?.item.quantity ?? 1) > 1) return;
  if (day === undefined || good === undefined) return;
  settle(hand, {
    rule: "and-the-second",
    at: i,
    last: i + 1,
    status: "delivered",
    goods: [
      {
        ...good,
        unit: units[i] as Unit,
        item: { ...good.item, quantity: units.slice(0, i).some((u) => u.lower === "pair") ? 2 : 1, bound: null },
      },
    ],
    buyer: deal.buyer,
    seller: deal.seller,
    modality: HELD,
    from: i,
    to: i,
    within: true,
    date: dateRef(scene, day, "past"),
  });
};

const UNDER_WAY = /^(is|are|was|were|have been|had been) (still )?(under way|underway|ongoing|continuing|going on|in progress|advanced)\b/;
const isTalks = opener(/^(talks|negotiations|discussions)$/);

/** "The agency is in talks about patrol drones that Northland assembles": what a buyer talks about. */
export const inTalks = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isTalks(units[i])) return false;
  // "negotiations on fighters with Westland were under way"
  const on = units[i - 1]?.lower === "in" ? -1 : units.findIndex((_, k) => k > i && k < i + 14 && UNDER_WAY.test(wordsOf(units, k, k + 4)));
  if (units[i - 1]?.lower !== "in" && on < 0) return false;
  const verb = on >= 0 ? on : units.findIndex((u, k) => k < i && k > i - 4 && /^(is|are|was|were|been)$/.test(u.lower));
  if (verb < 0) return false;
  const about = units.findIndex((u, k) => k > i && k < i + 7 && /^(about|on|over|for)$/.test(u.lower));
  const next = units[about + 1];
  const goods =
    about < 0
      ? []
      : on >= 0 && next?.kind === "item"
        ? [deals.good(next)]
        : goodsIn(scene, deals, about + 1, Math.min(units.length, about + 8)).slice(0, 2);
  const first = goods[0] === undefined ? -1 : units.indexOf(goods[0].unit);
  if (first < 0 || first > about + 3) return false;
  const buyer = on >= 0 ? deals.sponsor : agentOf(scene, deals, verb);
  const made = units.findIndex(
    (u, k) => k > first && k < first + 6 && /^(makes|builds|assembles|produces|manufactures|offers|made|built)$/.test(u.lower),
  );
  const maker = made > 0 && /^(that|which)$/.test(units[first + 1]?.lower ?? "") ? partyGroup(scene, deals, first + 2, made) : undefined;
  const seller = partyAfter(scene, deals, i + 1, on >= 0 ? on : about, /^with$/) ?? maker;
  if (buyer === undefined || isCompany(buyer) || (seller === undefined && !goods.some((g) => g.specific || g.item.quantity !== null)))
    return false;
  settlePlan(hand, i, { rule: "in-talks", goods, buyer, seller });
  return true;
};

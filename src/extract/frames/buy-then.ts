/**
 * Deliveries that the sentence of an order tells behind it of the same goods: "Twelve jets were ordered in 2020 and delivered in 2022",
 * "A tanker ordered from X in 2013 was handed over in 2018", "ordered ten tanks in 2018 and received them in 2020".
 *
 * Only with a day of its own, which makes it a record beside the order, and only where the goods of the order are the subject of the verb
 * behind it or "them" its object.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { dateRef } from "./circumstance.ts";
import { lineDate } from "./line-date.ts";
import { modalityOf } from "./modality.ts";
import { isAdverb, isAuxiliary, isBoundary, verbLike } from "./scene.ts";

const isPassive = opener(
  /^(delivered|supplied|shipped|handed|transferred|received|commissioned|inducted|accepted|taken|flown|brought|airlifted)$/,
  wordTest,
);
const isArriving = opener(/^(arrived|landed|reached|entered|joined|docked|came)$/, wordTest);
const isTaking = opener(/^(received|took|got|accepted|inducted|commissioned)$/, wordTest);
/** What "received" may have for the goods of the order. */
const isThem = unitTest(/^(them|it|these|both|all)$/);
const isGroup = wordTest(/^(had|has|have|was|were|been|being|all|both|finally|since|then|later|eventually|duly|also)$/);
/** Units between the verb and its day: "handed over at the naval base in Portville in October 2018". */
const DAY_REACH = 9;
/** Units of the order's own words between its participle and the verb behind. */
const ORDER_REACH = 22;

/** The day told of the verb at unit `i`, and whether it is only one by which it was done. */
const dayBehind = (units: readonly Unit[], i: number): { readonly day: Unit; readonly by: boolean } | undefined => {
  for (let k = i + 1; k < units.length && k <= i + DAY_REACH; k++) {
    const u = units[k] as Unit;
    if (u.kind === "date") {
      const prep = (/^(the|about|around)$/.test(units[k - 1]?.lower ?? "") ? units[k - 2] : units[k - 1])?.lower ?? "";
      return u.temporal?.role === "point" && !/^(before|from|since)$/.test(prep) ? { day: u, by: /^(by|until)$/.test(prep) } : undefined;
    }
    if (u.kind === "money" || u.kind === "item" || u.lower === ";" || (isBoundary(u) && u.lower !== "as") || (verbLike(u) && !isAdverb(u)))
      return undefined;
  }
  return undefined;
};

/** First unit of the verb group of unit `i`. */
const groupOf = (units: readonly Unit[], i: number): number => {
  let k = i;
  while (k > 0 && (isGroup(units[k - 1]) || isAdverb(units[k - 1]))) k--;
  return k;
};

/** Whether the verb at unit `i` tells of goods coming. */
const isComing = (units: readonly Unit[], i: number, group: number): boolean => {
  const [word, next] = [units[i]?.lower ?? "", units[i + 1]];
  if (isArriving(units[i])) {
    if (word === "entered") return next?.lower === "service";
    if (word === "joined")
      return /^(the|its)$/.test(next?.lower ?? "") && /^(fleet|navy|force|army|squadron)$/.test(units[i + 2]?.lower ?? "");
    if (word === "reached") return next?.kind === "country" || next?.kind === "place" || next?.lower === "the";
    return word !== "came" || next?.kind === "date" || /^(in|home)$/.test(next?.lower ?? "");
  }
  if (!isPassive(units[i]) || (/^(handed|taken)$/.test(word) && next?.lower !== "over")) return false;
  if (/^(flown|brought)$/.test(word) && next?.lower !== "in") return false;
  // "and delivered in 2022" shares the auxiliary of the order, "had been delivered" has its own.
  return group === i ? true : units.slice(group, i).some((u) => isAuxiliary(u) && !/^(had|has|have)$/.test(u.lower));
};

/** Whether the goods at unit `k` are some of a whole: "two of the 16 jets", but not "a batch of 16 jets". */
const isPart = (units: readonly Unit[], k: number): boolean => {
  const of = /^(the|its|their|these|those)$/.test(units[k - 1]?.lower ?? "") ? k - 2 : k - 1;
  const some = units[of - 1];
  return units[k]?.goods?.partOf != null || (units[of]?.lower === "of" && (some?.kind === "quantity" || isSome(some)));
};
const isSome = unitTest(
  /^(first|second|third|fourth|fifth|[a-z]+th|last|final|latest|one|some|most|many|half|part|rest|remainder|none|each)$/,
);

/** "Of the 32 jets ordered in 2018, the first three have landed": whether the sentence opens with the whole, and how many of it came. */
const opensWithWhole = (units: readonly Unit[], goods: readonly Unit[]): boolean =>
  units[0]?.lower === "of" && goods.length === 1 && units.indexOf(goods[0] as Unit) < OPENING;
const someBefore = (units: readonly Unit[], order: number, group: number): Unit | undefined => {
  const count = units[group - 1];
  return group - 1 > order && count?.quantity !== undefined && !count.quantity.fleet && count.quantity.value >= 1 ? count : undefined;
};
/** Units before the goods that "of" opens with: "Of the". */
const OPENING = 3;

/** Whether the verb at unit `i` tells when the goods of the order just told came; if so it is told. */
export const thenDelivered = (hand: Hand, i: number): boolean => {
  const { scene, deals, taken } = hand;
  const { units } = scene;
  if (!isPassive(units[i]) && !isArriving(units[i]) && !isTaking(units[i])) return false;
  const deal = deals.last;
  if (deal === undefined || deal.heard || deals.at !== deal.at || deal.status !== "contracted" || deal.goods.length === 0) return false;
  // "The first of the 16 jets that were ordered was delivered": not all of them.
  if (deal.goods.some((g) => isPart(units, units.indexOf(g.unit)))) return false;
  const { at_start: start } = deal.draft.trigger;
  const order = units.findIndex((u) => u.start === start);
  if (order < 0 || order >= i || i - order > ORDER_REACH || lineDate(scene) !== undefined) return false;
  const group = groupOf(units, i);
  const before = units[group - 1];
  const whole = opensWithWhole(
    units,
    deal.goods.map((g) => g.unit),
  );
  const some = whole ? someBefore(units, order, group) : undefined;
  if (whole && some === undefined) return false;
  const joined =
    before?.lower === "and" || (before?.lower === "which" && units[group - 2]?.lower === "," && isAuxiliary(units[group] as Unit));
  const own = units.slice(order + 1, group);
  const passiveOrder = isAuxiliary(units[order - 1] as Unit) || isAdverb(units[order - 1]);
  const participle = !passiveOrder && /(ed|bought)$/.test(units[order]?.lower ?? "") && deal.goods.every((g) => g.unit.start < start);
  const subject =
    isComing(units, i, group) &&
    ((joined &&
      (passiveOrder || before?.lower === "which") &&
      (before?.lower !== "and" || deal.goods.every((g) => g.unit.start < start))) ||
      (joined && participle && group === i) ||
      // "ordered in 2018 for 80 million, was handed over": the main verb of what was ordered.
      (participle &&
        (group < i || (isArriving(units[i]) && !joined)) &&
        !own.some((u) => (verbLike(u) && !isAdverb(u)) || isBoundary(u) || u.kind === "item" || u.lower === ";")));
  const object = joined && before?.lower === "and" && isTaking(units[i]) && isThem(units[i + 1]);
  if (!subject && !object) return false;
  const told = dayBehind(units, i);
  const modality = modalityOf(units, i);
  if (told === undefined || modality.status !== "held" || modality.tense === "future") return false;
  for (const good of deal.goods) taken.delete(good.unit);
  const came = settle(hand, {
    rule: "then-delivered",
    at: i,
    last: i + 1,
    status: "delivered",
    goods:
      some?.quantity === undefined
        ? deal.goods
        : deal.goods.map((g) => ({
            ...g,
            unit: some,
            item: { ...g.item, quantity: some.quantity?.value ?? null, bound: some.quantity?.bound ?? null },
          })),
    buyer: deal.buyer,
    seller: deal.seller,
    modality: { ...modality, perfect: false },
    from: i,
    to: i + 1,
    within: true,
    date: told.by ? null : dateRef(scene, told.day, "past"),
  });
  for (const good of deal.goods) taken.add(good.unit);
  return came !== undefined;
};

/**
 * Deals that follow upon one just told: "sold it two boats in 2014, followed in 2018 by three radars", "three radars followed in 2018
 * for 42 million". They are between the same two sides; a day or a price of their own they must have.
 */
import { opener } from "./buy-gate.ts";
import { goodsIn, valueIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { agentOf } from "./buy-agent.ts";
import { isCompany, partyAfter } from "./buy-parties.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Good } from "./deal.ts";
import { dateRef } from "./circumstance.ts";
import { modalityOf } from "./modality.ts";

const isComingBack = opener(/^(came|comes|come|went|goes|returned|returns)$/);

/** "Northland came back for two more in June 2022": an order of more of the goods told before, on a day of its own. */
export const cameBackFor = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isComingBack(units[i]) || (!/^return/.test(units[i]?.lower ?? "") && units[i + 1]?.lower !== "back")) return false;
  const purpose = units.findIndex((u, k) => k > i && k < i + REACH && u.lower === "for");
  const count = units[purpose + 1];
  const modality = modalityOf(units, i);
  if (purpose < 0 || count?.quantity === undefined || count.quantity.fleet || count.kind === "money" || modality.status !== "held")
    return false;
  // "for three more", "for six new ones"
  const ones = units[purpose + 3]?.lower === "ones" && /^(new|more|used|other|further|fresh|newer)$/.test(units[purpose + 2]?.lower ?? "");
  if (!ones && !/^(more|further)$/.test(units[purpose + 2]?.lower ?? "")) return false;
  const day = units.slice(i + 1, purpose + REACH).find((u) => u.kind === "date" && u.temporal?.role === "point");
  const base = deals.lately(WAY_BACK);
  const buyer = agentOf(scene, deals, i);
  if (day === undefined || base === undefined || buyer?.country == null || isCompany(buyer)) return false;
  return (
    settle(hand, {
      rule: "came-back-for",
      at: i,
      last: i + 1,
      status: "contracted",
      goods: [
        { ...base, unit: count, partOf: null, item: { name: base.item.name, quantity: count.quantity.value, bound: count.quantity.bound } },
      ],
      buyer,
      seller: deals.last?.seller,
      modality,
      from: i,
      to: units.length,
      within: true,
      date: dateRef(scene, day, "past"),
    }) !== undefined
  );
};
/** Sentences back that the goods may lie of which more are ordered. */
const WAY_BACK = 8;

const isFollowing = opener(/^(follow(s|ed)?|came)$/);

/** Units a day, a price or the goods may stand from the verb. */
const REACH = 9;

/** "another four followed in 2019", "four more came later": so many more of the goods of the deal just told. */
const moreBefore = (units: readonly Unit[], i: number, [base]: readonly Good[]): Good[] => {
  const at = units[i - 1]?.lower === "more" || units[i - 1]?.lower === "others" ? i - 2 : i - 1;
  const count = units[at];
  const more = at === i - 2 || /^(another|further|other)$/.test(units[at - 1]?.lower ?? "");
  if (!more || base === undefined || count?.kind !== "quantity" || count.quantity === undefined || count.quantity.fleet) return [];
  const { value, bound } = count.quantity;
  return [{ ...base, unit: count, partOf: null, item: { name: base.item.name, quantity: value, bound } }];
};

/** Whether the verb at unit `i` tells of a further deal; if so it is told. */
export const followsOn = (hand: Hand, i: number): boolean => {
  const { scene, deals, taken } = hand;
  const { units } = scene;
  if (!isFollowing(units[i])) return false;
  const next = units[i + 1]?.lower === "next" || units[i + 1]?.lower === "later";
  if (units[i]?.lower === "came" && !next) return false;
  const first = deals.last;
  if (first === undefined || first.heard || deals.at - first.at > 1 || !/^(contracted|delivered)$/.test(first.status)) return false;
  const modality = modalityOf(units, i);
  if (modality.status !== "held" || modality.passive) return false;
  const by = units.findIndex((u, k) => k > i && k < i + 6 && u.lower === "by");
  const start = Math.max(
    0,
    units.findLastIndex((u, k) => k < i && (u.lower === ";" || u.lower === "and")),
  );
  const named = (by < 0 ? goodsIn(scene, deals, Math.max(start, i - REACH), i) : goodsIn(scene, deals, by + 1, by + REACH)).filter(
    (g) => g.item.quantity !== null && !taken.has(g.unit),
  );
  const goods = named.length > 0 || by > 0 ? named : moreBefore(units, i, first.goods);
  if (goods.length === 0) return false;
  const stop = units.findIndex((u, k) => k > Math.max(i, by) && (u.lower === ";" || (u.lower === "and" && units[k + 1]?.kind === "item")));
  const end = stop < 0 ? units.length : stop;
  const day = units.slice(i + 1, Math.min(end, i + REACH)).find((u) => u.kind === "date" && u.temporal?.role === "point");
  const from = by < 0 ? start : i;
  if (day === undefined && valueIn(scene, from, end, hand.money) === undefined) return false;
  const told = settle(hand, {
    rule: "follows",
    at: i,
    last: i + 1,
    status: first.status,
    goods,
    buyer: first.buyer,
    seller: partyAfter(scene, deals, i, end, /^from$/) ?? first.seller,
    modality,
    from,
    to: end,
    within: true,
    date: day === undefined ? null : dateRef(scene, day, "past"),
  });
  return told !== undefined;
};

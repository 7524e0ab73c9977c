/**
 * Deals that follow upon one just told: "sold it two boats in 2014, followed in 2018 by three radars", "three radars followed in 2018
 * for 42 million". They are between the same two sides; a day or a price of their own they must have.
 */
import { unitTest } from "../mentions/ask.ts";
import { goodsIn, valueIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { partyAfter } from "./buy-parties.ts";
import { dateRef } from "./circumstance.ts";
import { modalityOf } from "./modality.ts";

const isFollowing = unitTest(/^(follow(s|ed)?|came)$/);

/** Units a day, a price or the goods may stand from the verb. */
const REACH = 9;

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
  const goods = (by < 0 ? goodsIn(scene, deals, Math.max(start, i - REACH), i) : goodsIn(scene, deals, by + 1, by + REACH)).filter(
    (g) => g.item.quantity !== null && !taken.has(g.unit),
  );
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

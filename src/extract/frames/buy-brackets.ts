/**
 * Steps told in brackets behind the goods: "two frigates (ordered in 2016), two corvettes (ordered in 2021)". Each is a deal of its own, of
 * whoever the deal told before is, or of the sentence's own buyer.
 */
import { goodsIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { dateRef } from "./circumstance.ts";
import type { Modality } from "./modality.ts";
import { stateActor } from "./buy-parties.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: true, passive: true, why: "" };
const STEP = /^(ordered|bought|purchased|acquired|contracted|delivered|received|handed)$/;

/** Units from the bracket to its day: "(ordered from the yard in 2016)". */
const REACH = 7;

/** Tells the deals of the sentence's brackets. */
export const bracketed = (hand: Hand): void => {
  const { scene, deals, taken } = hand;
  const { units } = scene;
  for (const [i, unit] of units.entries()) {
    const step = units[i + 2];
    if (unit.kind !== "item" || unit.item?.quantity == null || units[i + 1]?.lower !== "(" || !STEP.test(step?.lower ?? "")) continue;
    const close = units.findIndex((u, k) => k > i + 2 && k < i + 2 + REACH && u.lower === ")");
    const day = units.slice(i + 3, Math.max(i + 3, close)).find((u) => u.kind === "date" && u.temporal?.role === "point");
    const goods = goodsIn(scene, deals, i, i + 1).filter((g) => !taken.has(g.unit));
    if (day === undefined || goods.length === 0) continue;
    const subject = units
      .slice(0, i)
      .find((u) => (u.kind === "country" || (u.kind === "org" && u.orgKind !== "company")) && u.country !== null);
    const buyer = deals.last?.buyer ?? (subject === undefined ? undefined : stateActor(subject.country as string, subject));
    settle(hand, {
      rule: "in-brackets",
      at: i + 2,
      last: i + 3,
      status: /^(delivered|received|handed)$/.test(step?.lower ?? "") ? "delivered" : "contracted",
      goods,
      buyer,
      seller: deals.last?.seller,
      modality: HELD,
      from: i,
      to: close,
      within: true,
      date: dateRef(scene, day, "past"),
    });
  }
};

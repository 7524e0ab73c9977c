/**
 * Deals told by the rest of a row that leaves out the verb and the goods: "Northland ordered 18 guns, Westland nine and Eastland 15", "sold
 * 18 to Northland, 28 to Westland", "an order from Northland for four and from Westland for 17", "ordered nine in 2022 and another 19 in 2023".
 *
 * A member is read only where it is built like the first: the buyer in the hands of the same preposition, or of none. What is for the same
 * buyer needs a word of "more" and a day or a price of its own; else it is a part of what was bought.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { valueIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { turnAt } from "./buy-ordinal.ts";
import { isCompany, partyGroup } from "./buy-parties.ts";
import { dateRef } from "./circumstance.ts";
import type { Deal, Good } from "./deal.ts";
import type { Modality } from "./modality.ts";
import { type Actor, isAdverb, isBoundary } from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

const isJoiner = unitTest(/^(,|;|and|while|with|plus|whereas|then)$/);
const isSide = wordTest(/^(to|for|from|by)$/);
const isMore = wordTest(/^(another|additional|further|extra|more|a)$/);
/** What may stand behind the number: the group of goods is left out, so no noun but one for any piece. */
const isBehind = wordTest(/^(of|in|on|at|from|to|for|by|and|while|under|last|this|with|after|since|but|worth)$/);
const isPiece = wordTest(/^(more|others?|units|aircraft|pieces|examples|systems|vehicles|machines)$/);
const isTaking = wordTest(/^(took|takes|has|with|ordered|bought|wants|received|got)$/);

interface Member {
  readonly count: number;
  readonly to: number;
  readonly buyer: Actor | undefined;
}

const isCount = (u: Unit | undefined): boolean =>
  u?.quantity === undefined
    ? u?.lower === "one"
    : u.kind === "quantity" && !u.quantity.fleet && u.quantity.value >= 1 && !/^(19|20)\d\d$/.test(u.lower);

/** Whether nothing is counted by the number at unit `k` but goods told before; gives the unit behind the group, or -1. */
const behindCount = (units: readonly Unit[], k: number): number => {
  let to = k + 1;
  while (isPiece(units[to])) to++;
  const next = units[to];
  return next === undefined || next.kind === "mark" || next.kind === "date" || isBehind(next) || isAdverb(next) ? to : -1;
};

/** The preposition that the buyer of the first deal stands behind; "" where it is the subject. */
const sideOf = (units: readonly Unit[], buyer: Actor): string => {
  const at = units.findIndex((u) => u === buyer.unit || (u.start === buyer.unit.start && u.end === buyer.unit.end));
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const u = units[k] as Unit;
    if (isSide(u)) return u.lower;
    if (u.kind !== "word" && u.kind !== "demonym" && !u.possessive) return "";
  }
  return "";
};

const sideAt = ({ scene, deals }: Hand, from: number): { readonly actor: Actor; readonly to: number } | undefined => {
  const actor = partyGroup(scene, deals, from, from + 6);
  const at = actor === undefined ? -1 : scene.units.indexOf(actor.unit);
  if (actor === undefined || at < from || isCompany(actor) || actor.country === null || scene.units[at]?.possessive === true)
    return undefined;
  return { actor, to: at + 1 };
};

/** The member of the row that begins at unit `k`, behind its joiner. */
const memberAt = (hand: Hand, first: Deal, side: string, k: number): Member | undefined => {
  const { units } = hand.scene;
  // "the first in May, the second four months later"
  const nth = first.status === "delivered" && first.goods[0]?.item.quantity === 1 ? turnAt(units, k) : undefined;
  if (nth !== undefined) return { count: nth.at, to: nth.to, buyer: first.buyer };
  let at = k;
  // "signed for eight in 2019 and for eight more in 2022"
  if (side === "" && units[at]?.lower === "for" && /^(quantity)$/.test(units[at + 1]?.kind ?? "") && units[at + 2]?.lower === "more") at++;
  while (isMore(units[at])) at++;
  const count = units[at];
  if (isCount(count)) {
    const behind = behindCount(units, at);
    if (behind < 0) return undefined;
    // "28 to Westland", "two for Eastland"
    if (units[behind]?.lower === side && (side === "to" || side === "for")) {
      const other = sideAt(hand, behind + 1);
      if (other !== undefined) return { count: at, to: other.to, buyer: other.actor };
    }
    // "another 19 in 2023", "six more a year later"
    const more = at > k || units[at + 1]?.lower === "more";
    return more && !isSide(units[behind]) ? { count: at, to: behind, buyer: first.buyer } : undefined;
  }
  // "from Westland for 17"
  if (side !== "" && units[k]?.lower === side) {
    const other = sideAt(hand, k + 1);
    const joined = other !== undefined && /^(for|of)$/.test(units[other.to]?.lower ?? "") ? other.to + 1 : -1;
    return joined > 0 && isCount(units[joined]) && behindCount(units, joined) > 0 && other !== undefined
      ? { count: joined, to: behindCount(units, joined), buyer: other.actor }
      : undefined;
  }
  // "Westland nine", "Eastland for 15", "Southland took two"
  if (side !== "") return undefined;
  const other = sideAt(hand, k);
  if (other === undefined) return undefined;
  let number = other.to;
  if (units[number]?.lower === "for" || isTaking(units[number])) number++;
  while (isMore(units[number])) number++;
  return isCount(units[number]) && behindCount(units, number) > 0
    ? { count: number, to: behindCount(units, number), buyer: other.actor }
    : undefined;
};

/** Reads the members behind the deal that a trigger told; `from` is the unit behind the trigger, `status` what they have in common. */
export const gapped = (hand: Hand, from: number, first: Deal, status: Deal["status"]): void => {
  const { scene } = hand;
  const { units } = scene;
  const base = first.goods.length === 1 ? first.goods[0] : undefined;
  if (base === undefined) return;
  const start = Math.max(from, units.indexOf(base.unit) + 1);
  const side = sideOf(units, first.buyer);
  const fronted = first.draft.date !== null && first.draft.date.evidence.at_start < (units[from]?.start ?? 0) ? first.draft.date : null;
  for (let k = start; k < units.length; k++) {
    if (!isJoiner(units[k])) continue;
    while (isJoiner(units[k + 1])) k++;
    const member = memberAt(hand, first, side, k + 1);
    if (member === undefined || member.buyer === undefined) continue;
    const next = units.findIndex((u, n) => n >= member.to && (isJoiner(u) || (isBoundary(u) && units[n + 1]?.kind !== "date")));
    const end = next < 0 ? units.length : next;
    const day = units.slice(k + 1, end).find((u) => u.kind === "date" && u.temporal !== undefined);
    const own = member.buyer === first.buyer;
    if (own ? day === undefined && valueIn(scene, k + 1, end, hand.money) === undefined : member.buyer.country === first.buyer.country)
      continue;
    settle(hand, {
      rule: "likewise",
      at: member.count,
      last: member.count + 1,
      status,
      goods: [counted(base, units[member.count] as Unit)],
      buyer: member.buyer,
      seller: first.seller,
      modality: HELD,
      from: k + 1,
      to: end,
      within: true,
      date: day === undefined ? fronted : dateRef(scene, day, "past"),
    });
    k = member.to - 1;
  }
};

const counted = (base: Good, unit: Unit): Good => ({
  ...base,
  unit,
  partOf: null,
  item: { name: base.item.name, quantity: unit.quantity?.value ?? 1, bound: unit.quantity?.bound ?? null },
});

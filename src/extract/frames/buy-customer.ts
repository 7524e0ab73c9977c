/** Buyers told by the noun: "Northland is the customer for the two radars that X booked in 2023", "The undisclosed buyer of twelve jets was Northland". */
import { wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import type { Unit } from "../mentions/unit.ts";
import { goodsIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { isCompany, partyAt, partyGroup } from "./buy-parties.ts";
import { dateRef } from "./circumstance.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, actorsOf, isAuxiliary, isBoundary, wordsOf } from "./scene.ts";

const isCustomer = opener(/^(customer|buyer|client|purchaser)$/, wordTest);
const isBeing = wordTest(/^(is|was|are|were|became|becomes)$/);
const isBooking = wordTest(/^(booked|sold|won|signed|landed)$/);
const AHEAD =
  /\b(potential|possible|likely|prospective|would-be|future|another|no|any|each|every|biggest|largest|main|top|good|old|loyal|regular)\b/;
/** Units from the noun to the goods, and of the goods' group. */
const REACH = 8;

/** The company or state whose goods they are: "that Kestrel Yards booked", "from Westland". */
const sellerBehind = ({ scene, deals }: Hand, from: number, buyer: Actor): Actor | undefined => {
  const { units } = scene;
  for (let k = from; k < Math.min(units.length, from + REACH); k++) {
    const u = units[k] as Unit;
    if (u.lower === ";") break;
    if (u.kind === "org" && u.orgKind === "company") return actorsOf(scene, u)[0];
    const party = u.lower === "from" ? partyAt(scene, deals, k + 1) : undefined;
    if (party !== undefined && party.country !== buyer.country) return party;
  }
  return units.slice(0, from).flatMap((u) => (u.kind === "org" && u.orgKind === "company" ? actorsOf(scene, u) : []))[0];
};

/** Whether the noun at unit `i` tells who bought; if so it is told. */
export const customerOf = (hand: Hand, i: number): boolean => {
  const { scene, deals, taken } = hand;
  const { units } = scene;
  const of = units[i + 1];
  if (!isCustomer(units[i]) || !/^(for|of)$/.test(of?.lower ?? "") || AHEAD.test(wordsOf(units, i - 4, i))) return false;
  const goods = goodsIn(scene, deals, i + 2, Math.min(units.length, i + REACH))
    .slice(0, 1)
    .filter((g) => !taken.has(g.unit) && (g.specific || g.item.quantity !== null));
  const [good] = goods;
  if (good === undefined) return false;
  const at = units.indexOf(good.unit);
  if (units.slice(i + 2, at).some((u) => u.kind !== "word" && u.kind !== "demonym" && u.kind !== "org" && !u.possessive)) return false;
  // "X is the customer for them", else "The customer for them is X"
  const before = units.findLastIndex((u, k) => k < i && k > i - 5 && isBeing(u));
  const behind = before >= 0 ? -1 : units.findIndex((u, k) => k > at && k < at + REACH && (isBeing(u) || isBoundary(u)));
  const verb = before >= 0 ? before : behind;
  if (
    verb < 0 ||
    !isBeing(units[verb]) ||
    (before >= 0 && !units.slice(before + 1, i).every((u) => u.kind === "word" || u.kind === "demonym"))
  )
    return false;
  let k = verb - 1;
  while (before >= 0 && k > 0 && units[k]?.kind === "word" && isAuxiliary(units[k] as Unit)) k--;
  const buyer = before >= 0 ? partyAt(scene, deals, k) : partyGroup(scene, deals, verb + 1, Math.min(units.length, verb + 6));
  const modality = modalityOf(units, verb);
  if (buyer?.country == null || isCompany(buyer) || modality.status !== "held" || /\bnot\b/.test(wordsOf(units, verb, i))) return false;
  // "the two radars that Kestrel Yards booked in 2023": the day of the booking.
  const booked = units.findIndex((u, n) => n > at && n < at + REACH && isBooking(u));
  const day =
    booked < 0 ? undefined : units.slice(booked + 1, booked + REACH).find((u) => u.kind === "date" && u.temporal?.role === "point");
  const lean = deals.over(goods);
  if (lean !== undefined && !lean.heard && lean.buyer.country === buyer.country) return false;
  return (
    settle(hand, {
      rule: "customer",
      at: i,
      last: at + 1,
      status: "contracted",
      goods,
      buyer,
      seller: sellerBehind(hand, at + 1, buyer),
      modality: { ...modality, tense: "past" },
      from: i,
      to: units.length,
      ...(day === undefined ? {} : { date: dateRef(scene, day, "past") }),
    }) !== undefined
  );
};

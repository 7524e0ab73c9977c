/**
 * Deals told of goods by the way: "four radars, for which a contract was signed in May", "on top of the four for which it paid 5.5 billion in
 * 2020", "a second batch of eight, agreed in November at 1.3 billion".
 */
import { unitTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import type { Unit } from "../mentions/unit.ts";
import { agentOf } from "./buy-agent.ts";
import { meantBy } from "./buy-meant.ts";
import { type Hand, type Offer, settle } from "./buy-offer.ts";
import { isCompany, partyAfter, stateActor } from "./buy-parties.ts";
import { nounAt } from "./buy-words.ts";
import { dateNear } from "./circumstance.ts";
import type { Deal, Good } from "./deal.ts";
import { type Modality, modalityOf } from "./modality.ts";
import type { Actor } from "./scene.ts";

/** Units behind "for which" in which the deal must be told. */
const REACH = 9;

const isPiece = unitTest(/^(systems?|missiles?|aircraft|jets?|launchers?|vehicles?|batteries|batter(y|ies)|guns?|ones)$/);
const isWhich = opener(/^which$/);
const isAgreed = opener(/^(agreed|signed|finalised|finalized|inked|concluded)$/);

/** What stands before "for which": goods, or a number of those told before. */
const before = ({ scene, deals }: Hand, i: number): Good | undefined => {
  const { units } = scene;
  let k = units[i]?.lower === "," ? i - 1 : i;
  // "radars, four in number"
  if (units[k]?.lower === "number" && units[k - 1]?.lower === "in") k -= 2;
  // "the Kestrel systems for which they signed"
  if (units[k]?.kind === "word" && units[k - 1]?.kind === "item" && isPiece(units[k])) k--;
  const u = units[k];
  if (u?.kind === "item") return deals.good(u);
  if (u?.quantity === undefined || u.quantity.fleet) return undefined;
  const named = units.slice(0, k).findLast((x) => x.kind === "item");
  const base = named === undefined ? deals.lately(2) : deals.good(named);
  return base === undefined
    ? undefined
    : { ...base, unit: u, partOf: null, item: { name: base.item.name, quantity: u.quantity.value, bound: u.quantity.bound } };
};

const actIn = (units: readonly Unit[], i: number): { at: number; paid: boolean } | undefined => {
  for (let k = i + 1; k < Math.min(units.length, i + REACH); k++) {
    const u = units[k] as Unit;
    if (u.lower === ";") return undefined;
    // "five batteries for which it signed in 2007"
    if (
      /^signed$/.test(u.lower) &&
      (units[k + 1]?.kind === "date" || (/^(in|on|last)$/.test(units[k + 1]?.lower ?? "") && units[k + 2]?.kind === "date"))
    )
      return { at: k, paid: false };
    // "36 jets for which it signed with Kestrel Yards in 2014"
    if (/^(signed|contracted)$/.test(u.lower) && units[k + 1]?.lower === "with" && units.slice(k + 2, k + 9).some((x) => x.kind === "date"))
      return { at: k, paid: false };
    // "for which the yard gets 950 million"
    if (/^(gets|got|receives|received)$/.test(u.lower) && units[k + 1]?.kind === "money") return { at: k, paid: true };
    if (/^(paid|spent)$/.test(u.lower) && units.slice(k + 1, k + 4).some((x) => x.kind === "money")) return { at: k, paid: true };
    if (
      /^(signed|concluded|inked|awarded|placed|sealed)$/.test(u.lower) &&
      units.slice(i, k + 4).some((x) => nounAt(x)?.status === "contracted")
    )
      return { at: k, paid: false };
  }
  return undefined;
};

/** "Northland has, on order since June, six launchers, for which the maker gets 950 million": who has the goods. */
const haver = ({ scene, deals }: Hand, i: number): Actor | undefined => {
  const has = scene.units.findLastIndex((u, k) => k < i && /^(has|have|had)$/.test(u.lower));
  const who = has < 0 ? undefined : agentOf(scene, deals, has);
  if (who !== undefined) return isCompany(who) ? undefined : who;
  const place = scene.units[has - 1];
  return place?.kind === "place" && place.country !== null ? stateActor(place.country, place) : undefined;
};

/** "the four for which it paid 5.5 billion in 2020", "radars for which a contract was signed in Paris" */
export const forWhich = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isWhich(units[i]) || units[i - 1]?.lower !== "for") return false;
  const good = before(hand, i - 2);
  const act = good === undefined ? undefined : actIn(units, i);
  if (good === undefined || act === undefined) return false;
  const modality = modalityOf(units, act.at);
  if (modality.status !== "held") return false;
  const agent = modality.passive ? undefined : agentOf(scene, deals, act.at);
  const stop = units.findIndex((u, k) => k > act.at && /^[;,]$/.test(u.lower));
  const end = stop < 0 ? units.length : stop;
  const deal = settle(hand, {
    rule: "for-which",
    at: act.at,
    last: act.at + 1,
    status: "contracted",
    goods: [good],
    buyer: isCompany(agent) ? haver(hand, i) : agent,
    seller: isCompany(agent) ? agent : partyAfter(scene, deals, i, end, /^(with|from|by)$/),
    modality,
    from: i,
    to: end,
    within: true,
    open: true,
  });
  return deal !== undefined;
};

/** Goods agreed on between the parties of a deal told before; whether a deal came of it. */
const orderedLike = (hand: Hand, { buyer, seller }: Deal, told: Pick<Offer, "rule" | "at" | "goods" | "modality" | "to">): boolean =>
  settle(hand, {
    ...told,
    last: told.at + 1,
    status: "contracted",
    buyer,
    seller,
    from: told.at,
    within: true,
    date: dateNear(hand.scene, told.at, told.at + 1, { tense: "past" }),
  }) !== undefined;

/** "the two sides agreed on three more ships of the class": an order like the one told before. */
export const agreedOn = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (units[i]?.lower !== "agreed" || units[i + 1]?.lower !== "on") return false;
  const goods = units[i + 2]?.kind === "item" ? [deals.good(units[i + 2] as Unit)] : [];
  const lean = deals.last;
  const modality = modalityOf(units, i);
  if (goods[0]?.item.quantity == null || lean === undefined || lean.heard || deals.at - lean.at > 2 || modality.status !== "held")
    return false;
  // In principle only, or between others.
  if (units.slice(0, i).some((u) => u.country !== null && u.country !== lean.buyer.country && u.country !== lean.seller?.country))
    return false;
  return orderedLike(hand, lean, { rule: "agreed-on", at: i, goods, modality, to: units.length });
};

/** "a second batch of eight, agreed in November 2022 at 1.3 billion" */
export const agreedRow = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isAgreed(units[i]) || units[i - 1]?.lower !== ",") return false;
  const next = units[i + 1];
  if (next?.kind !== "date" && !/^(in|last|at|for)$/.test(next?.lower ?? "")) return false;
  const counted = units[i - 2];
  if (counted?.quantity === undefined || counted.quantity.fleet) return false;
  const told = meantBy(hand, i, true);
  const named = told.length > 0 ? undefined : units.slice(0, i - 2).findLast((u) => u.kind === "item");
  const base = named === undefined ? undefined : deals.good(named);
  const { value, bound } = counted.quantity;
  const goods =
    base === undefined ? told : [{ ...base, unit: counted, partOf: null, item: { name: base.item.name, quantity: value, bound } }];
  const lean = goods.length === 0 ? undefined : deals.over(goods);
  if (lean === undefined) return false;
  const stop = units.findIndex((u, k) => k > i && /^[;,]$/.test(u.lower));
  const modality: Modality = { status: "held", tense: "past", perfect: false, passive: true, why: "" };
  return orderedLike(hand, lean, { rule: "agreed-row", at: i, goods, modality, to: stop < 0 ? units.length : stop });
};

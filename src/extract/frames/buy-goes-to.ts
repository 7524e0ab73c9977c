/**
 * Goods on their way to whoever gets them: "one battery would go to Northland as a gift", "12 of the trucks went to Northland free of charge",
 * "the first battery left Westland for Northland", "two radars have been shipped from Westland to Northland".
 *
 * Ships and planes that only sail somewhere come home again: without a gift, or a word for a part of an order, nothing has changed hands.
 */
import { wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import { agentOf } from "./buy-agent.ts";
import { goodsIn } from "./buy-goods.ts";
import { type Hand, type Offer, settle } from "./buy-offer.ts";
import { isCompany, partyGroup, stateActor } from "./buy-parties.ts";
import { originOf } from "./buy-origin.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import type { Good } from "./deal.ts";
import { modalityOf } from "./modality.ts";
import { wordsOf } from "./scene.ts";

const isGoing = opener(/^(go|goes|went|gone|going)$/, wordTest);
const isLeaving = opener(/^(left|leaves)$/, wordTest);
const GIVEN =
  /\b(as an? (\w+ )?(gift|donation|present|grant)|as (military |part of (its |their |the )?(\w+ )?)?aid|free of charge|for free|at no cost|without payment)\b/;
const PART =
  /\b(first|second|third|last|next) ((\S+ ){0,2}(batch|battery|batteries|lot|consignment|shipment|unit|units|of the|of its)\b|\S+ of )/;

/** Units left of the verb in which the goods stand. */
const REACH = 12;

const subjectGoods = ({ scene, deals }: Hand, i: number): readonly Good[] => {
  const from = scene.units.findLastIndex((u, k) => k < i && /^(;|that|and)$/.test(u.lower)) + 1;
  return goodsIn(scene, deals, Math.max(from, i - REACH), i);
};

/** Whether the verb at unit `i` says where goods go to stay; if so it is told. */
export const goesTo = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (areThere(hand, i)) return true;
  const leaving = isLeaving(units[i]);
  if (!leaving && !(isGoing(units[i]) && units[i + 1]?.lower === "to")) return false;
  const goods = ofWhich(hand, i) ?? subjectGoods(hand, i);
  if (goods.length === 0) return false;
  const modality = modalityOf(units, i);
  if (modality.status !== "held" && modality.status !== "planned") return false;
  if (haveGone(hand, i, goods, modality.perfect)) return true;
  const told: Pick<Offer, "at" | "last" | "goods" | "from" | "to"> = { at: i, last: i + 1, goods, from: i, to: units.length };
  if (leaving) {
    const purpose = units.findIndex((u, k) => k > i && k < i + 6 && u.lower === "for");
    const seller = purpose < 0 ? undefined : partyGroup(scene, deals, i + 1, purpose);
    const buyer = purpose < 0 ? undefined : partyGroup(scene, deals, purpose + 1, units.length);
    if (!PART.test(`${wordsOf(units, i - REACH, i)} `) || seller?.country == null || !isTaker(buyer, seller.country)) return false;
    return settle(hand, { ...told, rule: "left-for", status: "delivered", buyer, seller, modality }) !== undefined;
  }
  if (!goods.some((g) => g.item.quantity !== null) || !GIVEN.test(wordsOf(units, 0, units.length))) return false;
  const buyer = partyGroup(scene, deals, i + 2, units.length);
  const decided = units.findLastIndex((u, k) => k < i && isDeciding(u));
  const seller = giver(hand, decided);
  if (!isTaker(buyer, seller?.country ?? null)) return false;
  const ahead = modality.status === "planned" || /^(would|will|to)$/.test(units[i - 1]?.lower ?? "") || units[i]?.lower === "going";
  return (
    settle(hand, {
      ...told,
      rule: "goes-to",
      status: ahead ? "planned" : "delivered",
      buyer,
      seller,
      modality: ahead ? { ...modality, status: "planned", tense: "future" } : modality,
      gift: true,
      // The day is that of the decision.
      ...(ahead && decided >= 0 ? { date: dateNear(scene, decided, decided + 1, { tense: "past" }) } : {}),
    }) !== undefined
  );
};

/** "The carriers, of which 30 have gone to Northland": so many of those told before. */
const ofWhich = ({ scene, deals }: Hand, i: number): readonly Good[] | undefined => {
  const { units } = scene;
  const which = units.findLastIndex((u, k) => k < i && k > i - 6 && u.lower === "which" && units[k - 1]?.lower === "of");
  const count = units[which + 1];
  const thing = which < 0 ? undefined : units.slice(0, which - 1).findLast((u) => u.kind === "item");
  if (thing === undefined || count?.kind !== "quantity" || count.quantity === undefined || count.quantity.fleet) return undefined;
  const good = deals.good(thing);
  return [{ ...good, unit: count, item: { name: good.item.name, quantity: count.quantity.value, bound: count.quantity.bound } }];
};

/** "Thirty carriers have gone to Northland": what does not sail or fly by itself has been given or sold by whoever made it or the report is of. */
const haveGone = (hand: Hand, i: number, goods: readonly Good[], perfect: boolean): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!perfect || units[i]?.lower !== "gone" || !(units[i + 2]?.kind === "country") || units[i + 2]?.possessive === true) return false;
  if (!goods.some((g) => g.item.quantity !== null) || goods.some((g) => /^(ship|submarine|aircraft|helicopter)$/.test(g.class)))
    return false;
  const buyer = partyGroup(scene, deals, i + 2, units.length);
  const { home } = scene.dossier.setting;
  const own = home ?? scene.dossier.datelineCountry;
  const seller = originOf(scene, deals, goods) ?? (own === null || own === buyer?.country ? undefined : stateActor(own, units[i] as Unit));
  if (!isTaker(buyer, seller?.country ?? null)) return false;
  const modality = { status: "held", tense: "past", perfect: true, passive: false, why: "" } as const;
  return haveCome(hand, i, { rule: "have-gone", goods, buyer, seller, modality, gift: true });
};

/** Tells goods as come to whoever has them now. */
const haveCome = (hand: Hand, i: number, told: Pick<Offer, "rule" | "goods" | "buyer" | "seller" | "modality" | "gift">): boolean =>
  settle(hand, { at: i, last: i + 1, status: "delivered", from: i, to: hand.scene.units.length, within: true, ...told }) !== undefined;

const isBeing = opener(/^(is|are)$/);
/** "The first F-5 jets from Westland are in Northland", "the first two launchers are now on Northish soil": they have come. */
const areThere = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isBeing(units[i])) return false;
  const at = /^(now|already|finally)$/.test(units[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  const place = units[at + 1];
  const there =
    (units[at]?.lower === "in" && place?.kind === "country") ||
    (units[at]?.lower === "on" && place?.kind === "demonym" && units[at + 2]?.lower === "soil");
  if (!there || place?.country == null || !units.slice(0, i).some((u) => u.lower === "first")) return false;
  const goods = subjectGoods(hand, i);
  const last = goods[goods.length - 1];
  const from = last === undefined ? -1 : units.indexOf(last.unit) + 1;
  const seller = from > 0 && units[from]?.lower === "from" ? partyGroup(scene, deals, from + 1, i) : undefined;
  const buyer = stateActor(place.country, place);
  if (goods.length === 0 || seller?.country == null || seller.country === buyer.country) return false;
  const modality = modalityOf(units, i);
  if (modality.status !== "held") return false;
  return haveCome(hand, i, { rule: "are-there", goods, buyer, seller, modality });
};

const isTaker = (buyer: ReturnType<typeof partyGroup>, giving: string | null): boolean =>
  buyer?.country != null && buyer.country !== giving && !isCompany(buyer);

/** "Northland's council decided that one battery would go to Westland": who says or decides so. */
const giver = ({ scene, deals }: Hand, verb: number): ReturnType<typeof agentOf> => {
  const who = verb < 0 ? undefined : agentOf(scene, deals, verb);
  return who?.country == null || isCompany(who) ? undefined : who;
};
const isDeciding = wordTest(
  /^(decided|decides|announced|announces|agreed|said|says|confirmed|promised|pledged|ruled|voted|declared|resolved)$/,
);

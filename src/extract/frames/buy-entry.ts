/**
 * Arms deals told without a verb, as entries of a list: "Fighters: 18 F-5 from Kestrel Works, 2023, USD 920 million." A label may stand
 * before the goods, or a clause that the goods round off: "the ink is dry: 26 jets for 6 billion". What comes behind, set off by commas, is
 * the maker, a year, a price; a maker or a price there must be, behind a clause a price, and a number.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { agentOf } from "./buy-agent.ts";
import { goodsIn, valueIn } from "./buy-goods.ts";
import { type Hand, type Offer, settle } from "./buy-offer.ts";
import { joint } from "./buy-noun-sides.ts";
import { isCompany, partyAfter, partyGroup, stateActor } from "./buy-parties.ts";
import { signersBefore } from "./buy-signers.ts";
import { APPROVES, isBody, isConcluding, WINS } from "./buy-words.ts";
import { dateRef } from "./circumstance.ts";
import type { Good } from "./deal.ts";
import { lineDate } from "./line-date.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, clausesOf, isAuxiliary } from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

/** Talk of what may come, or of what is there: no deal. */
const NOT_A_DEAL =
  /\b(talks?|tender|option|plans?|planned|cancell?ed|dropped|scrapped|perhaps|maybe|hopes?|wants?|interest|bid|bids|offer|offers|offered|if|rumou?red|possible|no|none|not yet|in service|fleet|shelved|finished|lease|leased|requested|selected|shortlisted|negotiations?|awaited|awaiting)\b/;

/** Units the entry is looked for in. */
const REACH = 24;

/** Whether the sentence is an entry; if so its deal is told. */
export const entry = (hand: Hand): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  const first = units.findIndex((u) => u.kind === "item" && (u.item?.quantity != null || u.goods?.specific === true));
  if (first < 0) return false;
  // "Fighters: 18 F-5": nothing else stands before the goods.
  const label = units.findLastIndex((u, k) => u.lower === ":" && k < first + REACH);
  const start = units.findIndex((u, k) => k > label && u.kind === "item" && (u.item?.quantity != null || u.goods?.specific === true));
  if (start < 0 || units.length - start > REACH) return false;
  const head = units.slice(label + 1, start);
  if (head.some((u) => !/^(the|a|another|and|some|about|[-–—•*·])$/.test(u.lower))) return false;
  // "12 jets from X, 18.9 billion, delivered 2015-2017": what became of them tells no clause.
  const verbs = clausesOf(scene).verbs.filter(
    (v) =>
      v.form === "finite" &&
      !(units[v.first - 1]?.lower === "," && /^(delivered|commissioned|handed|signed|contracted)$/.test(units[v.first]?.lower ?? "")),
  );
  if (verbs.some((v) => v.first > label) || units.slice(label + 1).some(isAuxiliary)) return false;
  const clause = verbs.length > 0;
  if (clause && units.slice(0, label).some((u) => /^(will|would|may|might|could|should|can|must)$/.test(u.lower))) return false;
  // "approved two bills: three frigates for 3 billion": a nod, read with its verb.
  if (clause && units.slice(0, label).some((u) => APPROVES.test(u.lower))) return false;
  const said = units.map((u) => u.lower).join(" ");
  if (NOT_A_DEAL.test(said)) return false;
  const stop = units.findIndex((u, k) => k > start && /^(not|;)$/.test(u.lower));
  const end = stop < 0 ? units.length : stop;
  const goods = goodsIn(scene, deals, start, start + 1);
  const seller = partyAfter(scene, deals, start, end, /^from$/);
  const price = valueIn(scene, start, end, hand.money);
  // "Five jets, signed on 30 October in Portville"
  const signed =
    !clause &&
    units[start + 1]?.lower === "," &&
    /^(signed|contracted|concluded|inked)$/.test(units[start + 2]?.lower ?? "") &&
    goods[0]?.item.quantity != null;
  if (goods.length === 0 || (price === undefined && !signed && (clause || seller === undefined))) return false;
  // Without a number a maker and a price must tell that it is a deal.
  if (goods[0]?.item.quantity === null && (clause || price === undefined || seller === undefined)) return false;
  const nod = /\b(approved|cleared|authori[sz]ed|okayed) (by|in)\b/.test(said);
  const day =
    lineDate(scene) ??
    units
      .slice(clause ? 0 : start, end)
      .find((u, k, all) => u.kind === "date" && u.temporal?.role === "point" && all[k - 1]?.lower !== "delivered");
  const pair = clause ? sidesBefore(hand, label) : undefined;
  const another = whoseOrder(hand, label) ?? forWhom(hand, start);
  const sponsor = deals.sponsor;
  const deal = settle(hand, {
    rule: "entry",
    at: start,
    last: start + 1,
    status: nod ? "approved" : "contracted",
    goods,
    buyer:
      pair?.buyer ??
      another ??
      sponsor ??
      home(hand, seller?.country ?? deals.makerOf(goods[0] as Good) ?? goods[0]?.origin ?? null, units[start] as Unit),
    seller: seller ?? pair?.seller ?? (clause ? winner(hand, label) : undefined),
    modality: HELD,
    from: start,
    to: end,
    within: true,
    date: day === undefined ? null : dateRef(scene, day, "past"),
    aside: another !== undefined && another.country !== (sponsor?.country ?? deals.headline),
  });
  if (deal !== undefined && clause) deal.draft.signatories = signersBefore(scene, label);
  return deal !== undefined;
};

/** "The directorate in Portville and the Westrian maker Kestrel concluded the contract on Tuesday: four batteries": who concluded it. */
const sidesBefore = (hand: Hand, label: number): { readonly buyer: Actor; readonly seller: Actor } | undefined => {
  const { scene, deals } = hand;
  const verb = scene.units.findIndex((u, k) => k < label && isConcluding(u));
  if (verb < 0) return undefined;
  const pair = joint(hand, verb);
  const [a, b] = pair.length === 2 ? pair : [bodyAt(hand, verb), companyBefore(scene, deals, verb)];
  if (a === undefined || b === undefined || a.country === null || isCompany(a) === isCompany(b)) return undefined;
  return isCompany(a) ? { buyer: b, seller: a } : { buyer: a, seller: b };
};

/** "Northland's own order, placed in May: 18 tanks at 500 million": whose order the goods round off. */
const whoseOrder = ({ scene: { units } }: Hand, label: number): Actor | undefined => {
  const order = units.findIndex((u, k) => k < label && isOrder(u));
  const owner = units.slice(Math.max(0, order - 3), Math.max(0, order)).findLast((u) => u.possessive || u.kind === "demonym");
  return order < 0 || owner?.country == null || owner.orgKind === "company" ? undefined : stateActor(owner.country, owner);
};
const isOrder = unitTest(/^(own |the |its )*(orders?|purchases?|contracts?|deals?|buys?|acquisitions?)$/);

/** "four radars for Northland, 100 million": for whom the goods are. */
const forWhom = ({ scene: { units } }: Hand, start: number): Actor | undefined => {
  if (units[start + 1]?.lower !== "for") return undefined;
  const at = /^(the|its)$/.test(units[start + 2]?.lower ?? "") ? start + 3 : start + 2;
  const whom = units[at];
  const is = whom?.kind === "country" || (whom?.kind === "org" && /^(service|government)$/.test(whom.orgKind ?? ""));
  return whom?.country == null || whom.possessive || !is ? undefined : stateActor(whom.country, whom, whom.display ?? whom.lower);
};

/** "Kestrel Yards won the order in May: four boats": who won it. */
const winner = ({ scene, deals }: Hand, label: number): Actor | undefined => {
  const won = scene.units.findIndex((u, k) => k < label && WINS.test(u.lower));
  const who = won < 0 || modalityOf(scene.units, won).status !== "held" ? undefined : agentOf(scene, deals, won);
  return isCompany(who) ? who : undefined;
};

/** "the armaments directorate in Portville": a body by the state of its town. */
const bodyAt = ({ scene: { units } }: Hand, verb: number): Actor | undefined => {
  const at = units.findIndex(
    (u, k) =>
      k < verb && (isBody(u) || u.lower === "ministry" || u.orgKind === "government") && /^(in|of)$/.test(units[k + 1]?.lower ?? ""),
  );
  const town = at < 0 ? undefined : units[at + 2];
  return town?.country == null ? undefined : stateActor(town.country, town);
};

const companyBefore = (scene: Hand["scene"], deals: Hand["deals"], verb: number): Actor | undefined => {
  const and = scene.units.findLastIndex((u, k) => k < verb && u.lower === "and");
  const found = and < 0 ? undefined : partyGroup(scene, deals, and + 1, verb);
  return isCompany(found) ? found : undefined;
};

/** "May 2021 – Twelve drones ordered": a line of a chronology that names no buyer is about whom the chronology is kept of. */
export const lineOwner = (hand: Hand, offer: Offer): Actor | undefined => {
  if (lineDate(hand.scene) === undefined || !offer.goods.some((g) => g.item.quantity !== null)) return undefined;
  const good = offer.goods[0] as Good;
  return hand.deals.sponsor ?? home(hand, offer.seller?.country ?? hand.deals.makerOf(good) ?? good.origin, good.unit);
};

/** Lists of arms deals are kept of one's own country; of a report on two states that which does not make the goods buys. */
const home = ({ scene, deals }: Hand, seller: string | null, unit: Unit): Actor | undefined => {
  const { setting, datelineCountry } = scene.dossier;
  const pair = setting.sides.slice(0, 2);
  const other = seller !== null && pair.includes(seller) ? pair.find((side) => side !== seller) : undefined;
  const own = setting.home ?? datelineCountry ?? other ?? deals.headline;
  return own === null || own === seller ? undefined : stateActor(own, unit);
};

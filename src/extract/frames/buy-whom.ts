/**
 * Whom a verb of dealing serves without a preposition: "sold Northland six boats", "sold it two", "Northland's plan to acquire".
 */
import { wordTest } from "../mentions/ask.ts";
import { makerOf } from "../../world/makers.ts";
import type { Unit } from "../mentions/unit.ts";
import { agentOf } from "./buy-agent.ts";
import type { Hand } from "./buy-offer.ts";
import { isCompany, partyAfter, partyAt, partyGroup, stateActor, topicState } from "./buy-parties.ts";
import { isMadeIn } from "./buy-sides.ts";
import type { Good } from "./deal.ts";
import { type Actor, isAuxiliary, subjectOf, verbLike } from "./scene.ts";

/** "sold it two frigates": the state that the article stays with. */
const recipient = ({ scene, deals }: Hand, k: number): Actor | undefined => {
  const country = topicState(scene, deals, k, false);
  return country === null ? undefined : stateActor(country, scene.units[k] as Unit);
};

/** "Northland's plan to acquire 12 more jets": whose plan it is. */
export const plannerOf = (hand: Hand, i: number): Actor | undefined => {
  const { units } = hand.scene;
  // "signed an agreement for Northland to buy the jets"
  const on = units[i - 1]?.lower === "to" ? units.findLastIndex((u, k) => k < i - 2 && k > i - 8 && u.lower === "for") : -1;
  const party = on < 0 || units[on - 1]?.instrument === undefined ? undefined : partyGroup(hand.scene, hand.deals, on + 1, i - 1);
  if (party !== undefined && !isCompany(party)) return party;
  // "Northland's announcement in March to buy": a day may stand between.
  let noun = i - 2;
  if (units[noun]?.kind === "date") noun -= /^(in|on|of)$/.test(units[noun - 1]?.lower ?? "") ? 2 : 1;
  if (units[i - 1]?.lower !== "to" || !isPlan(units[noun])) return undefined;
  const owner = units[noun - 1];
  const whose =
    owner !== undefined && (owner.possessive || owner.kind === "demonym" || owner.kind === "org") && owner.orgKind !== "company";
  return whose && owner.country !== null ? stateActor(owner.country, owner, owner.display) : undefined;
};

/** Nouns of meaning to do something. */
export const isPlan = wordTest(
  /^(plans?|bid|intention|intent|desire|wish|proposal|programme|program|efforts?|move|decision|request|project|announcement|promise|pledge|choice|commitment|readiness|willingness|ambition)$/,
);

/** "supplied Northland with 12 guns", "sell Northland six boats": whom the verb names first. */
export const indirectObject = (hand: Hand, i: number): Actor | undefined => {
  const { scene, deals } = hand;
  const next = scene.units.slice(i + 1, i + 4).findIndex((u) => u.kind === "country" || u.kind === "org");
  // "agreed to sell Oslo 12 jets": a seat of government for its state
  const seat = scene.units[i + 1];
  // "will supply us with two aircraft": whoever writes is of the report's own state.
  if (seat?.lower === "us") {
    const own = scene.dossier.setting.home ?? scene.dossier.datelineCountry;
    return own === null ? undefined : stateActor(own, seat);
  }
  // "sold it two frigates": the state at hand.
  if (seat?.kind === "pronoun" && /^(it|them)$/.test(seat.lower) && scene.units[i + 2]?.kind === "item") return recipient(hand, i + 1);
  if (next < 0) return seat?.kind === "place" && !seat.possessive ? partyAt(scene, deals, i + 1) : undefined;
  const u = scene.units[i + 1 + next] as Unit;
  if (u.possessive || u.country === null || u.orgKind === "company") return undefined;
  return { kind: "state", person: null, country: u.country, role: null, display: u.display ?? u.lower, unit: u };
};

/** "Northland was promised the first of its 24 vehicles, bought in May": whose goods they are, where the sentence is about whoever has them. */
export const ownGoods = ({ scene, deals }: Hand, goods: readonly Good[]): Actor | undefined => {
  const { units } = scene;
  const at = goods[0] === undefined ? -1 : units.indexOf(goods[0].unit);
  if (at < 1) return undefined;
  const own = /^(own|first|second|third|fourth|fifth|sixth|last|next|new|final)$/.test(units[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const has = units[own];
  if (has !== undefined && HAS.test(has.lower)) return notMaker(agentOf(scene, deals, own));
  if (!/^(its|their)$/.test(has?.lower ?? "")) return undefined;
  // "Northland stays with Westland. Its fourth frigate was contracted": whom the sentence before was about.
  if (own === 0) return deals.topic === null ? undefined : stateActor(deals.topic, has as Unit);
  const verb = units.findIndex((u, k) => k < own && u.kind === "word" && verbLike(u) && !isAuxiliary(u));
  const head = units[0]?.lower === "the" ? 1 : 0;
  const whose =
    (verb < 0 ? undefined : agentOf(scene, deals, verb)) ?? (units[head]?.possessive === true ? undefined : partyAt(scene, deals, head));
  return notMaker(whose);
};
const HAS = /^(has|have|had|owns|flies|operates|sails|fields)$/;
const notMaker = (whose: Actor | undefined): Actor | undefined => (whose?.country == null || isCompany(whose) ? undefined : whose);

/** "In Northland, where three boats are to be bought": the state that the sentence opens in, unless it makes the goods. */
export const frontedState = ({ scene: { units } }: Hand, goods: readonly Good[]): Actor | undefined => {
  const state = units[1];
  if (units[0]?.lower !== "in" || state?.kind !== "country" || state.country === null || state.possessive) return undefined;
  const here = stateActor(state.country, state);
  return goods.some((g) => g.origin === state.country) || isMadeIn(goods, here) ? undefined : here;
};

/** The state that makes the goods, as far as the article or the world tells. */
const makerOfGoods = ({ deals }: Hand, goods: readonly Good[]): Actor | undefined => {
  const [good] = goods;
  const maker =
    good === undefined ? null : (good.origin ?? deals.makerOf(good) ?? (good.specific ? (makerOf(good.item.name) ?? null) : null));
  return good === undefined || maker === null ? undefined : stateActor(maker, good.unit);
};

/** "An officer of Northland's guards said that jets were purchased from Westland": what an official tells of, with another state's goods, is for their own. */
export const tellerState = ({ scene }: Hand, i: number, from: Actor | undefined): Actor | undefined => {
  const { units } = scene;
  const that = units.findLastIndex((u, k) => k < i && u.lower === "that");
  const said = units.findLastIndex((u, k) => k < that && k > that - 7 && isTelling(u));
  if (from === undefined || (from.country === null && !isCompany(from)) || said < 0) return undefined;
  if (units.slice(that, i).some((u) => u.kind === "country" || u.kind === "org")) return undefined;
  const teller = subjectOf(scene, said).find((a) => a.country !== null && (a.kind === "official" || a.kind === "person"));
  return teller?.country == null || teller.country === from.country ? undefined : stateActor(teller.country, teller.unit);
};
const isTelling = wordTest(/^(said|says|confirmed|confirms|announced|disclosed|revealed|admitted|told|acknowledged)$/);

/** "Northland will hand its 19 guns over to Westland. Fifteen of them had been ordered from Kestrel Works": who gives goods away had bought them of another. */
export const gaveAway = ({ deals }: Hand, goods: readonly Good[], from: Actor | undefined): Actor | undefined => {
  const lean = from?.country == null ? undefined : deals.over(goods);
  // told of the giver: "will hand over", not "will take delivery of"
  const given = lean !== undefined && !lean.heard && lean.draft.rule === "seller-delivered";
  const giver = given ? lean.seller : undefined;
  return giver?.country == null || isCompany(giver) || giver.country === from?.country ? undefined : giver;
};

/** "two aircraft for Northland, ordered in July": whom the goods of a participle are for. */
export const servedBefore = ({ scene, deals }: Hand, goods: readonly Good[], verb: number): Actor | undefined => {
  const at = goods[0] === undefined ? -1 : scene.units.indexOf(goods[0].unit);
  if (at < 0 || at > verb || scene.units[at + 1]?.lower !== "for") return undefined;
  const served = partyAfter(scene, deals, at + 1, Math.min(verb, at + 8), /^for$/);
  return isCompany(served) ? undefined : served;
};

/** To whom goods came that the passive at `verb` says to have been handed over: whom they are for, else whose official tells of it. */
export const takerTold = (hand: Hand, goods: readonly Good[], verb: number, by: Actor | undefined): Actor | undefined =>
  servedBefore(hand, goods, verb) ?? (by === undefined ? tellerState(hand, verb, makerOfGoods(hand, goods)) : undefined);

/** "Six tanks are going to be given to Northland, Westland's defence minister said", "Kestrel Yards said that six were delivered to …": who tells of giving gives. */
export const giverTold = ({ scene }: Hand, verb: number, buyer: Actor | undefined): Actor | undefined => {
  if (buyer?.country == null) return undefined;
  const { units } = scene;
  const said = units.findIndex((u, k) => k > verb && isTelling(u));
  const from = units.findLastIndex((u, k) => k < said && u.lower === ",");
  const behind = said > 0 && from > verb && !units.slice(verb, said).some((u) => u.lower === ";") ? said : -1;
  const that = units.findLastIndex((u, k) => k < verb && u.lower === "that");
  const before = behind > 0 ? -1 : units.findLastIndex((u, k) => k < that && k > that - 7 && isTelling(u));
  const at = behind > 0 ? behind : before;
  const teller =
    at < 0 ? undefined : subjectOf(scene, at).find((a) => a.country !== null && (a.kind === "official" || a.kind === "person"));
  return teller?.country == null || teller.country === buyer.country ? undefined : stateActor(teller.country, teller.unit);
};

/** "authorised the export of what the Northish frigates need: four engines": whose goods need them. */
export const inNeed = (units: readonly Unit[], i: number, seller: Actor | undefined): Actor | undefined => {
  const need = units.findIndex((u, k) => k > i && k < i + NEED_REACH && /^(need|needs|require|requires|lack|lacks)$/.test(u.lower));
  const goods = units[need - 1];
  const whose = goods?.kind === "item" ? (goods.goods?.owner ?? goods.goods?.origin ?? null) : null;
  return goods === undefined || whose === null || whose === seller?.country ? undefined : stateActor(whose, goods);
};
const NEED_REACH = 10;

/** "approved the transfer of 24 jets by Northland to Westland", "cleared Northland's sale to Westland": who hands over with the leave of who made them. */
export const handingOver = (
  units: readonly Unit[],
  noun: Unit | undefined,
  buyer: Actor,
  by: Actor | undefined,
  from: Actor | undefined,
): Actor | undefined => {
  // "Patriot missiles to be purchased by Eastland": who buys, uses or announces hands over nothing.
  const at = by === undefined ? -1 : units.findLastIndex((u, k) => k < units.indexOf(by.unit) && u.lower === "by");
  const done = at > 0 && units[at - 1]?.kind === "word" && /(ed|bought|made|built|sold|flown|told)$/.test(units[at - 1]?.lower ?? "");
  const other = [done ? undefined : by, from].find((a) => a?.country != null && a.country !== buyer.country);
  if (other !== undefined) return other;
  const before = noun === undefined ? undefined : units[units.indexOf(noun) - 1];
  return before?.possessive === true && before.kind === "country" && before.country !== null && before.country !== buyer.country
    ? stateActor(before.country, before)
    : undefined;
};

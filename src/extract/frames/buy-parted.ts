/**
 * Several deals told in one breath before what each is for: "Two possible sales to Northland got the department's approval on Tuesday. One is for
 * 18 launchers, at $524 million, and the other for forty bombs", "signed two contracts with Kestrel Yards. The first is for six jets; the second
 * covers 40 missiles". The first sentence gives sides, step and day, one of the next two the goods of each.
 *
 * Only where the first sentence counts the deals and names no goods, and where each member is opened by its turn.
 */
import type { PurchaseStatus } from "../../model/claim.ts";
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { agentOf } from "./buy-agent.ts";
import { goodsIn, valueIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { isCompany, partyAfter, stateActor } from "./buy-parties.ts";
import { dateNear } from "./circumstance.ts";
import type { PartedDeals } from "./deals-kept.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { groundUnit, type Scene, verbLike } from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };
/** Sentences that the goods may stand behind. */
const REACH = 2;
/** Units between the number and the noun: "two possible foreign military sales". */
const NOUN_REACH = 5;

const isDeals = unitTest(/^(?:contracts|deals|orders|sales|packages|purchases|agreements|requests|cases|notices|notifications)$/);
const isSale = unitTest(/^(?:sales|packages|cases|notices|notifications)$/);
const isApproving = wordTest(
  /^(?:approved|cleared|authorised|authorized|okayed|greenlit|green-lit|approval|nod|go-ahead|clearance|notified)$/,
);
const isSigning = wordTest(/^(?:signed|awarded|placed|concluded|inked|sealed|won|secured|announced|landed)$/);
const isCounted = (u: Unit | undefined): boolean =>
  (u?.kind === "quantity" && u.quantity?.fleet !== true && (u.quantity?.value ?? 0) >= 2 && (u.quantity?.value ?? 0) <= 6) ||
  u?.lower === "both";

/** "two contracts", read as one instrument. */
const isCountedPaper = (u: Unit): boolean =>
  u.instrument !== undefined && /^(?:both|two|three|four|five|six|[2-6]) (?:\S+ ){0,3}(?:contracts|deals|orders|agreements)$/.test(u.lower);

/** Keeps the deals that a sentence counts but does not describe. */
export const keepParted = (hand: Hand): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  const noun = units.findIndex((u, k) => isCountedPaper(u) || (isDeals(u) && units.slice(Math.max(0, k - NOUN_REACH), k).some(isCounted)));
  if (noun < 0 || scene.quoted[noun] === true) return;
  const told = units.findIndex((u) => isApproving(u) || isSigning(u));
  if (told < 0 || modalityOf(units, told).status !== "held") return;
  const status: PurchaseStatus = isApproving(units[told]) ? "approved" : "contracted";
  if (status === "approved" && !isSale(units[noun])) return;
  const sides = status === "approved" ? approved(scene, hand, noun) : signed(hand, noun, told);
  if (sides === undefined) return;
  deals.parted = { ...sides, status, date: dateNear(scene, told, told + 1, { tense: "past" }), at: deals.at };
};

type Sides = Pick<PartedDeals, "buyer" | "seller">;

/** "two possible sales to Northland got the State Department's approval": the body that lets them sells. */
const approved = (scene: Scene, { deals }: Hand, noun: number): Sides | undefined => {
  const { units } = scene;
  const buyer = partyAfter(scene, deals, noun, noun + NOUN_REACH, /^(?:to|for)$/);
  const body = units.find(
    (u) => (u.kind === "org" || u.kind === "country") && u.orgKind !== "company" && u.country !== null && u.country !== buyer?.country,
  );
  return buyer?.country == null || isCompany(buyer) || body?.country == null
    ? undefined
    : { buyer, seller: stateActor(body.country, body) };
};

/** "Northland signed two contracts with Kestrel Yards", "Kestrel Yards won two orders from Northland". */
const signed = ({ scene, deals }: Hand, noun: number, told: number): Sides | undefined => {
  const subject = agentOf(scene, deals, told);
  const other = partyAfter(scene, deals, noun, noun + NOUN_REACH * 2, /^(?:with|from|to|by)$/);
  const [buyer, seller] = isCompany(subject) ? [other, subject] : [subject, other];
  return buyer?.country == null || isCompany(buyer) || !isCompany(seller) || seller === undefined ? undefined : { buyer, seller };
};

const isOne = unitTest(/^(?:one|first|former)$/);
const isOther = unitTest(/^(?:other|second|another|latter|third|fourth)$/);

/** The heads of the members: "One", "the first", "and the other", "; the second", with what tells what it is for behind them. */
const headsIn = ({ units }: Scene): number[] => {
  const heads: number[] = [];
  for (const [k, u] of units.entries()) {
    const opens = k === 0 || (units[k - 1]?.lower === "the" && k === 1);
    const wanted = heads.length === 0 ? opens && (isOne(u) || (isOther(u) && u.lower !== "another")) : isOther(u) && joins(units, k);
    if (wanted && tells(units, k + 1)) heads.push(k);
  }
  return heads;
};
const joins = (units: readonly Unit[], k: number): boolean => {
  const before = units[k - 1]?.lower === "the" ? units[k - 2] : units[k - 1];
  return before?.kind === "mark" || /^(?:and|while|whereas)$/.test(before?.lower ?? "");
};
const isTelling = unitTest(/^(?:for|covers|covered|comprises|comprised|concerns|provides|involves|is|was|would|includes|to)$/);
const tells = (units: readonly Unit[], k: number): boolean => {
  // "One, worth $400 million, is for six jets"
  const close = units[k]?.lower === "," ? units.findIndex((u, n) => n > k && n <= k + ASIDE && u.lower === ",") : -1;
  const at = close > 0 ? close + 1 : units[k]?.lower === "," ? k + 1 : k;
  return isTelling(units[at]) || (units[at]?.lower === "of" && units[at + 1]?.lower === "them" && isTelling(units[at + 2]));
};
/** Units between the commas behind a turn. */
const ASIDE = 7;

/** Whether the sentence tells what each of the deals kept is for; if so they are told. */
export const parted = (hand: Hand): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  const kept = deals.parted;
  if (kept === undefined || deals.at === kept.at || deals.at - kept.at > REACH) return false;
  const heads = headsIn(scene);
  let found = false;
  for (const [n, head] of heads.entries()) {
    const to = heads[n + 1] ?? units.length;
    const goods = goodsIn(scene, deals, head + 1, to).filter((g) => g.specific || g.item.quantity !== null);
    if (goods.length === 0 || units.slice(head, to).some((u) => u.lower === "not")) continue;
    const verb = units.findIndex((u, k) => k > head && k < to && verbLike(u));
    const at = verb < 0 ? head : verb;
    const deal = settle(hand, {
      rule: "one-of-several",
      at,
      last: at + 1,
      status: kept.status,
      goods,
      buyer: kept.buyer,
      seller: kept.seller,
      modality: HELD,
      from: head,
      to,
      within: true,
      date: kept.date,
    });
    const price = valueIn(scene, head, to, hand.money);
    if (deal !== undefined && deal.draft.value === null && price?.money !== undefined)
      deal.draft.value = groundUnit(scene, price.money, price);
    found ||= deal !== undefined;
  }
  return found;
};

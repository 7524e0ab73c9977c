/** The nod to a deal told just before: "The inspectorate cleared the sale in May", "parliament gave the purchase its blessing on Monday". */
import { opener } from "./buy-gate.ts";
import type { Unit } from "../mentions/unit.ts";
import { agentOf } from "./buy-agent.ts";
import { valueIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { partyAfter, stateActor } from "./buy-parties.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import type { Deal, Good } from "./deal.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, groundUnit } from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

const isCleared = opener(
  /^(cleared|approved|authorised|authorized|notified|okayed|endorsed|ratified|greenlit|green-lit|signed|gave|given|agreed|consented|assented)$/,
);
const DEAL = /^(sales?|exports?|transfer|deal|purchase|acquisition|procurement|contract|order|buy)$/;
const DESCRIBED = /^(potential|possible|proposed|planned|whole|entire|\$.*|arms)$/;

/** "the contract", "this agreement": the paper, its article with it. */
const isNamedDeal = (unit: Unit | undefined): boolean =>
  unit?.instrument !== undefined && /^(the|this|that|its) (\S+ )?(deal|contract|order|agreement)$/.test(unit.lower);

/** Units behind the nod in which its day stands. */
const DAY_REACH = 7;

/** All of what was contracted, where `good` is what came of it. */
const whole = (good: Good): Good => ({ ...good, item: { ...good.item, quantity: good.partOf ?? good.item.quantity }, partOf: null });

/** Index of the noun of the deal in "cleared the sale", "signed off on the potential sale", "gave the purchase the green light"; or -1. */
const nodTo = ({ scene: { units } }: Hand, i: number): number => {
  const verb = units[i]?.lower ?? "";
  let k = i + 1;
  if (verb === "signed") {
    if (units[k]?.lower !== "off" || units[k + 1]?.lower !== "on") return -1;
    k += 2;
  } else if (/^(agreed|consented|assented)$/.test(verb)) {
    if (units[k]?.lower !== "to") return -1;
    k++;
  } else if (verb === "gave" || verb === "given") {
    const nod = units.findIndex(
      (u, n) => n > i && n < i + 7 && /^(light|nod|go-ahead|blessing|approval|consent|greenlight|ok)$/.test(u.lower),
    );
    if (nod < 0) return -1;
    const to = units.findIndex((u, n) => n > nod && n < nod + 3 && /^(to|for)$/.test(u.lower));
    if (to > 0) k = to + 1;
  }
  if (isNamedDeal(units[k])) return k;
  if (!/^(the|this|that|its)$/.test(units[k]?.lower ?? "")) return -1;
  k++;
  if (DESCRIBED.test(units[k]?.lower ?? "") || units[k]?.kind === "money") k++;
  return DEAL.test(units[k]?.lower ?? "") ? k : -1;
};

/** "With that, a sale cleared by X in October 2020 at $436 million is complete": the nod to what was told just before. */
export const saleCleared = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isCleared(units[i])) return false;
  const noun = nodTo(hand, i);
  const active = noun > 0;
  if (
    !active &&
    (!/^(sale|sales|export|transfer)$/.test(units[i - 1]?.lower ?? "") ||
      /^(signed|gave|given|agreed|consented|assented)$/.test(units[i]?.lower ?? ""))
  )
    return false;
  if (active && modalityOf(units, i).status !== "held") return false;
  const lean = deals.last;
  const base = lean?.goods[0];
  if (base === undefined || lean === undefined || deals.at - lean.at > 4) return false;
  // "cleared the sale of six boats": told with its goods.
  if (units.some((u, k) => u.kind === "item" && (k > i || lean.at !== deals.at))) return false;
  const to = Math.min(units.length, i + 16);
  // "signed in May; the ally had agreed to that export in April": the day behind the nod is its own.
  const behind = units.slice(i + 1, i + DAY_REACH).find((u) => u.kind === "date" && u.temporal?.role === "point");
  const date = behind === undefined ? dateNear(scene, i, i + 1, { tense: "past" }) : dateRef(scene, behind, "past");
  if (date === null) return false;
  // "has requested 16 aircraft; the department signed off on the sale on Tuesday": the request has come to that.
  const price = valueIn(scene, i, units.length, hand.money);
  if (
    lean.status === "planned" &&
    !lean.heard &&
    lean.draft.date === null &&
    deals.at - lean.at < 2 &&
    (lean.draft.value === null || price === undefined)
  ) {
    lean.draft.status = groundUnit(scene, "approved", units[i] as Unit);
    lean.draft.date = date;
    if (price?.money !== undefined) lean.draft.value = groundUnit(scene, price.money, price);
    deals.add({ ...lean, status: "approved", at: deals.at });
    return true;
  }
  settle(hand, {
    rule: "sale-cleared",
    at: i,
    last: i + 1,
    status: "approved",
    goods: [{ ...whole(base), unit: (active ? units[noun] : units[i - 1]) ?? base.unit }],
    buyer: lean.buyer,
    // Who sells is told: a third state only lets it.
    seller: lean.seller?.country == null ? (active ? nodder(hand, i, lean) : partyAfter(scene, deals, i, to, /^by$/)) : lean.seller,
    modality: HELD,
    from: i,
    to,
    within: true,
    date,
  });
  return true;
};

/** Who gave the nod, where it is the seller's side. */
const nodder = ({ scene, deals }: Hand, i: number, lean: Deal): Actor | undefined => {
  const who = agentOf(scene, deals, i);
  return who?.country == null || who.country === lean.buyer.country ? undefined : stateActor(who.country, who.unit);
};

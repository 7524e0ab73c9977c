/** The step that an offer tells of, and whether it only carries out a deal told before. */
import type { PurchaseStatus } from "../../model/claim.ts";
import type { Offer } from "./buy-offer.ts";
import { MORE } from "./buy-words.ts";
import type { Deal, PurchaseDraft } from "./deal.ts";
import type { Actor, Scene } from "./scene.ts";

/** "will deliver without cost two boats": no part of what was bought. */
const GIVEN = /\b(free of charge|(at no|without) cost|for free|(as )?an? (gift|donation)|as gifts|donat\w+|gifted)\b/;

/** The step that an offer tells of, as its modality and its time stand. */
export const stageOf = (offer: Offer, span: boolean, past: boolean): PurchaseStatus => {
  const { modality, status } = offer;
  if (modality.status === "planned") return "planned";
  if (modality.status === "cancelled") return "cancelled";
  if (modality.status === "denied") return "denied";
  if (modality.status === "hypothetical") return "hypothetical";
  return past || span ? "aggregate" : status;
};

/** "will receive six of them from 2028": how a deal told before is carried out, no purchase of its own. */
export const partOf = (offer: Offer, status: PurchaseStatus, lean: Deal | undefined, buyer: Actor, words: string): boolean =>
  status === "planned" &&
  lean !== undefined &&
  !isBeyond(offer, lean) &&
  !lean.heard &&
  lean.buyer.country === buyer.country &&
  !MORE.test(words) &&
  !GIVEN.test(words) &&
  (offer.status === "delivered" || lean.status === "contracted" || lean.status === "delivered");

/** "231 launchers are to be bought" after a deal over 54: more than were bought before. */
const isBeyond = (offer: Offer, lean: Deal): boolean => {
  const count = offer.goods[0]?.item.quantity ?? null;
  const told = lean.goods[0]?.item.quantity ?? null;
  return offer.status !== "delivered" && offer.goods.length === 1 && count !== null && told !== null && count > told;
};

/** "in the last decade", "bought 72 tanks in 2007-2013": a sum of what was bought over years. */
export const isOverYears = ({ units }: Scene, offer: Offer, span: PurchaseDraft["date"]): boolean => {
  const when = span?.value.when;
  if (offer.status === "contracted" && when?.kind === "year" && when.to_year > when.year) return true;
  return (
    when?.kind === "past" &&
    !/^last (summer|winter|spring|autumn|fall)$/.test(units.find((u) => u.start === span?.evidence.at_start)?.lower ?? "")
  );
};

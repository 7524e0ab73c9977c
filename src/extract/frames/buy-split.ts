/**
 * One verb, several sellers: "bought two frigates from X, 32 helicopters from Y and missiles from Z" are three purchases.
 */
import type { Unit } from "../mentions/unit.ts";
import { partyAfter } from "./buy-parties.ts";
import type { Hand, Offer } from "./buy-offer.ts";

/** The offer itself, or one for each "from" that has goods of its own before it. */
export const bySeller = (hand: Hand, offer: Offer): readonly Offer[] => {
  const { scene, deals } = hand;
  const { units } = scene;
  const from = units.flatMap((u, k) => (k > offer.at && k < offer.to && u.kind === "word" && u.lower === "from" ? [k] : []));
  if (from.length < 2 || offer.goods.length < 2) return [offer];
  const parts: Offer[] = [];
  let start = offer.at;
  for (const k of from) {
    const seller = partyAfter(scene, deals, k, k + 7, /^from$/);
    const goods = offer.goods.filter((g) => {
      const at = units.indexOf(g.unit as Unit);
      return at > start && at < k;
    });
    if (seller === undefined || goods.length === 0) continue;
    parts.push({ ...offer, goods, seller, from: start, to: k, within: true });
    start = k;
  }
  return parts.length < 2 ? [offer] : parts;
};

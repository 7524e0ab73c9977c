/**
 * One word of dealing, several purchases: "bought two frigates from X, 32 helicopters from Y and missiles from Z", "three batteries
 * for 1.1 billion and radars for 280 million".
 */
import type { Unit } from "../mentions/unit.ts";
import { isNoPrice } from "./buy-goods.ts";
import { partyAfter } from "./buy-parties.ts";
import type { Hand, Offer } from "./buy-offer.ts";

/** The offer itself, or one for each group of goods that has a seller or a price of its own. */
export const split = (hand: Hand, offer: Offer): readonly Offer[] => bySeller(hand, offer).flatMap((part) => byPrice(hand, part));

/** The offer itself, or one for each "from" that has goods of its own before it. */
const bySeller = (hand: Hand, offer: Offer): readonly Offer[] => {
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

const PRICES = /^(for|at|worth|costing|of|valued|cost|about|around|some|roughly|nearly|almost|over|under|approximately|to)$/;

/** The offer itself, or one for each price, where every group of goods behind the trigger is followed by its own. */
const byPrice = (hand: Hand, offer: Offer): readonly Offer[] => {
  const { units } = hand.scene;
  if (offer.goods.length < 2) return [offer];
  const sums = units.flatMap((u, k) =>
    k > offer.at &&
    k < offer.to &&
    u.kind === "money" &&
    (PRICES.test(units[k - 1]?.lower ?? "") || units[k - 1]?.lower === "(") &&
    !isNoPrice(hand.scene, k)
      ? [k]
      : [],
  );
  const parts: Offer[] = [];
  let start = offer.at;
  for (const k of sums) {
    const goods = offer.goods.filter((g) => {
      const at = units.indexOf(g.unit);
      return at > start && at < k;
    });
    if (goods.length === 0) return [offer];
    parts.push({ ...offer, goods, from: start, to: k + 1, within: true });
    start = k;
  }
  const rest = offer.goods.filter((g) => units.indexOf(g.unit) > start);
  // "42 jets for 8 billion and 13 radars": a price behind some is not that of counted goods joined behind it.
  const joined = units[start + 1]?.lower === "and" || (units[start + 1]?.lower === "," && units[start + 2]?.lower === "and");
  if (sums.length > 0 && parts.length > 0 && rest.length > 0 && joined && rest.every((g) => g.item.quantity !== null))
    return [...parts, { ...offer, goods: rest, from: start + 1, to: offer.to, within: true }];
  return parts.length < 2 || rest.length > 0 ? [offer] : parts;
};

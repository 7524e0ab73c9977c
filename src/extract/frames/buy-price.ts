/** Which sum of a sentence is the price of an offer. */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { priceFor, valueIn } from "./buy-goods.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import type { Good } from "./deal.ts";

/** Whether the one sum stands among other counted goods than these: "10 more estimated to cost 3 billion, to go with the 12 bought earlier". */
const isOfOthers = (units: readonly Unit[], goods: readonly Good[]): boolean => {
  const sum = units.findIndex((u) => u.kind === "money");
  // "signed for 36 jets at 6 billion, and cleared the sale of 25 tanks"
  if (isOfLaterStep(units, sum, goods)) return true;
  const priced = /^(at|for|worth)$/.test(units[sum - 1]?.lower ?? "") ? units[sum - 2] : undefined;
  if ((priced?.kind === "item" || priced?.kind === "quantity") && !goods.some((g) => g.unit === priced)) return true;
  // "chose the jet, and got its 34, worth 3 billion": of the ones counted right before.
  const counted = priced?.lower === "," ? units[sum - 3] : undefined;
  if (counted?.kind === "quantity" && !goods.some((g) => g.unit === counted)) return true;
  if (!goods.every((g) => g.unit.goods?.definite === true)) return false;
  const near = units.findLastIndex((u, k) => k < sum && (u.kind === "item" || u.kind === "quantity"));
  const own = goods.map((g) => units.indexOf(g.unit));
  return near >= 0 && own.every((at) => at > sum);
};

/** "ordered jets for the first time since 2003, when it took 18 from X for 900 million": the sum stands in a clause with goods of its own. */
const isOfLaterStep = (units: readonly Unit[], sum: number, goods: readonly Good[]): boolean => {
  const other = units.findLastIndex((u, k) => k < sum && u.kind === "item" && u.item?.quantity != null);
  const own = Math.max(...goods.map((g) => units.indexOf(g.unit)));
  return own >= 0 && other > own && units.slice(own + 1, other).some(isWhen);
};
const isWhen = unitTest(/^(when|while|whereas|after|before|which|whose|whom|who)$/);

export const priceOf = (hand: Hand, offer: Offer, goods: readonly Good[]): Unit | undefined => {
  const { scene } = hand;
  const { units } = scene;
  // "received the first six of 24 jets ordered for 3 billion": the price of all.
  if (offer.status === "delivered" && goods.every((g) => g.partOf !== null)) return undefined;
  const own = priceFor(scene, goods, hand.money) ?? valueIn(scene, offer.from, offer.to, hand.money);
  if (own !== undefined || offer.within === true || offer.status === "delivered") return own;
  if (units[offer.to]?.lower === "and" || (units[offer.to]?.lower === "," && units[offer.to + 1]?.lower === "and")) return undefined;
  if (units.filter((u) => u.kind === "money").length !== 1 || isOfOthers(units, goods)) return undefined;
  return valueIn(scene, 0, units.length, hand.money);
};

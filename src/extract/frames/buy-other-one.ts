/**
 * The other of two deals told in one breath: "two contracts were awarded to X, one of 150 million for missiles, the other of 90 million for
 * radars". Read behind the first, with its sides and its day; the goods hang on "for" and the sum stands beside them.
 */
import { wordTest } from "../mentions/ask.ts";
import { goodsIn } from "./buy-goods.ts";
import { type Hand, type Offer, settle } from "./buy-offer.ts";
import type { Deal } from "./deal.ts";
import { wordsOf } from "./scene.ts";

const isOther = wordTest(/^(other|second)$/);
const TWO = /\b(two|both)( \S+){0,2} (contracts|orders|deals|agreements)\b|\bpair of\b/;
/** Units between "the other" and its goods. */
const REACH = 10;

/** Tells the other deal behind the one that `offer` told, where the sentence counts two. */
export const otherOne = (hand: Hand, offer: Offer, first: Deal): void => {
  const { scene, deals, taken } = hand;
  const { units } = scene;
  const at = units.findIndex(
    (u, k) => k > offer.at && isOther(u) && units[k - 1]?.lower === "the" && /^[,;]|and$/.test(units[k - 2]?.lower ?? ""),
  );
  if (at < 0 || !/^(of|worth|for|at|over)$/.test(units[at + 1]?.lower ?? "") || !TWO.test(wordsOf(units, 0, at))) return;
  if (!units.slice(0, at).some((u, k) => u.lower === "one" && /^[,:]$/.test(units[k - 1]?.lower ?? ""))) return;
  const goods = goodsIn(scene, deals, at + 1, Math.min(units.length, at + REACH)).filter((g) => !taken.has(g.unit));
  const hung = goods[0] === undefined ? -1 : units.indexOf(goods[0].unit);
  if (hung < 0 || !units.slice(at, hung).some((u) => u.lower === "for")) return;
  settle(hand, {
    rule: "other-one",
    at: offer.at,
    last: offer.last,
    status: first.status,
    goods,
    buyer: first.buyer,
    seller: first.seller,
    modality: offer.modality,
    from: at,
    to: units.length,
    within: true,
    beside: true,
    date: first.draft.date,
  });
};

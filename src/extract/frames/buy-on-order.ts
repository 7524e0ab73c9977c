/** Goods on order: "Northland has 152 vehicles on order since 2022", "two submarines and 38 launchers are also on order from Westland". */
import { opener } from "./buy-gate.ts";
import { agentOf } from "./buy-agent.ts";
import { gapped } from "./buy-gapped.ts";
import { goodsIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { partyAfter } from "./buy-parties.ts";
import { tellerState } from "./buy-whom.ts";
import { dateRef } from "./circumstance.ts";
import type { Modality } from "./modality.ts";
import { groundUnit, isBoundary, verbLike } from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

/** "Two submarines and 38 air defence systems are also on order from Westland": the whole row, and whom it comes from. */
const rowOnOrder = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  let verb = i - 1;
  while (verb > i - 4 && /^(also|still|now|already|currently|both|all|reportedly|said|to|be|believed)$/.test(units[verb]?.lower ?? ""))
    verb--;
  if (!/^(is|are|were|was)$/.test(units[verb]?.lower ?? "")) return false;
  const start = units.findLastIndex((u, k) => k < verb && (u.lower === ";" || isBoundary(u))) + 1;
  const goods = goodsIn(scene, deals, start, verb).filter((g) => g.item.quantity !== null);
  if (goods.length === 0 || units.slice(start, verb).some((u) => u.kind === "word" && verbLike(u))) return false;
  const seller = partyAfter(scene, deals, i + 2, units.length, /^(from|with|at|by)$/);
  settle(hand, {
    rule: "on-order",
    at: i,
    last: i + 2,
    status: "contracted",
    goods,
    buyer: partyAfter(scene, deals, start, units.length, /^for$/) ?? tellerState(hand, i, seller),
    seller,
    modality: HELD,
    from: i,
    to: units.length,
    open: true,
    date: null,
  });
  return true;
};

const isOn = opener(/^on$/);
/** "Northland has 152 vehicles on order since 2022, Westland 246". */
export const onOrder = (hand: Hand, i: number): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isOn(units[i]) || !/^orders?$/.test(units[i + 1]?.lower ?? "")) return;
  const near = goodsIn(scene, deals, Math.max(0, i - 8), i);
  if (rowOnOrder(hand, i)) return;
  // "12 boats, the first of 30 that are on order"
  const all = units[i - 1];
  const goods =
    all?.kind === "quantity" && all.quantity !== undefined && near[0] !== undefined
      ? [{ ...near[0], unit: all, item: { name: near[0].item.name, quantity: all.quantity.value, bound: all.quantity.bound } }]
      : near.slice(-1);
  const [ordered] = goods;
  if (ordered === undefined || !goods.some((g) => g.item.quantity !== null)) return;
  // "took delivery of its first radars and has 17 on order under a contract of 2021": how many that contract is over.
  const paper = deals.told.slice(-3).find((d) => d.at === deals.at && d.draft.rule === "under-contract")?.draft;
  if (paper?.items.length === 1 && paper.items.every((x) => x.value.quantity === null)) {
    paper.items = [groundUnit(scene, ordered.item, ordered.unit)];
    for (const g of goods) hand.taken.add(g.unit);
    return;
  }
  const has = units.findLastIndex((u, k) => k < i && /^(has|have|had|with)$/.test(u.lower));
  const buyer = has < 0 ? undefined : agentOf(scene, deals, has);
  const since = units.slice(i, i + 5).find((u) => u.kind === "date");
  const deal = settle(hand, {
    rule: "on-order",
    at: i,
    last: i + 2,
    status: "contracted",
    goods,
    buyer,
    seller: undefined,
    modality: HELD,
    from: i,
    to: units.length,
    open: true,
    date: since === undefined ? null : dateRef(scene, since, "past"),
  });
  if (deal === undefined) return;
  gapped(hand, i + 2, deal, "contracted");
};

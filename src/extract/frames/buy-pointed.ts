/**
 * Goods that a verb takes by a word that points back: "had bought the system in 2017", "bought them from Westland", "handed over the first of
 * them". They are the type named last, with its number where all of them are meant.
 *
 * Limit: "it" and "them" may be anything; they are goods only where whom they come from, a day or a price stands right behind.
 */
import { makerOf } from "../../world/makers.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Hand } from "./buy-offer.ts";
import type { Good } from "./deal.ts";

const isTypeNoun = unitTest(/^(system|systems|type|model|weapon|weapons|platform)$/);
const isPointing = unitTest(/^(it|them|these|those)$/);
const isThe = unitTest(/^(the|this|that|these|those)$/);
const isFirst = unitTest(/^(first|last)$/);

/** The goods that the words right behind the verb at unit `i` point back to. */
export const pointedBack = (hand: Hand, i: number): Good | undefined => {
  const { scene, deals } = hand;
  const { units } = scene;
  let at = i + 1;
  if (units[at]?.lower === "over") at++;
  const part = isThe(units[at]) && isFirst(units[at + 1]) ? partAt(units, at + 2) : undefined;
  if (part !== undefined) at = part.next;
  const noun = isThe(units[at]) && isTypeNoun(units[at + 1]) ? at + 1 : isPointing(units[at]) ? at : -1;
  if (noun < 0 || !goesOn(units, noun + 1)) return undefined;
  const own = ownSentence(hand, i);
  const base = own ?? deals.lately(REACH);
  if (base === undefined || (!base.specific && part === undefined && own === undefined)) return undefined;
  const quantity = part === undefined ? (noun === at ? base.item.quantity : null) : part.value;
  return {
    ...base,
    unit: units[noun] as Unit,
    partOf: part === undefined ? null : (base.partOf ?? base.item.quantity),
    item: { name: base.item.name, quantity, bound: part === undefined ? base.item.bound : null },
  };
};

/** "Five jets stood on the apron as the general handed them to Northland's air force": counted goods that the sentence tells before, and no deal over them. */
const ownSentence = ({ scene, deals, taken }: Hand, i: number): Good | undefined => {
  const unit = scene.units[i + 1]?.lower === "them" ? scene.units.slice(0, i).findLast((u) => u.kind === "item") : undefined;
  return unit?.item?.quantity == null || unit.quantity?.fleet === true || taken.has(unit) ? undefined : deals.good(unit);
};

/** "ordered ten of the type", "has sold eight of them": so many of the goods named before, whatever else the sentence names behind. */
export const countedBack = ({ scene, deals }: Hand, i: number): Good[] | undefined => {
  const { units } = scene;
  let at = i + 1;
  while (isMore(units[at])) at++;
  const count = units[at];
  if (count?.kind !== "quantity" || count.quantity === undefined || count.quantity.fleet || units[at + 1]?.lower !== "of") return undefined;
  const noun = isThe(units[at + 2]) && isKind(units[at + 3]) ? at + 3 : isPointing(units[at + 2]) ? at + 2 : -1;
  // "ten of these jets"
  if (noun < 0 || units[noun + 1]?.kind === "item") return undefined;
  const near = units.slice(0, i).findLast((u) => u.kind === "item" && u.goods?.specific === true);
  const base = near === undefined ? deals.lately(REACH) : deals.good(near);
  const { value, bound } = count.quantity;
  // "the Northish Kestrel": that one of them is Northland's does not make the type so.
  const origin = base === undefined || (makerOf(base.item.name) ?? base.origin) === base.origin ? (base?.origin ?? null) : null;
  return base?.specific === true
    ? [{ ...base, origin, partOf: null, unit: count, item: { name: base.item.name, quantity: value, bound } }]
    : undefined;
};
const isMore = unitTest(/^(another|some|about|further|a|the|first|only|up|to)$/);
const isKind = unitTest(/^(type|class|kind|model|variant|sort)$/);

/** Sentences back that the goods may have been named in. */
const REACH = 2;

/** How many "the first of", "the first six of" counts, and the unit behind. */
const partAt = (units: readonly Unit[], k: number): { readonly value: number; readonly next: number } | undefined => {
  const count = units[k]?.kind === "quantity" && units[k]?.quantity?.fleet !== true ? units[k]?.quantity?.value : undefined;
  const of = count === undefined ? k : k + 1;
  return units[of]?.lower === "of" ? { value: count ?? 1, next: of + 1 } : undefined;
};

/** Whether a side, a day, a place or a price follows, and no noun that the words belong to ("the system operator", "them the plans"). */
const goesOn = (units: readonly Unit[], k: number): boolean => {
  const next = units[k];
  return (
    next?.kind === "date" ||
    (/^(from|in|for|at|on|to|last|this)$/.test(next?.lower ?? "") &&
      /^(date|place|country|org|money|demonym|word)$/.test(units[k + 1]?.kind ?? ""))
  );
};

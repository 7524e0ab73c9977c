/**
 * Goods that a verb takes by a word that points back: "had bought the system in 2017", "bought them from Westland", "handed over the first of
 * them". They are the type named last, with its number where all of them are meant.
 *
 * Limit: "it" and "them" may be anything; they are goods only where whom they come from, a day or a price stands right behind.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Hand } from "./buy-offer.ts";
import type { Good } from "./deal.ts";

const isTypeNoun = unitTest(/^(system|systems|type|model|weapon|weapons|platform)$/);
const isPointing = unitTest(/^(it|them|these|those)$/);
const isThe = unitTest(/^(the|this|that|these|those)$/);
const isFirst = unitTest(/^(first|last)$/);

/** The goods that the words right behind the verb at unit `i` point back to. */
export const pointedBack = ({ scene, deals }: Hand, i: number): Good | undefined => {
  const { units } = scene;
  let at = i + 1;
  if (units[at]?.lower === "over") at++;
  const part = isThe(units[at]) && isFirst(units[at + 1]) ? partAt(units, at + 2) : undefined;
  if (part !== undefined) at = part.next;
  const noun = isThe(units[at]) && isTypeNoun(units[at + 1]) ? at + 1 : isPointing(units[at]) ? at : -1;
  if (noun < 0 || !goesOn(units, noun + 1)) return undefined;
  const base = deals.lately(REACH);
  if (base === undefined || (!base.specific && part === undefined)) return undefined;
  const quantity = part === undefined ? (noun === at ? base.item.quantity : null) : part.value;
  return {
    ...base,
    unit: units[noun] as Unit,
    partOf: part === undefined ? null : (base.partOf ?? base.item.quantity),
    item: { name: base.item.name, quantity, bound: part === undefined ? base.item.bound : null },
  };
};

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

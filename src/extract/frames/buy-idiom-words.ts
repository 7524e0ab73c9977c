/** What the readings of phrases share: the plain words that stand for a phrase, and what may stand within it. */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { rowForm } from "../text/tokens.ts";

/** So many units from the verb on are read as these words. */
export interface Plain {
  readonly take: number;
  readonly as: readonly Unit[];
}

/** A plain word in the place of a unit. */
export const word = (at: Unit, lower: string): Unit => ({ ...at, kind: "word", lower, form: rowForm(lower), spelling: rowForm(lower) });

/** Units behind the verb in which its goods and the rest of the phrase stand. */
export const REACH = 14;
/** The first unit from `from` on, within the clause, that `is` so; or -1. */
export const find = (units: readonly Unit[], from: number, is: (unit: Unit, k: number) => boolean): number => {
  for (let k = from; k < Math.min(units.length, from + REACH); k++) {
    if (units[k]?.lower === ";") return -1;
    if (is(units[k] as Unit, k)) return k;
  }
  return -1;
};
/** Is the verb at unit `i` a passive? */
export const isPassive = (units: readonly Unit[], i: number): boolean =>
  /^(is|are|was|were|been|be|being|once)$/.test(units[i - 1]?.lower ?? "");

const isLead = wordTest(
  /^(an?|the|its|their|first|second|third|fourth|last|another|further|new|next|batch|lot|order|tranche|of|total|for|up|to|at|least|some|over|about)$/,
);
/** The goods that stand at unit `k` or behind a few words that lead to them; or -1. */
export const goodsAt = (units: readonly Unit[], k: number): number => {
  while (isLead(units[k])) k++;
  return units[k]?.kind === "item" || units[k]?.kind === "quantity" ? k : -1;
};

/** A people that does something, for its state: "The Westrians chose another yard", "The Northlanders have shown that they, too, shop here". */
import type { Unit } from "../mentions/unit.ts";
import { unitTest, wordTest } from "../mentions/ask.ts";
import { isAuxiliary, isPreposition, verbLike } from "./scene.ts";

export const isPeople = (units: readonly Unit[], k: number): boolean => {
  const [lead, before, next] = [units[k - 2], units[k - 1], units[k + 1]];
  return (
    units[k]?.kind === "demonym" &&
    /(s|ese|ish|ch)$/.test(units[k]?.lower ?? "") &&
    (before?.lower === "the"
      ? lead === undefined || !isPreposition(lead)
      : isPlural(units[k]) && (before === undefined || isOpening(before))) &&
    next?.kind === "word" &&
    (verbLike(next) || isAuxiliary(next) || (isBuying(next) && /^(item|quantity)$/.test(units[k + 2]?.kind ?? "")))
  );
};
/** "Northlanders have learnt patience", "In 2009, Westrians chose": a people at the head of what is said needs no article. */
const isPlural = unitTest(/[^s]s$/);
const isOpening = unitTest(/^(,|;|:|but|and|yet|for|-|–|—|"|“)$/);
const isBuying = wordTest(/^(buy|order|purchase|lease)$/);

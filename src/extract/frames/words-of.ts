/**
 * The words of a stretch of a sentence as one string, for patterns of several words. Rules ask for those of a whole sentence again and again,
 * so these are joined once.
 *
 * Gotcha: the words kept are those of one array of units, so a rule that rewrites units makes a new array.
 */
import type { Unit } from "../mentions/unit.ts";

/** The sentence asked for as a whole last, and its words. */
let asked: readonly Unit[] | undefined;
let length = 0;
let whole = "";

const joined = (units: readonly Unit[], from: number, to: number): string => {
  let words = from < to ? (units[from] as Unit).lower : "";
  for (let k = from + 1; k < to; k++) words += ` ${(units[k] as Unit).lower}`;
  return words;
};

/** The lower-cased words of units `from` to `to` (half open, clipped to the sentence). */
export const wordsOf = (units: readonly Unit[], from: number, to: number): string => {
  const first = Math.max(0, from);
  const end = Math.min(to, units.length);
  if (first > 0 || end < units.length) return joined(units, first, end);
  if (units !== asked || units.length !== length) {
    asked = units;
    length = units.length;
    whole = joined(units, 0, end);
  }
  return whole;
};

/** What names of goods have in common: their heads, the words that tell a type, the fuller of two names, plain goods in the plural. */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { goodWords, KINDS, TELLING } from "./same-goods.ts";

/** "K2 tank" and "tanks" */
export const sameHead = (a: string, b: string): boolean =>
  lastWord(a.toLowerCase()).replace(/s$/, "") === lastWord(b.toLowerCase()).replace(/s$/, "");

export const lastWord = (lower: string): string =>
  lower
    .replace(/ ?['’]s$/, "")
    .split(" ")
    .pop() ?? "";

export const typeWords = (name: string): string[] => [...goodWords(name)].filter((w) => TELLING.test(w) || !KINDS.has(w));

/** "launchers" of the "Kestrel" are "Kestrel launchers"; a name that has its noun stays. */
export const fuller = (type: string, noun: string): string => {
  const words = goodWords(type);
  const kinds = [...goodWords(noun)];
  // "launchers" beside the "Kestrel missiles" are "Kestrel launchers".
  if (/\blaunchers?$/i.test(noun) && /\b(missiles?|rockets?)$/i.test(type))
    return type.replace(/\S+$/, noun.split(" ").slice(-1)[0] ?? noun);
  // "623 Boxers" are vehicles without a word more.
  if (/[a-z]s$/.test(type) || kinds.every((w) => words.has(w)) || [...words].some((w) => KINDS.has(w))) return type;
  const last = noun.split(" ").slice(-1)[0] ?? noun;
  return `${type} ${last}`;
};

/** "The minehunters show how it ought to work": the first goods that a sentence tells of in the plural without a number. */
export const plainGoods = (units: readonly Unit[], isGeneric: (name: string) => boolean): Unit | undefined =>
  units.find((u) => u.kind === "item" && u.item?.quantity === null && isMany(u) && !isGeneric(u.item.name));
const isMany = unitTest(/[^s]s$/);

/** "its own jets", "their boats": whether the goods at unit `k` are told to be somebody's own. */
export const ownsAt = (units: readonly Unit[], k: number): boolean =>
  /^(its|their|own)$/.test(units[k - 1]?.lower ?? "") || /^(its|their)$/.test(units[k - 2]?.lower ?? "");

/** "the same missile" */
export const isSame = unitTest(/^same$/);

/** "a transport carrying the first of three batteries", "a ship with the first ten tanks": what only brings the goods, at unit `i`. */
export const isCarrier = (units: readonly Unit[], i: number): boolean => {
  const next = units[i + 1]?.lower ?? "";
  return (
    isBringing(units[i + 1]) ||
    (next === "with" && units[i + 2]?.lower === "the" && /^(first|second|third|last|final)$/.test(units[i + 3]?.lower ?? ""))
  );
};

/** "wants four to replace its Kestrel fleet": goods at unit `k` that others come for, and that nobody counts on. */
export const isReplaced = (units: readonly Unit[], k: number): boolean =>
  units.slice(Math.max(0, k - 3), k).some(isReplacing) && !/^(with|by)$/.test(units[k - 1]?.lower ?? "");
const isReplacing = unitTest(/^(replace|replaces|replacing|succeed|succeeds|succeeding|retire|retires|retiring)$/);
export const isBringing = unitTest(/^(carrying|bearing|transporting|bringing|ferrying|laden|loaded)$/);

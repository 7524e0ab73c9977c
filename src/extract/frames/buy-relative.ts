/**
 * Goods that stand before the clause of their verb: "the boats that Westland gave Northland", "the fighters it did get in 2019", "systems, of
 * which Northland got six from Westland", "drones, ten of which came in 2023". Only there do the weak verbs of getting and giving deal in goods
 * that are named nowhere behind them.
 */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { nounAt } from "./buy-words.ts";
import { isAdverb, isAuxiliary, isPreposition } from "./scene.ts";

/** Units of the subject of a relative clause: "the Northish air force". */
const SUBJECT = 5;
const isSubjectWord = wordTest(
  /^(the|its|their|our|army|navy|air|force|military|government|ministry|country|kingdom|police|coast|guard|marines)$/,
);
/** Verbs that deal in goods only where goods are named with them. */
const isWeak = wordTest(/^(got|gets?|gave|given|gifted|received|accepted|obtained)$/);
const isSystem = wordTest(/^(systems?|missiles?|aircraft|jets?|boats?|vehicles?|models?|types?|ones?)$/);
const isRelativeWord = (u: Unit | undefined): boolean => u !== undefined && /^(that|which)$/.test(u.lower);

/** The unit of the goods that the group ending at unit `k` is about, or -1. */
export const goodsEnding = (units: readonly Unit[], k: number): number => {
  const at = isSystem(units[k]) ? k - 1 : k;
  return units[at]?.kind === "item" ? at : -1;
};

/** The unit of the goods on which the clause of the verb at unit `i` hangs, or -1. */
const relativeGoodsOf = (units: readonly Unit[], i: number): number => {
  let k = i - 1;
  while (k > 0 && units[k]?.kind === "word" && (isAuxiliary(units[k] as Unit) || isAdverb(units[k]) || units[k]?.lower === "did")) k--;
  const subject = k;
  while (
    k > 0 &&
    subject - k < SUBJECT &&
    (/^(country|org|place|pronoun|demonym|person|official)$/.test(units[k]?.kind ?? "") || isSubjectWord(units[k])) &&
    !isRelativeWord(units[k])
  )
    k--;
  if (k === subject || units.slice(k + 1, subject + 1).every((u) => u.lower === "the")) return -1;
  if (!isRelativeWord(units[k])) return goodsEnding(units, k);
  const of = units[k]?.lower === "which" && units[k - 1]?.lower === "of" ? k - 2 : k - 1;
  const counted = of < k - 1 && units[of]?.kind === "quantity" ? of - 1 : of;
  return goodsEnding(units, units[counted]?.lower === "," ? counted - 1 : counted);
};

/** The goods before the clause of the weak verb at unit `i`, all of them: "the boats that Westland gave Northland in May were painted". */
export const goodsBefore = (units: readonly Unit[], i: number): Unit | undefined => {
  const goods = dealsInGoodsBefore(units, i) ? units[relativeGoodsOf(units, i)] : undefined;
  const counted =
    units[i + 1]?.kind === "quantity" ||
    units.slice(Math.max(0, i - 7), i).some((u, k, all) => u.kind === "quantity" && all[k + 1]?.lower === "of");
  return goods?.quantity?.fleet === true || counted ? undefined : goods;
};

/** Whether the verb of getting or giving at unit `i` hangs on goods before it, with whom they came from, whom they went to, or when. */
export const dealsInGoodsBefore = (units: readonly Unit[], i: number): boolean => {
  const goods = isWeak(units[i]) ? relativeGoodsOf(units, i) : -1;
  // "the contract for 18 howitzers that Westland gave": told of the contract.
  if (goods < 0 || (units[goods - 1]?.lower === "for" && goods > 1 && nounAt(units[goods - 2] as Unit) !== undefined)) return false;
  const next = units[i + 1];
  // "the jets it got ready in May"
  if (next?.kind === "word" && !isPreposition(next)) return false;
  const behind = units.slice(i + 1, i + 6);
  const stop = behind.findIndex((u) => u.lower === ";" || u.kind === "item" || u.kind === "instrument");
  return behind
    .slice(0, stop < 0 ? behind.length : stop)
    .some((u) => (u.kind === "date" && u.temporal?.role === "point") || u.kind === "country" || /^(from|to)$/.test(u.lower));
};

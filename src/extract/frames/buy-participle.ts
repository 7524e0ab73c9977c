/** Past participles that stand behind the goods they are told of: "12 guns bought by X", "The vessel, ordered in 2021, was launched". */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Good } from "./deal.ts";
import { isAdverb } from "./scene.ts";

/** Is the verb at unit `i` a participle right behind its goods? */
export const isReduced = (units: readonly Unit[], i: number): boolean => {
  const [before, next, word] = [units[i - 1], units[i + 1], units[i]?.lower ?? ""];
  // "has also approved today" is no participle behind a noun.
  const perfect = /^(has|have|had)$/.test(units[i - 2]?.lower ?? "") && isAdverb(before);
  return (
    !perfect &&
    /(ed|bought|sold|chosen|taken)$/.test(word) &&
    // "In 2015 two boats were delivered by Westland" is a clause with its own day.
    ((next?.lower === "by" && !isBeing(before)) ||
      ((before?.kind === "item" ||
        before?.kind === "quantity" ||
        before?.lower === ")" ||
        /^(both|all|recently|already|newly|also)$/.test(before?.lower ?? "")) &&
        (next === undefined ||
          next.kind === "mark" ||
          next.kind === "date" ||
          /^(from|in|under|for|last|this|to|since|earlier|so|on|as|with|at|over|second-hand|secondhand|used|directly|jointly|abroad|overseas|between|through|via|during)$/.test(
            next.lower,
          ))))
  );
};

const isBeing = wordTest(/^(is|are|was|were|be|been|being)$/);

/** Is it one set off behind them by a comma? */
export const isLoose = (units: readonly Unit[], i: number): boolean => {
  const [before, word] = [units[i - 1], units[i]?.lower ?? ""];
  // "Six drones, handed over by X in 2022, were shown"
  const next = units[isPhrasal(units[i]) && /^(over|on)$/.test(units[i + 1]?.lower ?? "") ? i + 2 : i + 1];
  // "The vessel, ordered from X in 2021, was launched"
  if (
    !/(ed|bought|sold)$/.test(word) ||
    before?.lower !== "," ||
    !(/^(from|by|in|for|under|last|with)$/.test(next?.lower ?? "") || next?.kind === "date")
  )
    return false;
  // "A tanker, BAP Kestrel, ordered from X in 2013, was handed over": its name stands between.
  if (units[i - 2]?.kind === "name" && units[i - 3]?.lower === "," && units[i - 4]?.kind === "item") return true;
  return (
    (units.slice(Math.max(0, i - 6), i).some((u) => u.kind === "item" || (u.kind === "quantity" && u === units[i - 2])) ||
      /^(type|kind|model|class|them|these|those)$/.test(units[i - 2]?.lower ?? "")) &&
    !units.slice(Math.max(0, i - 14, headOf(units, i)), i - 1).some((u) => u.lower === ",")
  );
};
const isPhrasal = wordTest(/^(handed|turned|passed)$/);

/** The unit behind the last mark that opens a new part of the sentence: "on paper, much: 12 jets, bought from X". */
const headOf = (units: readonly Unit[], i: number): number => units.findLastIndex((u, k) => k < i && /^[:;]$/.test(u.lower)) + 1;

/** "artillery to go with its 18 vehicles, bought in May": the goods right before the comma, where `left` passes them over and counts no others. */
export const besideParticiple = (units: readonly Unit[], i: number, left: readonly Good[]): Unit | undefined => {
  const near = units[i - 2];
  if (near?.kind !== "item" || left.some((g) => g.unit === near)) return undefined;
  return near.item?.quantity != null || !left.some((g) => g.item.quantity !== null) ? near : undefined;
};

/**
 * Rows of goods set off by semicolons, as notices to a legislature tell them: "96 helicopters; 210 engines (192 installed, 18 spares); and 12 radars".
 *
 * Limits: every member begins with its number, and no verb stands in it.
 */
import type { Unit } from "../mentions/unit.ts";
import { isDealVerb } from "./buy-words.ts";
import { isAuxiliary, type Scene } from "./scene.ts";

/** "four jets; eleven engines; and 33 missiles": a row of goods set off by semicolons. */
export const rowGoesOn = ({ units }: Scene, i: number): boolean => {
  const first = units[i + 1]?.lower === "and" ? i + 2 : i + 1;
  const before = units[i - 1];
  if (units[first]?.item?.quantity == null && units[first]?.kind !== "quantity") return false;
  const next = units[first + 1];
  const plain = units[first]?.kind === "item" && before?.kind === "item" && (next === undefined || next.kind === "mark");
  return plain || isNoticeRow(units, i, first);
};

/** "210 engines (192 installed, 18 spares); 97 AN/ASQ-170 sights; and 12 radars": one of several semicolons between counted goods, no verb behind it. */
const isNoticeRow = (units: readonly Unit[], at: number, first: number): boolean => {
  const close = units.findIndex((u, k) => k > first && u.lower === ";");
  const other = close >= 0 || units.slice(0, at).some((u) => u.lower === ";");
  return other && !units.slice(first, close < 0 ? units.length : close).some((u) => u.kind === "word" && (isAuxiliary(u) || isDealVerb(u)));
};

/** Where the goods behind the trigger at unit `i` are sought until: a notice's row, set off by semicolons, may be long. */
export const reachOf = ({ units }: Scene, i: number, end: number, window: number): number => {
  const last = units.findLastIndex((u, k) => k < end && u.lower === ";");
  return Math.min(end, last > i && units.findIndex((u) => u.lower === ";") < last ? end : i + window);
};

/**
 * Days that a sentence tells by the way: in a relative clause, or as what something is counted from. The news goes on from none of them
 * where the main clause tells a day.
 */
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { endOfRelative } from "./clause-bounds.ts";
import type { Scene } from "./scene.ts";

/** "B, who had come for the summit held in Oslo on Sunday": a day of a relative clause, or of what has a participle. */
const isInAside = (scene: Scene, i: number, verb: Verb): boolean => {
  const { units } = scene;
  for (let k = i - 1; k >= 0 && units[k]?.lower !== ";"; k--) {
    if (!/^(?:who|which|whose)$/.test(units[k]?.lower ?? "")) continue;
    // behind the comma after a relative clause its sentence goes on
    return verb.at > k && endOfRelative(scene, k + 1) > i && units[k - 1]?.lower === ",";
  }
  return false;
};
/**
 * What the day at unit `i` of the clause of `verb` is in an aside: "told", or "scheduled" ("the presidency, which begins on 1 January"),
 * which dates no news; null where it stands in none.
 */
export const dayOfAside = (scene: Scene, i: number, verb: Verb): "told" | "scheduled" | null => {
  if (!isInAside(scene, i, verb)) return null;
  return BEGINS.test(scene.units[verb.at]?.lower ?? "") ? "scheduled" : "told";
};
const BEGINS = /^(?:begins|starts|opens|ends|expires|closes|enters|takes|falls|runs)$/;

/** "Five months after their meeting in Lima on 21 May, …": the day that something is counted from. */
export const isBehindCount = (units: readonly Unit[], i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - COUNT_REACH) && units[k]?.kind !== "mark"; k--)
    if (units[k]?.temporal?.when.kind === "offset") return COUNTED.test(units[k]?.lower ?? "") || COUNTED.test(units[k + 1]?.lower ?? "");
  return false;
};
const COUNTED = /(?:^| )(?:after|before|since|following)$/;
/** Units from "five months after" to the day it counts from. */
const COUNT_REACH = 9;

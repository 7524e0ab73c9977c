/**
 * What is bought and for how much, within the clause of the trigger: equipment that changes hands, and the price of it.
 */
import type { Unit } from "../mentions/unit.ts";
import { isBoundary, type Scene, verbLike } from "./scene.ts";

export const clauseEnd = (scene: Scene, from: number): number => {
  for (let i = from; i < scene.units.length; i++) {
    const u = scene.units[i] as Unit;
    if (u.lower === ";") return i;
    if (isBoundary(u) && u.lower !== "which" && u.lower !== "that" && u.lower !== "as") return i;
    if (i > from + 1 && u.kind === "word" && (u.lower === "," || u.lower === "and") && verbLike(scene.units[i + 2])) return i;
  }
  return scene.units.length;
};

export const itemsIn = (scene: Scene, from: number, to: number): Unit[] =>
  scene.units.slice(Math.max(0, from), to).filter((u, k) => {
    if (u.kind !== "item" || u.quantity?.fleet === true) return false;
    // "kits to be mounted on Westrian trucks": what the goods go on or against is not bought.
    const at = Math.max(0, from) + k;
    const before = scene.units[scene.units[at - 1]?.kind === "demonym" ? at - 2 : at - 1];
    return u.item?.quantity != null || !/^(on|onto|into|aboard|against|over|than)$/.test(before?.lower ?? "");
  });

/** Money that is the price of the deal: not a unit price, a budget or a line of credit. */
export const valueIn = (scene: Scene, from: number, to: number): Unit | undefined => {
  for (let i = Math.max(0, from); i < Math.min(scene.units.length, to); i++) {
    const u = scene.units[i] as Unit;
    if (u.kind !== "money") continue;
    const after = scene.units
      .slice(i + 1, i + 4)
      .map((x) => x.lower)
      .join(" ");
    const before = scene.units
      .slice(Math.max(0, i - 5), i)
      .map((x) => x.lower)
      .join(" ");
    if (
      /^(each|apiece|per|a piece|line of credit|defen[cs]e line|credit|grant|budget)/.test(after) ||
      /\b(budget|grant|credit|credit line|loan|spend|spending)\b/.test(before)
    )
      continue;
    return u;
  }
  return undefined;
};

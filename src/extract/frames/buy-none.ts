/** Deals told not to be, or only asked about: "No contract for 12 boats has been signed", "Can Northland export a frigate at all?" */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { nounAt } from "./buy-words.ts";
import { isAuxiliary } from "./scene.ts";

/** Words between "no" and the noun of the deal: "no firm order", "not a single new contract". */
const DESCRIBED = 3;
const isNoWord = wordTest(/^(no|neither|nor)$/);
const isModal = wordTest(/^(can|could|will|would|shall|should|may|might|must|is|are|was|were|has|have|had|do|does|did)$/);
const isClauseMark = wordTest(/^([;:]|and|but|while|although|though|because)$/);

/** "A donation of two boats, which was rumoured, does not exist" */
const isNotThere = (units: readonly Unit[], at: number): boolean =>
  units.some((u, k) => k > at && u.lower === "exist" && units[k - 1]?.lower === "not" && /^(does|do|did)$/.test(units[k - 2]?.lower ?? ""));

/** Whether the noun of the deal told at unit `at`, or its goods, stand behind "no" in their clause. */
export const isNone = (units: readonly Unit[], at: number): boolean => {
  if (isNotThere(units, at)) return true;
  for (let k = at; k >= 0; k--) {
    const u = units[k] as Unit;
    if (isClauseMark(u)) return false;
    const none = isNoWord(u) || (/^a(?: single)?$/.test(u.lower) && units[k - 1]?.lower === "not");
    if (!none) continue;
    for (let n = k + 1; n <= at + 1 && n <= k + DESCRIBED; n++) {
      const next = units[n];
      if (next === undefined || (next.kind === "word" && isAuxiliary(next))) return false;
      if (nounAt(next) !== undefined || next.kind === "item") return true;
    }
    return false;
  }
  return false;
};

/** A question that yes or no would answer tells nothing that happened: "Did Northland sell the boats?" */
export const isAsked = (units: readonly Unit[], at: number): boolean => {
  const end = units.findIndex((u, k) => k > at && /^[?.!;]$/.test(u.lower));
  if (units[end]?.lower !== "?") return false;
  const start = units.findLastIndex((u, k) => k < at && /^[;:?!—–]$/.test(u.lower)) + 1;
  const first = /^(and|but|so|or)$/.test(units[start]?.lower ?? "") ? start + 1 : start;
  return units[first] !== undefined && isModal(units[first] as Unit) && first < at;
};

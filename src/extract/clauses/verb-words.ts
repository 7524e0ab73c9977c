/** The words of one verb group ("will have been signed", "to deepen"): where it ends and which of them is the main verb. */
import type { Unit } from "../mentions/unit.ts";
import { auxiliaryBehindGap } from "./aux-gap.ts";
import type { WordClass } from "./classes.ts";

export type VerbForm = "finite" | "infinitive" | "gerund";

/** Collects the verb group that begins at `i`; answers its main verb and end, or undefined where there is none. */
export const verbGroup = (
  units: readonly Unit[],
  classes: readonly WordClass[],
  i: number,
): { at: number; end: number; form: VerbForm } | undefined => {
  const n = units.length;
  let k = i;
  let aux = false;
  const to = classes[i] === "to";
  if (to) k++;
  let at = -1;
  while (k < n) {
    const c = classes[k];
    if (c === "adv" || c === "skip") {
      if (at >= 0) break;
      k++;
      continue;
    }
    if (c === "date" && aux && at < 0) {
      k++;
      continue;
    }
    if (c === "prep" && aux && at < 0) {
      // "was on Monday received"
      const past = classes.indexOf("past", k);
      if (past < 0 || auxiliaryBehindGap(units, past) !== k - 1) break;
      k = past;
      continue;
    }
    if (c === "aux") {
      if (at >= 0) break;
      aux = true;
      k++;
      continue;
    }
    if (c === "past" || c === "base" || c === "ing") {
      at = k;
      k++;
      break;
    }
    if (to && at < 0 && c === "noun" && k === i + 1) {
      // An infinitive of a verb outside the lists ("to deepen").
      at = k;
      k++;
    }
    break;
  }
  if (at < 0) {
    if (!aux) return undefined;
    // "is in Oslo", "had a phone call": an auxiliary that is the verb itself.
    at = i;
    while (at + 1 < n && (classes[at + 1] === "aux" || classes[at + 1] === "adv")) at++;
    while (at > i && classes[at] !== "aux") at--;
    return { at, end: at + 1, form: to ? "infinitive" : units[i]?.lower === "having" ? "gerund" : "finite" };
  }
  // "having met A" waits for its subject as "meeting A" does
  const open = (classes[at] === "ing" && !aux) || units[i]?.lower === "having";
  const form = to ? "infinitive" : open ? "gerund" : "finite";
  return { at, end: k, form };
};

/** Where the words end that tell what a paper is about, and the words themselves as a title. */
import type { Grounded } from "../../model/claim.ts";
import { HOUSE } from "../mentions/instrument-subject.ts";
import type { Unit } from "../mentions/unit.ts";
import { clausesOf, groundUnit, type Scene } from "./scene.ts";

export const SUBJECT = /^(on|for|about|concerning|regarding|covering)$/;

export const OTHER = /^(one|another|other|second|third|fourth|others|those|that|namely|respectively)$/;

const MAX_SUBJECT = 14;

/** Where the subject that begins at unit `from` ends. */
export const subjectStop = (scene: Scene, from: number, to: number): number => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  let k = from;
  while (k < to && k - from < MAX_SUBJECT) {
    const unit = units[k] as Unit;
    const c = classes[k];
    if (unit.kind === "mark" || unit.kind === "date" || unit.instrument !== undefined) break;
    // "the fight against smuggling", "on holding joint exercises"
    // "on the international combined transport of goods"
    const describes = c === "past" && k > from && units[k - 1]?.kind === "word" && classes[k + 1] === "noun" && classes[k - 1] !== "actor";
    if ((verbOf[k] ?? -1) >= 0 && c !== "noun" && !describes && !(c === "ing" && (k === from || classes[k - 1] === "prep"))) break;
    if (c === "rel" || c === "sub") break;
    // "cooperation between the two police forces"
    const joint = unit.lower === "between" && k === from + 1 && /^(cooperation|co-operation|partnership)$/.test(units[from]?.lower ?? "");
    if (/^(between|with|by|at|during|under)$/.test(unit.lower) && !joint) break;
    if (unit.lower === "such" && units[k + 1]?.lower === "as") break;
    if (unit.lower === "to" && units.slice(k + 1, k + 3).some((u) => HOUSE.test(u.lower))) break;
    if (unit.lower === "in" && (units[k + 1]?.kind === "place" || units[k + 1]?.kind === "country" || units[k + 1]?.kind === "date")) break;
    if (unit.lower === "and") {
      const next = units[k + 1];
      if (
        next === undefined ||
        SUBJECT.test(next.lower) ||
        OTHER.test(next.lower) ||
        /^(a|an|the)$/.test(next.lower) ||
        next.instrument !== undefined
      )
        break;
    }
    k++;
  }
  return k > from + 1 && /^(and|or|&)$/.test(units[k - 1]?.lower ?? "") ? k - 1 : k;
};

export const isCircumstance = (units: readonly Unit[], k: number): boolean =>
  units[k]?.kind === "date" ||
  units[k]?.kind === "place" ||
  /^(behalf|sidelines|board|top|it|them|this|that|his|her|their)$/.test(units[k]?.lower ?? "") ||
  (units[k]?.lower === "the" && /^(sidelines|margins|occasion|eve|spot|side|same|day|basis|part|part)$/.test(units[k + 1]?.lower ?? ""));

/** The words of what the verb at unit `at` does something to, or null. */
export const objectOf = (scene: Scene, at: number): Grounded<string> | null => {
  const { units } = scene;
  const end = subjectStop(scene, at + 1, units.length);
  return end > at + 1 ? titleAt(scene, at + 1, end) : null;
};

export const titleAt = (scene: Scene, from: number, to: number): Grounded<string> => {
  const start = (scene.units[from] as Unit).start;
  const end = (scene.units[to - 1] as Unit).end;
  return groundUnit(scene, scene.dossier.document.text.slice(start, end).replace(/\s+/g, " "), { start, end });
};

/** Whether a noun group reaches to a verb: what may stand between a subject and its verb. */
import type { Unit } from "../mentions/unit.ts";
import type { WordClass } from "./classes.ts";
import type { Group } from "./parse.ts";
import type { VerbForm } from "./verb-words.ts";
import { CONTROL, OBJECT_GERUND } from "./words.ts";

/** Is there nothing but adverbs, dates, brackets and prepositional phrases between the group and the verb at unit `to`? */
export const reaches = (units: readonly Unit[], classes: readonly WordClass[], group: Group, to: number): boolean => {
  const from = group.last;
  if (from > to) return false;
  let inPhrase = false;
  for (let k = from; k < to; k++) {
    const c = classes[k];
    if (c === "prep" || c === "comma") inPhrase = true;
    else if (c === "adv" || c === "date" || c === "skip" || c === "det") continue;
    else if (!inPhrase) return false;
  }
  // "and her deputy, Lee, met": set off by two commas.
  if (classes[group.first - 1] === "comma") return true;
  // … also where the unit of the name holds the first of them: "and Kenya's minister, Lee, met"
  const named = units[group.last - 1];
  if (named?.kind === "person" && named.lower.includes(" , ")) return true;
  // "bought 20 jets and 16 guns in 2018, took": one comma, right before the verb, parts no subject from it.
  return classes[to - 1] !== "comma" || classes.indexOf("comma", from) < to - 1;
};

/**
 * The object of the verb at unit `last` that does what the infinitive or gerund at unit `to` says: "asked B to meet C", "thanked B for
 * meeting C"; null where the subject does.
 */
export const controllerOf = (
  units: readonly Unit[],
  classes: readonly WordClass[],
  object: Group | null,
  to: number,
  last: number,
  form: VerbForm,
): Group | null => {
  if (object === null || last < 0) return null;
  const verb = units[last]?.lower ?? "";
  if (form === "infinitive") return CONTROL.has(verb) && reaches(units, classes, object, to) ? object : null;
  const hung = /^(?:for|of|on|over)$/.test(units[to - 1]?.lower ?? "") && object.first > last && object.actors.length > 0;
  if (form !== "gerund" || !hung || !OBJECT_GERUND.has(verb)) return null;
  return object.last === to - 1 || (object.last === to - 2 && classes[to - 2] === "comma") ? object : null;
};

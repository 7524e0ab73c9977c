/**
 * A noun that names nobody as the subject of its own clause: "A met B in X, officials in Y said", "…, but a meeting with C in Y
 * will take place". Behind a comma or "and" it takes the verb that follows, else the last person named would.
 */
import type { Unit } from "../mentions/unit.ts";
import type { WordClass } from "./classes.ts";
import { SAYING } from "./words.ts";

/** Can a word of the class be a finite verb? */
export const isVerbal = (c: WordClass | undefined): boolean => c === "past" || c === "base" || c === "aux";

/** "met A, and B and C received him": is the actor at unit `k` joined by "and" to one more, with a verb right behind? */
export const isPairAtVerb = (classes: readonly WordClass[], k: number): boolean => {
  if (classes[k + 1] !== "and") return false;
  let m = k + 2;
  while (classes[m] === "det") m++;
  if (classes[m] !== "actor") return false;
  m++;
  while (classes[m] === "adv" || classes[m] === "date" || classes[m] === "skip") m++;
  return isVerbal(classes[m]);
};

/** Units from the noun to the verb behind its prepositional phrases. */
const REACH = 10;
const INSIDE: ReadonlySet<WordClass> = new Set(["prep", "det", "noun", "actor", "adv", "date", "skip"]);

/** Does a verb of saying follow the noun at unit `at`, or a finite verb behind its prepositional phrases? */
export const leadsClause = (units: readonly Unit[], classes: readonly WordClass[], at: number): boolean => {
  // "met B in Lima, it has been disclosed": no object follows a comma.
  if (/^(?:it|they)$/.test(units[at]?.lower ?? "") && /^(?:aux|past|adv)$/.test(classes[at + 1] ?? "")) return true;
  if (SAYING.has(units[at + 1]?.lower ?? "") && classes[at + 1] === "past") return true;
  // "received A, and the talk was of trade"
  if (classes[at + 1] === "aux") return true;
  if (classes[at + 1] !== "prep") return false;
  for (let k = at + 2; k < units.length && k < at + REACH; k++) {
    const c = classes[k] as WordClass;
    if (c === "aux") return true;
    if (c === "past") return SAYING.has(units[k]?.lower ?? "") && units[k + 1]?.lower !== "by";
    if (!INSIDE.has(c)) return false;
  }
  return false;
};

const NOMINATIVE = /^(?:he|she|they|we)$/;
/**
 * "Before the evening was over she had been received", "When the rain stopped Lee met them": does the one at unit `at` do what the main
 * clause says, where a fronted clause with its verb at `last` has not been closed by a comma?
 */
export const opensMain = (units: readonly Unit[], classes: readonly WordClass[], at: number, last: number, governed: boolean): boolean => {
  if (last < 0 || SAYING.has(units[last]?.lower ?? "") || !/^(?:aux|past)$/.test(classes[at + 1] ?? "")) return false;
  // What looks like a preposition before "she" is an adverb: "was over she", "came in she".
  return NOMINATIVE.test(units[at]?.lower ?? "") || (!governed && units[at]?.kind === "person" && units[at]?.possessive !== true);
};

/**
 * "Prior to the round President A spoke": is the actor at unit `at`, right behind the noun of a phrase that opens the sentence, the one
 * who does what follows? A row of names or a governed noun group has no verb right behind it.
 */
export const endsFronted = (units: readonly Unit[], classes: readonly WordClass[], at: number): boolean => {
  const unit = units[at];
  if (unit === undefined || classes[at] !== "actor" || unit.possessive || (unit.kind !== "person" && unit.kind !== "official"))
    return false;
  // "the Minister of Defence, A, conferred": the unit of the name holds the first of two commas.
  let k = classes[at + 1] === "comma" && unit.lower.includes(",") ? at + 2 : at + 1;
  while (classes[k] === "adv") k++;
  return classes[k] === "aux" || classes[k] === "past";
};

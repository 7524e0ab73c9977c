/**
 * What follows a trigger within its clause: objects and prepositional phrases with the actors in them, in order.
 *
 * Stops at the next verb's subject, at a subordinate or relative clause, and at a semicolon outside a list of persons.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Actor, Scene } from "../frames/scene.ts";
import { announced, readActors } from "../frames/scene.ts";
import { withApposed } from "./apposed-names.ts";
import type { Clauses } from "./parse.ts";

export interface Complement {
  /** The preposition, or null for a plain object. */
  readonly prep: string | null;
  /** Came after "and" or a comma: another member of what the verb says. */
  readonly joined: boolean;
  readonly first: number;
  readonly last: number;
  readonly actors: readonly Actor[];
}

const MAX_SPAN = 45;
const MANNER = /^(?:audience|private|person|turn|succession)$/;
const FORMER = /^(?:predecessor|successor|deputy|aide|ally|rival|namesake)$/;
const GUEST = /^(?:guest|visitor|dignitary|leader|pair)$/;
const isNamely = unitTest(/^(namely|notably|especially)$/);

/** "from Kenya (A) and Peru (B)": does the state at `i` stand in a row of states whose people are named in brackets? */
const isFromState = (units: Scene["units"], i: number): boolean =>
  units[i]?.kind === "country" && units[i - 2]?.lower === ")" && units.slice(Math.max(0, i - 8), i).some((u) => u.lower === "from");

/** Where the counterpart named in brackets behind the state at `i` stands ("Kenya (General A)"), or -1. */
const bracketed = (units: Scene["units"], i: number): number => {
  if (units[i + 1]?.lower !== "(") return -1;
  const at = units.findIndex((u, k) => k > i + 1 && k < i + 5 && u.kind === "person");
  // "counterparts from Kenya (A) and Peru (B)"
  const alone = at === i + 2 && units[at + 1]?.lower === ")" && units[i - 1]?.lower === "from";
  return at > 0 && (units[at]?.counterpart === true || alone || (at === i + 2 && units[at + 1]?.lower === ")" && isFromState(units, i)))
    ? at
    : -1;
};

/** Where the person stands that follows the house at unit `i` without a word between; 0 where none does. */
const behindHouse = (units: Scene["units"], i: number): number =>
  units[i]?.kind === "org" && (units[i + 1]?.kind === "person" || units[i + 1]?.kind === "official") ? i + 1 : 0;

/** Prepositions of what only tells more of a noun: "a number of leaders", "officials from the region in Lima". */
const FURTHER = /^(?:of|in|from|at|for|on|during)$/;
/** The complement whose noun examples that follow the last one are of, where nobody is named in it. */
const exemplified = (out: readonly Complement[]): Complement | undefined => {
  for (let k = out.length - 1; k >= 0; k--) {
    const c = out[k] as Complement;
    if (c.actors.some((a) => a.kind === "person" || a.kind === "org")) return undefined;
    if (c.actors.length === 0 && (k === 0 || !FURTHER.test(c.prep ?? ""))) return c;
    if (!FURTHER.test(c.prep ?? "")) return undefined;
  }
  return undefined;
};

/** ", among others," and ", among other things," in the middle of a phrase. */
const isAmongOthers = (units: Scene["units"], i: number): boolean =>
  units[i]?.lower === "among" && units[i + 1]?.lower === "others" && units[i + 2]?.lower === ",";

/** The complements right of unit `from` (exclusive of verbs). */
export const complementsAfter = (scene: Scene, clauses: Clauses, from: number): readonly Complement[] => {
  const { units } = scene;
  const { classes, verbs, verbOf } = clauses;
  const out: Complement[] = [];
  const subjects = new Set<number>();
  for (const verb of verbs) {
    // "met A, who said": what the relative clause says of A takes nothing from the verb before it.
    if (verb.first < from || verb.subject === null || classes.slice(verb.subject.last, verb.first).includes("rel")) continue;
    // "met A, in what was described as a first": the subject is "what".
    if (units[verb.first - 1]?.lower === "what") continue;
    if (verb.subject.first >= from) for (let k = verb.subject.first; k < verb.subject.last; k++) subjects.add(k);
  }
  let prep: string | null = null;
  let joined = false;
  let i = from;
  while (i < units.length && i < from + MAX_SPAN) {
    const c = classes[i];
    // "met A but not B"
    if (units[i]?.lower === "but" && units[i + 1]?.lower === "not") break;
    if (subjects.has(i) || (verbOf[i] ?? -1) >= 0 || c === "sub" || c === "rel" || c === "break") break;
    const before = out[out.length - 1];
    // "received in audience the minister of X"
    if (c === "prep" && units[i]?.lower === "in" && MANNER.test(units[i + 1]?.lower ?? "")) {
      i += 2;
      continue;
    }
    if (c === "prep") {
      const word = (units[i] as { lower: string }).lower;
      // "with officials, including A and B", "with ministers such as A": the names stand for the noun before.
      // "met several ministers, among them A and B"
      const among = word === "among" && /^(?:them|these|whom)$/.test(units[i + 1]?.lower ?? "");
      const such = (word === "as" && units[i - 1]?.lower === "such") || word === "including" || word === "like" || among;
      // "with, among others, A"
      if (word !== "among" && units[i + 1]?.lower === "," && isAmongOthers(units, i + 2)) {
        prep = word;
        i += 5;
        continue;
      }
      const noun = such ? exemplified(out) : undefined;
      prep = noun === undefined ? word : noun.prep;
      if (among) i++;
    } else if (isNamely(units[i]) && exemplified(out) !== undefined) prep = exemplified(out)?.prep ?? null;
    else if ((c === "and" || c === "comma") && units[i - 1]?.kind === "demonym" && classes[i - 1] === "det") {
      // "with his Peruvian and Indian counterparts": the row goes on to its noun.
    } else if (c === "and" || c === "comma") {
      joined = true;
      prep = null;
    } else if (c === "date") {
      // "received on Monday the minister of X": the preposition is the day's.
      if (classes[i - 1] === "prep") prep = null;
    } else if (c === "skip" || c === "adv") {
      // Between complements.
    } else if ((c === "actor" || c === "noun") && bracketed(units, i) > 0) {
      // "from Kenya (A) and Peru (B)": the state only tells whose the name behind it is.
      i = bracketed(units, i);
      continue;
    } else if (c === "actor") {
      // "at State House Nairobi": a town right behind what a preposition governs belongs to it.
      if (prep === null && before !== undefined && before.prep !== null && before.last === i && units[i]?.kind === "place") {
        i++;
        continue;
      }
      const read = readActors(scene, i);
      if (read.actors.length === 0) {
        i++;
        continue;
      }
      // "hosted at Vale House the minister of X": whoever stands right behind a house is not in a row with it.
      const behind = prep === "at" || prep === "in" ? behindHouse(units, i) : 0;
      if (behind > 0) {
        out.push({ prep, joined, first: i, last: behind, actors: read.actors.filter((a) => a.unit === units[i]) });
        prep = null;
        joined = false;
        i = behind;
        continue;
      }
      out.push({ prep, joined, first: i, last: read.next, actors: read.actors });
      prep = null;
      joined = false;
      i = Math.max(read.next, i + 1);
      continue;
    } else if (c === "noun" && announced(scene, i) > 0) {
      i = announced(scene, i);
      continue;
    } else if (c === "noun" && units[i]?.kind === "quantity" && classes[i + 1] === "actor") {
      // "received the two Kenyans"
    } else if (c === "noun" && units[i]?.kind === "word" && classes[i + 1] === "actor" && GUEST.test(units[i + 1]?.lower ?? "")) {
      // "called on the visiting dignitary", "met her distinguished guest"
    } else if (c === "noun" && FORMER.test((units[i] as { lower: string }).lower) && classes[i + 1] === "actor") {
      // "met B's predecessor A": the noun says who A is.
    } else if (c === "noun" && prep === null) {
      out.push({ prep, joined, first: i, last: i + 1, actors: [] });
      joined = false;
    } else if (c === "noun") {
      out.push({ prep, joined, first: i, last: i + 1, actors: [] });
      // "meets in Lima the president", "meets in Lima Mr A": whoever stands right behind a town is not in it
      const town = units[i]?.kind === "place" && /^(?:in|at)$/.test(prep ?? "") && units[i + 1]?.kind === "person";
      if (town || (classes[i + 1] !== "noun" && classes[i + 1] !== "actor" && classes[i + 1] !== "det")) prep = null;
    }
    i++;
  }
  return withApposed(scene, clauses, out, subjects);
};

/** "to A and to B, and to C": the complement with those that go on with its preposition, their actors in order. */
export const rowOf = (complements: readonly Complement[], first: Complement, prep = first.prep): readonly Actor[] => {
  const row = [...first.actors];
  for (let k = complements.indexOf(first) + 1; k < complements.length; k++) {
    const next = complements[k] as Complement;
    if (!next.joined || next.prep !== prep || next.actors.length === 0) break;
    row.push(...next.actors);
  }
  return row;
};

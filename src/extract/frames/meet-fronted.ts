/** Whom a meeting was with where the phrase that says so stands before its subject: at the head of the clause, or in a relative clause. */
import { type Complement, complementsAfter } from "../clauses/complements.ts";
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import { type Actor, actorsOf, clausesOf, readActors, type Scene, wordsOf } from "./scene.ts";

/** Units from "with whom" to the verb behind it: "whom A had been scheduled to call on". */
const REACH = 8;
/** Units of a phrase and a subject before their verb. */
const HEAD = 14;

/**
 * "With A she spoke on Monday"; "A and B, with whom C had talks on Monday"; "A, on whom C called", "A, by whom C was received".
 * `at`: the verb; `prep`: which of its prepositions may stand in front.
 */
export const frontedWith = (scene: Scene, at: number, prep = WITH): readonly Actor[] => {
  const { units } = scene;
  const those = prep.test("with") ? amongThose(scene, at) : [];
  if (those.length > 0) return those;
  for (let k = at - 1; k > 1 && k >= at - REACH; k--)
    if (units[k]?.lower === "whom" && prep.test(units[k - 1]?.lower ?? ""))
      return rowBefore(scene, units[k - 2]?.lower === "across" ? k - 2 : k - 1);
  if (!prep.test(units[0]?.lower ?? "") || at > HEAD) return [];
  return complementsAfter(scene, clausesOf(scene), 0).find((c) => prep.test(c.prep ?? "") && c.last <= at)?.actors ?? [];
};
const WITH = /^with$/;

const THOSE =
  /^(?:those|the (?:\w+ )?(?:leaders|officials|ministers|presidents|people|figures|dignitaries|guests|heads)|(?:\w+ )?(?:leaders|officials|others))\b/;
/** "Among those she met on Monday were A and B": whom the verb at `at` is done to. */
const amongThose = (scene: Scene, at: number): readonly Actor[] => {
  const { units } = scene;
  if (at > HEAD || units[0]?.lower !== "among" || !THOSE.test(wordsOf(units, 1, 5))) return [];
  const is = units.findIndex((u, k) => k > at && k < at + REACH + 2 && /^(?:was|were|is|are|will)$/.test(u.lower));
  const from = units[is + 1]?.lower === "be" ? is + 2 : is + 1;
  return is < 0 ? [] : readActors(scene, from).actors.filter((a) => a.kind === "person");
};

const isAux = unitTest(/^(?:also|has|had|have|later|earlier|separately|then|already)$/);
const PEOPLE =
  /\b(?:leaders?|officials|ministers|presidents|premiers|people|figures|dignitaries|guests|heads|those|counterparts|others|politicians|executives|statesmen)\b/;
/** "A and B were among the leaders whom C met": whom the verb at `at` is done to, and who does it; undefined else. */
export const amongMet = (scene: Scene, at: number): { readonly by: readonly Actor[]; readonly met: readonly Actor[] } | undefined => {
  const { units } = scene;
  let k = at - 1;
  while (k > 0 && isAux(units[k])) k--;
  const by = units[k];
  if (by === undefined || !/^(?:person|official|pronoun)$/.test(by.kind) || /^(?:who|that|whom)$/.test(by.lower)) return undefined;
  const among = units.findLastIndex((u, n) => n < k && n >= k - HEAD && u.lower === "among");
  if (among < 2 || !/^(?:was|were|is|are)$/.test(units[among - 1]?.lower ?? "") || !PEOPLE.test(wordsOf(units, among + 1, k)))
    return undefined;
  if (units.slice(among, k).some((u) => u.kind === "mark" || u.kind === "person")) return undefined;
  const met: Actor[] = [];
  for (let n = among - 2; n >= 0; n--) {
    const unit = units[n] as (typeof units)[number];
    if (unit.kind === "person" && !unit.possessive) met.unshift(...actorsOf(scene, unit));
    else if (!/^(?:,|and|&|as|well|the|outgoing|new)$/.test(unit.lower) && unit.country === null) break;
  }
  return met.length === 0 ? undefined : { by: actorsOf(scene, by), met };
};

/**
 * "The first leader to meet B was A": who did first or last what the infinitive tells, and where the verb of being stands that says so;
 * undefined where no such verb follows.
 */
export const firstWho = (scene: Scene, verb: Verb): { readonly actors: Actor[]; readonly is: number } | undefined => {
  const { units } = scene;
  if (verb.form !== "infinitive" || !/\bthe (?:\w+ )?(?:first|last|only|latest|next)\b/.test(wordsOf(units, verb.first - HEAD, verb.first)))
    return undefined;
  const is = units.findIndex((u, k) => k > verb.at && k < verb.at + HEAD && /^(?:was|were|is)$/.test(u.lower));
  const actors = is < 0 ? [] : readActors(scene, is + 1).actors.filter((a) => a.kind === "person");
  return actors.length === 0 ? undefined : { actors, is };
};

/** "A and B, whom C received on Monday": those before a relative clause whose verb at `at` is done to them. */
export const relativeObject = (scene: Scene, at: number): readonly Actor[] => {
  const { units } = scene;
  let k = at - 1;
  // "whom A received"; loosely also "which A received", "who A received"
  const isRelative = (n: number): boolean =>
    units[n]?.lower === "whom" ||
    (/^(?:which|who)$/.test(units[n]?.lower ?? "") && /^(?:person|official|pronoun)$/.test(units[n + 1]?.kind ?? ""));
  while (k > 0 && k >= at - REACH && !isRelative(k)) k--;
  // "each of whom he met"; not "some of whom he met", "to whom he spoke"
  const all = units[k - 1]?.lower === "of" && /^(?:each|all|both)$/.test(units[k - 2]?.lower ?? "");
  if (!isRelative(k) || (!all && /^(?:with|to|of|by|from|for|on)$/.test(units[k - 1]?.lower ?? ""))) return [];
  return rowBefore(scene, all ? k - 2 : k);
};

/** The persons of the row right before unit `from`: "A and B, |whom". */
const rowBefore = (scene: Scene, from: number): readonly Actor[] => {
  const { units } = scene;
  const found: Actor[] = [];
  for (let n = from - 1; n >= 0; n--) {
    const unit = units[n] as (typeof units)[number];
    if ((unit.kind === "person" || unit.kind === "official") && !unit.possessive) found.unshift(...actorsOf(scene, unit));
    // "Kenya's A and B"
    else if (!/^(?:,|and)$/.test(unit.lower) && !(unit.kind === "country" && unit.possessive && found.length > 0)) break;
  }
  return found;
};

const BESIDES = /^(?:in addition to|besides|apart from|aside from|as well as|beyond)(?: (?:meeting|seeing))?(?: with)?\b/;
/** "In addition to A, she met B": those named so, each met as well. */
export const besidesFronted = (scene: Scene, at: number): readonly Actor[] => {
  const { units } = scene;
  const words = wordsOf(units, 0, HEAD).match(BESIDES)?.[0];
  if (words === undefined || at > HEAD) return [];
  const { actors, next } = readActors(scene, words.split(" ").length);
  return next < at && units[next]?.lower === "," ? actors.filter((a) => a.kind === "person" && a.role !== null) : [];
};

const HELD = /^(?:was|were|will be) (?:\w+ )?(?:held|scheduled|planned)\b|^(?:took|takes|will take) place\b/;
/** "With A there was a separate meeting", "With A talks were held on Monday": whom the noun at `at` was with opens the sentence. */
export const withFirst = (scene: Scene, at: number): Complement | undefined => {
  const { units } = scene;
  if (units[0]?.lower !== "with" || at > HEAD) return undefined;
  if (!/\bthere (?:was|were|is|will be)\b/.test(wordsOf(units, at - REACH, at)) && !HELD.test(wordsOf(units, at + 1, at + 5)))
    return undefined;
  const { actors, next } = readActors(scene, 1);
  const named = actors.length > 0 && next <= at && actors.every((a) => a.kind === "person" || a.kind === "official");
  return named ? { prep: "with", first: 1, last: at + 1, actors, joined: false } : undefined;
};

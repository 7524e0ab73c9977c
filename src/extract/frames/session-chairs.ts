/** Who chairs or attends a session, where no verb of the session says so: "…; in the chair were A and B", "A for the hosts, B for the guests". */
import { complementsAfter } from "../clauses/complements.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Actor, actorsOf, clausesOf, isActor, readActors, type Scene, subjectOf, wordsOf } from "./scene.ts";

const OFFICE = /^(?:co-)?(?:chairmanship|presidency|chair|chairpersonship|leadership)$/;
const HOLDERS =
  /^(?:(?:the|its|their) )?(?:(?:co-)?(?:chairs|chairmen|chairpersons|chairwomen)|co-presidents|co-chair|co-chairman|co-chairwoman|co-chairperson|co-president)$/;
/** Units of "the commission" between its co-chairs and their names. */
const OF_BODY = 6;
/** Units in which a list of those who came begins. */
const REACH = 14;

/** Do those who act begin at unit `k`: "A", "the two leaders", "both presidents"? */
export const opensRow = (scene: Scene, k: number): boolean => {
  let at = k;
  while (at < k + LEADING && (scene.units[at]?.kind === "quantity" || isLeading(scene.units[at]))) at++;
  return isActor(scene, scene.units[at]);
};
const LEADING = 2;
const isLeading = (unit: Unit | undefined): boolean => unit !== undefined && leads(unit);
const leads = unitTest(/^(?:the|both|their|two|three|four)$/);

/** The chairs that the words at unit `k` give; undefined where they speak of no chair. */
export const chairsAt = (scene: Scene, k: number): Actor[] | undefined => {
  const { units } = scene;
  const word = units[k]?.lower ?? "";
  if (word === "in" && /^in the chair (?:were|was|sat)$/.test(wordsOf(units, k, k + 4))) return readActors(scene, k + 4).actors;
  // "with A and B in the chair"
  if (word === "with" && opensRow(scene, k + 1)) {
    const read = readActors(scene, k + 1);
    const behind = wordsOf(units, read.next, read.next + 3);
    return /^in the (?:chair|lead)\b|^(?:jointly )?(?:presiding|co-chairing|chairing)\b/.test(behind) ? read.actors : undefined;
  }
  // "held in Oslo under A and B"
  if (word === "under" && opensRow(scene, k + 1)) {
    const { actors } = readActors(scene, k + 1);
    return actors.length >= 2 ? actors : undefined;
  }
  // "under the co-chairmanship of A and B"
  if (OFFICE.test(word) && units[k + 1]?.lower === "of") return readActors(scene, k + 2).actors;
  // "with the participation of A and B"
  if (/^(?:participation|attendance)$/.test(word) && units[k + 1]?.lower === "of") return readActors(scene, k + 2).actors;
  // "the chairpersons, Dr A and B" as one unit with the first name
  if (units[k]?.kind === "person" && HOLDERS.test(word.slice(0, Math.max(0, word.indexOf(" ,"))))) return readActors(scene, k).actors;
  if (HOLDERS.test(word)) {
    // "the co-chairs of the commission, A and B"
    const comma = units[k + 1]?.lower === "of" ? units.findIndex((u, n) => n > k && n < k + OF_BODY && u.lower === ",") : k + 1;
    if (units[comma]?.lower === "," && comma > k) return readActors(scene, comma + 1).actors;
  }
  return undefined;
};

const ACROSS_FROM = /^(?:across the table from|facing|opposite)\b/;
/** Units from "with" to "across the table from". */
const TABLE = 8;
/** "with A on one side and B on the other" at unit `k`: both. */
export const facingAt = (scene: Scene, k: number): readonly Actor[] => {
  const { units } = scene;
  if (units[k]?.lower !== "with") return [];
  // "with A across the table from B"
  const table = units.findIndex((_, n) => n > k && n <= k + TABLE && ACROSS_FROM.test(wordsOf(units, n, n + 4)));
  if (table > 0 && isActor(scene, units[k + 1])) {
    const words = ACROSS_FROM.exec(wordsOf(units, table, table + 4))?.[0].split(" ").length ?? 1;
    return [...readActors(scene, k + 1).actors, ...readActors(scene, table + words).actors];
  }
  const one = units.findIndex((u, n) => n > k && u.lower === "on" && /^(?:the )?one (?:side|hand)/.test(`${wordsOf(units, n + 1, n + 4)}`));
  const other = one < 0 ? -1 : units.findIndex((u, n) => n > one && u.lower === "on" && /^the other\b/.test(wordsOf(units, n + 1, n + 3)));
  return other < 0 ? [] : units.slice(k, other).flatMap((u) => (u.kind === "person" && !u.possessive ? actorsOf(scene, u) : []));
};

/** "Under the chairmanship of A and B, the first session …", "With A and B in the chair, the commission met": the chairs that open a sentence. */
export const chairsBefore = (scene: Scene, until: number): readonly Actor[] => {
  for (let k = 0; k < until; k++) {
    const chairs =
      /^(?:under|with)$/.test(scene.units[k]?.lower ?? "") || OFFICE.test(scene.units[k]?.lower ?? "") ? chairsAt(scene, k) : undefined;
    if (chairs !== undefined) return chairs;
  }
  return [];
};

const isTeam = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === "country" || unit.kind === "org" || /^(?:hosts?|guests?|visitors?|host|visiting)$/.test(unit.lower));

/** "…: A and B for the hosts, C and D for the guests": everybody in the list behind the colon. */
export const teamsAt = (scene: Scene, from: number): Actor[] => {
  const { units } = scene;
  const colon = units.findIndex((u, k) => k >= from && k < from + REACH && /^[:–—]$/.test(u.lower));
  if (colon < 0) return [];
  const found: Actor[] = [];
  let teams = 0;
  for (let k = colon + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "person" && !unit.possessive) found.push(...actorsOf(scene, unit));
    else if (/^(?:for|from|representing)$/.test(unit.lower)) {
      if (!isTeam(units[units[k + 1]?.lower === "the" ? k + 2 : k + 1])) return [];
      teams++;
    } else if (unit.kind === "word" && !/^(?:and|the|hosts?|guests?|visitors?|side)$/.test(unit.lower)) return [];
    else if (/^[;.]$/.test(unit.lower)) break;
  }
  return teams >= 2 ? found : [];
};

/** The chairs that the words behind the verb at unit `verb` give. */
export const chairsBehind = (scene: Scene, verb: number): readonly Actor[] => {
  for (let k = verb + 1; k < scene.units.length && scene.units[k]?.lower !== ";"; k++) {
    const chairs = chairsAt(scene, k);
    if (chairs !== undefined) return chairs;
    const apart = facingAt(scene, k);
    if (apart.length > 0) return apart;
    const then = whenAt(scene, k);
    if (then.length > 0) return then;
  }
  return [];
};

const WAS_THERE = /^(?:represented|led|headed|chaired|co-chaired|presided|attended|hosted|received|faced|met)$/;
/** "…, when A and B still represented their countries", "…, when A hosted B" at unit `k`: whoever was there then. */
const whenAt = (scene: Scene, k: number): readonly Actor[] => {
  const { units } = scene;
  if (units[k]?.lower !== "when" || !opensRow(scene, k + 1)) return [];
  const clauses = clausesOf(scene);
  const verb = clauses.verbs.find((v) => v.at > k);
  if (verb === undefined || verb.subject === null || verb.subject.first < k || !WAS_THERE.test(units[verb.at]?.lower ?? "")) return [];
  const object = complementsAfter(scene, clauses, verb.at + 1)[0];
  return [...subjectOf(scene, verb.at), ...(object?.prep === null ? object.actors : [])].filter((a) => a.kind === "person");
};

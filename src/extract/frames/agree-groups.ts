/**
 * Papers of a state with many: "agreements with A, B and C" (one with each), "signed by Norway and 13 allies" (whose names a
 * later sentence may tell: "The participating countries are …").
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import { NUMBER_PLURALS } from "../mentions/wordlists.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import type { Act } from "./agree-acts.ts";
import type { Paper } from "./papers.ts";
import { type Actor, clausesOf, readActors, type Scene, wordsOf } from "./scene.ts";

const isMany = unitTest(/^(countries|states|nations|allies|partners|members|governments|signatories|jurisdictions)$/);
const isNumbered = unitTest(
  /^(several|various|many|numerous|some|other|number|dozens?|group|further|more|\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)$/,
);
const REACH = 3;

/** Where a group that nobody names begins whose head is at unit `k` ("13 NATO allies", "various countries", "a number of states"), or -1. */
const groupFrom = ({ units }: Scene, k: number): number => {
  if (!isMany(units[k])) return -1;
  for (let n = k - 1; n >= Math.max(0, k - REACH); n--) {
    const unit = units[n];
    if (unit === undefined || unit.kind === "mark" || unit.kind === "date" || unit.kind === "person") return -1;
    if (/^(the|two|both|these|those|their)$/.test(unit.lower)) return -1;
    // "Fifteen Asia-Pacific nations"
    if (unit.kind === "name" && NUMBER_PLURALS[unit.lower.split(" ")[0] ?? ""] !== undefined) return n;
    if (!isNumbered(unit) && !(unit.kind === "quantity" && (unit.quantity?.value ?? 0) > 2)) continue;
    const from = /^(other|an?)$/.test(units[n - 1]?.lower ?? "") ? n - 1 : n;
    return /^(the|these|those)$/.test(units[from - 1]?.lower ?? "") ? -1 : from;
  }
  return -1;
};

const isGoverned = wordTest(/^(of|in|for|on|to|from|over|about|other|all)$/);
const isJoined = wordTest(/^(with|by|and|between|among)$/);

/** Do some without a name sign, too: "Norway and 13 allies signed", "signed with various countries"? */
export const hasGroup = (scene: Scene, act: Act): boolean => {
  const { units } = scene;
  for (let k = 0; k < Math.min(units.length, act.end + BEHIND); k++) {
    const from = groupFrom(scene, k);
    // Before the verb the group is its subject, behind it whoever "with", "by" or "and" adds.
    if (from >= 0 && (k < act.at ? !isGoverned(units[from - 1]) : isJoined(units[from - 1]))) return true;
  }
  return false;
};
const BEHIND = 12;

/** The states of a row from unit `from`. */
const rowOfStates = (scene: Scene, from: number): readonly Actor[] => {
  const { actors } = readActors(scene, from);
  const states = actors.filter((a) => a.kind === "state" && a.country !== null && a.unit.kind === "country");
  return states.length === actors.length ? states : [];
};

const isAside = unitTest(/^[(–—:-]$/);
const isElsewhere = wordTest(/^(?:on|about|over|against|to|for|toward|towards|in)$/);

/** "eight allies (A, B, C …) signed", "by ministers from six countries (A, B …)": the states that stand in brackets behind a group that signs. */
export const namedInBrackets = (scene: Scene, act: Act): readonly Actor[] => {
  const { units } = scene;
  const { verbs } = clausesOf(scene);
  for (let k = 0; k + 2 < Math.min(units.length, act.end + BEHIND); k++) {
    if (!isMany(units[k]) || !isAside(units[k + 1])) continue;
    const from = groupFrom(scene, k);
    if (from < 0 || isElsewhere(units[from - 1])) continue;
    // "Ministers of six states (A, B …) discussed a pact that X and Y signed": of another verb.
    if (verbs.some((v) => v.form === "finite" && v.at > k && v.at < act.at)) continue;
    const states = rowOfStates(scene, k + 2);
    if (states.length > 2) return states;
  }
  return [];
};

const LISTS =
  /^(the |these |those |other |others )*(\d+ |\w+ )?(participating |signatory |signing |member |partner |other )?(countries|states|nations|signatories|participants|parties|partners|members|allies|group)( that signed[^,]*| which signed[^,]*| involved| concerned| taking part)?$/;
const isListing = wordTest(/^(are|include|includes|included|were|comprise|comprises|comprised)$/);
const LIST_WITHIN = 12;

/** "The participating countries are A, B and C": the states that a sentence does nothing but list. */
export const listedStates = (scene: Scene): readonly Actor[] => {
  const { units } = scene;
  const at = units.findIndex((u, k) => k > 0 && k < LIST_WITHIN && isListing(u));
  if (at < 0 || !LISTS.test(wordsOf(units, 0, at))) return [];
  const states = rowOfStates(scene, at + 1);
  return states.length > 2 ? states : [];
};

const EACH_WITHIN = 8;
/** "with A in January 2022 and with B a year later": the states that a "with" of their own names from the one at unit `from` on; none where there is but one. */
const withEach = (scene: Scene, from: number): readonly Actor[] => {
  const { units } = scene;
  const out: Actor[] = [];
  let last = from;
  for (let k = from; k < units.length && k - last <= EACH_WITHIN; k++) {
    const unit = units[k];
    if (unit?.lower === ";" || unit?.kind === "person" || unit?.instrument !== undefined) break;
    if (unit?.lower !== "with") continue;
    const states = rowOfStates(scene, k + 1);
    if (states.length === 0 || (k > from && !/^(?:and|,)$/.test(units[k - 1]?.lower ?? ""))) break;
    out.push(...states);
    last = k;
  }
  return last > from ? out : [];
};

/** The date behind the state of a partner, before the next "with"; or undefined. */
const dateOfPartner = ({ units }: Scene, partner: Actor): Unit | undefined => {
  const at = units.indexOf(partner.unit);
  for (let k = at + 1; k < Math.min(units.length, at + EACH_WITHIN) && units[k]?.lower !== "with"; k++)
    if (units[k]?.temporal?.role === "point") return units[k];
  return undefined;
};

/** "with A in January 2022 and with B a year later": the day of the paper with the state, counted from that of the partner before it. */
export const dayWith = (scene: Scene, partners: readonly Actor[], state: string | null): Pick<Act, "day"> => {
  const k = partners.findIndex((p) => p.country === state);
  const dates = partners.map((p) => dateOfPartner(scene, p));
  const own = dates[k];
  if (own === undefined || dates.filter((d) => d !== undefined).length < 2) return {};
  const date = dateRef(scene, own, "past");
  const before = dates.slice(0, k).findLast((d) => d !== undefined)?.temporal?.when;
  const counted = date?.value.when.kind === "offset" && date.value.when.base === null && before !== undefined;
  return { day: date !== null && counted ? { ...date, value: { ...date.value, when: { ...date.value.when, base: before } } } : date };
};

/** "agreements with A, B and C": the states with each of which one of the papers was signed; none where the papers are one, or counted otherwise. */
export const partnersOf = (scene: Scene, act: Act, paper: Paper): readonly Actor[] => {
  const { units } = scene;
  if (!paper.plural || paper.definite) return [];
  const at = units[paper.end]?.lower === "with" ? paper.end : units[act.at + 1]?.lower === "with" ? act.at + 1 : -1;
  if (at < 0) return [];
  const group = units.findIndex((u, k) => k > at && k <= at + REACH + 1 && isMany(u));
  const behind = group > 0 && /^[:,(–—-]$/.test(units[group + 1]?.lower ?? "") ? group + 2 : at + 1;
  const dated = withEach(scene, at);
  if (dated.length > 1) return paper.count === null || paper.count === dated.length ? dated : [];
  const states = rowOfStates(scene, /^(namely|including)$/.test(units[behind]?.lower ?? "") ? behind + 1 : behind);
  return states.length > 1 && (paper.count === null || paper.count === states.length) ? states : [];
};

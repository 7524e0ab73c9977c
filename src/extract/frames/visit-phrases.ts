/**
 * Stays told by a phrase and no verb of their own: "after two days in Lima, A said", "while in Lima A met B", "A, just back from
 * Lima, said", "A was greeted at Lima airport".
 *
 * The phrase hangs on what somebody does, and is as real as that. "After two days of talks in Lima" tells of talks, and who "met B
 * in Lima" need not have come for it: those are no phrases of a stay.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import type { FrameResult } from "./draft.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, type Scene, subjectOf, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import { isPlace, placeAfter } from "./visit-place.ts";
import { travellers } from "./visit-travellers.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };
const opensPhrase = unitTest(/^(?:after|following|during|from|with)$/);
const LENGTH =
  /^(?:(?:just |only |some |about |nearly |barely |almost |over )?(?:an?|one|two|three|four|five|six|seven|eight|ten|\d+|several|a few|a couple of|half an?) )?(?:busy |full |whole |hectic |rainy |quiet |long |short )?(?:hours?|days?|nights?|weekend|week|weeks|morning|afternoon|evening|night)$/;
/** Units from "after" to "in": "a little more than two days in". */
const LENGTH_REACH = 6;
const opensMoment = unitTest(/^(?:while|once|whilst)$/);
const isLanding = unitTest(/^(?:landing|arriving|alighting|disembarking)$/);

/** Is the place named right behind "in" at unit `k`, and no part of another name? */
const placeAt = (units: readonly Unit[], k: number): boolean => {
  const n = units[k + 1]?.lower === "the" ? k + 2 : k + 1;
  const unit = units[n];
  if (unit?.kind === "demonym") return units[n + 1]?.lower === "capital";
  return isPlace(unit) && !unit.possessive;
};

/** The unit of "in" of a phrase of a stay that begins at unit `i`, or -1. */
const stayAt = (units: readonly Unit[], i: number): number => {
  const unit = units[i];
  if (opensMoment(unit)) {
    const at = units[i + 1]?.lower === "still" ? i + 2 : i + 1;
    return /^(?:in|at)$/.test(units[at]?.lower ?? "") ? at : -1;
  }
  if (/^(?:on|upon|after|since)$/.test(unit?.lower ?? "") && isLanding(units[i + 1]))
    return /^(?:in|at)$/.test(units[i + 2]?.lower ?? "") ? i + 2 : -1;
  if (!opensPhrase(unit)) return -1;
  for (let k = i + 2; k < i + LENGTH_REACH; k++) if (units[k]?.lower === "in") return LENGTH.test(wordsOf(units, i + 1, k)) ? k : -1;
  return -1;
};

/** The verb that the phrase at unit `i` hangs on: the main one behind a phrase at the head of its clause, else the one before. */
const hungOn = (scene: Scene, i: number, end: number): Verb | undefined => {
  const { verbs } = clausesOf(scene);
  const finite = verbs.filter((v) => v.form === "finite");
  const before = finite.findLast((v) => v.at < i);
  return i === 0 || before === undefined ? finite.find((v) => v.first > end) : before;
};

/** Reads a phrase of a stay at unit `i`: "after two days in Lima", "while in Lima", "on landing in Lima". */
export const readStayPhrase = (scene: Scene, i: number, result: FrameResult): void => {
  const { units } = scene;
  const at = stayAt(units, i);
  if (at < 0 || !placeAt(units, at)) return;
  const after = placeAfter(scene, at, true);
  if (after?.place.country == null) return;
  const verb = hungOn(scene, i, after.at);
  if (verb === undefined) return;
  const told = modalityOf(units, verb.at);
  const visitors = travellers(subjectOf(scene, verb.at)).filter((a) => a.person !== null);
  if (visitors.length === 0 || !/^(?:held|planned)$/.test(told.status)) return;
  // "was back in Oslo on Tuesday after two days in Lima": the day on which the stay was over
  const over = /^(?:after|following|from)$/.test(units[i]?.lower ?? "") && !isLanding(units[i + 1]);
  const length = over ? units.slice(i + 1, at).find((u) => u.kind === "date")?.temporal?.when : undefined;
  const days = length?.kind === "past" && length.unit === "day" ? length.count : null;
  const goes = over && units.slice(0, i).some((u, k) => isHomeward(u) && k >= verb.at);
  // "flew to Lima after two days in Quito" is told with the flight (`readStayBefore`)
  if (over && !goes && isGoing(units[verb.at])) return;
  const day = goes ? dateNear(scene, verb.at, verb.at + 1, { tense: told.tense, within: true }) : null;
  const date = day === null || days === null ? null : { ...day, value: { ...day.value, lasting: -days } };
  const modality: Modality = { ...told, passive: false, perfect: told.perfect || (goes && date === null) };
  offerJourney(scene, result, { rule: "stay-told", at, last: after.at + 1, visitors, place: after.place, modality, date });
};
const isGoing = unitTest(/^(?:arrived|arrives|flew|flies|came|comes|landed|lands|travelled|traveled|went|goes|continued|proceeded)$/);
const isHomeward = unitTest(/^(?:back|home|returned|returns|returning|left|leaves)$/);

const BACK =
  /^(?:just |freshly |newly |only just |now |recently )?(?:back|home|returned|fresh)(?: home)? from$|^on (?:his|her|their|the) way (?:home|back) from$/;
/** Units from the comma to "from": "just back home from". */
const BACK_REACH = 7;
/** "A, just back from Lima, said", "A, on her way home from Lima, stopped": a stay that is over; answers whether it was one. */
export const readBackFrom = (scene: Scene, i: number, result: FrameResult): boolean => {
  const { units } = scene;
  const unit = units[i] as Unit;
  if (unit.possessive || units[i + 1]?.lower !== ",") return false;
  const from = units.findIndex((u, k) => k > i + 1 && k < i + BACK_REACH && u.lower === "from");
  if (from < 0 || !placeAt(units, from)) return false;
  const words = wordsOf(units, i + 2, from + 1).replace(/ in [a-z' ]+ from$/, " from");
  if (!BACK.test(words)) return false;
  const after = placeAfter(scene, from + 1, false);
  const visitors = actorsOf(scene, unit);
  if (after === undefined || visitors.length === 0) return false;
  offerJourney(scene, result, {
    rule: "left",
    at: from,
    last: after.at + 1,
    visitors,
    place: after.place,
    modality: { ...HELD, perfect: true },
    date: null,
  });
  return true;
};

const isGreeting = unitTest(/^(?:greeted|met|welcomed|received|seen|awaited|cheered|saluted)$/);
/** Units from "greeted" to the airport: "by children with flowers at". */
const GREETED = 9;
const isAirport = unitTest(/\bairport$|^(?:airport|tarmac|airfield|runway|railway station|port)$/);
/** "A was greeted by children at Lima airport", "was seen off at the airport of Lima": whoever is, has come there; answers whether it was that. */
export const readGreeted = (scene: Scene, verb: Verb, result: FrameResult): boolean => {
  const { units } = scene;
  if (!isGreeting(units[verb.at])) return false;
  const told = modalityOf(units, verb.at);
  if (!told.passive || !/^(?:held|planned)$/.test(told.status)) return false;
  for (let k = verb.at + 1; k < verb.at + GREETED; k++) {
    const unit = units[k];
    if (unit === undefined || unit.lower === ";" || clausesOf(scene).verbs.some((v) => v.at === k && v.form === "finite")) return false;
    if (unit.lower !== "at" && unit.lower !== "on") continue;
    const near = units.slice(k + 1, k + 5);
    const place = near.findIndex((u) => isPlace(u));
    if (place < 0 || !near.some(isAirport)) continue;
    const goal = units[k + 1 + place] as Unit;
    const visitors: Actor[] = travellers(subjectOf(scene, verb.at)).filter((a) => a.person !== null && a.country !== goal.country);
    const after = placeAfter(scene, k, true);
    const where = after?.place.country != null ? after.place : undefined;
    if (visitors.length === 0 || where === undefined) return false;
    offerJourney(scene, result, {
      rule: "greeted",
      at: verb.at,
      last: k + 1,
      visitors,
      place: where,
      modality: { ...told, passive: false },
    });
    return true;
  }
  return false;
};

/** May the unit open a phrase of a stay? The cheap question. */
export const mayOpenStay = unitTest(/^(?:after|following|during|from|with|while|once|whilst|on|upon|since)$/);

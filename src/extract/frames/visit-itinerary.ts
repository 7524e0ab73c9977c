/**
 * Where a tour leads, told by the tour and not by who goes: "A's tour includes Peru and Chile", "the tour will take in stops in
 * Peru", "Peru is among five countries that A will visit", "the countries A is to visit are Peru and Chile".
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import { dateNear } from "./circumstance.ts";
import type { FrameResult } from "./draft.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, type Scene, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import { destination, furtherPlaces, isPlace } from "./visit-place.ts";
import { travellers } from "./visit-travellers.ts";
import type { Unit } from "../mentions/unit.ts";

const isCovering = unitTest(
  /^(includes|include|included|covers|cover|covered|comprises|comprise|comprised|spans|span|spanned|takes|take|took|taken|taking)$/,
);
const isStarting = unitTest(/^(?:began|begun|started|opened|commenced)$/);
const isTour = unitTest(/^(visit|trip|tour|journey|itinerary|swing|agenda|programme|program)$/);
const STOPS = /^(stops?|stopovers?|legs?|a|an|also|brief|official|state|working|in|to|at|over|the)$/;
/** Units between the tour and the verb, and between the verb and the first place. */
const REACH = 7;
/** Units between "tour", with a clause of its own ("which begins on Monday"), and the verb. */
const TOUR_REACH = 9;

/** The first place behind unit `from`, past "stops in", or -1. */
const firstPlace = ({ units }: Scene, from: number): number => {
  for (let k = from; k < from + REACH; k++) {
    if (isPlace(units[k]) && !units[k]?.possessive) return k;
    if (units[k]?.kind !== "word" || !STOPS.test(units[k]?.lower ?? "")) return -1;
  }
  return -1;
};

/** "A's tour includes Peru and Chile", "his Africa tour will cover Kenya". */
const readTour = (scene: Scene, verb: Verb, result: FrameResult): boolean => {
  const { units } = scene;
  const takesIn = !/^t[ao]k/.test(units[verb.at]?.lower ?? "") || units[verb.at + 1]?.lower === "in";
  const tour = takesIn ? units.findIndex((u, k) => k > verb.first - TOUR_REACH && k < verb.first && isTour(u)) : -1;
  if (tour < 0) return false;
  const owner = units
    .slice(Math.max(0, tour - REACH), tour)
    .findLast((u) => u.possessive && (u.kind === "person" || u.kind === "official"));
  const pronoun = /\b(his|her|their)\b/.test(wordsOf(units, Math.max(0, tour - REACH), tour));
  const before = units
    .slice(0, tour)
    .findLast((u) => (u.kind === "person" || (u.kind === "official" && u.person !== undefined && u.plural !== true)) && !u.possessive);
  const visitors = travellers(
    owner !== undefined
      ? actorsOf(scene, { ...owner, possessive: false } as Unit)
      : before !== undefined
        ? actorsOf(scene, before)
        : pronoun
          ? scene.topic
          : [],
  );
  // "a journey that had started in Lima"
  const starts = isStarting(units[verb.at]);
  const at = starts && units[verb.at + 1]?.lower !== "in" ? -1 : firstPlace(scene, verb.at + 1);
  if (visitors.length === 0 || at < 0) return false;
  const first = destination(scene, units[at] as Unit);
  const further = furtherPlaces(scene, at + 1, first);
  const own = modalityOf(units, verb.at);
  const present = /s$/.test(units[verb.at]?.lower ?? "") && own.status === "held";
  const modality: Modality = present ? { ...own, status: "planned", tense: "future" } : own;
  for (const { place, last } of [{ place: first, last: further.last }, ...further.stops])
    offerJourney(scene, result, { rule: "itinerary", at: verb.at, last, visitors, place, modality, date: null });
  return true;
};

/** "Peru is among five countries that A will visit": the places that stand before the verb of visiting. */
const readAmong = (scene: Scene, verb: Verb, result: FrameResult): boolean => {
  const { units } = scene;
  const who = verb.first - 1;
  const visitors = travellers(units[who] === undefined ? [] : actorsOf(scene, units[who] as Unit));
  if (visitors.length === 0 || !AMONG.test(wordsOf(units, Math.max(0, who - AMONG_REACH), who))) return false;
  const main = clausesOf(scene).verbs.find((v) => v.at < who && /^(is|are|was|were)$/.test(units[v.at]?.lower ?? ""));
  const at = main === undefined ? -1 : units.findIndex((u, k) => k < main.first && isPlace(u) && !u.possessive);
  if (at < 0) return false;
  const first = destination(scene, units[at] as Unit);
  const modality = modalityOf(units, verb.at);
  const date = dateNear(scene, verb.at, verb.at + 1, { tense: modality.tense, wholeStay: true });
  for (const place of [first, ...furtherPlaces(scene, at + 1, first).stops.map((s) => s.place)])
    offerJourney(scene, result, { rule: "among-visited", at: verb.at, last: verb.at + 1, visitors, place, modality, date });
  return true;
};
const AMONG =
  /\b(?:is|are|was|were) (?:one of|among|the \w+ of) (?:the |several |his |her )?(?:\w+ ){0,3}(?:countries|nations|states|stops|capitals)(?: (?:that|which|where))?$/;
const AMONG_REACH = 9;

const isVisiting = unitTest(/^(visit|visits|visited|tour|tours|toured|visiting)$/);

const isStop = unitTest(/^(?:stop|stops|leg|legs|stopover|stopovers|destination|visit|visits|trip|trips|port)$/);
const isAfter = unitTest(/^(?:after|following)$/);
const RANKED = /\b(?:second|third|fourth|fifth|sixth|next|last|final|latest)(?: and (?:last|final))? $/;
const EARLIER = /^(?:(?:earlier|previous|brief|similar|his|her|two|three|visits|stops|stopovers|trips|in|to|at) )*$/;

/**
 * "his third stop after Lima and Quito", "the last leg of a tour, after stops in Lima and Quito", "following earlier visits to
 * Peru": the stops of a tour that are told to rank another one by. They have no day of their own.
 */
export const readStopsBefore = (scene: Scene, visitors: readonly Actor[], result: FrameResult): void => {
  const { units } = scene;
  for (const [k, unit] of units.entries()) {
    // "in as many weeks after": a day that ends in the word.
    if (!(isAfter(unit) || (unit.kind === "date" && / after$/.test(unit.lower))) || scene.quoted[k] === true) continue;
    let at = k + 1;
    while (at < k + REACH && !isPlace(units[at])) at++;
    const between = `${wordsOf(units, k + 1, at)} `;
    if (!isPlace(units[at]) || units[at]?.possessive || !EARLIER.test(between === " " ? "" : between)) continue;
    // "after Lima and Quito" only where a stop is ranked; "after stops in Lima" says it itself.
    const plural = /\b(?:stops|visits|stopovers|trips)\b/.test(between);
    const stop = units.findLastIndex((u, n) => n < k && n > k - STOP_REACH && isStop(u));
    const ranked = stop >= 0 && RANKED.test(`${wordsOf(units, Math.max(0, stop - 3), stop)} `);
    if (!ranked && !plural) continue;
    const first = destination(scene, units[at] as Unit);
    const further = furtherPlaces(scene, at + 1, first);
    const main = clausesOf(scene).verbs.findLast((v) => v.at < k && v.form === "finite");
    const own = main === undefined ? undefined : modalityOf(units, main.at);
    // What comes before a stop still to come may be to come itself.
    if (own === undefined || own.status !== "held") continue;
    for (const { place, last } of [{ place: first, last: further.last }, ...further.stops])
      offerJourney(scene, result, {
        rule: "stop-before",
        at: k,
        last,
        visitors,
        place,
        modality: { ...own, passive: false, perfect: true },
        date: null,
      });
    return;
  }
};
/** Units between the stop and what it comes after. */
const STOP_REACH = 11;

/** Reads where a tour leads; answers whether the verb told it. */
export const readItinerary = (scene: Scene, verb: Verb, result: FrameResult): boolean =>
  ((isCovering(scene.units[verb.at]) || isStarting(scene.units[verb.at])) && readTour(scene, verb, result)) ||
  (isVisiting(scene.units[verb.at]) && readAmong(scene, verb, result));

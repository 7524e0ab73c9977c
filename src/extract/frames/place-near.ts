/**
 * Where: the place that belongs to a trigger, from its own clause first: "in Hanoi", "at the White House in Washington", "here",
 * "there", the stay told beside it.
 */
import type { Grounded } from "../../model/claim.ts";
import { auxiliaryBehindGap } from "../clauses/aux-gap.ts";
import { seatOfGovernment } from "../../world/countries.ts";
import { countryOfCity } from "../mentions/lexicon.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { clauseEndRight, mainClauseLeft, relativeWithin } from "./clause-bounds.ts";
import { isElsewhere } from "./elsewhere.ts";
import { cityOfHouse, townOfState } from "./houses.ts";
import { isOfParticiple } from "./participles.ts";
import { clausesOf, groundUnit, type Scene, verbAround } from "./scene.ts";
import { isTopic } from "./topics.ts";
import { historic } from "./venue.ts";

export interface Place {
  readonly city: Grounded<string> | null;
  readonly country: Grounded<string> | null;
}

export const NOWHERE: Place = { city: null, country: null };

/** The place that a unit names by itself. */
export const placeOf = (scene: Scene, unit: Unit): Place => {
  if (unit.kind === "place") {
    const country = unit.country ?? countryOfCity(unit.display ?? "") ?? null;
    return {
      city: unit.display ? groundUnit(scene, unit.display, unit) : null,
      country: country === null ? null : groundUnit(scene, country, unit),
    };
  }
  const seat = cityOfHouse(unit) ?? townOfState(unit);
  const state = unit.country ?? (seat === undefined ? undefined : seatOfGovernment(unit.lower.replace(/^the /, "")));
  return {
    city: seat === undefined ? null : groundUnit(scene, seat, unit),
    country: state === undefined ? null : groundUnit(scene, state, unit),
  };
};

/** "in Hanoi", "at the White House in Washington", "here": the place in the trigger's clause. */
export const placeNear = (scene: Scene, at: number, last: number, whom = 0): Place => {
  const { units } = scene;
  const end = clauseEndRight(scene, last);
  const within = relativeWithin(scene, end);
  const right = within === null ? end : clauseEndRight(scene, within[1]);
  // "The paper, which opens a port near Lima, was signed": what a relative clause names is not where.
  const { from: left, skipped } = mainClauseLeft(scene, at);
  const look = (from: number, to: number): Place | undefined => {
    for (let i = from; i < to; i++) {
      if (i === skipped?.[0]) i = skipped[1];
      const unit = units[i] as Unit;
      if (unit.lower === "here" && scene.dossier.datelineCity !== null) {
        const country = scene.dossier.datelineCountry;
        return {
          city: groundUnit(scene, scene.dossier.datelineCity.value, unit),
          country: country === null ? null : groundUnit(scene, country, unit),
        };
      }
      const there = unit.lower === "there" && !isThereIs(units[i + 1]) ? lastTold(scene, i) : undefined;
      if (there !== undefined) return placeOf(scene, there);
      const house = unit.kind === "org" || unit.kind === "name" ? cityOfHouse(unit) : undefined;
      if (unit.kind !== "place" && unit.kind !== "country" && house === undefined) continue;
      if ((unit.possessive && unit.kind === "country") || isElsewhere(scene, i, at) || isOfParticiple(scene, at, at, i)) continue;
      let k = i - 1;
      // "the Osaka shipyard": a place before a common noun only describes it.
      while (
        k >= from - 2 &&
        k >= 0 &&
        /^(the|northern|southern|eastern|western|central|capital|city|of|port|nearby)$/.test(units[k]?.lower ?? "")
      )
        k--;
      // "at Acme's Lima head office": whose house it is
      if (units[k]?.possessive === true && isHouse(units[i + 1])) k--;
      const prep = units[k]?.lower ?? "";
      // "her Tokyo visit", "the Oslo meeting": a place as an adjective.
      if (
        unit.kind === "place" &&
        unit.display &&
        !unit.possessive &&
        /^(visit|trip|meeting|talks|summit|tour|session|round)$/.test(units[i + 1]?.lower ?? "")
      )
        return placeOf(scene, unit);
      if (prep === "in" && (unit.kind === "country" || from === at + 1) && isTopic(units, from, k)) continue;
      const due =
        prep === "for" &&
        /^(?:scheduled|planned|set|due|announced|fixed|arranged)$/.test(units[k - 1]?.lower ?? "") &&
        unit.kind === "place";
      if (prep === "in" || prep === "at" || prep === "near" || prep === "outside" || due) {
        if (unit.kind === "place" && unit.display === "") {
          const country = unit.country;
          return { city: null, country: country === null ? null : groundUnit(scene, country, unit) };
        }
        return placeOf(scene, unit);
      }
    }
    return undefined;
  };
  // "After seeing A in Oslo, she was in Bergen for talks with B": the main clause's own place first.
  const subject = verbAround(scene, at)?.subject?.first ?? left;
  const main = subject > left && subject < at && units[subject - 1]?.lower === "," ? look(subject, at) : undefined;
  // "held talks in Oslo on Monday with A", "with A in Oslo, with B in Lima"
  // "with A, on 3 May, in Oslo, and with B, on 4 May, in Lima"
  const days = units[last]?.lower === "," && units[last + 1]?.lower === "on" && units[last + 2]?.kind === "date" ? last + 3 : last;
  const town = days > last && units[days]?.lower === "," ? days + 1 : days;
  const ofWhom = /^(?:in|at)$/.test(units[town]?.lower ?? "") && units[town + 1]?.kind === "place" ? look(town, town + 2) : undefined;
  // "was on Monday in Lima received by A"
  const auxiliary = auxiliaryBehindGap(units, at);
  const own =
    ofWhom ??
    (auxiliary < 0 ? undefined : look(auxiliary + 1, at)) ??
    (whom > at + 1 ? look(at + 1, whom) : undefined) ??
    look(last, end) ??
    (within === null ? undefined : look(within[1], right)) ??
    main ??
    look(left, at);
  if (own !== undefined) return own;
  // "flew to Oslo, where he was received by …": the clause stands in the place before "where".
  if (units[left - 1]?.lower === "where") {
    for (let i = left - 2; i >= Math.max(0, left - 6); i--) {
      const unit = units[i] as Unit;
      if (unit.kind === "place" && unit.display) return placeOf(scene, unit);
    }
  }
  const opens = units[0]?.lower === "at" && !clausesOf(scene).verbs.some((v) => v.form === "finite" && v.at < at);
  const housed = houseTown(scene, last) ?? (opens ? houseTown(scene, 0) : undefined);
  if (housed !== undefined) return placeOf(scene, housed);
  const seat = seatHere(scene, last, end) ?? seatHere(scene, left, at);
  if (seat !== undefined) return seat;
  const settled = units[left - 1]?.lower === "when" ? settledIn(scene, left - 1) : undefined;
  if (settled !== undefined) return placeOf(scene, settled);
  const stay = stayTold(scene, left, right);
  return stay.country === null ? frontedPlace(scene, at) : stay;
};

const isSeat = unitTest(/\b(?:ministry|headquarters|hq|ghq|secretariat|chancellery|parliament|palace|residence)$/);
const isOfSeat = unitTest(/^(?:the|presidential|foreign|defen[cs]e|army|navy|general|finance)$/);
/** "was signed at the Ministry", in a report from a capital's press: the seat stands where the report is written, unless another state's. */
const seatHere = (scene: Scene, from: number, to: number): Place | undefined => {
  const { units, dossier } = scene;
  const { datelineCity: city, datelineCountry: country } = dossier;
  if (city === null || country === null) return undefined;
  for (let i = from; i < to; i++) {
    const unit = units[i] as Unit;
    if (!isSeat(unit) || unit.possessive || (unit.country !== null && unit.country !== country)) continue;
    let k = i - 1;
    while (k > i - 3 && isOfSeat(units[k] as Unit)) k--;
    if (units[k]?.lower !== "at") continue;
    return { city: groundUnit(scene, city.value, unit), country: groundUnit(scene, country, unit) };
  }
  return undefined;
};
const isBuilding = unitTest(
  /\b(?:house|statehouse|palace|villa|hotel|ministry|offices?|headquarters|cent(?:re|er)|hall|airport|base|compound|lodge|castle|residence|club|resort|complex|building|chancellery|parliament|secretariat|mansion|diwan|court|pavilion|auditorium)$/,
);
/** "met him at the State House, Kampala": the town behind a building and a comma, within the clause of unit `last`. */
const houseTown = (scene: Scene, last: number): Unit | undefined => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  let at = -1;
  for (let k = last; k + 1 < units.length && k < last + HOUSED; k++) {
    const c = classes[k];
    if (c === "break" || c === "sub" || c === "rel" || c === "past" || c === "aux" || c === "base") return undefined;
    if (units[k]?.lower === "at") at = k;
    const town = units[k + 1] as Unit;
    if (at >= 0 && k - at <= HOUSE_NAME && units[k]?.lower === "," && isBuilding(units[k - 1]) && town.kind === "place" && !town.possessive)
      return town.display ? town : undefined;
  }
  return undefined;
};
/** Units behind the verb in which the building stands, and units of its name. */
const HOUSED = 16;
const HOUSE_NAME = 8;

const isSettled = unitTest(
  /^(?:agreed|fixed|settled|struck|decided|signed|sealed|set|reached|discussed|raised|announced|promised|proposed|mooted|concluded|initialled)$/,
);
const isOneself = unitTest(/^(?:he|she|they)$/);
/** "A raised it a month later in Lima, when he sat down with B": what somebody did then, they did where they were. */
const isOfSame = (scene: Scene, end: number, at: number): boolean => {
  const { units } = scene;
  const verb = clausesOf(scene).verbs.findLast((v) => v.at < at && v.form === "finite");
  const subject = units[verb?.subject?.first ?? -1];
  return (
    units[end - 1]?.lower === "," &&
    isOneself(units[end + 1]) &&
    (subject?.kind === "person" || subject?.kind === "official" || subject?.kind === "pronoun") &&
    units.slice(at + 1, end - 1).every((u) => u.kind === "date" || u.lower === "in" || u.lower === "on")
  );
};
/** "The price was fixed in Lima in April, when A met B": the only town before unit `end`, in which something was settled. */
const settledIn = (scene: Scene, end: number): Unit | undefined => {
  const { units } = scene;
  const places = units.slice(0, end).filter((u) => u.kind === "place" && u.display);
  const [place, ...more] = places;
  const at = place === undefined ? -1 : units.indexOf(place);
  if (more.length > 0 || place === undefined || units[at - 1]?.lower !== "in") return undefined;
  return isSettled(units[at - 2]) || isOfSame(scene, end, at) ? place : undefined;
};

/** "In Peru, where he stayed for two days, he had lunch with B": the place that opens the sentence, past what is said of it. */
const frontedPlace = (scene: Scene, at: number): Place => {
  const { units } = scene;
  const k = units[1]?.lower === "the" ? 2 : 1;
  const unit = units[k];
  if (units[0]?.lower !== "in" || (unit?.kind !== "place" && unit?.kind !== "country") || unit.possessive) return NOWHERE;
  if (units[k + 1]?.lower !== "," || units[k + 2]?.lower !== "where") return NOWHERE;
  const close = units.findIndex((u, n) => n > k + 2 && u.lower === ",");
  return close > 0 && at > close ? placeOf(scene, unit) : NOWHERE;
};
const isThereIs = unitTest(/^(?:is|are|was|were|will|would|has|have|had|may|might|could|can|should|remains?|remained|seems?|'s|being)$/);
/** Sentences back to which "there" points. */
const THERE_REACH = 2;
/** Units behind a place within which its month stands. */
const MONTH_BEHIND = 4;
/** "There he was received by A": the place told last before unit `at`, in this sentence or shortly before. */
const lastTold = ({ units, dossier, sentence }: Scene, at: number): Unit | undefined => {
  const isOne = (u: Unit): boolean => (u.kind === "country" || u.kind === "place") && u.country !== null && !u.possessive;
  const own = units.slice(0, at).findLast(isOne);
  if (own !== undefined) return own;
  for (let k = sentence.index - 1; k >= Math.max(0, sentence.index - THERE_REACH); k--) {
    const told = dossier.document.sentences[k]?.item === sentence.item ? (dossier.sentences[k] ?? []) : [];
    const at = told.findLastIndex(isOne);
    // "prepared it on a trip to Oslo in March. There, …": what is told with a month of its own is left to whoever reads the day.
    if (told.slice(at, at + MONTH_BEHIND).some(historic)) return undefined;
    if (at >= 0) return told[at];
  }
  return undefined;
};
const isStay = unitTest(/^(visit|trip)$/);
const isHouse = unitTest(/^(head|headquarters|offices?|plant|residence|yard|shipyard|base|embassy|campus|factory|works|facility)$/);

/** "during his visit to Oslo", "the visit to Oslo in March, when …": where the stay told beside it was. */
const stayTold = (scene: Scene, left: number, right: number): Place => {
  const { units } = scene;
  const from = /^(when|which)$/.test(units[left - 1]?.lower ?? "") ? Math.max(0, left - 16) : left;
  const stay = units.findIndex((u, k) => k >= from && k < right && isStay(u));
  if (stay < 0) return NOWHERE;
  for (let i = stay + 1; i < Math.min(units.length, stay + 12); i++) {
    const unit = units[i] as Unit;
    if (unit.kind === "place" && unit.display && units[i - 1]?.lower === "to") return placeOf(scene, unit);
    if (unit.kind === "mark" && !/^["“”']$/.test(unit.lower)) break;
  }
  return NOWHERE;
};

/**
 * Being abroad: "was in Lima on Monday", "has been in the Peruvian capital since Sunday", "spent two days in Peru", "last set
 * foot in Peru in May", "remains in Lima until Friday".
 *
 * Only a named official stays anywhere, and the place stands right behind its preposition: "was in Lima's interest", "is in a
 * Lima hospital" tell no stay. Whose state the report does not tell, another one may: reconciliation drops who was at home. What the words bound ("since Saturday", "until Friday") is a day of
 * the stay.
 */
import { unitTest } from "../mentions/ask.ts";
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import { opensEntry } from "./chronicle.ts";
import { isHeaded } from "./date-heads.ts";
import type { FrameResult } from "./draft.ts";
import { isOfTime } from "./last-time.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, isAdverb, readActors, type Scene, verbAround, wordsOf } from "./scene.ts";
import { NOWHERE, type Place } from "./place-near.ts";
import { offerJourney } from "./visit-draft.ts";
import { travellers, visitorsOf } from "./visit-travellers.ts";
import { arrivalPlace, furtherPlaces, hereIn, houseAt, isPlace, otherSide, placeAfter, placeTold, reportersPlace } from "./visit-place.ts";

const BEING = /^(is|was|are|were|be|been|being)$/;
const STAYING = /^(stayed|stays|stay|staying|remained|remains|remain|remaining)$/;
const SPENDING = /^(spent|spends|spend|spending)$/;
/** How far behind "spent" its place may stand: "spent a single day in". */
const SPAN = 6;
/** Units between "was" and its preposition: "was last himself in". */
const GAP = 4;
const WITHIN = /^(himself|herself|itself|last|once|also|first|again|all|both|already|still|currently|now|back)$/;

/** The preposition of the place, or -1. */
const prepositionOf = (scene: Scene, verb: Verb): number => {
  const { units } = scene;
  const word = units[verb.at]?.lower ?? "";
  if (/^(?:set|sets|put|puts)$/.test(word) && units[verb.at + 1]?.lower === "foot")
    return /^(in|on)$/.test(units[verb.at + 2]?.lower ?? "") ? verb.at + 2 : -1;
  // "found himself in Lima"
  if (FINDING.test(word))
    return /^(?:himself|herself)$/.test(units[verb.at + 1]?.lower ?? "") && units[verb.at + 2]?.lower === "in" ? verb.at + 2 : -1;
  if (SPENDING.test(word)) {
    for (let k = verb.at + 1; k < verb.at + 1 + SPAN; k++) {
      const unit = units[k];
      if (unit === undefined || unit.kind === "mark" || unit.kind === "person") return -1;
      if (unit.lower === "in" || unit.lower === "at") return k;
    }
    return -1;
  }
  if (!BEING.test(word) && !STAYING.test(word)) return -1;
  let k = verb.at + 1;
  while (k < verb.at + GAP && (WITHIN.test(units[k]?.lower ?? "") || isAdverb(units[k]) || units[k]?.kind === "date")) k++;
  return /^(in|at)$/.test(units[k]?.lower ?? "") ? k : -1;
};

/** Is the place named right behind the preposition at `k`, as a place and not as what describes another noun? */
const placeRightBehind = (scene: Scene, k: number): boolean => {
  const { units } = scene;
  let n = k + 1;
  while (/^(the|nearby|neighbouring|neighboring|southern|northern|western|eastern|city|town|of)$/.test(units[n]?.lower ?? "") && n < k + 5)
    n++;
  const unit = units[n];
  if (unit?.kind === "demonym") return /^(?:capital|soil|territory|ground|land)$/.test(units[n + 1]?.lower ?? "");
  if (/^(country|capital)$/.test(unit?.lower ?? "") && n === k + 2 && units[k + 1]?.lower === "the") return true;
  if (isInTown(scene, k) || isSameTown(scene, k)) return true;
  if (unit?.lower === "our") return /^(country|capital)$/.test(units[n + 1]?.lower ?? "");
  return (isPlace(unit) && !unit.possessive) || houseAt(units, n) !== undefined;
};

/** "was in town in March": in the town where the report stands. */
const isInTown = ({ units }: Scene, k: number): boolean => units[k]?.lower === "in" && units[k + 1]?.lower === "town";

/** "had been in the same city two days earlier": in the place told last. */
const isSameTown = ({ units }: Scene, k: number): boolean =>
  units[k + 1]?.lower === "the" && units[k + 2]?.lower === "same" && /^(?:city|town|capital|country)$/.test(units[k + 3]?.lower ?? "");

/** "has been in Lima twice": told of some time before, unless a day is told with it. */
const experienced = (scene: Scene, verb: Verb, modality: Modality): Modality =>
  /\b(has|have|was|were)\b/.test(wordsOf(scene.units, verb.first, verb.at + 1)) ? { ...modality, perfect: true } : modality;

/** The word that makes `date` the bound of a stay, or null. */
const boundOf = (scene: Scene, date: Grounded<DateRef>): "since" | "until" | null => {
  const prep = scene.units.find((u) => u.start === date.evidence.at_start)?.temporal?.prep;
  return prep === "since" || prep === "until" ? prep : null;
};

const PRESENT = /^(is|are|stays|stay|remains|remain)$/;

/** "is in Lima until Friday": that Friday is still to come. */
const stillAhead = (scene: Scene, verb: Verb, date: Grounded<DateRef> | null): Grounded<DateRef> | null => {
  if (date === null || !PRESENT.test(scene.units[verb.at]?.lower ?? "")) return date;
  return boundOf(scene, date) === "until" ? { ...date, value: { ...date.value, tense: "future" } } : date;
};

/**
 * "was last there in 2021", "spent two days there", "Port Louis, where he spent the weekend": in the place named before; "had
 * been here in May": where the report stands.
 */
const readThere = (scene: Scene, verb: Verb, result: FrameResult): boolean => {
  const { units } = scene;
  const word = units[verb.at]?.lower ?? "";
  const spends = SPENDING.test(word);
  if (!spends && !BEING.test(word) && !STAYING.test(word)) return false;
  let k = verb.at + 1;
  const reach = verb.at + (spends ? SPAN : GAP);
  while (k < reach && !/^(there|here)$/.test(units[k]?.lower ?? "") && (spends || WITHIN.test(units[k]?.lower ?? ""))) k++;
  const points = /^(there|here)$/.test(units[k]?.lower ?? "");
  const where = (spends || STAYING.test(word)) && !points && units[(verb.subject?.first ?? verb.first) - 1]?.lower === "where";
  if (!points && !where) return false;
  const visitors = travellers(visitorsOf(scene, verb.at)).filter((a) => a.person !== null);
  const place =
    where || units[k]?.lower === "there"
      ? placeTold(scene, where ? verb.first : k, visitors[0]?.country)
      : reportersPlace(scene, visitors[0], units[k] as Unit);
  const told = modalityOf(units, verb.at);
  const date = dateNear(scene, verb.at, verb.at + 1, { tense: told.tense, stay: true });
  // "was there", without a day, may be at the table as well as in the country.
  if (visitors.length === 0 || place?.country == null || (date === null && !spends) || told.status !== "held") return false;
  offerJourney(scene, result, { rule: "stayed", at: verb.at, last: k + 1, visitors, place, modality: told, date });
  return true;
};

/** Reads a verb of being somewhere; answers whether it was one. */
export const readStay = (scene: Scene, verb: Verb, result: FrameResult): boolean => {
  if (readFound(scene, verb, result)) return true;
  // "The last time they met was in Lima": of the meeting.
  if (isOfTime(scene) && BEING.test(scene.units[verb.at]?.lower ?? "")) return true;
  const preposition = prepositionOf(scene, verb);
  if (preposition < 0) return readThere(scene, verb, result);
  if (!placeRightBehind(scene, preposition)) return readThere(scene, verb, result);
  const { units } = scene;
  const visitor = travellers(visitorsOf(scene, verb.at))[0];
  // "has been in the country since Tuesday": where the report stands.
  const inTown = isInTown(scene, preposition);
  // "will remain in our country until Sunday", told by a paper of no state that is said: the other of the two it is about
  const ours =
    units[preposition + 1]?.lower === "our" && scene.dossier.setting.home === null
      ? otherSide(scene, visitor, units[verb.at] as Unit)
      : NOWHERE;
  const same = isSameTown(scene, preposition);
  const here = same
    ? (placeTold(scene, preposition, visitor?.country) ?? NOWHERE)
    : ours.country !== null
      ? ours
      : inTown || /^(country|capital)$/.test(units[preposition + 2]?.lower ?? "")
        ? arrivalPlace(scene, visitor, units[verb.at] as Unit)
        : undefined;
  const after = same
    ? { place: here ?? NOWHERE, at: preposition + 3 }
    : here === undefined
      ? placeAfter(scene, preposition + 1, false)
      : { place: { city: inTown ? here.city : null, country: here.country }, at: preposition + (inTown ? 1 : 2) };
  if (after === undefined || after.place.country === null) return false;
  const told = modalityOf(units, verb.at);
  // "will be back in Lima on Friday": at home, unless somebody from elsewhere has something to do there
  if (units[preposition - 1]?.lower === "back" && told.status !== "held" && !comesBack(scene, visitor, after)) return false;
  // "had landed on Sunday, having been in Lima before": on other days
  const gone = units[verb.first]?.lower === "having" || units[verb.at - 1]?.lower === "having";
  const day =
    gone && units[preposition + 2]?.kind !== "date" ? null : dateNear(scene, verb.at, verb.at + 1, { tense: told.tense, stay: true });
  // "was in the country" may be any country; "since Tuesday" is told where the report stands.
  if (
    !same &&
    here !== undefined &&
    ours.country === null &&
    (day === null || (boundOf(scene, day) === null && !inTown && !SPENDING.test(units[verb.at]?.lower ?? "")))
  )
    return false;
  // Whose state nothing tells stays somewhere only where it is said when.
  const visitors = travellers(visitorsOf(scene, verb.at)).filter((a) => a.person !== null && (a.country !== null || day !== null));
  if (visitors.length === 0) return false;
  const date = stillAhead(scene, verb, day);
  // "had been in Lima since Sunday" goes on.
  const goesOn = date !== null && boundOf(scene, date) !== null;
  const modality = gone
    ? { ...told, perfect: true }
    : date === null
      ? experienced(scene, verb, told)
      : goesOn
        ? { ...told, perfect: false }
        : told;
  const further = furtherPlaces(scene, after.at + 1, after.place);
  for (const [n, stop] of [{ place: after.place, last: further.last }, ...further.stops].entries()) {
    // "was in Lima on Monday and in Quito on Friday": each with a day of its own.
    const day = n === 0 ? undefined : scene.units[/^(?:on|in|from)$/.test(scene.units[stop.last]?.lower ?? "") ? stop.last + 1 : stop.last];
    const own = day?.temporal?.role === "point" ? dateRef(scene, day, told.tense) : date;
    offerJourney(scene, result, { rule: "stayed", at: verb.at, ...stop, visitors, modality, date: own });
  }
  return true;
};

/** "will be back in Lima in May to address parliament": said by name of somebody known to be of another state, with what for. */
const comesBack = ({ units }: Scene, visitor: Actor | undefined, { place, at }: { place: Place; at: number }): boolean => {
  if (visitor?.unit.kind !== "person" || visitor.person?.countryStated !== true || visitor.country === place.country?.value) return false;
  let k = at + 1;
  while (units[k]?.kind === "date" || /^(?:in|on|again|later|next)$/.test(units[k]?.lower ?? "")) k++;
  return units[k]?.lower === "to" || units[k]?.lower === "for";
};

const FINDING = /^(found|finds|find|saw|sees|see)$/;
/** "Wednesday found her in Lima", "Tuesday sees the minister in Lima": the day is the subject, and whom it finds is there. */
const readFound = (scene: Scene, verb: Verb, result: FrameResult): boolean => {
  const { units } = scene;
  const day = units[verb.first - 1];
  if (!FINDING.test(units[verb.at]?.lower ?? "") || day?.kind !== "date") return false;
  const who = readActors(scene, verb.at + 1);
  const visitors = travellers(who.actors.length > 0 ? who.actors : actorsOf(scene, units[verb.at + 1] as Unit)).filter(
    (a) => a.person !== null,
  );
  const at = who.actors.length > 0 ? who.next : verb.at + 2;
  if (visitors.length === 0 || units[at]?.lower !== "in" || !placeRightBehind(scene, at)) return false;
  const after = placeAfter(scene, at, true);
  if (after === undefined) return false;
  const modality = modalityOf(units, verb.at);
  const date = dateRef(scene, day, modality.tense);
  offerJourney(scene, result, { rule: "stayed", at: verb.at, last: after.at + 1, visitors, place: after.place, modality, date });
  return true;
};

/** Whether a verb may tell a stay. */
export const mayStay = unitTest(
  (lower) =>
    BEING.test(lower) || STAYING.test(lower) || SPENDING.test(lower) || FINDING.test(lower) || /^(?:set|sets|put|puts)$/.test(lower),
);

/** "A, in the country since Monday, said": a stay where the report stands. */
const readSince = (scene: Scene, i: number, result: FrameResult): boolean => {
  const { units } = scene;
  const unit = units[i] as Unit;
  if (unit.possessive || units[i + 1]?.lower !== "," || !/^in the country since\b/.test(wordsOf(units, i + 2, i + 6))) return false;
  const at = units.findIndex((u, k) => k > i + 2 && k < i + 8 && u.kind === "date");
  const visitors = actorsOf(scene, unit);
  const place = reportersPlace(scene, visitors[0], unit);
  if (at < 0 || visitors.length === 0 || place.country === null) return false;
  const held: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };
  const date = dateNear(scene, at - 1, at, { tense: "past", stay: true });
  const here = { city: null, country: place.country };
  offerJourney(scene, result, { rule: "stayed", at: i + 2, last: at + 1, visitors, place: here, modality: held, date });
  return true;
};

/** "In Lima since Monday for talks, A met B": a stay told before whoever is on it. */
export const readFrontedStay = (scene: Scene, result: FrameResult): void => {
  const { units } = scene;
  if (units[0]?.lower !== "in" || !placeRightBehind(scene, 0)) return;
  const after = placeAfter(scene, 0, true);
  if (after?.place.country == null) return;
  const behind = units[after.at + 1];
  const since = /^(?:since|until)$/.test(behind?.lower ?? "");
  if (!since && !/^(?:for (?:an?|the|talks) |on an? )/.test(`${wordsOf(units, after.at + 1, after.at + 3)} `)) return;
  const comma = units.findIndex((u, k) => k > after.at && k < after.at + PASSING && u.lower === ",");
  const who = comma < 0 ? undefined : units.slice(comma + 1, comma + 4).find((u) => u.kind === "person" && !u.possessive);
  const visitors = who === undefined ? [] : actorsOf(scene, who).filter((a) => a.country !== after.place.country?.value);
  if (visitors.length === 0) return;
  const date = since ? dateNear(scene, after.at, after.at + 1, { tense: "past", stay: true }) : null;
  const held: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };
  offerJourney(scene, result, { rule: "stayed", at: 0, last: after.at + 1, visitors, place: after.place, modality: held, date });
};
/** Units from the place to the comma behind what the stay is for. */
const PASSING = 14;

/** "A, in Lima for talks, said": a stay told in passing; answers whether it was one. */
export const readInPassing = (scene: Scene, i: number, result: FrameResult): boolean => {
  const { units } = scene;
  const unit = units[i] as Unit;
  if (readSince(scene, i, result)) return true;
  if (unit.possessive || units[i + 1]?.lower !== "," || units[i + 2]?.lower !== "in" || !placeRightBehind(scene, i + 2)) return false;
  const after = placeAfter(scene, i + 2, true);
  if (after === undefined || !/^(for|on|ahead|until|from)$/.test(units[after.at + 1]?.lower ?? "")) return false;
  // "in the kingdom from the 19th to the 22nd", but not "in Lima from home"
  const days = units[after.at + 1]?.lower === "from";
  if (days && !units.slice(after.at + 2, after.at + 4).some((u) => u.kind === "date")) return false;
  const visitors = actorsOf(scene, unit);
  // "denied that he had met A, in Lima on Monday": as true as the meeting.
  const around = verbAround(scene, i);
  if (visitors.length === 0 || (around !== undefined && around.at < i && modalityOf(units, around.at).status === "denied")) return false;
  const held: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };
  const state = after.place.country?.value;
  const place =
    after.place.city === null && state !== undefined ? { city: hereIn(scene, state), country: after.place.country } : after.place;
  offerJourney(scene, result, {
    rule: "stayed",
    at: i + 2,
    last: after.at + 1,
    visitors,
    place,
    modality: held,
    date: days ? dateNear(scene, after.at, after.at + 1, { tense: "past", stay: true }) : null,
  });
  return true;
};

/** "17 June: A in Lima, sees B", "2019. A in Lima": an entry of a chronicle that leaves the verb out. */
export const readNoted = (scene: Scene, result: FrameResult): void => {
  const { units } = scene;
  const noted = opensEntry(units);
  if (!noted && !isHeaded(scene.dossier, scene.sentence.index)) return;
  const colon = noted ? units.findIndex((u) => /^[:–—-]$/.test(u.lower) && units[units.indexOf(u) - 1]?.kind === "date") : -1;
  const who = units[colon + 1];
  if (who?.kind !== "person" || who.possessive || units[colon + 2]?.lower !== "in" || !placeRightBehind(scene, colon + 2)) return;
  const after = placeAfter(scene, colon + 2, true);
  if (after === undefined) return;
  const date = noted ? dateRef(scene, units[colon - 1] as Unit, "past") : null;
  const modality: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "noted" };
  offerJourney(scene, result, {
    rule: "stayed",
    at: colon + 2,
    last: after.at + 1,
    visitors: actorsOf(scene, who),
    place: after.place,
    modality,
    date,
  });
};

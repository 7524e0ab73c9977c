/**
 * Nouns of travel: "a state visit to Peru", "A's trip to Lima", "the visit to Lima of A", "the visit which A will pay to Peru",
 * "began a three-day visit".
 */
import { unitTest } from "../mentions/ask.ts";
import { complementsAfter } from "../clauses/complements.ts";
import type { Unit } from "../mentions/unit.ts";
import { NOWHERE, type Place } from "./place-near.ts";
import type { FrameResult } from "./draft.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, isBoundary, readActors, type Scene, subjectOf, verbAround, verbLike, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import { AHEAD_OF, nounModality } from "./noun-modality.ts";
import { duringOff, duringPlanned, FRAMED, isBeforeArrival, modalityAt, precedesJourney, isGone, isThis } from "./visit-noun-modality.ts";
import {
  doneBy,
  isMissionOfDays,
  isOfBody,
  isOfUnknown,
  isOwnersPhrase,
  isStop,
  isWelcoming,
  ofMainClause,
  isPassive,
  parted,
  relativePay,
  UNABLE,
  UNABLE_REACH,
  wasMeant,
} from "./visit-noun-words.ts";
import { ofArrival, ofCompany } from "./visit-arrival.ts";
import { leaderWithin, travellers, visitorsOf } from "./visit-travellers.ts";
import { comingUp } from "./visit-schedule.ts";
import { isOnlyPlanned, type VisitDraft, type VisitMemory, visitOf } from "./visit-memory.ts";
import {
  destination,
  furtherPlaces,
  headedPlaces,
  inTheCountry,
  isPlace,
  otherSide,
  placeAfter,
  reportersPlace,
  toTheCountry,
} from "./visit-place.ts";

export const VISIT_NOUN = /^(visit|trip|tour|stay|journey|stopover|arrival|visits|trips|stop|leg|swing)$/;
const isJourney = unitTest((lower) => VISIT_NOUN.test(lower));
const LIGHT =
  /^(paid|pay|pays|paying|begin|began|begins|beginning|make|made|makes|making|started|starts|start|undertake|undertook|undertakes|embark|embarks|embarked|embarking|accepted|closed|closes|conclude|concluded|concludes|ended|ends|wrapped|wraps|completed|completes|came|arrived|is|was|are|were|be|been|cut|cancelled|canceled|postponed|dropped|scrapped|scrubbed|finished|kicked|planned|plans|rounding|rounded|rounds|concluding|completing|wrapping|ending|wound|winds|winding|capped|caps)$/;
/** Is the noun at unit `i` a journey, not "a visit" as verb or "stop the war"? */
export const isVisitNoun = (scene: Scene, i: number): boolean => {
  const { units } = scene;
  if ((!isJourney(units[i]) && !isMissionOfDays(units, i)) || clausesOf(scene).classes[i] !== "noun") return false;
  const before = units[i - 1];
  if (before === undefined) return true;
  return before.kind !== "word" || !/^(to|will|would|and|not|could|can|should)$/.test(before.lower);
};

/** Reads the noun of travel at unit `i`. */
export const readVisitNoun = (scene: Scene, i: number, result: FrameResult, memory: VisitMemory): void => {
  const { units } = scene;
  // "her Lima leg", but not "the first leg of the tour".
  if (units[i]?.lower === "leg" && !(isPlace(units[i - 1]) && /^(his|her|their)$/.test(units[i - 2]?.lower ?? ""))) return;
  if (/^(?:hospital|prison|hotel|overnight)$/.test(units[i - 1]?.lower ?? "") && units[i]?.lower === "stay") return;
  // "on Tuesday, the day of his arrival": when, not who came where.
  if (
    units[i]?.lower === "arrival" &&
    /\b(?:day|evening|night|morning|eve|time|moment) of (?:his|her|their) $/.test(`${wordsOf(units, i - 4, i)} `)
  )
    return;
  if (units[i]?.lower === "swing" && !/^(through|across|to)$/.test(units[i + 1]?.lower ?? "")) return;
  if (units[i]?.lower === "stop" && !isStop(units, i)) return;
  // "paid courtesy visits to A and B": calls on people, no journeys.
  if (units[i - 1]?.lower === "courtesy" && /^(?:to|on|upon)$/.test(units[i + 1]?.lower ?? "") && !isPlace(units[i + 2])) return;
  // "went there to prepare the visit": another one's, or one told elsewhere.
  if (
    /\b(prepare|arrange|organise|organize|discuss|plan|finalise|finalize) (the|a|this|that|his|her|their)( \w+)? $/.test(
      `${wordsOf(units, i - 4, i)} `,
    )
  )
    return;
  // "will start his tour by visiting Peru": of many places, told one by one.
  if (units[i]?.lower === "tour" && /^(?:by|with|on \S+ by) /.test(`${wordsOf(units, i + 1, i + 4)} `.replace(/^on \S+ /, ""))) return;
  // "concluded her visit to Peru with a trip to Cusco": a part of the stay.
  if (/\bwith (?:a|an|his|her|their)(?: [\w-]+)? $/.test(`${wordsOf(units, i - 4, i)} `) && units.slice(0, i).some(isJourney)) return;
  if (ofArrival(scene, i) || ofCompany(scene, i)) return;
  const left = lookLeft(scene, i);
  let owner = left.owner;
  let where = left.place;
  let last = i + 1;
  let modality: Modality | undefined;
  // "the visit which A will pay to Peru", "the visit A paid to Peru in May"
  const relative = relativePay(scene, i);
  if (relative !== undefined) {
    const ahead = placeAfter(scene, i + 1, true);
    // "the trip to Lima that he made in May"
    const after = placeAfter(scene, relative + 1, true) ?? (ahead !== undefined && ahead.at < relative ? ahead : undefined);
    owner = travellers(subjectOf(scene, relative));
    // "Within the framework of the visit that he pays to Peru, the Minister, A, …": the name follows.
    if (owner.length === 0) owner = nearestPerson(scene, relative);
    if (after !== undefined) where = after.place;
    last = after === undefined ? relative + 1 : Math.max(relative, after.at) + 1;
    const off = nounModality(units, i, last);
    modality = off.status === "cancelled" ? off : modalityOf(units, relative);
  } else {
    // "the visit by A to Peru", "the visit to Peru of A"
    const near = complementsAfter(scene, clausesOf(scene), i + 1);
    const of = near.find(
      (c) =>
        ((c.prep === "by" && !doneBy(scene, i)) || c.prep === "of") && travellers(c.actors).length > 0 && isOwnersPhrase(scene, i, c.first),
    );
    // "The last visit by a Peruvian president took place in 2015": by nobody who is named.
    const nobody = of !== undefined && of.first <= i + 9 && /^an? /.test(of.actors[0]?.unit.lower ?? "");
    if (nobody && /\b(?:last|latest|previous)\b/.test(wordsOf(units, i - 4, i))) return;
    if (of !== undefined && of.first <= i + 9) {
      owner = travellers(of.actors);
      last = of.last;
    }
    const after = placeAfter(scene, of !== undefined && of.first === i + 2 ? of.last : i + 1, true);
    // "Her last official trip was to Lima on 3 May"
    const being =
      /^(?:was|were|is)$/.test(units[i + 1]?.lower ?? "") && units[i + 2]?.lower === "to" ? placeAfter(scene, i + 2, true) : undefined;
    // "during a stopover on his way to Quito": not where the stop was
    const onWay = /^(?:on (?:his|her|their|the) way|en route) /.test(wordsOf(units, i + 1, i + 6));
    const found = being ?? (after !== undefined && !onWay && !parted(scene, i, after.at) ? after : undefined);
    if (found !== undefined) {
      where = found.place;
      last = Math.max(last, found.at + 1);
    }
  }
  const verb = governingVerb(scene, i);
  const doer = verb < 0 ? undefined : verbAround(scene, verb)?.subject;
  if (owner.length === 0) owner = leaderWithin(scene, i + 1, i + 6);
  // "A welcomed the visit to Lima of the delegation": of those who came.
  if (owner.length === 0 && left.definite && verb >= 0 && isWelcoming(units[verb])) return;
  // "A wound up the first visit by a Northish president in a decade": A is that president.
  if (owner.length > 0 && doer != null && owner.every((a) => a.person === null && !/^the |['’]s? /.test(a.unit.lower))) {
    const one = travellers(visitorsOf(scene, i)).filter((a) => a.person !== null && owner.some((b) => b.country === a.country));
    if (one.length === 1) owner = one;
  }
  const whose = owner.some((a) => a.person !== null) && !left.pronoun;
  if (owner.length === 0) owner = whileOn(scene, i);
  if (owner.length === 0) owner = travellers(visitorsOf(scene, i));
  // "naval chiefs made the trip to Lima": those who travel are nobody's names; "it was a journey that …" tells none.
  if (owner.length === 0 && doer != null && doer.actors.length === 0 && verb >= 0 && !isPassive(scene, verb)) return;
  if (owner.length === 0 && verb < 0 && (isOfBody(scene, i) || isOfUnknown(scene, i))) return;
  if (owner.length === 0) owner = nearestPerson(scene, i, true);
  // "is in Lima on a two-day visit"
  if (where.country === null) where = placeBefore(scene, i);
  if (where.country === null) where = placeOfMain(scene, i, owner[0]?.country ?? null);
  // "had been due in Lima but cancelled her trip"
  if (where.country === null && left.pronoun) where = placeEarlier(scene, i);
  // "Peru is the third stop on a tour that began in May" tells of no place the tour led to.
  if (
    where.country === null &&
    /\b(?:stop|leg|destination|stage) (?:on|of|in) (?:a|an|the|his|her|their)(?: [\w-]+){0,2} ?$/.test(wordsOf(units, i - 6, i))
  )
    return;
  // "the Cusco leg of her visit to Peru"
  const leg = units.findLastIndex((u, k) => k < i && k > i - LEG_REACH && u.lower === "leg" && units[k + 1]?.lower === "of");
  const stop = units[leg - 1];
  if (leg > 0 && where.city === null && isPlace(stop) && stop.country === where.country?.value) where = destination(scene, stop);
  // "referring to the state visit" points back.
  const again = left.definite && verb < 0;
  // "concluded his official visits to three countries", which the headline names
  const headed = where.country === null && owner.length > 0 && verb >= 0 ? headedPlaces(scene) : [];
  if (headed.length > 0) where = headed[0] as Place;
  // "who had also made the journey": one told before, of somebody else
  if (
    where.country === null &&
    left.definite &&
    /^(?:journey|trip)$/.test(units[i]?.lower ?? "") &&
    verb >= 0 &&
    !isTold(scene, owner, memory)
  )
    return;
  // "looked at the trips of A": to nowhere that is said.
  if (where.country === null && /^(visits|trips)$/.test(units[i]?.lower ?? "")) return;
  if (where.country === null && ((!again && (left.staying || verb >= 0)) || toTheCountry(units, i + 1)))
    where = reportersPlace(scene, owner[0], units[i] as Unit);
  // "during A's visit": where the report told that A went, else to the other of the two sides it is about.
  const does = owner.some((a) => a.person !== null) && !again && verb >= 0;
  if (where.country === null && (whose || does) && (isDated(scene, last) || !isTold(scene, owner, memory)))
    where = whither(scene, owner, units[i] as Unit, memory);
  if (where.country === null) return;
  const listed = headed.length > 0 || left.place.country !== null ? undefined : furtherPlaces(scene, last, where);
  const end = listed?.last ?? last;
  const further = headed.length > 0 ? headed.slice(1).map((place) => ({ place, last })) : (listed?.stops ?? []);
  const coming = comingUp(scene, i, last);
  const said =
    modality ??
    duringOff(scene, i) ??
    // "will raise it during his visit on Friday": of a day to come, also where it is "his"
    (verb < 0 && (isDated(scene, last) || (whose && !isTold(scene, owner, memory))) ? duringPlanned(scene, i) : undefined) ??
    modalityAt(scene, i, last, verb);
  // "postponed his trip planned for May" calls it off; "his trip, planned for May, has been moved to June" does not.
  const before = coming === undefined && said.status === "held" && precedesJourney(scene, i);
  // "Ahead of next Tuesday's visit by A, Peru has mended its roads": with its day a visit is more than an idea.
  const ahead =
    said.why === AHEAD_OF && whose && (isDated(scene, last) || units.slice(Math.max(0, i - 3), i).some((u) => u.kind === "date"));
  const told: Modality = ahead
    ? { ...said, status: "planned" }
    : said.status === "denied" &&
        (said.why === "stayed away" ||
          GIVES_UP.test(wordsOf(units, i - UNABLE_REACH, i)) ||
          UNABLE.test(wordsOf(units, i - UNABLE_REACH, i)) ||
          wasMeant(units, i, last))
      ? { ...said, status: "cancelled" }
      : before
        ? { ...said, status: "planned", tense: "future" }
        : coming === undefined || (said.status === "cancelled" && !coming.moved)
          ? said
          : coming.modality;
  // The day a tour ends is not that of its first stops.
  const past = isGone(units, i, verb) || (modality === undefined && isBeforeArrival(scene, i, where.country.value));
  const gone = past && said.status === "held" && !isDated(scene, last);
  // "returned on Wednesday after trips to Peru and Chile"
  const toured =
    further.length > 0 &&
    verb < 0 &&
    /\b(?:after|following|from)(?: (?:completing|concluding|making|paying|his|her|their|official|state|brief))* $/.test(
      `${wordsOf(units, i - 4, i)} `,
    );
  const open = before || gone || toured || (coming === undefined && headed.length > 1);
  const more = open ? { date: null } : coming === undefined ? {} : { date: coming.date };
  const ends = verb >= 0 && ENDS_NOW.test(units[verb]?.lower ?? "") && told.status === "held";
  // "winds up the tour in Chile on Saturday", told while in Peru: still to come.
  const elsewhere = ends && owner.some((a) => isElsewhere(visitOf(memory, a.display, scene.sentence.item), where));
  // … and the day of the news is not, either.
  const stops: Modality | undefined = headed.length > 1 || gone || toured ? { ...told, perfect: true } : undefined;
  // "During his stay in Lima A will hold talks", told of who has arrived there: the stay goes on.
  const here =
    (told.why === FRAMED || isThis(scene, told)) &&
    !isDated(scene, last) &&
    owner.some((a) => isThere(visitOf(memory, a.display, scene.sentence.item), where));
  const ending: Modality = here
    ? { ...told, status: "held", tense: "past" }
    : stops !== undefined
      ? stops
      : !ends
        ? told
        : elsewhere
          ? { ...told, status: "planned", tense: "future" }
          : { ...told, tense: "future" };
  // "A will visit Peru. This is his first visit there", "His visit comes at …": the one to come.
  const points =
    relative === undefined &&
    ending.status === "held" &&
    (verb < 0 || SAYS_OF.test(units[verb]?.lower ?? "")) &&
    !/\b(?:was|were|came|took|ended|had)\b/.test(wordsOf(units, last, last + PAST_REACH)) &&
    !units.slice(last, last + 4).some((u) => u.kind === "date" && u.temporal?.when.kind !== "offset");
  const goal = where.country.value;
  const plan = points && owner.some((a) => isOnlyPlanned(memory, a.display, scene.sentence.item, goal)) ? TO_COME : {};
  // Without a verb of its own ("announced A's visit to Lima") the noun has no tense.
  const rule = verb < 0 && relative === undefined ? "visit-mentioned" : "visit-noun";
  for (const stop of [{ place: where, last: end }, ...further])
    offerJourney(scene, result, { rule, at: i, ...stop, visitors: owner, modality: { ...ending, ...plan }, ...more });
};

const GIVES_UP = /\b(?:g[ai]ves? up|given up|forwent|forgoes|forgone) (?:an?|the|his|her|their|that|this)(?: [\w-]+)? ?$/;
const SAYS_OF = /^(?:is|be|are|comes|marks|follows)$/;
/** Units behind a journey within which a verb in the past says that it is over. */
const PAST_REACH = 8;
const TO_COME = { status: "planned", tense: "future" } as const;
/** The present of a verb of ending: what it tells is not over. */
const ENDS_NOW = /^(concludes|ends|wraps|winds|rounds|completes|caps)$/;
const isElsewhere = (visit: VisitDraft | undefined, { country }: Place): boolean =>
  visit !== undefined && visit.status.value === "held" && visit.country?.value !== country?.value;

const isThere = (visit: VisitDraft | undefined, { country }: Place): boolean =>
  visit !== undefined && visit.status.value === "held" && visit.rule !== "left" && visit.country?.value === country?.value;

const isTold = (scene: Scene, owner: readonly Actor[], memory: VisitMemory): boolean =>
  owner.some((a) => visitOf(memory, a.display, scene.sentence.item) !== undefined);
/** Does a day stand right behind the noun and what belongs to it, also as ", in April,"? */
const isDated = ({ units }: Scene, last: number): boolean => {
  const from = units[last]?.lower === "," ? last + 1 : last;
  return units[from]?.kind === "date" || units[from + 1]?.kind === "date";
};

const whither = (scene: Scene, owner: readonly Actor[], at: Unit, memory: VisitMemory): Place => {
  const told = owner.map((a) => visitOf(memory, a.display, scene.sentence.item)).find((v) => v !== undefined);
  if (told !== undefined) return { city: told.city, country: told.country };
  const here = reportersPlace(scene, owner[0], at);
  const abroad = /^(foreign|overseas|international)$/.test(scene.units[scene.units.indexOf(at) - 1]?.lower ?? "");
  return here.country === null && !abroad && scene.dossier.setting.bilateral ? otherSide(scene, owner[0], at) : here;
};

/** "A's planned visit": participles that stand between whose visit it is and the noun. */
const DESCRIBED =
  /^(?:\w+-)?(?:planned|scheduled|proposed|cancelled|canceled|postponed|delayed|expected|announced|anticipated|intended|rescheduled|aborted|shortened|awaited|sought)$/;

/** The place and the owner that stand before the noun: "A's Lima visit", "his visit"; `staying` where it is said how long or how formal. */
const lookLeft = (scene: Scene, i: number): { owner: Actor[]; place: Place; staying: boolean; definite: boolean; pronoun: boolean } => {
  const { units } = scene;
  let owner: Actor[] = [];
  let place: Place = NOWHERE;
  let staying = false;
  let definite = false;
  let pronoun = false;
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const u = units[k] as Unit;
    if (u.lower === "the") definite = true;
    if (/^(state|official|working|goodwill|courtesy)$/.test(u.lower) || /-(day|hour|week)$/.test(u.lower)) staying = true;
    if (isPlace(u) && !u.possessive && place.country === null && k >= i - 2) place = destination(scene, u);
    else if (u.possessive && (u.kind === "person" || u.kind === "official")) {
      owner = actorsOf(scene, { ...u, possessive: false } as Unit);
      break;
    } else if (/^(his|her|their)$/.test(u.lower)) {
      owner = nearestPerson(scene, k);
      pronoun = true;
      break;
    } else if ((verbLike(u) && !DESCRIBED.test(u.lower)) || isBoundary(u) || u.kind === "mark") break;
  }
  // "on the second day of a visit": they are there.
  if (units.slice(Math.max(0, i - 6), i).some((u) => u.temporal?.ofStay !== undefined)) staying = true;
  return { owner: travellers(owner), place, staying, definite, pronoun };
};

/** Units from the leg of a visit to the visit. */
const LEG_REACH = 7;
/** "is in Lima on a two-day visit": the place before the phrase that the noun ends. */
const placeBefore = (scene: Scene, i: number): Place => {
  const { units } = scene;
  let k = i - 1;
  while (k >= 0 && i - k < 6 && !/^(on|for)$/.test(units[k]?.lower ?? "")) k--;
  if (!/^(on|for)$/.test(units[k]?.lower ?? "")) return NOWHERE;
  // "is in the country for a two-day visit"
  const here = inTheCountry(scene, k - 3, nearestPerson(scene, i)[0]);
  if (here.country !== null) return here;
  for (let n = k - 1; n >= Math.max(0, k - 4); n--)
    if (isPlace(units[n]) && /^(in|at)$/.test(units[n - 1]?.lower ?? "")) return destination(scene, units[n] as Unit);
  return NOWHERE;
};

/** "signed a pact with A while on a trip to Lima": whoever signed is on the trip. */
const whileOn = (scene: Scene, i: number): Actor[] => {
  const { units } = scene;
  const k = units.findLastIndex((u, n) => n < i && n > i - WHILE_REACH && u.lower === "while");
  if (k < 0 || !/^(?:on|making|paying|during)$/.test(units[k + 1]?.lower ?? "")) return [];
  const verb = clausesOf(scene).verbs.findLast((v) => v.at < k && v.form === "finite");
  return verb === undefined ? [] : travellers(subjectOf(scene, verb.at));
};
/** Units from "while" to the journey. */
const WHILE_REACH = 7;

/** "was signed in Lima on 29 August in the presence of A, who was on a two-day visit": where the main clause was. */
const placeOfMain = (scene: Scene, i: number, home: string | null): Place => {
  const { units } = scene;
  const who = units.findLastIndex((u, n) => n < i && n > i - WHO_REACH && u.lower === "who");
  if (who < 0 || home === null || !/^(?:who|who (?:was|is)) (?:on|paying|making) an?\b/.test(wordsOf(units, who, i))) return NOWHERE;
  const at = units.findLastIndex((u, n) => n < who && u.kind === "place" && u.country !== null && u.display !== "");
  const unit = units[at];
  return unit === undefined || unit.possessive || unit.country === home || units[at - 1]?.lower !== "in"
    ? NOWHERE
    : destination(scene, unit);
};
/** Units from "who" to the visit. */
const WHO_REACH = 8;

/** The place to which the sentence says before unit `i` that somebody goes, or nowhere. */
const placeEarlier = (scene: Scene, i: number): Place => {
  const { units } = scene;
  for (let k = i - 1; k > 0; k--)
    if (isPlace(units[k]) && !units[k]?.possessive && /^(to|in)$/.test(units[k - 1]?.lower ?? ""))
      return destination(scene, units[k] as Unit);
  return NOWHERE;
};

/** `acting`: "President A's envoys will begin a visit" is said of others than A. */
const nearestPerson = (scene: Scene, at: number, acting = false): Actor[] => {
  const own = travellers(subjectOf(scene, ofMainClause(scene, at))).filter((a) => a.kind === "person");
  if (own.length > 0) return own;
  for (let k = at - 1; k >= 0; k--) {
    const u = scene.units[k] as Unit;
    if ((u.kind === "person" && !(acting && u.possessive)) || u.kind === "pronoun") {
      const actors = travellers(actorsOf(scene, u));
      if (actors.length > 0) return actors;
    }
  }
  for (let k = at + 1; k < scene.units.length; k++) {
    const u = scene.units[k] as Unit;
    if (u.kind === "person" && !u.possessive && scene.units[k - 1]?.lower === ",") return travellers(readActors(scene, k).actors);
  }
  return travellers(scene.topic);
};

/** The verb that governs "a visit": "paid", "begin", "is on", within the words before it. */
const governingVerb = (scene: Scene, noun: number): number => {
  const around = verbAround(scene, noun);
  if (around !== undefined && around.at < noun && LIGHT.test(scene.units[around.at]?.lower ?? "")) return around.at;
  for (let k = noun - 1; k >= Math.max(0, noun - 8); k--) {
    const u = scene.units[k] as Unit;
    // "a planned trip": an adjective.
    if (u.kind === "word" && LIGHT.test(u.lower) && !(/ed$/.test(u.lower) && clausesOf(scene).classes[k] === "noun")) return k;
    if (isBoundary(u)) return -1;
  }
  return -1;
};

/**
 * Journeys told otherwise than by who goes where: "is due in Lima", "sent A to Lima", "a tour that took A to Lima", "came to Peru
 * from Chile", "returned from Lima".
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Place } from "./place-near.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, groundUnit, isBoundary, readActors, type Scene, wordsOf } from "./scene.ts";
import { destination, inTheCountry, isPlace, placeAfter, placeTold, reportersPlace } from "./visit-place.ts";
import { travellers, visitorsOf } from "./visit-travellers.ts";

/** Hands over a journey: its rule, the unit after its last argument, who, where to, and whether it came about. */
export type Offer = (rule: string, last: number, visitors: readonly Actor[], place: Place, modality: Modality) => void;

export const PLANNED = { status: "planned", tense: "future" } as const;
const isDue = unitTest(/^(due|expected|awaited|scheduled|anticipated)$/);
const isSending = unitTest(/^(sent|sends|send|sending|dispatched|dispatches|dispatch)$/);
const isCarrying = unitTest(/^(take|takes|took|taken|taking|bring|brings|brought|lead|leads|led|leading|carry|carries|carried)$/);
const isHome = unitTest(/^(home|back)$/);
const isReturn = unitTest(/^(return|returns|returned|returning)$/);
const CALLED_OFF =
  /\b(called? (it|the trip|the visit|that) off|called off|(?:did|could|would) not (?:arrive|show up|turn up|make it)|stayed (?:at )?home|cancel(l?ed|s)?|postponed|put (it|the trip) off|stayed away|pulled out|scrapped|did not come|fell through|fell apart|came to nothing|never (?:came|happened|materiali[sz]ed)|did not (?:happen|take place|materiali[sz]e))\b/;

/** The auxiliary before "due" at unit `k`, with an adverb that may stand between. */
const beforeDue = (units: readonly Unit[], k: number): string =>
  /^(?:is|are|was|were|be|been|being)$/.test(units[k - 1]?.lower ?? "") ? (units[k - 1]?.lower ?? "") : wordsOf(units, k - 2, k);

/** "is due there in March", "is expected here", "Lima, where she is due on Friday": where a word points at unit `p` or before the clause. */
const duePointed = (scene: Scene, verb: Verb, p: number, traveller: Actor | undefined): { place: Place; at: number } | undefined => {
  const { units } = scene;
  const word = units[p]?.lower ?? "";
  const opener = (verb.subject?.first ?? verb.first) - 1;
  const where = units[opener]?.lower === "where" && (units[p - 1]?.kind === "date" || /^(?:on|for|this|later|,|\.)$/.test(word));
  // "where he is expected (on Friday) to speak"
  const busy = units[p]?.lower === "to" || units[p + 1]?.lower === "to" || units[p + 2]?.lower === "to";
  if (traveller === undefined || (!where && !/^(?:there|here)$/.test(word)) || (where && busy)) return undefined;
  const told =
    word === "here"
      ? reportersPlace(scene, traveller, units[p] as Unit)
      : where
        ? placeTold(scene, opener)
        : placeTold(scene, p, traveller.country);
  return told?.country == null ? undefined : { place: told, at: p };
};

/** "is due in Lima", "is expected in Peru next week"; "had been due in Lima but called it off". */
export const readDue = (scene: Scene, verb: Verb, offer: Offer): boolean => {
  const { units } = scene;
  let k = verb.first;
  while (k <= verb.at + 3 && !isDue(units[k])) k++;
  const noted = /^[:–—-]$/.test(units[1]?.lower ?? "") && units[0]?.kind === "date" && k === verb.first;
  if (
    k > verb.at + 3 ||
    k < verb.at ||
    !(
      noted ||
      /^(?:is|are|was|were|be|been|being)(?: (?:then|also|now|next|later|already|still|himself|herself|both|officially|\w+ly))?$/.test(
        beforeDue(units, k),
      )
    )
  )
    return false;
  let p = k + 1;
  while (units[p]?.lower === "back" || units[p]?.kind === "date") p++;
  const who = visitorsOf(scene, verb.at);
  const pointed = duePointed(scene, verb, p, travellers(who)[0]);
  if (pointed === undefined && (!/^(in|at)$/.test(units[p]?.lower ?? "") || units[p - 1]?.lower === "back")) return false;
  const here = inTheCountry(scene, p, travellers(who)[0]);
  const after = pointed ?? (here.country === null ? placeAfter(scene, p, true) : { place: here, at: p + 2 });
  if (after === undefined) return false;
  const modality = modalityOf(units, k);
  const gone = CALLED_OFF.test(wordsOf(units, after.at, units.length));
  const off = modality.status !== "held" || gone;
  offer(
    "expected",
    after.at + 1,
    who,
    after.place,
    off && (modality.status !== "planned" || gone)
      ? { ...modality, status: "cancelled", tense: "past", perfect: false }
      : { ...modality, ...PLANNED, perfect: false },
  );
  return true;
};

const REACH = 8;
/** The person that is the object of the verb at `at`, past "her deputy,". */
const objectNamed = (scene: Scene, at: number): Actor[] => {
  for (let k = at + 1; k < at + REACH; k++) {
    const unit = scene.units[k];
    if (unit === undefined || unit.lower === "to" || isBoundary(unit)) return [];
    if (unit.kind === "person" && !unit.possessive) return travellers(readActors(scene, k).actors);
  }
  return [];
};

/** "sent her deputy, A, to Lima": the one who is sent travels. */
export const readSending = (scene: Scene, verb: Verb, offer: Offer): boolean => {
  const { units } = scene;
  if (!isSending(units[verb.at])) return false;
  const told = modalityOf(units, verb.at);
  // "is being sent to Lima", "is sending A to Lima"
  const underWay = told.status === "held" && /\b(?:is|are) (?:being|sending|dispatching)\b/.test(wordsOf(units, verb.first, verb.at + 1));
  const modality = underWay ? { ...told, ...PLANNED } : told;
  const sent = modality.passive ? visitorsOf(scene, verb.at) : objectNamed(scene, verb.at);
  const to = units.findIndex((u, k) => k > verb.at && k <= verb.at + REACH && u.lower === "to");
  const place = sent.length === 0 || to < 0 ? undefined : placeAfter(scene, to, true);
  if (place !== undefined && place.at <= to + 4) {
    // "her deputy": of the state of who sends, unless it is said.
    const home = modality.passive ? undefined : visitorsOf(scene, verb.at)[0]?.country;
    const of = (a: Actor): Actor => (home == null || a.person?.countryStated === true ? a : { ...a, country: home });
    offer("sent", place.at + 1, sent.map(of), place.place, modality);
  }
  return true;
};

/** "a tour that will take him to Peru", "the trip that took A to Lima": whom a journey takes somewhere. */
export const readCarrying = (scene: Scene, verb: Verb, offer: Offer): boolean => {
  const { units } = scene;
  if (!isCarrying(units[verb.at])) return false;
  const whom = units[verb.at + 1] as Unit | undefined;
  // "will lead the minister, A, tomorrow to Lima"
  let to = verb.at + 2;
  while (to < verb.at + WHOM && (units[to]?.kind === "date" || /^(?:,|on|then|first|next|also)$/.test(units[to]?.lower ?? ""))) to++;
  if (whom === undefined || units[to]?.lower !== "to") return false;
  if (!isJourneyOf(scene, verb)) return false;
  const on = /^(?:him|her)$/.test(whom.lower) ? onJourney(scene, verb) : [];
  const named = whom.kind === "person" || whom.kind === "official" || /^(him|her|them)$/.test(whom.lower);
  const him = on.length > 0 ? on : named ? actorsOf(scene, whom) : [];
  const who = him.length > 0 ? him : /^(him|her)$/.test(whom.lower) ? personBefore(scene, verb.first) : [];
  const place = placeAfter(scene, to, true);
  if (place === undefined || travellers(who).length === 0) return true;
  const modality = modalityOf(units, verb.at);
  const carries = /^(takes|brings)$/.test(units[verb.at]?.lower ?? "") && modality.status === "held";
  // "arrived on Friday, the last stop of a tour that has taken him to Peru": of other days.
  const perfect = /\b(?:has|have|had)\b/.test(wordsOf(units, verb.first, verb.at));
  offer("taken", place.at + 1, travellers(who), place.place, carries ? { ...modality, ...PLANNED } : { ...modality, perfect });
  return true;
};

/** "A is on a tour that will take her to Peru": A, who does what the clause before tells, where nobody else is named since. */
const onJourney = (scene: Scene, verb: Verb): readonly Actor[] => {
  const { units } = scene;
  const before = clausesOf(scene).verbs.findLast((v) => v.form === "finite" && v.at < verb.first);
  const doer = before?.subject?.actors.length === 1 ? units[before.subject.actors[0] as number] : undefined;
  if (before === undefined || doer === undefined || before === verb) return [];
  if (units.slice(before.at + 1, verb.first).some((u) => u.kind === "person" || u.kind === "official")) return [];
  return travellers(actorsOf(scene, doer)).length === 1 ? actorsOf(scene, doer) : [];
};

/** Units from whom a journey takes somewhere to "to". */
const WHOM = 7;
const JOURNEY = /\b(visit|trip|tour|journey|swing|leg|itinerary)\b/;
/** Is a journey the subject, also as "It will take him to Lima" behind a sentence of one? */
const isJourneyOf = ({ units, dossier, sentence }: Scene, verb: Verb): boolean => {
  if (JOURNEY.test(wordsOf(units, verb.first - 12, verb.first))) return true;
  if (!/^(?:it|this)$/.test(units[verb.first - 1]?.lower ?? "") || verb.first > 2) return false;
  const before = dossier.sentences[sentence.index - 1] ?? [];
  return /\b(trip|tour|journey|swing|itinerary)\b/.test(wordsOf(before, 0, before.length));
};

const personBefore = (scene: Scene, at: number): Actor[] => {
  for (let k = at - 1; k >= 0; k--) {
    const unit = scene.units[k] as Unit;
    if (unit.kind === "person") return actorsOf(scene, unit);
  }
  return [];
};

/** "came to Peru from Chile", "flew in from Santiago": a stay where the journey began, if that is abroad, too. */
export const readOrigin = (scene: Scene, verb: Verb, to: number, goal: string, offer: Offer): void => {
  const { units } = scene;
  const from = units.findIndex((u, k) => k > verb.at && k <= Math.max(to, verb.at) + 2 && u.lower === "from" && isPlace(units[k + 1]));
  const unit = from < 0 ? undefined : units[from + 1];
  if (!isPlace(unit) || unit.country === goal || unit.possessive || units[from + 2]?.kind === "name") return;
  const modality = modalityOf(units, verb.at);
  if (modality.status === "held")
    offer("came-from", from + 2, visitorsOf(scene, verb.at), destination(scene, unit), { ...modality, perfect: true });
};

/** "returned from Lima on Monday", "flew home from Peru", "is back from Lima": a stay that ended then. */
export const readReturn = (scene: Scene, verb: Verb, offer: Offer): boolean => {
  const { units } = scene;
  const word = units[verb.at]?.lower ?? "";
  const home = isHome(units[verb.at + 1]);
  const returns = isReturn(units[verb.at]);
  // "is expected back tonight from Lima": so that is where they are.
  const awaited = home && /^(expected|due|awaited)$/.test(word);
  if (
    !returns &&
    !awaited &&
    !(home && /^(is|are|was|came|come|comes|flew|flown|flies|fly|went|gone|goes|go|got|get|gets|travelled|traveled)$/.test(word))
  )
    return false;
  const from = units.findIndex((u, k) => k > verb.at && k <= verb.at + RETURN_REACH && u.lower === "from");
  if (from < 0) return false;
  let k = from + 1;
  // "from a visit to Peru" is the visit's to tell.
  while (units[k]?.lower === "the") k++;
  const after = isPlace(units[k]) || units[k]?.kind === "demonym" ? placeAfter(scene, from + 1, false) : undefined;
  if (after === undefined) return false;
  const told = modalityOf(units, verb.at);
  offer("left", after.at + 1, visitorsOf(scene, verb.at), after.place, awaited ? { ...told, status: "held", tense: "future" } : told);
  return true;
};
/** Units from coming back to "from": "back in Lima late on Friday". */
const RETURN_REACH = 7;

const COMES = /^(?:came|come|comes|coming)$/;
/** "for the fair", "in the second half of the year for talks": what somebody from abroad comes back for. */
const PURPOSE = /^(?:[^,;]* )?for (?:the|a|an|talks|another|his|her|their|this|more)\b/;
const GOES_HOME = /\b(?:home|from|to)\b/;

/** "is to return in autumn for the anniversary", "came back last week for the fair": a foreigner comes back to where the report stands. */
export const readComeback = (scene: Scene, verb: Verb, offer: Offer): boolean => {
  const { units } = scene;
  const back = COMES.test(units[verb.at]?.lower ?? "") && units[verb.at + 1]?.lower === "back";
  if (!back && !isReturn(units[verb.at])) return false;
  const behind = wordsOf(units, verb.at + (back ? 2 : 1), Math.min(units.length, verb.at + COMEBACK_REACH));
  const purpose = PURPOSE.exec(behind.replace(/ , for /, " for ").replace(/ , .*$/, " ,"));
  if (purpose === null || GOES_HOME.test(purpose[0])) return false;
  // "the Peruvian president" may be nobody that the report names
  const who = travellers(visitorsOf(scene, verb.at)).filter((a) => a.person !== null && a.country !== null && a.unit.kind !== "official");
  const home = scene.dossier.datelineCountry ?? scene.dossier.setting.home;
  if (who.length === 0 || home === null || who.some((a) => a.country === home)) return false;
  const told = modalityOf(units, verb.at);
  const ahead = /^(?:returns|comes)$/.test(units[verb.at]?.lower ?? "") && told.status === "held";
  offer(
    "came-back",
    verb.at + 1,
    who,
    { city: null, country: groundUnit(scene, home, units[verb.at] as Unit) },
    ahead ? { ...told, ...PLANNED } : told,
  );
  return true;
};
const COMEBACK_REACH = 14;

/** "arrived on Tuesday after two days in Quito", "flew in from a weekend in Quito": the stay before, up to the day of the arrival. */
export const readStayBefore = (scene: Scene, verb: Verb, from: number, goal: string): StayBefore | undefined => {
  const { units } = scene;
  const k = units.findIndex((u, n) => n >= from && n < from + BEFORE_REACH && (u.lower === "after" || u.lower === "from"));
  if (k < 0 || modalityOf(units, verb.at).status !== "held") return undefined;
  const at = units.findIndex((u, n) => n > k && n <= k + 4 && u.lower === "in");
  const place = units[at + 1];
  if (at < 0 || !isPlace(place) || place.possessive || place.country === goal) return undefined;
  if (!/^(?:[\w-]+ ){0,2}(?:days?|nights?|weekend)$/.test(wordsOf(units, k + 1, at))) return undefined;
  const length = units[k + 1]?.temporal?.when;
  const days = length?.kind === "past" && length.unit === "day" ? length.count : null;
  return { place: destination(scene, place), last: at + 2, days };
};
const BEFORE_REACH = 7;
export interface StayBefore {
  readonly place: Place;
  readonly last: number;
  /** How many days, or null. */
  readonly days: number | null;
}

const NOT_A_STAY = /^(airport|international|airbase|base|with|open|unanswered|out|behind)$/;

/**
 * "A left Lima on Friday at the end of a two-day visit", "departed Peru for home": whoever leaves a state abroad has stayed
 * there; the day is the last of the stay.
 */
export const readDeparture = (scene: Scene, verb: Verb, offer: Offer): void => {
  const { units } = scene;
  const told = modalityOf(units, verb.at);
  if (told.status !== "held" || told.passive) return;
  // "departs Peru for Chile on Friday": the present tells what is to come.
  const modality = /^(?:departs|leaves)$/.test(units[verb.at]?.lower ?? "") ? { ...told, ...PLANNED } : told;
  const from = units[verb.at + 1]?.lower === "from" ? verb.at + 2 : verb.at + 1;
  const unit = units[from];
  if (!isPlace(unit) || unit.possessive || NOT_A_STAY.test(units[from + 1]?.lower ?? "")) return;
  const away = (a: Actor): boolean => a.person !== null && a.country !== null && a.country !== unit.country;
  const who = travellers(visitorsOf(scene, verb.at)).filter(away);
  if (who.length > 0) offer("left", from + 1, who, destination(scene, unit), modality);
};

/** "Nor will A himself travel to Lima": called off; "nor did A go to Lima": did not take place. */
export const readNor = (scene: Scene, verb: Verb, offer: Offer): boolean => {
  const { units } = scene;
  let k = verb.first - 1;
  while (k > verb.first - 5 && /^(himself|herself|himselves|themselves|now|ever)$/.test(units[k]?.lower ?? "")) k--;
  const who = units[k];
  if (who === undefined || (who.kind !== "person" && who.kind !== "official" && who.kind !== "pronoun")) return false;
  const auxiliary = units[k - 1]?.lower ?? "";
  if (!/^(nor|neither)$/.test(units[k - 2]?.lower ?? "")) return false;
  const modality = modalityOf(units, verb.at);
  const after = placeAfter(scene, verb.at + 1, true);
  const off = /^(will|would|is|was)$/.test(auxiliary);
  if (after !== undefined)
    offer("travelled", after.at + 1, travellers(actorsOf(scene, who)), after.place, {
      ...modality,
      status: off ? "cancelled" : "denied",
      tense: off ? "future" : "past",
    });
  return true;
};

/** "is to fly to Cusco today, before going home on Wednesday": as much ahead as the verb it hangs on. */
export const underFuture = (scene: Scene, verb: Verb): boolean => {
  if (verb.form !== "gerund") return false;
  const main = clausesOf(scene).verbs.findLast((v) => v.at < verb.at && v.form !== "gerund");
  return main !== undefined && modalityOf(scene.units, main.at).tense === "future";
};

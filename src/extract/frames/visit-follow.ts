/**
 * What later sentences say of a visit told before: when the visitor left ("he flew home on Thursday", "is due to depart
 * tomorrow", "before returning to Nairobi on Friday", "flew on to Santiago"), to which day it was moved ("the visit has been
 * moved to April"), that the invitation to it was accepted.
 *
 * The visit is the last one told of the same person in this item; "the visit" alone is that of the one visitor the report has
 * so far. A day of leaving is the last day of the stay and never a visit of its own.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import { type Draft, emptyResult, type FrameResult } from "./draft.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, evidenceOf, groundUnit, type Scene, subjectOf, wordsOf } from "./scene.ts";
import { onlyVisit, stayOf, takeBack, type VisitDraft, type VisitMemory } from "./visit-memory.ts";
import { offerJourney } from "./visit-draft.ts";
import { arrivalPlace, isPlace } from "./visit-place.ts";
import { companions } from "./visit-companions.ts";
import { calledOff, givenUpBehind, standsIn } from "./visit-called-off.ts";
import { boundsOfStay, isOneDay, isWhole } from "./visit-bounds.ts";
import { comingUp } from "./visit-schedule.ts";
import { underFuture } from "./visit-ways.ts";

/** Sentences back to which "the visit" and "the invitation" may point. */
const REACH = 3;
/** Verbs that by themselves say that somebody goes away. */
const LEAVES = /^(depart|departs|departed|departing|leave|leaves|leaving|left)$/;
/** Verbs that say so with "home", "back", "out", "on". */
const MOVES =
  /^(fly|flies|flew|flown|flying|go|goes|going|went|gone|head|heads|headed|heading|travel|travels|travelled|traveled|travelling|came|come|comes)$/;
/** "returned to our country", "came back to his homeland". */
const HOMEWARDS = /^(?:back )?to (?:our|his|her|their) (?:home|homeland|country|nation|capital)\b/;
const COMES_BACK = /^(?:came|comes|come) back$/;
const RETURNS = /^(return|returns|returned|returning)$/;
const AWAY = /^(home|back|out|on|onward|onwards)$/;
const BE = /^(is|are|was|were|be)$/;
/** "is due home tomorrow", "was expected back on Friday". */
const dueHome = (units: readonly Unit[], at: number): boolean =>
  /^(due|expected|scheduled)$/.test(units[at + 1]?.lower ?? "") && /^(home|back)$/.test(units[at + 2]?.lower ?? "");
const STAYS_ON = /^(stay|stays|stayed|staying|remain|remains|remained|remaining|is|are|was)$/;
const mayLeave = unitTest(
  (word) => STAYS_ON.test(word) || word === "due" || LEAVES.test(word) || MOVES.test(word) || RETURNS.test(word) || BE.test(word),
);

/** "left", "left on Monday", "left for home", "left Lima", "left the country", but not "left the room" or "left open". */
const leavesAPlace = (units: readonly Unit[], k: number, abroad: string): boolean => {
  const unit = units[k];
  if (unit === undefined || unit.kind === "date" || unit.kind === "mark") return true;
  if (unit.lower === "the") return /^(country|capital|city|island|region)$/.test(units[k + 1]?.lower ?? "");
  const place = isPlace(unit) ? unit.country : null;
  return place === null ? /^(for|from|on|in|at|early|late|again|by|after)$/.test(unit.lower) : place === abroad;
};

/** Where the verb says that its subject goes. */
const goalOf = ({ units }: Scene, verb: Verb): Unit | undefined =>
  units.slice(verb.at + 1, verb.at + 10).find((u, k, row) => isPlace(u) && /^(to|for|in)$/.test(row[k - 1]?.lower ?? ""));

/** "will stay until Saturday", "is due home tomorrow": words of staying and of being awaited that bound a stay. */
const bounds = ({ units }: Scene, verb: Verb): boolean => {
  const next = units[verb.at + 1];
  if (STAYS_ON.test(units[verb.at]?.lower ?? ""))
    return [next, units[verb.at + 2], units[verb.at + 3]].some((u) => u?.kind === "date" && /^(until|till)$/.test(u.temporal?.prep ?? ""));
  return units[verb.at]?.lower === "due" && /^(home|back)$/.test(next?.lower ?? "");
};

/** Does the verb say that its subject leaves the state `abroad`? */
const leaves = (scene: Scene, verb: Verb, abroad: string): boolean => {
  const { units } = scene;
  const word = units[verb.at]?.lower ?? "";
  const next = units[verb.at + 1];
  const behind = next?.lower ?? "";
  // Where it says that they go, it must not be within the state they are in.
  const goal = goalOf(scene, verb);
  if (goal !== undefined && goal.country === abroad) return false;
  if (bounds(scene, verb)) return true;
  if (BE.test(word)) return (behind === "back" && (goal !== undefined || units[verb.at + 2]?.lower === "home")) || dueHome(units, verb.at);
  if (LEAVES.test(word)) return leavesAPlace(units, verb.at + 1, abroad);
  const home = HOMEWARDS.test(wordsOf(units, verb.at + 1, verb.at + 5));
  if (RETURNS.test(word)) return goal !== undefined || behind === "home" || next?.kind === "date" || home;
  if (COMES_BACK.test(`${word} ${behind}`) && (home || units[verb.at + 2]?.kind === "date" || units[verb.at + 3]?.kind === "date"))
    return true;
  return (
    MOVES.test(word) &&
    AWAY.test(behind) &&
    (behind === "home" || behind === "out" || goal !== undefined || /^(home|back)$/.test(units[verb.at + 2]?.lower ?? ""))
  );
};

/** The visit as told before, for another sentence that adds to it. */
const again = (scene: Scene, visit: VisitDraft, at: Unit, rule: string): VisitDraft => ({
  ...visit,
  rule,
  trigger: evidenceOf(scene, at),
  attributed_to: null,
});

/**
 * "The guest is due to depart tomorrow", "A flew home on Friday": a guest, and whoever goes home from where the report was filed,
 * stayed there, even if no word told how they came.
 */
const guestOf = (scene: Scene, who: Actor, at: Unit): VisitDraft | undefined => {
  const next = scene.units[scene.units.indexOf(at) + 1]?.lower ?? "";
  const home = next === "home" || (next === "for" && scene.units[scene.units.indexOf(at) + 2]?.lower === "home");
  if (!(home || /^(the )?(guest|visitor)$/.test(who.unit.lower)) || who.person === null) return undefined;
  const { datelineCity, datelineCountry } = scene.dossier;
  // Whoever goes home is not at home, whatever their state; whoever came home is.
  const unknown = home && !/^(?:came|come|comes|coming|arrived|got)$/.test(at.lower) && who.country === null && datelineCountry !== null;
  const place = unknown ? { city: datelineCity, country: groundUnit(scene, datelineCountry, at) } : arrivalPlace(scene, who, at);
  const result = emptyResult();
  offerJourney(scene, result, {
    rule: "guest",
    at: scene.units.indexOf(at),
    last: scene.units.indexOf(at) + 1,
    visitors: [who],
    place,
    modality: STAYS,
    date: null,
  });
  return result.drafts.find((d) => d.kind === "visit");
};
const ACCEPTED: Modality = { status: "planned", tense: "future", perfect: false, passive: false, why: "accepted an invitation" };
const STAYS: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "a guest" };

const leaving = (scene: Scene, memory: VisitMemory, result: FrameResult): void => {
  const { units } = scene;
  for (const verb of clausesOf(scene).verbs) {
    if (scene.quoted[verb.at] === true) continue;
    if (!mayLeave(units[verb.at])) continue;
    const word = units[verb.at]?.lower ?? "";
    const who = subjectOf(scene, verb.at)[0];
    const goal = goalOf(scene, verb)?.country ?? null;
    const told = who?.person == null ? undefined : stayOf(memory, who.display, scene.sentence.item, goal, scene.sentence.start);
    // "was to have landed on Sunday and flown home on Monday": nobody came.
    const off = who !== undefined && memory.told.some((d) => d.visitor.value.name === who.display && d.status.value === "cancelled");
    const visit = told ?? (who === undefined || off ? undefined : guestOf(scene, who, units[verb.at] as Unit));
    const abroad = visit?.country?.value;
    if (visit === undefined || abroad === undefined || isWhole(visit) || !leaves(scene, verb, abroad)) continue;
    // "leaves for Peru, the Philippines and Fiji": where this very verb leads.
    if (told !== undefined && told.trigger.at_start === units[verb.at]?.start) continue;
    // "left on Thursday for a tour that will take him to Peru": nobody leaves where they have not come yet.
    if (visit.rule === "taken" && visit.trigger.start === scene.sentence.start && visit.status.value === "planned") continue;
    const modality = modalityOf(units, verb.at);
    if (modality.status === "denied" || modality.status === "cancelled" || modality.status === "hypothetical") continue;
    const ahead =
      modality.tense === "future" ||
      /^(leaves|departs|flies|heads|returns|goes|is)$/.test(word) ||
      visit.status.value === "planned" ||
      (bounds(scene, verb) && !/^(?:stayed|remained|was)$/.test(word)) ||
      underFuture(scene, verb);
    const tense = ahead ? "future" : "past";
    const date = sameDay(
      scene,
      dateNear(scene, verb.at, verb.at + 1, { tense, stay: bounds(scene, verb) }) ?? ofDayBefore(scene, tense),
      tense,
    );
    if (date === null || !/^(weekday|days|day_of_month|relative|offset)$/.test(date.value.when.kind)) continue;
    if (date.value.when.kind === "relative" && date.value.when.unit !== "day") continue;
    result.drafts.push({ ...again(scene, visit, units[verb.at] as Unit, "left"), date });
    return;
  }
};

/** "goes on to Cusco on Thursday and leaves the same night": the day told before it in the sentence. */
const sameDay = (scene: Scene, date: VisitDraft["date"], tense: "past" | "future"): VisitDraft["date"] => {
  const when = date?.value.when;
  if (date === null || when?.kind !== "offset" || when.base !== null || when.unit !== "day" || when.offset !== 0) return date;
  const at = scene.units.findIndex((u) => u.start === date.evidence.at_start);
  const before = scene.units.slice(0, Math.max(0, at)).findLast((u) => u.kind === "date" && u.temporal?.when.kind !== "offset");
  return before === undefined ? date : dateRef(scene, before, tense);
};

const PART_OF_DAY = /\b(?:in|during) the (?:early |late )?(?:morning|afternoon|evening)\b|\bat night\b|\blater in the day\b/;
/** "Tomorrow the charter will be signed. In the evening he will return home.": the part of a day is of the day told just before. */
const ofDayBefore = (scene: Scene, tense: "past" | "future"): VisitDraft["date"] => {
  const { units, sentence, dossier } = scene;
  if (!PART_OF_DAY.test(wordsOf(units, 0, units.length))) return null;
  const before = dossier.document.sentences[sentence.index - 1];
  const row = before?.item === sentence.item ? (dossier.sentences[sentence.index - 1] ?? []) : [];
  // "He had been there on 3 May.": a day that is only looked back to
  if (row.some((u) => u.lower === "had")) return null;
  const day = row.findLast((u) => u.temporal?.role === "point" && isOneDay(u.temporal.when));
  return day === undefined ? null : dateRef(scene, day, tense);
};

const isVisit = wordTest(/^(visit|trip|tour|stay)$/);
const POINTS_BACK = /^(the|this|that|his|her|their)$/;

const GIVEN_UP =
  /\b(?:had|was|were)\b.*\b(?:but|and|until|before)\b.*\b(?:called (?:it )?off|cancelled|canceled|postponed|put (?:it )?off|scrapped|shelved|dropped|fell through)\b/;
/** "It had been planned for October but …": the visit told in the sentence before. */
const IT_WAS =
  /^it (?:had|has|was) (?:\w+ly |first )?(?:been )?(?:\w+ly |first )?(?:planned|scheduled|set|due|slated|pencilled|fixed|arranged|foreseen)\b/;

/** Units from "It" to the word of planning. */
const IT_REACH = 6;
/** "The visit has been moved to April", "the trip is now scheduled for June". */
const moved = (scene: Scene, memory: VisitMemory, result: FrameResult): void => {
  const { units, sentence } = scene;
  const it = sentence.index - memory.sentence === 1 && units[0]?.lower === "it" && IT_WAS.test(wordsOf(units, 0, IT_REACH));
  const i = it ? 0 : units.findIndex((u, k) => k < 5 && isVisit(u) && POINTS_BACK.test(units[k - 1]?.lower ?? ""));
  if (i < 0 || scene.quoted[i] === true) return;
  const coming = comingUp(scene, i, i + 1);
  const visit = coming === undefined ? undefined : (lastOf(memory, sentence.item) ?? undefined);
  if (coming === undefined || visit === undefined) return;
  // "had been pencilled in for October, but was called off": another date of it, which came to nothing.
  const off = !coming.moved && GIVEN_UP.test(wordsOf(units, i, units.length));
  if (!off && visit.status.value === "held") return;
  if (!off) takeBack(memory, visit);
  result.drafts.push({
    ...again(scene, visit, units[i] as Unit, "visit-moved"),
    status: { value: off ? "cancelled" : "planned", evidence: evidenceOf(scene, units[i] as Unit) },
    // "arrived on Tuesday. It had been planned for October but was put off": the October before.
    date: off && visit.status.value === "held" ? { ...coming.date, value: { ...coming.date.value, tense: "past" } } : coming.date,
  });
};

const isFrom = unitTest(/^(?:from|between|on|,|\()$/);
/** The days said of the noun of travel at unit `i`: "the visit, from October 9 to 12,", "the short visit from 4 to 5 April", "her 7-9 May trip". */
const daysOf = (units: readonly Unit[], i: number): Unit | undefined => {
  const behind = units.slice(i + 1, i + 4).findIndex((u) => u.kind === "date");
  if (behind >= 0 && units.slice(i + 1, i + 1 + behind).every(isFrom)) return units[i + 1 + behind];
  return units[i - 1]?.kind === "date" ? units[i - 1] : units[i - 2]?.kind === "date" ? units[i - 2] : undefined;
};
const isOtherOne = unitTest(/^(?:previous|earlier|last|past|next|second|first|other|another)$/);
const isWhose = (unit: Unit | undefined): boolean =>
  unit !== undefined && (/^(?:the|this|his|her|their)$/.test(unit.lower) || (unit.kind === "person" && unit.possessive === true));

/** "The state visit, from October 9 to 12, is the first", "During A's May 7-9 trip": the days of the visit told just before. */
const dated = (scene: Scene, memory: VisitMemory, result: FrameResult): void => {
  const { units, sentence } = scene;
  const i = units.findIndex((u, k) => isVisit(u) && scene.quoted[k] !== true && units.slice(Math.max(0, k - WHOSE), k).some(isWhose));
  const date = i < 0 ? undefined : daysOf(units, i);
  const when = date?.temporal?.when;
  if (date === undefined || when?.kind !== "days" || (when.month === when.to_month && when.day === when.to_day)) return;
  if (units.slice(Math.max(0, i - WHOSE), i).some(isOtherOne)) return;
  const whose = units.slice(Math.max(0, i - WHOSE), i).find((u) => u.kind === "person");
  const visit = onlyVisit(memory, sentence.item);
  if (visit === undefined || isWhole(visit)) return;
  if (whose !== undefined && actorsOf(scene, whose)[0]?.display !== visit.visitor.value.name) return;
  const tense = visit.status.value === "planned" ? "future" : "past";
  result.drafts.push({ ...again(scene, visit, units[i] as Unit, "visit-dated"), date: dateRef(scene, date, tense) });
};
/** Units from "the" or a name to the noun of travel. */
const WHOSE = 4;

const lastOf = (memory: VisitMemory, item: number): VisitDraft | undefined =>
  onlyVisit(memory, item) ?? (memory.item === item ? memory.told.findLast((d) => d.status.value === "cancelled") : undefined);

/** "The latter accepted with pleasure.", "He accepted at once." */
const BARE_YES = /^[^,;]{0,60}\b(?:has |had )?(?:\w+ly )?(?:accepted|accepts)(?: (?:it|with \w+|\w+ly|at once|on the spot))?(?: \.)?$/;
/** Does the sentence before invite somebody? */
const invitedBefore = ({ dossier, sentence }: Scene): boolean =>
  (dossier.sentences[sentence.index - 1] ?? []).some((u) => /^(?:invited|invites|invitation)$/.test(u.lower));

/** "The invitation was accepted with gratitude", "he accepted the invitation": what was only proposed is to come. */
const accepted = (scene: Scene, memory: VisitMemory, result: FrameResult): void => {
  const words = wordsOf(scene.units, 0, scene.units.length);
  if (
    !(
      /\binvitation\b.{0,40}\baccepted\b|\baccept(ed|s)\b.{0,30}\b(invitation|offer)\b/.test(words) ||
      (invitedBefore(scene) && BARE_YES.test(words))
    ) ||
    /\b(not|declined|never)\b/.test(words)
  )
    return;
  const open = memory.invitation;
  if (open !== undefined && open.scene.sentence.item === scene.sentence.item && scene.sentence.index - open.scene.sentence.index <= REACH) {
    const verb = clausesOf(scene).verbs.find((v) => /^accept(ed|s)$/.test(scene.units[v.at]?.lower ?? ""));
    const state = open.journey.place.country?.value;
    const by = verb === undefined ? [] : subjectOf(scene, verb.at).filter((a) => a.kind === "person" && a.country !== state);
    const visitors = by.length > 0 ? by : open.journey.visitors;
    const told = emptyResult();
    offerJourney(open.scene, told, { ...open.journey, visitors, modality: ACCEPTED });
    const said = scene.units.find((u) => /^accept(ed|s)$/.test(u.lower));
    for (const draft of told.drafts)
      if (draft.kind === "visit" && said !== undefined)
        result.drafts.push({
          ...again(scene, draft, said, "invitation-accepted"),
          status: { value: "planned", evidence: evidenceOf(scene, said) },
        });
    memory.invitation = undefined;
    if (told.drafts.length > 0) return;
  }
  const visit = memory.item === scene.sentence.item ? memory.told[memory.told.length - 1] : undefined;
  if (visit === undefined || visit.status.value !== "hypothetical") return;
  const at = scene.units.find((u) => /^accept(ed|s)$/.test(u.lower)) as Unit;
  result.drafts.push({ ...again(scene, visit, at, "invitation-accepted"), status: { value: "planned", evidence: evidenceOf(scene, at) } });
};

/** What a sentence adds to the visits told before it; `here`: whether it tells visits of its own. */
export const followingVisits = (scene: Scene, memory: VisitMemory, here: boolean): FrameResult => {
  const result = emptyResult();
  leaving(scene, memory, result);
  if (!here) {
    givenUpBehind(scene, memory, result);
    if (result.drafts.length === 0) calledOff(scene, memory, result);
  }
  result.drafts.push(...companions(scene, memory), ...boundsOfStay(scene, memory));
  if (here || memory.item !== scene.sentence.item || memory.told.length === 0) return result;
  moved(scene, memory, result);
  standsIn(scene, memory, result);
  if (scene.sentence.index - memory.sentence <= REACH) dated(scene, memory, result);
  if (scene.sentence.index - memory.sentence <= REACH) accepted(scene, memory, result);
  return result;
};

const isRange = (draft: VisitDraft): boolean => {
  const when = draft.date?.value.when;
  return when?.kind === "days" && (when.day !== when.to_day || when.month !== when.to_month);
};

/**
 * "left Nairobi on Thursday for Lima, where he will pay a visit from 6 to 8 September": where the article tells the first and the
 * last day of a stay, the day on which somebody set out from home or came home is none of it. Changes drafts in place.
 */
export const settleDepartures = (drafts: Draft[]): void => {
  const ranges = new Map<string, VisitDraft>();
  const keyOf = (d: VisitDraft): string => `${d.visitor.value.name} ${d.country?.value}`;
  for (const draft of drafts)
    if (draft.kind === "visit" && !draft.background && draft.visitor.value.name !== null && isRange(draft)) ranges.set(keyOf(draft), draft);
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== "visit" || draft.background || draft.date === null || !(draft.rule === "left" || draft.rule === "set-out")) continue;
    const whole = ranges.get(keyOf(draft));
    if (whole !== undefined && whole !== draft && !isRange(draft)) drafts[i] = { ...draft, date: whole.date };
  }
};

/**
 * "will fly home from Cusco this afternoon": whoever is to leave has been there. Where the article tells the stay itself, the
 * leaving takes its status and its town. Changes drafts in place; they stand in the order of the text.
 */
export const settleLeaving = (drafts: Draft[]): void => {
  const stays = new Map<string, VisitDraft>();
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== "visit" || draft.visitor.value.name === null) continue;
    const key = `${draft.visitor.value.name} ${draft.country?.value}`;
    const stay = stays.get(key);
    if (draft.rule !== "left") {
      if (!draft.background) stays.set(key, draft);
    } else if (draft.status.value === "planned" && stay?.status.value === "held")
      drafts[i] = { ...draft, status: { ...draft.status, value: "held" }, city: stay.city };
  }
};

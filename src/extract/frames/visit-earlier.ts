/**
 * Earlier visits told by the way: "the first visit by a Kenyan minister since A came in 2016", "the second Kenyan president to
 * come here, after A in 2011", "no minister had been to Lima before A flew in on 3 May", "follows that of A to Lima in June".
 *
 * The place is that of the visit they are compared with. A bare "since 2008" names nobody.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import type { Place } from "./place-near.ts";
import type { FrameResult } from "./draft.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, actorsOf, evidenceOf, groundUnit, isActor, type Scene, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import { destination, isPlace, placeAfter } from "./visit-place.ts";
import { type VisitMemory, visitOf } from "./visit-memory.ts";
import { travellers, visitorsOf } from "./visit-travellers.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: true, passive: false, why: "an earlier visit" };
const isLink = unitTest(/^(since|before|after|when)$/);
const COMES = /^(came|come|arrived|flew|flown|visited|travelled|traveled|went|landed|did|passed)$/;
const RANKED = /\b(first|second|third|fourth|fifth|last|only|previous|latest)\b/;
const JOURNEY = /\b(visit|visits|visited|trip|tour|to come|to go|to travel|to set foot|been|come|came|travelled|traveled|stay)\b/;
/** Units between the link and the verb or the day: a name with its offices. */
const REACH = 12;

/** The place of the visit told left of unit `link`: "to Lima", "in Peru", "here". */
const comparedPlace = (scene: Scene, link: number): Place | undefined => {
  const { units, dossier } = scene;
  for (let k = link - 1; k > 0; k--) {
    const unit = units[k] as Unit;
    if (isPlace(unit) && !unit.possessive && /^(to|in|the|visited|visit|of)$/.test(units[k - 1]?.lower ?? ""))
      return destination(scene, unit);
    if (unit.lower !== "here" || dossier.datelineCountry === null) continue;
    return { city: dossier.datelineCity, country: groundUnit(scene, dossier.datelineCountry, unit) };
  }
  return undefined;
};

/** The travellers, of the state whose people the comparison is about where their own is not told: "the first by a Kenyan minister". */
const ofThatState = (scene: Scene, who: readonly Actor[], link: number, abroad: string): Actor[] => {
  const state = scene.units.slice(0, link).findLast((u) => u.kind === "demonym" && u.country !== null && u.country !== abroad)?.country;
  return who.filter((a) => a.person !== null).map((a) => (a.country === null && state != null ? { ...a, country: state } : a));
};

/** Reads "since A came in 2016" where the verb itself says no place; answers whether it was one. */
export const readSinceCame = (scene: Scene, verb: Verb, result: FrameResult): boolean => {
  const { units } = scene;
  if (!COMES.test(units[verb.at]?.lower ?? "") || verb.form !== "finite") return false;
  const from = verb.subject?.first ?? verb.first;
  let link = from - 1;
  while (link >= 0 && from - link < 4 && !isLink(units[link])) link--;
  if (!isLink(units[link])) return false;
  if (units[link]?.lower === "when" || units[link]?.lower === "after" ? !RANKED.test(wordsOf(units, 0, link)) : false) return false;
  if (!JOURNEY.test(wordsOf(units, 0, link)) || placeAfter(scene, verb.at + 1, units[verb.at]?.lower !== "visited") !== undefined)
    return false;
  const place = comparedPlace(scene, link);
  if (place?.country == null) return false;
  const modality = modalityOf(units, verb.at);
  if (modality.status !== "held" || modality.tense === "future") return false;
  const visitors = ofThatState(scene, travellers(visitorsOf(scene, verb.at)), link, place.country.value);
  if (visitors.length === 0) return false;
  offerJourney(scene, result, { rule: "since-came", at: verb.at, last: verb.at + 1, visitors, place, modality: HELD });
  return true;
};

/** Reads "after A in 2011", "since A's in 2011": a name and a day, without a verb. */
const readWithoutVerb = (scene: Scene, link: number, result: FrameResult): void => {
  const { units } = scene;
  const who = units[link + 1]?.kind === "person" ? link + 1 : units[link + 2]?.kind === "person" ? link + 2 : -1;
  const date = /^(in|on|back)$/.test(units[who + 1]?.lower ?? "") ? units[who + 2] : units[who + 1];
  if (who < 0 || date?.kind !== "date" || date.temporal?.prep === "since" || units[who]?.possessive) return;
  const words = wordsOf(units, 0, link);
  if (!RANKED.test(words) || !JOURNEY.test(words)) return;
  const place = comparedPlace(scene, link);
  if (place?.country == null) return;
  const visitors = ofThatState(scene, travellers(actorsOf(scene, units[who] as Unit)), link, place.country.value);
  offerJourney(scene, result, {
    rule: "since-came",
    at: link,
    last: who + 1,
    visitors,
    place,
    modality: HELD,
    date: dateRef(scene, date, "past"),
  });
};

/** Reads "that of A to Lima in June 2022", "the one that A made to Lima": another visit than the one just named. */
const readThatOf = (scene: Scene, k: number, result: FrameResult): void => {
  const { units } = scene;
  const by = /^(paid|made|undertaken)$/.test(units[k + 1]?.lower ?? "") ? k + 2 : k + 1;
  if (units[by]?.lower !== "of" && units[by]?.lower !== "by") return;
  if (!/\b(visit|trip|tour|journey)\b/.test(wordsOf(units, 0, k))) return;
  let who = by + 1;
  while (who < k + REACH && !isActor(scene, units[who])) who++;
  const visitors = travellers(actorsOf(scene, units[who] as Unit)).filter((a) => a.person !== null);
  if (visitors.length === 0) return;
  const day = /^(in|on)$/.test(units[who + 1]?.lower ?? "") ? units[who + 2] : undefined;
  if (day?.kind === "date") {
    const place = comparedPlace(scene, k);
    const date = dateRef(scene, day, "past");
    if (place?.country != null)
      offerJourney(scene, result, { rule: "that-of", at: k, last: who + 1, visitors, place, modality: HELD, date });
    return;
  }
  if (units[who + 1]?.lower !== "to") return;
  const after = placeAfter(scene, who + 1, true);
  if (after === undefined) return;
  const date = dateNear(scene, after.at, after.at + 1, { tense: "past" });
  offerJourney(scene, result, { rule: "that-of", at: k, last: after.at + 1, visitors, place: after.place, modality: HELD, date });
};

const isJourney = unitTest(/^(?:visit|trip|tour|stay)$/);
/** Units from "since" back to whose visit it is: "the Kenyan president's first official trip to Peru". */
const WHOSE_REACH = 11;

/** "her first trip to Peru since October 2023": whoever comes for the first time since then came then. */
const readFirstSince = (scene: Scene, since: number, result: FrameResult, memory: VisitMemory): void => {
  const { units } = scene;
  const day = units[since + 1];
  const kind = day?.temporal?.when.kind;
  if (day === undefined || !/^(?:month|year|days|relative)$/.test(kind ?? "") || TELLS_ON.test(units[since + 2]?.lower ?? "")) return;
  const noun = units.findLastIndex((u, n) => n < since && n > since - WHOSE_REACH && isJourney(u));
  const first = noun < 0 ? -1 : units.findLastIndex((u, n) => n < noun && n > noun - 5 && u.lower === "first");
  const owner = units[first - 1];
  if (first < 0 || owner === undefined) return;
  const date = dateRef(scene, day, "past");
  // "the Kenyan leader's first trip": whoever of that state the report has on a visit.
  const state = units.slice(Math.max(0, first - 4), first).find((u) => u.kind === "demonym")?.country;
  const known =
    state == null || memory.item !== scene.sentence.item
      ? undefined
      : memory.told.findLast((d) => !d.background && d.visitor.value.country === state);
  const who = owner.possessive
    ? actorsOf(scene, { ...owner, possessive: false } as Unit)
    : /^(?:his|her)$/.test(owner.lower)
      ? personBefore(scene, first)
      : [];
  const visitors = travellers(who).filter((a) => a.person !== null);
  const named = units.slice(noun, since).find(isPlace);
  const told = visitors.length === 0 ? known : visitOf(memory, visitors[0]?.display ?? "", scene.sentence.item);
  const place = named !== undefined ? destination(scene, named) : told;
  if (place?.country == null) return;
  if (visitors.length > 0)
    offerJourney(scene, result, {
      rule: "first-since",
      at: noun,
      last: since + 2,
      visitors,
      place: { city: place.city, country: place.country },
      modality: HELD,
      date,
    });
  else if (known !== undefined && known.country?.value === place.country.value) {
    const trigger = evidenceOf(scene, units[noun] as Unit);
    const status = { value: "held" as const, evidence: trigger };
    result.drafts.push({ ...known, rule: "first-since", trigger, attributed_to: null, background: true, status, date });
  }
};
/** "since March, said B" dates; "since the 2019 vote" does not. */
const TELLS_ON = /^(?:elections?|vote|war|crisis|coup|talks|meeting|summit|inauguration|visit)$/;

/** Whom the report is about at unit `k`: the subject there, or the person named last before it. */
const personBefore = (scene: Scene, k: number): Actor[] => {
  const unit = scene.units.slice(0, k).findLast((u) => u.kind === "person" && !u.possessive);
  return unit === undefined ? [...scene.topic] : actorsOf(scene, unit);
};

/** Reads the earlier visits of a sentence that are told without a verb. */
export const readEarlier = (scene: Scene, result: FrameResult, memory: VisitMemory): void => {
  const named = scene.kinds.has("person");
  for (const [k, unit] of scene.units.entries()) {
    if (unit.kind !== "word" || scene.quoted[k] === true) continue;
    if (unit.lower === "since") readFirstSince(scene, k, result, memory);
    if (!named) continue;
    if (unit.lower === "after" || unit.lower === "since") readWithoutVerb(scene, k, result);
    else if (unit.lower === "that" || (unit.lower === "one" && scene.units[k - 1]?.lower === "the")) readThatOf(scene, k, result);
  }
};

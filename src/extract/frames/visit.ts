/**
 * Visits: an official travels to another state, by a word of travel or of hosting.
 *
 * Verbs ("visited X", "arrived in X") are read in `visit-verbs.ts`, nouns ("on a three-day visit to X", "A's visit to X") in
 * `visit-nouns.ts`, hosts ("hosted A", "his visiting Y counterpart") in `visit-hosts.ts`. Parts of a stay (a wreath at a
 * memorial, a shipyard) are no visits.
 */
import type { Verb } from "../clauses/parse.ts";
import { type Draft, emptyResult, type FrameResult } from "./draft.ts";
import { actorsOf, clausesOf, type Scene } from "./scene.ts";
import { givenUpHere } from "./visit-called-off.ts";
import { readEarlier, readSinceCame } from "./visit-earlier.ts";
import { readItinerary, readStopsBefore } from "./visit-itinerary.ts";
import { readInvitations } from "./visit-invitations.ts";
import { hostingAt, isHosted, readGuest, readHosting, readNamedHost, readVisitingOfficial } from "./visit-hosts.ts";
import { type VisitMemory, visitOf } from "./visit-memory.ts";
import { isVisitNoun, readVisitNoun } from "./visit-nouns.ts";
import { mayOpenStay, readBackFrom, readGreeted, readStayPhrase } from "./visit-phrases.ts";
import { mayStay, readFrontedStay, readInPassing, readNoted, readStay } from "./visit-stays.ts";
import { readReturned, readVisited } from "./visit-returned.ts";
import { readTravelVerb } from "./visit-verbs.ts";

/** "… agreed when President A came to Lima in May," B said: what a quotation tells of somebody by name, with its day, took place. */
const readQuoted = (scene: Scene, verb: Verb, result: FrameResult, memory: VisitMemory): void => {
  const named = verb.subject?.actors.some((k) => scene.units[k]?.kind === "person") === true;
  if (!named || isHosted(scene.units[verb.at])) return;
  const told = emptyResult();
  readTravelVerb(scene, verb, told, memory);
  for (const draft of told.drafts)
    if (draft.kind === "visit" && draft.status.value === "held" && draft.date !== null) result.drafts.push({ ...draft, background: true });
};

/** Does ", the first" or ", a three-day" stand before the noun at `offset`? */
const isApposed = ({ units }: Scene, offset: number): boolean => {
  const i = units.findIndex((u) => u.start === offset);
  let k = i - 1;
  while (k > 0 && i - k < 6 && units[k]?.kind === "word" && !/^(the|a|an|his|her|their)$/.test(units[k]?.lower ?? "")) k--;
  return /^(the|a|an|his|her|their)$/.test(units[k]?.lower ?? "") && /^[,–—-]$/.test(units[k - 1]?.lower ?? "");
};

const isNoun = ({ rule }: Draft): boolean => rule === "visit-noun" || rule === "visit-mentioned";

/** "A is due in Lima on Monday, the first visit by a Kenyan minister": the noun is as sure as the verb it explains. Changes drafts in place. */
const asSure = (scene: Scene, drafts: Draft[]): void => {
  for (const [i, noun] of drafts.entries()) {
    if (noun.kind !== "visit" || !isNoun(noun) || noun.status.value !== "held" || !isApposed(scene, noun.trigger.at_start)) continue;
    const verb = drafts.find(
      (d) =>
        d.kind === "visit" &&
        d !== noun &&
        d.status.value !== "held" &&
        d.trigger.at_start < noun.trigger.at_start &&
        d.visitor.value.name === noun.visitor.value.name &&
        d.country?.value === noun.country?.value &&
        (noun.date === null || noun.date.evidence.at_start === d.date?.evidence.at_start),
    );
    if (verb?.kind === "visit") drafts[i] = { ...noun, status: verb.status, date: verb.date };
  }
};

/** "is on a visit to Peru. He will then go to Cusco": what is to come on the stay that has begun is no other visit. */
const isWithinStay = (draft: Draft, memory: VisitMemory, item: number): boolean => {
  if (draft.kind !== "visit" || draft.status.value !== "planned" || draft.date !== null || !/^(?:travelled|moved-on)$/.test(draft.rule))
    return false;
  const stay = visitOf(memory, draft.visitor.value.name ?? "", item);
  return stay !== undefined && stay.status.value === "held" && stay.rule !== "left" && stay.country?.value === draft.country?.value;
};

/** All visits one sentence tells. */
export const visits = (scene: Scene, memory: VisitMemory): FrameResult => {
  const result = emptyResult();
  const { verbs } = clausesOf(scene);
  for (const [i, unit] of scene.units.entries()) {
    if (scene.quoted[i] === true) continue;
    if ((unit.kind === "person" || unit.kind === "official") && unit.visiting === true) readVisitingOfficial(scene, i, result);
    // "the visiting dignitary"
    else if (unit.kind === "word" && unit.refers && scene.units[i - 1]?.lower === "visiting") readVisitingOfficial(scene, i, result);
    else if (unit.kind === "person" && (readInPassing(scene, i, result) || readBackFrom(scene, i, result))) continue;
    else if (unit.kind === "word" && mayOpenStay(unit)) readStayPhrase(scene, i, result);
    else if (unit.kind === "word" && (unit.lower === "host" || unit.lower === "guest")) readNamedHost(scene, i, result);
    else if (unit.kind === "word" && isVisitNoun(scene, i)) readVisitNoun(scene, i, result, memory);
  }
  if (scene.quoted[0] !== true) {
    readFrontedStay(scene, result);
    readNoted(scene, result);
  }
  for (const verb of verbs) {
    if (scene.quoted[verb.at] === true) {
      readQuoted(scene, verb, result, memory);
      continue;
    }
    if (readGreeted(scene, verb, result) || readReturned(scene, verb, result, memory)) continue;
    readVisited(scene, verb, result);
    const hosting = hostingAt(scene, verb);
    if (hosting > 0) readHosting(scene, verb.at, result, memory, hosting);
    else if (readSinceCame(scene, verb, result) || readGuest(scene, verb, result)) continue;
    else if (readItinerary(scene, verb, result)) continue;
    else if (!mayStay(scene.units[verb.at]) || !readStay(scene, verb, result)) readTravelVerb(scene, verb, result, memory);
  }
  for (let n = result.drafts.length - 1; n >= 0; n--)
    if (isWithinStay(result.drafts[n] as Draft, memory, scene.sentence.item)) result.drafts.splice(n, 1);
  asSure(scene, result.drafts);
  givenUpHere(scene, result.drafts);
  readInvitations(scene, result, memory);
  readEarlier(scene, result, memory);
  const guest = result.drafts.find((d) => d.kind === "visit" && !d.background);
  const who = guest?.kind === "visit" ? guest.visitor.value.name : null;
  const known = scene.units.flatMap((u) =>
    u.kind === "person" || u.kind === "pronoun" || u.kind === "official" ? actorsOf(scene, u) : [],
  );
  const tourists = who === null ? [] : known.filter((a) => a.display === who).slice(0, 1);
  if (tourists.length > 0) readStopsBefore(scene, tourists, result);
  return result;
};

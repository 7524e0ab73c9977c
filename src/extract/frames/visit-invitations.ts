/**
 * Invitations: "accepted an invitation to Lima for May", "invited B to attend the fair in Lima", "extended to B an invitation to
 * visit Peru, which B accepted".
 *
 * Whoever accepts is to come; an invitation alone is only proposed. What one sentence proposes, a later one may say was accepted
 * (`visit-follow.ts`), also where only the office of the invited was named.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import type { Place } from "./place-near.ts";
import type { FrameResult } from "./draft.ts";
import type { Modality } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, groundUnit, readActors, type Scene, subjectOf, wordsOf } from "./scene.ts";
import { offerJourney } from "./visit-draft.ts";
import type { VisitMemory } from "./visit-memory.ts";
import { placeAfter } from "./visit-place.ts";
import { travellers } from "./visit-travellers.ts";

const isInvitation = unitTest(/^(invitation|invitations)$/);
const isInviting = unitTest(/^(invited|invites|inviting)$/);
const isAccepting = unitTest(/^(accepted|accepts|accepting)$/);
const TAKES_UP = /^(accept|accepted|accepts|accepting|took|welcomed)$/;
const REFUSES = /\b(declined|declines|refused|rejected|turned down|not accept(ed)?|not accepting|excused)\b/;
const HANDS =
  /^(extended|extends|handed|hands|conveyed|conveys|delivered|gave|gives|issued|issues|renewed|renews|repeated|reiterated|reiterates|transmitted|presented|passed)$/;
/** What an invitation is to, where it is no gathering at home: these words lead to the place. */
const TO = /^(to|for)$/;
/** Units between the invitation and its "to": "from his Peruvian counterpart, B". */
const REACH = 14;

const PLANNED: Modality = { status: "planned", tense: "future", perfect: false, passive: false, why: "accepted an invitation" };
const PROPOSED: Modality = { ...PLANNED, status: "hypothetical", why: "invited" };

/** The verb left of the noun at `k` that says what became of the invitation: its unit, or -1. */
const verbBefore = (scene: Scene, k: number): number =>
  clausesOf(scene).verbs.findLast((v) => v.at < k && k - v.at <= REACH && (TAKES_UP.test(at(scene, v.at)) || HANDS.test(at(scene, v.at))))
    ?.at ?? -1;
const at = (scene: Scene, k: number): string => scene.units[k]?.lower ?? "";

const people = (actors: readonly Actor[]): Actor[] => travellers(actors).filter((a) => a.country !== null || a.person !== null);

/** Who is invited by the noun at `k`, and by whom. */
const partiesOf = (scene: Scene, k: number, verb: number): { guests: Actor[]; hosts: Actor[]; next: number } => {
  const subject = verb < 0 ? [] : people(subjectOf(scene, verb));
  const accepts = TAKES_UP.test(at(scene, verb));
  // "an invitation from B to visit", "an invitation to B to visit"
  const from = /^(from|by|of)$/.test(at(scene, k + 1)) ? readActors(scene, k + 2) : undefined;
  const to = at(scene, k + 1) === "to" ? readActors(scene, k + 2) : undefined;
  const told = to?.actors.some((a) => a.kind === "person" || a.kind === "official") ? people(to.actors) : [];
  const next = from?.next ?? (told.length > 0 ? (to?.next ?? k + 1) : k + 1);
  if (accepts) return { guests: subject, hosts: from === undefined ? [] : people(from.actors), next };
  if (told.length > 0) return { guests: told, hosts: subject, next };
  // "extended to B an invitation", "handed B an invitation"
  const between = verb < 0 ? [] : people(readActors(scene, at(scene, verb + 1) === "to" ? verb + 2 : verb + 1).actors);
  return { guests: between, hosts: subject, next };
};

/** Who is invited by the verb at `k`, and by whom. */
const partiesOfVerb = (scene: Scene, k: number): { guests: Actor[]; hosts: Actor[]; next: number } => {
  const { units } = scene;
  const subject = people(subjectOf(scene, k));
  if (/^(was|were|been|is|are|be|being)$/.test(at(scene, k - 1)) || /^(was|were|been)$/.test(at(scene, k - 2))) {
    const by = units[k + 1]?.lower === "by" ? readActors(scene, k + 2) : undefined;
    return { guests: subject, hosts: by === undefined ? [] : people(by.actors), next: by?.next ?? k + 1 };
  }
  const pronoun = /^(him|her|them)$/.test(at(scene, k + 1)) ? people(actorsOf(scene, units[k + 1] as Unit)) : [];
  const object = pronoun.length > 0 ? { actors: pronoun, next: k + 2 } : readActors(scene, k + 1);
  return { guests: people(object.actors), hosts: subject, next: object.next };
};

/** The place the invitation leads to from unit `from`, and the unit it ends at. */
const placeOf = (
  scene: Scene,
  from: number,
  hosts: readonly Actor[],
  guests: readonly Actor[],
): { place: Place; at: number } | undefined => {
  const { units } = scene;
  let k = from;
  while (k < from + 5 && !TO.test(at(scene, k))) k++;
  if (!TO.test(at(scene, k))) return undefined;
  const named = placeAfter(scene, k, true);
  if (named !== undefined) return named;
  // "to visit his country", "to pay a return visit": to the state of who invites.
  const home = hosts.find((a) => a.country !== null && !guests.some((g) => g.country === a.country))?.country;
  const back =
    /^to (?:visit|come to|travel to) (?:his|her|their) (?:country|capital)\b|^to (?:pay|make) (?:a|an|him|her)(?: \w+){0,2} (?:return|reciprocal) visit\b/.test(
      wordsOf(units, k, k + 9),
    );
  return home === null || home === undefined || !back
    ? undefined
    : { place: { city: null, country: groundUnit(scene, home, units[k] as Unit) }, at: k + 3 };
};

/** Is the invitation at `k` said to be accepted in the same sentence, behind it: "which B accepted", "and B accepted it"? */
const acceptedBehind = (scene: Scene, k: number): { by: Actor[] } | undefined => {
  // "…, and the visit will take place in May"
  if (/\bvisit (?:will|is to|is expected to|is scheduled to) (?:take|be|come)\b/.test(wordsOf(scene.units, k, scene.units.length)))
    return { by: [] };
  const verb = clausesOf(scene).verbs.find((v) => v.at > k && isAccepting(scene.units[v.at]));
  return verb === undefined ? undefined : { by: people(subjectOf(scene, verb.at)) };
};

const isComing = unitTest(/^(come|go|travel|visit|fly|be)$/);
/** "accepted an invitation to Lima and will come in May": the day of the verb that follows. */
const dayOfComing = (scene: Scene, from: number): ReturnType<typeof dateNear> => {
  const verb = clausesOf(scene).verbs.find((v) => v.at > from && isComing(scene.units[v.at]) && scene.units[v.first]?.lower === "will");
  return verb === undefined ? null : dateNear(scene, verb.at, verb.at + 1, { tense: "future" });
};

const read = (scene: Scene, k: number, noun: boolean, result: FrameResult, memory: VisitMemory): void => {
  const { units } = scene;
  const verb = noun ? verbBefore(scene, k) : k;
  if (noun && verb < 0 && !/^(his|her|their|the|an)$/.test(at(scene, k - 1))) return;
  // "is in Lima at the invitation of B": how the visit came about.
  if (noun && /\b(at|on|upon|following|by) (the|his|her|their|an)( \w+)? $/.test(`${wordsOf(units, k - 4, k)} `)) return;
  const { guests, hosts, next } = noun ? partiesOf(scene, k, verb) : partiesOfVerb(scene, k);
  const goal = placeOf(scene, next, hosts, guests);
  if (goal?.place.country == null) return;
  const words = wordsOf(units, 0, units.length);
  if (REFUSES.test(words)) return;
  const accepts = noun && TAKES_UP.test(at(scene, verb));
  const behind = accepts ? undefined : acceptedBehind(scene, next);
  const state = goal.place.country.value;
  const abroad = (a: Actor): boolean => a.country !== state;
  // "which B accepted": B, where only the office of the invited was named before.
  const named = behind?.by.filter((a) => a.person !== null && abroad(a)) ?? [];
  const visitors = (named.length > 0 ? named : guests).filter(abroad);
  const date = dateNear(scene, goal.at, goal.at + 1, { tense: "future", within: true }) ?? dayOfComing(scene, goal.at);
  const journey = { rule: "invitation", at: k, last: goal.at + 1, visitors, place: goal.place, date };
  const taken = accepts || behind !== undefined;
  if (taken || visitors.some((a) => a.person !== null)) offerJourney(scene, result, { ...journey, modality: taken ? PLANNED : PROPOSED });
  if (!taken) memory.invitation = { scene, journey };
};

/** Reads the invitations of a sentence. */
export const readInvitations = (scene: Scene, result: FrameResult, memory: VisitMemory): void => {
  for (const [k, unit] of scene.units.entries()) {
    if (unit.kind !== "word" || scene.quoted[k] === true) continue;
    if (isInvitation(unit)) read(scene, k, true, result, memory);
    else if (isInviting(unit)) read(scene, k, false, result, memory);
  }
};

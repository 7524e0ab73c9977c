/**
 * Sessions told in the wake of another: "It was co-chaired by A and B", "the eighth had been held in Oslo", "the next round
 * will take place in Lima". The body is the one the article named last; the sentence gives ordinal, day, place or people.
 *
 * Limits: a body not named again is forgotten after a few sentences, and an ordinal alone counts only with a verb of holding.
 */
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import { placeNear } from "./place-near.ts";
import { emptyResult, type FrameResult } from "./draft.ts";
import { chairsAt } from "./session-chairs.ts";
import { again, type Session, SESSION_NOUN, type SessionMemory } from "./session-memory.ts";
import { followedBy, numbered } from "./session-numbered.ts";
import { PRESENCE, presenceIn } from "./session-presence.ts";
import { sat } from "./session-sat.ts";
import { numberByCopula } from "./session-times.ts";
import { talksOfStates } from "./session-states.ts";
import { type Actor, actorsOf, clausesOf, distinct, groundUnit, personRef, type Scene } from "./scene.ts";

const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** What a sentence adds to the session told before it; `own` says that it tells a session itself. */
export const followingSessions = (scene: Scene, memory: SessionMemory, own: boolean): FrameResult => {
  const result = emptyResult();
  const told = own ? undefined : memory.of(scene);
  if (told === undefined) return result;
  const { session, distance, named } = told;
  present(scene, session, named ? Math.min(distance, PRESENCE_REACH) : distance, result);
  if (result.drafts.length === 0 && distance <= 2) presided(scene, session, result);
  // Of talks without a name and states nothing but who led them can be told.
  if (session.countries.length === 0) return result;
  numbered(scene, session, 0, result);
  const last = result.drafts.at(-1);
  if (last?.kind === "meeting") followedBy(scene, last, result);
  sat(scene, session, distance, result);
  chairsOfTold(scene, result);
  founding(scene, session, result);
  if (result.drafts.length === 0 && distance <= 2) counted(scene, session, result);
  return result;
};

/**
 * "A led the Northish side at consultations with Westria": talks of two states that the sentence itself says who led; talks without
 * anybody are remembered for the sentences behind.
 */
export const ledTalks = (scene: Scene, memory: SessionMemory): FrameResult => {
  const result = emptyResult();
  const talks = talksOfStates(scene);
  if (talks === undefined || memory.of(scene) !== undefined) return result;
  if (talks.countries.length > 1) present(scene, talks, 0, result);
  // "The sixth round of talks between X and Y will be held in Lima in June"
  if (result.drafts.length === 0 && talks.ordinal !== null && talks.countries.length > 1)
    result.drafts.push({ ...talks, rule: "round-of-talks" });
  if (result.drafts.length > 0 || !scene.kinds.has("person")) memory.remember(talks, scene.sentence.index);
  return result;
};

/** "commended the 24th meeting of the committee and looked forward to the 25th": what a sentence tells behind the session it names. */
export const sessionsBehind = (scene: Scene, session: Session): FrameResult => {
  const result = emptyResult();
  const last = scene.units.findLastIndex((u) => u.series !== undefined);
  if (last >= 0) numbered(scene, session, last + 1, result);
  if (result.drafts.length === 0) followedBy(scene, session, result);
  // "The third session was held in Oslo; the Northish side was led by A"
  if (result.drafts.length === 0 && last >= 0 && session.participants.every((p) => p.value.name === null)) {
    present(scene, session, 0, result);
    const [told] = result.drafts;
    if (told !== undefined && told.trigger.at_start < (scene.units[last] as Unit).end) return emptyResult();
  }
  return result;
};

/** "It was co-chaired by A and B", "A led the Northish side, and B the Southern delegation": who took part in the session told. */
const present = (scene: Scene, session: Session, distance: number, result: FrameResult): void => {
  const status = session.status.value;
  if (distance > PRESENCE_REACH || (status !== "held" && status !== "planned")) return;
  const { units } = scene;
  const sides = new Set(session.countries.map((c) => c.value));
  const found = presenceIn(scene, sides, status, distance <= 1 && session.participants.every((p) => p.value.name === null));
  if (found === undefined) return;
  // "The negotiations opened in Oslo. A and B led the teams": whose they are only those say who led them.
  const states = new Map(found.actors.flatMap((a) => (a.country === null ? [] : [[a.country, a.unit] as const])));
  if (sides.size === 0 && states.size < 2) return;
  const trigger = units[found.at] as Unit;
  const those = again(scene, session, trigger, { participants: found.actors, rule: PRESENCE });
  // "A and B came for the dialogue. Facing them were C and D", "A led the Northish team. The Westrian one was led by B": beside those told before
  const names = new Set(those.participants.map((p) => p.value.name));
  const before = session.participants.filter((p) => p.value.name !== null && !names.has(p.value.name));
  // "First summit of X and Y. In Oslo, with A in the chair"
  const place = session.country === null && /^(?:in|at)$/.test(units[0]?.lower ?? "") ? placeNear(scene, 0, 1) : session;
  // who mediated is of another state
  const more = [...states].filter(([state]) => !sides.has(state)).map(([state, unit]) => groundUnit(scene, state, unit));
  const countries = sides.size === 1 ? session.countries : [...session.countries, ...more];
  const draft = { ...those, participants: [...before, ...those.participants], countries, city: place.city, country: place.country };
  // "The fifth session was co-chaired by A and B": the number that the body was named without.
  const numeral = units
    .slice(0, found.at)
    .find((u, k) => ordinalOf({ text: u.lower, lower: u.lower }) !== undefined && SESSION_NOUN.test(units[k + 1]?.lower ?? ""));
  const number = numeral === undefined ? undefined : ordinalOf({ text: numeral.lower, lower: numeral.lower });
  result.drafts.push(
    number === undefined || numeral === undefined || session.ordinal !== null
      ? draft
      : { ...draft, ordinal: groundUnit(scene, number, numeral) },
  );
};
/** Sentences for which people are told of the session before them. */
const PRESENCE_REACH = 3;

const OPENING = /^(?:speaking|opening|chairing|co-chairing|addressing|closing)$/;
/** "It was the fifth time that the commission had convened": the number of the session told before. */
const counted = (scene: Scene, session: Session, result: FrameResult): void => {
  const number = session.status.value === "held" && session.ordinal === null ? numberByCopula(scene, -1) : undefined;
  if (number === undefined) return;
  const draft = again(scene, session, number.unit, { participants: [], rule: "session-counted" });
  result.drafts.push({ ...draft, ordinal: groundUnit(scene, number.ordinal, number.unit) });
};

/** "The co-chairs of the commission, A and B, signed", "Opening the meeting, A said": who was there, told by the way. */
const chairsIn = (scene: Scene, session: Session): { readonly at: number; readonly actors: readonly Actor[] } | undefined => {
  const { units } = scene;
  const opens = OPENING.test(units[0]?.lower ?? "") && units.slice(1, 5).some((u) => SESSION_NOUN.test(u.lower));
  const first = opens ? units.findIndex((u) => u.kind === "person" && !u.possessive) : -1;
  const holders = units.findIndex((u) =>
    /^(?:co-chairs|co-chairmen|co-presidents|co-chair|co-chairman|co-chairwoman|co-president)$/.test(u.lower),
  );
  const at = first >= 0 && first < OPENS_REACH ? first : holders;
  const actors = at < 0 ? [] : first === at ? people(actorsOf(scene, units[at] as Unit)) : people(chairsAt(scene, at) ?? []);
  if (actors.length === 0 || scene.quoted[at] === true) return undefined;
  const sides = new Set(session.countries.map((c) => c.value));
  return actors.some((a) => a.country !== null && !sides.has(a.country)) ? undefined : { at, actors };
};

const presided = (scene: Scene, session: Session, result: FrameResult): void => {
  if (session.status.value !== "held") return;
  const found = chairsIn(scene, session);
  if (found !== undefined)
    result.drafts.push(again(scene, session, scene.units[found.at] as Unit, { participants: found.actors, rule: "session-presided" }));
};

/** "The co-chairs of the council, A and B, summed up its third meeting, held on Monday": they chaired the one the sentence tells. */
const chairsOfTold = (scene: Scene, result: FrameResult): void => {
  const [draft] = result.drafts;
  if (result.drafts.length !== 1 || draft?.kind !== "meeting" || draft.participants.length > 0) return;
  const found = chairsIn(scene, draft);
  if (found === undefined) return;
  result.drafts[0] = { ...draft, participants: distinct(found.actors).map((a) => groundUnit(scene, personRef(a), a.unit)) };
};
/** Units within which whoever opens a meeting is named. */
const OPENS_REACH = 8;

/** "The dialogue was launched in Oslo on 14 January 2020": its first session. */
const founding = (scene: Scene, session: Session, result: FrameResult): void => {
  const { units } = scene;
  for (const verb of clausesOf(scene).verbs) {
    if (!/^(launched|inaugurated|begun)$/.test(units[verb.at]?.lower ?? "") || scene.quoted[verb.at] === true) continue;
    const head = verb.subject === null ? -1 : verb.subject.first;
    if (!/^(dialogue|format|mechanism|commission|committee|series|it|consultations|talks)$/.test(units[head]?.lower ?? "")) continue;
    const date = dateNear(scene, verb.at, verb.at + 1, { tense: "past" });
    if (date === null || session.ordinal?.value === 1) continue;
    const place = placeNear(scene, verb.at, verb.at + 1);
    result.drafts.push({
      ...again(scene, session, units[verb.at] as Unit, { participants: [], rule: "session-founding" }),
      background: true,
      status: groundUnit(scene, "held", units[verb.at] as Unit),
      ordinal: groundUnit(scene, 1, units[verb.at] as Unit),
      date,
      city: place.city,
      country: place.country,
    });
  }
};

/**
 * Sessions told in the wake of another: "It was co-chaired by A and B", "the eighth had been held in Oslo", "the next round
 * will take place in Lima". The body is the one the article named last; the sentence gives ordinal, day, place or people.
 *
 * Limits: a body not named again is forgotten after a few sentences, and an ordinal alone counts only with a verb of holding.
 */
import { complementsAfter } from "../clauses/complements.ts";
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, placeNear } from "./circumstance.ts";
import { emptyResult, type FrameResult } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { chairsAt } from "./session-chairs.ts";
import { again, type Session, SESSION_NOUN, type SessionMemory } from "./session-memory.ts";
import { followedBy, numbered } from "./session-numbered.ts";
import { sat } from "./session-sat.ts";
import { type Actor, actorsOf, clausesOf, groundUnit, type Scene, subjectOf } from "./scene.ts";

const CHAIRED =
  /^(co-chaired|cochaired|chaired|co-led|led|headed|presided|co-presided|co-hosted|hosted|attended|co-chairing|chairing|participated)$/;
const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** What a sentence adds to the session told before it. */
export const followingSessions = (scene: Scene, memory: SessionMemory): FrameResult => {
  const result = emptyResult();
  const told = scene.units.some((u) => u.series !== undefined) ? undefined : memory.of(scene);
  if (told === undefined) return result;
  const { session, distance } = told;
  chaired(scene, session, distance, result);
  if (result.drafts.length === 0 && distance <= 2) sidesLed(scene, session, result);
  if (result.drafts.length === 0 && distance <= 2) presided(scene, session, result);
  numbered(scene, session, 0, result);
  const last = result.drafts.at(-1);
  if (last?.kind === "meeting") followedBy(scene, last, result);
  sat(scene, session, distance, result);
  founding(scene, session, result);
  return result;
};

/** "commended the 24th meeting of the committee and looked forward to the 25th": what a sentence tells behind the session it names. */
export const sessionsBehind = (scene: Scene, session: Session): FrameResult => {
  const result = emptyResult();
  const last = scene.units.findLastIndex((u) => u.series !== undefined);
  if (last >= 0) numbered(scene, session, last + 1, result);
  if (result.drafts.length === 0) followedBy(scene, session, result);
  return result;
};

/** "It was co-chaired by A and B", "the meeting was led by …", "A and B co-chaired the session". */
const chaired = (scene: Scene, session: Session, distance: number, result: FrameResult): void => {
  if (distance > 3 || session.status.value !== "held") return;
  const { units } = scene;
  const clauses = clausesOf(scene);
  for (const verb of clauses.verbs) {
    if (!CHAIRED.test(units[verb.at]?.lower ?? "") || scene.quoted[verb.at] === true) continue;
    const after = complementsAfter(scene, clauses, verb.at + 1);
    const by = after.find((c) => c.prep === "by");
    // "by A and B for Northland and by C and D for Westria"
    // "attended by A from the Northish side and B from the Westrian side"
    const sided = by !== undefined && units.slice(verb.at).some((u) => /(?:^| )(?:side|delegation)$/.test(u.lower));
    const chairs = sided ? leaders(scene, verb.at) : after.filter((c) => c.prep === "by").flatMap((c) => people(c.actors));
    const head = verb.subject === null ? undefined : units[verb.subject.first];
    const thing = head !== undefined && verb.subject !== null && people(subjectOf(scene, verb.at)).length === 0;
    let actors: Actor[] = [];
    if (by !== undefined && thing && refers(units, verb.subject?.first ?? 0)) actors = chairs;
    else {
      const object = units.slice(verb.at + 1, verb.at + 5).findIndex((u) => SESSION_NOUN.test(u.lower));
      if (object >= 0 && units.slice(verb.at + 1, verb.at + 2 + object).some((u) => /^(the|this|over)$/.test(u.lower)))
        actors = people(subjectOf(scene, verb.at));
    }
    if (actors.length < 2) continue;
    const draft = again(scene, session, units[verb.at] as Unit, { participants: actors, rule: "session-chaired" });
    // "The fifth session was co-chaired by A and B": the number that the body was named without.
    const told = thing && verb.subject !== null ? units.slice(verb.subject.first, verb.subject.first + 3) : [];
    const numeral = told.find((u) => ordinalOf({ text: u.lower, lower: u.lower }) !== undefined);
    const number = numeral === undefined ? undefined : ordinalOf({ text: numeral.lower, lower: numeral.lower });
    result.drafts.push(
      number === undefined || numeral === undefined || session.ordinal !== null
        ? draft
        : { ...draft, ordinal: groundUnit(scene, number, numeral) },
    );
    return;
  }
};

/** "A led the Northish side, and B the Southern delegation", "A spoke for the Northish side; opposite him sat B". */
const sidesLed = (scene: Scene, session: Session, result: FrameResult): void => {
  const status = session.status.value;
  if (status !== "held" && status !== "planned") return;
  const { units } = scene;
  const leads = clausesOf(scene).verbs.find(
    (v) =>
      /^(led|headed|represented|spoke|heads|leads|lead|head)$/.test(units[v.at]?.lower ?? "") &&
      scene.quoted[v.at] !== true &&
      hasSide(units, v.at),
  );
  if (leads === undefined || modalityOf(units, leads.at).status !== status) return;
  const actors = leaders(scene);
  const sides = new Set(actors.map((a) => a.country));
  if (sides.size === 0 || actors.some((a) => a.person !== null && a.country === null)) return;
  // "The Northish side was led by A. The Southern delegation was headed by B.": each sentence tells of one side.
  const told = new Set(session.countries.map((c) => c.value));
  if (sides.size < 2 && (told.size < 2 || !told.has([...sides][0] as string))) return;
  result.drafts.push(again(scene, session, units[leads.at] as Unit, { participants: actors, rule: "session-sides-led" }));
};

const OPENING = /^(?:opening|chairing|co-chairing|addressing|closing)$/;
/** "The co-chairs of the commission, A and B, signed", "Opening the meeting, A said": who was there, told by the way. */
const presided = (scene: Scene, session: Session, result: FrameResult): void => {
  if (session.status.value !== "held") return;
  const { units } = scene;
  const opens = OPENING.test(units[0]?.lower ?? "") && units.slice(1, 4).some((u) => SESSION_NOUN.test(u.lower));
  const first = opens ? units.findIndex((u) => u.kind === "person" && !u.possessive) : -1;
  const holders = units.findIndex((u) => /^(?:co-chairs|co-chairmen|co-presidents)$/.test(u.lower));
  const at = first >= 0 && first < OPENS_REACH ? first : holders;
  const actors = at < 0 ? [] : first === at ? people(actorsOf(scene, units[at] as Unit)) : people(chairsAt(scene, at) ?? []);
  if (actors.length === 0 || scene.quoted[at] === true) return;
  const sides = new Set(session.countries.map((c) => c.value));
  if (actors.some((a) => a.country !== null && !sides.has(a.country))) return;
  result.drafts.push(again(scene, session, units[at] as Unit, { participants: actors, rule: "session-presided" }));
};
/** Units within which whoever opens a meeting is named. */
const OPENS_REACH = 8;

const leaders = (scene: Scene, from = 0): Actor[] =>
  scene.units.flatMap((u, i) =>
    i >= from && u.kind === "person" && !u.possessive && scene.quoted[i] !== true ? people(actorsOf(scene, u)) : [],
  );

/** Is a side or delegation what the verb at `at` is said of, within a few units on either side? */
const hasSide = (units: readonly Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 5), at + 7).some((u) => /(?:^| )(?:side|delegation|team)$/.test(u.lower)) ||
  // "Westria was represented by A and B"
  (units[at]?.lower === "represented" &&
    units[at + 1]?.lower === "by" &&
    units.slice(Math.max(0, at - 4), at).some((u) => u.kind === "country"));

/** Does the noun group at `at` point back at the session ("it", "the meeting")? */
const refers = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "it" || units[at]?.lower === "which" || units.slice(at, at + 3).some((u) => SESSION_NOUN.test(u.lower));

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

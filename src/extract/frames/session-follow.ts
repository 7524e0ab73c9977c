/**
 * Sessions told in the wake of another: "It was co-chaired by A and B", "the eighth had been held in Oslo", "the next round
 * will take place in Lima". The body is the one the article named last; the sentence gives ordinal, day, place or people.
 *
 * Limits: a body named more than `REACH` sentences before is forgotten, and an ordinal alone counts only with a verb of holding.
 */
import { unitTest } from "../mentions/ask.ts";
import { complementsAfter } from "../clauses/complements.ts";
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, placeNear } from "./circumstance.ts";
import { type Draft, emptyResult, type FrameResult } from "./draft.ts";
import { modalityOf, nounModality } from "./modality.ts";
import { hostOf } from "./session-host.ts";
import { type Actor, actorsOf, clausesOf, distinct, evidenceOf, groundUnit, personRef, type Scene, subjectOf } from "./scene.ts";

type Session = Extract<Draft, { kind: "meeting" }>;

/** The session of the body that an article named last, and in which sentence. */
export interface SessionMemory {
  session: Session | null;
  sentence: number;
}

const REACH = 6;
const CHAIRED = /^(co-chaired|cochaired|chaired|co-led|led|headed|presided|co-presided|co-hosted|hosted|attended|co-chairing|chairing)$/;
const NOUN = /^(session|meeting|round|edition|iteration|dialogue|talks|summit|gathering|one|consultations|commission|committee)$/;
const HAPPEN =
  /^(held|hold|take|takes|took|taken|place|met|meet|convened|convene|concluded|hosted|host|hosts|scheduled|planned|due|set|expected|was|were|is|launched|called|cancelled|canceled|postponed|scrapped)$/;
const OFF = /^(called|cancelled|canceled|postponed|scrapped)$/;

const HOSTS = /^(host|hosts|hosted|hosting|hold|convene)$/;

const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** What a sentence adds to the session told before it. */
export const followingSessions = (scene: Scene, memory: SessionMemory): FrameResult => {
  const result = emptyResult();
  const { session } = memory;
  if (session === null || scene.sentence.index - memory.sentence > REACH || scene.units.some((u) => u.series !== undefined)) return result;
  const distance = scene.sentence.index - memory.sentence;
  chaired(scene, session, distance, result);
  if (result.drafts.length === 0 && distance <= 2) sidesLed(scene, session, result);
  ordinals(scene, session, result);
  founding(scene, session, result);
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
    const chairs = after.filter((c) => c.prep === "by").flatMap((c) => people(c.actors));
    const head = verb.subject === null ? undefined : units[verb.subject.first];
    const thing = head !== undefined && verb.subject !== null && people(subjectOf(scene, verb.at)).length === 0;
    let actors: Actor[] = [];
    if (by !== undefined && thing && refers(units, verb.subject?.first ?? 0)) actors = chairs;
    else {
      const object = units.slice(verb.at + 1, verb.at + 5).findIndex((u) => NOUN.test(u.lower));
      if (object >= 0 && units.slice(verb.at + 1, verb.at + 2 + object).some((u) => /^(the|this|over)$/.test(u.lower)))
        actors = people(subjectOf(scene, verb.at));
    }
    if (actors.length < 2) continue;
    result.drafts.push(again(scene, session, units[verb.at] as Unit, { participants: actors, rule: "session-chaired" }));
    return;
  }
};

/** "A led the Northish side, and B the Southern delegation", "A spoke for the Northish side; opposite him sat B". */
const sidesLed = (scene: Scene, session: Session, result: FrameResult): void => {
  if (session.status.value !== "held") return;
  const { units } = scene;
  const leads = clausesOf(scene).verbs.find(
    (v) =>
      /^(led|headed|represented|spoke|heads|leads)$/.test(units[v.at]?.lower ?? "") && scene.quoted[v.at] !== true && hasSide(units, v.at),
  );
  if (leads === undefined || modalityOf(units, leads.at).status !== "held") return;
  const actors = leaders(scene);
  const sides = new Set(actors.map((a) => a.country));
  if (sides.size === 0 || actors.some((a) => a.person !== null && a.country === null)) return;
  // "The Northish side was led by A. The Southern delegation was headed by B.": each sentence tells of one side.
  const told = new Set(session.countries.map((c) => c.value));
  if (sides.size < 2 && (told.size < 2 || !told.has([...sides][0] as string))) return;
  result.drafts.push(again(scene, session, units[leads.at] as Unit, { participants: actors, rule: "session-sides-led" }));
};

const leaders = (scene: Scene): Actor[] =>
  scene.units.flatMap((u, i) => (u.kind === "person" && !u.possessive && scene.quoted[i] !== true ? people(actorsOf(scene, u)) : []));

/** Is a side or delegation what the verb at `at` is said of, within a few units on either side? */
const hasSide = (units: readonly Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 5), at + 7).some((u) => /(?:^| )(?:side|delegation|team)$/.test(u.lower));

/** Does the noun group at `at` point back at the session ("it", "the meeting")? */
const refers = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "it" || NOUN.test(units[at]?.lower ?? "") || NOUN.test(units[at + 1]?.lower ?? "") || units[at]?.lower === "which";

const mayCount = unitTest((lower) => {
  const [word = ""] = lower.split(" ");
  return ordinalOf({ text: word, lower: word }) !== undefined || /^(previous|last|next|following)$/.test(word);
});

/** "The eighth had been held in Oslo last October", "the next round will take place in Lima". */
const ordinals = (scene: Scene, session: Session, result: FrameResult): void => {
  const { units } = scene;
  const clauses = clausesOf(scene);
  for (const [i, unit] of units.entries()) {
    if ((unit.kind !== "word" && unit.kind !== "name") || !mayCount(unit) || scene.quoted[i] === true) continue;
    // "The Fourth Session" is one unit where it has capitals.
    const [word = "", second] = unit.lower.split(" ");
    if (second !== undefined && !NOUN.test(second)) continue;
    const number = ordinalOf({ text: word, lower: word });
    const relative = /^(previous|last|next|following)$/.test(word);
    if ((number === undefined && !relative) || !/^(the|a|its|their|'s)$/.test(units[i - 1]?.lower ?? "")) continue;
    let noun = i + 1;
    if (second !== undefined) noun = i + 1;
    else if (NOUN.test(units[noun]?.lower ?? "")) noun++;
    else if (relative || (units[noun]?.kind === "word" && clauses.classes[noun] === "noun")) continue;
    const host = clauses.verbs.findLast((v) => v.at < i && i - v.at <= 3);
    const behind = clauses.verbs.find((v) => v.first >= noun && v.first < noun + 12);
    // "Norway will host the 29th session in Oslo next year"
    const hosting =
      host !== undefined && noun > i + (second === undefined ? 1 : 0) && HOSTS.test(units[host.at]?.lower ?? "") ? host : undefined;
    const verb = hosting ?? behind;
    if (verb === undefined || (hosting === undefined && !HAPPEN.test(units[verb.at]?.lower ?? ""))) continue;
    const off = OFF.test(units[verb.at]?.lower ?? "");
    const ordinal = number ?? step(word, session.ordinal?.value ?? null);
    if (relative && ordinal === null && session.date === null) continue;
    if (ordinal !== null && ordinal === session.ordinal?.value && !off) continue;
    const own = modalityOf(units, verb.at);
    // Day and place may stand between the ordinal and its verb: "the eighth, in Lima in 2023, was …".
    const [from, to] = hosting === undefined ? [i, verb.at + 1] : [verb.at, noun];
    const date = dateNear(scene, i, noun, { tense: own.tense }) ?? dateNear(scene, from, to, { tense: own.tense });
    const modality =
      own.status === "held" && (off || nounModality(units, i, noun).status === "cancelled")
        ? { ...own, status: "cancelled" as const }
        : own;
    const planned = date?.value.tense === "future" || /^(scheduled|planned|due|expected|set)$/.test(units[verb.at]?.lower ?? "");
    const near = placeNear(scene, i, noun);
    const beside = near.country === null ? placeNear(scene, from, to) : near;
    const place = beside.country === null ? hostOf(scene, verb.at) : beside;
    if (date === null && place.country === null) continue;
    result.drafts.push({
      ...again(scene, session, unit, { participants: [], rule: "session-ordinal" }),
      background: modality.status === "held" && !planned,
      status: groundUnit(scene, planned && modality.status === "held" ? "planned" : modality.status, units[verb.at] as Unit),
      ordinal: ordinal === null ? null : groundUnit(scene, ordinal, unit),
      date,
      city: place.city,
      country: place.country,
    });
  }
};

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

const step = (word: string, ordinal: number | null): number | null =>
  ordinal === null ? null : /^(next|following)$/.test(word) ? ordinal + 1 : ordinal - 1;

const again = (
  scene: Scene,
  session: Session,
  trigger: Unit,
  more: { readonly participants: readonly Actor[]; readonly rule: string },
): Session => ({
  ...session,
  rule: more.rule,
  trigger: evidenceOf(scene, trigger),
  form: groundUnit(scene, "session", trigger),
  status: groundUnit(scene, session.status.value, trigger),
  participants: distinct(more.participants).map((a) => groundUnit(scene, personRef(a), a.unit)),
  latest: false,
});

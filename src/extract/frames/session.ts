/**
 * Sessions of formal bodies: a joint working group that met, a dialogue that two ministers co-chaired, an annual summit.
 *
 * A body that is merely named ("the committee's secretariat") is no session: it takes a verb of meeting, an ordinal, a date
 * after "the last … meeting", or two who chair or attend it.
 */
import { heldAt } from "./session-at.ts";
import { hostOf } from "./session-host.ts";
import { complementsAfter } from "../clauses/complements.ts";
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import { NOWHERE, placeNear } from "./place-near.ts";
import { type Draft, emptyResult, type FrameResult } from "./draft.ts";
import type { Verb } from "../clauses/parse.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { nounModality } from "./noun-modality.ts";
import {
  type Actor,
  clausesOf,
  distinct,
  evidenceOf,
  groundUnit,
  personRef,
  readActors,
  type Scene,
  subjectOf,
  verbAround,
  wordsOf,
} from "./scene.ts";
import { acronymsOf, type Body, bodyAt, pastProcess } from "./session-body.ts";
import { CHAIR, partakers, TAKES_PART } from "./session-partakers.ts";
import { bodyOnly, SESSION_NOUN, type SessionMemory } from "./session-memory.ts";
import { ofBody, sessionNumber } from "./session-sat.ts";
import { numberByCopula } from "./session-times.ts";
import { dueDay, holdingBefore, isAgreedOn, isAhead, isOnlyWhen, lookedForwardTo } from "./session-to-come.ts";
import { calledOff, movedTo } from "./session-moved.ts";
import { fullSeriesName } from "./session-names.ts";
import { sidesOf } from "./session-sides.ts";

const HELD =
  /^(held|conducted|concluded|convened|opened|began|met|meets|take|took|takes|hosted|ended|attended|organised|organized|gathered|sat|came|got|kicked|wrapped|started|resumed|commenced|convene|hold|host|meet|closed|drew)$/;
const SAT = /^(?:met|sat|convened|gathered|assembled|meets|sits|convenes)$/;
const COME = /^(?:come|came|comes|arrived?|arrives|fly|flies|flown|flew|travels?|travell?ed|gathered|assembled)$/;
/** "visited Lima", "is due in Lima", "will be in Lima" for a session. */
const STAYS = /^(?:visit|visits|visited|visiting|go|goes|went|gone|heads?|headed|journeyed)$/;
const IS_THERE = /^(?:is|are|was|were|be|been) (?:both |also |back )*(?:due |expected |awaited |scheduled )?(?:here|in|at) /;
const comesFor = (units: readonly Unit[], at: number): boolean => {
  const word = units[at]?.lower ?? "";
  return COME.test(word) || STAYS.test(word) || IS_THERE.test(`${wordsOf(units, at, at + 4)} `);
};
const TAIL = /^(meeting|session|talks|round|dialogue|summit|meetings|ministerial|consultations)$/;

/** "…, which they had co-chaired in Oslo in June", "…, for which A will travel to Oslo": the verb of a relative clause right behind the body, or -1. */
const relativeVerb = (scene: Scene, last: number): number => {
  const { units } = scene;
  const comma = units[last]?.lower === "," ? last + 1 : last;
  const rel = /^(?:for|to|at)$/.test(units[comma]?.lower ?? "") && units[comma + 1]?.lower === "which" ? comma + 1 : comma;
  if (!/^(?:which|that)$/.test(units[rel]?.lower ?? "")) return -1;
  const isTelling = (word: string): boolean => (rel > comma ? COME.test(word) || /^attends?$/.test(word) : HELD_BY.test(word));
  const verb = clausesOf(scene).verbs.find((v) => v.first > rel && v.first <= rel + 6 && isTelling(units[v.at]?.lower ?? ""));
  return verb === undefined || units[verb.at - 1]?.lower === "last" ? -1 : verb.at;
};
const HELD_BY = /^(?:host|hosts|hosted|hold|held|convene|convened|co-chaired|co-chair|chaired|chair|attended|sat|met|meets|gathered)$/;
/** "which the two were to hold in May is off" */
const IS_OFF =
  /\b(?:is|was|were|has been|have been) (?:now |then |later )?(?:off|called off|cancell?ed|postponed|scrapped|shelved|put off|dropped)\b/;

/** Units from "whose" to the verb: "whose first meeting the minister of Northland and A will hold". */
const OWNED = 10;
/** ", whose fifth session he presided over in Oslo together with A", ", the first round of which will be held in Oslo": the number, the verb and who takes part. */
const ownedSession = (scene: Scene, last: number): { readonly ordinal: number; readonly verb: number; readonly actors: Actor[] } | null => {
  const { units } = scene;
  const rel = units[last]?.lower === "," ? last + 1 : last;
  const word = units[rel + 1]?.lower ?? "";
  const owns = units[rel]?.lower === "whose" || (units[rel]?.lower === "the" && /^of which$/.test(wordsOf(units, rel + 3, rel + 5)));
  const ordinal = owns ? ordinalOf({ text: word, lower: word }) : undefined;
  if (ordinal === undefined || !SESSION_NOUN.test(units[rel + 2]?.lower ?? "")) return null;
  const clauses = clausesOf(scene);
  const verb = clauses.verbs.find((v) => v.first > rel + 2 && v.first <= rel + OWNED);
  if (verb === undefined) return null;
  const others = complementsAfter(scene, clauses, verb.at + 1).filter((c) => c.prep === "with" || c.prep === "by");
  const doers =
    CHAIR.test(units[verb.at]?.lower ?? "") || /^(?:hold|attend|convene|open)$/.test(units[verb.at]?.lower ?? "")
      ? subjectOf(scene, verb.at)
      : [];
  return { ordinal, verb: verb.at, actors: distinct([...doers, ...others.flatMap((c) => c.actors)]) };
};

/** "met for the tenth time"; "the session, the tenth of its kind". */
const times = (units: readonly Unit[], from: number): number | null => {
  const number = sessionNumber(units, from);
  if (number !== null) return number;
  for (let k = from; k < Math.min(units.length, from + 14); k++) {
    const counted =
      (units[k]?.lower === "time" && units[k - 2]?.lower === "the" && units[k - 3]?.lower === "for") ||
      (units[k]?.lower === "of" &&
        units[k - 2]?.lower === "the" &&
        units[k - 3]?.lower === "," &&
        /^its (kind|sort)/.test(wordsOf(units, k + 1, k + 3))) ||
      // "the summit, the fourth between the two countries, is to take place"
      (units[k]?.lower === "between" && units[k - 2]?.lower === "the" && units[k - 3]?.lower === "," && k - 3 <= from);
    if (!counted) continue;
    const word = units[k - 1]?.lower ?? "";
    // "for the first time in two years", but "for the first time in Lima"
    const place = units[k + 2]?.kind === "place" || units[k + 2]?.kind === "country";
    if (word === "first" && /^(?:in|since)$/.test(units[k + 1]?.lower ?? "") && !place) return null;
    return ordinalOf({ text: word, lower: word }) ?? null;
  }
  return null;
};

/** "…, which last met in Oslo in June 2023 for its second session": the session before. */
const lastTime = (scene: Scene, draft: Draft, from: number): Draft | null => {
  const { units } = scene;
  const verb = clausesOf(scene).verbs.find(
    (v) => v.at > from && /^(?:met|convened|sat|gathered)$/.test(units[v.at]?.lower ?? "") && units[v.at - 1]?.lower === "last",
  );
  if (verb === undefined || draft.kind !== "meeting") return null;
  const trigger = units[verb.at] as Unit;
  const date = dateNear(scene, verb.at, verb.at + 1, { tense: "past" });
  const place = placeNear(scene, verb.at, verb.at + 1);
  if (date === null && place.country === null) return null;
  const number = sessionNumber(units, verb.at);
  return {
    ...draft,
    rule: "session-last-met",
    trigger: evidenceOf(scene, trigger),
    background: true,
    form: groundUnit(scene, "session", trigger),
    status: groundUnit(scene, "held", trigger),
    participants: [],
    date,
    city: place.city,
    country: place.country,
    ordinal: number === null ? null : groundUnit(scene, number, trigger),
    latest: false,
  };
};

/** Where a journey from unit `from` leads: "come to Oslo in May for". */
const goal = (scene: Scene, from: number, until: number): ReturnType<typeof placeNear> => {
  const { units } = scene;
  for (let k = from + 1; k < until; k++) {
    const unit = units[k] as Unit;
    if (unit.kind !== "place" || unit.country === null || !/^(?:to|in|into)$/.test(units[k - 1]?.lower ?? "")) continue;
    return { city: groundUnit(scene, unit.display ?? unit.lower, unit), country: groundUnit(scene, unit.country, unit) };
  }
  return NOWHERE;
};

/** "is to come to Oslo for the third dialogue": as real as the journey. */
const goingTo = (scene: Scene, around: Verb | undefined, prep: string, own: Modality): Modality => {
  if (around === undefined || own.status !== "held" || !/^(?:for|at)$/.test(prep)) return own;
  const journey = modalityOf(scene.units, around.at);
  return journey.status === "held" || journey.status === "denied" ? own : { ...journey, passive: false };
};

/** "would attend a session hosted by the council": a participle is as real as the verb it hangs on. */
const asReal = (scene: Scene, verb: number): number =>
  scene.units[verb + 1]?.lower === "by" ? (clausesOf(scene).verbs.findLast((v) => v.at < verb && v.form === "finite")?.at ?? verb) : verb;

/** Is the body said to be chaired by somebody, now or for years, or to have met so many times? */
const isHabit = ({ units }: Scene, verb: number): boolean =>
  (verb > 0 && /^(?:met|convened|sat|gathered)$/.test(units[verb]?.lower ?? "") && /\btimes\b/.test(wordsOf(units, verb + 1, verb + 4))) ||
  (verb > 0 &&
    CHAIR.test(units[verb]?.lower ?? "") &&
    /^(?:is|are|has|have|been|currently|jointly|being)$/.test(units[verb - 1]?.lower ?? ""));

/** "which meets every year", "meets annually" */
const recurs = (units: readonly Unit[], verb: number): boolean =>
  verb > 0 &&
  /^(?:meets?|convenes?|sits?|gathers?|held|holds)$/.test(units[verb]?.lower ?? "") &&
  /^(?:(?:\w+ )?(?:every|each|annually|regularly|periodically|alternately|biannually|once|twice)\b)/.test(
    wordsOf(units, verb + 1, verb + 4),
  );

/** Those who are of the states that the body is named by. */
const ofSides = (actors: readonly Actor[], body: Body): readonly Actor[] =>
  body.countries.length < 2 ? actors : actors.filter((a) => a.country === null || body.countries.includes(a.country));

/** "where the two will chair the seventh session": is the word at unit `k` a verb? */
const isChairing = (scene: Scene, k: number): boolean =>
  /^(?:chairs?|co-chairs?)$/.test(scene.units[k]?.lower ?? "") && (clausesOf(scene).verbOf[k] ?? -1) >= 0;

/** The sessions a sentence tells; bodies it only names are left to `memory`. */
export const sessions = (scene: Scene, memory: SessionMemory): FrameResult => {
  const result = emptyResult();
  if (!scene.kinds.has("series") && !scene.kinds.has("name") && !scene.kinds.has("org")) return result;
  const { units, dossier } = scene;
  // Without a body or a short form of one that the article gave there is nothing to find.
  if (!scene.kinds.has("series") && acronymsOf(dossier).size === 0) return result;
  let skip = 0;
  for (let i = 0; i < units.length; i++) {
    if (i < skip || scene.quoted[i] === true) continue;
    const body = bodyAt(scene, i);
    if (body === undefined) continue;
    skip = body.last;
    const unit = units[i] as Unit;
    let { last } = body;
    if (/^["”’']$/.test(units[last]?.lower ?? "") && TAIL.test(units[last + 1]?.lower ?? "")) last++;
    if (TAIL.test(units[last]?.lower ?? "")) last++;
    last = pastProcess(units, last);
    // "the third meeting of the Ministerial Dialogue (2+2), slated to be held": another name of it.
    if (units[last]?.lower === "(" && units[last + 2]?.lower === ")") {
      last += 3;
      skip = last;
    }
    let verb = -1;
    // "the meeting of A and B was held"
    const behind = /^(?:of|between)$/.test(units[last]?.lower ?? "") ? Math.max(last, readActors(scene, last + 1).next) : last;
    for (let k = behind; k < Math.min(units.length, behind + 9) && verb < 0; k++) {
      const u = units[k] as Unit;
      if (u.kind === "word" && (HELD.test(u.lower) || CHAIR.test(u.lower))) verb = k;
      else if (u.lower === ";" || u.lower === "which" || u.lower === "and" || (u.lower === "," && !CHAIR.test(units[k + 1]?.lower ?? "")))
        break;
    }
    // "the results of the session of the commission, held the day before in Oslo"
    if (verb < 0 && units[last]?.lower === "," && /^(held|convened|gathered|assembled|meeting|sitting)$/.test(units[last + 1]?.lower ?? ""))
      verb = last + 1;
    // "Its offspring, a joint committee, sat for the first time in Oslo"
    if (verb < 0 && units[behind]?.lower === "," && units[body.first - 1]?.lower === "," && SAT.test(units[behind + 1]?.lower ?? ""))
      verb = behind + 1;
    let before = -1;
    for (let k = body.first - 1; k >= Math.max(0, body.first - 4) && before < 0; k--) {
      if (units[k]?.kind === "word" && (CHAIR.test(units[k]?.lower ?? "") || HELD.test(units[k]?.lower ?? "") || isChairing(scene, k)))
        before = k;
      // "met B to prepare the third dialogue"
      else if (/^(?:prepare|preparing|prepared|plan|discuss|arrange)$/.test(units[k]?.lower ?? "")) break;
    }
    // "will meet in Lima on Thursday for the third session of …"
    const around = verbAround(scene, body.first);
    const prep = units[body.first - (/^(the|their|a)$/.test(units[body.first - 1]?.lower ?? "") ? 2 : 1)]?.lower ?? "";
    if (
      before < 0 &&
      verb < 0 &&
      around !== undefined &&
      around.at < body.first &&
      (/^(for|at|in|during)$/.test(prep) ? TAKES_PART : CHAIR).test(units[around.at]?.lower ?? "")
    )
      before = around.at;
    // "the dialogue, which two ministers chair, was held in Oslo": its verb may stand far behind
    const own =
      clausesOf(scene).verbs.find(
        (v) =>
          v.at > last &&
          v.subject !== null &&
          v.subject.first <= i &&
          i < v.subject.last &&
          HELD.test(units[v.at]?.lower ?? "") &&
          !/^last$/.test(units[v.at - 1]?.lower ?? ""),
      ) ??
      // "The commission that grew out of his stay held its inaugural session there in May"
      clausesOf(scene).verbs.find(
        (v) =>
          v.at > last &&
          v.subject === null &&
          /^(?:held|holds|hold|opened|concluded)$/.test(units[v.at]?.lower ?? "") &&
          units[v.at + 1]?.lower === "its" &&
          sessionNumber(units, v.at + 1) !== null,
      );
    if (verb < 0 && before < 0 && own !== undefined) verb = own.at;
    const owned = verb < 0 && before < 0 ? ownedSession(scene, last) : null;
    const relative = owned !== null ? owned.verb : verb < 0 && before < 0 ? relativeVerb(scene, last) : -1;
    if (relative >= 0) verb = relative;
    const words = wordsOf(units, body.first - 4, body.first);
    const said = `${unit.lower} ${words}`;
    const latest = /\b(since|after) (the )?last$/.test(words) || /^the last\b|^last\b/.test(unit.lower);
    const within = /\b(during|at|alongside|following)( the)?$/.test(words);
    const far = own !== undefined && verb === own.at && verb > last + 6;
    // "the second meeting of the process, held on Tuesday": what stands before is told of another
    const apart = verb === last + 1 && units[last]?.lower === ",";
    const [from, to] = relative >= 0 ? [relative, relative + 1] : far || apart ? [verb, verb + 1] : [i, last];
    const date =
      dateNear(scene, from, to, { tense: "past" }) ??
      (own === undefined ? dueDay(scene, last) : dateNear(scene, own.at, own.at + 1, { tense: "past" }));
    const ordinal = body.ordinal ?? owned?.ordinal ?? times(units, last) ?? numberByCopula(scene, i)?.ordinal ?? null;
    const atIt = before < 0 ? heldAt(scene, body, last) : undefined;
    const done = verb < 0 ? atIt : undefined;
    const holding = holdingBefore(units, body.first);
    const awaited = holding < 0 ? undefined : lookedForwardTo(units, holding);
    const comes = awaited !== undefined || (date !== null && isAhead(units, last));
    const untold = verb < 0 && before < 0 && done === undefined && ordinal === null && !comes;
    if (untold && !((latest || within) && date !== null)) {
      result.rejections.push({ trigger: evidenceOf(scene, unit), rule: "session", reason: "the body is named, no session of it is told" });
      const sides = [...sidesOf(scene, body, unit, []).keys()];
      if (sides.length >= 2) memory.remember(bodyOnly(scene, unit, fullSeriesName(scene, body.name), sides), scene.sentence.index);
      continue;
    }
    // "The commission is led by the trade ministers", "both have co-chaired the group for three years", "which meets every year": what it is, no session of it.
    const habit = Math.max(verb, before);
    if (ordinal === null && (recurs(units, habit) || (date === null && isHabit(scene, habit)))) {
      const reason = "who chairs the body or how often it meets is told, no session of it";
      result.rejections.push({ trigger: evidenceOf(scene, unit), rule: "session", reason });
      continue;
    }
    const told = owned === null ? partakers(scene, { ...body, last }, verb, before) : owned.actors;
    const some = told.some((a) => a.kind === "person");
    const goes = around !== undefined && /^(?:for|at)$/.test(prep) && around.at < body.first && (verb < 0 || isAhead(units, last));
    // "A and B had come for the second dialogue"
    const came = goes && !some && comesFor(units, around.at);
    const comers = came ? ofSides(subjectOf(scene, around.at), body) : [];
    const actors =
      atIt === undefined || some ? distinct([...told, ...comers]) : distinct([...told, ...ofSides(atIt.actors, body), ...comers]);
    const off = calledOff(scene, i, last);
    const moved = off === undefined ? null : movedTo(scene, off);
    const heard =
      off !== undefined
        ? nounModality(units, off.at - 1, off.at - 1)
        : done !== undefined && ordinal === null
          ? modalityOf(units, done.verb.at)
          : verb >= 0 && (relative >= 0 || !CHAIR.test(units[verb]?.lower ?? ""))
            ? ofBody(units, verb)
            : before >= 0
              ? modalityOf(units, asReal(scene, before))
              : (awaited ?? goingTo(scene, around, prep, nounModality(units, body.first, last)));
    // "agreed that the committee should be held in Lima"
    const agreed = heard.status === "hypothetical" && isAgreedOn(units, body.first);
    const gone = relative >= 0 && heard.status !== "held" && IS_OFF.test(wordsOf(units, relative + 1, relative + OWNED));
    const modality = gone
      ? { ...heard, status: "cancelled" as const }
      : agreed
        ? { ...heard, status: "planned" as const, tense: "future" as const }
        : heard;
    const people = actors.filter((a) => a.kind === "person" || a.kind === "official");
    const beside = placeNear(scene, from, to);
    const verbs = beside.country === null && own?.at === verb ? placeNear(scene, verb, verb + 1) : beside;
    const journey = goes ? goal(scene, around.at, body.first) : relative >= 0 ? goal(scene, relative, units.length) : NOWHERE;
    const near = verbs.country === null ? journey : verbs;
    const hosting = relative >= 0 ? relative : before;
    const place = hosting >= 0 && near.country === null ? hostOf(scene, hosting) : near;
    const countries = sidesOf(scene, body, unit, actors, place.country?.value);
    const due = modality.status === "held" && isAhead(units, last);
    const tense = due && off === undefined ? "future" : modality.tense;
    const when =
      dateNear(scene, from, to, { tense }) ?? (own?.at === verb ? dateNear(scene, verb, verb + 1, { tense }) : dueDay(scene, last));
    if (modality.status !== "held" && when === null && place.country === null && isOnlyWhen(units, body.first)) {
      result.rejections.push({
        trigger: evidenceOf(scene, unit),
        rule: "session",
        reason: "the session only dates what the sentence tells",
      });
      continue;
    }
    const ahead = due || (when?.value.tense === "future" && modality.status === "held");
    const virtual = /\b(virtual|virtually|online|by video)\b/.test(`${said} ${wordsOf(units, last, last + 6)}`);
    result.drafts.push({
      kind: "meeting",
      rule: "session",
      trigger: evidenceOf(scene, unit),
      attributed_to: null,
      // that they had come is told before the session, not of it
      background: (modality.perfect && !came) || latest,
      form: groundUnit(scene, "session", unit),
      status: groundUnit(scene, ahead || moved !== null ? "planned" : modality.status, verb >= 0 ? (units[verb] as Unit) : unit),
      participants: people.map((a) => groundUnit(scene, personRef(a), a.unit)),
      countries: [...countries].map(([country, where]) => groundUnit(scene, country, where)),
      date: moved ?? when,
      city: virtual ? null : place.city,
      country: virtual ? null : place.country,
      series: groundUnit(scene, fullSeriesName(scene, body.name), unit),
      ordinal: ordinal === null ? null : groundUnit(scene, ordinal, unit),
      latest,
    });
    const earlier = lastTime(scene, result.drafts[result.drafts.length - 1] as Draft, last);
    if (earlier !== null) result.drafts.push(earlier);
  }
  return result;
};

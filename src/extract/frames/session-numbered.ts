/**
 * Other sessions of a body, told by their number: "the eighth had been held in Oslo", "the next round will take place in
 * Lima", "the first was held in Oslo, the second in Lima", "June 2019: Second session, in Oslo."
 *
 * A number alone counts with a verb of holding, at the head of a chronicle's entry, or in a row begun by such a verb.
 */
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import { placeNear } from "./place-near.ts";
import type { FrameResult } from "./draft.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { nounModality } from "./noun-modality.ts";
import { chairsBehind } from "./session-chairs.ts";
import { hostOf } from "./session-host.ts";
import { again, isNamedOnly, type Session, SESSION_NOUN } from "./session-memory.ts";
import { clausesOf, groundUnit, type Scene } from "./scene.ts";

const HAPPEN =
  /^(held|hold|take|takes|took|taken|place|met|meet|convened|convene|conducted|concluded|hosted|host|hosts|scheduled|planned|due|set|expected|was|were|is|launched|called|cancelled|canceled|postponed|scrapped|pass|passed|opens|opened|sat|gathered|happen|happened|follow|followed)$/;
const COPULA = /^(?:is|are|was|were|be)$/;
const OFF = /^(called|cancelled|canceled|postponed|scrapped)$/;
const HOSTS = /^(host|hosts|hosted|hosting|hold|convene)$/;
const AHEAD = /^(scheduled|planned|due|expected|set)$/;
const RELATIVE = /^(previous|last|next|following)$/;
/** Units from a number to the verb that tells of it. */
const REACH = 12;
/** Units between the members of a row: "the first had been held in Oslo in 2017, the second in Lima". */
const ROW = 3;

const mayCount = unitTest((lower) => {
  const [word = ""] = lower.split(" ");
  return ordinalOf({ text: word, lower: word }) !== undefined || RELATIVE.test(word);
});

const ordinal = (word: string): number | undefined => ordinalOf({ text: word, lower: word });

/** Does the entry of a chronicle begin at unit `i`: behind a bullet and a date at most? */
const isHead = (units: readonly Unit[], i: number): boolean =>
  i === 0 || units.slice(0, i).every((u) => u.kind === "mark" || u.kind === "date" || /^(?:the|in)$/.test(u.lower));

/** ", the fifth," behind "the next session". */
const apposed = (units: readonly Unit[], from: number): number | undefined => {
  const at = units[from]?.lower === "," && /^(?:the|its)$/.test(units[from + 1]?.lower ?? "") ? from + 2 : -1;
  return at > 0 && /^[,.]?$/.test(units[at + 1]?.lower ?? "") ? ordinal(units[at]?.lower ?? "") : undefined;
};

/** "looked forward to the 25th, which Norway will host": no day of the month. */
const isNumberNotDay = (units: readonly Unit[], i: number): boolean =>
  units[i]?.kind === "date" &&
  /^\d+(?:st|nd|rd|th)$/.test(units[i]?.lower ?? "") &&
  units[i + 1]?.lower === "," &&
  units[i + 2]?.lower === "which";

/** ", which Norway will host", ", to be held in Oslo" at unit `from`: what follows is said of the session before it. */
const isTold = (units: readonly Unit[], from: number): boolean =>
  units[from]?.lower === "," && /^(?:which|to|due|scheduled|planned|set|expected|held|convened)$/.test(units[from + 1]?.lower ?? "");

/** "It was the committee's seventh meeting", "this was its third": a number of what was told before. */
const isCount = (units: readonly Unit[], i: number, noun: number): boolean => {
  let k = i - 1;
  while (k > 1 && i - k < 6 && !COPULA.test(units[k]?.lower ?? "")) k--;
  return (
    /^(?:was|is)$/.test(units[k]?.lower ?? "") &&
    /^(?:it|this|that|meeting|session)$/.test(units[k - 1]?.lower ?? "") &&
    (/^(?:[,;.]|of|in|since|between|and)$/.test(units[noun]?.lower ?? "") || noun >= units.length)
  );
};

/** The verb that tells what became of the session whose words end at `from`. */
const happening = (units: readonly Unit[], verbs: readonly Verb[], from: number): Verb | undefined => {
  const n = verbs.findIndex((v) => v.first >= from && v.first < from + REACH);
  const verb = units.slice(from, verbs[n]?.first).some((u) => u.lower === ";") ? undefined : verbs[n];
  const next = verbs[n + 1];
  // "is to be held", "was supposed to take place"
  if (
    verb !== undefined &&
    next !== undefined &&
    COPULA.test(units[verb.at]?.lower ?? "") &&
    next.first <= verb.at + 2 &&
    next.form === "infinitive"
  )
    return next;
  return verb;
};

/** ", in Oslo in 2022, " at unit `from`: a town and a day between commas, which tell of the session whatever its verb says; where it ends, or -1. */
const setIn = (units: readonly Unit[], from: number): number => {
  if (units[from]?.lower !== ",") return -1;
  const end = units.findIndex((u, k) => k > from && u.lower === ",");
  const within = end < 0 ? [] : units.slice(from + 1, end);
  const placed = within.some((u) => u.kind === "place" || u.kind === "country");
  const dated = within.some((u) => u.kind === "date" && u.temporal?.role === "point");
  const only = within.every(
    (u) => u.kind === "place" || u.kind === "country" || u.kind === "date" || /^(?:in|on|at|held|back)$/.test(u.lower),
  );
  return placed && dated && only ? end : -1;
};

const step = (word: string, from: number | null): number | null =>
  from === null ? null : /^(next|following)$/.test(word) ? from + 1 : from - 1;

const TOLD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

/** Adds the sessions that units from `first` on tell by their number to `result`. */
export const numbered = (scene: Scene, session: Session, first: number, result: FrameResult): void => {
  const { units } = scene;
  const clauses = clausesOf(scene);
  /** Where the words of the session told before end, and what was said of it. */
  let row: { readonly end: number; readonly modality: Modality } | undefined;
  for (let i = first; i < units.length; i++) {
    const unit = units[i] as Unit;
    if ((unit.kind !== "word" && unit.kind !== "name" && !isNumberNotDay(units, i)) || !mayCount(unit)) continue;
    // "The Fourth Session" is one unit where it has capitals.
    const [word = "", second] = unit.lower.split(" ");
    if (second !== undefined && !SESSION_NOUN.test(second)) continue;
    const number = ordinal(word);
    const relative = RELATIVE.test(word);
    const entry = isHead(units, i);
    if ((number === undefined && !relative) || (!entry && !/^(the|a|its|their|'s)$/.test(units[i - 1]?.lower ?? ""))) continue;
    const alone = second === undefined;
    const named = !alone || SESSION_NOUN.test(units[i + 1]?.lower ?? "");
    if (!named && (relative || (units[i + 1]?.kind === "word" && clauses.classes[i + 1] === "noun"))) continue;
    /** The unit behind the number and its noun. */
    const noun = alone && named ? i + 2 : i + 1;
    if (number !== undefined && isCount(units, i, noun)) {
      // "It was the committee's seventh meeting": of the session told before.
      if (session.ordinal === null && session.status.value === "held")
        result.drafts.push({
          ...again(scene, session, unit, { participants: [], rule: "session-ordinal" }),
          ordinal: groundUnit(scene, number, unit),
        });
      continue;
    }
    const set = setIn(units, noun);
    if (scene.quoted[i] === true && set < 0) continue;
    const host = clauses.verbs.findLast((v) => v.at < i && i - v.at <= 3);
    // "Norway will host the 29th session in Oslo next year"
    const hosting = host !== undefined && named && HOSTS.test(units[host.at]?.lower ?? "") ? host : undefined;
    const happens = set < 0 ? happening(units, clauses.verbs, noun) : happening(units, clauses.verbs, set);
    const verb = hosting ?? (set >= 0 && !HAPPEN.test(units[happens?.at ?? -1]?.lower ?? "") ? undefined : happens);
    const inRow: boolean = verb === undefined && row !== undefined && number !== undefined && i - row.end <= ROW;
    if (verb === undefined ? !inRow && !(entry && named) && set < 0 : hosting === undefined && !HAPPEN.test(units[verb.at]?.lower ?? ""))
      continue;
    // "met in Oslo for its second session and is to meet again": what follows is not said of the second.
    if (hosting === undefined && /^(?:for|at|during|in|of)$/.test(units[i - 2]?.lower ?? "") && !isTold(units, noun)) continue;
    const told = verb === undefined ? undefined : (units[verb.at] as Unit);
    const off = told !== undefined && OFF.test(told.lower);
    const count = number ?? apposed(units, noun) ?? step(word, session.ordinal?.value ?? null);
    // Of a body that is only named, the next session is told by its own day and place.
    if (relative && count === null && session.date === null && !(isNamedOnly(session) && /^(?:next|following)$/.test(word))) continue;
    // What was called off is held another time under the same number.
    if (count !== null && count === session.ordinal?.value && !off && session.status.value !== "cancelled") continue;
    const own = verb === undefined ? ((inRow ? row?.modality : undefined) ?? TOLD) : modalityOf(units, verb.at);
    // Day and place may stand between the ordinal and its verb: "the eighth, in Lima in 2023, was …".
    const [from, to] = verb === undefined ? [i, Math.max(noun, set)] : hosting === undefined ? [i, verb.at + 1] : [verb.at, noun];
    // "held in Oslo in May, and looked forward to the 25th, which Norway will host in June": what stands before is told of another.
    const aside = verb !== undefined && units[noun]?.lower === "," && units[noun + 1]?.lower === "which";
    const words: readonly [number, number] = aside ? [verb.at, verb.at + 1] : [i, noun];
    const date = dateNear(scene, ...words, { tense: own.tense }) ?? dateNear(scene, from, to, { tense: own.tense });
    const modality =
      own.status === "held" && (off || nounModality(units, i, noun).status === "cancelled")
        ? { ...own, status: "cancelled" as const }
        : own;
    // "the second round is due in Lima"
    const due = verb !== undefined && /^(?:is|are)$/.test(told?.lower ?? "") && AHEAD.test(units[verb.at + 1]?.lower ?? "");
    const planned = due || date?.value.tense === "future" || AHEAD.test(told?.lower ?? "");
    const near = placeNear(scene, ...words);
    const beside = near.country === null && !aside ? placeNear(scene, from, to) : near;
    const place = beside.country === null && verb !== undefined ? hostOf(scene, verb.at) : beside;
    if (date === null && place.country === null) continue;
    const chairs = verb === undefined ? [] : chairsBehind(scene, verb.at);
    let end = to;
    for (const evidence of [date?.evidence, place.city?.evidence, place.country?.evidence])
      while (evidence !== undefined && end < units.length && (units[end] as Unit).start < evidence.at_end) end++;
    row = { end, modality };
    result.drafts.push({
      ...again(scene, session, unit, { participants: chairs, rule: "session-ordinal" }),
      background: modality.status === "held" && !planned,
      status: groundUnit(scene, planned && modality.status === "held" ? "planned" : modality.status, told ?? unit),
      ordinal: count === null ? null : groundUnit(scene, count, unit),
      date,
      city: place.city,
      country: place.country,
    });
  }
};

/** "… in Oslo in 2018, followed by Lima in 2019 and Nairobi in 2020": the sessions after the one told, each by its town and day. */
export const followedBy = (scene: Scene, session: Session, result: FrameResult): void => {
  const { units } = scene;
  const at = units.findIndex((u, k) => u.lower === "followed" && units[k + 1]?.lower === "by");
  if (at < 0 || session.ordinal === null || session.status.value !== "held") return;
  let count = session.ordinal.value;
  for (let k = at + 2; k < units.length; k++) {
    const town = units[k] as Unit;
    if (/^(?:and|,)$/.test(town.lower)) continue;
    if (town.kind !== "place" || town.country === null) return;
    const date = units[k + 1]?.lower === "in" ? units[k + 2] : units[k + 1];
    if (date?.kind !== "date" || date.temporal === undefined) return;
    count++;
    result.drafts.push({
      ...again(scene, session, town, { participants: [], rule: "session-ordinal" }),
      background: true,
      ordinal: groundUnit(scene, count, town),
      date: dateRef(scene, date, "past"),
      city: groundUnit(scene, town.display ?? town.lower, town),
      country: groundUnit(scene, town.country, town),
    });
    k = units.indexOf(date);
  }
};

/**
 * Where the noun stands that a verb of little meaning needs to tell of a meeting: "held … talks", "the meeting that A had",
 * "took a call from A".
 */
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { isVideoConference, TALK_NOUN } from "./meet-form.ts";
import { clausesOf, type Scene, wordsOf } from "./scene.ts";

/** The talk noun that a relative clause with this verb is about ("the meeting that A had"), or -1. */
export const talkBefore = (scene: Scene, verb: Verb): number => {
  const { units } = scene;
  const from = verb.subject?.first ?? verb.first;
  for (let k = from - 1; k >= 0 && from - k <= 3; k--) {
    const word = units[k]?.lower ?? "";
    if (TALK_NOUN.test(word)) return units.slice(k + 1, from).some((u) => /^(that|which)$/.test(u.lower)) ? k : -1;
  }
  return -1;
};

/** "has talks with A on Friday": a weekday named behind what somebody has is to come; not in an entry that opens with its day. */
export const isDueOn = ({ units }: Scene, at: number, noun: number): boolean =>
  !units.slice(0, at).some((u) => u.kind === "date") &&
  units.some(
    (u, k) => k > noun && k < noun + DUE && /^(?:weekday|relative)$/.test(u.temporal?.when.kind ?? "") && u.temporal?.role === "point",
  );
/** Units from a noun of talks to its day. */
const DUE = 8;

/** "a subject about which, officials say, they have talked": what is talked of in general, no exchange. */
export const isTalkedOf = (units: readonly Unit[], { first, subject }: Verb): boolean => {
  const from = subject?.first ?? first;
  return units
    .slice(Math.max(0, from - 7), from)
    .some((u, k, row) => u.lower === "which" && /^(?:about|of|on|over)$/.test(row[k - 1]?.lower ?? ""));
};

/** The noun of "received a telephone call from": where it stands, or -1. */
export const callFrom = (scene: Scene, at: number): number => {
  if (!/^(received|took|take|takes|receives|got|had|has|taken|fielded|accepted|accepts|answered)$/.test(scene.units[at]?.lower ?? ""))
    return -1;
  for (let i = at + 1; i < at + 7; i++) {
    const word = scene.units[i]?.lower ?? "";
    if (word === "call") return /\bfrom\b/.test(wordsOf(scene.units, i + 1, i + 6)) ? i : -1;
    if (
      !/^(a|an|the|phone|telephone|video|congratulatory|introductory|on|\W)$/.test(word) &&
      scene.units[i]?.kind !== "date" &&
      clausesOf(scene).classes[i] !== "noun"
    )
      return -1;
  }
  return -1;
};

/** "attended a bilateral meeting": had it; whoever attended "the meeting" was there beside others. */
export const attendsTalks = (units: readonly Unit[], at: number): boolean =>
  isAttending(units[at]) &&
  /^(?:an?|their|separate) (?:[\w-]+ ){0,2}(?:bilateral|trilateral|delegation-level|one-on-one|two-way|tete-a-tete|tête-à-tête) (?:[\w-]+ )?(?:meetings?|talks|session|consultations)\b/.test(
    wordsOf(units, at + 1, at + 8),
  );
const isAttending = unitTest(/^(?:attend|attends|attended|attending)$/);

const CHAIRS = /^(?:co-)?(?:chair|chairs|chaired|chairing)$/;
/** What talks are counted by. */
const isMeasure = (unit: Unit | undefined): boolean =>
  /(?:^|[ -])(?:days?|hours?|minutes|rounds?|series|weeks?|sets?|flurry|string|number|sessions?)$/.test(unit?.lower ?? "");

/** "held a working session with B" */
const isWorkingSession = (units: readonly Unit[], i: number): boolean =>
  /^sessions?$/.test(units[i]?.lower ?? "") &&
  units[i + 1]?.lower === "with" &&
  /^(?:working|one-on-one|closed-door|bilateral|private|separate|long|short|first|second|two-hour)$/.test(units[i - 1]?.lower ?? "");

/** Units of an aside between a verb and its noun. */
const ASIDE = 8;

/** The talk noun of "held … talks with": where it stands, or -1. */
export const talkNoun = (scene: Scene, from: number): number => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  // "While fighting continued, a meeting of A and B was put off": a clause ends there; "held, in spite of all, talks with A"
  if (units[from]?.lower === "," && !units.slice(from + 1, from + ASIDE).some((u) => u.lower === ",")) return -1;
  for (let i = from; i < units.length && i < from + 9; i++) {
    const unit = units[i] as (typeof units)[number];
    const c = classes[i];
    if (unit.kind === "word" && (isVideoConference(units, i) || isWorkingSession(units, i))) return i;
    if (unit.kind === "word" && TALK_NOUN.test(unit.lower)) {
      // "a lunch meeting", "a phone call conversation": the last of a row of such nouns is the head.
      return TALK_NOUN.test(units[i + 1]?.lower ?? "") ? i + 1 : i;
    }
    // "two days of talks", "a round of consultations"; what two chair is a session.
    if (unit.lower === "of" && isMeasure(units[i - 1]) && !CHAIRS.test(units[from - 1]?.lower ?? "")) continue;
    if (c === "actor" || c === "prep" || c === "sub" || c === "rel" || c === "break" || c === "past" || c === "aux") return -1;
  }
  return -1;
};

const OF_STATE =
  /\bnotes (?:on behalf|by which|constituting|extending|confirming|establishing|amending)\b|\bnotes\b.{0,40}\b(?:loan|grant|aid|assistance|treaty|agreement|project|accord|waiver|visa|visas)\b/;
/**
 * "exchanged notes for a loan of …", "notes by which the treaty is extended": an exchange of notes is a paper of two states. Only "compared
 * notes" is always talk. `at`: the verb.
 */
export const isNoteOfState = ({ units }: Scene, at: number): boolean =>
  !/^compar/.test(units[at]?.lower ?? "") && OF_STATE.test(wordsOf(units, at + 1, at + NOTE_REACH));
/** Units from the verb to what the notes are for. */
const NOTE_REACH = 12;

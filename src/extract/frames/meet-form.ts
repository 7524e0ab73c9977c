/**
 * Call or in person: what the clause around a trigger says, else what the trigger means by itself.
 */
import type { MeetingForm } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { unitTest } from "../mentions/ask.ts";
import { isBoundary, type Scene, verbLike, wordsOf } from "./scene.ts";

/** Nouns of exchanges between officials. */
export const TALK_NOUN =
  /^(talks|talk|discussions|discussion|meeting|meetings|conversation|conversations|consultations|exchange|exchanges|call|calls|dialogue|parleys|summit|encounter|encounters|negotiations|tête-à-tête|tete-a-tete|bilateral|bilaterals|trilateral|trilaterals|quadrilateral|phone-call|teleconference|videoconference|audience|luncheon|lunch|dinner|breakfast|banquet|coffee|tea|sit-down|sitdown|deliberations|parley|interaction|interactions|pull-aside|pull-asides|call-on|call-ons|one-on-one|one-on-ones|sit-downs|sitdowns|tete-a-tetes)$/;
export const isTalkNoun = unitTest(TALK_NOUN);
/** "their video conference", "a conference call": talks at a distance, where a conference alone is a gathering. */
export const isVideoConference = (units: readonly Unit[], i: number): boolean =>
  units[i]?.lower === "conference" && /^(video|telephone|phone|online|virtual)$/.test(units[i - 1]?.lower ?? "");
/** "what diplomats call the 2+2": a verb of naming, no call. */
export const isNaming = (units: readonly Unit[], i: number): boolean =>
  /^calls?$/.test(units[i]?.lower ?? "") && /\b(?:as|what|which|whom) (?:[\w'’-]+ ){1,4}$/.test(`${wordsOf(units, i - 5, i)} `);
/** "A (left) speaks with B (right)": seen, not heard. */
export const isShown = (units: readonly Unit[]): boolean =>
  units.some((u, k) => /^(?:left|right)$/.test(u.lower) && units[k - 1]?.lower === "(");
/** "used the occasion to speak with A" */
export const isOnOccasion = (units: readonly Unit[], at: number): boolean =>
  /\b(?:used|took|seized) (?:the|this|that|his|her|their) (?:\w+ )?(?:occasion|opportunity|visit|reception|stay|forum|summit|chance|gathering|event) to $/.test(
    `${wordsOf(units, at - 6, at)} `,
  );
/** Nouns that by themselves mean a call; a conversation is one only over a line. */
export const CALL_NOUN = /^(call|calls|phone-call|teleconference|videoconference)$/;

const CALL_WORDS =
  /\b(phone|telephone|telephonic|telephoned|by phone|on the phone|over the phone|on the line|phone call|call|calls|video|video-link|videoconference|teleconference|virtual|virtually|online|video link|video conference|screen)\b/;
/** Where people sit who have a conversation that is no call. */
const FACE_TO_FACE =
  /\b(dinner|lunch|breakfast|coffee|tea|airport|private|privately|sidelines|margins|fringe|fringes|edges|periphery|terrace|balcony|veranda|garden|gardens|lawn|jetty|pier|quay|boat|bench|doorstep|stairs|steps|lobby|lounge|corridor|corridors|room|palace|villa|hotel|residence|in person|one-on-one|guest|guests|host|hosts|visitor|visitors|in full view|out of earshot|behind closed doors|face to face|face-to-face|tête-à-tête|tete-a-tete)\b/;
/** "spoke for two hours during a meeting in Oslo" */
const IN_MEETING = /\b(?:during|in|at) (?:an?|the|their|this) (?:[\w-]+ ){0,2}(?:meeting|encounter|talks)\b/;
const CLAUSE_SPAN = 14;
const OTHER_VERB =
  /^(spoke|spoken|talked|conversed|conferred|met|seen|saw|dined|held|had|phoned|rung|rang|telephoned|called|then|later|again|also|exchanged)$/;

export const formIn = (scene: Scene, at: number, last: number, byDefault: MeetingForm): { form: MeetingForm; unit: Unit } => {
  // Leftwards only as far as the verb's own group: "telephoned A and met with B" is one call.
  let left = at;
  while (left > 0 && at - left < 6 && !verbLike(scene.units[left - 1]) && scene.units[left - 1]?.lower !== "and") left--;
  // "A, who last spoke by phone in May, had lunch with B": how they spoke then is another matter.
  if (verbLike(scene.units[left - 1])) for (let k = at - 1; k > left; k--) if (scene.units[k]?.lower === ",") left = k;
  const near = scene.units.slice(left, Math.min(scene.units.length, last + CLAUSE_SPAN));
  let text = "";
  let unit = scene.units[at] as Unit;
  const end = (scene.units[last - 1] as Unit).end;
  for (const [k, u] of near.entries()) {
    // "met in Oslo in May and talked by telephone in June": what is joined with a verb of its own is another exchange.
    if (text !== "" && u.start > end && (isBoundary(u) || (u.lower === "and" && OTHER_VERB.test(near[k + 1]?.lower ?? "")))) break;
    if (u.kind === "word" && CALL_WORDS.test(u.lower) && !(u.lower === "call" && u.start === unit.start)) unit = u;
    text += ` ${u.kind === "person" ? "" : u.lower}`;
  }
  const said = text.replace(
    /\bcall(ed|s|ing)?[ -](ons?|upon|at|off|back)\b|\b(?:courtesy|farewell|introductory) calls?\b|\bcall(ed|s|ing)? for\b|\b(?:as|what|which|whom) (?:[\w'’-]+ ){1,4}call(?:s|ed)?\b|\bso called\b|\bsocial media\b/g,
    "",
  );
  if (CALL_WORDS.test(said) || isPhonedFor(scene.units, at, last)) return { form: "call", unit };
  const together =
    FACE_TO_FACE.test(said) || FACE_TO_FACE.test(openingOf(scene.units, at)) || IN_MEETING.test(said) || isSpokenIn(scene.units, at);
  return { form: byDefault === "call" && together ? "in_person" : byDefault, unit };
};

/** "his conversation with A, who had phoned him": the conversation was that call. */
const isPhonedFor = (units: readonly Unit[], at: number, last: number): boolean =>
  /\bconversations?\b/.test(wordsOf(units, at, last)) && PHONED.test(wordsOf(units, last, last + 6));
const PHONED = /^(?:, )?who (?:had |has )?(?:just |himself |herself )?(?:phoned|telephoned|rung|rang|called) (?:him|her|them)\b/;
/** "In the corridors, A had a word with B": the phrase of place that opens a sentence, up to its subject. */
const openingOf = (units: readonly Unit[], at: number): string => {
  if (!/^(?:in|on|at|over)$/.test(units[0]?.lower ?? "")) return "";
  let k = 1;
  while (k < Math.min(at, OPENING) && /^(?:word|name)$/.test(units[k]?.kind ?? "") && units[k]?.lower !== "," && !verbLike(units[k])) k++;
  return wordsOf(units, 0, k);
};
const isPlaceIn = (units: readonly Unit[], k: number): boolean =>
  units[k]?.kind === "place" && units[k]?.possessive !== true && /^(?:in|at)$/.test(units[k - 1]?.lower ?? "");
const speaks = unitTest(/^(?:spoke|spoken|speak|speaks|talked|talk|talks|conversed|converse)$/);
const goesOnTo = unitTest(/^(?:with|to|and|the|his|her|their|on|at|length|again|also|later|briefly|privately|separately|there|,|&)$/);
/**
 * "spoke in Oslo on Monday with A", "talked with A in Oslo", "In Oslo on Monday, A spoke with B": who spoke and when stands alone between the
 * verb and the town. "spoke with A about the war in Northland" tells no town.
 */
const isSpokenIn = (units: readonly Unit[], at: number): boolean => {
  if (!speaks(units[at])) return false;
  for (let k = at + 1; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (unit.lower === "in") return isPlaceIn(units, k + 1);
    if (unit.lower === "there" && k <= at + 2) return true;
    if (unit.lower === "about" && units[k + 1]?.lower === "there") continue;
    if (unit.kind !== "person" && unit.kind !== "official" && unit.kind !== "date" && unit.kind !== "demonym" && !goesOnTo(unit)) break;
  }
  if (units[0]?.lower !== "in" || !isPlaceIn(units, 1)) return false;
  // "In the capital he also talked with A", "In Oslo on Monday, B spoke with A"
  return units[2]?.kind === "pronoun" || units[2]?.kind === "person" || units.slice(2, OPENING).some((u) => u.lower === ",");
};
/** Units that open a sentence before its subject. */
const OPENING = 6;

const isTie = unitTest(
  /^(?:tensions?|ties|relations|relationship|trade|war|conflict|disputes?|differences|rivalry|hostilities|clashes|fighting|friction|enmity|border|friendship|trust)$/,
);
/** "after weeks of tension between the neighbours": what lies between them is no meeting. */
export const isOfTies = (units: readonly Unit[], first: number): boolean => {
  let k = first - 1;
  while (k > first - 4 && units[k]?.lower !== "between") k--;
  return isTie(units[k - 1]);
};

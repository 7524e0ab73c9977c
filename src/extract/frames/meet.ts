/**
 * Meetings: who met, called, received or talked with whom.
 *
 * Verbs ("met", "held talks with", "called on", "spoke to … by phone", "was received by") are read in `meet-verbs.ts`, nouns
 * ("talks between A and B", "in his meeting with B") in `meet-nouns.ts`.
 *
 * Not meetings: met a target, called for something, spoke to reporters; ceremonies and speeches.
 */
import { emptyResult, type FrameResult } from "./draft.ts";
import type { Unit } from "../mentions/unit.ts";
import { isTalkNoun } from "./meet-form.ts";
import { hintsAtTime, meetAfterTime } from "./meet-after-time.ts";
import { hintsAtCompany } from "./meet-company.ts";
import { hintsAtIdiom, hintsAtWith } from "./meet-idioms.ts";
import { meetAwait } from "./meet-await.ts";
import { meetAhead } from "./meet-ahead.ts";
import { meetContact } from "./meet-contact.ts";
import { meetLikewise } from "./meet-likewise.ts";
import { hintsAtOtherWay } from "./meet-ways.ts";
import { meetingNouns } from "./meet-nouns.ts";
import { meetTogether } from "./meet-together.ts";
import { meetQuoted } from "./meet-quoted.ts";
import { meetingVerbs } from "./meet-verbs.ts";
import { isMeetingVerb } from "./meet-verb-words.ts";
import type { Scene } from "./scene.ts";

const isMeetingWord = (unit: Unit): boolean =>
  unit.form !== undefined &&
  (isMeetingVerb(unit) ||
    isTalkNoun(unit) ||
    unit.lower === "conference" ||
    unit.lower === "appointment" ||
    hintsAtOtherWay(unit) ||
    hintsAtCompany(unit) ||
    hintsAtIdiom(unit));

/** All meetings one sentence tells. */
export const meetings = (scene: Scene): FrameResult => {
  const result = emptyResult();
  // Only a sentence with a word of meeting is parsed.
  if (!scene.units.some(isMeetingWord) && !hintsAtTime(scene.units) && !hintsAtWith(scene.units)) {
    meetContact(scene, result);
    meetTogether(scene, result);
    return result;
  }
  const taken = meetingVerbs(scene, result);
  meetingNouns(scene, taken, result);
  meetAwait(scene, result);
  meetAfterTime(scene, result);
  meetLikewise(scene, result);
  meetContact(scene, result);
  meetAhead(scene, result);
  meetQuoted(scene, result);
  meetTogether(scene, result);
  return result;
};

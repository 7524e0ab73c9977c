/**
 * Sessions that are only to come, told without a verb of holding, or with one that hangs on what was agreed: "the summit that is due
 * this year", "look forward to the convening of the council", "agreed that the committee should be held in Lima".
 *
 * Limit: what somebody wishes or proposes stays a wish; only what sides agreed on, or an attribute of the body itself, makes it planned.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import type { Modality } from "./modality.ts";
import { type Scene, wordsOf } from "./scene.ts";

const isAwaited = unitTest(/^(?:due|scheduled|planned|set|slated|expected|pencilled|penciled)$/);
/** The word that says that the body whose words end before unit `last` is to sit ("…, due in Oslo in June", "… that is due this year"), or -1. */
const aheadAt = (units: readonly Unit[], last: number): number => {
  const from = units[last]?.lower === "," ? last + 1 : last;
  const told = /^(?:that|which) (?:is|are|was|were)$/.test(wordsOf(units, from, from + 2)) ? from + 2 : from;
  const at = units[told];
  const comes =
    (at !== undefined && isAwaited(at)) || /^to (?:be (?:held|hosted|convened)|take place)/.test(wordsOf(units, told, told + 3));
  return comes ? told : -1;
};
/** … told of the body itself: no session has been held. */
export const isAhead = (units: readonly Unit[], last: number): boolean => aheadAt(units, last) >= 0;
/** The day for which the body is due. */
export const dueDay = (scene: Scene, last: number): ReturnType<typeof dateNear> => {
  const at = aheadAt(scene.units, last);
  return at < 0 ? null : dateNear(scene, at, at + 1, { tense: "future" });
};

const isHolding = unitTest(/^(?:convening|holding|convocation|hosting|staging)$/);
/** The noun of holding before a body that begins at unit `first` ("the convening of the council"), or -1. */
export const holdingBefore = (units: readonly Unit[], first: number): number => {
  const of = /^(?:the|a|an|their|its)$/.test(units[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  const noun = units[of - 1];
  return units[of]?.lower === "of" && noun !== undefined && isHolding(noun) ? of - 1 : -1;
};

const AGREED = /\b(?:agreed|decided|resolved|determined|settled)(?: (?:that|on|upon|to have|as well|also|further|in principle))* ?$/;
const LOOKS =
  /\b(?:look(?:s|ed|ing)? (?:also )?forward(?: also)? to|agreed (?:on|upon|to)|decided on)(?: (?:the|a|an|early|timely|swift))* ?$/;
/** Words in which what was agreed stands before the body. */
const REACH = 8;
/** Did sides agree on what is told of the body that begins at unit `first`: "agreed that the 12th committee should be held"? */
export const isAgreedOn = (units: readonly Unit[], first: number): boolean => AGREED.test(`${wordsOf(units, first - REACH, first)} `);

/** The modality of a session told by its holding ("look forward to the convening of"), where it is to come; else undefined. */
export const lookedForwardTo = (units: readonly Unit[], holding: number): Modality | undefined =>
  LOOKS.test(`${wordsOf(units, holding - REACH, holding)} `)
    ? { status: "planned", tense: "future", perfect: false, passive: false, why: "looked forward to" }
    : undefined;

/** "when the commission sits for the first time": is the verb at unit `verb` of a clause that only dates another? */
export const isOnlyWhen = (units: readonly Unit[], first: number): boolean =>
  /^(?:when|once|until|till|unless|if|whenever)$/.test(units[first - 1]?.lower ?? "") ||
  (/^(?:the|their|its)$/.test(units[first - 1]?.lower ?? "") && /^(?:when|once|until|till|unless|if)$/.test(units[first - 2]?.lower ?? ""));

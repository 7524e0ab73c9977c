/**
 * Participles without an auxiliary: "received by B on Monday, A …", "A, telephoned on Monday by B, …", "Closeted with B for an hour, A …".
 *
 * They look like the past of a verb, so what stands behind tells them apart: "by" with whoever did it, or, at the head of a sentence, no object and
 * a comma with the subject of the main clause.
 */
import type { Unit } from "../mentions/unit.ts";
import { unitTest } from "../mentions/ask.ts";
import type { WordClass } from "./classes.ts";
import { isVerbal } from "./leads-clause.ts";

/** Units from a participle to its "by", past days and places. */
const REACH = 9;
/** Units of a participle at the head of a sentence, up to the comma that closes it. */
const HEAD = 24;

/** What tells where, when or how long, between a participle and its "by". */
const isSettingNoun = unitTest(
  /^(?:home|office|palace|residence|airport|embassy|ministry|hotel|villa|house|lunch|dinner|breakfast|tea|coffee|talks|audience|morning|afternoon|evening|noon|hours?|minutes|half-hour|telephone|phone|capital|city|town|port)$/,
);
const isWhereOrWhen = unitTest(/^(?:in|at|on|to|over|for|here|there)$/);

/** Does "by" with somebody stand behind unit `end`, with nothing but days, adverbs and places between? */
export const isDoneBy = (units: readonly Unit[], classes: readonly WordClass[], end: number): boolean => {
  for (let k = end; k < units.length && k < end + REACH; k++) {
    const c = classes[k];
    if (units[k]?.lower === "by") return c === "prep" && isSomebody(units, classes, k + 1);
    const place = k > end && (isSettingNoun(units[k]) || (c === "actor" && /^(?:place|country)$/.test(units[k]?.kind ?? "")));
    if (!place && c !== "date" && c !== "adv" && c !== "skip" && c !== "det" && !isWhereOrWhen(units[k])) return false;
  }
  return false;
};

const isMeans = unitTest(
  /^(?:telephone|phone|video|letter|e-mail|email|cable|fax|text|mail|car|train|plane|air|sea|land|chance|mistake|law|link)$/,
);
const isSomebody = (units: readonly Unit[], classes: readonly WordClass[], from: number): boolean => {
  for (let k = from; k < from + 3; k++) {
    if (/^(?:person|official|pronoun)$/.test(units[k]?.kind ?? "")) return true;
    // "informed by telephone her colleague"
    if ((classes[k] !== "det" && classes[k] !== "noun") || isMeans(units[k])) return false;
  }
  return false;
};

/** "Closeted with B for an hour, A …": a participle that opens the sentence at unit `i`, and whoever it is said of behind its comma. */
const opensWithParticiple = (units: readonly Unit[], classes: readonly WordClass[], i: number, end: number): boolean => {
  if (classes[i] !== "past" || !/^(?:prep|adv|date)$/.test(classes[end] ?? "")) return false;
  for (let k = 0; k < i; k++) if (units[k]?.kind !== "mark") return false;
  for (let k = end; k < units.length && k < end + HEAD; k++) {
    const c = classes[k];
    if (c === "break" || c === "sub" || c === "rel" || c === "past" || c === "aux" || c === "base") return false;
    if (c !== "comma") continue;
    let at = k + 1;
    while (classes[at] === "det" || classes[at] === "noun") at++;
    if (classes[at] === "actor" && isVerbal(classes[at + 1])) return true;
  }
  return false;
};

/** Is the word like a past at unit `i`, whose group ends before `end`, a participle said of something? */
export const isReduced = (units: readonly Unit[], classes: readonly WordClass[], i: number, end: number): boolean =>
  !isPastOnly(units[i]) &&
  (units[end]?.lower === "by" || isDoneBy(units, classes, end) || (i < FIRST && opensWithParticiple(units, classes, i, end)));
/** The past of verbs that have another participle: "spoke by phone" is done by whoever stands before it. */
const isPastOnly = unitTest(
  /^(?:spoke|went|came|flew|took|gave|began|saw|chose|drove|rose|wrote|broke|knew|grew|drew|swore|ate|fell|forgot|rang|shook|did|undertook|withdrew|overtook|oversaw|forgave|arose)$/,
);
/** Units before which a participle may open its sentence: marks stand first. */
const FIRST = 3;

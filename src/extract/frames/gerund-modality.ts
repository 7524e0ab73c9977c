/**
 * Did what a gerund tells of take place? It is as real as the verb it goes with ("will meet A before signing"), unless the words before
 * it say otherwise ("without signing", "the prospect of signing", "called for signing").
 */
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import { besideVerb } from "./besides.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { clausesOf, isAdverb, type Scene, wordsOf } from "./scene.ts";

const NOT_DONE = /\b(?:without|against|from|(?:instead|short) of|rather than|failed at|stopped at)$/;
/** "the prospect of signing", "with a view to signing": nouns of what is to be. */
const PROSPECT =
  /\b(?:possibility|possibilities|prospects?|ideas?|aims?|goals?|hopes?|intentions?|purposes?|view|chances?|options?|plans?|process|questions?|importance|necessity|need|objectives?|feasibility|point|verge|brink|risk|merits|modalities|ways?|timing|date|terms|eve) (?:of|to|for|on)$/;
const TOWARDS = /\b(?:for|on|about|towards?|in|at|to)$/;
/** "thanked A for signing", "succeeded in signing": said of what was done. */
const OF_DEED = /\b(?:thank|prais|congratulat|credit|succeed|laud|hail|commend|applaud|criticis|criticiz|blam|culminat|result)/;
/** "went on meeting": as real as the verb. */
const GOING_ON = /\b(?:go|goes|going|went|gone|kept|keeps|carry|carried|carries) on$/;
/** "joined A in signing", "followed Peru in signing", "took part in signing": as real as the verb. */
const SHARING = /\b(?:join(?:s|ed)?|follow(?:s|ed)|takes? part|took part|participate[sd]?|succeed(?:s|ed)?)\b[^;:]* in$/;
const GOING_WITH = /\b(?:after|before|by|upon|while|when|then|and)$|,$/;
const BESIDES = /\b(?:besides|apart from|aside from|in addition to|as well as|on top of)$/;
/** Is the gerund at `at` told beside something else, which tells whether both were done? */
const isBeside = (units: Scene["units"], at: number): boolean =>
  units[at]?.lower.endsWith("ing") === true && BESIDES.test(wordsOf(units, at - 3, at));
const isAgreeing = unitTest(/^(?:agreed|decided|resolved|pledged|promised|vowed|undertook|committed|managed|helped|met|sat)$/);
const REACH = 8;

/** `own`: what the verb's own group says. */
export const gerundModality = (scene: Scene, verb: Verb, own: Modality): Modality => {
  const { units } = scene;
  if (isBeside(units, verb.at)) {
    const beside = besideVerb(scene, verb.at);
    const isToCome = beside?.status === "planned" || beside?.status === "hypothetical";
    return isToCome ? { ...beside, passive: false } : { ...own, status: "held", tense: "past" };
  }
  if (verb.form !== "gerund" || own.status !== "held") return own;
  let k = verb.first;
  while (k > 0 && isAdverb(units[k - 1])) k--;
  const before = wordsOf(units, k - REACH, k);
  if (NOT_DONE.test(before)) return { ...own, status: "denied", tense: "past" };
  if (PROSPECT.test(before)) return { ...own, status: "planned", tense: "future" };
  const goesOn = GOING_ON.test(before);
  const shares = SHARING.test(before);
  if (!goesOn && !shares && TOWARDS.test(before)) return OF_DEED.test(before) ? own : { ...own, status: "planned", tense: "future" };
  if (k > 0 && !goesOn && !shares && !GOING_WITH.test(before)) return own;
  const { verbs } = clausesOf(scene);
  const last = verbs.findLast((v) => v.form !== "gerund" && v.at < verb.first);
  // "agreed to tie their economies together, adopting a vision": what was done when they agreed.
  const main =
    last?.form === "infinitive" && before.endsWith(",") ? verbs.findLast((v) => v.form === "finite" && v.at < last.first) : undefined;
  const agreed = main !== undefined && isAgreeing(units[main.at]) ? main : undefined;
  const goesWith = agreed ?? last ?? verbs.find((v) => v.form === "finite" && v.at > verb.at);
  const outer = goesWith === undefined ? own : modalityOf(units, goesWith.at);
  return outer.status === "held" ? own : { ...outer, passive: false };
};

/**
 * Did it happen? Reads the verb group and what governs it: held, planned, cancelled, denied or only imagined; and its tense.
 *
 * `perfect` ("had met") marks background told from before the article's day. When in doubt a future or conditional is
 * `planned` or `hypothetical`, never held.
 */
import { auxiliaryBehindGap } from "../clauses/aux-gap.ts";
import { IRREGULAR, PRESENT } from "../clauses/words.ts";
import { areNoPlans, arePlansDropped, hungOn } from "./hung-infinitive.ts";
import { unitTest, wordTest } from "../mentions/ask.ts";
import { sentenceTest } from "../mentions/gate.ts";
import type { HappeningStatus } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { hearsayOf } from "./hearsay.ts";
import { isAdverb, verbLike, wordsOf } from "./scene.ts";
import { groupSays } from "./verb-group.ts";

export interface Modality {
  readonly status: HappeningStatus;
  readonly tense: "past" | "future";
  readonly perfect: boolean;
  readonly passive: boolean;
  /** Names the words that decided, for the explanation. */
  readonly why: string;
}

const GROUP = new Set(
  `is are was were be been being has have had having do does did will would shall should may might can could must ought to not no longer never n't also then
   therefore thus hence shortly soon accordingly
   expected scheduled set due slated likely planned planning plans plan hopes hope hoping hoped wants want wanted intends intend intended meant about ready going poised agreed agree seek seeks sought
   wont won't 'll 've 're 'd didn't doesn't hasn't haven't wouldn't isn't aren't wasn't weren't couldn't refused declined failed cancelled canceled postponed refuses declines unlikely supposed able unable
   offered proposed invited asked try tries tried trying considering reported reportedly rumoured rumored alleged believed thought suspected neither nor hardly scarcely yet both again first jointly formally finally early soon instead himself herself themselves itself`.split(
    /\s+/,
  ),
);

/** What is left of an auxiliary behind a pronoun: "she'll", "they've". */
const SHORT: Readonly<Record<string, string>> = { "'ll": "will", "'ve": "have", "'re": "are" };
const pastForm = wordTest((word) => word.endsWith("ed") || IRREGULAR.has(word));
const inGroup = unitTest((lower) => GROUP.has(lower));
const isBrought = wordTest((word) => /^(taken|brought|led|shown|ushered|escorted|driven)$/.test(word));
const isWanted = wordTest(/^(necessary|important|useful|essential|crucial|appropriate|possible)$/);
const isDenial = wordTest(/^(denied|denies|deny|denying|dismissed|refuted)$/);
const hasDenial = sentenceTest(/^(denied|denies|deny|denying|dismissed|refuted)$/);

/** The sentence asked last, and what its verbs are told as: each frame asks of every verb. */
let asked: readonly Unit[] | undefined;
let answers: (Modality | undefined)[] = [];

/** Modality of the verb at unit `verb` (its group is read leftwards). */
export const modalityOf = (units: readonly Unit[], verb: number): Modality => {
  if (units !== asked) {
    asked = units;
    answers = [];
  }
  if (verb < 0) return readModality(units, verb);
  const known = answers[verb];
  if (known !== undefined) return known;
  const modality = readModality(units, verb);
  answers[verb] = modality;
  return modality;
};

const readModality = (units: readonly Unit[], verb: number): Modality => {
  const group: string[] = [];
  const auxiliary = auxiliaryBehindGap(units, verb);
  let i = auxiliary < 0 ? verb - 1 : auxiliary;
  const from = i + 1;
  for (; i >= 0 && from - i <= 9; i--) {
    const unit = units[i] as Unit;
    if (unit.kind !== "word" && unit.kind !== "date" && !(unit.kind === "mark" && unit.lower === "'")) break;
    if (unit.kind === "date") {
      if (group.length === 0 && !isAdverbialGap(units, i)) break;
      continue;
    }
    // "had last met"
    if (unit.lower === "last" && /^(?:had|has|have)$/.test(units[i - 1]?.lower ?? "")) continue;
    if (!inGroup(unit) && !isAdverb(unit) && !(unit.lower === "'s" && units[i - 1]?.kind === "pronoun")) break;
    group.unshift(SHORT[unit.lower] ?? unit.lower);
  }
  // "he'd met" against "he'd meet", "she's met" against "she's meeting"
  for (const [k, said] of group.entries()) {
    if (said !== "'d" && said !== "'s") continue;
    const done = group[k + 1] === "been" || (k + 1 === group.length && (pastForm(units[verb]) || units[verb]?.lower === "had"));
    group[k] = said === "'d" ? (done ? "had" : "would") : done ? "has" : "is";
  }
  const words = group.length === 0 ? "" : ` ${group.join(" ")} `;
  const word = units[verb]?.lower ?? "";
  const says = groupSays(words);
  let denied = false;
  if (hasDenial(units)) for (let k = 0; k < verb && !denied; k++) denied = isDenial(units[k]);
  // "returned without being able to meet A"
  if (group.includes("able") && units[i]?.lower === "without") denied = true;
  const passive = says.passive && !word.endsWith("ing");
  const { perfect } = says;
  const result = (status: HappeningStatus, tense: "past" | "future", why: string): Modality => ({ status, tense, perfect, passive, why });
  // "found it necessary to hold talks": wanted, which says nothing of whether it was done.
  if (words === " to " && isWanted(units[i])) return result("hypothetical", "future", "wanted");
  // "could end up meeting A": as real as the verb before.
  const ending = words === "" && word.endsWith("ing") && units[verb - 1]?.lower === "up" ? modalityOf(units, verb - 2) : undefined;
  if (ending !== undefined && ending.status !== "held") return { ...ending, passive: false };
  // "considered travelling to Oslo", "stopped short of meeting A": weighed and no more.
  if (word.endsWith("ing") && isShunned(units, verb)) return result("denied", "past", "ruled out");
  if (word.endsWith("ing") && isWeighed(units, verb)) return result("hypothetical", "future", "weighed");
  // "was taken to see A": as held as the taking.
  const brought = words === " to " && isBrought(units[i]) ? modalityOf(units, i) : undefined;
  if (brought?.passive === true) return { ...brought, passive: false };
  // "had been to see A": they went, and saw.
  if (/^ (?:has|had|have) (?:also |just |already )?been to $/.test(words) && !denied)
    return { status: "held", tense: "past", perfect: true, passive: false, why: "been to" };
  const hung = words === " to " ? hungOn(units, i) : undefined;
  if (hung === "dropped" || (/ plans? to $/.test(words) && arePlansDropped(units, i))) return result("cancelled", "past", "plans dropped");
  if (hung === "never" || (/ plans? to $/.test(words) && areNoPlans(units, verb - 2))) return result("denied", "past", "no plans");
  if (hung !== undefined) return { ...modalityOf(units, hung.like), passive: false };
  // "had meant to come and to meet A": one plan
  const too = words === " to " ? joinedTo(units, i + 1) : -1;
  if (too >= 0) {
    const outer = modalityOf(units, too);
    if (outer.status === "cancelled" || outer.status === "denied") return { ...outer, passive: false };
  }
  // "was the first leader to meet A": so they did.
  const first = words === " to " ? firstTo(units, i) : undefined;
  if (first !== undefined) return { ...first, passive: false };
  // "had been to see A": gone there and seen
  if (/ (?:has|have|had) (?:also |already |only |just )?been to $/.test(words) && !denied) return result("held", "past", "been to");
  // "suggested that the two leaders meet"
  if (!AUXILIARY.test(words) && isBare(units[verb]) && isAskedFor(units, verb)) return result("planned", "future", "asked that");
  // "will be received by A and hold talks": what is joined to a verb to come is to come.
  const bare = words === "" && isBare(units[verb]);
  // "will at last meet": a word no list knows stands between.
  const modal = bare ? modalNear(units, verb) : "";
  if (modal !== "" && /^(?:may|might|could|can|should|must)$/.test(modal)) return result("hypothetical", "future", "may, could");
  if (modal !== "") return result("planned", "future", modal);
  // "will be signed when the two meet": then, and so still to come.
  // "when A is received by B", "after A has met B"
  const present = bare || (words === "" ? isOfPresent(units[verb]) : /^ (?:is|are|has|have) (?:been )?$/.test(words));
  if (present && isAwaited(units, i + 1)) return result("planned", "future", "when they do");
  const leader = bare ? joinedTo(units, verb) : -1;
  if (leader >= 0) {
    const outer = modalityOf(units, leader);
    if (outer.status !== "held") return { ...outer, passive: false };
  }
  const hearsay = hearsayOf(units, verb);
  if (denied || hearsay === "denied") return result("denied", "past", "denied");
  if (hearsay !== null) return result(hearsay, "past", "rumoured");
  if (says.first !== null) return { ...says.first, perfect, passive };
  for (let k = Math.max(0, i - 3); k <= i; k++)
    if (mayCondition(units[k]) && CONDITION.test(wordsOf(units, i - 3, i + 1))) return result("hypothetical", "future", "if");
  // "would travel to Oslo if he were invited": only then.
  if (says.last !== null && says.last.status === "planned" && conditionBehind(units, verb)) return result("hypothetical", "future", "if");
  if (says.last !== null && WAS_TO.test(words) && fellThrough(units, verb)) return result("cancelled", "past", "but called off");
  if (says.last !== null) return { ...says.last, perfect, passive };
  // "directed that it be convened": asked for, not yet so.
  if (words === " be " && passive) return result("planned", "future", "be");
  // "is signing it next week"
  if (word.endsWith("ing") && / (?:is|are) (?:\w+ly |also |now )*$/.test(words) && isDatedAhead(units, verb))
    return result("planned", "future", "is doing");
  for (let k = verb + 1; k < verb + 3; k++) if (calledOff(units[k])) return result("cancelled", "past", units[k]?.lower ?? "");
  return result("held", "past", "");
};

const weighs = wordTest(
  /^(?:(?:consider|envisag|weigh|explor|evaluat|discuss|propos|suggest|recommend|favou?r|oppos|resist|reject|delay|postpon|stopp?|halt|suspend|mull|contemplat|avoid|eye|plann?)(?:ed|d|ing|es|s|e)?|risks?|risked)$/,
);
const shuns = wordTest(/^(?:denied|denies|deny|denying|avoid(?:ed|s|ing)?)$/);
/** "denied meeting A", "ruled out meeting A", "stopped short of meeting A" */
const isShunned = (units: readonly Unit[], verb: number): boolean => {
  const [last, before] = [units[verb - 1], units[verb - 2]];
  return (
    shuns(last) ||
    (last?.lower === "out" && /^rul(?:ed|es|e|ing)$/.test(before?.lower ?? "")) ||
    (last?.lower === "of" && before?.lower === "short")
  );
};
const isWeighed = (units: readonly Unit[], verb: number): boolean => weighs(units[verb - 1]);

const isOrdinal = unitTest(
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|last|latest|newest|\d+(?:st|nd|rd|th))$/,
);
const isNamed = wordTest(/^(?:is|was|were|are|became|becomes|become|been|being)$/);
const FIRST_REACH = 7;
/** The noun at `noun` is "the first …" that somebody is or became, or stands as such behind a name: as real as that; else undefined. */
const firstTo = (units: readonly Unit[], noun: number): Modality | undefined => {
  // "was the first minister to meet A": one unit
  const whole = units[noun];
  if (whole?.kind === "official" && NTH.test(whole.lower)) return asReal(units, noun - 1);
  // "the third state, after Peru and Chile, to sign"
  if (whole?.lower === ",") {
    let open = noun - 1;
    while (open > 0 && noun - open < FIRST_REACH && units[open]?.lower !== ",") open--;
    return /^(?:after|following|besides|alongside|along)$/.test(units[open + 1]?.lower ?? "") && units[open]?.lower === ","
      ? firstTo(units, open - 1)
      : undefined;
  }
  let k = noun - 1;
  while (k > 0 && noun - k < FIRST_REACH && !isOrdinal(units[k]) && units[k]?.kind !== "mark") k--;
  if (!isOrdinal(units[k]) || units[k - 1]?.lower !== "the") return undefined;
  return asReal(units, k - 2);
};
const NTH = /^the (?:first|second|third|fourth|fifth|only|last|latest|\d+(?:st|nd|rd|th)) /;
/** As real as the verb of being at unit `at`, or as the name before the comma there. */
const asReal = (units: readonly Unit[], at: number): Modality | undefined => {
  if (units[at]?.lower === ",") return { status: "held", tense: "past", perfect: false, passive: false, why: "" };
  if (!isNamed(units[at])) return undefined;
  const told = modalityOf(units, at);
  // "has become the first" is news, "had been the first" is not.
  return told.status === "held" || told.status === "planned" ? told : undefined;
};

/** Does a day to come stand behind the verb, before the next mark? */
const isDatedAhead = (units: readonly Unit[], verb: number): boolean => {
  for (let k = verb + 1; k < Math.min(units.length, verb + AHEAD_REACH) && units[k]?.kind !== "mark"; k++) {
    const told = units[k]?.temporal;
    if (told === undefined) continue;
    const { when } = told;
    // "are meeting on Friday"; "from Friday on", "beginning Tuesday" may have begun
    const direct = k === verb + 1 || told.prep === "on" || units[k - 1]?.lower === "on";
    if (when.kind === "weekday" && told.role === "point" && direct) return true;
    return told.explicitFuture === true || (when.kind === "relative" && when.offset > 0) || ("which" in when && when.which === "next");
  }
  return false;
};
const AHEAD_REACH = 16;

const WAS_TO = / (?:was|were) (?:\w+ly |also |then )*(?:(?:due|set|scheduled|expected|planning|slated) )?to (?:\w+ly |be )*$/;
const FELL_THROUGH =
  /\bbut (?:[\w'-]+ ){0,6}?(?:call(?:ed|ing) (?:it |this |the \w+ |his \w+ |her \w+ )?off|cancell?ed|postponed|scrapped|dropped|put (?:it )?off|f[ae]ll(?:en)? (?:ill|sick|through)|(?:was|were) (?:forced|obliged|taken ill|grounded|prevented|unable)|had to|withdrew|pulled out|stayed (?:at home|away|behind)|never|did not|didn't)\b/;
/** "was to travel to Lima but called off the trip" */
const fellThrough = (units: readonly Unit[], verb: number): boolean => {
  const but = units.findIndex((u, k) => k > verb && u.lower === "but");
  return but > 0 && FELL_THROUGH.test(wordsOf(units, but, but + IF_REACH));
};

const IF_REACH = 14;
/** Does a condition stand behind the verb in its sentence ("if", "unless", "provided that")? Not "even if", "whether or not". */
const conditionBehind = (units: readonly Unit[], verb: number): boolean => {
  for (let k = verb + 1; k < units.length && k <= verb + IF_REACH; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark" && /^[;:“”"]$/.test(unit.lower)) return false;
    if (/^(?:if|unless|provided)$/.test(unit.lower)) return !/^(?:even|as|ask|asked|see|wonder|decide)$/.test(units[k - 1]?.lower ?? "");
  }
  return false;
};
const CONDITION = /\b(if|unless|whether)\b[^,]*$/;
const mayCondition = unitTest(/\b(if|unless|whether)\b/);
const calledOff = unitTest(/^(?:cancelled|canceled|postponed|scrapped)$/);

/** Verbs of this world whose bare form is not their past. */
const isBare = unitTest(
  /^(?:hold|meet|sign|visit|receive|call|travel|pay|discuss|chair|co-chair|attend|host|fly|go|arrive|speak|adopt|exchange|conclude|launch|open|have|see|take|deliver|lead|stop|return|join|sit|confer|welcome|tour|address|lay|inaugurate|buy|order|supply|build|acquire|deliver|develop|produce|make|purchase|begin|start|undertake|embark|leave|depart|proceed|head)$/,
);
const AUXILIARY = / (?:will|would|shall|should|may|might|can|could|must|to|do|does|did|has|have|had|is|are|was|were|be|been) /;
const asksThat = wordTest(/^(?:suggest|propos|recommend|ask|urg|demand|request|insist|advis|move)(?:ed|d|es|s|e|ing)?$/);
const ASKED_WITHIN = 14;
/** Does "that" behind a verb of asking govern the bare verb? */
const isAskedFor = (units: readonly Unit[], verb: number): boolean => {
  for (let k = verb - 1; k > 0 && verb - k <= ASKED_WITHIN; k--) if (units[k]?.lower === "that") return asksThat(units[k - 1]);
  return false;
};

const LEADER_REACH = 40;
const isModal = wordTest((word) => /^(?:will|would|shall|may|might|could|can|should|must|to|won't|'ll)$/.test(word));

/** The "will" or "may" within three units before a bare verb, with nothing but words that are no verbs between; or "". */
const modalNear = (units: readonly Unit[], verb: number): string => {
  for (let k = verb - 1; k >= 0 && verb - k <= 4; k--) {
    const unit = units[k] as Unit;
    // "will on Saturday, 25 May, begin"
    if (unit.lower === "," && units[k - 1]?.kind === "date") continue;
    if (unit.kind === "mark" || /^(?:and|or|that|which|who|of)$/.test(unit.lower) || verbLike(unit))
      return isModal(unit) && unit.lower !== "to" ? unit.lower : "";
    if (isModal(unit)) return unit.lower === "to" ? "" : unit.lower;
  }
  return "";
};

const isOfPresent = wordTest((lower) => /^(?:come|has|have)$/.test(lower) || (lower.endsWith("s") && PRESENT.has(lower)));
const opensTime = wordTest(/^(?:when|before|after|until|once|whenever)$/);
const isToBe = wordTest(/^(?:is|are)$/);
const looksAhead = wordTest(/^(?:will|shall|won't|'ll)$/);
/** Units from "when" to its verb, and from there to the "will" of the main clause behind. */
const CLAUSE_REACH = 9;
const MAIN_REACH = 20;
/** Does the bare verb stand in a clause of time that hangs on something to come: "will be signed when they meet", "When they meet, they will"? */
const isAwaited = (units: readonly Unit[], verb: number): boolean => {
  let k = verb - 1;
  while (k >= 0 && verb - k <= CLAUSE_REACH && !opensTime(units[k])) {
    if (units[k]?.kind === "mark" || verbLike(units[k] as Unit)) return false;
    k--;
  }
  if (k < 0 || !opensTime(units[k])) return false;
  // "are to submit it before the ministers meet"
  const comes = (n: number): boolean => looksAhead(units[n]) || (isToBe(units[n]) && units[n + 1]?.lower === "to");
  return units.some((_, n) => (n < k || (n > verb && n <= verb + MAIN_REACH)) && comes(n));
};

/** The verb behind the nearest "will" or "to" that the bare verb at `verb` is joined to by "and" or a comma, or -1. */
const joinedTo = (units: readonly Unit[], verb: number): number => {
  let k = verb - 1;
  while (k >= 0 && (isAdverb(units[k]) || units[k]?.kind === "date" || /^(?:then|also|later)$/.test(units[k]?.lower ?? ""))) k--;
  if (!/^(?:and|,|or|but)$/.test(units[k]?.lower ?? "")) return -1;
  for (let i = k - 1; i >= 0 && k - i <= LEADER_REACH; i--) {
    const unit = units[i] as Unit;
    if (unit.kind === "mark" && /^[;:“”"]$/.test(unit.lower)) return -1;
    if (!isModal(unit)) continue;
    // The verb itself: past adverbs and auxiliaries.
    let at = i + 1;
    while (at < k && (isAdverb(units[at] as Unit) || /^(?:be|have|been|also|then)$/.test(units[at]?.lower ?? ""))) at++;
    // "to be here and to lunch with A"
    if (at === k && units[i + 1]?.lower === "be") at = i + 1;
    if (units[at]?.kind === "word" && at < k) return at;
    // "must travel to Lima and meet A": this "to" is no verb's.
    if (unit.lower !== "to") return -1;
  }
  return -1;
};

const isAdverbialGap = (units: readonly Unit[], i: number): boolean => GROUP.has(units[i - 1]?.lower ?? "");

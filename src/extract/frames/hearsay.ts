/**
 * Clauses that hang on a word of doubt: "rumours that A met B", "rejected reports that …", "it is not true that …", "no sign
 * that …", and "neither A nor B met".
 *
 * Gotcha: "reports" and "claims" are verbs as often as nouns; "the ministry claims that A met B" says so, "amid claims that A met
 * B" leaves it open.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import { sentenceTest } from "../mentions/gate.ts";
import type { Unit } from "../mentions/unit.ts";

/** How far before its verb the word of doubt may stand. */
const REACH = 30;
const isThat = wordTest(/^that$/);
const isRumour = unitTest(/^(?:rumou?rs?|allegations?|speculation|suggestions?|hints|gossip)$/);
const isReport = unitTest(/^(?:reports?|claims?|assertions?|accusations?|stories|notion|idea)$/);
/** Before "reports" or "claims" these show that it is a noun. */
const makesNoun = wordTest(
  /^(?:the|a|an|these|those|such|any|some|all|of|amid|despite|about|on|to|with|over|by|after|media|press|news|recent|earlier|local|false|unconfirmed|conflicting|repeated|although|though|while|but|and|as|since|reject\w*|dismiss\w*|den(?:y|ies|ied|ying)|refut\w*|rubbish\w*|scotch\w*|quash\w*|confirm\w*)$/,
);
const rejects = wordTest(/^(?:reject\w*|dismiss\w*|refut\w*|rubbish\w*|scotch\w*|quash\w*)$/);
const isTruth = wordTest(/^(?:true|truth|correct|accurate|case)$/);
const isUntruth = wordTest(/^(?:untrue|false|wrong|incorrect|baseless|unfounded|groundless|fabricated|fake)$/);
const isInvented = wordTest(/^(?:invention|inventions|fiction|nonsense|fabrications?|rubbish|lies?)$/);
/** "stories according to which A met B" */
const isAccording = (units: readonly Unit[], k: number): boolean =>
  units[k]?.lower === "according" && units[k + 1]?.lower === "to" && units[k + 2]?.lower === "which";
const isNot = wordTest(/^(?:not|no|isn't|wasn't|never)$/);
/** "There is no indication that X signed": whether it did is open. */
const isSign = wordTest(/^(?:indications?|signs?|evidence|proof|word|confirmation|guarantees?|assurances?|announcement|clarity)$/);
/** "does not mean that X signed" */
const signifies = wordTest(/^(?:mean|indicate|imply|signify|suggest|guarantee|prove|show|confirm)$/);
const isWithout = wordTest(/^(?:no|without|lack|absence|little|any)$/);
const SIGN_REACH = 5;
const isUnsaid = (units: readonly Unit[], that: number): boolean => {
  const before = units.slice(Math.max(0, that - SIGN_REACH), that - 1);
  return isSign(units[that - 1]) ? before.some(isWithout) : signifies(units[that - 1]) && before.some(isNot);
};
const isPresent = wordTest(/^(?:is|are|has|have|will)$/);
const isNeither = wordTest(/^neither$/);
const isNor = wordTest(/^nor$/);
const isStop = (unit: Unit | undefined): boolean =>
  unit === undefined || (unit.kind === "mark" && (unit.lower === ";" || unit.lower === ":"));

/** "neither A nor B" as the subject of the verb at `verb`. */
const isNeitherNor = (units: readonly Unit[], verb: number): boolean => {
  let nor = false;
  for (let k = verb - 1; k >= 0 && verb - k < REACH && !isStop(units[k]); k--) {
    if (isNor(units[k])) nor = true;
    else if (isNeither(units[k])) return nor;
  }
  return false;
};

const isOf = wordTest(/^(?:of|by|in|from|on|among|at)$/);
/** Units of "of some foreign media", between a claim and its "that". */
const PHRASE = 6;
/** "the claim of some foreign media that A met B": the unit behind the claim, or `that`. */
const beforePhrase = (units: readonly Unit[], that: number): number => {
  for (let k = that - 2; k > 0 && that - k < PHRASE; k--) {
    if (units[k]?.kind === "mark") return that;
    if (isOf(units[k])) return isRumour(units[k - 1]) || isReport(units[k - 1]) ? k : that;
  }
  return that;
};

/** "reports that A rang B are denied by both" */
const isRejectedBehind = (units: readonly Unit[], verb: number): boolean => {
  for (let k = verb + 1; k < units.length && k < verb + REACH && !isStop(units[k]); k++)
    if (isPassive(units[k - 1]) && (rejects(units[k]) || isDenied(units[k]))) return true;
  return false;
};
const isPassive = wordTest(/^(?:is|are|was|were|been|firmly|flatly|strongly|categorically)$/);
const isDenied = wordTest(/^(?:denied|contradicted|disputed)$/);

/** Words that lead from what is only said to what is said. */
const mayBeHearsay = sentenceTest(/\b(?:that|neither|according)\b/);

/** What the words before the clause of the verb at `verb` make of it: nothing, hearsay, or denied. */
export const hearsayOf = (units: readonly Unit[], verb: number): "denied" | "hypothetical" | null => {
  if (!mayBeHearsay(units)) return null;
  if (isNeitherNor(units, verb)) return "denied";
  let k = verb - 1;
  while (k > 0 && verb - k < REACH && !isThat(units[k]) && !isAccording(units, k) && !isStop(units[k])) k--;
  if (!isThat(units[k]) && !isAccording(units, k)) return null;
  // "rejected reports that she is ill and met A": the deed is of whoever rejected them.
  if (units[verb - 1]?.lower === "and" && units.slice(k + 1, verb - 1).some(isPresent)) return null;
  k = beforePhrase(units, k);
  if (isUnsaid(units, k)) return "denied";
  const word = units[k - 1];
  if (isTruth(word)) return units.slice(Math.max(0, k - 5), k - 1).some(isNot) ? "denied" : null;
  if (isUntruth(word)) return "denied";
  const rumour = isRumour(word);
  if (!rumour && !(isReport(word) && (k === 1 || makesNoun(units[k - 2])))) return null;
  const rejected =
    units.slice(Math.max(0, k - 6), k - 1).some(rejects) ||
    isRejectedBehind(units, verb) ||
    units.slice(verb + 1, verb + REACH).some((u) => isUntruth(u) || isInvented(u));
  return rejected ? "denied" : "hypothetical";
};

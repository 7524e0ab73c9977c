/**
 * Who speaks the words between marks: the subject of a verb of speech outside them, of any verb right behind them, of a verb that takes
 * them as its object ("called it"), or whoever a colon, a reply or "in the words of" gives them to.
 *
 * Limits: only the sentences in which the quotation begins or ends. Verbs that take words as their object count before the marks alone.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { SPEECH_VERBS } from "../mentions/wordlists.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, readActors, type Scene, subjectOf, wordsOf } from "./scene.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Speaker {
  readonly actor: Actor;
  readonly unit: Unit;
}

/** Behind these stands whom they speak to or of, never who speaks. */
const TAKES_OBJECT =
  /^(told|tells|telling|describing|calling|terming|quoted|encouraged|recognised|recognized|reviewed|hailed|tweet|assured|assures|reminded|asked)$/;
const OTHER_SPEECH =
  /^(wrote|says|tweeted|reiterated|voiced|repl(?:ied|ies)|answer(?:ed|s)|respond(?:ed|s)|asks|jok(?:ed|es)|vow(?:ed|s)|complain(?:ed|s)|lament(?:ed|s)|boast(?:ed|s)|mused|conced(?:ed|es)|admit(?:ted|s)|affirm(?:ed|s)|assert(?:ed|s)|countered|retorted|exclaim(?:ed|s)|caution(?:ed|s)|declares|stresses|adds|warns|insists|explains|recalls|writes|observes|argues|quips|urges|pledges|emphasi[sz]es|reiterates|reaffirms|underlines|remarks|predicted|protested|acknowledg(?:ed|es)|promised)$/;
/** "Lee was asked", "was told": the other one spoke. */
const isAddressing = unitTest(/^(?:asked|told)$/);
const takesObject = unitTest(TAKES_OBJECT);
const isSpeech = unitTest((word) => SPEECH_VERBS.has(word) || TAKES_OBJECT.test(word) || OTHER_SPEECH.test(word));

/** "called it", "spoke of", "thanked B for": verbs whose object the words between marks may be. */
const isNaming = unitTest(
  /^(call(?:ed|s)|dubbed|termed|labell?ed|branded|hail(?:ed|s)|prais(?:ed|es)|denounc(?:ed|es)|condemn(?:ed|s)|dismiss(?:ed|es)|reject(?:ed|s)|promis(?:ed|es)|demand(?:ed|s)|voiced|expressed|advocated|lament(?:ed|s))$/,
);
const isSpeaking = unitTest(/^(spoke|spoken|speaks|speak|speaking|talked|talks|warned|warns)$/);
const isThanking = unitTest(/^(thank(?:ed|s)|blam(?:ed|es)|congratulated)$/);
const isPut = unitTest(/^(put|puts|summed|phrased)$/);
const NAMED_WITHIN = 90;

const isMark = (unit: Unit | undefined): boolean => unit !== undefined && /^["“”,]$/.test(unit.lower);

/** Does the verb at unit `i` take the words of `span` as its object? */
const names = (scene: Scene, i: number, span: Span): boolean => {
  const { units } = scene;
  const unit = units[i] as Unit;
  const next = units[i + 1]?.lower ?? "";
  const naming =
    isNaming(unit) ||
    (isSpeaking(unit) && (next === "of" || next === "about")) ||
    (isThanking(unit) && units.slice(i + 1).some((u) => u.lower === "for" && u.end <= span.start));
  if (!naming || unit.end > span.start || span.start - unit.end > NAMED_WITHIN || modalityOf(units, i).passive) return false;
  const { verbs, verbOf } = clausesOf(scene);
  return (verbOf[i] ?? -1) >= 0 && !verbs.some((v) => v.form === "finite" && v.at > i && (units[v.at] as Unit).end <= span.start);
};

/** "put it like this", "as Lee put it": the verb of how something was said. */
const putsIt = (scene: Scene, i: number): boolean =>
  isPut(scene.units[i]) &&
  /^(?:it|things|matters|this|that|up)(?: (?:[.,:"“]|up|like|this|thus|so|in|at|on the (?:day|night|eve)|when|during|bluntly|simply|more|to|yesterday|later|the|before|after|as)\b.*|$| [.,:"“].*)/.test(
    wordsOf(scene.units, i + 1, i + 5),
  );

/** The subject of the verb of speech that is nearest to the words. */
const ofSpeech = (scene: Scene, span: Span): Speaker | undefined => {
  const { units } = scene;
  const outside = (u: Unit | undefined): boolean => u !== undefined && (u.end <= span.start || u.start >= span.end);
  let best: Speaker | undefined;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "word" || scene.quoted[i] === true || !outside(unit)) continue;
    // "according to Lee", "the sentence attributed to Lee", "in the words of Lee"
    const before = units[i - 1]?.lower ?? "";
    const to = unit.lower === "to" ? /^(according|attributed|credited)$/.test(before) : unit.lower === "of" && before === "words";
    if (!to && !isSpeech(unit) && !putsIt(scene, i) && !names(scene, i, span)) continue;
    const gap = unit.end <= span.start ? span.start - unit.end : unit.start - span.end;
    if (gap >= bestGap) continue;
    if (isAddressing(unit) && modalityOf(units, i).passive) continue;
    let actors = to ? readActors(scene, i + 1).actors : subjectOf(scene, i).filter((a) => outside(a.unit));
    // "was how Lee put it", `…?" Lee told reporters`: the verb is no more than a participle to the clauses
    if (actors.length === 0 && (isPut(unit) || isMark(units[i - 2]))) actors = actorsOf(scene, units[i - 1] as Unit);
    // "…," said Lee: the subject follows the verb.
    if (actors.length === 0 || isMark(units[i - 1])) {
      const after = readActors(scene, i + 1).actors.filter((a) => outside(a.unit) && units.indexOf(a.unit) <= i + 4);
      const inverts = isSpeech(unit) && (!takesObject(unit) || (unit.lower === "asked" && /^["”]$/.test(before)));
      if (after.length > 0 && inverts) actors = after;
    }
    const actor = actors[0];
    if (actor === undefined) continue;
    best = { actor, unit: actor.unit };
    bestGap = gap;
  }
  return best;
};

const persons = (actors: readonly Actor[]): readonly Actor[] => actors.filter((a) => a.kind === "person");
const told = (actors: readonly Actor[]): Speaker | undefined => {
  const [actor, second] = persons(actors);
  return actor === undefined || second !== undefined ? undefined : { actor, unit: actor.unit };
};

const REPLY = /^(?:reply|answer|response|verdict|comment|summary|message|conclusion|description|advice|warning|explanation|assessment)$/;
const isReply = unitTest(REPLY);
const SUBJECT_WITHIN = 3;
const VERB_WITHIN = 8;

/** "…," smiled Lee; "…," so Lee; "…," was Lee's reply: whoever stands right behind words that a comma ends. */
const behind = (scene: Scene, span: Span, text: string, opens: boolean): Speaker | undefined => {
  const { units } = scene;
  if (!/[,?!…]$/.test(text.slice(span.start, span.end)) && text[span.end + 1] !== ",") return undefined;
  let k = units.findIndex((u) => u.start > span.end);
  if (k >= 0 && units[k]?.lower === ",") k++;
  if (k < 0 || units[k] === undefined) return undefined;
  if (units[k]?.lower === "so" && units[k + 1]?.kind === "person") return told(actorsOf(scene, units[k + 1] as Unit));
  if (!opens) return undefined;
  const verb = clausesOf(scene).verbs.find((v) => v.form === "finite" && v.first >= k);
  if (verb === undefined || verb.first > k + VERB_WITHIN) return undefined;
  if (/^(?:is|was|came|comes|ran|runs)$/.test(units[verb.at]?.lower ?? "")) {
    const noun = units.findIndex((u, n) => n > verb.at && n < verb.at + VERB_WITHIN && isReply(u));
    if (verb.first !== k || noun < 0) return undefined;
    if (/^(?:of|from|by)$/.test(units[noun + 1]?.lower ?? "")) return told(readActors(scene, noun + 2).actors);
    const owner = units.slice(verb.at + 1, noun).find((u) => u.kind === "person" && u.possessive === true);
    return owner === undefined ? undefined : told(actorsOf(scene, owner));
  }
  if (modalityOf(units, verb.at).passive) return undefined;
  if (verb.first === k) {
    const after = readActors(scene, verb.at + 1).actors.filter((a) => units.indexOf(a.unit) <= verb.at + SUBJECT_WITHIN + 1);
    return takesObject(units[verb.at]) ? undefined : told(after);
  }
  const from = verb.subject?.first ?? -1;
  return from >= k && from <= k + SUBJECT_WITHIN ? told(subjectOf(scene, verb.at)) : undefined;
};

/** Verbs before a colon that leave the words behind it to their subject: "was blunt:", "allowed herself one sentence:". */
const isIntroducing = unitTest(
  /^(is|was|were|put|allowed|allows|had|has|gave|gives|left|leaves|made|makes|drew|turned|chose|offered|offers|sent|shrugged|laughed|smiled|kept|keeps|found|repeated|ended|closed|opened|began|begins|concluded|continued|commented|confined|spoke|speaks|summed|recounted|confided|addressed|said|says|told|wrote|replied|used|needed|added)$/,
);
const OWN = /^(?:his|her) (?:own )?$/;

/** "Lee was blunt: …", "Lee's answer: …", "Lee: …": whom a colon right before the words gives them to. */
const beforeColon = (scene: Scene, span: Span): Speaker | undefined => {
  const { units } = scene;
  const open = units.findLastIndex((u) => u.end <= span.start && u.end >= span.start - 1);
  if (open < 2 || units[open - 1]?.lower !== ":") return undefined;
  const colon = open - 1;
  const last = units[colon - 1] as Unit;
  const verb = clausesOf(scene).verbs.findLast((v) => v.form === "finite" && v.at < colon);
  if (verb === undefined) {
    if (last.kind === "person" && (colon === 1 || units[colon - 2]?.lower === ",")) return told(actorsOf(scene, last));
    const noun = units.findIndex((u, n) => n < colon && isNamedWords(u));
    if (noun < 0) return undefined;
    const owner = units.slice(0, noun).findLast((u) => u.kind === "person" && u.possessive === true);
    if (owner !== undefined) return told(actorsOf(scene, owner));
    return OWN.test(`${wordsOf(units, 0, noun)} `) ? told(scene.topic) : undefined;
  }
  const passive = modalityOf(units, verb.at).passive;
  return isIntroducing(units[verb.at]) && !passive ? told(subjectOf(scene, verb.at)) : undefined;
};
const isNamedWords = unitTest(
  (word) => REPLY.test(word) || /^(?:words|account|version|point|line|motto|promise|plea|appeal|wish)$/.test(word),
);

/** "In his words, …": of whom the report is about. */
const ownWords = (scene: Scene, span: Span): Speaker | undefined => {
  const at = scene.units.findIndex((u) => u.lower === "words" && u.end <= span.start && span.start - u.end < 5);
  return at > 1 &&
    /^(?:in|by) (?:his|her)(?: own)? $/.test(`${wordsOf(scene.units, Math.max(0, at - 3), at).replace(/^.* (?=(?:in|by) )/, "")} `)
    ? told(scene.topic)
    : undefined;
};

const NEXT_WITHIN = 6;
/** `"…?" Lee told reporters.`: the question mark parts the words from who speaks them, who begin the next sentence. */
const inNext = (next: Scene | undefined, span: Span, text: string): Speaker | undefined => {
  if (
    next === undefined ||
    !/[?!…]$/.test(text.slice(span.start, span.end)) ||
    !/^["”]\s*$/.test(text.slice(span.end, next.sentence.start))
  )
    return undefined;
  const verb = clausesOf(next).verbs.find((v) => v.form === "finite");
  if (verb === undefined || verb.at > NEXT_WITHIN || !isSpeech(next.units[verb.at]) || next.quoted.includes(true)) return undefined;
  const that = next.units[verb.at + 1]?.lower;
  return that === "that" || modalityOf(next.units, verb.at).passive ? undefined : told(subjectOf(next, verb.at));
};

/** Who speaks the words of `span`, as the sentences that hold their end or beginning tell; `next`: the sentence behind them; `text` is that of the article. */
export const speakerOf = (holding: readonly Scene[], next: Scene | undefined, span: Span, text: string): Speaker | undefined => {
  const first = holding[0];
  const last = holding[holding.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const opens = /(?:^|:)\s*$/.test(text.slice(first.sentence.start, span.start - 1));
  return (
    ofSpeech(last, span) ??
    (last === first ? undefined : ofSpeech(first, span)) ??
    behind(last, span, text, opens) ??
    inNext(next, span, text) ??
    beforeColon(first, span) ??
    ownWords(first, span)
  );
};

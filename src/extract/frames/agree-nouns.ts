/** Acts of signing told by nouns: "the signing of X by A and B", "targeted for signature", "negotiations on X". */
import { wordTest } from "../mentions/ask.ts";
import { type Act, statusOf } from "./agree-acts.ts";
import { byActors } from "./agree-signers.ts";
import { behindMark } from "./agree-lists.ts";
import { membersAfter, objectsAfter, subjectsBefore } from "./agree-reach.ts";
import type { Verb } from "../clauses/parse.ts";
import { SIGNING } from "./agree-words.ts";
import { modalityOf } from "./modality.ts";
import { nounModality } from "./noun-modality.ts";
import { papersOf } from "./papers.ts";
import { clausesOf, type Scene, subjectOf, verbAround, wordsOf } from "./scene.ts";

const planned = {
  status: "planned",
  tense: "future",
  perfect: false,
  actors: [],
  open: false,
  pronoun: false,
  bare: false,
  announced: false,
} as const;
const none = { actors: [], open: false, pronoun: false, bare: false, announced: false } as const;

const AHEAD =
  /\b(early|speedy|swift|expedit\w+|accelerat\w+|commit\w*|towards?|look(s|ed|ing)? forward|prospects?|pending|need\w*|prepar\w+|urg\w+|facilitat\w+|aim\w*|until|before|ahead|subject|possib\w+|readiness|hop\w+|progress|approv\w+|authori[sz]\w+|nod)\b[^,;]*$/;

/** "the signing of a pact was also agreed": no more than talked of. */
const TALKED_OF =
  /^[^,;.]*\b(?:was|were|is|are|has been|have been|had been) (?:also |further |likewise |\w+ly )?(?:agreed|discussed|proposed|considered|suggested|raised|recommended|envisaged|foreseen)\b/;
const TALKED_WITHIN = 14;
const PUT_OFF = /\b(?:put off|postponed|delayed|deferred|pushed back|moved|rescheduled|shifted) (?:until|till|to|by|for|into|from)\b/;

/** "the signing, on this occasion, of": where "of" stands behind an insertion between commas; -1 where there is none. */
const ofBehind = (scene: Scene, i: number): number => {
  const { units } = scene;
  // "an exchange took place of", "the signing was held on Monday of"
  if (/^(took place|was held|followed)$/.test(wordsOf(units, i + 1, units[i + 1]?.lower === "followed" ? i + 2 : i + 3))) {
    const of = units.findIndex((u, k) => k > i + 1 && k < i + 8 && u.lower === "of");
    return of > 0 && papersOf(scene).some((p) => p.at > of && p.at <= of + 3) ? of : -1;
  }
  // "the signature in Lima on Monday of the treaty"
  if (/^(in|at|on)$/.test(units[i + 1]?.lower ?? "") || units[i + 1]?.kind === "date") {
    const of = units.findIndex((u, k) => k > i + 1 && k < i + 9 && u.lower === "of");
    const plain = units
      .slice(i + 1, Math.max(i + 1, of))
      .every((u) => u.kind !== "person" && u.kind !== "mark" && u.instrument === undefined);
    return of > 0 && plain && papersOf(scene).some((p) => p.at > of && p.at <= of + 5) ? of : -1;
  }
  if (units[i + 1]?.lower !== ",") return -1;
  const close = units.findIndex((u, k) => k > i + 1 && k < i + 12 && u.lower === ",");
  return close > 0 && units[close + 1]?.lower === "of" ? close + 1 : -1;
};

/** "welcomed progress including the signing of": a signing that is looked back on. */
const isAcclaimed = (scene: Scene, at: number): boolean => {
  const verb = verbAround(scene, at);
  return (
    verb !== undefined &&
    verb.at < at &&
    /^(?:welcomed|recalled|praised|commended|noted|highlighted|appreciated|lauded)$/.test(scene.units[verb.at]?.lower ?? "") &&
    scene.units
      .slice(verb.at + 1, at)
      .some((u) => /^(?:progress|including|developments|achievements|exchanges|milestones|results)$/.test(u.lower))
  );
};

const isSeeing = wordTest(/^(?:witness|attend|oversee|watch|see|preside|observe)$/);
/** "is to be received by A and to witness the signing of": as much to come as the verb before. */
const isToBeSeen = (scene: Scene, at: number): boolean => {
  const verb = verbAround(scene, at);
  if (verb?.form !== "infinitive" || !isSeeing(scene.units[verb.at])) return false;
  const main = clausesOf(scene).verbs.findLast((v) => v.at < verb.first && v.form !== "gerund");
  return main !== undefined && modalityOf(scene.units, main.at).status === "planned";
};

const signing = (scene: Scene, at: number): Act | undefined => {
  const { units } = scene;
  // "the signing ceremony of", "the signing ceremony for"
  const ceremony = /^ceremony$/.test(units[at + 1]?.lower ?? "") && /^(of|for)$/.test(units[at + 2]?.lower ?? "");
  // "This is the third signing ceremony of its kind this year": a count.
  if (units[at + 1]?.lower === "ceremony" && /\b(second|third|fourth|fifth|first)$/.test(wordsOf(units, at - 1, at))) return undefined;
  // "the handing over of the documents"
  const over = units[at]?.lower === "handing";
  if (over && units[at + 1]?.lower !== "over") return undefined;
  const i = ceremony || over ? at + 1 : at;
  const apart = ofBehind(scene, i);
  if (
    apart > 0 ||
    units[i + 1]?.lower === "of" ||
    ceremony ||
    (units[i + 1]?.lower === "and" && SIGNING.test(units[i + 2]?.lower ?? "") && units[i + 3]?.lower === "of")
  ) {
    const of = apart > 0 ? apart : ceremony || units[i + 1]?.lower === "of" ? i + 1 : i + 3;
    const reach = objectsAfter(scene, ceremony || apart > 0 ? of + 1 : of);
    if (reach.papers.length === 0 && !reach.open) return undefined;
    const last = reach.papers[reach.papers.length - 1]?.end ?? of;
    const told = nounModality(units, i, last);
    // "an early conclusion of", "looked forward to the signing of", "the signing of … was agreed": still to come.
    const ahead =
      told.status === "held" && (AHEAD.test(wordsOf(units, i - 9, i)) || TALKED_OF.test(wordsOf(units, last, last + TALKED_WITHIN)));
    // "the signing was put off until July": meant as before.
    const put = told.status === "cancelled" && PUT_OFF.test(wordsOf(units, last, last + TALKED_WITHIN));
    const modality = ahead || put || isToBeSeen(scene, i) ? ({ ...told, status: "planned", tense: "future" } as const) : told;
    return {
      ...none,
      rule: "signing-of",
      at: i,
      end: reach.end,
      status: statusOf(modality),
      tense: modality.tense,
      perfect: modality.perfect || isAcclaimed(scene, i),
      papers: reach.papers,
      actors: byActors(scene, of + 1, units.length),
      open: reach.open,
    };
  }
  // "left Lima after signing with A a pact on X": the noun does what its verb does.
  const doing = units[i]?.lower === "signing" && /^(after|before|upon|for)$/.test(units[i - 1]?.lower ?? "") && !ceremony;
  if (doing && /^(with|a|an|the|two|three|four|five)$/.test(units[i + 1]?.lower ?? "")) {
    const reach = objectsAfter(scene, i + 1);
    const main = verbAround(scene, i - 1);
    const ahead = units[i - 1]?.lower === "before" || units[i - 1]?.lower === "for";
    if (reach.papers.length === 0 || main === undefined || ahead) return undefined;
    const { status, tense, perfect } = modalityOf(units, main.at);
    return {
      ...none,
      rule: "signed",
      at: i,
      end: reach.end,
      status: statusOf({ status, why: "" }),
      tense,
      perfect,
      papers: reach.papers,
      actors: subjectOf(scene, main.at),
    };
  }
  // "targeted for signing", "ready for signature"
  const ready = /\b(targeted|ready|due|slated|scheduled|planned|set|prepared|open|up)( \w+)? for$/.test(wordsOf(units, i - 4, i));
  const verb = verbAround(scene, i);
  if (!ready || verb === undefined) return undefined;
  const members = membersAfter(scene, i + 1);
  const papers = members.papers.length > 0 ? members.papers : papersBefore(scene, verb);
  return papers.length === 0 ? undefined : { ...planned, rule: "for-signature", at: i, end: i + 1, papers };
};

/** The papers a verb tells of, also over an insertion: "the pact, over which they had quarrelled, is ready". */
export const papersBefore = (scene: Scene, verb: Verb): Act["papers"] => {
  const { units } = scene;
  const own = subjectsBefore(scene, verb);
  if (own.length > 0 || units[verb.first - 1]?.lower !== ",") return own;
  const over = papersOf(scene).findLast((p) => p.end < verb.first && units.slice(p.end, p.end + 6).some((u) => u.lower === ","));
  return over === undefined ? own : [over];
};

const HAPPENS =
  /^(?:ceremony )?(?:itself )?(?:(?:is|was|are|were|will be|had been|has been) (?:now |only |still |also )?(?:planned|scheduled|due|set|foreseen|expected|slated|held|envisaged|fixed|announced|pencilled|attended|witnessed|to)\b|(?:will |is to |was to )?(?:take|took|takes) place\b|(?:will )?follow(?:s|ed)?\b|(?:will |is to )be (?:held|witnessed)\b)/;
/** "The signing is planned for 1 June in Lima", "The ceremony took place at the palace": of the paper told before. */
const theSigning = (scene: Scene, i: number): Act | undefined => {
  const { units } = scene;
  if (!/^(?:the|this|that|a formal|formal|official|its)$/.test(units[i - 1]?.lower ?? "") || !HAPPENS.test(wordsOf(units, i + 1, i + 7)))
    return undefined;
  const verb = clausesOf(scene).verbs.find((v) => v.at > i && v.form === "finite");
  if (verb === undefined) return undefined;
  const told = modalityOf(units, verb.at);
  const ahead = told.status === "planned" || AHEAD_VERB.test(wordsOf(units, verb.at, verb.at + 2));
  if (!ahead && told.status !== "held") return undefined;
  return {
    ...none,
    rule: "the-signing",
    at: i,
    end: i + 1,
    status: ahead ? "planned" : "signed",
    tense: ahead ? "future" : "past",
    perfect: false,
    papers: [],
    actors: byActors(scene, i + 1, units.length),
    pronoun: true,
  };
};
const AHEAD_VERB =
  /^(?:(?:is|was|are|were) )?(?:now |still )?(?:planned|scheduled|due|set|foreseen|expected|slated|envisaged|fixed|announced|pencilled|follows)\b/;

/** "its signature in Oslo by A and B", "since its adoption": the paper told before, in the sentence or in one before it. */
const ownSigning = (scene: Scene, i: number): Act | undefined => {
  const { units } = scene;
  if (!/^(its|their)$/.test(units[i - 1]?.lower ?? "") || units[i + 1]?.lower === "of") return undefined;
  const paper = papersOf(scene).findLast((p) => p.end < i && p.type !== null && !p.plural);
  const told = nounModality(units, i, i + 1);
  if (paper === undefined || told.status === "denied") return undefined;
  const ahead = AHEAD.test(wordsOf(units, i - 6, i - 1));
  return {
    ...none,
    rule: "its-signature",
    at: i,
    end: i + 1,
    status: ahead ? "planned" : statusOf(told),
    tense: ahead ? "future" : told.tense,
    perfect: true,
    papers: [paper],
    actors: byActors(scene, i + 1, units.length),
  };
};

/** "a pact is in the making", "a treaty in the works" */
const inTheMaking = (scene: Scene, i: number): Act | undefined => {
  const { units } = scene;
  if (!/^in the$/.test(wordsOf(units, i - 2, i))) return undefined;
  const verb = verbAround(scene, i);
  const papers = (verb === undefined ? [] : papersBefore(scene, verb)).filter((p) => p.type !== null && p.title !== null && !p.plural);
  return papers.length === 0 ? undefined : { ...planned, rule: "in-the-making", at: i, end: i + 1, papers };
};

const isNegotiation = wordTest(/^(negotiations?|negotiation|talks|work|drafting|finalisation|finalization|drafts?)$/);
const isMaking = wordTest(/^(making|works|pipeline|offing)$/);
const isSigning = wordTest(SIGNING);

/** "negotiations on a new agreement on X", "X is under negotiation". */
const negotiation = (scene: Scene, i: number): Act | undefined => {
  const { units } = scene;
  const next = units[i + 1]?.lower ?? "";
  const before = wordsOf(units, i - 4, i);
  const titled = (papers: Act["papers"]): Act["papers"] => papers.filter((p) => p.type !== null && p.title !== null && !p.plural);
  let papers: Act["papers"] = [];
  let end = i + 1;
  const word = units[i]?.lower ?? "";
  // "work on a treaty", "talks on a pact", but not "talks on the accord of 2015"
  const loose = /^(talks|work)$/.test(word);
  const leads = /^draft/.test(word) && word !== "drafting" ? next === "of" : /^(on|for|over|towards?|about)$/.test(next);
  if (leads || (next === "of" && /^(negotiation|drafting)/.test(word))) {
    const reach = objectsAfter(scene, i + 2);
    papers = titled(reach.papers).filter((p) => p.at <= i + 3 && !(loose && p.definite));
    end = reach.end;
  } else if (/\b(under|in the final stages? of|in the process of|in) $/.test(`${before} `)) {
    const verb = verbAround(scene, i);
    if (verb !== undefined) papers = titled(subjectsBefore(scene, verb));
  }
  if (papers.length === 0 || /\b(no|end|ended|suspended|broke off|after)\b/.test(before)) return undefined;
  return { ...none, rule: "negotiations-on", at: i, end, status: "planned", tense: "future", perfect: false, papers };
};

/** "the visit saw eleven instruments change hands", "five papers changed hands: on health, trade and cotton" */
const hands = (scene: Scene, i: number): Act | undefined => {
  if (!/^chang(e|ed|ing)$/.test(scene.units[i - 1]?.lower ?? "")) return undefined;
  const papers = papersOf(scene);
  const before = papers.findLast((p) => p.end <= i - 1 && p.end >= i - 4);
  const told =
    before !== undefined
      ? [before]
      : scene.units[i + 1]?.lower === ":"
        ? papers.filter((p) => p.at > i + 1).map((p) => ({ ...p, type: p.type ?? ("agreement" as const) }))
        : [];
  return told.length === 0
    ? undefined
    : { ...none, rule: "changed-hands", at: i, end: i + 1, status: "signed", tense: "past", perfect: false, papers: told };
};

/** The acts that the nouns of a sentence tell. */
export const nounActs = (scene: Scene): Act[] => {
  const { units } = scene;
  const { verbOf, classes } = clausesOf(scene);
  const out: Act[] = [];
  for (const [i, unit] of units.entries()) {
    // "3.2 Signing of …": a capital at the head of a line makes no name.
    const heads = unit.kind === "name" && SIGNING.test(unit.lower) && i <= behindMark(scene);
    if ((unit.kind !== "word" && !heads) || ((verbOf[i] ?? -1) >= 0 && classes[i] !== "noun" && classes[i] !== "ing")) continue;
    const found =
      unit.lower === "hands"
        ? hands(scene, i)
        : isMaking(unit)
          ? inTheMaking(scene, i)
          : heads || isSigning(unit)
            ? (signing(scene, i) ?? ownSigning(scene, i) ?? theSigning(scene, i))
            : isNegotiation(unit)
              ? negotiation(scene, i)
              : undefined;
    if (found !== undefined) out.push(found);
  }
  return out;
};

/**
 * Acts of signing told without a verb of signing ("put their names to", "bears the signatures of", "the talks yielded",
 * "has been negotiated", "the documents include"), and all acts that the verbs of a sentence tell.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Verb } from "../clauses/parse.ts";
import { type Act, act, active, contact, participle, passive, repeats } from "./agree-acts.ts";
import { isPut, putSignature, toPaper } from "./agree-put.ts";
import { byActors, isOccasion, namedBefore, rowOfActors } from "./agree-signers.ts";
import { COVER, memberAct, ordinalObject, ordinalSubject } from "./agree-members.ts";
import { objectsAfter, subjectsBefore } from "./agree-reach.ts";
import { isOfText, joinedPassive, lastOfRow } from "./agree-joined.ts";
import { negotiates } from "./agree-negotiated.ts";
import { links, nears, ready, standing } from "./agree-standing.ts";
import { outcomes, yields } from "./agree-outcomes.ts";
import { objectOf, titleAt } from "./paper-words.ts";
import { type Paper, papersOf } from "./papers.ts";
import { AGREE, ISSUE, MAKE, NEGOTIATE, REACH, SIGN, TEXT_AGREED } from "./agree-words.ts";
import { gerundModality } from "./gerund-modality.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { actorsOf, clausesOf, type Scene, subjectOf, wordsOf } from "./scene.ts";

/** What a line without a verb tells of. */
const TOLD = { status: "signed", tense: "past", perfect: false, open: false, pronoun: false } as const;

/** "The IGA bears the signatures of A and B." */
const bears = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  if (!/^(?:the )?(?:signatures?|names?|initials|autographs?) of\b/.test(wordsOf(units, verb.at + 1, verb.at + 4))) return undefined;
  const of = units.findIndex((u, k) => k > verb.at && u.lower === "of");
  const one = ordinalSubject(scene, verb);
  if (one !== undefined)
    return act(verb, "bears-signatures", modality, { papers: [one], end: of + 1, open: false }, rowOfActors(scene, of + 1), {
      announced: true,
    });
  const papers = subjectsBefore(scene, verb);
  return act(verb, "bears-signatures", modality, { papers, end: of + 1, open: false }, rowOfActors(scene, of + 1), {
    pronoun: papers.length === 0,
  });
};

const INCLUDE = /^(include|includes|included|comprise|comprises|comprised|is|was|are|were|cover|covers|covered)$/;

/** "The documents include X and Y", "the two MoUs are on X and Y": members of papers announced before. */
const includes = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const subject = subjectsBefore(scene, verb);
  const announced = subject.find((p) => p.plural && p.title === null);
  const they =
    verb.subject !== null &&
    /^(they|these|those|others|there)$/.test(units[verb.subject.first]?.lower ?? "") &&
    (/^includ|^compris/.test(units[verb.at]?.lower ?? "") ||
      (units[verb.first - 1]?.lower === "there" && /\b(also|other|further)\b/.test(wordsOf(units, verb.at, verb.at + 3))));
  // "The six include X and Y"
  const counted =
    /^includ|^compris/.test(units[verb.at]?.lower ?? "") &&
    units[verb.first - 1]?.kind === "quantity" &&
    /^(the|these|those)$/.test(units[verb.first - 2]?.lower ?? "");
  if ((announced === undefined && !they && !counted) || modality.passive || verb.form !== "finite") return undefined;
  const reach = objectsAfter(scene, verb.at + 1);
  const papers = reach.papers.filter((p) => p.type !== null);
  return papers.length === 0 ? undefined : act(verb, "includes", modality, { ...reach, papers }, [], { announced: true });
};

const LONGEST_DUTY = 14;
/** "agreed in a memorandum of understanding to build tugs together": the paper is about what they are to do. */
const agreesWithin = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  if (!/^(?:in|under|by|through|with)$/.test(units[verb.at + 1]?.lower ?? "") || modality.passive) return undefined;
  const paper = papersOf(scene).find((p) => p.at === verb.at + 2 && p.type !== null && !p.plural && !p.definite);
  if (paper !== undefined && paper.title !== null)
    return act(verb, "agreed", modality, { papers: [paper], end: paper.end, open: false }, subjectOf(scene, verb.at));
  const duty =
    paper === undefined
      ? undefined
      : clausesOf(scene).verbs.find((v) => v.form === "infinitive" && v.first <= paper.end + 1 && v.first >= paper.end);
  if (paper === undefined || duty === undefined) return undefined;
  let to = duty.at + 1;
  while (to < Math.min(units.length, duty.at + LONGEST_DUTY) && units[to]?.kind !== "mark" && units[to]?.kind !== "date") to++;
  if (to < duty.at + 2) return undefined;
  const one = { ...paper, end: to, title: titleAt(scene, duty.at, to) };
  return act(verb, "agreed", modality, { papers: [one], end: to, open: false }, subjectOf(scene, verb.at));
};

/** "agreed a roadmap on hydrogen", "agreed on a joint vision for X" */
const agrees = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const within = agreesWithin(scene, verb, modality);
  if (within !== undefined) return within;
  const on = scene.units[verb.at + 1]?.lower === "on" || scene.units[verb.at + 1]?.lower === "upon" ? 1 : 0;
  const reach = objectsAfter(scene, verb.at + 1 + on);
  const papers = reach.papers.filter(
    (p) => p.title !== null && !p.plural && /road ?map|plan|vision|declaration/i.test(p.head) && p.at <= verb.at + on + 3,
  );
  return papers.length === 0 ? undefined : act(verb, "agreed", modality, { ...reach, papers }, subjectOf(scene, verb.at));
};

/** "An agreement on X was among the pacts signed." */
const amongSigned = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const right = wordsOf(scene.units, verb.at + 1, verb.at + 8);
  if (
    !/^among (the |those |several |many |\w+ )?([\w-]+ )?(agreements|accords|pacts|documents|papers|deals|instruments|memorand\w+|mous)\b.*\b(signed|inked|exchanged|concluded|adopted|changed hands)\b/.test(
      right,
    )
  )
    return undefined;
  const papers = subjectsBefore(scene, verb).filter((p) => p.type !== null && !p.plural);
  return papers.length === 0 ? undefined : act(verb, "was-signed", modality, { papers, end: verb.at + 1, open: false }, []);
};

/** "A second accord protects classified information": one more of the papers just told, by what it does. */
const another = (scene: Scene): Act | undefined => {
  const { units } = scene;
  const paper = papersOf(scene).find((p) => p.type !== null && !p.plural);
  if (paper === undefined || paper.at > 3 || !COVER.test(units[paper.end]?.lower ?? "")) return undefined;
  const left = wordsOf(units, Math.max(0, paper.at - 2), paper.end);
  if (!/^(an?|the|yet)? ?(second|third|fourth|fifth|sixth|another|further|separate|other|final|last)\b/.test(left)) return undefined;
  const one = { ...paper, definite: false, title: paper.title ?? objectOf(scene, paper.end) };
  return { ...TOLD, rule: "another", at: paper.end, end: paper.end + 1, actors: [], papers: [one], bare: false, announced: true };
};

/** "… Signed by A and B.", "… Exchanged by A and B;": who signed the paper just told. */
const signedBy = (scene: Scene): Act | undefined => {
  const { units } = scene;
  const at = units.findIndex((u) => u.kind !== "mark");
  if (at < 0 || !/^(signed|exchanged|initialled|inked)$/.test(units[at]?.lower ?? "") || units[at + 1]?.lower !== "by") return undefined;
  const actors = byActors(scene, at + 1, units.length).filter((a) => a.kind === "person");
  return actors.length === 0
    ? undefined
    : { ...TOLD, rule: "signed-by", at, end: at + 1, actors, papers: [], bare: true, announced: false };
};

/** "The other firm was represented by Lee": who signed for a side what was told before. */
const represented = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const actors = modality.passive ? byActors(scene, verb.at + 1, verb.at + 4).filter((a) => a.kind === "person") : [];
  if (actors.length === 0 || modality.status !== "held") return undefined;
  return act(verb, "represented", modality, { papers: [], end: verb.at + 1, open: false }, actors, { bare: true });
};

const SIGNS_FOR = /\bsignator(y|ies)( \S+){0,6}$|^(signing|inking it|exchanging it) (for|on behalf of)\b/;

/** "The Kazakh signatory was Lee", "Signing for Norway was Lee; for Kenya, Kim". */
const signatory = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  if (!/^(was|were|is|are)$/.test(units[verb.at]?.lower ?? "") || !SIGNS_FOR.test(wordsOf(units, Math.max(0, verb.first - 6), verb.first)))
    return undefined;
  const next = clausesOf(scene).verbs.find((v) => v.at > verb.at && v.form === "finite");
  const to = units.findIndex((u, k) => k > verb.at && (isOccasion(u) || k === next?.first));
  const actors = units
    .slice(verb.at + 1, to < 0 ? units.length : to)
    .flatMap((u) => (u.kind === "person" && !u.possessive ? actorsOf(scene, u) : []));
  return actors.length === 0
    ? undefined
    : act(verb, "signatory", { ...modality, status: "held", tense: "past" }, { papers: [], end: verb.at + 1, open: false }, actors, {
        bare: true,
      });
};

const LETTERS = /^(diplomatic )?(letters|notes)$/;
const OF_LETTERS =
  /^(on|for|about|concerning|regarding|extending|amending|establishing|renewing|creating|covering|confirming|prolonging|opening)$/;

/** "exchanged letters extending the arrangement", "exchanged notes on a grant of 500 million": the exchange is the agreement. */
const exchangesLetters = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const noun = units[verb.at + 1]?.lower === "diplomatic" ? verb.at + 2 : verb.at + 1;
  const on = noun + 1;
  if (!LETTERS.test(wordsOf(units, verb.at + 1, on)) || !OF_LETTERS.test(units[on]?.lower ?? "")) return undefined;
  // To exchange notes on a subject is to talk of it, on a grant to agree it.
  const money = units.slice(on, on + 9).some((u) => u.kind === "money" || /^(grant|loan|aid)$/.test(u.lower));
  if (units[noun]?.lower === "notes" && noun === verb.at + 1 && /^(on|about|regarding|concerning)$/.test(units[on]?.lower ?? "") && !money)
    return undefined;
  const title = objectOf(scene, on);
  if (title === null) return undefined;
  const unit = units[noun] as Paper["unit"];
  const paper: Paper = {
    at: noun,
    end: on,
    unit,
    type: "agreement",
    head: "exchange of letters",
    title,
    plural: false,
    count: null,
    definite: false,
    countries: [],
  };
  return act(verb, "exchanged-letters", modality, { papers: [paper], end: on, open: false }, subjectOf(scene, verb.at));
};

const isDoing = unitTest(/^(?:did|done|do|does)$/);
/** "A and B did so on Monday in Lima": what the sentence before told of their bodies. */
const didSo = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const actors = subjectOf(scene, verb.at).filter((a) => a.kind === "person");
  return actors.length === 0 || modality.status !== "held"
    ? undefined
    : act(verb, "did-so", modality, { papers: [], end: verb.at + 2, open: false }, actors, { bare: true });
};

const isBearing = unitTest(/^(bears?|bore|carry|carries|carried|bearing|carrying|received|receives|got|gets|obtained|obtains)$/);
const isExchanging = unitTest(/^exchang/);
const isNegotiating = unitTest(NEGOTIATE);
const isHaving = unitTest(/^(have|has|had)$/);
const isAgreeing = unitTest(AGREE);
const isIncluding = unitTest(INCLUDE);

/** An act told in another way than by a verb of signing. */
const otherWays = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const verbUnit = scene.units[verb.at];
  const one = isActing(verbUnit) && !modality.passive ? ordinalObject(scene, verb) : undefined;
  if (one !== undefined)
    return act(
      verb,
      "signed",
      modality,
      { papers: [one], end: one.end, open: false },
      [...subjectOf(scene, verb.at), ...namedBefore(scene, verb)],
      { announced: true },
    );
  if (isDoing(verbUnit) && scene.units[verb.at + 1]?.lower === "so") return didSo(scene, verb, modality);
  if (isPut(verbUnit)) return putSignature(scene, verb, modality) ?? toPaper(scene, verb, modality) ?? yields(scene, verb, modality);
  if (isBearing(verbUnit)) return bears(scene, verb, modality);
  if (isExchanging(verbUnit) && !modality.passive) return exchangesLetters(scene, verb, modality);
  if (verbUnit?.lower === "represented") return represented(scene, verb, modality);
  if (isNegotiating(verbUnit)) return negotiates(scene, verb, modality);
  if (isHaving(verbUnit)) return standing(scene, verb, modality);
  if (isAgreeing(verbUnit)) return agrees(scene, verb, modality);
  const coming = links(scene, verb, modality) ?? ready(scene, verb, modality) ?? nears(scene, verb, modality);
  if (coming !== undefined) return coming;
  return (
    (isIncluding(verbUnit)
      ? (amongSigned(scene, verb, modality) ??
        outcomes(scene, verb, modality) ??
        includes(scene, verb, modality) ??
        signatory(scene, verb, modality))
      : undefined) ?? yields(scene, verb, modality)
  );
};

/** "Among the others: X and Y." */
const amongOthers = (scene: Scene): Act | undefined => {
  const { units } = scene;
  const colon = units.findIndex((u, k) => k < 6 && u.lower === ":");
  if (colon < 0 || !/^(among (the others|them|these|those)|the others|others)$/.test(wordsOf(units, 0, colon))) return undefined;
  const reach = objectsAfter(scene, colon + 1);
  const papers = reach.papers.filter((p) => p.type !== null);
  if (papers.length === 0) return undefined;
  return { ...TOLD, rule: "among-others", at: 0, end: reach.end, actors: [], papers, bare: false, announced: true };
};

const TO_SIGN =
  /\b(will|to|['’]ll|would|shall)(?: (?:only|then|formally|later|finally))* be signed\b|\b(hope|hopes|expect|expects|plan|plans|due|want|intend|intends) to sign\b|\bwill sign it\b|\bawait(s|ed|ing)? (only )?(the |its |their )?(signature|approval|nod|green light|go-ahead)\b/;

const AWAITED = /\b(until|unless|once|as soon as)\b[^,;:]*\b(has|have|is|are)\b/;
/** "not final until both have signed it", "once it is signed": so far nobody has. */
const isAwaited = ({ units }: Scene, verb: Verb): boolean => AWAITED.test(wordsOf(units, verb.at - AWAITED_WITHIN, verb.at));
const AWAITED_WITHIN = 9;

/** "entered into force on Monday": when it holds is not when it was signed. */
const IN_FORCE = /^enter\w* (?:in|into) (?:force|effect)/;
const isActing = unitTest((word) => SIGN.test(word) || ISSUE.test(word) || REACH.test(word) || MAKE.test(word) || word === "made");

const isFronted = unitTest(/^(?:signed|inked|concluded|initialled|exchanged|adopted|sealed|renewed)$/);
const FRONTED_WITHIN = 24;

/** "Signed by A and B in Lima on Monday, the memorandum on X will run …": the paper behind the comma. */
const fronted = (scene: Scene): Act | undefined => {
  const { units } = scene;
  const at = units.findIndex((u) => u.kind !== "mark");
  if (!isFronted(units[at]) || !/^(?:by|in|at|on|between|during|last|earlier|today|yesterday)$/.test(units[at + 1]?.lower ?? ""))
    return undefined;
  const paper = papersOf(scene).find((p) => p.at > at + 1);
  if (paper === undefined || paper.at > at + FRONTED_WITHIN || units[paper.at - 1]?.lower !== "," || paper.plural) return undefined;
  return {
    ...TOLD,
    rule: "fronted",
    at,
    end: at + 1,
    actors: byActors(scene, at + 1, paper.at),
    papers: [paper],
    bare: false,
    announced: false,
  };
};

const isBetween = unitTest(/^(?:in|on|at|here|there|also|yesterday|today|then|later|finally)$/);
/** "It was signed in Lima an agreement on X", "Then was signed a treaty", "The second, on tugs, was signed": a passive whose paper stands behind it, or is told by its number. */
const behindPassive = (scene: Scene, verb: Verb, modality: Modality, word: string): Act | undefined => {
  const { units } = scene;
  if (!isFronted(units[verb.at]) || !SIGN.test(word)) return undefined;
  const by = byActors(scene, verb.at + 1, units.length);
  const one = ordinalSubject(scene, verb);
  if (one !== undefined)
    return act(verb, "was-signed", modality, { papers: [one], end: verb.at + 1, open: false }, by, { announced: true });
  const subject = verb.subject === null ? "" : wordsOf(units, verb.subject.first, verb.subject.last + 1);
  if (!(subject === "" || subject === "it") && (verb.subject?.last ?? 0) < verb.first) return undefined;
  let k = verb.at + 1;
  while (
    k < units.length &&
    (isBetween(units[k]) ||
      /^(?:place|date|country)$/.test(units[k]?.kind ?? "") ||
      (units[k]?.lower === "the" && units[k + 1]?.kind === "place"))
  )
    k++;
  const paper = papersOf(scene).find((p) => p.at === k && p.type !== null);
  return paper === undefined ? undefined : act(verb, "was-signed", modality, { ...objectsAfter(scene, k), end: units.length }, by);
};

/** The acts that the verbs of a sentence tell. */
export const verbActs = (scene: Scene): Act[] => {
  const { units } = scene;
  const first = fronted(scene);
  const out: Act[] = first === undefined ? [] : [first];
  for (const verb of clausesOf(scene).verbs) {
    const word = units[verb.at]?.lower ?? "";
    const modality = joinedPassive(scene, verb) ?? gerundModality(scene, verb, modalityOf(units, verb.at));
    let found: Act | undefined;
    if (isActing(units[verb.at])) {
      if (repeats(scene, verb) || isAwaited(scene, verb) || IN_FORCE.test(wordsOf(units, verb.at, verb.at + 3))) continue;
      found = modality.passive
        ? (behindPassive(scene, verb, modality, word) ?? passive(scene, verb, modality, word))
        : (contact(scene, verb, modality, word) ?? participle(scene, verb, word) ?? active(scene, verb, modality, word));
    }
    // "has not been signed yet"
    if (found?.status === "denied" && units[verb.at + 1]?.lower === "yet") found = { ...found, status: "planned", tense: "future" };
    // "was finalised and signed in Lima": day and town stand behind the last verb of the row.
    if (found?.rule === "was-signed" && !found.announced) found = { ...found, at: lastOfRow(scene, found.at) };
    // "It has been initialled and will be signed in Oslo": not signed yet.
    if (found !== undefined && /^(initial|finali[sz])/.test(word) && TO_SIGN.test(wordsOf(units, verb.at + 1, verb.at + 24))) {
      // "initialled last week and to be signed in Lima on 2 October": day and town are those of the signing.
      const later = units.findIndex((u, k) => k > verb.at && k < verb.at + 25 && u.lower === "signed");
      found = { ...found, status: "planned", tense: "future", at: later > 0 ? later : found.at, end: Math.max(found.end, later + 1) };
    }
    if (found !== undefined && isOfText(scene, found, word)) found = { ...found, rule: TEXT_AGREED, status: "planned", tense: "future" };
    found ??= otherWays(scene, verb, modality);
    if (found !== undefined) out.push(found);
  }
  // "A third is about tugs, and A reached one with B on ports": members told in both ways.
  const apart = out.length > 0 && out.every((a) => a.announced && a.rule === "signed") ? memberAct(scene) : undefined;
  if (apart !== undefined) out.push(apart);
  const others = out.length === 0 ? (memberAct(scene) ?? amongOthers(scene) ?? signedBy(scene) ?? another(scene)) : undefined;
  return others === undefined ? out : [others];
};

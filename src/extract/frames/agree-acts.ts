/**
 * Acts of signing told by a verb of signing, in every voice: how far they have come, who signs and which papers they reach.
 * Other verbs are read in `agree-ways.ts`, nouns ("the signing of …", "negotiations on …") in `agree-nouns.ts`.
 */
import type { AgreementStatus, DateRef, Grounded } from "../../model/claim.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { hungOn, membersAfter, objectsAfter, type Reach, subjectsBefore } from "./agree-reach.ts";
import {
  apposedSubject,
  besideSubject,
  byActors,
  gapped,
  joinedBefore,
  namedBefore,
  relativeDoers,
  rowBehindFronted,
  rowOfActors,
  throughWhom,
  withoutApposed,
} from "./agree-signers.ts";
import { ISSUE, MAKE, REACH, SIGN } from "./agree-words.ts";
import { coveredBehind } from "./paper-rows.ts";
import { subjectsBehind } from "./paper-subjects.ts";
import type { Modality } from "./modality.ts";
import { type Paper, papersOf } from "./papers.ts";
import { NOT_YET, YET_TO } from "./verb-group.ts";
import { type Actor, actorsOf, clausesOf, distinct, readActors, type Scene, subjectOf, wordsOf } from "./scene.ts";

export interface Act {
  readonly rule: string;
  /** Trigger unit, and the unit where its own words end. */
  readonly at: number;
  readonly end: number;
  readonly status: AgreementStatus;
  readonly tense: "past" | "future";
  readonly perfect: boolean;
  /** Who signs: subject or "by …". */
  readonly actors: readonly Actor[];
  readonly papers: readonly Paper[];
  /** What was signed follows in a list. */
  readonly open: boolean;
  /** "the latter by Lee": who signs one of the papers alone. */
  readonly apart?: readonly { readonly paper: Paper; readonly actors: readonly Actor[] }[];
  /** States with which there is a paper each beside this one. */
  readonly besides?: readonly string[];
  /** The day of the paper, where the words beside its partner tell it. */
  readonly day?: Grounded<DateRef> | null;
  /** Some sign that the sentence does not name. */
  readonly group?: boolean;
  /** The states of a list, for its papers that name fewer than two. */
  readonly sides?: readonly string[];
  /** "it", "they", "both": papers told of before. */
  readonly pronoun: boolean;
  /** "The documents include X and Y": as signed as the papers announced before. */
  readonly announced: boolean;
  /** Nothing but signatures: what was signed was told before ("Lee signed for the ministry"). */
  readonly bare: boolean;
}

/** "might be signed" is an instrument in the making; only what hangs on an "if" is imagined. */
export const statusOf = (modality: Pick<Modality, "status" | "why">): AgreementStatus =>
  modality.status === "held"
    ? "signed"
    : modality.status === "planned" ||
        modality.why === YET_TO ||
        modality.why === NOT_YET ||
        (modality.status === "hypothetical" && modality.why !== "if")
      ? "planned"
      : modality.status === "hypothetical"
        ? "hypothetical"
        : "denied";

const isPlainDeclaration = (paper: Paper): boolean => paper.type === "joint_declaration" && /declaration|vision|charter/i.test(paper.head);
const isPlan = (paper: Paper): boolean => paper.title !== null && /^(road ?map|action plan|plan of action)$/i.test(paper.head);
/** "a cooperation agreement reached in 2021", "that the ministries made in 2021": told with its kind and its year it is no mere understanding. */
const isDatedReach = (scene: Scene, verb: Verb, paper: Paper): boolean =>
  (REACH.test(scene.units[verb.at]?.lower ?? "") || scene.units[verb.at]?.lower === "made") &&
  paper.type !== null &&
  paper.title !== null &&
  !paper.plural &&
  scene.units
    .slice(verb.at + 1, verb.at + 6)
    .some(
      (u, k) =>
        u.temporal?.when.kind === "days" ||
        (k < 2 && (u.temporal?.when.kind === "year" || (u.temporal?.when.kind === "month" && u.temporal.when.year !== null))),
    );
const isPact = (paper: Paper): boolean =>
  paper.type !== null && (paper.type === "mou" || !/agreement|arrangement|understanding|map|framework/i.test(paper.head));

/** "completed a free trade agreement", "agreed a memorandum on X": one that is new and has its subject; to agree an agreement is no more than to agree. */
const isMade = (word: string, paper: Paper): boolean =>
  !paper.definite &&
  !paper.plural &&
  paper.title !== null &&
  (paper.type === "agreement" && /^agree/.test(word) ? false : paper.type !== null);

/** Does the verb at hand make such a paper a signed one? */
const accepts = (word: string, paper: Paper): boolean =>
  SIGN.test(word) ||
  (ISSUE.test(word) && (isPlainDeclaration(paper) || isPlan(paper))) ||
  (REACH.test(word) && isPact(paper)) ||
  (MAKE.test(word) && isMade(word, paper));

const FRESH_WITHIN = 12;
/** "an agreement signed on Monday by A", "that A signed today": a day of this week tells news, no history. */
const isOfTheseDays = (scene: Scene, at: number): boolean => {
  for (let k = at + 1; k < Math.min(scene.units.length, at + FRESH_WITHIN); k++) {
    const when = scene.units[k]?.temporal?.when;
    if (when !== undefined)
      return (
        (when.kind === "weekday" && when.which === "this") || (when.kind === "relative" && when.unit === "day" && Math.abs(when.offset) < 2)
      );
    if (clausesOf(scene).classes[k] === "break") return false;
  }
  return false;
};

/** "a joint statement adopted in 2019", "by A last year": a day, month or year of its own. */
const isDatedBehind = (scene: Scene, at: number): boolean => {
  for (let k = at + 1; k < Math.min(scene.units.length, at + FRESH_WITHIN); k++) {
    if (clausesOf(scene).classes[k] === "break" || scene.units[k]?.lower === ",") return false;
    if (scene.units[k]?.temporal !== undefined) return true;
  }
  return false;
};

const PRONOUN = /^((it|they)(['’]ll)?|them|both|these|those)$/;

/** Does the verb stand behind another verb of signing that it only repeats ("signed and exchanged")? */
export const repeats = (scene: Scene, verb: Verb): boolean => {
  const { classes } = clausesOf(scene);
  let k = verb.first - 1;
  while (k >= 0 && (classes[k] === "adv" || classes[k] === "skip")) k--;
  return classes[k] === "and" && SIGN.test(scene.units[k - 1]?.lower ?? "");
};

export const act = (
  verb: Verb,
  rule: string,
  modality: Modality,
  reach: Reach,
  actors: readonly Actor[],
  more: Partial<Act> = {},
): Act => ({
  rule,
  at: verb.at,
  end: reach.end,
  status: statusOf(modality),
  tense: modality.tense,
  perfect: modality.perfect,
  actors,
  papers: reach.papers,
  open: reach.open,
  pronoun: false,
  bare: false,
  announced: false,
  ...more,
});

/** "were signed, the former by A, the latter by B": who signs the first and who the last of the papers. */
const signedApart = (scene: Scene, from: number, papers: readonly Paper[]): NonNullable<Act["apart"]> => {
  const { units } = scene;
  const out: { paper: Paper; actors: readonly Actor[] }[] = [];
  for (let k = from; k < units.length && papers.length > 1; k++) {
    const which = units[k + 1]?.lower === "by" && units[k - 1]?.lower === "the" ? (units[k]?.lower ?? "") : "";
    const paper = /^(former|first)$/.test(which) ? papers[0] : /^(latter|last)$/.test(which) ? papers.at(-1) : undefined;
    if (paper !== undefined) out.push({ paper, actors: rowOfActors(scene, k + 2) });
  }
  return out;
};

/** The verb before that of an infinitive. */
const wordBefore = (scene: Scene, verb: Verb): string => {
  const before = clausesOf(scene).verbs.findLast((v) => v.at < verb.first);
  return before === undefined ? "" : (scene.units[before.at]?.lower ?? "");
};

export const passive = (scene: Scene, verb: Verb, modality: Modality, word: string): Act | undefined => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  // "taken off the list of papers to be signed": whatever the infinitive hangs on.
  const hangs =
    verb.form === "infinitive" &&
    classes[verb.first - 1] === "noun" &&
    verb.first >= 2 &&
    classes[verb.first - 2] !== "det" &&
    // "is due to be signed", "is now ready to be signed"
    !/^(?:aux|adv)$/.test(classes[verb.first - 2] ?? "");
  // "the agreement with X that was signed in May"
  const relative = classes[verb.first - 1] === "rel" || (units[verb.first - 1]?.lower === "that" && verb.subject === null);
  // "they expect the document to be signed"
  const raised =
    verb.form === "infinitive" && !hangs && /^(?:expect|want|hope|wish|would|like|plan|intend)/.test(wordBefore(scene, verb))
      ? papersOf(scene).find((p) => p.end === verb.first)
      : undefined;
  const subject =
    raised !== undefined
      ? [raised]
      : relative || hangs
        ? [hungOn(scene, hangs ? verb.first : verb.first - 1)].filter((p) => p !== undefined)
        : subjectsBefore(scene, verb);
  // "the memorandum being signed is the fruit of a visit in May": no news of a signing.
  if (units[verb.first]?.lower === "being" && subject.some((p) => p.definite && p.title === null)) return undefined;
  const members = membersAfter(scene, verb.at + 1);
  // "the memorandum was made between A and B"
  const between = /^(?:made|agreed|reached|struck)$/.test(word) && units[verb.at + 1]?.lower === "between";
  const own = subject.filter((p) => accepts(word, p) || (p.type === null && SIGN.test(word)) || (between && isPact(p) && !p.plural));
  let papers: readonly Paper[] = members.papers.length === 0 ? own : [...own.filter((p) => p.title !== null), ...members.papers];
  const apart = signedApart(scene, verb.at + 1, papers);
  const by = apart.length > 0 ? [] : byActors(scene, verb.at + 1, units.length);
  const only = papers.length === 1 ? papers[0] : undefined;
  if (only?.title === null && !only.definite && only.type !== null) papers = subjectsBehind(scene, only, verb.at + 1);
  const first = verb.subject === null ? undefined : units[verb.subject.first];
  const pronoun = papers.length === 0 && first !== undefined && PRONOUN.test(first.lower) && SIGN.test(word);
  const open = units[units.length - 1]?.lower === ":";
  if (papers.length === 0 && !pronoun && !(open && SIGN.test(word))) return undefined;
  const end = members.papers.length > 0 ? members.end : units.length;
  return act(verb, "was-signed", modality, { papers, end: Math.max(verb.at + 1, Math.min(end, verb.at + 40)), open }, by, {
    pronoun,
    ...(apart.length > 0 ? { apart } : {}),
  });
};

const UPON =
  /^(at the (end|close|conclusion) of|upon|after|following|on the (occasion|margins|sidelines) of) (the |their |his |her |its |this |these |(?:an?|\w+) (?:hours?|days?|rounds?) of )?(\w+ )?(talks|meeting|session|visit|discussions|dialogue|summit|negotiations)\b|^(?:afterwards?|thereafter|there|at the (?:end|close)) ?(?:[,.;]|$)/;

/** "which both signed after the talks", "that A signed today": news, no history. */
const isNews = (scene: Scene, at: number): boolean => UPON.test(wordsOf(scene.units, at + 1, at + 10)) || isOfTheseDays(scene, at);

/** "an agreement signed in May", "the documents signed include X and Y" */
export const participle = (scene: Scene, verb: Verb, word: string): Act | undefined => {
  const { units } = scene;
  const { classes, verbs } = clausesOf(scene);
  const next = units[verb.at + 1];
  const object =
    next !== undefined &&
    (papersOf(scene).some((p) => p.at === verb.at + 1) || /^(a|an|the|two|three|four|five|several)$/.test(next.lower));
  const subject = verb.subject;
  if (classes[verb.at] !== "past" || verb.first !== verb.at || object) return undefined;
  if (subject !== null && subject.actors.length > 0 && subject.last === verb.first) return undefined;
  const inverted = /^(among|amongst)$/.test(units[0]?.lower ?? "")
    ? verbs.find((v) => v.first > verb.at && /^(is|are|was|were)$/.test(units[v.at]?.lower ?? ""))
    : undefined;
  if (inverted !== undefined && SIGN.test(word)) {
    // "Among the deals signed was an agreement on X"
    const members = objectsAfter(scene, inverted.at + 1);
    const held: Modality = { status: "held", tense: "past", perfect: false, passive: true, why: "" };
    if (members.papers.length > 0) return act(verb, "signed-include", held, members, []);
  }
  const hung = hungOn(scene, verb.first);
  // "a memorandum on X, a document subscribed by": of what the apposition means.
  const before = hung !== undefined && hung.type === null && !hung.plural && !hung.definite && units[hung.at - 1]?.lower === ",";
  const paper = before ? (papersOf(scene).find((p) => p.end === hung.at - 1 && p.type !== null) ?? hung) : hung;
  if (paper === undefined || !(accepts(word, paper) || isDatedReach(scene, verb, paper) || (paper.type === null && SIGN.test(word))))
    return undefined;
  const modality: Modality = { status: "held", tense: "past", perfect: true, passive: true, why: "participle" };
  const who = relativeDoers(scene, paper.end, verb);
  if (who.length > 0)
    return act(
      verb,
      "which-signed",
      { ...modality, passive: false, perfect: !isNews(scene, verb.at) },
      { papers: [paper], end: verb.at + 1, open: false },
      who,
    );
  const main = verbs.find((v) => v.first > verb.at && v.form === "finite");
  if (
    paper.plural &&
    main !== undefined &&
    /^(include|includes|included|are|were|cover|covers|covered)$/.test(units[main.at]?.lower ?? "")
  ) {
    const members = objectsAfter(scene, main.at + 1);
    if (members.papers.length > 0) return act(verb, "signed-include", { ...modality, perfect: false }, members, []);
  }
  const by = byActors(scene, verb.at + 1, Math.min(units.length, verb.at + 20));
  const covered = paper.plural && paper.title === null && SIGN.test(word) ? coveredBehind(scene, paper, verb.at) : [];
  if (covered.length > 0)
    return act(verb, "signed-cover", { ...modality, perfect: false }, { papers: covered, end: verb.at + 1, open: false }, by);
  // "a paper adopted at the end of the talks", "- MoU on X, exchanged by A and B": news, no history.
  const reduced = (v: Verb): boolean =>
    classes[v.at] === "past" && v.first === v.at && (v.subject === null || v.subject.actors.length === 0);
  const alone = !verbs.some((v) => v !== verb && v.form === "finite" && !reduced(v));
  const adopted = paper.type === "joint_declaration" && !paper.definite && /^(?:adopted|issued|released)$/.test(word);
  const fresh = alone || (adopted && !isDatedBehind(scene, verb.at)) || isNews(scene, verb.at);
  // "Agreements signed during the visit": a heading over its list.
  const heading = paper.plural && (main === undefined || units[units.length - 1]?.lower === ":");
  return act(
    verb,
    "signed-participle",
    { ...modality, perfect: !heading && !fresh },
    { papers: [paper], end: verb.at + 1, open: heading },
    by,
  );
};

/** "the memorandum X signed with Y": whoever stands between a paper and the verb signs it. */
export const contact = (scene: Scene, verb: Verb, modality: Modality, word: string): Act | undefined => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  let k = verb.first - 1;
  while (k >= 0 && classes[k] === "adv") k--;
  const last = k;
  while (
    k >= 0 &&
    verb.first - k < 11 &&
    (/^(actor|det|and|noun)$/.test(classes[k] ?? "") ||
      // "a protocol their ministers, A and B, signed"
      (classes[k] === "comma" && (units[k + 1]?.kind === "person" || units[k - 1]?.kind === "person"))) &&
    !papersOf(scene).some((p) => p.at <= k && k < p.end)
  )
    k--;
  const paper = papersOf(scene).find((p) => p.end === k + 1);
  if (paper === undefined || paper.type === null || k === last || objectsAfter(scene, verb.at + 1).papers.length > 0) return undefined;
  if (!SIGN.test(word) && !isDatedReach(scene, verb, paper)) return undefined;
  const row = readActors(scene, k + 1);
  const names = units.slice(row.next, last + 1).flatMap((u) => (u.kind === "person" && u.possessive !== true ? actorsOf(scene, u) : []));
  const actors = names.length > 0 ? names : row.actors;
  if (actors.length === 0 || !isActorNear(units, actors, k + 1, last)) return undefined;
  return act(
    verb,
    "which-signed",
    { ...modality, perfect: !isNews(scene, verb.at) },
    { papers: [paper], end: verb.at + 1, open: false },
    actors,
  );
};

const isActorNear = (units: readonly Unit[], actors: readonly Actor[], from: number, to: number): boolean =>
  actors.every((a) => {
    const at = units.indexOf(a.unit);
    return at >= from && at <= to;
  });

/** "X, which A and B signed in May": the paper that the "which" before the subject of a verb stands for. */
const hungSubject = (scene: Scene, verb: Verb): Paper | undefined => {
  if (verb.subject === null) return undefined;
  const { classes } = clausesOf(scene);
  let k = verb.subject.first - 1;
  while (k >= 0 && (classes[k] === "det" || classes[k] === "adv" || classes[k] === "noun" || classes[k] === "and")) k--;
  return classes[k] === "rel" || scene.units[k]?.lower === "that" ? hungOn(scene, k) : undefined;
};

export const active = (scene: Scene, verb: Verb, modality: Modality, word: string): Act | undefined => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  // "over 40 signed agreements": an adjective; not "the two signed".
  const before = units[verb.first - 1];
  const counts = before?.kind === "quantity" && classes[verb.first - 1] !== "actor";
  if (verb.first === verb.at && (counts || /^\d+$/.test(before?.lower ?? "") || classes[verb.first - 1] === "det")) return undefined;
  // "signed off on X": they let it pass and are no signatories.
  const off = units[verb.at + 1]?.lower === "off" && units[verb.at + 2]?.lower === "on" ? 2 : 0;
  const reach = objectsAfter(scene, verb.at + 1 + off, /^enter/.test(word) ? "into" : null);
  const actors = distinct([
    ...joinedBefore(scene, verb),
    ...rowBehindFronted(scene, verb),
    ...withoutApposed(scene, apposedSubject(scene, verb, subjectOf(scene, verb.at))),
    ...besideSubject(scene, verb),
    ...namedBefore(scene, verb),
    ...(verb.subject === null ? [] : throughWhom(scene, verb.subject.first, verb.first)),
    ...gapped(scene, verb.at + 1),
  ]);
  // "entered into an agreement"
  const into = /^enter/.test(word) && units[verb.at + 1]?.lower === "into";
  const papers = reach.papers.filter((p) => accepts(word, p) || (into && p.type !== null) || (p.type === null && SIGN.test(word)));
  if (papers.length > 0) return act(verb, off > 0 ? "signed-off" : "signed", modality, { ...reach, papers }, actors);
  const which = hungSubject(scene, verb);
  if (!SIGN.test(word))
    return which === undefined || !isDatedReach(scene, verb, which)
      ? undefined
      : act(verb, "which-signed", { ...modality, perfect: true }, { papers: [which], end: verb.at + 1, open: false }, actors);
  const next = units[verb.at + 1]?.lower ?? "";
  // "The parties signed:"
  if (next === ":" && verb.at + 2 === units.length)
    return act(verb, "signed", modality, { papers: [], end: verb.at + 1, open: true }, actors, { open: true });
  // "signed all three", "signed them"
  const all = next === "all" && /^(two|three|four|five|six|seven|of)$/.test(units[verb.at + 2]?.lower ?? "");
  if (all || PRONOUN.test(next))
    return act(verb, "signed", modality, { papers: [], end: verb.at + 2, open: false }, actors, { pronoun: true });
  if (which !== undefined) {
    const news = isNews(scene, verb.at);
    return act(verb, "which-signed", { ...modality, perfect: !news }, { papers: [which], end: verb.at + 1, open: false }, actors);
  }
  const bare =
    /^(signed|sign|signs|initialled|inked)$/.test(word) &&
    actors.some((a) => a.kind === "person") &&
    (next === "" || next === "." || /^(for|on|from|as)$/.test(next));
  return bare && modality.status === "held"
    ? act(verb, "signed-for", modality, { papers: [], end: verb.at + 1, open: false }, actors, { bare: true })
    : undefined;
};

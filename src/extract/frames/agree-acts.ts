/**
 * Acts of signing told by a verb of signing, in every voice: how far they have come, who signs and which papers they reach.
 * Other verbs are read in `agree-ways.ts`, nouns ("the signing of …", "negotiations on …") in `agree-nouns.ts`.
 */
import { unitTest } from "../mentions/ask.ts";
import type { AgreementStatus } from "../../model/claim.ts";
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { hungOn, membersAfter, objectsAfter, type Reach, subjectsBefore } from "./agree-reach.ts";
import { ISSUE, REACH, SIGN } from "./agree-words.ts";
import { subjectsBehind } from "./paper-subjects.ts";
import type { Modality } from "./modality.ts";
import { type Paper, papersOf } from "./papers.ts";
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
    : modality.status === "planned" || (modality.status === "hypothetical" && modality.why !== "if")
      ? "planned"
      : modality.status === "hypothetical"
        ? "hypothetical"
        : "denied";

const MAX_APPOSITION = 14;

/** "signed by A in the presence of B and C": whoever is named behind such a word looks on. */
export const isOccasion = unitTest((lower) =>
  /^(?:presence|attendance|auspices|watch|sidelines|margins|during|before|after|amid|witnessed|watched|overseen|attended)$/.test(lower),
);

/** The actors of a row from unit `from`, over offices and bodies put between: "by A, chief surveyor to the government, and B". */
export const rowOfActors = (scene: Scene, from: number): readonly Actor[] => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  const actors: Actor[] = [];
  let read = readActors(scene, from);
  while (read.actors.length > 0) {
    actors.push(...read.actors);
    let and = -1;
    for (let k = read.next; k < Math.min(units.length, read.next + MAX_APPOSITION) && and < 0; k++) {
      const c = classes[k];
      if ((verbOf[k] ?? -1) >= 0 || c === "sub" || c === "rel" || c === "break" || isOccasion(units[k])) break;
      if (c === "and" || (c === "comma" && units[k + 1]?.kind === "person")) and = k;
    }
    if (and < 0) break;
    const next = readActors(scene, and + 1);
    const first = next.actors[0];
    // "signed by A and B, head of the agency, is in force": the comma closes the insertion.
    const closed = first?.unit.lower.endsWith(",") === true;
    const verbal =
      !closed &&
      clausesOf(scene).verbs.some((v) => v.subject !== null && v.subject.actors.length > 0 && units[v.subject.first] === first?.unit);
    if (first === undefined || first.kind === "state" || first.kind === "org" || verbal || units.indexOf(first.unit) > and + 3) break;
    read = next;
  }
  // "the two chiefs, A and B": the names are whom the noun stands for.
  const named = actors.filter((a) => a.unit.kind === "person");
  return named.length > 1 ? actors.filter((a) => a.kind !== "person" || a.unit.kind === "person") : actors;
};

/** "during a visit to Oslo by Lee": who travels, not who signs. */
export const ofVisit = (scene: Scene, from: number, by: number): boolean => {
  for (let k = by - 1; k >= Math.max(from, by - 5); k--) {
    const { kind, lower } = scene.units[k] as Unit;
    if (/^(visit|trip|stay|tour)$/.test(lower)) return true;
    if (kind === "mark" || kind === "person") return false;
  }
  return false;
};

const OTHER_BY =
  /^(mediated|brokered|facilitated|drafted|proposed|followed|joined|accompanied|backed|funded|financed|hosted|attended|led|chaired|headed|prepared|ratified|approved)$/;

/** "mediated by Angola": whoever stands behind "by" at unit `k` signed nothing. */
export const isSigning = (scene: Scene, k: number): boolean => !OTHER_BY.test(scene.units[k - 1]?.lower ?? "");

/** "…, and the letters were handed over by Lee": does a further clause with a subject of its own begin at unit `k`? */
const beginsClause = (scene: Scene, from: number, k: number): boolean => {
  const { classes, verbs } = clausesOf(scene);
  return (
    k > from + 1 &&
    classes[k] === "and" &&
    verbs.some(
      (v) => v.form === "finite" && v.subject !== null && v.subject.first > k && v.subject.first <= k + 3 && v.first > v.subject.first,
    )
  );
};

/** "twelve agreements were signed, including a programme signed by Lee": does "by" at unit `k` tell who signed the one alone? */
export const isOfMember = (scene: Scene, from: number, k: number): boolean =>
  SIGN.test(scene.units[k - 1]?.lower ?? "") &&
  scene.units.slice(from, k - 1).some((u) => /^(including|namely|notably|among)$/.test(u.lower));

/** "signed by A; on the Kenyan side, by B": what stands behind the mark has no verb of its own. */
const isSideBehind = (scene: Scene, k: number): boolean =>
  scene.units[k]?.lower === ";" && !clausesOf(scene).verbs.some((v) => v.at > k && v.form === "finite");

/** Who signs according to "by …" between two units. */
export const byActors = (scene: Scene, from: number, to: number): readonly Actor[] => {
  const { classes } = clausesOf(scene);
  const found: Actor[] = [];
  for (let k = from; k < Math.min(to, scene.units.length); k++) {
    if (classes[k] === "sub" || (classes[k] === "break" && !isSideBehind(scene, k)) || beginsClause(scene, from, k)) break;
    if (scene.units[k]?.lower !== "by" || classes[k] !== "prep" || ofVisit(scene, from, k) || !isSigning(scene, k)) continue;
    if (isOfMember(scene, from, k)) break;
    // "by A for one side and by B for the other", not "…, where they were joined by C"
    const verb = (clausesOf(scene).verbOf[k - 1] ?? -1) >= 0 && scene.units[k - 1]?.kind === "word" && k - 1 > from;
    if (found.length > 0 && verb) break;
    if (found.length === 0 || found.some((a) => a.kind === "person")) found.push(...rowOfActors(scene, k + 1));
  }
  return found;
};

const FOR_WITHIN = 10;
const GAP_WITHIN = 40;
const isFor = unitTest(/^(?:for|behalf)$/);

/** Does "for Kenya" or "on behalf of Kenya" stand behind the name at unit `at`, with nothing but an office between? */
const standsFor = ({ units }: Scene, at: number): boolean => {
  for (let k = at + 1; k < Math.min(units.length, at + FOR_WITHIN); k++) {
    if (isFor(units[k])) return true;
    if (units[k]?.kind === "person" || /^[;.]$/.test(units[k]?.lower ?? "") || isOccasion(units[k])) return false;
  }
  return false;
};

/** "Lee signed for Norway and Kim, the vice-minister, for Kenya": who signs by a verb that is not said again. */
const gapped = (scene: Scene, from: number): readonly Actor[] => {
  const { units } = scene;
  const { verbs, verbOf } = clausesOf(scene);
  const out: Actor[] = [];
  let told = false;
  for (let k = from; k < Math.min(units.length, from + GAP_WITHIN); k++) {
    const unit = units[k] as Unit;
    if (verbs[verbOf[k] ?? -1]?.form === "finite" || isOccasion(unit)) break;
    if (isFor(unit)) told = true;
    else if (told && unit.kind === "person" && unit.possessive !== true && standsFor(scene, k)) out.push(...actorsOf(scene, unit));
  }
  return out;
};

const isPlainDeclaration = (paper: Paper): boolean => paper.type === "joint_declaration" && /declaration|vision|charter/i.test(paper.head);
const isPlan = (paper: Paper): boolean => paper.title !== null && /^(road ?map|action plan|plan of action)$/i.test(paper.head);
/** "a cooperation agreement reached in 2021": told with its kind and its year it is no mere understanding. */
const isDatedReach = (scene: Scene, verb: Verb, paper: Paper): boolean =>
  REACH.test(scene.units[verb.at]?.lower ?? "") &&
  paper.type !== null &&
  paper.title !== null &&
  !paper.plural &&
  scene.units
    .slice(verb.at + 1, verb.at + 3)
    .some((u) => u.temporal?.when.kind === "year" || (u.temporal?.when.kind === "month" && u.temporal.when.year !== null));
const isPact = (paper: Paper): boolean => paper.type !== null && !/agreement|arrangement|understanding|map|framework/i.test(paper.head);

/** Does the verb at hand make such a paper a signed one? */
const accepts = (word: string, paper: Paper): boolean =>
  SIGN.test(word) || (ISSUE.test(word) && (isPlainDeclaration(paper) || isPlan(paper))) || (REACH.test(word) && isPact(paper));

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

export const passive = (scene: Scene, verb: Verb, modality: Modality, word: string): Act | undefined => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  // "taken off the list of papers to be signed": whatever the infinitive hangs on.
  const hangs = verb.form === "infinitive" && classes[verb.first - 1] === "noun" && verb.first >= 2 && classes[verb.first - 2] !== "det";
  // "the agreement with X that was signed in May"
  const relative = classes[verb.first - 1] === "rel" || (units[verb.first - 1]?.lower === "that" && verb.subject === null);
  const subject =
    relative || hangs ? [hungOn(scene, hangs ? verb.first : verb.first - 1)].filter((p) => p !== undefined) : subjectsBefore(scene, verb);
  // "the memorandum being signed is the fruit of a visit in May": no news of a signing.
  if (units[verb.first]?.lower === "being" && subject.some((p) => p.definite && p.title === null)) return undefined;
  const members = membersAfter(scene, verb.at + 1);
  const own = subject.filter((p) => accepts(word, p) || (p.type === null && SIGN.test(word)));
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
  /^(at the (end|close|conclusion) of|upon|after|following|on the (occasion|margins|sidelines) of) (the |their |his |her |its |this |these )?(\w+ )?(talks|meeting|session|visit|discussions|dialogue|summit|negotiations)\b/;

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
  const paper = hungOn(scene, verb.first);
  if (paper === undefined || !(accepts(word, paper) || isDatedReach(scene, verb, paper) || (paper.type === null && SIGN.test(word))))
    return undefined;
  const modality: Modality = { status: "held", tense: "past", perfect: true, passive: true, why: "participle" };
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
  // "a paper adopted at the end of the talks", "- MoU on X, exchanged by A and B": news, no history.
  const reduced = (v: Verb): boolean =>
    classes[v.at] === "past" && v.first === v.at && (v.subject === null || v.subject.actors.length === 0);
  const alone = !verbs.some((v) => v !== verb && v.form === "finite" && !reduced(v));
  const fresh = alone || UPON.test(wordsOf(units, verb.at + 1, verb.at + 7));
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
    verb.first - k < 9 &&
    /^(actor|det|and|noun)$/.test(classes[k] ?? "") &&
    !papersOf(scene).some((p) => p.at <= k && k < p.end)
  )
    k--;
  const paper = papersOf(scene).find((p) => p.end === k + 1);
  if (paper === undefined || paper.type === null || k === last || !SIGN.test(word) || objectsAfter(scene, verb.at + 1).papers.length > 0)
    return undefined;
  const { actors } = readActors(scene, k + 1);
  if (actors.length === 0 || !isActorNear(units, actors, k + 1, last)) return undefined;
  return act(verb, "which-signed", { ...modality, perfect: true }, { papers: [paper], end: verb.at + 1, open: false }, actors);
};

const isActorNear = (units: readonly Unit[], actors: readonly Actor[], from: number, to: number): boolean =>
  actors.every((a) => {
    const at = units.indexOf(a.unit);
    return at >= from && at <= to;
  });

/** "signed, together with Lee, …", "signed along with Lee": who signs beside the subject. */
const besideSubject = (scene: Scene, verb: Verb): readonly Actor[] => {
  const { units } = scene;
  for (const from of [verb.at + 1, verb.first - 6, verb.first - 5, verb.first - 4]) {
    const k = units[from]?.lower === "," ? from + 1 : from;
    if (/^(together|along|jointly) with$/.test(wordsOf(units, k, k + 2)))
      return readActors(scene, k + 2).actors.filter((a) => a.kind === "person");
  }
  return [];
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
  const actors = distinct([...subjectOf(scene, verb.at), ...besideSubject(scene, verb), ...gapped(scene, verb.at + 1)]);
  // "entered into an agreement"
  const into = /^enter/.test(word) && units[verb.at + 1]?.lower === "into";
  const papers = reach.papers.filter((p) => accepts(word, p) || (into && p.type !== null) || (p.type === null && SIGN.test(word)));
  if (papers.length > 0) return act(verb, off > 0 ? "signed-off" : "signed", modality, { ...reach, papers }, actors);
  if (!SIGN.test(word)) return undefined;
  const next = units[verb.at + 1]?.lower ?? "";
  if (PRONOUN.test(next)) return act(verb, "signed", modality, { papers: [], end: verb.at + 2, open: false }, actors, { pronoun: true });
  // "X, which A and B signed in May"
  if (verb.subject !== null) {
    let k = verb.subject.first - 1;
    while (k >= 0 && (classes[k] === "det" || classes[k] === "adv" || classes[k] === "noun" || classes[k] === "and")) k--;
    const hung = classes[k] === "rel" || units[k]?.lower === "that" ? hungOn(scene, k) : undefined;
    if (hung !== undefined)
      return act(verb, "which-signed", { ...modality, perfect: true }, { papers: [hung], end: verb.at + 1, open: false }, actors);
  }
  const bare =
    /^(signed|sign|signs|initialled|inked)$/.test(word) &&
    actors.some((a) => a.kind === "person") &&
    (next === "" || next === "." || /^(for|on|from|as)$/.test(next));
  return bare && modality.status === "held"
    ? act(verb, "signed-for", modality, { papers: [], end: verb.at + 1, open: false }, actors, { bare: true })
    : undefined;
};

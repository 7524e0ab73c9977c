/**
 * Acts of signing in a sentence: which verb or noun tells them, how far they have come, who signs and which papers they
 * reach. Verbs are read here, nouns ("the signing of …", "negotiations on …") in `agree-nouns.ts`.
 */
import type { AgreementStatus } from "../../model/claim.ts";
import type { Verb } from "../clauses/parse.ts";
import { hungOn, membersAfter, objectsAfter, type Reach, subjectsBefore } from "./agree-reach.ts";
import { ISSUE, NEGOTIATE, REACH, SIGN } from "./agree-words.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Paper, papersOf } from "./papers.ts";
import { type Actor, clausesOf, readActors, type Scene, subjectOf, wordsOf } from "./scene.ts";

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
      if ((verbOf[k] ?? -1) >= 0 || c === "sub" || c === "rel" || c === "break") break;
      if (c === "and" || (c === "comma" && units[k + 1]?.kind === "person")) and = k;
    }
    if (and < 0) break;
    const next = readActors(scene, and + 1);
    const first = next.actors[0];
    const verbal = clausesOf(scene).verbs.some(
      (v) => v.subject !== null && v.subject.actors.length > 0 && units[v.subject.first] === first?.unit,
    );
    if (first === undefined || first.kind === "state" || first.kind === "org" || verbal || units.indexOf(first.unit) > and + 3) break;
    read = next;
  }
  return actors;
};

/** Who signs according to "by …" between two units. */
export const byActors = (scene: Scene, from: number, to: number): readonly Actor[] => {
  const { classes } = clausesOf(scene);
  const found: Actor[] = [];
  for (let k = from; k < Math.min(to, scene.units.length); k++) {
    if (classes[k] === "sub" || classes[k] === "break") break;
    if (scene.units[k]?.lower !== "by" || classes[k] !== "prep") continue;
    // "by A for one side and by B for the other"
    if (found.length === 0 || found.some((a) => a.kind === "person")) found.push(...rowOfActors(scene, k + 1));
  }
  return found;
};

const isPlainDeclaration = (paper: Paper): boolean => paper.type === "joint_declaration" && /declaration|vision|charter/i.test(paper.head);
const isPact = (paper: Paper): boolean => paper.type !== null && !/agreement|understanding|map|framework/i.test(paper.head);

/** Does the verb at hand make such a paper a signed one? */
const accepts = (word: string, paper: Paper): boolean =>
  SIGN.test(word) || (ISSUE.test(word) && isPlainDeclaration(paper)) || (REACH.test(word) && isPact(paper));

const PRONOUN = /^(it|they|them|both|these|those)$/;

/** Does the verb stand behind another verb of signing that it only repeats ("signed and exchanged")? */
const repeats = (scene: Scene, verb: Verb): boolean => {
  const { classes } = clausesOf(scene);
  let k = verb.first - 1;
  while (k >= 0 && (classes[k] === "adv" || classes[k] === "skip")) k--;
  return classes[k] === "and" && SIGN.test(scene.units[k - 1]?.lower ?? "");
};

const act = (verb: Verb, rule: string, modality: Modality, reach: Reach, actors: readonly Actor[], more: Partial<Act> = {}): Act => ({
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

const passive = (scene: Scene, verb: Verb, modality: Modality, word: string): Act | undefined => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  const subject =
    classes[verb.first - 1] === "rel" ? [hungOn(scene, verb.first - 1)].filter((p) => p !== undefined) : subjectsBefore(scene, verb);
  const members = membersAfter(scene, verb.at + 1);
  const own = subject.filter((p) => accepts(word, p) || (p.type === null && SIGN.test(word)));
  const papers = members.papers.length === 0 ? own : [...own.filter((p) => p.title !== null), ...members.papers];
  const by = byActors(scene, verb.at + 1, units.length);
  const first = verb.subject === null ? undefined : units[verb.subject.first];
  const pronoun = papers.length === 0 && first !== undefined && PRONOUN.test(first.lower) && SIGN.test(word);
  const open = units[units.length - 1]?.lower === ":";
  if (papers.length === 0 && !pronoun && !(open && SIGN.test(word))) return undefined;
  const end = members.papers.length > 0 ? members.end : units.length;
  return act(verb, "was-signed", modality, { papers, end: Math.max(verb.at + 1, Math.min(end, verb.at + 40)), open }, by, { pronoun });
};

/** "an agreement signed in May", "the documents signed include X and Y" */
const participle = (scene: Scene, verb: Verb, word: string): Act | undefined => {
  const { units } = scene;
  const { classes, verbs } = clausesOf(scene);
  const next = units[verb.at + 1];
  const object =
    next !== undefined &&
    (papersOf(scene).some((p) => p.at === verb.at + 1) || /^(a|an|the|two|three|four|five|several)$/.test(next.lower));
  const subject = verb.subject;
  if (classes[verb.at] !== "past" || verb.first !== verb.at || object) return undefined;
  if (subject !== null && subject.actors.length > 0 && subject.last === verb.first) return undefined;
  const paper = hungOn(scene, verb.first);
  if (paper === undefined || !(accepts(word, paper) || (paper.type === null && SIGN.test(word)))) return undefined;
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
  return act(verb, "signed-participle", modality, { papers: [paper], end: verb.at + 1, open: false }, by);
};

const active = (scene: Scene, verb: Verb, modality: Modality, word: string): Act | undefined => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  // "over 40 signed agreements": an adjective.
  const before = units[verb.first - 1];
  if (verb.first === verb.at && (before?.kind === "quantity" || /^\d+$/.test(before?.lower ?? "") || classes[verb.first - 1] === "det"))
    return undefined;
  const reach = objectsAfter(scene, verb.at + 1);
  const actors = subjectOf(scene, verb.at);
  const papers = reach.papers.filter((p) => accepts(word, p) || (p.type === null && SIGN.test(word)));
  if (papers.length > 0) return act(verb, "signed", modality, { ...reach, papers }, actors);
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

const PUT = /^(put|puts|putting|affixed|affix|affixes|affixing|appended|append|set|sets|lent)$/;

/** "put their signatures to X", "affixed their names to X", "put pen to paper on X". */
const putSignature = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const right = wordsOf(units, verb.at + 1, verb.at + 8);
  const by = byActors(scene, verb.at + 1, units.length);
  const signed =
    /^((their|his|her|its|the) )?(respective )?(signatures?|names?|initials|seals?|hands?) to\b/.exec(right) ??
    /^pen to paper( on| for)?\b/.exec(right);
  if (signed !== null) {
    const to = verb.at + signed[0].split(" ").length;
    const reach = objectsAfter(scene, to + 1);
    return act(verb, "put-signature", modality, reach, subjectOf(scene, verb.at), { pronoun: reach.papers.length === 0 });
  }
  if (/^signatures?$/.test(units[verb.subject?.first ?? -1]?.lower ?? "") && units[verb.at + 1]?.lower === "to") {
    const reach = objectsAfter(scene, verb.at + 2);
    return act(verb, "put-signature", modality, reach, by, { pronoun: reach.papers.length === 0 });
  }
  return undefined;
};

/** "The IGA bears the signatures of A and B." */
const bears = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  if (!/^(the )?signatures? of\b/.test(wordsOf(units, verb.at + 1, verb.at + 4))) return undefined;
  const of = units.findIndex((u, k) => k > verb.at && u.lower === "of");
  const papers = subjectsBefore(scene, verb);
  return act(verb, "bears-signatures", modality, { papers, end: of + 1, open: false }, rowOfActors(scene, of + 1), {
    pronoun: papers.length === 0,
  });
};

/** "came back with an agreement on X", "the session produced a declaration", "ended in a joint declaration". */
const yields = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const word = units[verb.at]?.lower ?? "";
  const right = wordsOf(units, verb.at + 1, verb.at + 4);
  const back = /^(came|come|comes|returned|returns|left|went|walked|flew)$/.test(word) ? /^(back |home |away )*with\b/.exec(right) : null;
  const made = /^(produced|produces|yielded|yields|generated)$/.test(word) ? /^/.exec(right) : null;
  const led = /^(resulted|culminated|ended|concluded|results|culminates|ends)$/.test(word) ? /^(in|with)\b/.exec(right) : null;
  const found = back ?? made ?? led;
  if (found === null) return undefined;
  const from = verb.at + 1 + (found[0] === "" ? 0 : found[0].split(" ").length);
  const reach = objectsAfter(scene, from);
  const papers = reach.papers.filter((p) => p.type !== null && p.title !== null && p.at <= from + 2);
  return papers.length === 0 ? undefined : act(verb, "yielded", modality, { ...reach, papers }, []);
};

/** "A free trade pact has been negotiated since 2022", "they are drafting an agreement on X". */
const negotiates = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const reach = modality.passive
    ? { papers: subjectsBefore(scene, verb), end: verb.at + 1, open: false }
    : objectsAfter(scene, verb.at + 1);
  const papers = reach.papers.filter((p) => p.type !== null && p.title !== null && !p.plural);
  if (papers.length === 0 || modality.status === "denied" || modality.status === "cancelled") return undefined;
  return act(verb, "negotiated", { ...modality, status: "planned", tense: "future" }, { ...reach, papers }, subjectOf(scene, verb.at));
};

const INCLUDE = /^(include|includes|included|comprise|comprises|comprised|are|were|cover|covers|covered)$/;

/** "The documents include X and Y", "the two MoUs are on X and Y": members of papers announced before. */
const includes = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const subject = subjectsBefore(scene, verb);
  const announced = subject.find((p) => p.plural && p.title === null);
  if (announced === undefined || modality.passive || verb.form !== "finite") return undefined;
  const reach = objectsAfter(scene, verb.at + 1);
  const papers = reach.papers.filter((p) => p.type !== null);
  return papers.length === 0 ? undefined : act(verb, "includes", modality, { ...reach, papers }, [], { announced: true });
};

/** The acts that the verbs of a sentence tell. */
export const verbActs = (scene: Scene): Act[] => {
  const { units } = scene;
  const out: Act[] = [];
  for (const verb of clausesOf(scene).verbs) {
    const word = units[verb.at]?.lower ?? "";
    const modality = modalityOf(units, verb.at);
    let found: Act | undefined;
    if (SIGN.test(word) || ISSUE.test(word) || REACH.test(word)) {
      if (repeats(scene, verb)) continue;
      found = modality.passive
        ? passive(scene, verb, modality, word)
        : (participle(scene, verb, word) ?? active(scene, verb, modality, word));
    }
    if (found === undefined && PUT.test(word)) found = putSignature(scene, verb, modality);
    if (found === undefined && /^(bears?|bore|carry|carries|carried)$/.test(word)) found = bears(scene, verb, modality);
    if (found === undefined && NEGOTIATE.test(word)) found = negotiates(scene, verb, modality);
    if (found === undefined && INCLUDE.test(word)) found = includes(scene, verb, modality);
    if (found === undefined) found = yields(scene, verb, modality);
    if (found !== undefined) out.push(found);
  }
  return out;
};

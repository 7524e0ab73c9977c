/**
 * What an article has told of its papers so far: what "the document", "it" and "the two texts" stand for, whose list of
 * papers is still open, and which counts ("two MoUs") nothing tells apart.
 */
import type { AgreementStatus, AgreementType, DateRef, Grounded } from "../../model/claim.ts";
import { SAYING } from "../clauses/words.ts";
import type { Section } from "../mentions/sections.ts";
import type { TemporalMention } from "../temporal/temporal.ts";
import type { Act } from "./agree-acts.ts";
import { unitTest } from "../mentions/ask.ts";
import { isInAside, verbOfDay } from "./asides-of-days.ts";
import { dateRef } from "./circumstance.ts";
import { type Place, placeNear } from "./place-near.ts";
import { isOfPaper } from "./counted-days.ts";
import { isOfEach, isOfOther } from "./days.ts";
import { regardIn } from "./recalled.ts";
import type { Draft } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { isTrade, type Paper, papersOf } from "./papers.ts";
import { clausesOf, type Scene, wordsOf } from "./scene.ts";

export type AgreementDraft = Extract<Draft, { kind: "agreement" }>;

export interface Told {
  draft: AgreementDraft;
  readonly paper: Paper;
  readonly sentence: number;
  readonly item: number;
  /** Told of initials only: signed, unless the article says that it is still to be signed. */
  readonly initialled: boolean;
}

export interface OpenList {
  readonly act: Act;
  readonly scene: Scene;
  /** Does a bullet or a number stand before its lines? Null before the first. */
  marked: boolean | null;
  /** Day and place of the announcement. */
  readonly date: AgreementDraft["date"];
  readonly place: Place;
  /** What was told of the last paper listed. */
  told: Told | null;
}

/** A signing as a later sentence goes on with it. */
export interface Signing {
  readonly status: AgreementStatus;
  readonly date: AgreementDraft["date"];
  readonly place: Place;
  readonly sides: readonly string[];
  /** Who signed them all. */
  readonly signers: AgreementDraft["signatories"];
  /** Of what kind its papers are, where it told a number of them. */
  readonly type: AgreementType | null;
  readonly count: number | null;
  readonly perfect: boolean;
  readonly sentence: number;
  readonly item: number;
}

/** A paper that some signed whom its sentence does not name, as a sentence behind it may. */
export interface Unnamed {
  readonly draft: AgreementDraft;
  /** In the plural there is one with each of them. */
  readonly paper: Paper;
  /** Was it told without them? */
  readonly told: boolean;
  readonly sentence: number;
  readonly item: number;
}

/** The papers of one article, in the order of the text. */
export interface AgreementContext {
  readonly told: Told[];
  /** Papers named in earlier sentences, signed or not. */
  readonly named: { readonly paper: Paper; readonly sentence: number; readonly item: number }[];
  /** Numbers of papers that are not told apart, kept until the end. */
  readonly counts: {
    readonly draft: AgreementDraft;
    readonly sentence: number;
    readonly item: number;
    /** A number that is left beside those told one by one. */
    readonly rest: boolean;
  }[];
  /** Numbers whose members the article tells one by one. */
  readonly spent: Set<AgreementDraft>;
  list: OpenList | null;
  unnamed: Unnamed[];
  /** The last sentences before the one at hand. */
  readonly before: Scene[];
  /** The day the telling has reached. */
  day: {
    readonly date: Grounded<DateRef>;
    readonly place: Place;
    readonly sentence: number;
    readonly item: number;
    /** Below which heading of states it was told. */
    readonly section: Section | null;
  } | null;
  /** The last signing told, for what only lists its papers. */
  last: Signing | null;
  /** The last one that told a number of papers, for its members. */
  bundle: Signing | null;
  /** Sentences passed whose day nobody has asked for yet. */
  readonly passed: Scene[];
}

export const newContext = (): AgreementContext => ({
  told: [],
  named: [],
  counts: [],
  spent: new Set(),
  list: null,
  unnamed: [],
  before: [],
  day: null,
  last: null,
  bundle: null,
  passed: [],
});

const BACK = 8;
/** Back so many sentences a day is looked for where a sentence or a list says that it goes on. */
const DAY_FAR = 8;
const GOES_ON =
  /\b((on|at) (the same|this|that) (occasion|day|meeting|time)|(after|following|upon|during|out of|(ended|concluded|culminated) (with|in)|at the (end|close|conclusion) of|at the|in the) (the |their |these |this )?(first |second |last )?(talks|meeting|session|dialogue|discussions|visit|negotiations|ceremony|consultations|presence|completion)|afterwards|thereafter|also|in addition|additionally|moreover)\b/;
const LOOSE = /^(agreements?|accords?|pacts?|treaty|treaties|arrangements?)$/i;
/** Heads that say no more than that it is a paper. */
const BARE = /^(documents?|papers?|texts?|instruments?|accords?|deals?)$/i;

/** Can a mention of kind `mention` mean the paper `other`? */
const fits = (mention: Paper, other: Paper): boolean =>
  (mention.type === null &&
    (!/^declaration/.test(mention.head) || other.type === "joint_declaration" || other.type === "letter_of_intent")) ||
  mention.type === other.type ||
  (LOOSE.test(mention.head) && other.type !== null) ||
  (other.type === null && mention.plural === other.plural);

const near = (scene: Scene, at: { readonly sentence: number; readonly item: number }): boolean =>
  at.item === scene.sentence.item && at.sentence <= scene.sentence.index && scene.sentence.index - at.sentence <= BACK;

/** "The deal" is the paper told just before, where nothing between tells of goods or money. */
const DEAL = "deal";
const isNextTo = (context: AgreementContext, scene: Scene, told: Told): boolean =>
  scene.sentence.index - told.sentence <= 2 &&
  !context.before.some((b) => b.sentence.index >= told.sentence && b.sentence.item === told.item && isTrade(b.units));

/** The papers told before that a definite mention or a pronoun stands for; several where it is plural. */
export const toldBefore = (context: AgreementContext, scene: Scene, mention: Paper | null, plural: boolean): readonly Told[] => {
  const possible = context.told.filter(
    (t) => near(scene, t) && (mention === null || (fits(mention, t.paper) && (mention.head !== DEAL || isNextTo(context, scene, t)))),
  );
  // "The treaty bears …; the road map was signed by …": of several the one that is called so.
  const head = mention?.head.toLowerCase() ?? "";
  const called = plural || BARE.test(head) ? undefined : possible.findLast((t) => t.paper.head.toLowerCase() === head);
  const last = called ?? possible[possible.length - 1];
  if (last === undefined) return [];
  if (!plural) return [last];
  return possible.filter((t) => last.sentence - t.sentence <= 2);
};

/** A paper with a title named in an earlier sentence that a definite mention or a pronoun stands for. */
export const namedBefore = (
  context: AgreementContext,
  scene: Scene,
  mention: Paper | null,
): { readonly paper: Paper; readonly sentence: number } | undefined =>
  context.named.findLast(
    (n) =>
      mention?.head !== DEAL &&
      near(scene, n) &&
      n.paper.type !== null &&
      n.paper.title !== null &&
      !n.paper.plural &&
      (mention === null || fits(mention, n.paper)),
  );

const isRelative = unitTest(/^(?:who|which|whose|where)$/);
const TRAVEL = /^(arrived|arrives|landed|left|leaves|departed|flew|travelled|traveled|returned|began|started|published|released)$/;

/** Keeps the last plain day that the sentence tells of something done. */
const followDay = (context: AgreementContext, scene: Scene): void => {
  if (!scene.kinds.has("date")) return;
  // "the leaders welcomed the dinner of their ministers on 9 May": not the day that their papers are of.
  if (regardIn(scene) >= 0) return;
  // "met A (19 May), B (20 May)": what is told next may be of any of the days.
  if (scene.units.some((_, k) => isOfEach(scene.units, k))) context.day = null;
  for (const [i, unit] of scene.units.entries()) {
    if (
      unit.temporal === undefined ||
      scene.quoted[i] === true ||
      !isDay(unit.temporal) ||
      isOfPaper(scene.units, i) ||
      isOfEach(scene.units, i)
    )
      continue;
    // "the agreement signed on 3 May 2013": history, and no day of the telling.
    const { when } = unit.temporal;
    const year = Number(scene.dossier.document.article.published?.slice(0, 4));
    if (when.kind === "days" && when.year !== null && when.year < year) continue;
    const verb = verbOfDay(scene, i);
    if (verb !== undefined && isOfOther(scene, i, verb)) continue;
    if (verb !== undefined) {
      if (context.day?.sentence === scene.sentence.index && isInAside(scene, i, verb)) continue;
      const modality = modalityOf(scene.units, verb.at);
      // "Lee had spent Tuesday in Oslo" at the head of a paragraph goes back to that day.
      const relative = clausesOf(scene).classes.slice(0, i).includes("rel") || scene.units.slice(0, verb.at).some(isRelative);
      const back =
        modality.perfect && !relative && context.before[context.before.length - 1]?.sentence.paragraph !== scene.sentence.paragraph;
      if (
        modality.status !== "held" ||
        (modality.perfect && !back) ||
        SAYING.has(scene.units[verb.at]?.lower ?? "") ||
        TRAVEL.test(scene.units[verb.at]?.lower ?? "")
      )
        continue;
    }
    context.day = {
      date: dateRef(scene, unit, "past"),
      place: placeNear(scene, i, i + 1),
      sentence: scene.sentence.index,
      item: scene.sentence.item,
      section: scene.dossier.sections[scene.sentence.index] ?? null,
    };
  }
};

const isDay = (t: TemporalMention): boolean =>
  t.role === "point" &&
  t.explicitFuture !== true &&
  !(t.prep !== null && /^(since|until|till|by|before|after|from|ahead)$/.test(t.prep)) &&
  ((t.when.kind === "days" && t.when.month === t.when.to_month && t.when.day === t.when.to_day) ||
    (t.when.kind === "day_of_month" && t.prep === "on") ||
    (t.when.kind === "weekday" && t.when.which !== "next") ||
    (t.when.kind === "relative" && t.when.unit === "day" && t.when.offset <= 0));

/** Catches up with the sentences passed before one that tells of papers. */
export const catchUp = (context: AgreementContext): void => {
  context.before.splice(0, Math.max(0, context.before.length - 6));
  for (const scene of context.passed.splice(0)) {
    followDay(context, scene);
    context.before.push(scene);
  }
};

/** So many sentences behind the signing that told their number members are told. */
const MEMBERS = 6;

/** The signing of which a sentence tells further papers, or null. */
export const announcedBy = ({ last, bundle }: AgreementContext, scene: Scene, member: boolean): Signing | null => {
  const near = (s: Signing | null, far: number): Signing | null =>
    s !== null && s.item === scene.sentence.item && scene.sentence.index - s.sentence <= far ? s : null;
  return (member ? near(bundle, MEMBERS) : null) ?? near(last, 3);
};

/** The day told before, for a list of papers and for a sentence that says it goes on ("on the same occasion"). */
export const dayReached = (context: AgreementContext, scene: Scene, listed: boolean): Grounded<DateRef> | null => {
  const { day } = context;
  if (day === null || day.item !== scene.sentence.item || scene.sentence.index - day.sentence > (listed ? 2 * DAY_FAR : DAY_FAR))
    return null;
  const section = scene.dossier.sections[scene.sentence.index] ?? null;
  if (section !== null && section !== day.section) return null;
  // The papers of a report are signed on one day, as long as it tells no other.
  const { last } = context;
  const same =
    last?.status === "signed" && last.date !== null && JSON.stringify(last.date.value.when) === JSON.stringify(day.date.value.when);
  return listed || same || GOES_ON.test(wordsOf(scene.units, 0, scene.units.length)) ? day.date : null;
};

export const remember = (context: AgreementContext, scene: Scene): void => {
  for (const paper of papersOf(scene)) context.named.push({ paper, sentence: scene.sentence.index, item: scene.sentence.item });
  if (context.named.length > 64) context.named.splice(0, context.named.length - 32);
};

const dayOf = (draft: AgreementDraft): string | null => (draft.date === null ? null : JSON.stringify(draft.date.value.when));

/** One paper told twice in an article: may `later` be the same as `earlier`? */
export const sameTelling = (earlier: AgreementDraft, later: { readonly status: AgreementStatus; readonly day: string | null }): boolean =>
  earlier.status.value === later.status && (dayOf(earlier) === null || later.day === null || dayOf(earlier) === later.day);

/** Are the sides of one among those of the other? */
const shareSides = (a: AgreementDraft, b: AgreementDraft): boolean => {
  const [few, many] = a.countries.length < b.countries.length ? [a, b] : [b, a];
  return few.countries.every((c) => many.countries.some((d) => d.value === c.value));
};

/** The same paper told before in the article: same kind, title and sides, no other day. */
export const toldByTitle = (context: AgreementContext, scene: Scene, draft: AgreementDraft): Told | undefined => {
  const title = draft.title?.value.toLowerCase();
  const day = dayOf(draft);
  return title === undefined
    ? undefined
    : context.told.findLast(
        (t) =>
          near(scene, t) &&
          t.draft.type.value === draft.type.value &&
          t.draft.title?.value.toLowerCase() === title &&
          shareSides(t.draft, draft) &&
          sameTelling(t.draft, { status: draft.status.value, day }),
      );
};

const VAGUE = /^[a-z][a-z -]*(deal|pact|accord|agreement|treaty)$/;

/** "Signed a defence deal. The Access Agreement was signed by A and B": the paper of one kind and pair just told without its name, or undefined. */
export const toldVaguely = (context: AgreementContext, scene: Scene, paper: Paper, draft: AgreementDraft): Told | undefined => {
  const title = draft.title?.value ?? "";
  if (!paper.definite || paper.plural || !/^\p{Lu}/u.test(title) || !title.toLowerCase().includes(paper.head.toLowerCase()))
    return undefined;
  const last = context.told.at(-1);
  const name = last?.draft.title?.value;
  const near = last !== undefined && last.item === scene.sentence.item && scene.sentence.index - last.sentence === 1;
  return near &&
    (name === undefined || VAGUE.test(name)) &&
    !last.paper.plural &&
    last.draft.type.value === draft.type.value &&
    last.draft.signatories.length === 0 &&
    shareSides(last.draft, draft) &&
    sameTelling(last.draft, { status: draft.status.value, day: dayOf(draft) })
    ? last
    : undefined;
};

const NAME_FAR = 2;
/** "adopted a roadmap on grids … A and B signed the Lima Roadmap": the paper told by what it is about, of which this is the name. */
export const toldByName = (context: AgreementContext, scene: Scene, paper: Paper, draft: AgreementDraft): Told | undefined => {
  const head = paper.head.toLowerCase();
  const words = (draft.title?.value ?? "").split(" ");
  const named = paper.definite && !paper.plural && words.length > 1 && words.length < 4 && words.every((w) => /^\p{Lu}/u.test(w));
  if (!named || words.at(-1)?.toLowerCase() !== head) return undefined;
  const { index, item } = scene.sentence;
  const same = context.told.filter(
    (t) => t.item === item && index > t.sentence && index - t.sentence <= NAME_FAR && t.paper.head.toLowerCase() === head,
  );
  const one = same.length === 1 ? same[0] : undefined;
  return one !== undefined &&
    !one.paper.definite &&
    one.draft.type.value === draft.type.value &&
    shareSides(one.draft, draft) &&
    sameTelling(one.draft, { status: draft.status.value, day: dayOf(draft) })
    ? one
    : undefined;
};

/** So many sentences behind a number "the agreements" are all of them. */
const COUNT_FAR = 4;

/** "Signed five agreements. The agreements were signed in Oslo by A and B": the number that a definite plural stands for, or undefined. */
export const countBefore = (context: AgreementContext, scene: Scene, act: Act, paper: Paper): AgreementDraft | undefined => {
  if (!paper.definite || !paper.plural || paper.title !== null || paper.count !== null) return undefined;
  const last = context.counts.at(-1);
  const { index, item } = scene.sentence;
  if (
    last === undefined ||
    last.item !== item ||
    index - last.sentence > COUNT_FAR ||
    context.told.some((t) => t.sentence >= last.sentence)
  )
    return undefined;
  const kind = paper.type === null || LOOSE.test(paper.head) || paper.type === last.draft.type.value;
  return kind && last.draft.status.value === act.status ? last.draft : undefined;
};

/** A member told of a number ("they include …", a line of a list) tells it apart: that of the sentence which announced it, or of the one before. */
export const spend = (context: AgreementContext, announced: { readonly sentence: number; readonly item: number }): void => {
  for (const { draft, sentence, item } of context.counts)
    if (item === announced.item && sentence <= announced.sentence && announced.sentence - sentence <= 1) context.spent.add(draft);
};

/** The counts that no paper of the article tells apart. */
export const leftCounts = (context: AgreementContext): { readonly draft: AgreementDraft; readonly item: number }[] =>
  context.counts.filter(({ draft, item, rest, sentence }) => {
    if (context.spent.has(draft)) return false;
    const sides = draft.countries.map((c) => c.value);
    return !context.told.some(
      (t) =>
        t.item === item &&
        (!rest || t.sentence > sentence) &&
        // "three MoUs" beside one letter of intent are told by it no more than by a visit.
        (draft.type.value === "agreement" ? t.draft.type.value !== "joint_declaration" : t.draft.type.value === draft.type.value) &&
        t.draft.status.value === draft.status.value &&
        t.draft.countries.some((c) => sides.includes(c.value)) &&
        (t.draft.date === null || draft.date === null || dayOf(t.draft) === dayOf(draft)),
    );
  });

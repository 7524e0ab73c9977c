/** When two mentions are one instrument: sides, kind of instrument, subject, days; two of one report stay two unless their subject says otherwise. */
import { gap, isBounded, latest } from "../../model/days.ts";
import type { AgreementMention } from "../mention.ts";
import { isDone } from "../mention.ts";
import { countryByName, demonym } from "../../world/countries.ts";
import { fold } from "../entities/fold.ts";
import { areTwoInstruments, type Instrument } from "../values/lattices.ts";
import { contentWords, overlap } from "../values/words.ts";
import { daysFit, type Fit, type FitContext, isNarrow, mayBeAnnounced, placeFit, RETOLD_WITHIN, sameSides, WEAK } from "./fit.ts";

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "agreement memorandum understanding mou letter intent statement declaration treaty protocol arrangement document cooperation defence military signed relation tie".split(
    " ",
  ),
);

/** Telling and weak words of a title; both may be empty. */
interface TitleWords {
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

/** What a paper is about, beyond its kind. */
export const subjectWords = (m: AgreementMention): ReadonlySet<string> => titleWords(m).strong;

/** More than the kind of paper. */
const isTitled = ({ strong, weak }: TitleWords): boolean => strong.size > 0 || weak.size > 2;

/** What an adjective of a title is of: "industrial cooperation" and "cooperation in industry" are one subject. */
const NOUN_OF: ReadonlyMap<string, string> = new Map(
  "industrial:industry agricultural:agriculture cultural:culture educational:education environmental:environment technological:technology scientific:science economic:economy medical:medicine judicial:justice"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const titleWords = (m: AgreementMention): TitleWords => {
  const title = (m.claim.title?.value ?? "").replace(/\bco-operation\b/gi, "cooperation");
  const all = [...new Set([...contentWords(title)].map((w) => NOUN_OF.get(w) ?? w))];
  return { strong: new Set(all.filter((w) => !EMPTY_WORDS.has(w))), weak: new Set(all.filter((w) => EMPTY_WORDS.has(w))) };
};

const SMALL: ReadonlySet<string> = new Set("a an and at for in of on the to with".split(" "));

/** Papers whose kind may stand before their subject and last in their initials ("Agreement on Harbour Access": HAA). */
const LEADING = /^(?:agreement|treaty|pact|protocol|partnership|arrangement|convention|accord)$/i;

/**
 * Whether one title is nothing but the other's initials, with those of its small words or without ("FSHA": Fleet Support and
 * Harbour Agreement), or ends with that of the kind that the other begins with.
 */
const isShortFor = (a: AgreementMention, b: AgreementMention): boolean => {
  const [short, long] = [a, b].map((m) => m.claim.title?.value ?? "") as [string, string];
  if (!/^\p{Lu}{3,8}$/u.test(short)) return false;
  const initials = (list: readonly string[]): string => list.map((w) => (w[0] as string).toUpperCase()).join("");
  const words: readonly string[] = long.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const named = words.filter((w) => !SMALL.has(w.toLowerCase()));
  const whole: readonly string[] = long.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capitals = whole.filter((w) => /^\p{Lu}/u.test(w));
  if ([whole, capitals, words, named].some((list) => initials(list) === short)) return true;
  const [first, ...rest] = capitals;
  if (first === undefined || !LEADING.test(first) || first[0] !== short[short.length - 1]) return false;
  // "Agreement Concerning the Facilitation of Harbour Access": HAA
  return initials(rest).includes(short.slice(0, -1));
};

const ANY_BODY: ReadonlySet<string> = new Set("government republic kingdom state federal national ministry department agency".split(" "));

/** Words that tell the bodies which a claim names as parties from others, states left out. */
const partyWords = (m: AgreementMention): ReadonlySet<string> =>
  new Set(
    m.claim.parties.flatMap(({ value: { name } }) =>
      countryByName(fold(name)) !== undefined
        ? []
        : [...contentWords(name)].filter((w) => !ANY_BODY.has(w) && countryByName(w) === undefined && demonym(w) === undefined),
    ),
  );

const signers = (m: AgreementMention): ReadonlySet<string> => new Set([...m.named].map((person) => person.id));

/** "signed a pact on X and a pact on X and Y": members of one list are two, whatever their subjects share. */
const haveOneAct = (a: AgreementMention, b: AgreementMention): boolean =>
  a.claim.title !== null &&
  b.claim.title !== null &&
  a.claim.trigger.at_start === b.claim.trigger.at_start &&
  a.claim.title.evidence.at_start !== b.claim.title.evidence.at_start;

/** Two lines of lists in one report are two papers, unless one says no more than the other. */
const LISTED = "listed";
const areTwoLines = (a: AgreementMention, b: AgreementMention, x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  a.claim.rule === LISTED &&
  b.claim.rule === LISTED &&
  a.claim.title !== null &&
  b.claim.title !== null &&
  a.claim.trigger.start !== b.claim.trigger.start &&
  overlap(x, y) < Math.min(x.size, y.size);

/**
 * What one report tells of two instruments: "the agreement" may be any of them, but bodies that one has and the other has not,
 * or subjects with little in common, make them two.
 */
const areTwoOfOneReport = (a: AgreementMention, b: AgreementMention, p: TitleWords, q: TitleWords): boolean => {
  const [x, y] = [p.strong, q.strong];
  const strong = overlap(x, y);
  if (strong > 0) return strong * 2 < Math.min(x.size, y.size);
  // "the Tarvo Roadmap", "the Agreement on Defence Cooperation": two titles without a word in common
  if (x.size + y.size > 0 && isTitled(p) && isTitled(q) && overlap(p.weak, q.weak) === 0) return true;
  const [m, n] = [partyWords(a), partyWords(b)];
  return m.size + n.size > 0 && overlap(m, n) === 0 && (x.size > 0 || m.size > 0) && (y.size > 0 || n.size > 0);
};

/** Between two reports: the same bodies, or the same persons under titles alike ("defence cooperation"); ministers sign several things a day. */
const sharesSigners = (a: AgreementMention, b: AgreementMention, weak: number, type: number): boolean =>
  overlap(partyWords(a), partyWords(b)) > 0 || (weak > 1 && type > 0 && overlap(signers(a), signers(b)) > 0);

/** Instruments of which two states seldom sign two at a time. */
const RARE: ReadonlySet<string> = new Set(["joint_declaration", "letter_of_intent", "arrangement"]);

const LOOSE: ReadonlySet<string> = new Set(["agreement", "arrangement"]);

const typeFit = (a: AgreementMention, b: AgreementMention): number => {
  const x = a.claim.type.value;
  const y = b.claim.type.value;
  const [p, q] = [a, b].map(({ claim }): Instrument => ({ type: claim.type.value, title: claim.title?.value ?? null })) as [
    Instrument,
    Instrument,
  ];
  if (areTwoInstruments(p, q)) return -4;
  return x === y ? 4 : LOOSE.has(x) && LOOSE.has(y) ? 2 : LOOSE.has(x) || LOOSE.has(y) ? 0 : -4;
};

const haveSignedBoth = (a: AgreementMention, b: AgreementMention): boolean => overlap(signers(a), signers(b)) > 1;

const PAPERS: ReadonlySet<string> = new Set(["mou", "letter_of_intent", "arrangement", "agreement"]);

/**
 * Whether two reports may call one paper by two names ("a memorandum on lithium", "a letter of intent on lithium"): signed at one time, and
 * on one subject in every word or between the same bodies, or by the same two persons.
 */
const mayBeMisnamed = (a: AgreementMention, b: AgreementMention, x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => {
  if (a.src === b.src || !isDone(a) || !isDone(b) || !PAPERS.has(a.claim.type.value) || !PAPERS.has(b.claim.type.value)) return false;
  const shared = overlap(x, y);
  const [p, q] = [partyWords(a), partyWords(b)];
  const oneSubject = shared > 0 && shared === Math.min(x.size, y.size) && (shared > 1 || x.size === y.size);
  return oneSubject || (shared > 0 && haveSignedBoth(a, b)) || (p.size > 1 && overlap(p, q) === Math.min(p.size, q.size) && q.size > 1);
};

/** Told by a dated report as its news, without a day: of the month before it. */
const isNews = (m: AgreementMention): boolean => m.date === null && !m.claim.background && m.src.published !== null && isDone(m);

/** Two reports of one month, the one told as news without a day: signed at one time. */
const isOfNews = (a: AgreementMention, b: AgreementMention, days: number): boolean =>
  a.src !== b.src && days === 0 && (isNews(a) || isNews(b));

/** "The letter of intent that the two signed in Lima binds nobody", told by a report of the year after. */
const mayLookBack = (told: AgreementMention, dated: AgreementMention, ctx: FitContext): boolean => {
  const [published, days] = [told.src.published, ctx.days(dated)];
  if (told.src === dated.src || told.date !== null || published === null || !isBounded(days)) return false;
  return published >= latest(days) && published - latest(days) <= RETOLD_WITHIN;
};

/** Signed by other people: at least `least` named by each and nobody twice. */
const otherSigners = (a: AgreementMention, b: AgreementMention, least = 1): boolean =>
  a.named.size >= least && b.named.size >= least && ![...a.named].some((p) => b.named.has(p));

/** A day that a report gives for the talks and not for the paper may be off by one more. */
const TAKEN_OVER = 2;

const saysItsDay = ({ claim, date }: AgreementMention): boolean => {
  const words = claim.date?.evidence;
  return date?.own === true && words !== undefined && words.at_start >= claim.trigger.start && words.at_end <= claim.trigger.end;
};

const takenOverFit = (a: AgreementMention, b: AgreementMention, ctx: FitContext): Fit => {
  const [x, y] = [ctx.days(a), ctx.days(b)];
  return a.src !== b.src && !(saysItsDay(a) && saysItsDay(b)) && isNarrow(x) && isNarrow(y) && gap(x, y) <= TAKEN_OVER ? 1 : null;
};

const KIND =
  /^(?:(?:new|landmark|historic|comprehensive|strategic|partnership|defence|defense|security|military|mutual|bilateral|cooperation|co-operation|friendship|framework|alliance|assistance) )+(?:pact|accord|agreement|treaty|deal)$/;
/** "the defence pact", "a strategic partnership agreement": told by its kind alone. */
const isOfKindAlone = ({ claim }: AgreementMention): boolean => KIND.test(claim.title?.value ?? "");

/** A pact that two reports call by its kind alone and give to one town on two days next to each other; whoever signed it by each. */
const isOneDayOff = (a: AgreementMention, b: AgreementMention, days: number): boolean =>
  a.src !== b.src && days === 1 && isDone(a) && isDone(b) && isOfKindAlone(a) && isOfKindAlone(b);

export const agreementFit = (a: AgreementMention, b: AgreementMention, ctx: FitContext): Fit => {
  const shared = a.sides.filter((s) => b.sides.includes(s)).length;
  if (shared === 0 || (a.sides.length > 1 && b.sides.length > 1 && shared < Math.min(a.sides.length, b.sides.length))) return null;
  const days = daysFit(a, b, ctx) ?? takenOverFit(a, b, ctx);
  const place = placeFit(a, b);
  if (days === null || place === null) return null;
  const type = typeFit(a, b);
  const x = titleWords(a);
  const y = titleWords(b);
  const weak = overlap(x.weak, y.weak);
  const sameSource = a.src === b.src;
  const short = isShortFor(a, b) || isShortFor(b, a);
  const strong = overlap(x.strong, y.strong) + Number(short || (!sameSource && sharesSigners(a, b, weak, type)));
  if (isDone(a) !== isDone(b)) {
    const [planned, done] = isDone(a) ? [b, a] : [a, b];
    if (!mayBeAnnounced(planned, done, ctx)) return null;
    // "Both signed a memorandum. A second one, on pilots, will be signed later": told behind one that is signed, it is another.
    const behind = sameSource && planned.claim.trigger.at_start > done.claim.trigger.at_start;
    if (behind && done.claim.title === null && (planned === a ? x : y).strong.size > 0) return null;
  }
  const m = a.claim.count?.value;
  const n = b.claim.count?.value;
  if ((m ?? 1) !== (n ?? 1) && (m != null && m > 1) !== (n != null && n > 1)) return null;
  const bothSigned = haveSignedBoth(a, b);
  if (type < 0) {
    const oneTime = days >= 3 || (days > 0 && bothSigned) || isOfNews(a, b, days) || mayLookBack(a, b, ctx) || mayLookBack(b, a, ctx);
    return oneTime && mayBeMisnamed(a, b, x.strong, y.strong) && !otherSigners(a, b) ? 6 + days + place + type : null;
  }
  if (isOneDayOff(a, b, days) && place > 0 && type === 4 && sameSides(a, b)) return 6 + days + place + type;
  if (type < 4 && strong === 0) return sameSource ? null : WEAK;
  if (sameSource && (haveOneAct(a, b) || areTwoLines(a, b, x.strong, y.strong) || areTwoOfOneReport(a, b, x, y) || otherSigners(a, b, 2)))
    return null;
  // papers of one kind and day are two where other persons signed them, unless their subject says otherwise
  if (strong === 0 && otherSigners(a, b, 2)) return null;
  if (x.strong.size > 0 && y.strong.size > 0 && strong === 0) return sameSource || days < 5 || otherSigners(a, b) ? null : WEAK;
  const unknown = !isBounded(ctx.days(a)) || !isBounded(ctx.days(b));
  // a paper that one report leaves untitled: states adopt few declarations, and two persons seldom sign two papers of one kind in a day
  const untitled =
    !sameSource &&
    (RARE.has(a.claim.type.value) || bothSigned) &&
    type === 4 &&
    (days >= 2 || bothSigned || (days === 0 && (isNews(a) || isNews(b)))) &&
    place >= 0 &&
    !otherSigners(a, b, 2) &&
    (a.claim.title === null || b.claim.title === null);
  const recalled =
    !sameSource && type === 4 && days >= 3 && (a.claim.background || b.claim.background) && (x.strong.size === 0 || y.strong.size === 0);
  if (untitled || recalled) return 6 + days + place + type;
  // "the two sides signed a memorandum in May": which one is open, that it is one of theirs is likelier than another
  const bare = [a, b].some(
    (m) => m.claim.title === null && m.named.size === 0 && partyWords(m).size === 0 && (m.claim.count?.value ?? 1) === 1,
  );
  if (!sameSource && bare && type === 4 && days >= 3 && place >= 0 && a.sides.length > 1 && sameSides(a, b) && isDone(a) && isDone(b))
    return 2 + days;
  if (unknown && strong === 0 && !(weak > 1 && type === 4) && !(sameSource && a.claim.background === b.claim.background && type === 4))
    return WEAK;
  if (days < 5 && !unknown && strong === 0 && weak < 2) return WEAK;
  // of one day, or of one and the same month under one title: told to have been signed in two towns
  const ofOneTime = days === 8 || (days === 5 && (short || strong > 1)) || (isOfNews(a, b, days) && (bothSigned || strong > 1));
  if (place < 0 && !(type === 4 && ofOneTime)) return null;
  return 6 + days + place + type + 3 * Math.min(strong, 3) + Math.min(weak, 2) + (sameSource ? 3 : 0);
};

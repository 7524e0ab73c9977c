/**
 * Two quotations set side by side: one statement quoted alike, one statement worded differently, or two statements.
 *
 * Words are compared after spelling (defence, defense), inflection and number words are evened out, and synonyms count as one. A quotation that stands
 * whole inside the other is the same statement, quoted in part. What differs is named by kind, since a changed "not" or number
 * matters more than a synonym however alike the rest is.
 */
import { countryByName, demonym } from "../../world/countries.ts";
import { fold } from "../entities/fold.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { spelledOut } from "./short-forms.ts";
import { SYNONYMS } from "./synonyms.ts";

const FUNCTION: ReadonlySet<string> = new Set(
  "a an the of to in on at for and or but as by with from into before after during through that this these those it its is are was were be been being has have had do does did we our us i my me you your he his she her they their them which who whom what ours yours theirs mine hers there here so too also just very more most such any some all each both than then if when while about up out off over down will would can could shall should may might must not no never nor".split(
    " ",
  ),
);
const NUMBERS: Readonly<Record<string, string>> = {
  one: "1",
  single: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
  hundred: "100",
};
const NEGATION: ReadonlySet<string> = new Set(["not", "no", "never", "nor", "none", "cannot", "without"]);
/** Modal verbs by what they say: "would" is the "will" of reported speech, "may" is not. */
const MODAL: Readonly<Record<string, string>> = {
  will: "will",
  would: "will",
  shall: "will",
  can: "can",
  could: "can",
  may: "may",
  might: "may",
  must: "must",
  should: "must",
};

const stem = (word: string): string =>
  word
    .replace(/isation/, "ization")
    .replace(/ise(d|s)?$/, "ize$1")
    .replace(/our$/, "or")
    .replace(/(?<=.{4})(ings?|ed|es|s|e)$/, "");

const MEANING: ReadonlyMap<string, string> = new Map(SYNONYMS.flatMap((line) => line.map((word) => [stem(word), stem(line[0] as string)])));

/** Lower case without accents and short forms. */
const written = (text: string): string => fold(spelledOut(text));

/** All words, evened out. */
export const evenWords = (text: string): readonly string[] =>
  written(text)
    .replace(/defense/g, "defence")
    .split(" ")
    .filter((w) => w !== "")
    .map((w) => NUMBERS[w] ?? (FUNCTION.has(w) ? w : stem(w)));

const content = (words: readonly string[]): readonly string[] => words.filter((w) => !FUNCTION.has(w));

/** One word for a state and its people. */
const stateOf = (word: string): string | undefined => {
  const state = demonym(word) ?? countryByName(word);
  return state === undefined ? undefined : `state:${state}`;
};

/** Turns of two and three words that one word stands for. */
const plainly = (folded: string): string => folded.replace(/\bno one\b/g, "nobody").replace(/\b(?:had|have|has) enough of\b/g, "tired of");

/** What the words with content mean, in order: one word for synonyms, for "near", "nearer" and "nearest", for a people and its state. */
const meaningsIn = (text: string): readonly string[] =>
  plainly(written(text))
    .split(" ")
    .flatMap((word) => {
      const state = FUNCTION.has(word) ? undefined : stateOf(word);
      return state === undefined ? content(evenWords(word)).map(meaningOf) : [state];
    });

/** "sovereignty" and "sovereign", "strategically" and "strategic", "autonomy" and "autonomous": long words of one root. */
const rootOf = (word: string): string => word.replace(/(?<=.{5})(?:ically|ous|ally|ical|ity|ty|ly|ic|al|y)$/, "");

const meaningOf = (word: string): string =>
  MEANING.get(word) ??
  // "ties", "seas": the plural of a short word
  MEANING.get(word.replace(/(?<=^.{3})s$/, "")) ??
  MEANING.get(word.replace(/(?<=.{3})(?:est|er)$/, "")) ??
  MEANING.get(rootOf(word)) ??
  rootOf(word);

export type Change = "negation" | "number" | "name" | "modality" | "wording";
export type Verdict = { readonly kind: "same" } | { readonly kind: "different" } | { readonly kind: "reworded"; readonly change: Change };

const contains = (long: readonly string[], short: readonly string[]): boolean => ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);

/** Indices into `long` of a longest common subsequence with `short`. Quadratic in the words of two quotations, which are short. */
const aligned = (short: readonly string[], long: readonly string[]): readonly number[] => {
  const table = Array.from({ length: short.length + 1 }, () => new Array<number>(long.length + 1).fill(0));
  for (let i = short.length - 1; i >= 0; i--)
    for (let j = long.length - 1; j >= 0; j--)
      (table[i] as number[])[j] =
        short[i] === long[j] ? (table[i + 1]?.[j + 1] as number) + 1 : Math.max(table[i + 1]?.[j] as number, table[i]?.[j + 1] as number);
  const out: number[] = [];
  for (let i = 0, j = 0; i < short.length && j < long.length; ) {
    if (short[i] === long[j]) {
      out.push(j);
      i++;
      j++;
    } else if ((table[i + 1]?.[j] as number) >= (table[i]?.[j + 1] as number)) i++;
    else j++;
  }
  return out;
};

/** How far two quotations' lengths may differ, in words, for a changed little word to be no matter of what was left out. */
const ONE_LENGTH = 6;

const modalsIn = (words: readonly string[]): readonly string[] => words.flatMap((w) => MODAL[w] ?? []).sort();

/** Whether two quotations of about one length hedge or promise differently: "may" for "will"; `oneForOne`: as often, too. */
const otherModals = (short: readonly string[], long: readonly string[], oneForOne: boolean): boolean => {
  const [x, y] = [modalsIn(short), modalsIn(long)];
  if (oneForOne && x.length !== y.length) return false;
  return long.length - short.length <= ONE_LENGTH && x.join(" ") !== y.join(" ");
};

/** Evened words that are written with a capital inside a sentence. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?<=[\p{Ll}\d,;:]\s)\p{Lu}[\p{L}'’-]*/gu)].flatMap((match) => meaningsIn(match[0])));

/** Longest quotation compared, in words. */
const LONGEST = 160;
/** A quotation of fewer content words ("historic") is found in anything. */
const A_FEW = 2;
/** A statement needs this many content words before likeness means anything. */
const ENOUGH = 4;
/** Share of the shorter one's content words that must return, in order, in the other. */
const ALIKE = 0.55;
/** Content words that must return in order at the least. */
const LEAST_ALIGNED = 3;
/** Where order has changed, the share that must return anywhere. */
const ALIKE_ANYWHERE = 0.42;
/** Little words ("both of us" for "you and we") that may stand in one alone where a quotation was only cut. */
const LITTLE_PUT_IN = 2;
/** Two short statements turned round ("A is our closest partner in B", "in B nobody is nearer to us than A"): so many words in all return, and this share. */
const TURNED = 4;
const TURNED_SHARE = 0.65;

/** Of two short statements, share of the words of one, little ones too, that return in order in the other. */
const FRAMED = 0.6;
const isFramedAlike = (short: readonly string[], long: readonly string[]): boolean => {
  const [few, many] = short.length <= long.length ? [short, long] : [long, short];
  return aligned(few.map(meaningOf), many.map(meaningOf)).length >= FRAMED * few.length;
};

/** "We come with teachers, not with lectures": a statement of three words with content, all of which return in another short one, so many of them uncommon. */
const OWN = 2;
const SHORT = 5;

interface Evened {
  readonly pieces: readonly (readonly string[])[];
  /** All words, up to the longest compared; those with content; what these mean, in order and as a set. */
  readonly words: readonly string[];
  readonly content: readonly string[];
  readonly meanings: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly negations: number;
}

/** A quotation is compared with many others: what evening it out gives is kept as long as its pieces are. */
const evened = new WeakMap<readonly string[], Evened>();

const even = (pieces: readonly string[]): Evened => {
  const known = evened.get(pieces);
  if (known !== undefined) return known;
  const cut = pieces.map(evenWords);
  const words = cut.flat().slice(0, LONGEST);
  const telling = content(words);
  const meanings = pieces.flatMap(meaningsIn).slice(0, LONGEST);
  const plain = pieces.flatMap((p) => plainly(written(p)).split(" ")).slice(0, LONGEST);
  const negations = plain.filter((w) => NEGATION.has(w)).length;
  const made = { pieces: cut, words, content: telling, meanings, set: new Set(meanings), negations };
  evened.set(pieces, made);
  return made;
};

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.flatMap(meaningsIn));

/** What the content words of a quotation mean, each once. */
export interface TellingWords {
  readonly rare: readonly string[];
  readonly common: readonly string[];
  /** Whether the quotation may be one statement with a longer one of which it shares none but common words. */
  readonly commonAlone: boolean;
}

/** Whether as many of the words as must return in a longer statement are common ones. */
const mayShareCommonAlone = (meanings: readonly string[]): boolean => {
  const n = meanings.length;
  const least = n < ENOUGH ? n : Math.max(LEAST_ALIGNED, Math.ceil(ALIKE_ANYWHERE * n));
  return n >= A_FEW && meanings.filter((word) => COMMON.has(word)).length >= least;
};

export const tellingWords = (pieces: readonly string[]): TellingWords => {
  const { set } = even(pieces);
  return {
    rare: [...set].filter((word) => !COMMON.has(word)),
    common: [...set].filter((word) => COMMON.has(word)),
    commonAlone: [pieces, ...sentencesOf(pieces)].some((part) => mayShareCommonAlone(even(part).meanings)),
  };
};

/** The sentences of a quotation that has several, each for itself: reports differ in which of what was said they give. */
const sentencesOf = (pieces: readonly string[]): readonly (readonly string[])[] => {
  const known = sentences.get(pieces);
  if (known !== undefined) return known;
  const cut = pieces.flatMap((piece) => piece.split(/(?<=[.!?…])\s+/)).filter((s) => s !== "");
  const made = cut.length > MOST_SENTENCES ? [] : cut.map((sentence) => [sentence]);
  sentences.set(pieces, made);
  return made;
};
const sentences = new WeakMap<readonly string[], readonly (readonly string[])[]>();
/** Quotations of more sentences are compared as wholes alone. */
const MOST_SENTENCES = 8;

/** Words of one whose meanings the other has. */
const sharedMeanings = (one: Evened, other: Evened): number => one.meanings.filter((w) => other.set.has(w)).length;

/** `a`, `b`: the parts of one statement between its marks, in order. */
export const compareQuotes = (a: readonly string[], b: readonly string[]): Verdict => {
  const whole = compareParts(a, b);
  if (whole.kind !== "different") return whole;
  const [x, y] = [sentencesOf(a), sentencesOf(b)];
  if (x.length + y.length <= 2 || sharedMeanings(even(a), even(b)) < LEAST_ALIGNED) return whole;
  for (const one of x)
    for (const other of y) {
      const verdict = compareParts(one, other);
      if (verdict.kind === "reworded") return verdict;
    }
  return whole;
};

const compareParts = (a: readonly string[], b: readonly string[]): Verdict => {
  const [x, y] = [even(a), even(b)];
  const [shorter, longer] = (x.meanings.length - y.meanings.length || x.words.length - y.words.length) <= 0 ? [x, y] : [y, x];
  const { words: short, meanings: few } = shorter;
  const { words: long, meanings: many } = longer;
  if (few.length < A_FEW) return { kind: "different" };
  const anywhere = sharedMeanings(shorter, longer);
  // most pairs have nothing in common, and that is seen at once
  if (anywhere < Math.min(LEAST_ALIGNED, few.length)) return { kind: "different" };
  if (shorter.pieces.every((p) => contains(long, p))) return { kind: "same" };
  const whole = anywhere === few.length && anywhere === LEAST_ALIGNED;
  const own = few.filter((word) => !COMMON.has(word)).length;
  if (
    few.length < ENOUGH &&
    !(whole && many.length <= ENOUGH && isFramedAlike(short, long)) &&
    !(whole && own >= OWN && many.length <= SHORT)
  )
    return { kind: "different" };
  if (anywhere / few.length < ALIKE_ANYWHERE) return { kind: "different" };
  const places = aligned(few, many);
  const size = Math.max(few.length, Math.min(many.length, few.length * 1.3));
  const turned = anywhere >= TURNED && anywhere / size >= TURNED_SHARE;
  if (places.length / few.length < ALIKE && !turned && !whole && !(anywhere >= 5 && anywhere / size >= ALIKE_ANYWHERE))
    return { kind: "different" };
  if (places.length < LEAST_ALIGNED && !turned && !whole) return { kind: "different" };
  const from = places[0] as number;
  const to = places[places.length - 1] as number;
  const window = many.slice(from, to + 1);
  const missing = few.filter((w) => !many.includes(w));
  const extra = window.filter((w) => !few.includes(w));
  const denied = shorter.negations !== longer.negations && Math.abs(short.length - long.length) <= ONE_LENGTH;
  if (denied) return { kind: "reworded", change: "negation" };
  if (missing.some((w) => /\d/.test(w)) && extra.some((w) => /\d/.test(w))) return { kind: "reworded", change: "number" };
  const names = missing.length > 0 && extra.length > 0 ? namesIn([...a, ...b].join(" ")) : null;
  if (names !== null && missing.some((w) => names.has(w)) && extra.some((w) => names.has(w))) return { kind: "reworded", change: "name" };
  // where words were only put in, a modal verb must stand in place of another
  if (otherModals(short, long, missing.length > 0 !== extra.length > 0)) return { kind: "reworded", change: "modality" };
  // words left out between the marks, with nothing put in their place, are a shorter quotation
  const putIn = short.length - aligned(short, long).length;
  if (missing.length === 0 && putIn <= LITTLE_PUT_IN && shorter.content.every((w) => longer.content.includes(w))) return { kind: "same" };
  return { kind: "reworded", change: "wording" };
};

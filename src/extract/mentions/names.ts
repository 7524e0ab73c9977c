/**
 * Names of persons as rows of capitalised words: where one begins and ends.
 *
 * After a title almost any capitalised word may be part of a name ("Prime Minister Israel Jordan"); without one the
 * caller decides what the row is. Particles (de, van, bin, al) join, initials keep their dot, a possessive ends the row.
 */
import { isInitialDigraph } from "../text/sentences.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { isNameParticle } from "../../world/persons.ts";
import { FUNCTION_WORDS, MONTHS_AND_DAYS } from "./wordlists.ts";

const PARTICLES = new Set(
  "de del della di da das do dos du van von der den ter la las los le bin binti binte ibn al el ul ur bint y e zu af av abu ben".split(" "),
);
/** Words of a name that are no particles, and all of them. */
const MAX_NAME = 6;
const MAX_WORDS = 12;
const MAX_PARTICLES = 3;
/** "el-Masri", "al-Rahman", "as-Sabah": an article grown onto the name, in lower case at times. */
const GROWN = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|ould|d|o)[-’']\p{Lu}/u;

/** What a headline with capitals on every word says of its officials: "Minister Receives Northish Counterpart". */
const HEADLINE_WORDS = new Set(
  `meets receives hosts holds visits welcomes signs arrives attends discusses says tells concludes inaugurates addresses travels departs thanks
   congratulates greets co-chairs chairs meeting talks counterpart counterparts colleague colleagues homologue delegation majesty highness excellency`.split(
    /\s+/,
  ),
);

/** Adjectives of regions, which name nobody: "talks with African counterparts". */
const REGIONAL = new Set(
  "african asian european arab arabian western nordic baltic balkan pacific caribbean mediterranean eurasian".split(" "),
);

/** A capitalised word that can be part of a name. */
export const namePart = (token: Token | undefined): boolean => token !== undefined && isNamePart(token.form);

const isNamePart = tokenQuestion(
  ({ kind, capital, text, lower }) =>
    kind === "word" &&
    (capital || GROWN.test(text)) &&
    text !== "'s" &&
    text !== "’s" &&
    !MONTHS_AND_DAYS.has(lower) &&
    !HEADLINE_WORDS.has(lower) &&
    !REGIONAL.has(lower) &&
    !/\d/.test(text),
);

const isFunction = tokenQuestion(({ lower }) => FUNCTION_WORDS.has(lower));
/** "THE MINISTER OF …": a headline in capitals. */
const isShouted = tokenQuestion(({ text }) => text.length > 1 && text === text.toUpperCase());
const isParticle = tokenQuestion(({ lower }) => PARTICLES.has(lower));
const joins = tokenQuestion(({ lower }) => isNameParticle(lower));

const initial = tokenQuestion(({ text }) => /^\p{Lu}(\.\p{Lu})*\.?$/u.test(text) && text.length <= 6);
const isInitial = (token: Token): boolean => initial(token.form);
/** "Sh. Karimov", "Yu. Petrov": one letter of another script, written with two. */
const digraph = tokenQuestion(({ text }) => isInitialDigraph(text));

const isJunior = tokenQuestion(({ text }) => text === "Jr" || text === "Sr");
/** Letters behind a name: orders, decorations, degrees and staff courses. */
const LETTERS = new Set(
  `WWV RWP RSP VSV USP UYSM PVSM AVSM YSM VSM ADC KBE CBE OBE MBE GBE DBE KCB GCB CB CMG KCMG GCMG MVO LVO CVO KCVO QC KC SBP OSP BSP ndc afwc psc
   plsc rcds MPhil PhD MSc MA MBA SBt TBt HI NI HJ SJ SI fwc ndu LLM MP MEP MPP MHR TD AC AO OAM ONZM CNZM`.split(/\s+/),
);
const isLetters = tokenQuestion(({ text }) => LETTERS.has(text));

/** Where the letters behind a name end that ends at `at` ("KBE CB", ", PVSM, VSM,", "(Retd)"); `at` where there are none. */
export const lettersEnd = (tokens: readonly Token[], at: number, end: number): number => {
  let last = at;
  let k = at;
  while (k < end && k - at < MOST_LETTERS) {
    const from = tokens[k]?.text === "," ? k + 1 : k;
    if (from >= end || !isLetters((tokens[from] as Token).form)) break;
    k = from + 1;
    // "HI(M)"
    if (tokens[k]?.text === "(" && tokens[k + 2]?.text === ")" && (tokens[k + 1] as Token).text.length === 1) k += 3;
    last = k;
  }
  // The comma that opened them closes them.
  return last > at && tokens[at]?.text === "," && tokens[last]?.text === "," && last < end ? last + 1 : last;
};
const MOST_LETTERS = 24;

export interface NameRow {
  /** Token after the last one of the name. */
  readonly last: number;
  readonly words: readonly string[];
}

/** How many particles stand before a further word of the name: "de la Cruz", "van der Meer"; 0 where none follows. */
const particlesAt = (tokens: readonly Token[], from: number, end: number): number => {
  let k = from;
  while (k < end && k - from < MAX_PARTICLES && tokens[k]?.kind === "word" && isParticle((tokens[k] as Token).form)) k++;
  return k > from && k < end && namePart(tokens[k]) ? k - from : 0;
};

/** Tokens of a nickname in quotation marks at `from` that another word of the name follows; 0 where there is none. */
const nicknameAt = (tokens: readonly Token[], from: number, end: number): number => {
  if (!/^["“‘'«]$/.test(tokens[from]?.text ?? "") || !namePart(tokens[from + 1])) return 0;
  let close = from + 2;
  if (namePart(tokens[close])) close++;
  if (!/^["”’'»]$/.test(tokens[close]?.text ?? "") || close + 1 >= end) return 0;
  const next = tokens[close + 1] as Token;
  return namePart(next) && !isFunction(next.form) ? close + 1 - from : 0;
};

/** Reads the name that begins at token `from`, or undefined. `stop` may end it early. */
export const readName = (tokens: readonly Token[], from: number, end: number, stop: (index: number) => boolean): NameRow | undefined => {
  const words: string[] = [];
  let i = from;
  let own = 0;
  while (i < end && own < MAX_NAME && words.length < MAX_WORDS) {
    const token = tokens[i] as Token;
    if (words.length > 0 && stop(i)) break;
    if (words.length > 1 && isLetters(token.form)) break;
    if (namePart(token) && !(isFunction(token.form) && (words.length > 0 ? !isInitial(token) : isShouted(token.form)))) {
      // "S. Okoro": the dot after an initial belongs to the name.
      if (
        (isInitial(token) || digraph(token.form)) &&
        tokens[i + 1]?.text === "." &&
        (tokens[i + 1] as Token).start === token.end &&
        i + 1 < end &&
        namePart(tokens[i + 2])
      ) {
        words.push(`${token.text}.`);
        own++;
        i += 2;
        continue;
      }
      if (isInitial(token) && token.text.length > 1 && words.length > 0 && !token.text.includes(".")) break;
      words.push(token.text);
      if (!joins(token.form)) own++;
      // "A Lee Jr. and B Vale": the dot is no end.
      i += isJunior(token.form) && tokens[i + 1]?.text === "." && i + 2 < end ? 2 : 1;
      continue;
    }
    // 'Ann "Kit" Low': a nickname in quotation marks stands inside the name.
    const nick = words.length > 0 ? nicknameAt(tokens, i, end) : 0;
    if (nick > 0 && own < MAX_NAME) {
      i += nick;
      continue;
    }
    const joined = words.length > 0 ? particlesAt(tokens, i, end) : 0;
    if (joined === 0) break;
    for (let k = i; k < i + joined; k++) words.push((tokens[k] as Token).text);
    i += joined;
  }
  return words.length === 0 ? undefined : { last: i, words };
};

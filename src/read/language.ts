/**
 * Which language a text is written in, roughly: by script, and for the Latin script by its commonest small words.
 *
 * Good enough to tell a reader that a report is not in English; not meant for more. Looks at the first 20,000
 * characters; texts too short to tell are `und`.
 */

import { isLatin, isLetter, letterKind } from "./letters.ts";

const SMALL_WORDS: readonly (readonly [string, string])[] = [
  ["en", "the of and to in a is that for on with as was by said has his he from at its it"],
  ["fr", "le la les de des du et en un une est que pour dans sur avec par au aux qui a"],
  ["de", "der die das und in den von zu mit dem des ist im für auf ein eine nicht auch es"],
  ["es", "el la los las de del y en un una que por con para se su al es lo ha"],
  ["it", "il la i le di del della e in un una che per con si al è dei nel ha"],
  ["pt", "o a os as de do da dos e em um uma que por com para se ao no na"],
  ["nl", "de het een en van in is dat op te met voor zijn aan niet er ook door bij"],
  ["pl", "w i na z do się że nie jest o od przez dla po za oraz jak to ma"],
  ["tr", "ve bir bu ile için da de olarak çok daha olan gibi kadar sonra en"],
  ["id", "yang dan di dari untuk dengan pada ini itu dalam ke tidak akan oleh juga"],
  ["sv", "och att det som en på är av för med till den har inte om ett i"],
];
/** The different small words, and the languages of each; one that a language lists twice weighs twice. */
const WORDS = [...new Set(SMALL_WORDS.flatMap(([, words]) => words.split(" ")))];
const LANGUAGES = WORDS.map((word) =>
  SMALL_WORDS.map(([language, words]) => ({ language, weight: words.split(" ").filter((w) => w === word).length })).filter(
    ({ weight }) => weight > 0,
  ),
);

/** A foreign language shows in at least so many different small words. */
const FEW = 3;

/** Length of the longest of them. */
const LONGEST = Math.max(...WORDS.map((word) => word.length));

const LETTER_A = 97;
const LETTER_Z = 122;
const ASCII_END = 128;
const BASE = 27;
/** A word of the letters a to z as one number; 0 for any other. Text is long: no word of it is cut out. */
const packed = (word: string): number => {
  let number = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < LETTER_A || code > LETTER_Z) return 0;
    number = number * BASE + code - LETTER_A + 1;
  }
  return number;
};
/** Index in `WORDS` by packed number, and by the word for those with other letters. */
const BY_NUMBER = new Map(WORDS.map((word, at) => [packed(word), at] as const).filter(([number]) => number > 0));
const BY_WORD = new Map(WORDS.map((word, at) => [word, at] as const).filter(([word]) => packed(word) === 0));

/** Small words within names: behind a capitalised word they say nothing of the text ("Maria de la Cruz", "Jan van der Meer"). */
const PARTICLES = new Set("de la del van der von den da do dos di du al el le los las e y en".split(" "));
const IS_PARTICLE = WORDS.map((word) => PARTICLES.has(word));

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["zh", /\p{Script=Han}/u],
  ["ko", /\p{Script=Hangul}/u],
  ["uk", /[іїєґІЇЄҐ]/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["ar", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["hi", /\p{Script=Devanagari}/u],
  ["el", /\p{Script=Greek}/u],
  ["th", /\p{Script=Thai}/u],
];

/** BCP 47 primary tag of the text's language, or `und`. */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, 20_000);
  let letters = 0;
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    let code = sample.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      code = sample.codePointAt(i) as number;
      if (code > 0xffff) i++;
    }
    if (code < ASCII_END) {
      const small = code | 32;
      if (small >= LETTER_A && small <= LETTER_Z) {
        letters++;
        latin++;
      }
      continue;
    }
    const kind = letterKind(code);
    if (isLetter(kind)) letters++;
    if (isLatin(kind)) latin++;
  }
  if (letters === 0) return "und";
  if (latin * 2 < letters) return SCRIPTS.find(([, script]) => script.test(sample))?.[0] ?? "und";

  const counts = new Int32Array(WORDS.length);
  const lower = sample.toLowerCase();
  let words = 0;
  let from = -1;
  let number = 0;
  /** The word has letters beyond a to z. */
  let other = false;
  /** Where the last word of a name ended: one that began with a capital, or a particle behind it. */
  let name = -1;
  for (let i = 0; i <= lower.length; i++) {
    let code = i < lower.length ? lower.charCodeAt(i) : 0;
    let width = 0;
    if (code >= 0xd800 && code <= 0xdbff) {
      code = lower.codePointAt(i) as number;
      width = code > 0xffff ? 1 : 0;
    }
    const plain = code >= LETTER_A && code <= LETTER_Z;
    if (plain || (code >= ASCII_END && isLetter(letterKind(code)))) {
      if (from < 0) {
        from = i;
        number = 0;
        other = false;
      }
      if (plain) {
        if (i - from < LONGEST) number = number * BASE + code - LETTER_A + 1;
      } else other = true;
    } else if (from >= 0) {
      words++;
      const capital = sample.charCodeAt(from) !== lower.charCodeAt(from);
      const behindName = name >= 0 && name === from - 1;
      if (capital) name = i;
      if (i - from <= LONGEST) {
        const at = other ? BY_WORD.get(lower.slice(from, i)) : BY_NUMBER.get(number);
        if (at !== undefined && !capital && behindName && IS_PARTICLE[at] === true) name = i;
        else if (at !== undefined && !capital) counts[at] = (counts[at] as number) + 1;
      }
      from = -1;
    }
    i += width;
  }
  /** How often its small words occur, and how many different ones. */
  const score = new Map<string, { count: number; distinct: number }>();
  for (const [at, languages] of LANGUAGES.entries()) {
    const count = counts[at] as number;
    if (count === 0) continue;
    for (const { language, weight } of languages) {
      const have = score.get(language) ?? { count: 0, distinct: 0 };
      score.set(language, { count: have.count + count * weight, distinct: have.distinct + 1 });
    }
  }
  let best = "und";
  let most = words * 0.08;
  for (const [language] of SMALL_WORDS) {
    const { count, distinct } = score.get(language) ?? { count: 0, distinct: 0 };
    // "met" and "in" are Dutch too: two small words make no foreign text.
    if (count > most && (language === "en" || distinct >= FEW)) {
      best = language;
      most = count;
    }
  }
  return best;
};

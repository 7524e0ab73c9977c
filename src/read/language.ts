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
const WORDS = new Map<string, readonly string[]>();
for (const [language, words] of SMALL_WORDS) for (const word of words.split(" ")) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);

/** A foreign language shows in at least so many different small words. */
const FEW = 3;

/** Length of the longest of them. */
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));
const NONE: readonly string[] = [];

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
    const code = sample.codePointAt(i) as number;
    if (code > 0xffff) i++;
    const kind = letterKind(code);
    if (isLetter(kind)) letters++;
    if (isLatin(kind)) latin++;
  }
  if (letters === 0) return "und";
  if (latin * 2 < letters) return SCRIPTS.find(([, script]) => script.test(sample))?.[0] ?? "und";

  const score = new Map<string, number>();
  const seen = new Map<string, Set<string>>();
  const lower = sample.toLowerCase();
  let words = 0;
  let from = -1;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? (lower.codePointAt(i) as number) : 0;
    const width = code > 0xffff ? 1 : 0;
    if (isLetter(letterKind(code))) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      words++;
      if (i - from <= LONGEST)
        for (const language of WORDS.get(lower.slice(from, i)) ?? NONE) {
          score.set(language, (score.get(language) ?? 0) + 1);
          const distinct = seen.get(language) ?? new Set<string>();
          seen.set(language, distinct.add(lower.slice(from, i)));
        }
      from = -1;
    }
    i += width;
  }
  let best = "und";
  let most = words * 0.08;
  for (const [language] of SMALL_WORDS) {
    const count = score.get(language) ?? 0;
    // "met" and "in" are Dutch too: two small words make no foreign text.
    if (count > most && (language === "en" || (seen.get(language)?.size ?? 0) >= FEW)) {
      best = language;
      most = count;
    }
  }
  return best;
};

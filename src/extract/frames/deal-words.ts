/** What names of goods have in common: their heads, the words that tell a type, the fuller of two names. */
import { goodWords, KINDS, TELLING } from "./same-goods.ts";

/** "K2 tank" and "tanks" */
export const sameHead = (a: string, b: string): boolean =>
  lastWord(a.toLowerCase()).replace(/s$/, "") === lastWord(b.toLowerCase()).replace(/s$/, "");

export const lastWord = (lower: string): string =>
  lower
    .replace(/ ?['’]s$/, "")
    .split(" ")
    .pop() ?? "";

export const typeWords = (name: string): string[] => [...goodWords(name)].filter((w) => TELLING.test(w) || !KINDS.has(w));

/** "launchers" of the "Kestrel" are "Kestrel launchers"; a name that has its noun stays. */
export const fuller = (type: string, noun: string): string => {
  const words = goodWords(type);
  const kinds = [...goodWords(noun)];
  // "623 Boxers" are vehicles without a word more.
  if (/[a-z]s$/.test(type) || kinds.every((w) => words.has(w)) || [...words].some((w) => KINDS.has(w))) return type;
  const last = noun.split(" ").slice(-1)[0] ?? noun;
  return `${type} ${last}`;
};

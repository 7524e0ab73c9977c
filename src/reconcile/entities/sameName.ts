/**
 * Whether two written names can be one person's, judged by the names alone.
 *
 * Two full names agree when all words of the shorter find a partner in the longer (any order, so that family-first names
 * fit) and at least one partner pair besides is no mere initial. A single word never makes two persons one here: it answers
 * `bare`, and the context has to decide.
 */
import { withinEdits } from "./edits.ts";
import { nameWords, skeleton, telling } from "./fold.ts";
import { isNickname } from "./nicknames.ts";

export type NameFit = "same" | "variant" | "bare" | "different";

const LONG_WORD = 6;

/** The genitive of a Mongolian father's name, which some reports leave out ("Batyn Sukh", "Bat Sukh"). */
const GENITIVE = /(?<=..)(?:g?ii|y)n$/;

const isGenitive = (a: string, b: string): boolean => a !== b && (a.replace(GENITIVE, "") === b || b.replace(GENITIVE, "") === a);

/** exact 3, romanisation or typing slip 2, nickname 2, initial 1, else 0 */
const wordFit = (a: string, b: string): number => {
  if (a === b) return 3;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 1 : 0;
  if (skeleton(a) === skeleton(b)) return 2;
  if (isNickname(a, b) || isGenitive(a, b)) return 2;
  if (a.length >= LONG_WORD && b.length >= LONG_WORD && a[0] === b[0] && withinEdits(a, b, 1)) return 2;
  return 0;
};

/** Cut differently (Amir-Abdollahian, Amirabdollahian). */
const oneWritten = (x: readonly string[], y: readonly string[]): boolean =>
  x.length !== y.length && x[0]?.[0] === y[0]?.[0] && skeleton(x.join("")) === skeleton(y.join(""));

/** Compares two names; see the module for what the answers mean. */
export const nameFit = (a: string, b: string): NameFit => wordsFit(telling(nameWords(a)), telling(nameWords(b)));

/** The same for names cut into their telling words. */
export const wordsFit = (x: readonly string[], y: readonly string[]): NameFit => {
  if (x.length === 0 || y.length === 0) return "different";
  if (x.length === y.length && x.every((w, i) => w === y[i])) return x.length === 1 ? "bare" : "same";
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 1) {
    const only = short[0] as string;
    return long.some((w) => wordFit(only, w) >= 2 && !(only.length > 1 && isNickname(only, w) && w !== only)) ? "bare" : "different";
  }
  if (oneWritten(x, y)) return "variant";
  const left = [...long];
  let exact = 0;
  let solid = 0;
  for (const word of short) {
    let best = -1;
    let bestFit = 0;
    left.forEach((other, i) => {
      const fit = wordFit(word, other);
      if (fit > bestFit) [best, bestFit] = [i, fit];
    });
    if (best < 0) return "different";
    left.splice(best, 1);
    if (bestFit === 3) exact++;
    if (bestFit >= 2) solid++;
  }
  if (solid === 0 || (exact === 0 && solid < 2)) return "different";
  return exact === short.length ? "same" : "variant";
};

/** The last word of a name, folded: what conflict fields and bare mentions call a person by. */
export const surnameOf = (name: string): string => telling(nameWords(name)).at(-1) ?? "";

/** Equipment named by reports: what is the same, what is a part or a kind of it. */
import { contentWords, overlap } from "./words.ts";

const GENERIC: ReadonlySet<string> = new Set(
  "weapon arm missile system tank fighter jet aircraft plane howitzer radar drone ship frigate helicopter ammunition equipment military launcher module boat vehicle air defence surface battery rocket unit set package class kit pod munition guided combat".split(
    " ",
  ),
);

const split = (name: string) => {
  const words = contentWords(name);
  return { words, telling: new Set([...words].filter((w) => !GENERIC.has(w))) };
};

/** Same kind of equipment: designations in common, or, where one has none, a kind word in common. */
export const sameItem = (a: string, b: string): boolean => {
  const x = split(a);
  const y = split(b);
  if (overlap(x.telling, y.telling) > 0) return true;
  return (x.telling.size === 0 || y.telling.size === 0) && overlap(x.words, y.words) > 0;
};

/**
 * Same equipment down to what tells variants apart: designations ("M1A1" and "M1A2" are two), parts counted apart from the whole,
 * words that stand in contrast (single-seat and twin-seat). "Guard boats" and "patrol boats" are no variants of each other.
 */
export const sameVariant = (a: string, b: string): boolean => {
  if (!sameItem(a, b)) return false;
  const x = split(a).words;
  const y = split(b).words;
  return agree(x, y, isDesignation) && agree(x, y, (w) => PARTS.has(w)) && !inContrast(x, y);
};

const isDesignation = (word: string): boolean => /\d/.test(word);

/** Where both say something of a kind, they must say one thing in common. */
const agree = (x: ReadonlySet<string>, y: ReadonlySet<string>, kind: (word: string) => boolean): boolean => {
  const left = [...x].filter(kind);
  const right = [...y].filter(kind);
  return left.length === 0 || right.length === 0 || left.some((w) => right.includes(w));
};

/** Words for parts that are counted apart from the whole. */
const PARTS: ReadonlySet<string> = new Set(["kit", "pod", "rocket", "missile", "radar", "engine"]);

/** Words of one line exclude each other. */
const CONTRASTS: readonly ReadonlySet<string>[] = [
  ["single", "twin", "double"],
  ["light", "heavy", "medium"],
  ["short", "long"],
  ["combat", "trainer", "training", "transport", "attack"],
].map((line) => new Set(line));

const inContrast = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  CONTRASTS.some((line) => {
    const left = [...x].filter((w) => line.has(w));
    const right = [...y].filter((w) => line.has(w));
    return left.length > 0 && right.length > 0 && !left.some((w) => right.includes(w));
  });

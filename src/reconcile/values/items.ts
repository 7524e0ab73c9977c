/** Equipment named by reports: what is the same, what is a part or a kind of it. */
import { contentWords, overlap } from "./words.ts";

const GENERIC: ReadonlySet<string> = new Set(
  "weapon arm missile system tank fighter jet aircraft plane howitzer radar drone ship frigate helicopter ammunition equipment military launcher module boat vehicle air defence surface battery rocket unit set package class kit pod munition guided combat".split(" "),
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

/** Same equipment down to the words that tell variants apart ("M1A1 Abrams" and "M1A2 Abrams" are not). */
export const sameVariant = (a: string, b: string): boolean => {
  if (!sameItem(a, b)) return false;
  const x = split(a);
  const y = split(b);
  const left = [...x.telling].filter((w) => !y.telling.has(w));
  const right = [...y.telling].filter((w) => !x.telling.has(w));
  const kind = (words: ReadonlySet<string>) => [...words].filter((w) => PARTS.has(w)).join(" ");
  return (left.length === 0 || right.length === 0) && (kind(x.words) === kind(y.words) || kind(x.words) === "" || kind(y.words) === "");
};

/** Words for parts that are counted apart from the whole. */
const PARTS: ReadonlySet<string> = new Set(["kit", "pod", "rocket", "missile", "radar", "engine"]);

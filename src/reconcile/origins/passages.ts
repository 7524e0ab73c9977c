/** What one text took from another word for word: the longest run of words that both have, as the later one writes it. */

const WORD = /[\p{L}\p{N}]+/gu;
/** Words that a run begins with: fewer are turns of phrase. */
const SEED = 6;
/** Longest passage shown, in words. */
const SHOWN = 24;

interface Words {
  readonly folded: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
}

const wordsOf = (text: string): Words => {
  const matches = [...text.matchAll(WORD)];
  return {
    folded: matches.map((m) => m[0].toLowerCase()),
    spans: matches.map((m) => [m.index, m.index + m[0].length] as const),
  };
};

export interface Passage {
  /** As `text` writes it; cut where it is long. */
  readonly words: string;
  /** Where what is shown of it stands in `text` and in the other, in UTF-16 offsets. */
  readonly here: readonly [start: number, end: number];
  readonly there: readonly [start: number, end: number];
}

/** The longest passage of at least six words that `text` has in common with `other`; null where there is none. Cost: the words of both. */
export const copiedPassage = (text: string, other: string): Passage | null => {
  const own = wordsOf(text);
  const theirs = wordsOf(other);
  const starts = new Map<string, number>();
  for (let i = theirs.folded.length - SEED; i >= 0; i--) starts.set(theirs.folded.slice(i, i + SEED).join(" "), i);
  let best = { from: 0, at: 0, length: 0 };
  for (let i = 0; i + SEED <= own.folded.length; ) {
    const at = starts.get(own.folded.slice(i, i + SEED).join(" "));
    let length = 0;
    if (at !== undefined) while (i + length < own.folded.length && own.folded[i + length] === theirs.folded[at + length]) length++;
    if (length > best.length) best = { from: i, at: at ?? 0, length };
    i += Math.max(1, length - SEED + 1);
  }
  if (best.length < SEED) return null;
  const span = ({ spans }: Words, first: number): readonly [number, number] => {
    const last = first + Math.min(best.length, SHOWN) - 1;
    return [(spans[first] as readonly [number, number])[0], (spans[last] as readonly [number, number])[1]];
  };
  const here = span(own, best.from);
  const shown = text.slice(...here).replace(/\s+/g, " ");
  return { words: best.length > SHOWN ? `${shown} …` : shown, here, there: span(theirs, best.at) };
};

/**
 * How alike two texts are, by their word pairs.
 *
 * Candidates share a band of MinHash values over word pairs (48 bands of 3 values: pairs survive editing of a fifth of the
 * words, where the textbook's five-word shingles do not); a candidate is verified by how much of the shorter text's word pairs
 * the other holds.
 */
import { fold } from "../entities/fold.ts";

const BANDS = 48;
const ROWS = 3;
const hash = (text: string): number => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
};

const mix = (value: number, seed: number): number => {
  let h = Math.imul(value ^ seed, 2654435761);
  h ^= h >>> 15;
  h = Math.imul(h, 2246822519);
  return (h ^ (h >>> 13)) >>> 0;
};

/** Longest quotation taken out, in characters; an unclosed mark must not swallow the rest. */
const QUOTED = /“[^“”]{1,800}”|"[^"\n]{1,800}"/g;

/** Texts of fewer word pairs are too short to tell whose they are. */
export const FEW_PAIRS = 20;

/** A text without what stands in quotation marks: two reports that quote one statement are still two reports. */
export const ownWords = (text: string): string => text.replace(QUOTED, " ");

/** Word pairs of a text, as hashes. */
export const wordPairs = (text: string): ReadonlySet<number> => {
  const words = fold(text).split(" ");
  const out = new Set<number>();
  for (let i = 0; i + 1 < words.length; i++) out.add(hash(`${words[i]} ${words[i + 1]}`));
  return out;
};

/** One key a band; texts that share one are candidates. Short, since every text has all of them, and whoever remembers it. */
export const bandKeys = (pairs: ReadonlySet<number>): readonly string[] => {
  const low = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const p of pairs)
    for (let k = 0; k < low.length; k++) {
      const v = mix(p, Math.imul(k + 1, 0x9e3779b1));
      if (v < (low[k] as number)) low[k] = v;
    }
  return Array.from({ length: BANDS }, (_, b) => {
    let key = 0;
    for (let row = 0; row < ROWS; row++) key = mix(key ^ (low[b * ROWS + row] as number), row + 1);
    return `${b}:${key.toString(36)}`;
  });
};

/** Share of the shorter text's word pairs that the other holds. */
export const containment = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let n = 0;
  for (const p of few) if (many.has(p)) n++;
  return few.size === 0 ? 0 : n / few.size;
};

/** Reports of one event by different hands share up to about a sixth of their word pairs; paraphrases a third and more. */
export const ONE_TEXT = 0.3;

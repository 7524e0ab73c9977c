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

/** Word pairs of a text as hashes (FNV-1a, 32 bits, of the folded words with a space between), each once, in order. */
export type WordPairs = Uint32Array;
export const NO_PAIRS: WordPairs = new Uint32Array(0);

const SPACE = 32;
const PRIME = 16777619;

export const wordPairs = (text: string): WordPairs => {
  const folded = fold(text);
  const hashes: number[] = [];
  // of the word before and what follows it; and of the word itself, with which the next pair begins
  let pair: number | null = null;
  let word = 2166136261;
  for (let i = 0; i <= folded.length; i++) {
    const c = i < folded.length ? folded.charCodeAt(i) : SPACE;
    if (c === SPACE) {
      if (pair !== null) hashes.push(pair >>> 0);
      pair = Math.imul(word ^ SPACE, PRIME);
      word = 2166136261;
      continue;
    }
    word = Math.imul(word ^ c, PRIME);
    if (pair !== null) pair = Math.imul(pair ^ c, PRIME);
  }
  const sorted = Uint32Array.from(hashes).sort();
  return sorted.filter((p, i) => i === 0 || p !== sorted[i - 1]);
};

/** One key a band, a whole number below 2^38; texts that share one are candidates. Numbers, since every text has all of them. */
export const bandKeys = (pairs: WordPairs): readonly number[] => {
  const low = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const p of pairs)
    for (let k = 0; k < low.length; k++) {
      const v = mix(p, Math.imul(k + 1, 0x9e3779b1));
      if (v < (low[k] as number)) low[k] = v;
    }
  return Array.from({ length: BANDS }, (_, b) => {
    let key = 0;
    for (let row = 0; row < ROWS; row++) key = mix(key ^ (low[b * ROWS + row] as number), row + 1);
    return b * 2 ** 32 + (key >>> 0);
  });
};

/** Share of the shorter text's word pairs that the other holds. */
export const containment = (a: WordPairs, b: WordPairs): number => {
  let n = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) n++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const few = Math.min(a.length, b.length);
  return few === 0 ? 0 : n / few;
};

/** Reports of one event by different hands share up to about a sixth of their word pairs; paraphrases a third and more. */
export const ONE_TEXT = 0.3;

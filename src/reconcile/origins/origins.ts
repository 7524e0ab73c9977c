/**
 * Which articles go back to one text: copies, near-copies and paraphrases. Only independent origins corroborate.
 *
 * Candidates share a band of MinHash values over word pairs (48 bands of 3 values: pairs survive editing of a fifth of the
 * words, where the textbook's five-word shingles do not); a candidate is verified by how much of the shorter text's word pairs,
 * rare words and figures the other holds. Sorting is by rank, so arrival plays no part.
 */
import { fold } from "../entities/fold.ts";
import type { Src } from "../corpus.ts";

const BANDS = 48;
const ROWS = 3;
/** Articles remembered in one band. */
const BUCKET = 16;

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

/** A text without what stands in quotation marks: two reports that quote one statement are still two reports. */
const ownWords = (text: string): string => text.replace(QUOTED, " ");

/** Word pairs of a text, as hashes. */
export const wordPairs = (text: string): ReadonlySet<number> => {
  const words = fold(text).split(" ");
  const out = new Set<number>();
  for (let i = 0; i + 1 < words.length; i++) out.add(hash(`${words[i]} ${words[i + 1]}`));
  return out;
};

/** One number a band; texts that share one are candidates. */
export const bandKeys = (pairs: ReadonlySet<number>): readonly string[] => {
  const low = new Array<number>(BANDS * ROWS).fill(0xffffffff);
  for (const p of pairs)
    for (let k = 0; k < low.length; k++) {
      const v = mix(p, Math.imul(k + 1, 0x9e3779b1));
      if (v < (low[k] as number)) low[k] = v;
    }
  return Array.from({ length: BANDS }, (_, b) => `${b}:${low.slice(b * ROWS, b * ROWS + ROWS).join(",")}`);
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

export interface Origins {
  of(src: Src): number;
  /** Each article that goes back to the text of an earlier one, with the one it shares most with. */
  readonly links: readonly { readonly a: Src; readonly b: Src; readonly shared: number }[];
}

export const findOrigins = (sources: readonly Src[]): Origins => {
  const parent = sources.map((_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r] as number;
    return r;
  };
  const links: { a: Src; b: Src; shared: number }[] = [];
  const buckets = new Map<string, number[]>();
  const pairs = sources.map((s) => (s.text === null ? new Set<number>() : wordPairs(ownWords(s.text))));
  sources.forEach((src, i) => {
    const own = pairs[i] as ReadonlySet<number>;
    if (own.size < 20) return;
    const candidates = new Set<number>();
    for (const key of bandKeys(own)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [i]);
      else {
        for (const j of bucket) candidates.add(j);
        // a text copied a thousand times needs no thousand comparisons: its first copies stand for the rest
        if (bucket.length < BUCKET) bucket.push(i);
      }
    }
    let nearest: { j: number; shared: number } | null = null;
    for (const j of [...candidates].sort((x, y) => x - y)) {
      const shared = containment(own, pairs[j] as ReadonlySet<number>);
      if (shared < ONE_TEXT) continue;
      if (nearest === null || shared > nearest.shared) nearest = { j, shared };
      const [x, y] = [root(i), root(j)];
      parent[Math.max(x, y)] = Math.min(x, y);
    }
    if (nearest !== null) links.push({ a: sources[nearest.j] as Src, b: src, shared: nearest.shared });
  });
  return { of: (src) => root(src.rank), links };
};

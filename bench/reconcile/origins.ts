/**
 * How many edited copies MinHash brings together as candidates, by the share of words edited: ours beside the textbook's
 * five-word shingles, and how many unrelated texts it brings together for nothing.
 *
 *     node bench/reconcile/origins.ts
 */
import { bandKeys, containment, ONE_TEXT, wordPairs } from "../../src/reconcile/origins/likeness.ts";

const WORDS = 300;
const VOCABULARY = 4000;
const PAIRS = 300;
const SHARES = [0.02, 0.1, 0.2, 0.3];

const dice = (seed: number) => {
  let s = seed >>> 0;
  return (below: number): number => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return Math.floor((s / 2 ** 32) * below);
  };
};

/** A text whose words are as unevenly common as those of a language. */
const textOf = (seed: number): readonly string[] => {
  const roll = dice(seed);
  return Array.from({ length: WORDS }, () => `w${Math.floor((roll(VOCABULARY) * roll(VOCABULARY)) / VOCABULARY)}`);
};

const edited = (text: readonly string[], share: number, seed: number): readonly string[] => {
  const roll = dice(seed);
  return text.map((word) => (roll(10_000) < share * 10_000 ? `x${roll(100_000)}` : word));
};

const hash = (text: string): number => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
};
const mix = (value: number, seed: number): number => {
  let h = Math.imul(value ^ seed, 2654435761);
  h = Math.imul(h ^ (h >>> 15), 2246822519);
  return (h ^ (h >>> 13)) >>> 0;
};

type Scheme = (text: readonly string[]) => readonly (string | number)[];

/** MinHash over `n` words, `bands` of `rows` values. */
const minHash =
  (n: number, bands: number, rows: number): Scheme =>
  (text) => {
    const low = new Array<number>(bands * rows).fill(0xffffffff);
    for (let i = 0; i + n <= text.length; i++) {
      const shingle = hash(text.slice(i, i + n).join(" "));
      for (let k = 0; k < low.length; k++) low[k] = Math.min(low[k] as number, mix(shingle, Math.imul(k + 1, 0x9e3779b1)));
    }
    return Array.from({ length: bands }, (_, b) => `${b}:${low.slice(b * rows, (b + 1) * rows).join(",")}`);
  };

const SCHEMES: readonly (readonly [string, Scheme])[] = [
  ["five words, 16 bands of 8 (textbook)", minHash(5, 16, 8)],
  ["two words, 32 bands of 4", minHash(2, 32, 4)],
  ["ours", (text) => bandKeys(wordPairs(text.join(" ")))],
];

const meet = (a: readonly (string | number)[], b: readonly (string | number)[]): boolean => {
  const other = new Set(b);
  return a.some((key) => other.has(key));
};

const percent = (n: number): string => `${((100 * n) / PAIRS).toFixed(1)} %`.padStart(10);

console.log(
  `${"candidates found, by words edited".padEnd(42)}${SHARES.map((s) => `${s * 100} %`.padStart(10)).join("")}${"unrelated".padStart(12)}`,
);
for (const [name, scheme] of SCHEMES) {
  const found = SHARES.map((share) => {
    let n = 0;
    for (let i = 0; i < PAIRS; i++) n += Number(meet(scheme(textOf(i)), scheme(edited(textOf(i), share, i + 9000))));
    return n;
  });
  let strangers = 0;
  for (let i = 0; i < PAIRS; i++) strangers += Number(meet(scheme(textOf(2 * i)), scheme(textOf(2 * i + 1))));
  console.log(`${name.padEnd(42)}${found.map(percent).join("")}${percent(strangers).padStart(12)}`);
}
const verified = SHARES.map((share) => {
  let n = 0;
  for (let i = 0; i < PAIRS; i++) {
    const [a, b] = [textOf(i).join(" "), edited(textOf(i), share, i + 9000).join(" ")];
    n += Number(meet(bandKeys(wordPairs(a)), bandKeys(wordPairs(b))) && containment(wordPairs(a), wordPairs(b)) >= ONE_TEXT);
  }
  return n;
});
console.log(`${"ours, and verified to be one text".padEnd(42)}${verified.map(percent).join("")}`);

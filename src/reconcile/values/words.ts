/** Words of titles, items and places compared: folded, plurals cut, hyphenated designations joined (K-9 and K9). */
import { fold } from "../entities/fold.ts";

const STOP: ReadonlySet<string> = new Set(
  "the a an of on in for and to with between its their joint new two both sides countries country bilateral field area enhancing enhance enhancement deepen deepening strengthening strengthen".split(
    " ",
  ),
);
const SPELLING: Readonly<Record<string, string>> = {
  defense: "defence",
  centre: "center",
  unmanned: "drone",
  uav: "drone",
  uavs: "drone",
  programme: "program",
  pact: "agreement",
  accord: "agreement",
};

/** All of it is one thing: a vehicle or a system by itself is no drone. */
const UNMANNED = /\b(?:unmanned|uncrewed) (?:combat )?(?:(?:aerial|surface|ground|underwater) )?(?:vehicle|system|aircraft)s?\b/gi;

/** "two plus two", "2-plus-2": the format of two ministers a side. */
const TWO_PLUS_TWO = /\b(?:two|2)[ -]plus[ -](?:two|2)\b/gi;

const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, "") : word);

/** The content words of a text. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    fold(
      text
        .replace(UNMANNED, "drone")
        .replace(TWO_PLUS_TWO, "2+2")
        .replace(/(\p{L})-(\d)/gu, "$1$2"),
    )
      .split(" ")
      .filter((w) => w !== "" && !STOP.has(w))
      .map((w) => SPELLING[w] ?? stem(SPELLING[stem(w)] ?? w)),
  );

export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  for (const w of a) if (b.has(w)) n++;
  return n;
};

/** Places under one name or one inside the other ("Delhi", "New Delhi"; "New York", "New York City"). */
export const samePlace = (a: string, b: string): boolean => {
  const x = fold(a).replace(/ city$/, "");
  const y = fold(b).replace(/ city$/, "");
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
};

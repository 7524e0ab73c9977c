/**
 * States: their names, the words for their people, and the places and houses that stand for their governments.
 *
 * Keys are lower-cased words joined by one blank, with or without a leading "the". Only states and territories with an
 * ISO 3166-1 code are known, and XK (user-assigned) for Kosovo; parts of a state, its former names and predecessors
 * answer as that state (England GB, Soviet Union RU). Gotchas: names that are also words or persons' names ("turkey",
 * "jordan", "chad", "us") are answered all the same, whether a capitalised word is meant as a state is for the caller to
 * decide; "congo" answers CD, "korea" and "korean" KR, "dominican" DO, "brussels" is Belgium's and no union's.
 */
import { readFileSync } from "node:fs";
import { NAMES_OF_STATES } from "./data/names-of-states.ts";
import { COMPOUND_PREFIXES, DEMONYMS } from "./data/peoples.ts";
import { SEATS } from "./data/seats.ts";
import { compilePhrases, longestPhrase } from "./phrases.ts";

const COUNTRIES = readFileSync(new URL("./data/countries.txt", import.meta.url), "utf8");

const byName = new Map<string, string>();
const byDemonym = new Map<string, string>();
const bySeat = new Map<string, string>();
const byCode = new Map<string, { readonly name: string; readonly currency: string; readonly capital: string }>();
const byPrefix = new Map<string, string>();

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

const ASCII = /^[\0-\x7f]*$/;

const put = (map: Map<string, string>, key: string, code: string): void => {
  if (key === "") return;
  if (!map.has(key)) map.set(key, code);
  if (ASCII.test(key)) return;
  const plain = fold(key);
  if (!map.has(plain)) map.set(plain, code);
};

/** Calls `each` with the code and the keys of every line `XX one;two` or `XX one,two`. */
const eachLine = (table: string, separator: string, each: (code: string, keys: readonly string[]) => void): void => {
  for (const line of table.trim().split("\n")) each(line.slice(0, 2), line.slice(3).split(separator));
};

eachLine(NAMES_OF_STATES, ";", (code, keys) => {
  for (const key of keys) put(byName, key, code);
});
for (const line of COUNTRIES.trimEnd().split("\n")) {
  const [code = "", name = "", currency = "", capital = "", further = ""] = line.split("|");
  byCode.set(code, { name, currency, capital });
  put(byName, name.toLowerCase(), code);
  for (const other of further.split(";")) put(byName, other.toLowerCase(), code);
  put(bySeat, capital.toLowerCase(), code);
}
/** "Republic of China" is not China's name, "Republic of Congo" one of two. */
const OTHERS_STYLE = new Set(["CN", "CD", "CG", "TW", "KR", "KP"]);
/** Formal names that the table has none of its own for: "Republic of Paraguay". */
for (const [code, { name }] of byCode) {
  if (OTHERS_STYLE.has(code) || / of |republic|kingdom/i.test(name)) continue;
  for (const style of ["republic of ", "kingdom of "]) {
    put(byName, style + name.toLowerCase(), code);
    put(byName, `${style}the ${name.toLowerCase()}`, code);
  }
}
eachLine(SEATS, ";", (code, keys) => {
  for (const key of keys) bySeat.set(key, code);
});

/** A word for people forms its plural in -s unless it is an adjective only ("dutch", "chinese") or an abbreviation. */
const plural = (word: string): string | undefined =>
  /(?:[^aeiou]ese|ese|sh|ch|ss|wiss|men|ic|\.|k)$/.test(word) && !/(?:czech|slovak|turk|kazakh|uzbek|tajik|greek)$/.test(word)
    ? undefined
    : `${word}s`;

// "Dominican" alone means the republic far more often than the island, so its line is read first.
const demonymLines = DEMONYMS.trim().split("\n");
for (const line of [...demonymLines.filter((l) => l.startsWith("DO ")), ...demonymLines]) {
  const code = line.slice(0, 2);
  for (const word of line.slice(3).split(",")) {
    put(byDemonym, word, code);
    const many = plural(word);
    if (many !== undefined) put(byDemonym, many, code);
  }
}
for (const line of COMPOUND_PREFIXES.trim().split("\n")) {
  const [prefix = "", code = ""] = line.split(" ");
  byPrefix.set(prefix, code);
}

const bare = (lower: string): string => (lower.startsWith("the ") ? lower.slice(4) : lower);

/** ISO 3166-1 alpha-2 of a state by any common or official name or abbreviation, or undefined. */
export const countryByName = (lower: string): string | undefined => byName.get(lower) ?? byName.get(bare(lower));

/** ISO 3166-1 alpha-2 for an adjective or a word for people ("israeli", "israelis", "dutch", "u.s."), or undefined. */
export const demonym = (lower: string): string | undefined => byDemonym.get(lower);

/** The state whose government a capital or a house stands for ("new delhi", "kremlin", "downing street"), or undefined. */
export const seatOfGovernment = (lower: string): string | undefined => bySeat.get(lower) ?? bySeat.get(bare(lower));

/** The ordinary English short name of a state ("South Korea"), or the code itself where unknown. */
export const countryName = (iso2: string): string => byCode.get(iso2)?.name ?? iso2;

/** ISO 4217 of a state's currency, or undefined. */
export const currencyOf = (iso2: string): string | undefined => byCode.get(iso2)?.currency || undefined;

/** Where names of states have hyphens of their own ("guinea-bissau") they are no compounds. */
const side = (word: string): string | undefined => byDemonym.get(word) ?? byName.get(word) ?? bySeat.get(word);

/**
 * The states of a compound adjective or name ("indo-israeli", "franco-german", "us-taiwan", "us-japan-philippines"), in order, or undefined.
 * Tries each hyphen, so that "guinea-bissau-portugal" is read too; dashes of other lengths count as hyphens.
 */
export const compoundDemonym = (lower: string): readonly string[] | undefined =>
  lower.length > 60 || byName.has(lower) ? undefined : parts(lower.replace(/[\u2010-\u2015/]/g, "-"));

const parts = (word: string): readonly string[] | undefined => {
  for (let at = word.indexOf("-"); at > 0; at = word.indexOf("-", at + 1)) {
    const left = word.slice(0, at);
    const first = byPrefix.get(left) ?? side(left);
    if (first === undefined) continue;
    const right = word.slice(at + 1);
    const second = side(right);
    const rest = second === undefined ? parts(right) : [second];
    if (rest !== undefined && !rest.includes(first)) return [first, ...rest];
  }
  return undefined;
};

/** For the first word of every key how many words (a possessive 's counted apart) its longest key has. */
const longest = new Map<string, number>();
for (const keys of [byName.keys(), byDemonym.keys(), bySeat.keys()]) {
  for (const key of keys) {
    const words = key.replaceAll("'s", " 's").split(" ");
    const first = words[0] as string;
    if ((longest.get(first) ?? 0) < words.length) longest.set(first, words.length);
  }
}

/** How many words a name of a state, a people or a seat can have that begins with this one; 0 where none does. */
export const longestName = (first: string): number => (first === "the" ? 99 : (longest.get(first) ?? 0));

const names = compilePhrases(byName);
const peoples = compilePhrases(byDemonym);

/** The longest name of a state that begins at `words[from]`. */
export const matchCountry = (words: readonly string[], from: number): { readonly length: number; readonly country: string } | undefined => {
  const match = longestPhrase(names, words, from);
  return match === undefined ? undefined : { length: match.length, country: match.value };
};

/** The longest demonym that begins at `words[from]` ("south korean"). */
export const matchDemonym = (words: readonly string[], from: number): { readonly length: number; readonly country: string } | undefined => {
  const match = longestPhrase(peoples, words, from);
  return match === undefined ? undefined : { length: match.length, country: match.value };
};

/** Capitals as `[lower-cased name, code]`, for the table of cities. */
export const capitals = (): readonly (readonly [string, string])[] =>
  [...byCode].filter(([, c]) => c.capital !== "").map(([code, c]) => [c.capital.toLowerCase(), code]);

/** Name of the capital of a state (ISO 3166-1 alpha-2), or undefined. */
export const capitalOf = (country: string): string | undefined => byCode.get(country)?.capital || undefined;

/** The data this file reads, for the hash over all tables. */
export const countriesData = (): readonly string[] => [COUNTRIES, NAMES_OF_STATES, DEMONYMS, COMPOUND_PREFIXES, SEATS];

/**
 * Where a name is at home: of several states a report is about, the one whose languages a person's names belong to.
 *
 * Weak evidence, for where nothing else tells whose minister somebody is: names wander. Family names count more than given names,
 * which half the world shares. It decides only where one state has clearly more for it than any other. The lists are read on first
 * use; where our own (`names-*.txt`) and the compiled one (`name-origins.txt`) disagree, our own stand. Sources: docs/tables.md.
 */
import { readFileSync } from "node:fs";
import { plainName } from "./persons.ts";
import {
  BEGINNINGS_OF_LANGUAGES,
  ENDINGS_OF_LANGUAGES,
  FAMILY_FIRST,
  KINDRED_LANGUAGES,
  STATES_OF_LANGUAGES,
  SYLLABLES_OF_LANGUAGES,
} from "./data/name-origins.ts";

const table = (name: string): string => readFileSync(new URL(`./data/${name}.txt`, import.meta.url), "utf8");
const COMPILED = table("name-origins");
const OWN = [
  "names-europe",
  "names-romance-pacific",
  "names-middle-east",
  "names-central-asia",
  "names-south-asia",
  "names-east-asia",
  "names-southeast-asia",
  "names-africa",
].map(table);
/** Letters of a name that its ending, and its beginning, can tell something of. */
const ENDED = 5;
const BEGUN = 6;
const LONGEST_AFFIX = 9;

/**
 * Names of the language are at home in the state; or, of languages that half the world takes given names from, only given names are,
 * and family names are often met; or they come from next door, which speaks neither for nor against.
 */
const HOME = 3;
const WORLDWIDE = 2;
const NEXT_DOOR = 1;
type Standing = typeof HOME | typeof WORLDWIDE | typeof NEXT_DOOR;
const TAKEN = new Set(["ar", "en", "es", "eu", "fr"]);

interface Origins {
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** Languages with commas between them. */
  readonly compiled: ReadonlyMap<string, string>;
  /** Language: the group of languages that share names. */
  readonly kin: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly syllables: readonly (readonly [string, ReadonlySet<string>])[];
  readonly states: ReadonlyMap<string, ReadonlyMap<string, Standing>>;
}

let origins: Origins | undefined;
const lines = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
const words = (text = ""): string[] => (text === "" ? [] : text.split(" "));
const affixes = (text: string): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [of = "", list] of lines(text))
    for (const affix of words(list)) found.set(affix, [...(found.get(affix) ?? []), ...of.split(",")]);
  return found;
};

/** "eu" stands for names of all Europe: their lists say nothing against a claim. */
const EVERYWHERE = "eu";

const read = (): Origins => {
  const kin = new Map<string, number>();
  KINDRED_LANGUAGES.trim()
    .split("\n")
    .forEach((line, group) => {
      for (const language of line.split(" ")) kin.set(language, group);
    });
  const own = new Map<string, string[]>();
  for (const [language = "", names] of OWN.flatMap(lines))
    for (const name of words(names)) {
      const have = own.get(name);
      if (have === undefined) own.set(name, [language]);
      else if (!have.includes(language)) have.push(language);
    }
  const compiled = new Map<string, string>();
  for (let at = 0; at < COMPILED.length; ) {
    const space = COMPILED.indexOf(" ", at);
    const end = COMPILED.indexOf("\n", space);
    compiled.set(COMPILED.slice(at, space), COMPILED.slice(space + 1, end));
    at = end + 1;
  }
  const states = new Map<string, ReadonlyMap<string, Standing>>();
  for (const [language = "", home, given] of lines(STATES_OF_LANGUAGES))
    states.set(
      language,
      new Map<string, Standing>([
        ...words(given).map((state) => [state, TAKEN.has(language) ? WORLDWIDE : NEXT_DOOR] as const),
        ...words(home).map((state) => [state, HOME] as const),
      ]),
    );
  const syllables = lines(SYLLABLES_OF_LANGUAGES).map(([language = "", list]) => [language, new Set(words(list))] as const);
  return { own, compiled, kin, endings: affixes(ENDINGS_OF_LANGUAGES), beginnings: affixes(BEGINNINGS_OF_LANGUAGES), syllables, states };
};

/** The languages whose lists have a name: what the compiled list claims counts beside our own only for kindred languages. */
const listed = (name: string, { own, compiled, kin }: Origins): readonly string[] | undefined => {
  const have = own.get(name);
  const claimed = compiled.get(name)?.split(",");
  if (have === undefined || claimed === undefined || have.includes(EVERYWHERE))
    return have === undefined ? claimed : have.concat(claimed ?? []);
  const groups = new Set(have.map((language) => kin.get(language)));
  groups.delete(undefined);
  return have.concat(claimed.filter((language) => groups.has(kin.get(language))));
};

/** The languages that know a name by its ending or beginning, the longest first. */
const byAffix = (name: string, { endings, beginnings }: Origins): readonly string[] | undefined => {
  if (name.length >= ENDED)
    for (let length = Math.min(LONGEST_AFFIX, name.length - 2); length > 1; length--) {
      const found = endings.get(name.slice(-length));
      if (found !== undefined) return found;
    }
  if (name.length >= BEGUN)
    for (let length = LONGEST_AFFIX; length > 1; length--) {
      const found = beginnings.get(name.slice(0, length));
      if (found !== undefined) return found;
    }
  return undefined;
};
/** "Al-Sabah", "el-Masri", "Ben-David": what a name with such a word before it is, where no list of the languages has it. */
const BEFORE: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...["al", "an", "ar", "as", "ash", "at", "az", "ad"].map((article): [string, string[]] => [article, ["al"]]),
  ["el", ["ar-eg", "ar-ma"]],
  ["ben", ["he"]],
  ["bar", ["he"]],
]);

/** The languages a word of a name belongs to; empty where nothing is known of it. */
const readLanguages = (word: string, known: Origins): readonly string[] => {
  const name = plainName(word);
  const whole = listed(name, known);
  if (whole !== undefined) return whole;
  const hyphen = name.indexOf("-");
  if (hyphen < 0) return byAffix(name, known) ?? [];
  const [first, second] = [name.slice(0, hyphen), name.slice(hyphen + 1)];
  const before = BEFORE.get(first);
  if (before !== undefined) {
    const narrow = (listed(second, known) ?? []).filter((one) => one.startsWith("ar-") || one === "he" || one === one.toUpperCase());
    return narrow.length > 0 ? narrow : before;
  }
  const spelt = known.syllables.filter(([, list]) => list.has(first) && list.has(second)).map(([language]) => language);
  if (spelt.length > 0) return spelt;
  return listed(first, known) ?? listed(second, known) ?? byAffix(second, known) ?? [];
};

/** At most so many states have a name that one of them may be preferred for being told of more: Korean, not English. */
const FEW = 4;
/** What a family name counts, where a given name counts one. */
const FAMILY = 2;
const MARGIN = 2;
const FIRST = new Set(FAMILY_FIRST.split(" "));

interface Part {
  readonly standings: readonly ReadonlyMap<string, Standing>[];
  readonly weight: number;
}
const SUFFIX = new Set(["jr", "sr", "ii", "iii", "jr.", "sr."]);
const readParts = (named: readonly string[]): readonly Part[] => {
  origins ??= read();
  const known = origins;
  const parts: Part[] = [];
  const name = named.filter((word) => !SUFFIX.has(word.toLowerCase()));
  name.forEach((word, i) => {
    const languages = readLanguages(word, known);
    if (languages.length === 0) return;
    const family = i === name.length - 1 || (i === 0 && languages.some((language) => FIRST.has(language)));
    parts.push({
      standings: languages.map((language) => known.states.get(language) ?? new Map([[language, HOME]])),
      weight: family ? FAMILY : 1,
    });
  });
  return parts;
};
/** What is known of names met before: an article weighs each of its names many times. Bounded. */
const weighed = new Map<string, readonly Part[]>();
const KEPT = 2000;
const partsOf = (named: readonly string[]): readonly Part[] => {
  const key = named.join("\n");
  const kept = weighed.get(key);
  if (kept !== undefined) return kept;
  if (weighed.size >= KEPT) weighed.clear();
  const parts = readParts(named);
  weighed.set(key, parts);
  return parts;
};
const standing = ({ standings }: Part, state: string): number => {
  let best = 0;
  for (const states of standings) best = Math.max(best, states.get(state) ?? 0);
  return best;
};
const points = (parts: readonly Part[], state: string): number => {
  let sum = 0;
  for (const part of parts) {
    const found = standing(part, state);
    if (found === HOME) sum += part.weight;
    else if (found === WORLDWIDE) sum += 1;
    else if (found === 0) sum -= part.weight;
  }
  return sum;
};

/** So much more than any other, and against all others: its family name is at home there and nowhere else among the states. */
const SURE = 2 * FAMILY;

export interface NameHome {
  readonly state: string;
  /** The family name speaks for this state and against every other one, and no given name speaks otherwise. */
  readonly sure: boolean;
}

/**
 * Of `states`, most named first, the one that the words of a name speak for clearly more than for any other; null where none does. Of
 * equals the first counts where only few states have such names.
 */
export const weighName = (name: readonly string[], states: readonly string[]): NameHome | null => {
  const parts = partsOf(name);
  if (parts.length === 0) return null;
  const all = new Set(parts.flatMap((part) => part.standings.flatMap((found) => [...found.keys()])));
  let best: string | null = null;
  let most = 0;
  let next = Number.NEGATIVE_INFINITY;
  for (const state of new Set(states)) {
    const found = points(parts, state);
    if (found > most) {
      if (best !== null) next = most;
      most = found;
      best = state;
    } else if (found === most && all.size <= FEW) continue;
    else next = Math.max(next, found);
  }
  if (best === null || (next > 0 && most - next < MARGIN)) return null;
  return { state: best, sure: most > FAMILY && next < 0 && most - next >= SURE };
};

/** Do all words of a name that anything is known of belong to one state alone, this one? */
export const isOnlyHome = (words: readonly string[], state: string): boolean => {
  const parts = partsOf(words);
  return parts.length > 0 && parts.every(({ standings }) => standings.every((found) => found.size === 1 && found.has(state)));
};

/** Is every word of a name that anything is known of (`family`: the family name among them) at home elsewhere than in this state? */
export const isForeignName = (words: readonly string[], state: string, family = true): boolean => {
  const parts = partsOf(words);
  return (
    parts.length > 0 && (!family || parts.some((part) => part.weight === FAMILY)) && parts.every((part) => standing(part, state) === 0)
  );
};

/** Is every word of a name that anything is known of at home in this state? */
export const isHomeName = (words: readonly string[], state: string): boolean => {
  const parts = partsOf(words);
  return parts.length > 0 && parts.every((part) => standing(part, state) === HOME);
};

/** Is a word a name in the lists of some language, or (`ended`) formed like the family names of one? */
export const isKnownName = (word: string, ended = false): boolean => {
  origins ??= read();
  const name = plainName(word);
  return listed(name, origins) !== undefined || (ended && byAffix(name, origins) !== undefined);
};

/** The data this file reads, for the hash over all tables. */
export const nameOriginsData = (): readonly string[] => [
  COMPILED,
  ...OWN,
  STATES_OF_LANGUAGES,
  ENDINGS_OF_LANGUAGES,
  BEGINNINGS_OF_LANGUAGES,
  KINDRED_LANGUAGES,
  SYLLABLES_OF_LANGUAGES,
  FAMILY_FIRST,
];

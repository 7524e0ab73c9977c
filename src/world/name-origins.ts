/**
 * Where a name is at home: of several states a report is about, the one whose languages a person's names belong to.
 *
 * Weak evidence, for where nothing else tells whose minister somebody is: names wander. It decides only where one state has more
 * names for it than any other. The list is read on first use. Sources: docs/tables.md.
 */
import { readFileSync } from "node:fs";
import { plainName } from "./persons.ts";
import { ENDINGS_OF_LANGUAGES, NAMES_OF_LANGUAGES, STATES_OF_LANGUAGES } from "./data/name-origins.ts";

const LISTED = readFileSync(new URL("./data/name-origins.txt", import.meta.url), "utf8");
/** Letters of a name that its ending can tell something of. */
const ENDED = 5;

interface Origins {
  readonly languages: ReadonlyMap<string, readonly string[]>;
  readonly endings: readonly (readonly [string, readonly string[]])[];
  readonly states: ReadonlyMap<string, readonly string[]>;
}

let origins: Origins | undefined;
const lines = (table: string): [string, string][] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const bar = line.indexOf("|");
      return [line.slice(0, bar), line.slice(bar + 1)];
    });

const read = (): Origins => {
  const languages = new Map<string, string[]>();
  for (const line of LISTED.trimEnd().split("\n")) {
    const space = line.indexOf(" ");
    languages.set(line.slice(0, space), line.slice(space + 1).split(","));
  }
  for (const [language, names] of lines(NAMES_OF_LANGUAGES))
    for (const name of names.split(" ")) {
      const have = languages.get(name);
      if (have === undefined) languages.set(name, [language]);
      else if (!have.includes(language)) have.push(language);
    }
  const endings = lines(ENDINGS_OF_LANGUAGES)
    .flatMap(([of, ends]) => ends.split(" ").map((end) => [end, of.split(",")] as const))
    .sort((a, b) => b[0].length - a[0].length);
  const states = new Map(lines(STATES_OF_LANGUAGES).map(([language, found]) => [language, found.split(" ")] as const));
  return { languages, endings, states };
};

/** The states where a word of a name is at home (ISO 3166-1 alpha-2); empty where nothing is known of it. */
const homesOf = (word: string): ReadonlySet<string> => {
  origins ??= read();
  const { languages, endings, states } = origins;
  const name = plainName(word);
  const hyphen = name.indexOf("-");
  const known =
    languages.get(name) ??
    (name.length >= ENDED ? endings.find(([end]) => name.endsWith(end))?.[1] : undefined) ??
    (hyphen > 0 ? (languages.get(name.slice(0, hyphen)) ?? languages.get(name.slice(hyphen + 1))) : undefined) ??
    [];
  return new Set(known.flatMap((language) => states.get(language) ?? []));
};

/** At most so many states have a name that one of them may be preferred for being told of more: Korean, not English. */
const FEW = 4;

/**
 * Of `states`, most named first, the one that the words of a name speak for more than for any other; null where none does. Of equals
 * the first counts where only few states have such names.
 */
export const homeOfName = (words: readonly string[], states: readonly string[]): string | null => {
  const homes = words.map(homesOf).filter((found) => found.size > 0);
  if (homes.length === 0) return null;
  let best: string | null = null;
  let bestPoints = 0;
  for (const state of new Set(states)) {
    let points = 0;
    for (const found of homes) points += found.has(state) ? 1 : -1;
    if (points > bestPoints) {
      best = state;
      bestPoints = points;
    } else if (points === bestPoints && new Set(homes.flatMap((found) => [...found])).size > FEW) best = null;
  }
  return best;
};

/** Do all words of a name that anything is known of belong to one state alone, this one? */
export const isOnlyHome = (words: readonly string[], state: string): boolean => {
  const homes = words.map(homesOf).filter((found) => found.size > 0);
  return homes.length > 0 && homes.every((found) => found.size === 1 && found.has(state));
};

/** The data this file reads, for the hash over all tables. */
export const nameOriginsData = (): readonly string[] => [LISTED, NAMES_OF_LANGUAGES, ENDINGS_OF_LANGUAGES, STATES_OF_LANGUAGES];

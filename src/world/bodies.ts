/**
 * Bodies: organisations of states and forums, agencies of one state, and armed services.
 *
 * Services are read by a grammar too: a state or people, "royal" or "national", then what it is ("Royal Norwegian Air
 * Force", "Vietnam People's Navy", "India's" stays outside). Gotchas: short forms are shared ("DND", "AFP", "PIF" here in
 * the sense most used in defence news); a lower-case word of the text is no body, the caller knows the capitals.
 */
import { longestName, matchCountry, matchDemonym } from "./countries.ts";
import { AGENCIES, INTERNATIONAL_BODIES, PROPER_SERVICES, SERVICE_NOUNS } from "./data/bodies.ts";
import { compilePhrases, longestPhrase } from "./phrases.ts";

export interface BodyMatch {
  readonly length: number;
  /** Usual name ("NATO", "United Nations General Assembly"). */
  readonly name: string;
}

export interface AgencyMatch {
  readonly length: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of its state. */
  readonly country: string;
}

/** As the tokeniser cuts: "&", "+", "(" and "," are tokens of their own; American spelling beside the British one. */
const spellings = (name: string): readonly string[] => {
  const cut = name
    .toLowerCase()
    .replaceAll("~", ",")
    .replace(/\s*([&+(),])\s*/g, " $1 ")
    .replace(/\s+/g, " ")
    .trim();
  return cut.includes("defence") ? [cut, cut.replaceAll("defence", "defense")] : [cut];
};

function* named(list: readonly string[]): Generator<readonly [spelling: string, name: string]> {
  for (const entry of list) {
    const [name = "", others = ""] = entry.split("=");
    for (const one of [name, ...others.split(",")]) {
      if (one !== "") for (const spelling of spellings(one)) yield [spelling, name];
    }
  }
}

function* ofStates(table: string): Generator<readonly [string, Omit<AgencyMatch, "length">]> {
  for (const line of table.trim().split("\n")) {
    const country = line.slice(0, 2);
    for (const [spelling, name] of named(line.slice(3).split(";"))) yield [spelling, { name, country }];
  }
}

const bodies = compilePhrases(named(INTERNATIONAL_BODIES.trim().split("\n")));
const agencies = compilePhrases(ofStates(AGENCIES));
const services = compilePhrases(ofStates(PROPER_SERVICES));
const nouns = compilePhrases(SERVICE_NOUNS.split(";").flatMap((noun) => spellings(noun).map((s) => [s, true] as const)));

/** Whether a body, an agency or an armed service can begin with this lower-cased word. */
export const opensBody = (word: string): boolean =>
  bodies.root.has(word) || agencies.root.has(word) || services.root.has(word) || BEFORE.has(word) || longestName(word) > 0;

/** The longest name of an organisation of states or a forum that begins at `words[from]` (lower-cased tokens). */
export const matchBody = (words: readonly string[], from: number): BodyMatch | undefined => {
  const match = longestPhrase(bodies, words, from);
  return match === undefined ? undefined : { length: match.length, name: match.value };
};

/** The longest name of a state's agency that begins at `words[from]` ("drdo", "defense security cooperation agency"). */
export const matchAgency = (words: readonly string[], from: number): AgencyMatch | undefined => {
  const match = longestPhrase(agencies, words, from);
  return match === undefined ? undefined : { length: match.length, name: match.value.name, country: match.value.country };
};

const BEFORE = new Set(["royal", "imperial", "republic"]);
const BETWEEN = new Set(["national", "people", "royal", "federal", "state", "joint", "central", "emiri", "arab", "imperial", "'s"]);
const SMALL = new Set(["of", "the", "and"]);

const titled = (words: readonly string[]): string =>
  words
    .map((word, i) =>
      i > 0 && SMALL.has(word)
        ? word
        : word === "us" || word === "uk" || word === "uae" || word === "rok" || word === "roc" || /^(?:\p{L}\.)+$/u.test(word)
          ? word.toUpperCase()
          : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ")
    .replaceAll(" 'S", "'s")
    .replaceAll(" 's", "'s");

/** "royal norwegian air force", "vietnam people's navy", "indian navy". */
const byGrammar = (words: readonly string[], from: number): AgencyMatch | undefined => {
  let at = from;
  if (BEFORE.has(words[at] ?? "")) at++;
  if (words[at] === "of" && at > from) at++;
  const people = matchDemonym(words, at);
  const state = matchCountry(words, at);
  const side = people === undefined || (state !== undefined && state.length > people.length) ? state : people;
  if (side === undefined) return undefined;
  at += side.length;
  for (let n = 0; n < 3; n++) {
    const noun = longestPhrase(nouns, words, at);
    if (noun !== undefined)
      return { length: at + noun.length - from, name: titled(words.slice(from, at + noun.length)), country: side.country };
    // "India's navy" is a state and its navy; only "people's" may stand within.
    if (!BETWEEN.has(words[at] ?? "") || (words[at] === "'s" && words[at - 1] !== "people")) return undefined;
    at++;
  }
  return undefined;
};

/** The longest name of an armed service that begins at `words[from]` ("indian navy", "royal australian air force", "bundeswehr"). */
export const matchService = (words: readonly string[], from: number): AgencyMatch | undefined => {
  const proper = longestPhrase(services, words, from);
  const read = byGrammar(words, from);
  if (proper === undefined || (read !== undefined && read.length > proper.length)) return read;
  return { length: proper.length, name: proper.value.name, country: proper.value.country };
};

/** The data this file reads, for the hash over all tables. */
export const bodiesData = (): readonly string[] => [INTERNATIONAL_BODIES, AGENCIES, PROPER_SERVICES, SERVICE_NOUNS];

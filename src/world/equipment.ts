/**
 * Weapons and military equipment: nouns, modifiers, families by name, designations by shape.
 *
 * Keys are lower-cased tokens. Where several readings begin at a word the longest wins, then family, noun, modifier,
 * designation. Gotchas: many families are words of other things too ("typhoon", "spike"), so a caller that knows the
 * case asks for a capital; a class of ships known by its shape alone may be one of submarines; a noun that means
 * something else beside its neighbours ("round of talks", "gold mine", "arms control") is no match.
 */
import { MISSILE_FAMILIES } from "./data/missile-families.ts";
import { WEAPON_FAMILIES } from "./data/weapon-families.ts";
import { WEAPON_HOMONYMS, WEAPON_MODIFIERS, WEAPON_NOUNS } from "./data/weapon-nouns.ts";
import { classOfDesignation, hasDesignationShape } from "./designations.ts";
import { compilePhrases, longestPhrase } from "./phrases.ts";

export type EquipmentClass =
  | "aircraft"
  | "helicopter"
  | "drone"
  | "ship"
  | "submarine"
  | "vehicle"
  | "artillery"
  | "missile"
  | "air_defence"
  | "radar"
  | "ammunition"
  | "firearm"
  | "engine"
  | "space"
  | "system";

export interface EquipmentMatch {
  readonly length: number;
  readonly kind: "family" | "noun" | "modifier" | "designation";
  readonly class: EquipmentClass;
  /** Whether the matched noun is plural ("frigates"); false for the rest. */
  readonly plural: boolean;
}

type Entry = Omit<EquipmentMatch, "length">;

/** British and American spelling, hyphens open and closed: "anti-tank", "anti tank", "antitank". */
const spellings = (phrase: string): ReadonlySet<string> => {
  const all = new Set([phrase]);
  const add = (change: (text: string) => string): void => {
    for (const text of [...all]) all.add(change(text));
  };
  add((text) => text.replaceAll("defence", "defense"));
  add((text) => text.replaceAll("armour", "armor"));
  add((text) => text.replaceAll("refuelling", "refueling").replaceAll("calibre", "caliber"));
  add((text) => text.replace(/\b(anti|multi|counter|semi|mine)-(?=[a-z])/g, "$1"));
  add((text) => text.replace(/(?<=[a-z])-(?=[a-z])/g, " "));
  return all;
};

const pluralOf = (phrase: string): string => {
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|torpedo)$/.test(phrase) ? `${phrase}es` : `${phrase}s`;
};

function* linesOf(table: string): Generator<readonly [EquipmentClass, string]> {
  for (const line of table.trim().split("\n")) {
    const at = line.indexOf("|");
    yield [line.slice(0, at) as EquipmentClass, line.slice(at + 1)];
  }
}

function* families(): Generator<readonly [string, Entry]> {
  for (const [kind, names] of linesOf(`${WEAPON_FAMILIES.trim()}\n${MISSILE_FAMILIES.trim()}`)) {
    const entry: Entry = { kind: "family", class: kind, plural: false };
    for (const name of names.split(";")) {
      yield [name, entry];
      const numbered = name.replace(/ (?=\d[a-z0-9+]*$)/, "-");
      if (numbered !== name) yield [numbered, entry];
      // "Dolphin class" is written open too.
      if (name.endsWith("-class")) yield [name.replace(/-class$/, " class"), entry];
    }
  }
}

function* nouns(): Generator<readonly [string, Entry]> {
  for (const [kind, line] of linesOf(WEAPON_NOUNS)) {
    const [counted = "", uncounted = ""] = line.split("=");
    for (const noun of counted.split(";")) {
      for (const text of spellings(noun)) {
        yield [text, { kind: "noun", class: kind, plural: false }];
        yield [pluralOf(text), { kind: "noun", class: kind, plural: true }];
      }
    }
    for (const noun of uncounted === "" ? [] : uncounted.split(";")) {
      for (const text of spellings(noun))
        yield [text, { kind: "noun", class: kind, plural: /(?:[^s]s)$/.test(text) && !/(?:avionics|optronics)$/.test(text) }];
    }
  }
}

function* modifiers(): Generator<readonly [string, Entry]> {
  for (const modifier of WEAPON_MODIFIERS.split(";")) {
    for (const text of spellings(modifier)) yield [text, { kind: "modifier", class: "system", plural: false }];
  }
}

const familyNames = [...families()];
const table = compilePhrases<Entry>([...familyNames, ...nouns(), ...modifiers()]);
const singleWordFamilies = new Map(familyNames.filter(([name]) => !name.includes(" ")));

interface Neighbours {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const homonyms = new Map<string, Neighbours>();
for (const line of WEAPON_HOMONYMS.trim().split("\n")) {
  const [words = "", before = "", after = ""] = line.split("|");
  const neighbours = { before: new Set(before.split(",")), after: new Set(after.split(",")) };
  for (const word of words.split(",")) if (!homonyms.has(word)) homonyms.set(word, neighbours);
}

const AMMUNITION = /^(?:artillery|ammunition|mortar|tank|small-arms|small|rifle|guided|high-explosive|\d.*mm|\d.*-millimet(?:er|re))$/;

const meansSomethingElse = (words: readonly string[], from: number): boolean => {
  const neighbours = homonyms.get(words[from] as string);
  if (neighbours === undefined) return false;
  const before = words[from - 1] ?? "";
  const after = words[from + 1] ?? "";
  // "10,000 rounds of artillery ammunition" are rounds all the same.
  const calibre = /^\d{2,3}$/.test(words[from + 2] ?? "") && words[from + 3] === "mm";
  if (after === "of" && (calibre || AMMUNITION.test(words[from + 2] ?? ""))) return false;
  return (before !== "" && neighbours.before.has(before)) || (after !== "" && neighbours.after.has(after));
};

/** A variant after a family: "rafale-m", "barak-8er", "s-400-class", but not "typhoon-hit". */
const VARIANT = /^(?:[a-z]{0,3}\d[a-z0-9+]{0,4}|[a-z]{1,2}|i{1,3}|iv|vi{0,3}|class|type)$/;

const familyVariant = (word: string): Entry | undefined => {
  for (let at = word.lastIndexOf("-"); at > 0; at = word.lastIndexOf("-", at - 1)) {
    if (!VARIANT.test(word.slice(at + 1))) return undefined;
    const family = singleWordFamilies.get(word.slice(0, at));
    if (family !== undefined) return family;
  }
  return undefined;
};

const SERIES = new Set(["block", "mk", "mark", "flight", "batch", "tranche", "mod"]);
const SERIES_NUMBER = /^(?:\d{1,3}[a-z]{0,3}\+?(?:\/\d{1,3})?|[ivx]{1,4}[a-c]?)$/;
const LETTERED_VARIANT = /^(?:[b-hj-rv-z]|i{2,3}|iv|vi{1,3}|\d[a-z]\d?[a-z]{0,2}|[a-z]\d{1,2}[a-z]?)$/;

/** How many words after a family or designation still belong to its name: "block 70", "mk ii", "m". */
const seriesLength = (words: readonly string[], at: number): number => {
  const word = words[at];
  if (word === undefined) return 0;
  if (SERIES.has(word)) return SERIES_NUMBER.test(words[at + 1] ?? "") ? 2 : 0;
  return LETTERED_VARIANT.test(word) ? 1 : 0;
};

const NUMBER_OF_TYPE = /^\d{2,3}[a-z]{0,4}(?:\/\d{2,4})?(?:-class)?$/;
const NUMBER_OF_PROJECT = /^(?!(?:19|20)\d\d$)\d{2,5}(?:\.\d)?[a-z]{0,2}(?:-class)?$/;

/** Two-word designations: "type 218sg", "project 22350", "mk 41". */
const pairedDesignation = (words: readonly string[], from: number): EquipmentClass | undefined => {
  const next = words[from + 1] ?? "";
  const word = words[from];
  if (word === "type" && NUMBER_OF_TYPE.test(next)) return "system";
  if (word === "mk" && /^\d{1,3}$/.test(next)) return "system";
  return word === "project" && NUMBER_OF_PROJECT.test(next) ? "ship" : undefined;
};

/** "three Kestrels": families take a plural. */
const pluralFamily = (word: string): Entry | undefined =>
  word.length > 4 && word.endsWith("s") ? singleWordFamilies.get(word.slice(0, -1)) : undefined;

/** "nine Black Hawks": so do those of two words. */
const pluralPair = (first: string, second: string | undefined): Entry | undefined => {
  if (second === undefined || second.length < 4 || !second.endsWith("s") || !table.root.has(first)) return undefined;
  const match = longestPhrase(table, [first, second.slice(0, -1)], 0);
  return match?.length === 2 && match.value.kind === "family" ? match.value : undefined;
};

/** Whether equipment can begin with this lower-cased word: a word of the tables, a variant of a family, a designation. */
export const opensEquipment = (word: string): boolean =>
  table.root.has(word) ||
  word === "type" ||
  word === "mk" ||
  word === "project" ||
  hasDesignationShape(word) ||
  pluralFamily(word) !== undefined ||
  familyVariant(word) !== undefined;

/** The longest equipment word or name that begins at `words[from]` (lower-cased tokens), or undefined. */
export const matchEquipment = (words: readonly string[], from: number): EquipmentMatch | undefined => {
  const first = words[from];
  if (first === undefined) return undefined;
  const match = longestPhrase(table, words, from);
  if (match !== undefined) {
    const { kind } = match.value;
    if (match.length === 1 && kind === "noun" && meansSomethingElse(words, from)) return undefined;
    return { length: match.length + (kind === "family" ? seriesLength(words, from + match.length) : 0), ...match.value };
  }
  const pair = pluralPair(first, words[from + 1]);
  if (pair !== undefined) return { length: 2, ...pair };
  const plural = pluralFamily(first);
  if (plural !== undefined) return { length: 1, ...plural };
  const variant = familyVariant(first);
  if (variant !== undefined) return { length: 1 + seriesLength(words, from + 1), ...variant };
  const paired = pairedDesignation(words, from);
  if (paired !== undefined) return { length: 2, kind: "designation", class: paired, plural: false };
  if (!hasDesignationShape(first)) return undefined;
  return { length: 1 + seriesLength(words, from + 1), kind: "designation", class: classOfDesignation(first), plural: false };
};

/** Whether one lower-cased token has the shape of a designation ("an/tps-77", "m142", "su-57e", "mogami-class"). */
export const isDesignation = (lower: string): boolean => hasDesignationShape(lower);

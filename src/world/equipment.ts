/**
 * Weapons and military equipment: nouns, modifiers, families by name, designations by shape.
 *
 * Gotchas: many families are also ordinary words or names ("typhoon", "patriot", "leopard", "puma"), so a lower-case word
 * of the text is no family; the caller knows the capitals. "mine", "round", "charge", "gun" are listed as nouns and mean
 * equipment only beside a number or a verb of buying. A shape alone ("G20", "Covid-19") does not make a weapon.
 */
import { EQUIPMENT_FAMILIES } from "./data/equipment-families.ts";
import { EQUIPMENT_MODIFIERS, EQUIPMENT_NOUNS } from "./data/equipment-words.ts";
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
  /** What it is; of a modifier, where it tells, else "system". */
  readonly class: EquipmentClass;
  /** Whether the matched noun is plural ("frigates"); false for the rest. */
  readonly plural: boolean;
}

type Word = Omit<EquipmentMatch, "length">;

const pluralOf = (noun: string): string => (/(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, "ies") : `${noun}s`);

const lines = (table: string): readonly (readonly [EquipmentClass, readonly string[]])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const bar = line.indexOf("|");
      return [line.slice(0, bar) as EquipmentClass, line.slice(bar + 1).split(";")] as const;
    });

/** "anti-tank guided missile" is also written with blanks or without the hyphen; each entry stands as written and open. */
const both = <T>(name: string, value: T): (readonly [string, T])[] => (/[a-z]-[a-z]/.test(name) ? [[name, value], [name.replaceAll("-", " "), value]] : [[name, value]]);

function* entries(): Generator<readonly [string, Word]> {
  for (const [kind, names] of lines(EQUIPMENT_FAMILIES)) {
    for (const name of names) {
      const value: Word = { kind: "family", class: kind, plural: false };
      yield* both(name, value);
      // "the Typhoons", "F-16s".
      if (/[a-z0-9]$/.test(name) && !name.endsWith("s")) yield* both(`${name}s`, { ...value, plural: true });
      if (name.endsWith(" class")) yield [name.replace(/ class$/, "-class"), value];
    }
  }
  for (const [kind, nouns] of lines(EQUIPMENT_NOUNS)) {
    for (const noun of nouns) {
      const [one = "", many = pluralOf(one)] = noun.split("/");
      yield* both(many, { kind: "noun", class: kind, plural: true });
      if (one !== many) yield* both(one, { kind: "noun", class: kind, plural: false });
    }
  }
  for (const modifier of EQUIPMENT_MODIFIERS.split(";")) yield* both(modifier, { kind: "modifier", class: "system", plural: false } as const);
}

const table = compilePhrases(entries());

/** Letter-digit shapes that are no equipment: forums, roads, paper, covid, networks, quarters of a year, aspect ratios. */
const NO_DESIGNATION = /^(?:g\d{1,2}|p5|e3|p5\+1|r&d|covid-?\d*|q[1-4]|h[12]|fy-?\d{2,4}|cop-?\d+|[2345]g|v?\d+x\d+|i\d{4,}|mid-\d+|pre-\d+|post-\d+|u-\d+|l\d|a4|u\d{2}|b2b|c4isr|i2u2|t20|p2p|b2g|g2g|4x4|6x6|8x8)$/;
const CALIBRE = /^\d{1,3}(?:\.\d+)?-?mm$|^\d{1,3}mm$/;

/**
 * Whether one lower-cased token has the shape of a designation: a few letters, then digits, perhaps letters again, joined or
 * with hyphens and slashes ("an/tps-77", "m142", "su-57e", "f-16c/d"), or a class of ships ("mogami-class").
 */
export const isDesignation = (lower: string): boolean => {
  if (lower.length < 2 || lower.length > 24) return false;
  if (/^\p{L}[\p{L}'-]*-class$/u.test(lower)) return !/^(?:world|first|business|working|middle|economy|second|third|upper|master|heavyweight)-class$/.test(lower);
  if (NO_DESIGNATION.test(lower) || CALIBRE.test(lower)) return false;
  return /^[a-z]{1,4}(?:\/[a-z]{2,4})?-?\d{1,4}(?:[a-z]{1,4}\d?|-[a-z]{0,3}\d{0,3}[a-z]?)?(?:\/[a-z0-9]{1,3})?$/.test(lower) || /^\d[a-z]\d{1,3}[a-z]?$/.test(lower);
};

/** The longest equipment word or name that begins at `words[from]` (lower-cased tokens), or undefined. */
export const matchEquipment = (words: readonly string[], from: number): EquipmentMatch | undefined => {
  const match = longestPhrase(table, words, from);
  if (match !== undefined) return { length: match.length, kind: match.value.kind, class: match.value.class, plural: match.value.plural };
  const first = words[from];
  if (first === undefined || !isDesignation(first)) return undefined;
  const ofShips = first.endsWith("-class");
  return { length: 1, kind: "designation", class: ofShips ? "ship" : "system", plural: false };
};

/** The data this file reads, for the hash over all tables. */
export const equipmentData = (): readonly string[] => [EQUIPMENT_FAMILIES, EQUIPMENT_NOUNS, EQUIPMENT_MODIFIERS];

/**
 * Cities and regions: which state a place lies in.
 *
 * From GeoNames (CC BY 4.0) as packed in `data/cities.txt`, read on first use; `data/further-places.ts` is
 * compiled by hand and goes before it. Gotchas: of several places of one name the
 * most populous one is known (Cambridge of England only because it is named apart); `ambiguous` marks names that are
 * also ordinary words or persons' names; a population of 0 is unknown.
 */
import { readFileSync } from "node:fs";
import { capitals } from "./countries.ts";
import { FURTHER_PLACES } from "./data/further-places.ts";
import { OTHER_SPELLINGS, REGIONS } from "./data/places.ts";

export interface City {
  /** Usual English spelling. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly capital: boolean;
  /** Rounded to thousands. */
  readonly population: number;
  /** Also a common word or a person's name ("Nice", "Reading", "Victoria"): take it for a place only with evidence. */
  readonly ambiguous: boolean;
}

const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("ø", "o").replaceAll("’", "'");

let packed: string | undefined;
const pack = (): string => {
  packed ??= readFileSync(new URL("./data/cities.txt", import.meta.url), "utf8");
  return packed;
};

/** Ordinary words among the places compiled by hand, where capitals and known towns are otherwise taken for themselves. */
const DOUBTFUL = new Set([
  "rota",
  "male",
  "victoria",
  "cambridge",
  "newcastle",
  "norfolk",
  "windsor",
  "darwin",
  "brest",
  "ream",
  "mons",
  "bled",
  "tapa",
  "clark air base",
  "sun city",
  "manus island",
]);

/** A place read already, or its packed line, which is read when first asked for. */
type Entry = City | string;

const regions = new Map<string, string>();
for (const line of REGIONS.trim().split("\n")) {
  const [code = "", names = ""] = line.split("|");
  for (const name of names.split(";")) {
    regions.set(name, code);
    regions.set(fold(name), code);
  }
}

/** Capitals whose name means another place first; they are known as that place only. */
const LESSER_CAPITALS = new Set(["victoria", "hamilton", "plymouth", "stanley", "douglas"]);

let table: Map<string, Entry> | undefined;

const unpack = (line: string): City => {
  const [name = "", country = "", thousands = "", mark] = line.split("|");
  return { name, country, capital: false, population: Number(thousands) * 1000, ambiguous: mark === "*" };
};

const get = (cities: Map<string, Entry>, key: string): City | undefined => {
  const entry = cities.get(key);
  if (typeof entry !== "string") return entry;
  const place = unpack(entry);
  cities.set(key, place);
  return place;
};

const LETTER_A = 97;
const ASCII = /^[\0-\x7f]*$/;

const read = (): Map<string, Entry> => {
  const cities = new Map<string, Entry>();
  const add = (key: string, entry: Entry): void => {
    cities.set(key, entry);
    if (ASCII.test(key)) return;
    const plain = fold(key);
    if (!cities.has(plain)) cities.set(plain, entry);
  };
  const found = (key: string): City | undefined => get(cities, key) ?? get(cities, fold(key));
  for (const line of pack().trimEnd().split("\n")) {
    const bar = line.indexOf("|");
    const key = line.slice(0, bar).toLowerCase();
    if (cities.has(key)) continue;
    cities.set(key, line);
    // The last field is the population, the mark or the name without marks.
    const last = line.lastIndexOf("|") + 1;
    if (line.charCodeAt(last) < LETTER_A) continue;
    const plain = line.slice(last);
    if (!cities.has(plain)) cities.set(plain, line);
  }
  for (const line of FURTHER_PLACES.trim().split("\n")) {
    const [country = "", names = ""] = line.split("|");
    for (const told of names.split(";")) {
      const name = told.replace("*", "");
      const key = name.toLowerCase();
      const have = get(cities, key);
      const population = have?.country === country ? have.population : 0;
      add(key, { name, country, capital: false, population, ambiguous: told.endsWith("*") || DOUBTFUL.has(key) });
    }
  }
  // Two states have a Kingston; the larger state's capital is meant, so the first one stays.
  for (const [name, country] of capitals()) {
    const have = found(name);
    if (have?.capital === true) continue;
    if (have?.country === country) {
      const capital = { ...have, capital: true };
      for (const key of [name, have.name.toLowerCase()]) {
        cities.set(key, capital);
        cities.set(fold(key), capital);
      }
    } else if (!LESSER_CAPITALS.has(name)) {
      const spelt = name.replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase());
      add(name, { name: spelt, country, capital: true, population: 0, ambiguous: DOUBTFUL.has(name) });
    }
  }
  for (const line of OTHER_SPELLINGS.trim().split("\n")) {
    const [other = "", usual = ""] = line.split("|");
    const entry = found(usual);
    if (entry !== undefined) add(other, entry);
  }
  // "Ontario": the province, not the town in California.
  for (const [name, country] of regions) {
    const town = get(cities, name);
    if (town !== undefined && town.country !== country) cities.delete(name);
  }
  return cities;
};

const all = (): Map<string, Entry> => {
  table ??= read();
  return table;
};

/** Romanian letters with a comma below, which GeoNames writes with a cedilla. */
const asPacked = (lower: string): string => (/[șț]/.test(lower) ? lower.replaceAll("ș", "ş").replaceAll("ț", "ţ") : lower);

/** The place of that name (lower-cased words joined by one blank), or undefined. */
export const city = (lower: string): City | undefined => get(all(), asPacked(lower));

let longest: Map<string, number> | undefined;

/** How many words the name of a city or region can have that begins with this one; 0 where none does. */
export const longestPlace = (first: string): number => {
  if (longest === undefined) {
    longest = new Map();
    for (const keys of [all().keys(), regions.keys()]) {
      for (const key of keys) {
        const blank = key.indexOf(" ");
        const head = blank < 0 ? key : key.slice(0, blank);
        const words = blank < 0 ? 1 : key.split(" ").length;
        if ((longest.get(head) ?? 0) < words) longest.set(head, words);
      }
    }
  }
  return longest.get(asPacked(first)) ?? 0;
};

/** ISO 3166-1 alpha-2 of the state a city lies in, or undefined. */
export const cityCountry = (lower: string): string | undefined => city(lower)?.country;

/** The state a region, province or federal state lies in ("western australia"), or undefined. */
export const region = (lower: string): string | undefined => regions.get(lower);

/** The data this file reads, for the hash over all tables. */
export const citiesData = (): readonly string[] => [pack(), FURTHER_PLACES, OTHER_SPELLINGS, REGIONS];

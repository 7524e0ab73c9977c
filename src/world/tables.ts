/**
 * What the tables of this room hold, as one hash: a changed table is a changed reader.
 *
 * The hash covers the data, not the code that looks it up. It costs about a millisecond and is computed on first use.
 */
import { createHash } from "node:crypto";
import { bodiesData } from "./bodies.ts";
import { citiesData } from "./cities.ts";
import { companiesData } from "./companies.ts";
import { countriesData } from "./countries.ts";
import { MISSILE_FAMILIES } from "./data/missile-families.ts";
import { WEAPON_FAMILIES } from "./data/weapon-families.ts";
import { WEAPON_MAKERS } from "./data/weapon-makers.ts";
import { WEAPON_HOMONYMS, WEAPON_MODIFIERS, WEAPON_NOUNS } from "./data/weapon-nouns.ts";
import { gatheringsData } from "./gatherings.ts";
import { nameOriginsData } from "./name-origins.ts";
import { officesData } from "./offices.ts";
import { officeStatesData } from "./office-states.ts";
import { personsData } from "./persons.ts";

let cached: string | undefined;

const compute = (): string => {
  const hash = createHash("sha256");
  for (const data of [
    ...bodiesData(),
    ...citiesData(),
    ...companiesData(),
    ...countriesData(),
    ...gatheringsData(),
    ...nameOriginsData(),
    ...officesData(),
    ...officeStatesData(),
    ...personsData(),
    MISSILE_FAMILIES,
    WEAPON_FAMILIES,
    WEAPON_MAKERS,
    WEAPON_HOMONYMS,
    WEAPON_MODIFIERS,
    WEAPON_NOUNS,
  ]) {
    // A separator that no table holds keeps a word from moving unseen from one table to the next.
    hash.update(data).update("\u001f");
  }
  return hash.digest("hex");
};

/** SHA-256 (hex) over the data of all tables; computed once. */
export const tablesHash = (): string => {
  cached ??= compute();
  return cached;
};

/**
 * "the kingdom", "the Sultanate", "the emirate": the one state of the report that is one.
 *
 * Read once the article's states are known; where it speaks of two such states the word stays a word. The kingdoms of Europe are not
 * called so in reports.
 */
import { countryName } from "../../world/countries.ts";
import { unitTest } from "./ask.ts";
import type { Unit } from "./unit.ts";

/** Forms of state and the states (ISO 3166-1 alpha-2) that reports call so. */
const FORMS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    kingdom: "SA BH MA JO TH KH BT LS SZ TO",
    sultanate: "OM BN",
    emirate: "KW QA",
    principality: "MC LI AD",
    "city-state": "SG MC VA",
  }).map(([form, states]) => [form, new Set(states.split(" "))]),
);
const isForm = unitTest((lower) => lower in FORMS);

/** Gives such words, in place, the state they stand for; `sides`: the states of the report, most named first. */
export const nameForms = (sentences: readonly (readonly Unit[])[], sides: readonly string[]): void => {
  for (const units of sentences)
    for (const [i, unit] of units.entries()) {
      if ((unit.kind !== "word" && unit.kind !== "name") || !isForm(unit) || units[i - 1]?.lower !== "the" || units[i + 1]?.lower === "of")
        continue;
      const states = FORMS[unit.lower];
      const among = sides.filter((side) => states?.has(side));
      if (among.length === 1) Object.assign(unit, { kind: "country", country: among[0], display: countryName(among[0] as string) });
    }
};

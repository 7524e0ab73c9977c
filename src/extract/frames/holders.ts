/**
 * "The foreign ministers of X, Y and Z": who holds an office that is told in the plural, where the article names them elsewhere.
 *
 * Only one holder known of that office and state counts; of two nobody can tell which is meant.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Dossier } from "../mentions/dossier.ts";
import { matchesOffice } from "../mentions/meant.ts";
import type { Person } from "../mentions/registry.ts";
import type { Unit } from "../mentions/unit.ts";

const byState = new WeakMap<Dossier, ReadonlyMap<string, readonly Person[]>>();
/** Persons of one state that are looked through. */
const MOST = 40;

const peopleOf = (dossier: Dossier, state: string): readonly Person[] => {
  let known = byState.get(dossier);
  if (known === undefined) {
    const found = new Map<string, Person[]>();
    for (const person of dossier.registry.people) {
      if (person.country === null) continue;
      const have = found.get(person.country);
      if (have === undefined) found.set(person.country, [person]);
      else if (have.length < MOST) have.push(person);
    }
    known = found;
    byState.set(dossier, known);
  }
  return known.get(state) ?? [];
};

/** Who of `state` holds the office of a plural ("the foreign ministers of"), or undefined. */
export const holderOf = (dossier: Dossier, official: Unit, state: string | null): Person | undefined => {
  const { office } = official;
  if (office === undefined || official.plural !== true || official.counterpart === true || official.former === true || state === null)
    return undefined;
  const fitting = peopleOf(dossier, state).filter((p) => matchesOffice(p, office.role, office.rank));
  return fitting.length === 1 ? fitting[0] : undefined;
};

/** The plural office that the state at place `n` of a row shares ("the ministers of X, Y and Z"), or undefined. */
export const officeBefore = (units: readonly Unit[], row: readonly number[], n: number): Unit | undefined => {
  if (units[row[n] as number]?.kind !== "country") return undefined;
  for (let k = n - 1; k >= 0; k--) {
    const unit = units[row[k] as number] as Unit;
    if (unit.kind === "official") return unit.plural === true && unit.country !== null ? unit : undefined;
    if (unit.kind !== "country") return undefined;
  }
  return undefined;
};

const isShort = unitTest(/^(?:us|u\.s\.?|uk|u\.k\.?|uae|eu)$/);
/** The units of states that share the plural office at unit `k` from before it: "the Polish, Latvian and Estonian ministers". */
export const statesBefore = (units: readonly Unit[], k: number): readonly Unit[] => {
  const office = units[k];
  if (office?.kind !== "official" || office.plural !== true || office.country === null) return [];
  // "his Polish and Latvian counterparts, A and B": the names tell who they are.
  const behind = units[/^[,:(]$/.test(units[k + 1]?.lower ?? "") ? k + 2 : k + 1];
  if (office.counterpart === true && (behind?.kind === "person" || behind?.kind === "name" || behind?.kind === "official")) return [];
  const found: Unit[] = [];
  let n = k - 1;
  for (;;) {
    let m = n;
    if (units[m]?.lower === "the") m--;
    const joined = found.length === 0 ? units[m]?.lower === "and" : units[m]?.lower === ",";
    if (!joined) return found;
    if (units[m - 1]?.lower === ",") m--;
    const people = units[m - 1];
    // "the US and Polish ministers"
    const short = people?.kind === "country" && !people.possessive && isShort(people);
    if (people === undefined || (people.kind !== "demonym" && !short) || people.country === null || people.country === office.country)
      return found;
    found.unshift(people);
    n = m - 2;
  }
};

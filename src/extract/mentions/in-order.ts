/**
 * Names before the plural of their office: "A, B and C, the foreign ministers of X, Y and Z, met". Each name gets the office and the
 * state at its place in the row; the office itself stands for nobody else and leaves the sentence.
 *
 * Limits: as many names as states, one behind the other, commas around the office. (Names behind it: `plurals.ts`.)
 */
import { matchOffice, singularOffice } from "../../world/offices.ts";
import { tokenQuestion } from "../text/tokens.ts";
import { settleState } from "./registry.ts";
import type { OfficeRead, Unit } from "./unit.ts";

const MOST = 8;
/** Words of an office at most. */
const LONGEST = 8;
const opensOffice = tokenQuestion(({ lower }) => lower.length > 2 && !/^(?:and|the|who|which|with|after|for|on|in|at)$/.test(lower));
const isOffice = (unit: Unit | undefined): boolean => unit?.form !== undefined && opensOffice(unit.form);
const joins = (unit: Unit | undefined): boolean => unit?.lower === "," || unit?.lower === "and" || unit?.lower === "&";

/** The persons of the row that ends before unit `end`, in order. */
const namesBefore = (units: readonly Unit[], end: number): Unit[] => {
  const names: Unit[] = [];
  let k = end - 1;
  while (k >= 0 && names.length < MOST) {
    const unit = units[k] as Unit;
    if (unit.kind !== "person" || unit.person === undefined || unit.persons !== undefined || unit.possessive) break;
    names.unshift(unit);
    // One join, or a comma and "and".
    k--;
    if (!joins(units[k])) break;
    if (units[k]?.lower !== "," && units[k - 1]?.lower === ",") k--;
    k--;
  }
  return names;
};

/** The states of the row that begins with the office at unit `at`, and the unit behind the last. */
const statesFrom = (units: readonly Unit[], at: number): { readonly states: readonly string[]; readonly next: number } => {
  const states: string[] = [];
  let next = at;
  for (let k = at; k < units.length && states.length < MOST; ) {
    const unit = units[k] as Unit;
    if (unit.country === null || (unit.kind !== "country" && (k > at || unit.kind !== "official")) || unit.possessive) break;
    states.push(unit.country);
    next = k + 1;
    k = next;
    while (joins(units[k]) || units[k]?.lower === "the") k++;
    if (k === next) break;
  }
  return { states, next };
};

/** "foreign ministers of", without an article: the office, and the unit behind "of"; undefined where none in the plural stands at `at`. */
const bareOffice = (units: readonly Unit[], at: number): { readonly office: OfficeRead; readonly behind: number } | undefined => {
  if (units[at]?.kind !== "word" || !isOffice(units[at])) return undefined;
  const hit = matchOffice(
    units.slice(at, at + LONGEST).map((u) => u.lower),
    0,
  );
  if (hit?.plural !== true || units[at + hit.length]?.lower !== "of") return undefined;
  const behind = units[at + hit.length + 1]?.lower === "the" ? 2 : 1;
  return {
    office: { role: singularOffice(hit.normal), rank: hit.rank, portfolio: hit.portfolio },
    behind: at + hit.length + behind,
  };
};

/** Gives the names before a plural office their states in order; removes the office from `units`. */
export const settleInOrder = (units: Unit[]): void => {
  for (let i = 2; i < units.length; i++) {
    if (units[i - 1]?.lower !== "," || units[i - 2]?.kind !== "person") continue;
    const { kind, plural, counterpart, office: told, start, end } = units[i] as Unit;
    const bare = kind === "official" ? undefined : bareOffice(units, i);
    const office = bare === undefined ? told : bare.office;
    if (office === undefined || (bare === undefined && (kind !== "official" || plural !== true || counterpart === true))) continue;
    const names = namesBefore(units, i - 1);
    const { states, next } = statesFrom(units, bare?.behind ?? i);
    if (names.length < 2 || names.length !== states.length || new Set(states).size !== states.length) continue;
    for (const [n, unit] of names.entries()) {
      const { person } = unit;
      if (person === undefined) continue;
      settleState(person, states[n] as string);
      unit.country = person.country;
      person.roles.push({ ...office, former: false, start, end });
    }
    let behind = units[next]?.lower === "respectively" ? next + 1 : next;
    if (units[behind]?.lower === ",") behind++;
    units.splice(i - 1, behind - i + 1);
  }
};

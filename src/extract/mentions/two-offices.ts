/**
 * Several offices before one name, commas between: "the Deputy Prime Minister, Minister of Foreign Affairs of Westria Lee",
 * "the President of the Republic, Supreme Commander of the Armed Forces, Minister of Defence, Mr Lee, received".
 *
 * Two are read only of a deputy without a state of their own, whose second office says the state behind it, three or more of
 * whoever leads the row, with no article before the others and nobody joined behind; "the prime minister, the Northish defence
 * minister Lee and …" is a row of people.
 */
import type { Person } from "./registry.ts";
import { makeUnit, type Unit } from "./unit.ts";

const DEPUTY = /^(?:the )?(?:(?:first|1st) )?(?:deputy|vice)\b/;
const MINISTER_OF = /^(?:the )?(?:minister|secretary|chairman|head|chief)\b.* of | ministers? of /;

/** "Deputy Prime Minister" before "Foreign Minister" of one person: both as one role. */
const joinRoles = ({ roles }: Person, first: string, start: number, second: string): void => {
  const at = roles.findIndex((r) => r.role === second && r.start > start);
  const role = roles[at];
  if (role !== undefined) roles[at] = { ...role, role: `${first} and ${second}`, start };
};

const isHolder = (unit: Unit | undefined): boolean =>
  unit?.kind === "official" && unit.plural !== true && unit.counterpart !== true && !unit.possessive && unit.office !== undefined;

/** Where the row of offices begins that ends with the named one at unit `at`; `at` where there is none of three. */
const rowStart = (units: readonly Unit[], at: number): number => {
  const named = units[at] as Unit;
  if (named.kind !== "person" || named.person === undefined || named.office === undefined || named.lower.startsWith("the ")) return at;
  let from = at;
  while (from >= 2 && units[from - 1]?.lower === "," && isHolder(units[from - 2])) {
    from -= 2;
    if (units[from]?.lower.startsWith("the ") === true) break;
  }
  if (at - from < ROW) return at;
  // "…, Minister A, and B": a row of people.
  const behind = units[at + 1]?.lower === "," ? units[at + 2] : units[at + 1];
  return behind === undefined || /^(?:and|&|as)$/.test(behind.lower) || behind.kind === "person" || behind.kind === "official" ? at : from;
};
/** Two offices with their commas before the one that has the name. */
const ROW = 4;

/** "President of the Republic, Supreme Commander of the Armed Forces, Minister of Defence A": one person, in place. */
const joinRows = (units: Unit[]): void => {
  for (let k = 4; k < units.length; k++) {
    const from = rowStart(units, k);
    if (from === k) continue;
    const named = units[k] as Unit;
    const first = units[from] as Unit;
    if (first.office !== undefined && named.office !== undefined && named.person !== undefined)
      joinRoles(named.person, first.office.role, first.start, named.office.role);
    const lower = units
      .slice(from, k + 1)
      .map((u) => u.lower)
      .join(" ");
    units.splice(from, k + 1 - from, makeUnit("person", first.first, named.last, first.start, named.end, lower, named));
    k = from;
  }
};

/** Joins the offices that stand before one name, in place. */
export const joinOffices = (units: Unit[]): void => {
  joinRows(units);
  for (let k = 0; k + 2 < units.length; k++) {
    const first = units[k] as Unit;
    if (first.kind !== "official" || first.country !== null || first.plural || first.counterpart || !DEPUTY.test(first.lower)) continue;
    const named = units[k + 2] as Unit;
    if (units[k + 1]?.lower !== "," || named.kind !== "person" || named.person === undefined || named.stateSaid !== "before") continue;
    if (named.office?.rank !== "minister" || !MINISTER_OF.test(named.lower)) continue;
    if (first.office !== undefined) joinRoles(named.person, first.office.role, first.start, named.office.role);
    const lower = `${first.lower} , ${named.lower}`;
    units.splice(k, 3, makeUnit("person", first.first, named.last, first.start, named.end, lower, named));
  }
};

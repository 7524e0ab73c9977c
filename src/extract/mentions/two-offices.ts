/**
 * Two offices before one name, a comma between: "the Deputy Prime Minister, Minister of Foreign Affairs of Westria Lee".
 *
 * Read only of a deputy without a state of their own, whose second office says the state behind it; "the prime minister, the
 * Northish defence minister Lee and …" is a row of people.
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

/** Joins a deputy's first office to the person behind it, in place. */
export const joinOffices = (units: Unit[]): void => {
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

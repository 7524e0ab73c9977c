/**
 * Sentences that say who somebody is: "A is the Peruvian foreign minister", "Peru's foreign minister is A". The state and the office go
 * to the person. Of what somebody "was" only the state is taken.
 */
import { appoint } from "./adopt.ts";
import { unitTest } from "./ask.ts";
import { type Person, settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

const isNow = unitTest(/^(?:is|became|becomes|remains)$/);
const isThen = unitTest(/^(?:was|were)$/);
const COUNTED = /^(?:the )?(?:first|second|third|fourth|fifth|only|last|next|latest)\b/;
const isBetween = unitTest(/^(?:now|currently|also|still|again|himself|herself)$/);

/** Index of the unit behind the verb and its adverbs at unit `i`, or -1 where no such verb stands there. */
const behindVerb = (units: readonly Unit[], i: number): number => {
  if (units[i] === undefined || !(isNow(units[i] as Unit) || isThen(units[i] as Unit))) return -1;
  let k = i + 1;
  while (units[k] !== undefined && isBetween(units[k] as Unit)) k++;
  return k;
};

const isOffice = (unit: Unit | undefined): unit is Unit =>
  unit?.kind === "official" &&
  unit.office !== undefined &&
  unit.plural !== true &&
  unit.counterpart !== true &&
  unit.former !== true &&
  !unit.possessive &&
  unit.person === undefined;

const namedBy = (unit: Unit | undefined): Person | undefined =>
  unit?.kind === "person" && unit.persons === undefined && !unit.possessive ? unit.person : undefined;

/** Gives states and offices that a sentence says somebody has to the person. */
export const adoptSaid = (units: readonly Unit[]): void => {
  for (let i = 0; i + 2 < units.length; i++) {
    const k = behindVerb(units, i + 1);
    if (k < 0) continue;
    const [before, after] = [units[i], units[k]];
    const person = namedBy(before) ?? namedBy(after);
    const office = isOffice(before) ? before : isOffice(after) ? after : undefined;
    if (person === undefined || office === undefined) continue;
    // "becomes the first Northish president to visit": of the state, in whatever year
    if (isNow(units[i + 1] as Unit) && !COUNTED.test(office.lower)) appoint(person, office);
    else if (office.country !== null) settleState(person, office.country);
  }
};

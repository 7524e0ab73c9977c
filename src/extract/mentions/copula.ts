/**
 * Sentences that say who somebody is: "A is the Peruvian foreign minister", "Peru's foreign minister is A". The state and the office go
 * to the person. Of what somebody "was" only the state is taken.
 */
import { appoint } from "./adopt.ts";
import { unitTest } from "./ask.ts";
import { type Person, settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

const isNow = unitTest(/^(?:is|became|becomes|remains)$/);
const isBetweenNames = unitTest(/^(?:called|named)$/);
const isThen = unitTest(/^(?:was|were)$/);
const COUNTED = /^(?:the )?(?:first|second|third|fourth|fifth|only|last|next|latest)\b/;
const isBetween = unitTest(/^(?:now|currently|also|still|again|himself|herself)$/);

/** Index of the unit behind the verb and its adverbs at unit `i`, or -1 where no such verb stands there. */
const behindVerb = (units: readonly Unit[], i: number): number => {
  if (units[i] === undefined || !(isNow(units[i] as Unit) || isThen(units[i] as Unit))) return -1;
  let k = i + 1;
  while (units[k] !== undefined && (isBetween(units[k] as Unit) || (k === i + 1 && isBetweenNames(units[k] as Unit)))) k++;
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

const isTaking = unitTest(
  /^(?:sworn|took|takes|taken|elected|appointed|named|inaugurated|served|serves|installed|re-elected|reelected|confirmed|nominated)$/,
);
/** Units from "took over" to "as": "sworn in on Monday as". */
const AS_REACH = 6;
/** "A took over as the Northish premier", "A, who was sworn in on Monday as Northland's president": the office behind "as", where A stands at `i`. */
const takenBy = (units: readonly Unit[], i: number): Unit | undefined => {
  let k = units[i + 1]?.lower === "," && units[i + 2]?.lower === "who" ? i + 3 : units[i + 1]?.lower === "who" ? i + 2 : i + 1;
  while (/^(?:has|had|was|is|been|just|only|recently|then)$/.test(units[k]?.lower ?? "")) k++;
  if (units[k] === undefined || !isTaking(units[k] as Unit)) return undefined;
  for (let n = k + 1; n < k + AS_REACH; n++) {
    const unit = units[n];
    if (unit === undefined || unit.kind === "person" || unit.kind === "official") return undefined;
    if (unit.lower === "as") return isOffice(units[n + 1]) ? units[n + 1] : undefined;
  }
  return undefined;
};

/** Gives states and offices that a sentence says somebody has to the person. */
export const adoptSaid = (units: readonly Unit[]): void => {
  for (let i = 0; i + 2 < units.length; i++) {
    const holder = namedBy(units[i]);
    const taken = holder === undefined ? undefined : takenBy(units, i);
    if (holder !== undefined && taken !== undefined && taken.country !== null) settleState(holder, taken.country);
    // "A, who became Northland's president"
    const who = holder !== undefined && units[i + 1]?.lower === "," && units[i + 2]?.lower === "who" ? i + 2 : i;
    const k = behindVerb(units, who + 1);
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

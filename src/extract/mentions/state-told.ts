/**
 * States of persons told by what stands around their names and is no office: "A, who leads the U.S. Southern Command", "A, the Gambian
 * who presides over it", "the Colombian, A", "A, Norway's number two", "A signed for Norway", "the Norwegian cabinet of A", "A from
 * France", "A, in charge of Norwegian foreign policy".
 *
 * Runs over the units of one sentence. Only the state that stands first in such a phrase counts, and none behind a preposition that
 * leads elsewhere ("who leads the talks with Kenya").
 */
import { unitTest } from "./ask.ts";
import { settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

const isHolding = unitTest(
  /^(?:heads?|headed|leads?|led|runs?|ran|holds|commands?|commanded|governs?|governed|rules?|ruled|chairs?|chaired|directs?|directed|represents?|represented|oversees|oversaw)$/,
);
const isRuling = unitTest(/^(?:governs?|governed|rules?|ruled|represents?|represented|leads|runs|ran)$/);
/** Words behind which a state is somebody else's. */
const isElsewhere = unitTest(
  /^(?:with|to|against|from|on|about|for|in|at|into|over|towards?|between|and|or|but|when|where|that|which|who|while|by|despite|during|after|before)$/,
);
/** Units from the verb to the state: "the United States' powerful". */
const REACH = 4;

const settle = (unit: Unit | undefined, country: string | null | undefined): void => {
  if (unit?.kind !== "person" || unit.person === undefined || unit.persons !== undefined || country == null) return;
  settleState(unit.person, country);
  unit.country = unit.person.country;
};
/** The state that the noun group at `from` begins with: "the U.S. Southern Command", "Norway's presidential election"; else null. */
const stateFirst = (units: readonly Unit[], from: number): string | null => {
  for (let k = from; k < from + REACH; k++) {
    const unit = units[k];
    if (unit === undefined || unit.kind === "mark" || unit.kind === "person" || unit.kind === "official" || isElsewhere(unit)) return null;
    if (unit.country == null) continue;
    if (unit.kind === "demonym") return (unit.countries?.length ?? 0) > 1 ? null : unit.country;
    if (unit.kind === "org") return unit.orgKind === "company" ? null : unit.country;
    return unit.kind === "country" && unit.possessive ? unit.country : null;
  }
  return null;
};

/** "A, who leads the Northish navy", "who governs Northland", "who is in charge of Northish defence": of the state at unit `who`, or null. */
const stateOfWho = (units: readonly Unit[], who: number): string | null => {
  let k = who + 1;
  while (/^(?:has|had|now|also|then|still|currently|recently|just)$/.test(units[k]?.lower ?? "")) k++;
  const verb = units[k];
  if (/^(?:is|was)$/.test(verb?.lower ?? "") && units[k + 1]?.lower === "in" && units[k + 2]?.lower === "charge")
    return stateFirst(units, k + 4);
  if (verb === undefined || !isHolding(verb)) return null;
  const next = units[k + 1];
  const alone =
    units[k + 2] === undefined || units[k + 2]?.kind === "mark" || units[k + 2]?.kind === "date" || isElsewhere(units[k + 2] as Unit);
  if (isRuling(verb) && next?.kind === "country" && !next.possessive && alone) return next.country ?? null;
  return stateFirst(units, k + 1);
};

const isOne = unitTest(/^(?:the|a|an|another|first|second|only|last)$/);
/** "the Gambian who …", "a Gambian,", "the first Gambian to": a people's name for one of them at unit `k`, or null. */
const oneOfPeople = (units: readonly Unit[], from: number): string | null => {
  let k = from;
  while (isOne(units[k] as Unit) && k < from + 2) k++;
  const unit = units[k];
  if (k === from || unit?.kind !== "demonym" || unit.country == null || (unit.countries?.length ?? 0) > 1 || unit.possessive) return null;
  const next = units[k + 1];
  return next === undefined || next.kind === "mark" || /^(?:who|whose|to|by|himself|herself|from)$/.test(next.lower) ? unit.country : null;
};

/** What stands behind a comma behind a name and tells their state; else null. */
const stateBehind = (units: readonly Unit[], from: number): string | null => {
  const first = units[from];
  if (first === undefined) return null;
  if (first.lower === "who") return stateOfWho(units, from);
  if (first.lower === "for" && isCountry(units[from + 1]) && units[from + 2]?.lower === ",") return units[from + 1]?.country ?? null;
  if (first.lower === "in" && units[from + 1]?.lower === "charge" && units[from + 2]?.lower === "of") return stateFirst(units, from + 3);
  // "Norway's number two"
  if (
    first.kind === "country" &&
    first.possessive &&
    /^(?:number|no|strongman|strongwoman|face|voice|man|woman)$/.test(units[from + 1]?.lower ?? "")
  )
    return first.country ?? null;
  // "number two of the American diplomacy", "at the head of Swedish diplomacy"
  if (/^number$/.test(first.lower)) {
    const of = units.findIndex((u, k) => k > from && k < from + REACH && u.lower === "of");
    return of < 0 ? null : stateFirst(units, of + 1);
  }
  // "the Pentagon official who signed it"
  const of = /^(?:the|an?)$/.test(first.lower) ? units[from + 1] : undefined;
  if (of?.kind === "org" && of.orgKind !== "company" && !of.possessive && isServant(units[from + 2])) return of.country ?? null;
  return oneOfPeople(units, from);
};
const isServant = unitTest(
  /^(?:official|chief|boss|head|spokesman|spokeswoman|spokesperson|envoy|aide|adviser|advisor|man|woman|negotiator|strategist|veteran|insider)$/,
);

const isSigning = unitTest(/^(?:signed|signs|initialled|initialed|spoke|attended|negotiated|answered|conducted|led)$/);
const isRule = unitTest(/(?:^| )(?:cabinet|government|administration|coalition)$/);

/** Gives states told around names to their persons. */
export const adoptTold = (units: readonly Unit[]): void => {
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "person" || unit.person === undefined || unit.persons !== undefined || unit.person.countryStated) continue;
    if (unit.possessive) continue;
    const next = units[i + 1];
    if (next?.lower === "," || next?.lower === "(" || next?.lower === "–") settle(unit, stateBehind(units, i + 2));
    else if (next?.lower === "who") settle(unit, stateOfWho(units, i + 1));
    // "A of Northland", "A from Northland"; not "brought A from Northland to Lima"
    else if (
      next?.lower === "from" &&
      units[i + 2]?.kind === "country" &&
      units[i + 2]?.possessive !== true &&
      units[i + 3]?.lower !== "to"
    )
      settle(unit, units[i + 2]?.country);
    // "A represented Northland", "A, for Northland, signed"
    else if (next !== undefined && /^represent(?:s|ed)$/.test(next.lower) && isCountry(units[i + 2]) && ends(units[i + 3]))
      settle(unit, units[i + 2]?.country);
    // "A signed for Northland"
    else if (next !== undefined && isSigning(next) && units[i + 2]?.lower === "for" && isCountry(units[i + 3]))
      settle(unit, units[i + 3]?.country);
    if (unit.person.countryStated) continue;
    const before = units[i - 1];
    // "the Kremlin's A"
    if (before?.kind === "org" && before.possessive && before.orgKind !== "company") settle(unit, before.country);
    // "For Northland, A signed"
    if (i === 3 && before?.lower === "," && units[0]?.lower === "for" && isCountry(units[1])) settle(unit, units[1]?.country);
    // "the Colombian, A, had met": a people's name for one of them
    else if (
      before?.lower === "," &&
      units[i - 2]?.kind === "demonym" &&
      /^(?:the|a|an|his|her)$/.test(units[i - 3]?.lower ?? "") &&
      ends(next)
    ) {
      const people = units[i - 2] as Unit;
      if ((people.countries?.length ?? 0) <= 1) settle(unit, people.country);
    }
    // "the Finnish one, A"
    else if (before?.lower === "," && units[i - 2]?.lower === "one" && units[i - 3]?.kind === "demonym")
      settle(unit, units[i - 3]?.country);
    // "the Northish cabinet of A"
    else if (before?.lower === "of" && units[i - 2]?.kind === "org" && isRule(units[i - 2] as Unit)) settle(unit, units[i - 2]?.country);
    // "his opposite number at the Pentagon, A", "the Pentagon chief, A"
    else if (before?.lower === ",") {
      const at = units[i - 2];
      const head = units[i - 3];
      if (
        at?.kind === "org" &&
        at.orgKind !== "company" &&
        /^(?:at|in|from)$/.test(units[units[i - 3]?.lower === "the" ? i - 4 : i - 3]?.lower ?? "") &&
        isPeer(units, i)
      )
        settle(unit, at.country);
      else if (
        /^(?:chief|boss|head|official|spokesman|spokeswoman)$/.test(at?.lower ?? "") &&
        head?.kind === "org" &&
        head.orgKind !== "company"
      )
        settle(unit, head.country);
    }
  }
};

const isCountry = (unit: Unit | undefined): boolean =>
  (unit?.kind === "country" || unit?.kind === "place") && unit.country != null && !unit.possessive;
const ends = (unit: Unit | undefined): boolean =>
  unit === undefined || unit.kind === "mark" || /^(?:and|who|had|has|was|is|said|met|will|at|in|on)$/.test(unit.lower);
/** Units from "opposite number" to the name. */
const PEER = 6;
const isPeer = (units: readonly Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - PEER), i).some((u) => u.counterpart === true || /^(?:number|counterpart|colleague|opposite)$/.test(u.lower));

/**
 * States of persons told by phrases around their names: "from Tokyo came A", "Beijing sent B", "taking part on the Greek side",
 * "on the Korean side, by A, director, and B, director", "their counterparts from X (ABC), A and B", "who holds the same post in
 * Tashkent", "the envoy of X for the islands, Ambassador A", "Shri A".
 *
 * Runs over the units of one sentence. A state told elsewhere of the person is never overwritten.
 */
import { styleState } from "../../world/office-states.ts";
import { singularOffice } from "../../world/offices.ts";
import { giveRole, type Person, settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

const SIDE = /(?:^| )(?:side|delegation|team)$/;
const PARTING = /^(?:sent|dispatched|despatched|delegated|fielded)$/;
const CAME = /^(?:came|flew|arrived|spoke|attended|travelled|traveled)$/;
/** Units from "came" to the name: "the minister for trade," */
const NEAR = 3;
/** Units from a name back to "on the Northish side": "taking part". */
const BEHIND = 6;

const settle = (unit: Unit | undefined, country: string | null): void => {
  if (unit?.kind !== "person" || unit.person === undefined || unit.persons !== undefined || country === null) return;
  settleState(unit.person, country);
  unit.country = unit.person.country;
};

const isState = (unit: Unit | undefined): unit is Unit & { country: string } =>
  (unit?.kind === "place" || unit?.kind === "country") && unit.country !== null && unit.country !== undefined && !unit.possessive;

const personWithin = (units: readonly Unit[], from: number, reach: number): Unit | undefined => {
  for (let k = from; k < units.length && k < from + reach; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "person") return unit.possessive ? undefined : unit;
    if (unit.kind === "mark" && unit.lower !== ",") return undefined;
  }
  return undefined;
};

/** "from Tokyo came A, from London B", "Beijing sent A", "Washington was represented by A" */
const fromWhere = (units: readonly Unit[]): void => {
  let came = false;
  for (const [i, unit] of units.entries()) {
    if (!isState(unit)) continue;
    const next = units[i + 1];
    if (units[i - 1]?.lower === "from") {
      if (next !== undefined && CAME.test(next.lower)) {
        came = true;
        settle(personWithin(units, i + 2, NEAR), unit.country);
      } else if (came) settle(personWithin(units, i + 1, 1), unit.country);
    } else if (next !== undefined && PARTING.test(next.lower)) settle(personWithin(units, i + 2, NEAR), unit.country);
    else if (/^(?:was|were|is|are)$/.test(next?.lower ?? "") && units[i + 2]?.lower === "represented" && units[i + 3]?.lower === "by")
      settle(personWithin(units, i + 4, NEAR), unit.country);
  }
};

/** Does a member of a row of persons stand at unit `k`, or what joins one to the next? */
const isMember = (units: readonly Unit[], k: number): boolean =>
  units[k]?.kind === "person" || (/^(?:,|;|and|as|well|&)$/.test(units[k]?.lower ?? "") && k + 1 < units.length && isMember(units, k + 1));

/** "A, taking part on the Greek side", "co-chaired, on the Korean side, by A and B, and, on the Canadian side, by C and D" */
const onSide = (units: readonly Unit[]): void => {
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "org" || unit.country === null || !SIDE.test(unit.lower)) continue;
    const from = units[i - 1]?.lower === "the" ? i - 2 : i - 1;
    if (!/^(?:on|from|for)$/.test(units[from]?.lower ?? "")) continue;
    const by = units[i + 1]?.lower === "," ? i + 2 : i + 1;
    // "On the Northish side, A and B attended", "on the Northish side were A and B": those of the row and nobody else.
    const row = from === 0 && by === i + 2 ? by : /^(?:was|were|is|are|:)$/.test(units[i + 1]?.lower ?? "") ? i + 2 : -1;
    if (units[by]?.lower === "by") {
      for (let k = by + 1; k < units.length; k++) {
        const other = units[k] as Unit;
        if ((other.lower === ";" && !isMember(units, k + 1)) || (other.kind === "org" && SIDE.test(other.lower))) break;
        settle(other, unit.country);
      }
      continue;
    }
    for (let k = row; k >= 0 && isMember(units, k); k++) settle(units[k], unit.country);
    const verb = units[from - 1]?.lower ?? "";
    if (!/^(?:part|participating|present|attending|joining|negotiating)$/.test(verb)) continue;
    const before = units.slice(Math.max(0, from - BEHIND), from).findLast((u) => u.kind === "person");
    settle(before, unit.country);
  }
};

/** "their counterparts from the Republic of X (ROX), A, Minister, and B, Minister": the names behind the brackets. */
const counterparts = (units: readonly Unit[]): void => {
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "official" || unit.counterpart !== true || unit.plural !== true || unit.country === null) continue;
    let k = i + 1;
    if (units[k]?.lower === "(" && units[k + 2]?.lower === ")") k += 3;
    if (units[k]?.lower !== ",") continue;
    for (k++; k < units.length; k++) {
      const other = units[k] as Unit;
      if (other.kind === "person" && !other.possessive) settle(other, unit.country);
      else if (!/^(?:,|and)$/.test(other.lower)) break;
    }
  }
};

const SAME = /^(?:post|office|portfolio|portfolios|job|position|rank|title)$/;
/** "A, who has held the same post in Tashkent since May" */
const samePost = (units: readonly Unit[]): void => {
  for (let i = 1; i + 3 < units.length; i++) {
    if (units[i]?.lower !== "same" || !SAME.test(units[i + 1]?.lower ?? "") || !/^(?:in|of|for)$/.test(units[i + 2]?.lower ?? "")) continue;
    const where = units[i + 3];
    const who = units.slice(0, i).findLastIndex((u) => u.lower === "who");
    if (!isState(where) || who < 2 || i - who > BEHIND) continue;
    const named = units[who - 1]?.lower === "," ? who - 2 : who - 1;
    settle(units[named], where.country);
  }
};

/** "his guest from Northland, President A" */
const guestFrom = (units: readonly Unit[]): void => {
  for (const [i, unit] of units.entries()) {
    if (!/^(?:guest|visitor|host|interlocutor)$/.test(unit.lower) || units[i + 1]?.lower !== "from") continue;
    const at = units[i + 2]?.lower === "the" ? i + 3 : i + 2;
    const where = units[at];
    if (isState(where) && units[at + 1]?.lower === ",") settle(units[at + 2], where.country);
  }
};

/** Words of "for Pacific Islands Affairs" between an envoy's office and name. */
const CHARGE = 5;
/**
 * "the Special Envoy of the Government of X for the Islands, Ambassador A": what the envoy is for stands between. ("… for Island Affairs,
 * Ambassador A" is one noun group already, `state-behind.ts`.)
 */
const envoys = (units: readonly Unit[]): void => {
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "official" || unit.country === null || unit.plural === true || unit.office?.rank !== "envoy") continue;
    if (!/^(?:for|to|on)$/.test(units[i + 1]?.lower ?? "")) continue;
    const comma = units.findIndex((u, k) => k > i + 1 && k <= i + 2 + CHARGE && u.lower === ",");
    const named = comma < 0 ? undefined : units[comma + 1];
    if (named?.kind !== "person" || units.slice(i + 2, comma).some((u) => u.kind === "person" || u.kind === "mark")) continue;
    settle(named, unit.country);
  }
};

/** Gives persons the states that phrases around their names tell. */
export const adoptSided = (units: readonly Unit[]): void => {
  if (!units.some((u) => u.kind === "person")) return;
  for (const unit of units) {
    const style = unit.kind === "person" ? styleState(unit.lower) : null;
    if (style === null || unit.person === undefined || unit.persons !== undefined || unit.person.countryStated) continue;
    settle(unit, style);
    // No word of the state: a report says "Shri" of those at home.
    unit.person.byOffice = true;
  }
  fromWhere(units);
  onSide(units);
  counterparts(units);
  samePost(units);
  envoys(units);
  guestFrom(units);
};

const bare = (unit: Unit | undefined): unit is Unit & { person: Person } =>
  unit?.kind === "person" && unit.person !== undefined && unit.persons === undefined && !unit.possessive;

/** "A and B, the Northish and the Westish minister of trade,": each is of the state that stands in their place. */
export const adoptInTurn = (units: readonly Unit[]): void => {
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "official" || unit.office === undefined || unit.country === null || units[i - 1]?.lower !== "and") continue;
    const people = units[i - 2];
    const comma = units[i - 3]?.lower === "the" ? i - 4 : i - 3;
    const [one, and, other] = [units[comma - 3], units[comma - 2], units[comma - 1]];
    if (people?.kind !== "demonym" || people.country === null || people.country === unit.country) continue;
    if (units[comma]?.lower !== "," || and?.lower !== "and" || !bare(one) || !bare(other)) continue;
    const { rank, portfolio } = unit.office;
    const role = {
      role: unit.plural === true ? singularOffice(unit.office.role) : unit.office.role,
      rank,
      portfolio,
      former: false,
      start: unit.start,
      end: unit.end,
    };
    for (const [named, state] of [
      [one, people.country],
      [other, unit.country],
    ] as const) {
      settle(named, state);
      if (named.person.country === state) giveRole(named.person, role);
    }
    Object.assign(unit, { person: one.person, persons: [one.person, other.person] });
  }
};

/**
 * Three and more who are told of together, as "the ministers", "the three countries", "the trio", "them" go on to mean them.
 *
 *   the ministers A of X, B of Y and C of Z → "the three", "the ministers", "them"
 *   X, Y and Z → "the three countries", "the water ministers of the three countries"
 *
 * Limits: a row of names or states with commas and "and" between, told at most a few sentences before. Pairs are the business of
 * `coreference.ts`; a row stands for them only where the two that it would take are both of the row.
 */
import { unitTest } from "./ask.ts";
import { actTogether } from "./meant.ts";
import type { Person } from "./registry.ts";
import type { Unit } from "./unit.ts";
import { NUMBER_PLURALS, SIDE_PLURALS } from "./wordlists.ts";

/** Sentences for which a row of names, and one of states, is remembered. */
const NAMES_LAST = 4;
/** … and for which a number that stands alone means a row of just so many. */
const NAMES_FAR = 16;
const STATES_LAST = 12;
/** Fewest of a row. */
const FEW = 3;
const MOST = 8;

const joins = unitTest(/^(?:,|;|and|&|as|well|[-–—])$/);

/** The longest row of units that `holds` takes for members, with joins (and what `passes`) between. */
const rowOf = (units: readonly Unit[], holds: (unit: Unit) => boolean, passes: (unit: Unit) => boolean): Unit[] => {
  let best: Unit[] = [];
  let row: Unit[] = [];
  let joined = true;
  for (const unit of units) {
    if (holds(unit)) {
      row = joined ? [...row, unit] : [unit];
      joined = false;
    } else if (joins(unit) || passes(unit)) joined = true;
    else row = [];
    if (row.length > best.length && row.length <= MOST) best = row;
  }
  return best.length >= FEW ? best : [];
};

const isOwner = (unit: Unit): boolean => (unit.kind === "country" || unit.kind === "demonym") && unit.possessive;
const namesOf = (units: readonly Unit[]): Person[] =>
  rowOf(units, (u) => u.kind === "person" && u.person !== undefined && u.persons === undefined && !u.possessive, isOwner).map(
    (u) => u.person as Person,
  );
const isState = (unit: Unit): boolean =>
  unit.country !== null &&
  !unit.possessive &&
  (unit.kind === "country" || unit.kind === "demonym" || (unit.kind === "official" && unit.plural === true));
const statesOf = (units: readonly Unit[]): string[] => [
  ...new Set(rowOf(units, isState, (u) => u.lower === "the").map((u) => u.country as string)),
];

/** The number that stands within three units before unit `i` ("the three foreign"), or 0. */
const countBefore = (units: readonly Unit[], i: number): number => {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const count = NUMBER_PLURALS[units[k]?.lower ?? ""];
    if (count !== undefined) return count;
  }
  return 0;
};

/**
 * "A of X received B of Y. The two sides signed": X and Y of `met`, the states of whom sentence `met.at` names, where that is the one before
 * sentence `now`; else the two that the report is about.
 */
export const twoSidesOf = (
  met: { readonly told: readonly string[]; readonly at: number },
  now: number,
  sides: readonly string[],
  home: string | null,
): readonly string[] => {
  const [first] = met.told;
  if (first === undefined || now - met.at > 1) return sides.slice(0, 2);
  if (met.told.length === 2) return met.told;
  return met.told.length === 1 && home !== null && home !== first ? [home, first] : sides.slice(0, 2);
};

/** "received them", "with them": the word before whom somebody meets. */
export const isGreeted = unitTest(
  /^(?:received|met|hosted|welcomed|greeted|joined|briefed|addressed|saw|meets|receives|hosts|receive|meet|host|with)$/,
);
const standsAlone = unitTest(/^(?:three|four|five|trio|quartet)$/);
const goesOn = unitTest(/^(?:then|later|also|again|will|would|had|have|were|are)$/);

export class Many {
  private names: { readonly persons: readonly Person[]; readonly at: number } = { persons: [], at: -NAMES_LAST };
  private states: { readonly told: readonly string[]; readonly at: number } = { told: [], at: -STATES_LAST };

  /** Takes in sentence number `at`, once its persons have their states. */
  read(units: readonly Unit[], at: number): void {
    const persons = namesOf(units);
    const sides = new Set(persons.map((p) => p.country));
    if (persons.length >= FEW && (sides.size === persons.length || (sides.has(null) && sides.size > 1))) this.names = { persons, at };
    const told = statesOf(units);
    const theirs = [...sides].filter((state) => state !== null);
    if (told.length >= FEW) this.states = { told, at };
    else if (theirs.length >= FEW) this.states = { told: theirs, at };
  }

  /** All of the row that the `pair` belongs to, where "the ministers" or "them" would take only two of it. */
  whole(pair: readonly Person[], count: number, at: number, fits: (person: Person) => boolean = () => true): readonly Person[] {
    const { persons } = this.names;
    if (count === 2 || at - this.names.at > NAMES_LAST || pair.length < 2 || !pair.every((p) => persons.includes(p))) return pair;
    const all = persons.filter(fits);
    return count > 0 && all.length !== count ? pair : all.length > pair.length ? all : pair;
  }

  /** The row named last, of `count` persons where that is told; empty where none is near. */
  last(count: number, at: number): readonly Person[] {
    const { persons } = this.names;
    return at - this.names.at > NAMES_LAST || (count > 0 && persons.length !== count) ? [] : persons;
  }

  /**
   * "The president received them", the pronoun at unit `i`: the row of this sentence before it ("Before A, B and C sat down, she received
   * them"), else the `group` that the sentence before was about, else the row named last. Whoever receives is none of them.
   */
  greeted(units: readonly Unit[], i: number, group: readonly Person[], at: number): readonly Person[] {
    const { persons } = this.names;
    const doer = units.slice(0, i).findLast((u) => u.person !== undefined)?.person;
    if (this.names.at === at && doer !== undefined && !persons.includes(doer)) return persons;
    const meant = (group.length >= 2 ? group : this.last(0, at)).filter((p) => p !== doer);
    return meant.length < 2 ? [] : meant;
  }

  /** "The three met again", "the trio": who is meant by the number or noun at unit `i` that stands alone; empty where nobody is. */
  alone(units: readonly Unit[], i: number, at: number): readonly Person[] {
    const word = units[i]?.lower ?? "";
    const next = units[i + 1];
    if (units[i - 1]?.lower !== "the" || !standsAlone(units[i])) return [];
    const acts = next?.kind === "word" && (actTogether(next) || goesOn(next));
    const count = NUMBER_PLURALS[word] ?? (word === "quartet" ? 4 : FEW);
    if (!acts) return [];
    const { persons } = this.names;
    // Of just so many: the row told last, though a while ago.
    return persons.length === count && at - this.names.at <= NAMES_FAR ? persons : this.last(count, at);
  }

  /** "The three countries" whose word stands at unit `i`: the states of the row told last; empty where it is of another number. */
  statesMeant(units: readonly Unit[], i: number, at: number): readonly string[] {
    const { told } = this.states;
    return at - this.states.at > STATES_LAST || countBefore(units, i) !== told.length ? [] : told;
  }

  /** "The water ministers of the three countries" at unit `i`: the states of their offices; empty where they are told or not known. */
  statesOfOffice(units: readonly Unit[], i: number, at: number): readonly string[] {
    const unit = units[i] as Unit;
    if (unit.country !== null || unit.counterpart === true || units[i + 1]?.lower !== "of" || units[i + 2]?.lower !== "the") return [];
    return SIDE_PLURALS.has(units[i + 4]?.lower ?? "") ? this.statesMeant(units, i + 4, at) : [];
  }
}

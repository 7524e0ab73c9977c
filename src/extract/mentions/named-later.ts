/**
 * Officials whom one sentence tells by their offices and the next by their names: "Westria's foreign minister phoned his Eastrian
 * counterpart. A and B discussed …", "Minister A phoned his Eastrian counterpart. A and B discussed …".
 *
 * The other way round the names stand first ("A and B looked up. The President of X and the Prime Minister of Y had come").
 *
 * Read only where the names are new, nothing is told of them, and they are joined by "and"; the first name is whoever was told
 * first. Gotcha: runs before pronouns are resolved, on the units of the whole article.
 */
import { giveRole, type Person, settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

/** Sentences within which the names follow. */
const REACH = 2;

const isUnnamed = (unit: Unit): boolean =>
  unit.kind === "official" &&
  unit.person === undefined &&
  unit.country !== null &&
  unit.plural !== true &&
  unit.former !== true &&
  !unit.possessive &&
  (unit.counterpart === true || unit.office !== undefined);

const isNamed = (unit: Unit | undefined): unit is Unit & { person: Person } =>
  unit?.kind === "person" && unit.person !== undefined && unit.persons === undefined && !unit.possessive;

/** A person of a full name who is first told here, and of whom no state is said. */
const isNew = ({ person, start, end }: Unit & { person: Person }): boolean => {
  const first = person.at[0];
  return person.words.length >= 2 && !person.countryStated && first !== undefined && first >= start && first < end;
};

/** The first two persons of a sentence, joined by "and", in the order told; undefined where there are none. */
const pairIn = (units: readonly Unit[]): readonly [Unit & { person: Person }, Unit & { person: Person }] | undefined => {
  const [a, b] = units.filter(isNamed);
  if (a === undefined || b === undefined) return undefined;
  const at = units.indexOf(a);
  return units[at + 1]?.lower === "and" && units[at + 2] === b ? [a, b] : undefined;
};

/** Is nothing told of the office of `named`, or the one that the official without a name has? */
const suits = (official: Unit, named: Unit & { person: Person }, like: Person | undefined): boolean => {
  const told = named.person.roles.find((r) => !r.former);
  const role = official.office ?? like?.roles.find((r) => !r.former);
  if (told === undefined || role === undefined) return true;
  return told.rank === role.rank && (told.portfolio === role.portfolio || told.portfolio === null || role.portfolio === null);
};

const appoint = (official: Unit, named: Unit & { person: Person }, like: Person | undefined): void => {
  const { person } = named;
  settleState(person, official.country as string);
  const role = official.office ?? like?.roles.find((r) => !r.former);
  if (role !== undefined && person.roles.length === 0)
    giveRole(person, {
      role: role.role,
      rank: role.rank,
      portfolio: role.portfolio,
      former: false,
      start: official.start,
      end: official.end,
    });
  official.person = person;
};

/** The two states of "the foreign and defence ministers of X and Y", in this order. */
const statesOfTeams = (units: readonly Unit[]): readonly [string, string] | undefined => {
  const at = units.findIndex((u) => u.kind === "official" && u.plural === true && u.country !== null && / and .* of /.test(u.lower));
  const [team, and, other] = units.slice(at, at + 3);
  return at >= 0 && team?.country != null && and?.lower === "and" && other?.kind === "country" && other.country !== null
    ? [team.country, other.country]
    : undefined;
};

/** "The foreign and defence ministers of X and Y met. A and B sat across from C and D": A and B are of X, C and D of Y. */
const nameTeams = (units: readonly Unit[], next: readonly Unit[] | undefined): void => {
  const states = statesOfTeams(units);
  const row = next?.filter(isNamed) ?? [];
  const [a, b, c, d] = row;
  if (states === undefined || next === undefined || a === undefined || b === undefined || c === undefined || d === undefined) return;
  const [i, j, k, l] = [a, b, c, d].map((u) => next.indexOf(u)) as [number, number, number, number];
  const paired = j === i + 2 && next[i + 1]?.lower === "and" && l === k + 2 && next[k + 1]?.lower === "and" && k > j + 1;
  if (!paired || next[j + 1]?.kind !== "word" || next[j + 1]?.lower === "and" || !row.slice(0, 4).every(isNew)) return;
  for (const u of [a, b]) settleState(u.person, states[0]);
  for (const u of [c, d]) settleState(u.person, states[1]);
};

/** "A and B looked up. The President of X and the Prime Minister of Y had come …": the names first, then the offices, in the same order. */
const nameEarlier = (units: readonly Unit[], next: readonly Unit[] | undefined): void => {
  const [official, and, other] = next ?? [];
  if (official === undefined || other === undefined || and?.lower !== "and" || !isUnnamed(official) || !isUnnamed(other)) return;
  if (official.counterpart === true || other.counterpart === true || official.country === other.country) return;
  const pair = pairIn(units);
  if (pair === undefined || !pair.every((u) => isNew(u) && u.person.roles.length === 0)) return;
  appoint(official, pair[0], undefined);
  appoint(other, pair[1], undefined);
};

/** Gives officials without a name the names that the sentences behind tell, in place. */
export const nameLater = (sentences: readonly (readonly Unit[])[]): void => {
  for (const [n, units] of sentences.entries()) {
    nameTeams(units, sentences[n + 1]);
    nameEarlier(units, sentences[n + 1]);
    const unnamed = units.filter(isUnnamed);
    if (unnamed.length === 0 || unnamed.length > 2) continue;
    const named = units.filter(isNamed);
    const states = new Set([...unnamed, ...named].map((u) => u.country));
    if (states.size !== unnamed.length + named.length || states.size !== 2) continue;
    for (let k = n + 1; k <= n + REACH && k < sentences.length; k++) {
      const pair = pairIn(sentences[k] as readonly Unit[]);
      if (pair === undefined) {
        if ((sentences[k] as readonly Unit[]).some(isNamed)) break;
        continue;
      }
      const [first, second] = pair;
      const [a, b] = unnamed;
      if (a !== undefined && b !== undefined && isNew(first) && isNew(second)) {
        // "The president of X and the premier of Y … The foreign ministers, A and B, …": others than they.
        if (!suits(a, first, undefined) || !suits(b, second, first.person)) break;
        appoint(a, first, undefined);
        appoint(b, second, first.person);
      } else if (a !== undefined && b === undefined && named.length === 1) {
        const other = named[0] as Unit & { person: Person };
        const late = first.person === other.person ? second : second.person === other.person ? first : undefined;
        if (late !== undefined && isNew(late) && suits(a, late, other.person)) appoint(a, late, other.person);
      }
      break;
    }
  }
};

/**
 * Which state an official acts for where no word beside the name says so.
 *
 * What the text states of a person stands. Beyond that, in this order: whoever faces an official of one of the article's two states
 * is of the other; a family name that in a report about two states is at home in one of them alone (`world/name-origins.ts`); whoever
 * travels to one of them is of the other; then the languages that the names belong to, if less surely; officials named without a
 * state are of the state the report speaks from. Nobody is of a state that their names speak against while another state of the
 * report has such names (`isNamedElsewhere`). Where these do not agree,
 * or a report is about many states, the state stays null.
 */
import { matchBody } from "../../world/bodies.ts";
import { isForeignName, isHomeName, isOnlyHome, weighName } from "../../world/name-origins.ts";
import { mayHaveOffice, onlyStateAmong } from "../../world/office-states.ts";
import { roleNormal } from "../../world/offices.ts";
import type { Person, PersonRegistry } from "./registry.ts";
import type { Setting } from "./setting.ts";
import { alikeOffices, type Ties } from "./ties.ts";

/** Whoever is to take an office is of its state as much as whoever holds it. */
const ELECT = /\b(?:elect|designate)$/i;
const ROUNDS = 4;
/** Of this many persons across it is remembered whom a person faces. */
const FACING = 12;

/** The office a state has once, as a key with that state; null for offices that many hold. */
const seatKey = (person: Person, state: string): string | null => {
  const main = person.roles.find(
    (r) => !r.former && (r.rank === "head_of_state" || r.rank === "head_of_government" || r.rank === "minister"),
  );
  return main === undefined ? null : `${state} ${main.rank} ${roleNormal(main.role)}`;
};

/** "Chair of the NATO Military Committee", "European Commissioner": an office of no state. */
export const ofManyStates = (role: string): boolean => {
  const words = role.toLowerCase().split(" ");
  // "WHO chief A", "the foreign policy chief, B".
  if (words[0] === "who" || role === "Foreign Policy Chief") return true;
  // "NATO Secretary General": of a body that stands before the office.
  if (words.length === 2 && words[0] === "secretary" && words[1] === "general") return true;
  if (words[0] === "commission" || (words[0] === "council" && words[1] === "president")) return true;
  // "Minister of European Integration": a field of work, and no body.
  const field = words.some(
    (word, i) => word === "european" && /^(?:integration|affairs|policy|policies|funds|matters)$/.test(words[i + 1] ?? ""),
  );
  return words.some(
    (word, i) =>
      (word === "european" && !field) || /^(?:intergovernmental|secretary-general)$/.test(word) || matchBody(words, i) !== undefined,
  );
};

/** States of a report, most named first, among whose names one is looked for. */
const NAMED = 12;
const statesTold = ({ sides, bilateral, home, dateline }: Setting): string[] => [
  ...sides.slice(0, bilateral ? 2 : NAMED),
  ...(home === null ? [] : [home]),
  ...(dateline === null ? [] : [dateline]),
];
/** In a report about two states: the third one that it names of whoever's names are at home in neither. */
const thirdState = (words: readonly string[], { sides, bilateral }: Setting): string | null => {
  if (!bilateral || !sides.slice(0, 2).every((side) => isForeignName(words, side, false))) return null;
  const named = weighName(words, sides.slice(2, NAMED))?.state ?? null;
  // Half the world has English names; those who are told of without their state are Americans.
  return named !== "US" && isHomeName(words, "US") ? null : named;
};
/**
 * The state of the report that a person's names are at home in, for whom nothing else has told one: where the report has no home, where
 * two of one office face each other, for whoever has no office, and where the names speak for another state than home.
 */
const byNames = (
  registry: PersonRegistry,
  setting: Setting,
  give: (person: Person, state: string | null) => boolean,
  open: (person: Person) => boolean,
): void => {
  const { home } = setting;
  const states = statesTold(setting);
  if (states.length < 2) return;
  for (const person of registry.people) {
    if (person.country !== null) continue;
    const own = weighName(person.words, states)?.state ?? null;
    const named = own ?? thirdState(person.words, setting);
    if (named === null || (named === home && person.roles.length > 0 && !open(person))) continue;
    give(person, named);
  }
};
/** Persons whose family name speaks for one state of the report and against all others. */
const bySureNames = (registry: PersonRegistry, setting: Setting, give: (person: Person, state: string, sure: boolean) => boolean): void => {
  const states = statesTold(setting);
  if (states.length < 2 || !setting.bilateral) return;
  for (const person of registry.people) {
    if (person.country !== null || person.words.length < 2) continue;
    const named = weighName(person.words, states);
    if (named?.sure === true) give(person, named.state, true);
  }
};

/** Do the names of a person speak against a state, and for another one of the report? */
export const isNamedElsewhere = (words: readonly string[], state: string, setting: Setting): boolean => {
  if (!isForeignName(words, state, false)) return false;
  const told = new Set([...setting.sides.slice(0, NAMED), ...statesTold(setting)]);
  const named = weighName(words, [...told]);
  return (named !== null && named.state !== state) || [...told].some((other) => other !== state && isHomeName(words, other));
};

/** Concludes the states of all persons whose state is not stated; what an earlier round concluded is forgotten first. */
export const concludeStates = (registry: PersonRegistry, setting: Setting, ties: Ties): void => {
  for (const person of registry.people) {
    if (person.countryStated) continue;
    person.country = null;
    person.byJourney = false;
  }
  const seats = new Map<string, Person>();
  const seat = (person: Person, state: string): void => {
    const key = seatKey(person, state);
    if (key !== null && !seats.has(key)) seats.set(key, person);
  };
  for (const person of registry.people) if (person.country !== null) seat(person, person.country);
  const [first, second] = setting.sides;
  const facing = new Map<Person, Person[]>();
  const face = (a: Person, b: Person): void => {
    const have = facing.get(a);
    if (have === undefined) facing.set(a, [b]);
    else if (have.length < FACING && !have.includes(b)) have.push(b);
  };
  const pairs = ties.across.map((tie) => tie.pair);
  for (const [a, b] of pairs) {
    face(a, b);
    face(b, a);
  }
  // Whoever faces officials of both sides is of neither: the article is about three states, one of them not named.
  const third = [...facing].some(
    ([person, faced]) =>
      person.country === null && faced.some((p) => p.country === first) && faced.some((p) => p.country === second) && first !== undefined,
  );
  // A report that speaks from a third state is not about two.
  const elsewhere = setting.home !== null && setting.home !== first && setting.home !== second;
  const other = (state: string): string | null =>
    !setting.bilateral || third || elsewhere || first === undefined || second === undefined
      ? null
      : state === first
        ? second
        : state === second
          ? first
          : null;
  // `sure`: the family name speaks for this state alone; whom somebody was found to face weighs less.
  const give = (person: Person, state: string | null, sure = false, despiteNames = false): boolean => {
    if (state === null || person.country !== null) return false;
    // Whoever travels to a state is not of it, unless the names are of that state alone: a journey home.
    const abroad = ties.away.get(person)?.has(state) === true || ties.foreign.get(person)?.has(state) === true;
    if (abroad && !isOnlyHome(person.words, state)) return false;
    if (person.ofBody === true || person.roles.some((r) => ofManyStates(r.role) || !mayHaveOffice(r.role, state))) return false;
    const key = seatKey(person, state);
    if (key !== null && seats.has(key)) return false;
    if (!sure && facing.get(person)?.some((p) => p.country === state) === true) return false;
    if (!despiteNames && isNamedElsewhere(person.words, state, setting)) return false;
    person.country = state;
    seat(person, state);
    return true;
  };
  const spread = (): void => {
    for (let round = 0; round < ROUNDS; round++) {
      let changed = false;
      // "met her Kenyan counterpart A and President B": beside somebody of a third state, B is not of the article's other one.
      for (const [a, b] of ties.together) {
        if (a.country !== null && b.country === null) changed = give(b, a.country) || changed;
        else if (b.country !== null && a.country === null) changed = give(a, b.country) || changed;
      }
      for (const [a, b] of pairs) {
        if (a.country !== null && b.country === null) changed = give(b, other(a.country)) || changed;
        else if (b.country !== null && a.country === null) changed = give(a, other(b.country)) || changed;
      }
      if (!changed) break;
    }
  };
  for (const [person, state] of ties.hosts) if (give(person, state)) person.byJourney = true;
  spread();
  // "A of Westria is in Eastria and met its president, B, and Speaker C": so is C, whatever the name is like.
  for (const [guest, states] of ties.away) {
    const [host] = states;
    const faced = facing.get(guest) ?? [];
    if (!guest.countryStated || host === undefined || states.size > 1 || host === guest.country) continue;
    if (!faced.some((p) => p.countryStated && p.country === host)) continue;
    if (faced.some((p) => p.countryStated && p.country !== host && p.country !== guest.country)) continue;
    for (const one of faced) if (one.country === null && one.roles.some((r) => r.rank !== "envoy")) give(one, host, true, true);
  }
  // "In Eastria, A of Westria will meet President B", where no home is known: B is at home there.
  for (const { by, met, state } of setting.home === null ? ties.metIn : [])
    if (by.countryStated && by.country !== state && met.roles.some((r) => r.rank !== "envoy" && r.rank !== "other")) give(met, state);
  spread();
  bySureNames(registry, setting, give);
  spread();
  for (const [person, states] of ties.away) {
    if (person.country !== null || person.roles.length === 0) continue;
    for (const state of states) if (give(person, other(state))) break;
  }
  spread();
  for (const [person, states] of ties.foreign)
    if (person.country === null && person.roles.length > 0) for (const state of states) if (give(person, other(state))) break;
  spread();
  // "A of Westria is visiting Eastria. He will call on the Prime Minister, B": whoever faces the guest of one state is of it, where
  // nothing else is told of them.
  for (const [guest, states] of setting.home === null ? ties.away : []) {
    const [host] = states;
    if (guest.country === null || host === undefined || states.size > 1 || host === guest.country) continue;
    for (const one of facing.get(guest) ?? [])
      if (one.country === null && one.roles.some((r) => r.rank !== "envoy" && r.rank !== "other")) give(one, host);
  }
  spread();
  // "OSLO – Minister A received his colleague B", both without a state: A is of the state the report comes from, if it is one of the two.
  const here = setting.dateline;
  if (here !== null && other(here) !== null)
    for (const { pair, receives } of ties.across) {
      const [host, guest] = pair;
      if (!receives || host.country !== null || guest.country !== null || !alikeOffices(host, guest)) continue;
      if (ties.away.get(guest)?.has(here) === false) continue;
      if (give(host, here)) give(guest, other(here));
    }
  spread();
  // "Defense Secretary A", "King A": of the one state of the report that has such an office.
  for (const person of registry.people) {
    if (person.country !== null) continue;
    const role = person.roles.find((r) => !r.former)?.role;
    if (role !== undefined) give(person, onlyStateAmong(role, setting.sides));
  }
  spread();
  // "Prime Minister A and President B are to chair it": of two states as likely as of one.
  const beside = new Set<Person>();
  for (const [a, b] of ties.beside) if (a.country === null && b.country === null) for (const person of [a, b]) beside.add(person);
  const ambiguous = (person: Person): boolean => facing.get(person)?.some((p) => p.country === null && alikeOffices(p, person)) === true;
  const home = setting.home;
  byNames(registry, setting, give, (person) => beside.has(person) || ambiguous(person));
  spread();
  if (home === null) return;
  // "Minister A received Minister B", told at home: A, who does it, is the one at home.
  if (setting.sure)
    for (const { pair, led } of ties.across)
      if (led && pair[0].roles.length > 0 && pair[1].country === null && alikeOffices(...pair)) give(pair[0], home);
  spread();
  // "President A took it up with Prime Minister B when they met in Tokyo", told in another state: B is at home there. Two
  // presidents who met in a third state may both be abroad.
  for (const { by, met, state } of ties.metIn) {
    if (state === home || met.country !== null || met.roles.length === 0) continue;
    if (by.country === home || (by.roles.length > 0 && !alikeOffices(by, met) && give(by, home))) give(met, state);
  }
  spread();
  // "Prime Minister A and President B", told in a monarchy: A is at home, B is not.
  const fits = (person: Person): boolean => person.roles.every((r) => r.former || mayHaveOffice(r.role, home));
  for (const [a, b] of ties.beside) {
    const [open, known] = a.country === null ? [a, b] : [b, a];
    if (open.country !== null) continue;
    if (known.country !== null) {
      if (known.country !== home && fits(open) && !fits(known)) give(open, home);
    } else if (fits(a) !== fits(b)) {
      give(fits(a) ? a : b, home);
      give(fits(a) ? b : a, other(home));
    }
  }
  for (const person of registry.people) {
    if (person.country !== null || !person.roles.some((r) => (r.rank !== "envoy" && r.rank !== "other") || ELECT.test(r.role))) continue;
    // A counterpart is at home only where the one they face is known to be from elsewhere.
    if (ties.counterparts.has(person) && facing.get(person)?.some((p) => p.country !== null && p.country !== home) !== true) continue;
    // Two holders of one office face each other, both named without a state: which of them is at home nothing tells.
    if (ambiguous(person) || beside.has(person)) continue;
    // Nor is whose names are of no language that is spoken there.
    if (isForeignName(person.words, home)) continue;
    // A president told of without a state where the home state is a monarchy is the other side's.
    if (!give(person, home) && person.country === null && person.roles.some((r) => !mayHaveOffice(r.role, home))) give(person, other(home));
  }
  spread();
};

/**
 * Whom an official without a name is: "the Israeli minister", "his French counterpart", "the Northish leader".
 *
 * What a text says of the state of an official is taken for the person it means, where that person has none yet.
 */
import { mayHaveOffice, onlyStateAmong } from "../../world/office-states.ts";
import { appoint } from "./adopt.ts";
import { answersTo, lastRole, matchesOffice } from "./meant.ts";
import { isPrivate, type Person, settleState } from "./registry.ts";
import type { Told } from "./told.ts";
import type { Unit } from "./unit.ts";
import { PERSON_VERBS } from "./wordlists.ts";

const TOP = /^head_of_/;
/** A foreign secretary may rank as a minister; "the minister" is who bears that title. */
export const isMinister = (role: string): boolean => /\b(?:minister|premier)\b/i.test(role);

/**
 * `doer`: who does what is done with a preposition to the official; `subject`: who does anything in the sentence before them; `behind`:
 * to whom the official does something; `apart`: a colon or semicolon parts those named in the sentence from the official.
 */
export const resolveOfficial = (
  told: Told,
  unit: Unit,
  doer?: Person,
  subject?: Person,
  behind: ReadonlySet<Person> = NOBODY,
  apart = false,
): Person | undefined => {
  if (unit.counterpart === true) {
    const base = told.latest((p) => p.country !== unit.country || unit.country === null);
    const role = base === undefined ? undefined : lastRole(base);
    if (unit.country === null || role === undefined) return undefined;
    return (
      told.latest((p) => p !== base && p.country === unit.country && matchesOffice(p, role.role, role.rank)) ??
      told.candidates().find((p) => p !== base && p.country === unit.country && matchesOffice(p, role.role, role.rank))
    );
  }
  const office = unit.office;
  if (office === undefined) return undefined;
  // "the former Northish president": who is told to have been one.
  if (unit.former === true)
    return told.latest(
      (p) => (unit.country === null || p.country === unit.country) && p.roles.some((r) => r.former && r.rank === office.rank),
    );
  const fits = (p: Person): boolean =>
    (unit.country === null || p.country === unit.country) && !behind.has(p) && matchesOffice(p, office.role, office.rank);
  const titled = unit.lower === "the minister" ? told.latest((p) => fits(p) && p.roles.some((r) => isMinister(r.role))) : undefined;
  // "A wished for the prime minister's good health": not A's own.
  const other = unit.possessive ? told.latest((p) => p !== subject && fits(p)) : undefined;
  const found = ownHolder(told, unit, behind) ?? titled ?? other ?? told.latest(fits);
  if (found !== undefined) return found;
  // "the Northish minister" for the one person of that state so far whose office nobody has told.
  const silent =
    unit.country === null ? undefined : told.latest((p) => p.country === unit.country && p.countryStated && p.roles.length === 0);
  // "B of Northland spoke. A was the guest of C. Northland's president thanked her": A, told in the sentence before, sooner than B
  const guest = silent === undefined ? undefined : namedJustBefore(told, unit, silent, subject);
  if (guest !== undefined) {
    appoint(guest, unit);
    return guest;
  }
  if (silent !== undefined) return silent;
  // … and it tells the state of a minister named without one; what was only concluded gives way.
  const definite = unit.country !== null && /^the \S+ /.test(unit.lower) && !/^the [^']* ?'s? /.test(unit.lower);
  const choice = definite
    ? told
        .candidates()
        .filter(
          (p) => p !== doer && !p.countryStated && matchesOffice(p, office.role, office.rank) && told.mayBeOf(p, unit.country as string),
        )
    : [];
  const open = choice.length === 1 ? choice[0] : undefined;
  // "the Northish president" after a bare name: the last person without office and state takes both.
  // Not one of the same sentence ("Lee talked with the Northish president"), nor whom another one meets ("she saw the Northish president").
  const high = office.rank === "head_of_state" || office.rank === "head_of_government" || office.rank === "minister";
  const bare =
    !definite || !high || told.entry || (subject !== undefined && !apart)
      ? undefined
      : told.latest(
          (p) =>
            p.roles.length === 0 &&
            (p.country === null || p.country === unit.country) &&
            (told.at - (told.seen.get(p) ?? 0) === 1 || (apart && p === subject)) &&
            told.mayBeOf(p, unit.country as string),
        );
  // Somebody named further on gives way to who has been named already.
  const first = open !== undefined && (told.seen.has(open) || bare === undefined);
  if (first && (open.country === null || nobodyElse(told, open, unit.country as string, office))) {
    settleState(open, unit.country as string);
    return open;
  }
  if (bare !== undefined) {
    appoint(bare, unit);
    return bare;
  }
  const later = told.candidates().filter((p) => fits(p) && (unit.country === null || p.country === unit.country));
  if (later.length === 1 && unit.country !== null) return later[0];
  const quiet = definite && high && later.length === 0 ? onlyQuiet(told, unit, subject, behind) : undefined;
  if (quiet !== undefined) {
    appoint(quiet, unit);
    return quiet;
  }
  // "the Israeli minister" for the one person of that state so far.
  if (unit.country !== null && office.role.toLowerCase() === "minister") return told.latest((p) => p.country === unit.country);
  return undefined;
};

/**
 * Whom the sentence before told by a bare name, and not long ago `silent`, where an office of the top means one of the two.
 */
const namedJustBefore = (told: Told, unit: Unit, silent: Person, subject: Person | undefined): Person | undefined => {
  if (unit.office === undefined || !TOP.test(unit.office.rank) || subject !== undefined || told.at - (told.seen.get(silent) ?? 0) < 2)
    return undefined;
  const near = told
    .candidates()
    .filter(
      (p) =>
        p !== silent &&
        p.roles.length === 0 &&
        !p.countryStated &&
        (p.country === null || p.country === unit.country) &&
        told.at - (told.seen.get(p) ?? 0) === 1 &&
        told.mayBeOf(p, unit.country as string),
    );
  return near.length === 1 ? near[0] : undefined;
};

/** Sentences within which somebody is told of whom an office then means. */
const QUIET_REACH = 2;
/**
 * "At the request of A of Northland, B said … where she had received the Northish president": the only one of that state, told a little
 * before, of whom no office is known.
 */
const onlyQuiet = (told: Told, unit: Unit, subject: Person | undefined, behind: ReadonlySet<Person>): Person | undefined => {
  const theirs = told.candidates().filter((p) => p.country === unit.country && p.roles.length === 0 && !isPrivate(p));
  const [one] = theirs;
  if (one === undefined || theirs.length > 1 || one === subject || behind.has(one) || !told.mayBeOf(one, unit.country as string))
    return undefined;
  const seen = told.seen.get(one);
  return seen !== undefined && told.at - seen <= QUIET_REACH ? one : undefined;
};

/**
 * "It will be the first visit by a Northish minister": whoever of that office the report is about, and the subject of the sentence
 * where nothing is told of it, is one. Answers whether somebody is.
 */
export const isFirst = (told: Told, unit: Unit, subject: Person | undefined, about: readonly (Person | undefined)[]): boolean => {
  const { office, country } = unit;
  if (country === null) return false;
  if (subject !== undefined) {
    if (!subject.countryStated && subject.roles.length === 0) appoint(subject, unit);
    return true;
  }
  // "A met the minister of Northland, B. It is the first visit of a Northish minister": B, whose state is told, is one.
  if (
    office !== undefined &&
    told.candidates().some((p) => p.countryStated && p.country === country && matchesOffice(p, office.role, office.rank))
  )
    return false;
  const one = about.find(
    (p) =>
      p !== undefined &&
      !p.countryStated &&
      office !== undefined &&
      matchesOffice(p, office.role, office.rank) &&
      p.roles.some((r) => r.rank === office.rank),
  );
  if (one !== undefined) settleState(one, country);
  return one !== undefined;
};

/** As many ministers of one state can be meant by their office in the plural. */
const TEAM = 3;

/** "The Northish ministers": the two or three of that state told of so far; empty where there are none or more. */
export const teamOf = (told: Told, state: string, noun: string): Person[] => {
  const team = told.recent.filter((p) => p.country === state && p.roles.some((r) => !r.former) && answersTo(p, noun));
  return team.length < 2 || team.length > TEAM ? [] : team;
};

/** "The minister also met B": whoever of `about` did what the sentences before tell, sooner than who was last named with the office. */
export const salientFor = (
  unit: Unit,
  here: ReadonlySet<Person>,
  subject: Person | undefined,
  about: readonly (Person | undefined)[],
): Person | undefined => {
  const { office } = unit;
  if (office === undefined || unit.country !== null || unit.counterpart === true || !unit.lower.startsWith("the ")) return undefined;
  return about.find(
    (p) =>
      p !== undefined &&
      p !== subject &&
      !here.has(p) &&
      matchesOffice(p, office.role, office.rank) &&
      p.roles.some(
        (r) =>
          !r.former &&
          (r.rank === office.rank || office.role.toLowerCase() === "diplomat") &&
          (unit.lower !== "the minister" || isMinister(r.role)),
      ),
  );
};

/**
 * In a ministry's release "the Minister" is its own, whoever was named or spoken of last. "A holds talks with B" above "The Head of State
 * received the President of Northland, B": A, the only one whose office nobody has told. `others`: who cannot be meant.
 */
export const ownHolder = (told: Told, unit: Unit, others: ReadonlySet<Person> = NOBODY): Person | undefined => {
  const { office } = unit;
  const { sender } = told;
  if (sender === null || office === undefined || unit.country !== null || unit.counterpart === true || !unit.lower.startsWith("the "))
    return undefined;
  const own = told.sendersOwn((p) => !others.has(p) && matchesOffice(p, office.role, office.rank));
  if (own !== undefined || !TOP.test(office.rank) || others.size === 0) return own;
  const open = told.recent.filter((p) => p.roles.length === 0 && !others.has(p) && (p.country === null || p.country === sender));
  const one = open.length === 1 ? open[0] : undefined;
  if (one === undefined) return undefined;
  settleState(one, sender);
  appoint(one, unit);
  return one;
};
const NOBODY: ReadonlySet<Person> = new Set();

/** "The minister received B": whom the one at unit `i` does something to, and so is not. */
export const doneTo = (units: readonly Unit[], i: number): ReadonlySet<Person> => {
  if (units[i]?.possessive === true) return NOBODY;
  const verb = units.findIndex((u, k) => k > i && (u.kind === "mark" || u.kind === "person" || PERSON_VERBS.has(u.lower)));
  if (verb < 0 || units[verb]?.kind !== "word") return NOBODY;
  const found = new Set<Person>();
  for (const unit of units.slice(verb + 1))
    if (unit.kind === "person" && unit.person !== undefined && !unit.possessive) found.add(unit.person);
  return found;
};

/** "It was Westria's A. The deputy prime minister said …": the one of the sentence before whose office nobody has told. */
export const bareBefore = (told: Told, unit: Unit): Person | undefined => {
  if (unit.country !== null || unit.counterpart === true || !unit.lower.startsWith("the ") || unit.office === undefined) return undefined;
  const before = told.recent.filter((p) => told.at - (told.seen.get(p) ?? 0) === 1);
  const one = before.length === 1 && before[0]?.roles.length === 0 && before[0].countryStated ? before[0] : undefined;
  if (one !== undefined) appoint(one, unit);
  return one;
};

/** "the Northish leader", "the Northish official": the one person of that state, else the one leader without a state. */
export const ofState = (told: Told, state: string, noun: string): Person | undefined => {
  const fits = (p: Person): boolean => p.country === state && answersTo(p, noun === "official" || noun === "guest" ? "" : "leaders");
  // "the Northish leader" is who leads it, before any minister.
  const leads = (p: Person): boolean => p.country === state && p.roles.some((r) => !r.former && TOP.test(r.rank));
  const top = /^(?:leader|statesman|stateswoman)$/.test(noun) ? told.latest(leads) : undefined;
  if (top !== undefined) return top;
  // … or of whom no office is told at all, before a minister of that state.
  const quiet = /^(?:leader|statesman|stateswoman)$/.test(noun)
    ? told.latest((p) => p.country === state && p.roles.length === 0 && !isPrivate(p))
    : undefined;
  if (quiet !== undefined) return quiet;
  // Who is said to be of that state, before anybody who was only concluded to be.
  const theirs = told.latest((p) => p.countryStated && fits(p)) ?? told.latest(fits);
  if (theirs !== undefined) return theirs;
  // "With A she spoke. … The Northish leader said": A, of whom nothing else is told.
  const bare = told.latest(
    (p) => p.roles.length === 0 && p.country === null && told.at - (told.seen.get(p) ?? 0) <= 2 && told.mayBeOf(p, state),
  );
  if (bare !== undefined) {
    settleState(bare, state);
    return bare;
  }
  const open = told.recent.filter((p) => !p.countryStated && p.roles.some((r) => TOP.test(r.rank)) && told.mayBeOf(p, state));
  const person = open.length === 1 && /^(?:leader|statesman|stateswoman)$/.test(noun) ? open[0] : undefined;
  if (person === undefined || person.country !== null) return undefined;
  settleState(person, state);
  return person;
};

/** Is nobody of that state in the article whom the office could mean instead? */
const nobodyElse = (told: Told, person: Person, state: string, office: { readonly role: string; readonly rank: string }): boolean => {
  return !told
    .candidates()
    .some((p) => p !== person && p.country === state && (p.roles.length === 0 || matchesOffice(p, office.role, office.rank)));
};

/** "the guest", "the Northish guest": the leader from abroad before the ministers beside them, else the foreigner told last. */
export const foreignerOf = (told: Told, home: string | null, before: Unit | undefined): Person | undefined => {
  const state = before?.kind === "demonym" ? before.country : null;
  if (home === null) return undefined;
  const isForeign = (p: Person): boolean => p.country !== null && p.country !== home && (state === null || p.country === state);
  return told.latest((p) => isForeign(p) && p.roles.some((r) => !r.former && TOP.test(r.rank))) ?? told.latest(isForeign);
};

/** Where nothing tells the report's own state: the visitor is an official of another state than whom they call on. */
export const guestOf = (told: Told, called: readonly Unit[]): Person | undefined => {
  const host = called.find((u) => u.kind === "person" && u.country !== null)?.country ?? null;
  return host === null ? undefined : told.latest((p) => p.country !== null && p.country !== host && p.roles.some((r) => !r.former));
};

/** States of a report among which an office that few have tells whose it is. */
const TOLD = 3;
/** "the crown prince", "the chancellor": of the one state the report is about that has such an office. */
export const settleRareOffices = (sentences: readonly (readonly Unit[])[], sides: readonly string[]): void => {
  for (const units of sentences)
    for (const unit of units)
      if (unit.kind === "official" && unit.country === null && unit.office !== undefined && unit.plural !== true && unit.former !== true)
        unit.country = onlyStateAmong(unit.office.role, sides.slice(0, TOLD));
};

const OF_GOVERNMENT: ReadonlySet<string> = new Set(["head_of_state", "head_of_government", "minister", "deputy"]);
/** "In April the minister telephoned Secretary A", told at home of nobody named: of the report's own state. */
export const settleOwnOfficials = (sentences: readonly (readonly Unit[])[], home: string | null): void => {
  if (home === null) return;
  for (const unit of sentences.flat())
    if (
      unit.kind === "official" &&
      unit.country === null &&
      unit.person === undefined &&
      unit.office !== undefined &&
      OF_GOVERNMENT.has(unit.office.rank) &&
      unit.plural !== true &&
      unit.counterpart !== true &&
      unit.former !== true &&
      unit.visiting !== true &&
      unit.lower.startsWith("the ") &&
      mayHaveOffice(unit.office.role, home)
    )
      unit.country = home;
};

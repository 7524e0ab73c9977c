/**
 * What stands before a name without a comma says who the person is: "Kenyan opposition leader A", "Pentagon chief B",
 * "Peru's C". The state, and where there is one the office, go to the person.
 *
 * Runs over the units of a sentence after they are cut. A state told elsewhere of the person is never overwritten.
 */
import { IRREGULAR, PRESENT } from "../clauses/words.ts";
import { unitTest, wordTest } from "./ask.ts";
import { officeState } from "../../world/office-states.ts";
import { OF_COUNTRY } from "./polity.ts";
import { giveRole, type Person, settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";
import { FUNCTION_WORDS, PERSON_VERBS } from "./wordlists.ts";

const HEADS: Readonly<Record<string, { role: string; rank: string }>> = {
  chief: { role: "Chief", rank: "minister" },
  boss: { role: "Chief", rank: "minister" },
  head: { role: "Head", rank: "official" },
  supremo: { role: "Chief", rank: "minister" },
  leader: { role: "Leader", rank: "head_of_government" },
  premier: { role: "Premier", rank: "head_of_government" },
  strongman: { role: "Leader", rank: "head_of_state" },
  spokesman: { role: "Spokesman", rank: "other" },
  spokeswoman: { role: "Spokeswoman", rank: "other" },
  spokesperson: { role: "Spokesperson", rank: "other" },
};
/** "Fjordworks chief executive A": an office of a firm, and so of its state. */
const EXECUTIVE =
  /^(?:(?:acting|vice|deputy) )?(?:chief executive|ceo|chairman|chairwoman|chair|president|director|director general|managing director|executive)/i;
const ANNOUNCES = /^(?:host|hostess|guest|visitor|interlocutor)$/;
/** Units within which a name stands from the words that tell whose it is. */
export const SPAN = 5;
/** Units before "its minister" that are looked through. */
const REACH = 12;

/** Gives a person the state and the office that the unit of an official tells. */
export const appoint = (person: Person, { country, office, start, end }: Unit): void => {
  if (country !== null) settleState(person, country);
  if (office === undefined) return;
  const { role, rank, portfolio } = office;
  giveRole(person, { role, rank, portfolio, former: false, start, end });
};

/** A body that has officers, no side that somebody is on. */
const isForce = (unit: Unit): boolean =>
  !unit.possessive && unit.orgKind !== "company" && !/(?:side|delegation|team|mission|government)$/.test(unit.lower);

/** Gives states and offices that stand before names to their persons; marks the units of these words as read. */
export const adoptBefore = (units: Unit[]): void => {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    // "the Secretary of State spoke": an office that one state has.
    if (unit.kind === "official" && unit.country === null && unit.office !== undefined && unit.plural !== true && unit.counterpart !== true)
      unit.country = officeState(unit.office.role) ?? null;
    // "former Northish president, current Senator A": both offices are A's.
    const behind = unit.former === true && unit.kind === "official" && units[i + 1]?.lower === "," ? units[i + 2] : undefined;
    if (behind?.person !== undefined && behind.persons === undefined && behind.office !== undefined && unit.office !== undefined) {
      const { role, rank, portfolio } = unit.office;
      if (unit.country !== null) settleState(behind.person, unit.country);
      giveRole(behind.person, { role, rank, portfolio, former: true, start: unit.start, end: unit.end });
      unit.person = behind.person;
    }
    if (unit.kind !== "person") continue;
    const person = unit.person;
    if (person === undefined || unit.persons !== undefined) continue;
    // "European Union foreign policy chief A", "UN envoy B": an office of many states.
    const body = units[i - 1];
    if (body?.kind === "org" && body.orgKind === "body" && body.country === null && (unit.office !== undefined || body.possessive))
      person.ofBody = true;
    for (const role of person.roles) {
      const state = officeState(role.role);
      if (state === undefined || person.countryStated) continue;
      settleState(person, state);
      person.byOffice = true;
    }
    let k = i - 1;
    // "the Westrian Defence Force (WDF) Chief of Staff A": of the state of the force.
    const force = units[units[k]?.lower === ")" && units[k - 2]?.lower === "(" ? k - 3 : k];
    if (force?.kind === "org" && force.country !== null && isForce(force) && unit.office !== undefined) settleState(person, force.country);
    // "her Northish host, A"
    if (units[k]?.lower === "," && ANNOUNCES.test(units[k - 1]?.lower ?? "") && units[k - 2]?.kind === "demonym") k -= 2;
    let head: Unit | undefined;
    while (k >= 0 && i - k <= SPAN && plain(units[k])) {
      if (head === undefined && (units[k] as Unit).lower in HEADS) head = units[k];
      k--;
    }
    const owner = units[k];
    const near = owner !== undefined && owner.last <= unit.first;
    if (!near || owner.country === null || owner.country === undefined) continue;
    const state =
      owner.kind === "demonym" ||
      ((owner.kind === "country" || owner.kind === "place") && owner.possessive) ||
      (owner.kind === "org" && (head !== undefined || (k === i - 1 && EXECUTIVE.test(unit.office?.role ?? ""))));
    // "Norwegian Anna Berg", "Kenya's Otieno", "Kenyan opposition leader A"; not "the French told A".
    if (!state || (owner.kind === "demonym" && k === i - 1 && owner.countries !== undefined && owner.countries.length > 1)) continue;
    settleState(person, owner.country);
    unit.country = person.country;
    const known = head === undefined ? undefined : HEADS[head.lower];
    if (known !== undefined && head !== undefined && owner.kind === "org" && person.roles.length === 0)
      giveRole(person, {
        role: `${owner.display ?? ""} ${known.role.toLowerCase()}`.trim(),
        rank: known.rank,
        portfolio: null,
        former: false,
        start: owner.start,
        end: head.end,
      });
  }
};

/**
 * "the president of X, A, and the country's prime minister, B": of the state told last before, in the sentence. Whoever is met there
 * ("the Northish premier flew to Lima and met the country's president") is of no state that only somebody's office tells.
 */
export const adoptCountrys = (units: readonly Unit[]): void => {
  for (let i = 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== "person" || unit.person === undefined || unit.person.countryStated || unit.office === undefined) continue;
    if (!OF_COUNTRY.test(unit.lower)) continue;
    const joined = /^(?:and|&|,)$/.test(units[i - 1]?.lower ?? "");
    const told = units.findLast(
      (u, k) =>
        k < i &&
        u.country !== null &&
        (u.kind === "country" || u.kind === "place"
          ? joined || !(u.possessive && units[k + 1]?.kind === "person")
          : joined && u.stateSaid !== undefined),
    );
    if (told === undefined || told.country === null) continue;
    settleState(unit.person, told.country);
    unit.country = unit.person.country;
  }
};

/** "A, Minister Delegate in charge of the National Defence Administration of X": of the state whose body it is. */
export const adoptCharge = (units: readonly Unit[]): void => {
  for (const [i, unit] of units.entries()) {
    if (unit.person === undefined || unit.persons !== undefined || unit.person.countryStated) continue;
    const from = units[i + 1]?.lower === "," ? i + 2 : i + 1;
    if (!/^(?:in|with)$/.test(units[from]?.lower ?? "") || units[from + 1]?.lower !== "charge" || units[from + 2]?.lower !== "of") continue;
    const body = units[from + (units[from + 3]?.lower === "the" ? 4 : 3)];
    if (body?.kind !== "org" || body.country === null || body.possessive || body.orgKind === "company") continue;
    settleState(unit.person, body.country);
    unit.country = unit.person.country;
  }
};

const HOSTING = /^(?:received|receives|hosted|hosts|welcomed|welcomes)$/;
/** "In Oslo, meanwhile, Defence Minister A received …": of the state of that town. */
export const adoptHosts = (units: readonly Unit[]): void => {
  const town = units[1];
  if (units[0]?.lower !== "in" || town?.kind !== "place" || town.country === null || town.possessive) return;
  const at = units.findIndex((u) => u.kind === "person");
  const host = units[at];
  if (at < 2 || at > SPAN + 1 || host?.person === undefined || host.persons !== undefined || host.person.countryStated) return;
  if (host.office === undefined || host.counterpart === true || !HOSTING.test(units[at + 1]?.lower ?? "")) return;
  // Somebody told of before is abroad as likely as at home.
  if ((host.person.at[0] ?? host.start) < (units[0] as Unit).start) return;
  settleState(host.person, town.country);
  host.country = host.person.country;
};

const COLON = /^[:–—-]$/;
const isBullet = unitTest(/^(?:[-–—•*·.)]|\d{1,2})$/);

/** "- Republic of Kenya: A, Minister of Defence": a line that begins with a state tells that of its first person. */
export const adoptLabelled = (units: readonly Unit[]): void => {
  let k = 0;
  while (k < 3 && isBullet(units[k])) k++;
  const state = units[k];
  if (state?.kind !== "country" || state.country === null || state.possessive || !COLON.test(units[k + 1]?.lower ?? "")) return;
  const person = units[k + 2];
  if (person?.kind !== "person" || person.person === undefined || person.persons !== undefined) return;
  // "Northland: Anna Berg attends a signing": the state a headline is about, not hers.
  const next = units[k + 3];
  if (next?.kind === "word" && !/^(?:and|with|of|for|from|who|by)$/.test(next.lower)) return;
  settleState(person.person, state.country);
  person.country = person.person.country;
};

const SIDED = /(?:^| )(?:side|delegation)$/;
/**
 * "co-chaired by A and B for Northland and by C and D for Westria", "on the Westrian side, E and F": whom a row of names acts for.
 */
export const adoptSides = (units: readonly Unit[]): void => {
  for (let i = 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.country === null || unit.possessive) continue;
    let row: Unit[] = [];
    const before = units[i - 1]?.lower === "the" ? i - 2 : i - 1;
    const word = units[before]?.lower ?? "";
    if (unit.kind === "country" && (word === "for" || word === "representing") && units[before - 1]?.kind === "person")
      row = /^(?:by|with|were|was|and|,)$/.test(units[before - 1 - spanOf(units, before - 1)]?.lower ?? "")
        ? rowOf(units, before - 1, -1)
        : [];
    else if (
      unit.kind === "org" &&
      SIDED.test(unit.lower) &&
      (word === "on" || word === "from") &&
      /^[,:]$/.test(units[i + 1]?.lower ?? "")
    )
      row = rowOf(units, i + 2, 1);
    for (const person of row) {
      if (person.person === undefined || person.persons !== undefined) continue;
      settleState(person.person, unit.country);
      person.country = person.person.country;
    }
  }
};

/** How many units back the row of names that ends at `last` begins. */
const spanOf = (units: readonly Unit[], last: number): number => {
  let k = last;
  while (k > 0 && (units[k]?.kind === "person" || (/^(?:,|and|&|the)$/.test(units[k]?.lower ?? "") && units[k - 1]?.kind === "person")))
    k--;
  return last - k;
};

/** The persons in a row ("A, B and C") that begins within a few units of `from`, read in the direction `step`. */
export const rowOf = (units: readonly Unit[], from: number, step: 1 | -1): Unit[] => {
  const row: Unit[] = [];
  let gap = 0;
  for (let k = from; k >= 0 && k < units.length; k += step) {
    const unit = units[k] as Unit;
    if (unit.kind === "person" && !unit.possessive) {
      row.push(unit);
      gap = 0;
    } else if (row.length > 0 ? !/^(?:,|and|&|the)$/.test(unit.lower) : ++gap >= SPAN) break;
  }
  return row;
};

const OWNED = /^its (?!own\b)/;
/** "with Northland during talks with the country's minister, A": the state named last before, or null. */
const ofTheCountry = (units: readonly Unit[], i: number): string | null =>
  OF_COUNTRY.test(units[i]?.lower ?? "")
    ? (units.slice(Math.max(0, i - REACH), i).findLast((u) => u.kind === "country" && !u.possessive)?.country ?? null)
    : null;

/** "Northland has paid. Its foreign minister, A, …": of the state that sentence, or the one before, is about. */
export const adoptOwned = (sentences: readonly (readonly Unit[])[]): void => {
  for (const [n, units] of sentences.entries())
    for (const [i, unit] of units.entries()) {
      if (unit.kind !== "person" && unit.kind !== "official") continue;
      const named = unit.person?.countryStated === true ? null : ofTheCountry(units, i);
      if (named === null && (unit.country !== null || !OWNED.test(unit.lower))) continue;
      const state = named ?? aboutState(units.slice(Math.max(0, i - REACH), i)) ?? aboutState(sentences[n - 1] ?? []);
      if (state === null) continue;
      if (unit.person !== undefined) settleState(unit.person, state);
      unit.country = unit.person?.country ?? state;
    }
};

/** The state that does what a sentence tells: the first one named, not as whose something is nor as where something was. */
const aboutState = (units: readonly Unit[]): string | null => {
  const at = units.findIndex((u) => u.kind === "country" || (u.kind === "place" && u.country !== null));
  const unit = units[at];
  if (unit === undefined || unit.possessive || /^(?:in|at|from|to|into|with|for|near|of)$/.test(units[at - 1]?.lower ?? "")) return null;
  return unit.country;
};

/** "The Northish people cherish A": nobody is a people. */
const isPeople = wordTest(/^(?:people|peoples|public|citizens|voters|troops|soldiers|forces|officials|leaders|ministers|diplomats|media)$/);
/** "The Northish host took A": a verb behind the noun that is of that state. */
const isVerb = wordTest((lower) => IRREGULAR.has(lower) || PRESENT.has(lower));

/** A plain noun or adjective that may stand between a state and a name. */
const plain = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.kind === "word" &&
  /^\p{Ll}/u.test(unit.lower) &&
  !FUNCTION_WORDS.has(unit.lower) &&
  !PERSON_VERBS.has(unit.lower) &&
  !isVerb(unit) &&
  !isPeople(unit) &&
  !unit.lower.endsWith("ed");

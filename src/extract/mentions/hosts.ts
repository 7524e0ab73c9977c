/**
 * Whom "her host", "the host" and "his counterpart" mean where no name follows: the one of another state who was told of last, of the
 * same office before any other.
 *
 * Read only where the report names somebody of one other state; where two come into question it stays open.
 */
import { unitTest, wordTest } from "./ask.ts";
import type { Referent } from "./coreference.ts";
import { governs, isLatterAlone, lastRole, matchesOffice } from "./meant.ts";
import { isPrivate, type Person } from "./registry.ts";
import type { Told } from "./told.ts";
import type { Unit } from "./unit.ts";
import { PERSON_VERBS } from "./wordlists.ts";

/** Sentences within which a host was told of. */
const NEAR = 6;
const TOP = /^head_of_/;

const isBehind = wordTest(
  /^(?:at|in|on|for|to|and|by|with|during|after|before|over|from|about|also|then|later|is|was|will|would|has|had|who|when|while|there|here|both|that|as)$/,
);

const isCopula = wordTest(/^(?:is|was|be|been|as|being|become|became)$/);

const describes = unitTest(/^(?:the|an?|his|her|their|official|special|state|first|frequent|honoured|honored|only|main)$/);
/** "was the guest of B", "came as an official guest": is the noun at unit `i` said of whoever does it? */
export const isSaidOf = (units: readonly Unit[], i: number): boolean => {
  if (units[i + 1]?.lower === "of") return true;
  let k = i - 1;
  while (describes(units[k]) || units[k]?.kind === "demonym") k--;
  return isCopula(units[k]);
};

/** "the former", "the latter": of the last two persons named before unit `i` in its sentence the first or the last. */
export const oneOfTwo = (told: Told, units: readonly Unit[], i: number): Person | undefined => {
  if (units[i]?.lower === "latter" && isLatterAlone(units, i)) {
    const last = units.slice(0, i).findLast((u) => u.person !== undefined && u.persons === undefined && !u.possessive);
    return last?.person ?? told.recent.at(-1);
  }
  const next = units[i + 1];
  if (units[i - 1]?.lower !== "the" || !(next === undefined || next.kind === "mark" || isBehind(next) || PERSON_VERBS.has(next.lower)))
    return undefined;
  const named = new Set(units.slice(0, i).flatMap((u) => (u.person !== undefined && u.persons === undefined ? [u.person] : [])));
  return named.size === 2 ? [...named][units[i]?.lower === "former" ? 0 : 1] : undefined;
};

/** Is the noun at unit `i` one person, and no office of a row ("host nation") and no name's ("his host, A")? */
const standsAlone = (units: readonly Unit[], i: number): boolean => {
  const next = units[i + 1];
  if (next === undefined) return true;
  if (next.kind === "mark") return !(next.lower === "," && units[i + 2]?.kind === "person") && next.lower !== "-";
  return next.kind === "date" || (next.kind === "word" && (isBehind(next) || next.lower.endsWith("ed") || next.lower.endsWith("s")));
};

/** What stands before "host" and "Northish host": "his", "the". */
const opener = (units: readonly Unit[], i: number): string => units[units[i - 1]?.kind === "demonym" ? i - 2 : i - 1]?.lower ?? "";

/** Who does what stands before unit `i`, and so whose something is that is "his" there: "A said B met her host" is of B's host. */
export const ownerBefore = (units: readonly Unit[], i: number, referents: ReadonlyMap<Unit, Referent>): Person | undefined => {
  for (let k = i - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    const meant = unit.kind === "pronoun" ? referents.get(unit)?.persons : unit.person === undefined ? undefined : [unit.person];
    if (meant?.length === 1 && unit.persons === undefined && !unit.possessive && !governs(units[k - 1])) return meant[0];
  }
  return undefined;
};

export interface Around {
  /** Who does what the sentence tells, else whom the one before was about: whose host "his host" is. */
  readonly about: Person | undefined;
  /** Whoever has been called a visitor. */
  readonly visitor: Person | undefined;
  readonly home: string | null;
}

/** Those of another state than `guest` who may receive them, the last told first. */
const hostsOf = (told: Told, guest: Person, state: string | null): Person[] =>
  told.recent
    .filter(
      (p) =>
        p !== guest &&
        p.country !== null &&
        p.country !== guest.country &&
        (state === null || p.country === state) &&
        !isPrivate(p) &&
        told.at - (told.seen.get(p) ?? 0) <= NEAR,
    )
    .reverse();

/**
 * "A thanked her host", "The host gave A a book": the one of the other state who was told of last and ranks as A does, else the only one.
 */
export const hostMeant = (told: Told, units: readonly Unit[], i: number, { about, visitor, home }: Around): Person | undefined => {
  if (!standsAlone(units, i)) return undefined;
  const before = units[i - 1];
  const people = before?.kind === "demonym" && !before.possessive ? before.country : null;
  const owned = /^(?:his|her)$/.test(opener(units, i));
  if (!owned && opener(units, i) !== "the") return undefined;
  // "A was his host": A is.
  if (isCopula(units[people === null ? i - 2 : i - 3])) return undefined;
  const foreign = home !== null && about !== undefined && about.country !== home ? about : undefined;
  const guest = owned ? about : (visitor ?? foreign);
  if (guest === undefined || guest.country === null) return undefined;
  const hosts = hostsOf(told, guest, people ?? (owned ? null : home));
  if (new Set(hosts.map((p) => p.country)).size !== 1) return undefined;
  const role = lastRole(guest);
  const top = role !== undefined && TOP.test(role.rank);
  const alike = hosts.find((p) =>
    p.roles.some((r) => !r.former && (top ? TOP.test(r.rank) : r.rank === role?.rank && r.portfolio === role.portfolio)),
  );
  return alike ?? (hosts.length === 1 ? hosts[0] : undefined);
};

/** A colleague may sit in the same cabinet. */
const FACES = /\b(?:counterpart|opposite number|homologue|equivalent|peer)\b/;
/**
 * "The minister met her counterpart": who has the office of `owner` in another state. Where nobody has, the counterpart is in a report
 * about two states (`sides`) an official of the other one. Undefined where people of several states have the office.
 */
export const counterpartMeant = (told: Told, unit: Unit, owner: Person | undefined, sides: readonly string[]): Person | undefined => {
  if (unit.counterpart !== true || unit.country !== null || unit.plural === true) return undefined;
  if (owner === undefined || owner.country === null || !/^(?:his|her) /.test(unit.lower)) return undefined;
  const role = lastRole(owner);
  const [first, second] = sides;
  const other = owner.country === first ? second : owner.country === second ? first : undefined;
  const open = (): undefined => {
    if (other !== undefined && FACES.test(unit.lower)) unit.country = other;
  };
  if (role === undefined) return open();
  const alike = told.recent.filter(
    (p) =>
      p !== owner &&
      p.country !== null &&
      p.country !== owner.country &&
      (sides.length < 2 || sides.slice(0, 2).includes(p.country)) &&
      matchesOffice(p, role.role, role.rank) &&
      p.roles.some((r) => !r.former && r.rank === role.rank),
  );
  return new Set(alike.map((p) => p.country)).size === 1 ? alike.at(-1) : alike.length === 0 ? open() : undefined;
};

/**
 * Nouns that stand for one person told before: "the Admiral called on …", "the delegation met …" (whoever leads it); and which
 * clause of a sentence its subject is in ("A week after A left, B arrived").
 */
import { unitTest, wordTest } from "./ask.ts";
import { governs } from "./meant.ts";
import type { Person } from "./registry.ts";
import type { Told } from "./told.ts";
import type { Unit } from "./unit.ts";
import { PEOPLE_PLURALS, PERSON_VERBS, SIDE_PLURALS } from "./wordlists.ts";

const STANDS_FOR = /^(?:admiral|general|colonel|commodore|brigadier|marshal|delegation|it)$/;
const ONE_OF_STATE = /^(?:leader|statesman|stateswoman|official|dignitary|guest|visitor|host)$/;
/** Whether a unit can stand for persons or sides by its words. */
export const mayRefer = unitTest(
  (lower) =>
    /^(pair|duo|trio|quartet|visitor|guest|dignitary|two|both|former|latter|her|him|highness|majesty)$/.test(lower) ||
    STANDS_FOR.test(lower) ||
    ONE_OF_STATE.test(lower) ||
    PEOPLE_PLURALS.has(lower) ||
    SIDE_PLURALS.has(lower),
);
/** "the Northish leader", "Northland's leader": does the noun stand for somebody of the state before it? */
export const isOneOfState = (unit: Unit, before: Unit | undefined): before is Unit & { readonly country: string } =>
  ONE_OF_STATE.test(unit.lower) &&
  before !== undefined &&
  before.country !== null &&
  (before.kind === "demonym" ? !before.possessive : before.kind === "country" && before.possessive && unit.lower === "leader");
/** What a delegation does, and no other thing told of as "it". */
const MEETS = unitTest(/^(?:met|called|conferred)$/);
const DOES = wordTest(/^(?:also|then|later|will|would|has|had|is|was|began|begins|earlier|separately|next)$/);
const isDoing = (unit: Unit | undefined): boolean => unit?.kind === "word" && (PERSON_VERBS.has(unit.lower) || DOES(unit));
const CONNECTS = unitTest(/^(?:after|before|when|while|as|although|though|since|once)$/);

const ROYAL = /\b(?:prince|princess|duke|duchess|emir|amir|sheikh|ruler|sultan)\b/i;
const CROWNED = /\b(?:king|queen|emperor|empress|sultan|monarch)\b/i;
/** "His Royal Highness welcomed the minister": the prince told last; before an office or a name the style is theirs. */
const styled = (units: readonly Unit[], i: number, told: Told): Person | undefined => {
  const before = units[i - 1]?.lower ?? "";
  const owner = before === "royal" ? (units[i - 2]?.lower ?? "") : before;
  const next = units[i + 1];
  if (!/^(?:his|her)(?: royal)?$/.test(owner) || next?.kind === "person" || next?.kind === "official" || next?.kind === "name")
    return undefined;
  const borne = units[i]?.lower === "majesty" ? CROWNED : ROYAL;
  const hers = owner.startsWith("her");
  return told.latest((p) => p.roles.some((r) => !r.former && borne.test(r.role) && WOMAN.test(r.role) === hers));
};
const WOMAN = /\b(?:princess|duchess|queen|empress)\b/i;

/**
 * Whom the noun at unit `i` stands for: of a rank whom the report is about, of a delegation its head, of a style who bears it; undefined
 * where it does nothing.
 */
export const standsFor = (
  units: readonly Unit[],
  i: number,
  about: Person | undefined,
  head: Person | undefined,
  told: Told,
): Person | undefined => {
  const { lower } = units[i] as Unit;
  if (lower === "highness" || lower === "majesty") return styled(units, i, told);
  if (lower === "it") return MEETS(units[i + 1]) ? head : undefined;
  if (!STANDS_FOR.test(lower) || !isDoing(units[i + 1])) return undefined;
  const the = units[i - 1]?.kind === "demonym" || units[i - 1]?.lower === "visiting" ? units[i - 2] : units[i - 1];
  if (the?.lower !== "the") return undefined;
  return lower === "delegation" ? head : about;
};

/** Units between a delegation and who leads it. */
const REACH = 9;
/** Who leads the delegation that a sentence tells of. */
export const leaderIn = (units: readonly Unit[]): Person | undefined => {
  for (const [k, unit] of units.entries()) {
    if (!/(?:^| )delegation$/.test(unit.lower)) continue;
    for (let n = k + 1; n < Math.min(units.length - 2, k + REACH); n++)
      if (/^(?:led|headed)$/.test(units[n]?.lower ?? "") && units[n + 1]?.lower === "by")
        return units.slice(n + 2, n + 5).find((u) => u.person !== undefined && u.persons === undefined)?.person;
  }
  return undefined;
};

/** "After A had left, …", "A week after A left, …": does a clause stand before the main one? */
export const opensWithClause = (units: readonly Unit[]): boolean => {
  const first = units[0];
  if (first === undefined) return false;
  const opens = CONNECTS(first) || (first.kind === "date" && / (?:after|before)$/.test(first.lower));
  if (!opens) return false;
  // A finite verb before the comma makes it a clause, no phrase ("After talks with A, …").
  const comma = units.findIndex((u) => u.lower === ",");
  return comma > 0 && units.slice(1, comma + 8).some((u) => u.kind === "word" && (PERSON_VERBS.has(u.lower) || /ed$/.test(u.lower)));
};

/** Does the person at unit `i` stand behind a comma and do what follows? */
export const beginsMain = (units: readonly Unit[], i: number): boolean => {
  if (units[i - 1]?.lower !== ",") return false;
  const next = units[i + 1];
  return isDoing(next) || next?.kind === "date";
};

/** Units before a pronoun in the clause that opens its sentence: "A day after he". */
const OPENING = 4;
/** Units from who does what the main clause tells to whom it is done: "A later received him". */
const OBJECT = 4;
/**
 * "A day after he had signed, A met B": who does what the main clause tells, for the pronoun at unit `i` of the clause that opens the
 * sentence. Undefined where the main clause has a pronoun of its own ("after he had landed, A received him").
 */
export const doerBehind = (units: readonly Unit[], i: number): Person | undefined => {
  if (i > OPENING || !opensWithClause(units)) return undefined;
  for (let k = i + 1; k < units.length; k++) {
    if (units[k]?.lower !== ",") continue;
    const main = units[k + 1];
    if (main?.kind !== "person" || main.persons !== undefined || main.possessive || !beginsMain(units, k + 1)) continue;
    return units.slice(k + 2, k + 2 + OBJECT).some((u) => /^(?:him|her)$/.test(u.lower)) ? undefined : main.person;
  }
  return undefined;
};

/** "A's round of talks: B, C and D" above a text: A, whom the report is about. */
export const titleOwner = (units: readonly Unit[]): Person | undefined => {
  const owner = units[0];
  return owner?.kind === "person" && owner.possessive && owner.persons === undefined && units.some((u) => u.lower === ":")
    ? owner.person
    : undefined;
};

const joins = unitTest(/^(?:,|and|the)$/);
/** "began with A, B and C": does the person at unit `i` go on a row that a preposition governs, and do nothing of their own? */
export const governedRow = (units: readonly Unit[], i: number): boolean => {
  if (isDoing(units[i + 1]) || units[i + 1]?.kind === "date" || (units[i + 1]?.lower === "," && units[i + 2]?.lower === "who"))
    return false;
  for (let k = i - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "person" && !unit.possessive) {
      if (governs(units[k - 1])) return true;
    } else if (!joins(unit) && !(unit.kind === "country" && unit.possessive)) return false;
  }
  return false;
};

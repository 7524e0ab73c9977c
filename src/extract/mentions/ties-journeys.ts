/**
 * Journeys told in the units of a sentence: where a person is going, stays or has come home to; and what a word by itself tells of
 * journeys and of doing together.
 */
import type { Referent } from "./coreference.ts";
import type { Person } from "./registry.ts";
import type { Unit } from "./unit.ts";
import { type Token, tokenNumber } from "../text/tokens.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const TRAVEL = words(
  "arrived arrives arrive arriving go goes going headed heads stop stops stopped travelled traveled travels travel travelling traveling flew fly flies flown landed landing went came visited visits visit visiting trip trips tour journey stay",
);
const PRESENCE = /^(?:was|been|remains|remained|stays|stayed|spent|spends)$/;
const HOMEWARD = words("home back returned returns returning from");
export const REACH = 14;
const JOINTLY = words(
  "signed co-chaired cochaired chaired presided headed led inked initialled initialed exchanged concluded talks meeting conversation discussions call exchange dialogue consultations negotiations session",
);
const RECEPTION = /^(?:received|welcomed|hosted|greeted|met|seen|briefed|invited|escorted)$/;

export const TRAVELS = 1;
const HOMEWARDS = 2;
export const JOINS = 4;
const PRESENT = 8;
export const RECEIVES = 16;
/** What a word by itself tells of journeys and of doing together, as bits. */
const hintsOf = tokenNumber(
  ({ lower }: Token["form"]) =>
    (TRAVEL.has(lower) ? TRAVELS : 0) |
    (HOMEWARD.has(lower) ? HOMEWARDS : 0) |
    (JOINTLY.has(lower) ? JOINS : 0) |
    (PRESENCE.test(lower) ? PRESENT : 0) |
    (RECEPTION.test(lower) ? RECEIVES : 0),
);
export const hints = (unit: Unit): number => (unit.kind === "word" && unit.form !== undefined ? hintsOf(unit.form) : 0);

const NOBODY: readonly Person[] = [];
export const holders = (unit: Unit, referents: ReadonlyMap<Unit, Referent>): readonly Person[] => {
  if (unit.kind === "person" || unit.kind === "official") return unit.persons ?? (unit.person === undefined ? NOBODY : [unit.person]);
  if (!unit.refers || (unit.kind !== "pronoun" && unit.kind !== "word")) return NOBODY;
  const persons = referents.get(unit)?.persons ?? NOBODY;
  return persons.length === 1 ? persons : NOBODY;
};

export const placeOf = (unit: Unit): string | null =>
  unit.kind === "country" || (unit.kind === "place" && unit.country !== null) ? (unit.country ?? null) : null;

/** Whether somebody may stand behind a unit. */
export const isAnybody = (unit: Unit): boolean => unit.kind === "person" || unit.kind === "official" || unit.refers;

/** The state of the place named last in a sentence. */
export const lastPlace = (units: readonly Unit[]): string | null => {
  for (let k = units.length - 1; k >= 0; k--) {
    const unit = units[k] as Unit;
    const place = unit.possessive ? null : placeOf(unit);
    if (place !== null) return place;
  }
  return null;
};

/**
 * The state of the town in which all of a sentence takes place ("In Lima, the minister", "While in the Peruvian capital, the minister"), else
 * that of the sentence before where it goes on ("She also saw B", "A received her there"). `before`: where that took place, `last`: the
 * place that it named last.
 */
export const townOfAll = (units: readonly Unit[], fronted: number, before: string | null, last: string | null): string | null => {
  const stands = units[units[fronted + 1]?.lower === "the" ? fronted + 2 : fronted + 1];
  const own = units[fronted]?.lower === "in" && stands !== undefined && !stands.possessive ? placeOf(stands) : null;
  const goesOn = own === null && units[0]?.kind === "pronoun" ? before : null;
  return own ?? (units.some((u, k) => u.lower === "there" && k > 0) ? last : goesOn);
};

const LEAVES = /^(?:left|leaves|leave|leaving|departed|departs|depart|departing)$/;
const JOURNEY_NOUN = /^(?:visits?|trips?|tour|journey|stay)$/;
const WELCOMES = /^(?:welcomed|welcomes|hailed|hails|praised|praises|commended|applauded|lauded|appreciated|appreciates)$/;
/** Is the journey named at unit `at`, which leads to the place at unit `place`, only spoken of, or somebody else's? */
const isOfOthers = (units: readonly Unit[], from: number, at: number, place: number): boolean =>
  JOURNEY_NOUN.test(units[at]?.lower ?? "") &&
  ((/^(?:of|by)$/.test(units[place + 1]?.lower ?? "") && units.slice(Math.max(from, at - 3), at).some((u) => u.lower === "the")) ||
    units.slice(Math.max(0, from), at).some((u) => WELCOMES.test(u.lower)));
const ON_TRIP =
  /^(?:ends?|ended|ending|begins?|began|beginning|starts?|started|concludes?|concluded|up|off|completes?|completed|finish(?:es|ed)?|makes?|made|pays?|paid|plans?|planned|cancels?|cancelled|postpones?|postponed|on|during|his|her|official|state|working|first)$/;
/** "Lima visit", "Peru trip" behind what is done with a journey of one's own: the state where the words at `k` name its place, or null. */
const ofNamedTrip = (units: readonly Unit[], k: number): string | null => {
  const unit = units[k] as Unit;
  if (unit.possessive || !NAMED_TRIP.test(units[k + 1]?.lower ?? "") || !ON_TRIP.test(units[k - 1]?.lower ?? "")) return null;
  return placeOf(unit);
};
const NAMED_TRIP = /^(?:visit|trip|tour|journey)$/;

/** The state that a journey beginning at unit `from` leads to. */
export const destination = (units: readonly Unit[], from: number): string | null => {
  let travelling = -1;
  for (let k = from; k < units.length && k - from < REACH; k++) {
    const unit = units[k] as Unit;
    const told = hints(unit);
    // "A ends Lima visit", "on his Lima trip"
    const named = ofNamedTrip(units, k);
    if (named !== null) return named;
    if ((told & HOMEWARDS) !== 0) return unit.lower === "home" ? leftBehind(units, k + 1) : null;
    if ((told & PRESENT) !== 0 && /^spen[td]s?$/.test(unit.lower)) {
      // "spent three days in X"
      if (units.slice(k + 1, k + STAY).some((u) => u.lower === "in")) travelling = k;
    } else if (unit.lower === "delegation" && units.slice(from, k).some((u) => /^(?:led|leads|headed|heads)$/.test(u.lower)))
      travelling = k;
    // "departs Peru for Lima"
    else if (LEAVES.test(unit.lower) && units[k + 2]?.lower === "for" && placeOf(units[k + 1] as Unit) !== null) {
      k += 2;
      travelling = k;
      continue;
    } else if ((told & TRAVELS) !== 0 || (units[k + 1]?.lower === "for" && LEAVES.test(unit.lower))) travelling = k;
    // "who was in X on Monday", "remains in X until Friday".
    // and "had been to X"
    else if ((told & PRESENT) !== 0 && (units[k + 1]?.lower === "in" || (unit.lower === "been" && units[k + 1]?.lower === "to")))
      travelling = k;
    // "led a delegation, including B, to X"
    else if (unit.kind === "person" && travelling >= 0 && units[travelling]?.lower === "delegation") continue;
    else if (unit.kind === "person" || /^(?:;|he|she|they)$/.test(unit.lower)) return null;
    // "visited the Peruvian capital"
    const state = unit.kind === "demonym" && units[k + 1]?.lower === "capital" ? unit.country : placeOf(unit);
    // "A welcomed the visit to X of B"
    if (state !== null && travelling >= 0 && isOfOthers(units, from, travelling, k)) return null;
    if (state !== null && travelling >= 0) {
      const before = units[k - 1];
      return before !== undefined && (/^(?:to|in|for|at)$/.test(before.lower) || before.lower === "the" || travelling === k - 1)
        ? state
        : null;
    }
  }
  return null;
};

/** "flies to X and then departs for Y, where he will meet" whoever stands at unit `i`: the state named last before "where", or null. */
export const goalBeforeWhere = (units: readonly Unit[], i: number): string | null => {
  const where = units.findLastIndex((u, k) => k < i && k > i - REACH && u.lower === "where");
  const named =
    where < 0 ? undefined : units.slice(Math.max(0, where - REACH), where).findLast((u) => placeOf(u) !== null && !u.possessive);
  return named === undefined ? null : placeOf(named);
};

/** "will pay visits to X and Y": the states joined to the first one a journey leads to. */
export const statesBehind = (units: readonly Unit[], from: number, first: string): string[] => {
  const found: string[] = [];
  let k = units.findIndex((u, n) => n >= from && placeOf(u) === first);
  while (k >= 0 && /^(?:and|,)$/.test(units[k + 1]?.lower ?? "")) {
    const next = units[k + 2];
    const state = next === undefined || next.possessive ? null : placeOf(next);
    if (state === null) break;
    found.push(state);
    k += 2;
  }
  return found;
};

/** "went home from X": the state that was abroad. */
const leftBehind = (units: readonly Unit[], from: number): string | null => {
  if (units[from]?.lower !== "from") return null;
  const unit = units[from + (units[from + 1]?.lower === "the" ? 2 : 1)];
  return unit === undefined ? null : placeOf(unit);
};

const VISIT_NOUN = /^(?:visit|trip|tour)$/;
/** "LIMA – Minister A, who …, was on a three-day trip that ended on Friday": whoever is on a visit that leads nowhere else. */
const onVisitHere = (units: readonly Unit[]): Unit | undefined => {
  for (let i = 1; i < units.length; i++) {
    if (units[i]?.lower !== "on" || !/^(?:is|was)$/.test(units[i - 1]?.lower ?? "")) continue;
    const noun = units.findIndex((u, k) => k > i && k <= i + STAY && VISIT_NOUN.test(u.lower));
    const behind = units[noun + 1];
    if (noun < 0 || (behind !== undefined && !/^(?:that|which|here|until|[.,])$/.test(behind.lower))) continue;
    const before = units.slice(0, i - 1).filter((u) => u.kind === "person");
    return before.length === 1 ? before[0] : undefined;
  }
  return undefined;
};

/** Units from whoever is somewhere to the place, and from the place to "visit". */
const STAY = 5;
/** "is", "is presently", "who is now" up to unit `k`. */
const isBeing = (units: readonly Unit[], k: number): boolean =>
  /^(?:is|was)$/.test(units[/^(?:presently|currently|now|already|still|also)$/.test(units[k]?.lower ?? "") ? k - 1 : k]?.lower ?? "");

/** "The minister is currently in Peru on a three-day visit": whoever is on a visit there is not of that state. */
export const stays = (
  units: readonly Unit[],
  referents: ReadonlyMap<Unit, Referent>,
  dateline: string | null,
): { person: Person; state: string }[] => {
  const found: { person: Person; state: string }[] = [];
  const visitor = dateline === null ? undefined : onVisitHere(units);
  if (visitor !== undefined && dateline !== null) for (const person of holders(visitor, referents)) found.push({ person, state: dateline });
  for (const [i, unit] of units.entries()) {
    if ((unit.kind !== "place" && unit.kind !== "country") || unit.country === null || units[i - 1]?.lower !== "in") continue;
    const visits = units[i + 1]?.lower === "on" && units.slice(i + 2, i + 2 + STAY).some((u) => /^(?:visit|trip|tour)$/.test(u.lower));
    // "The minister is presently in Peru": a state to be in is a state abroad, a town may be one's own
    if (!visits && (unit.kind !== "country" || !isBeing(units, i - 2))) continue;
    const before = units.slice(Math.max(0, i - STAY), i);
    const person = before.findLast((u) => holders(u, referents).length > 0);
    if (person !== undefined && before.some((u) => /^(?:is|was)$/.test(u.lower)))
      found.push({ person: holders(person, referents)[0] as Person, state: unit.country });
  }
  // "During his visit to Peru, he met …"
  const opens = /^(?:during|on|in)$/.test(units[0]?.lower ?? "") && /^(?:his|her)$/.test(units[1]?.lower ?? "");
  const noun = opens ? units.slice(2, 6).findIndex((u) => /^(?:visit|trip|stay|tour)$/.test(u.lower)) + 2 : 0;
  const abroad = noun > 1 && /^(?:to|in)$/.test(units[noun + 1]?.lower ?? "") ? units[noun + 2] : undefined;
  const who = abroad === undefined ? undefined : units.slice(noun).find((u) => u.kind === "pronoun" || u.kind === "person");
  const state = abroad === undefined ? null : placeOf(abroad);
  if (state !== null && who?.kind === "pronoun") for (const person of holders(who, referents)) found.push({ person, state });
  return found;
};

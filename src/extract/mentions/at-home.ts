/**
 * Who is at home where: whoever receives somebody in a town ("A welcomed his Northish counterpart in Lima"), and whoever comes
 * back to one ("A returned to Lima after a trip to Oslo").
 *
 * Limit: a gathering of many ("in New York, on the sidelines of the summit") makes nobody at home.
 */
import type { Referent } from "./coreference.ts";
import type { Person } from "./registry.ts";
import { holders } from "./ties-journeys.ts";
import type { Unit } from "./unit.ts";
import { unitTest } from "./ask.ts";

const isReceiving = unitTest(/^(?:received|receives|welcomed|welcomes|hosted|hosts)$/);
const isReturning = unitTest(/^(?:returned|returns|returning|back|home)$/);
const isGathering = unitTest(
  /^(?:sidelines|margins|summit|forum|conference|assembly|congress|convention|fringes|edges|session|airport|exhibition|fair|embassy|residence)$/,
);
/** Units from the verb to the town: whom they receive, with the office. */
const REACH = 14;

/** Units of a day and a town between "received" and "by". */
const BY_REACH = 7;
/** Units from the town back to "the guest of". */
const GUEST_REACH = 12;

const holderOf = (unit: Unit | undefined): Person | undefined =>
  unit !== undefined && (unit.kind === "person" || unit.kind === "official") && unit.persons === undefined && !unit.possessive
    ? unit.person
    : undefined;

/** The one who does what the word at `i` says: right before it, past a day and adverbs. */
const doerOf = (units: readonly Unit[], i: number, referents: ReadonlyMap<Unit, Referent>): Person | undefined => {
  let k = i - 1;
  // "A, who returned to Lima"
  if (units[k]?.lower === "who") k = units[k - 1]?.lower === "," ? k - 2 : k - 1;
  // "A goes to the yard, and returns to Lima on Sunday"
  if (units[k]?.lower === "and" && isReturning(units[i] as Unit)) {
    const [head] = units[0] === undefined ? [] : holders(units[0], referents);
    return units.slice(1, k).some((u) => holderOf(u) !== undefined) ? undefined : head;
  }
  while (k > 0 && i - k < 4 && (units[k]?.kind === "date" || /^(?:on|in|also|today|has|had|later)$/.test(units[k]?.lower ?? ""))) k--;
  return holderOf(units[k]);
};

const stateOf = (unit: Unit | undefined): string | null =>
  unit === undefined || unit.possessive || (unit.kind !== "place" && unit.kind !== "country") ? null : (unit.country ?? null);

/** What a host does where a guest comes: "… to Lima, where A expects him". */
const isHosting = unitTest(/^(?:received?|receives|welcomed?|welcomes|hosted|hosts?|expects?|awaits?|awaited|expected)$/);
const HOST_REACH = 3;
/** "flew to Lima, where A received him": who is at home there, where the words of unit `i` are "where". */
const hostWhere = (units: readonly Unit[], i: number): { readonly person: Person; readonly state: string } | undefined => {
  let place = units[i - 1]?.lower === "," ? i - 2 : i - 1;
  // "to Lima on Friday, where …"
  if (units[place]?.kind === "date") place -= units[place - 1]?.lower === "on" ? 2 : 1;
  const state = units[place]?.kind === "place" && /^(?:to|in|for)$/.test(units[place - 1]?.lower ?? "") ? stateOf(units[place]) : null;
  const person = holderOf(units[i + 1]);
  const verb = units.slice(i + 2, i + 2 + HOST_REACH).findIndex(isHosting);
  if (state === null || person === undefined || verb < 0) return undefined;
  const guest = units[i + 3 + verb];
  return guest?.lower === "him" || guest?.lower === "her" ? { person, state } : undefined;
};

const isAdjunct = (unit: Unit): boolean =>
  unit.kind === "date" || unit.kind === "place" || /^(?:in|on|at|,|the|there|also|later|first|then|and)$/.test(unit.lower);
/** "In Lima she was received", "flew to Lima in May, where she was received": the state of the town told before the verb at unit `i`. */
const whereReceived = (units: readonly Unit[], i: number): string | null => {
  const where = units.findLastIndex((u, k) => k < i && i - k <= WHERE_REACH && u.lower === "where");
  if (where < 0) return i <= WHERE_REACH + 1 && units[0]?.lower === "in" && units[1]?.kind === "place" ? stateOf(units[1]) : null;
  // "to Lima in May, where"
  const place = units.findLastIndex((u, k) => k < where && where - k <= WHERE_REACH && stateOf(u) !== null);
  return units[place]?.kind === "place" && /^(?:to|in|for|at)$/.test(units[place - 1]?.lower ?? "") ? stateOf(units[place]) : null;
};
const WHERE_REACH = 5;

/** "was received in Lima on Monday by President A", "was received by President A in Lima": who receives, and where. */
const hostBehind = (units: readonly Unit[], i: number): { readonly person: Person; readonly state: string } | undefined => {
  let by = i + 1;
  while (by < units.length && by - i <= BY_REACH && isAdjunct(units[by] as Unit)) by++;
  const person = units[by]?.lower === "by" ? holderOf(units[by + 1]) : undefined;
  if (person === undefined) return undefined;
  let end = by + 2;
  while (end < units.length && end - by <= BY_REACH && isAdjunct(units[end] as Unit) && units[end]?.lower !== ",") end++;
  const at = units.findIndex((u, k) => k > i && k < end && units[k - 1]?.lower === "in" && stateOf(u) !== null);
  const state = stateOf(units[at]) ?? whereReceived(units, i);
  return state === null ? undefined : { person, state };
};

/** "spent Monday in Lima as the guest of A", "flew in from Lima, where she was the guest of A": the state of the town before unit `i`. */
const whereBefore = (units: readonly Unit[], i: number): string | null => {
  for (let k = i - 1; k > 0 && i - k <= GUEST_REACH; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "person" || unit.lower === ";") return null;
    if (stateOf(unit) === null) continue;
    const where = units.slice(k + 1, k + 3).some((u) => u.lower === "where");
    return /^(?:in|to|at)$/.test(units[k - 1]?.lower ?? "") || where ? stateOf(unit) : null;
  }
  return null;
};

/** "was the guest of A in Lima": the state of the town right behind the host at unit `host`, past a day. */
const rightBehind = (units: readonly Unit[], host: number): string | null => {
  let k = host + 1;
  while (k < host + BEHIND && (units[k]?.kind === "date" || units[k]?.lower === "on")) k++;
  return units[k]?.lower === "in" && units[k + 1]?.kind === "place" ? stateOf(units[k + 1]) : null;
};
const BEHIND = 4;

/** "On Tuesday, in Lima, A received B": the state of the only place before the doer of the verb at unit `i`. */
const frontedState = (units: readonly Unit[], i: number): string | null => {
  const at = units.findIndex((u, k) => k < i - 1 && k < FRONT && stateOf(u) !== null && units[k + 1]?.lower === ",");
  if (at < 1 || units.slice(0, at).some((u) => holderOf(u) !== undefined)) return null;
  return /^(?:in|at|the)$/.test(units[at - 1]?.lower ?? "") ? stateOf(units[at]) : null;
};
const FRONT = 9;

/** Who the sentence tells to be at home, and where. */
export const atHomeIn = (
  units: readonly Unit[],
  referents: ReadonlyMap<Unit, Referent>,
): { readonly person: Person; readonly state: string }[] => {
  const found: { person: Person; state: string }[] = [];
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "word") continue;
    const host = unit.lower === "where" && !units.some(isGathering) ? hostWhere(units, i) : undefined;
    if (host !== undefined) found.push(host);
    if (isReceiving(unit) && /^(?:was|were|been)$/.test(units[i - 1]?.lower ?? "")) {
      const host = units.some(isGathering) ? undefined : hostBehind(units, i);
      if (host !== undefined) found.push(host);
    } else if (unit.lower === "guest" && units[i + 1]?.lower === "of") {
      const person = holderOf(units[i + 2]);
      const state = units.some(isGathering) ? null : (whereBefore(units, i) ?? rightBehind(units, i + 2));
      if (person !== undefined && state !== null) found.push({ person, state });
    } else if (isReceiving(unit)) {
      const person = doerOf(units, i, referents);
      const near = units.slice(i + 1, i + REACH);
      const town = near.findIndex((u, n) => stateOf(u) !== null && near[n - 1]?.lower === "in");
      const guest = near.findIndex((u) => holderOf(u) !== undefined);
      // "On Tuesday, at the palace in Lima, A received B": the town may stand in front.
      const front = town < 0 ? frontedState(units, i) : null;
      const state = front ?? stateOf(near[town]);
      // Whoever they receive is no guest of that state, and of some state.
      if (person === undefined || guest < 0 || (front === null && guest > town) || state === null || units.some(isGathering)) continue;
      if (near[guest]?.country != null && near[guest]?.country !== state) found.push({ person, state });
    } else if (isReturning(unit)) {
      let k = i + 1;
      if (/^(?:home|back)$/.test(units[k]?.lower ?? "")) k++;
      const state = /^(?:to|in)$/.test(units[k]?.lower ?? "") ? stateOf(units[k + 1]) : null;
      const person = /^(?:back|home)$/.test(unit.lower) ? doerOf(units, i - 1, referents) : doerOf(units, i, referents);
      if (person !== undefined && state !== null && units[k + 1]?.kind === "place") found.push({ person, state });
    }
  }
  return found;
};

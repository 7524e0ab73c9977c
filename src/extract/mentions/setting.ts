/**
 * The setting of an article: which states it is about, whose officials it names without a state ("the Prime Minister").
 *
 * The home state is told by the dateline or letterhead, by whose officials carry their state beside the name (the others'
 * do) and by where those without travel (not home). Where the signs are few or even, none is assumed.
 */
import { mayHaveOffice } from "../../world/office-states.ts";
import type { PersonRegistry } from "./registry.ts";
import type { Ties } from "./ties.ts";
import type { Unit } from "./unit.ts";

export interface Setting {
  /** Most mentioned states, most mentioned first (ties: first mentioned). */
  readonly sides: readonly string[];
  /** Two states stand out; no third comes near them. */
  readonly bilateral: boolean;
  /** The state whose officials the article names without a state. */
  readonly home: string | null;
  /** Several signs agree on it. */
  readonly sure: boolean;
  /** The state whose town the report is dated from, or null. */
  readonly dateline: string | null;
}

/** As much as an author's own state counts that is named above the text only. */
const AUTHOR = 3;

/** Counts how often each state is named, as itself, as a people, through an organisation or a person; `author`: who says "I" is of it. */
export const countStates = (sentences: readonly (readonly Unit[])[], author: string | null): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const add = (country: string | null, weight: number): void => {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  add(author, AUTHOR);
  for (const [index, units] of sentences.entries()) {
    const weight = index < 3 ? 3 : 1;
    for (const [k, unit] of units.entries()) {
      // "Northland's Kestrel Yards": its state is named once.
      if (unit.orgKind === "company" && unit.country !== null && units[k - 1]?.country === unit.country) continue;
      if (unit.series !== undefined) for (const country of unit.series.countries) add(country, weight);
      if (unit.kind === "country" || unit.kind === "demonym")
        for (const country of unit.countries ?? [unit.country as string]) add(country, weight);
      // In some languages any minister is a "Secretary of State".
      else if (unit.kind === "official" && unit.lower === "the secretary of state") continue;
      else if (unit.kind === "person" || unit.kind === "official" || unit.kind === "org") add(unit.country, weight);
      else if (unit.kind === "place") add(unit.country, weight / 2);
    }
  }
  return counts;
};

/** The states that an article's own words say it speaks from. */
export interface Origin {
  readonly dateline: string | null;
  readonly datelineCapital: boolean;
  /** States and their towns named in the letterhead and byline. */
  readonly letterhead: readonly string[];
}

const BILATERAL = 0.5;

/** The states told beside offices of officials without a name: "the Northish minister". */
export const statesOfOfficials = (sentences: readonly (readonly Unit[])[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap((units) =>
      units.flatMap((u) => (u.kind === "official" && u.country !== null && u.counterpart !== true ? [u.country] : [])),
    ),
  );

/** Which states the article is about, and which one it speaks from; `unnamed`: how many officials it tells with neither name nor state. */
export const findSetting = (
  counts: ReadonlyMap<string, number>,
  origin: Origin,
  registry: PersonRegistry,
  ties: Ties,
  officials: ReadonlySet<string>,
  unnamed: number,
): Setting => {
  const sorted = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  const sides = sorted.map(([country]) => country);
  const weight = (at: number): number => sorted[at]?.[1] ?? 0;
  const bilateral = sorted.length >= 2 && weight(2) <= BILATERAL * weight(1);
  return { sides, bilateral, dateline: origin.dateline, ...findHome(sides, bilateral, origin, registry, ties, officials, unnamed) };
};

/** As many points as tell nothing. */
const FEW = 1.9;
const SURE = 3;
/** States with officials of a stated state that make a report one about many. */
const MANY = 4;

/** Capitals where bodies of many states sit, and so the press of all: Brussels, Vienna, Luxembourg, Addis Ababa. ISO 3166-1 alpha-2. */
const HOSTS = new Set(["BE", "AT", "LU", "ET"]);

/** A report from a capital that names its state nowhere is told at home: abroad the state would be news. */
const datelinePoints = (rank: number, capital: boolean): number => (rank < 0 ? (capital ? 1.5 : 0.5) : rank <= (capital ? 1 : 0) ? 2 : 0.5);

/** Points for and against each state being the one whose officials the article names without a state. */
const findHome = (
  sides: readonly string[],
  bilateral: boolean,
  origin: Origin,
  registry: PersonRegistry,
  ties: Ties,
  officials: ReadonlySet<string>,
  unnamed: number,
): Pick<Setting, "home" | "sure"> => {
  const stated = new Map<string, number>();
  const left = new Map<string, number>();
  let bare = 0;
  const offices: string[] = [];
  for (const person of registry.people) {
    // "External Affairs Minister A" carries no state beside the name, though there is no other state's.
    if (person.byOffice === true) continue;
    if (person.countryStated && person.country !== null) {
      // "X's Ambassador to Y": an envoy's state is told at home, too.
      if (person.roles.length > 0 && person.roles.every((r) => r.rank === "envoy")) continue;
      stated.set(person.country, (stated.get(person.country) ?? 0) + 1);
      continue;
    }
    if (!person.roles.some((r) => r.rank !== "envoy" && r.rank !== "other")) continue;
    bare++;
    for (const role of person.roles) if (!role.former && role.rank.startsWith("head_of_")) offices.push(role.role);
    for (const state of ties.away.get(person) ?? []) left.set(state, (left.get(state) ?? 0) + 1);
  }
  // "Lee arrived. The Northish minister …": the state is told beside the office instead of the name. (Among many states a home minister is told so too.)
  if (bilateral) for (const state of officials) if (!stated.has(state)) stated.set(state, 1);
  if (bare === 0 && unnamed === 0) {
    // Who sends a release speaks from home, wherever it was written.
    const home = [...origin.letterhead, origin.dateline].find((state) => state !== null && sides.slice(0, 2).includes(state));
    return { home: home ?? null, sure: false };
  }
  let best: string | null = null;
  let bestPoints = FEW;
  let even = false;
  const silent = stated.size >= MANY ? sides.filter((s) => !stated.has(s)) : [];
  // A state that is hardly named is nobody's home.
  const unstated = silent.length === 1 && sides.indexOf(silent[0] as string) < MANY ? silent[0] : undefined;
  const candidates = new Set([
    ...sides.slice(0, 3),
    ...(origin.dateline === null ? [] : [origin.dateline]),
    ...origin.letterhead,
    ...(unstated === undefined ? [] : [unstated]),
  ]);
  for (const state of candidates) {
    const rank = sides.indexOf(state);
    const known = stated.get(state) ?? 0;
    let points = rank === 0 ? 1 : rank === 1 ? 0.5 : 0;
    if (state === origin.dateline) points += datelinePoints(rank, origin.datelineCapital && !HOSTS.has(state));
    if (origin.letterhead.includes(state)) points += 3;
    points += known === 0 ? (stated.size > 0 ? (bilateral ? 1.5 : 1) : 0) : -0.5 * Math.min(known, 2);
    points -= 2.5 * Math.min(left.get(state) ?? 0, 2);
    // "Prime Minister A", told in a state that has a chancellor.
    if (offices.length > 0 && offices.every((role) => !mayHaveOffice(role, state))) points -= 1.5;
    // "OSLO – Minister A, who went to Peru": its own officials are those who travel from where it is written.
    if (state === origin.dateline && origin.datelineCapital && left.size > 0 && !left.has(state)) points += 1;
    // Of many states the one of whose officials none is told with it.
    if (state === unstated) points += 1;
    // Where nobody is named without a state, only one state can be meant, or none is.
    if (bare === 0 && best !== null && points > FEW) even = true;
    else if (points > bestPoints) {
      best = state;
      bestPoints = points;
      even = false;
    } else if (points === bestPoints) even = true;
  }
  return { home: even ? null : best, sure: bestPoints >= SURE };
};

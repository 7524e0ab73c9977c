/**
 * The setting of an article: which states it is about, whose officials it names without a state ("the Prime Minister").
 *
 * The home state is the dateline's, unless the text shows that the capital of the dateline is abroad for its officials
 * (they travel there, or the only marked officials are its own). Without a dateline a home state is not assumed.
 */
import { roleNormal } from "../../world/offices.ts";
import type { PersonRegistry } from "./registry.ts";
import type { Unit } from "./unit.ts";

export interface Setting {
  /** Most mentioned states, most mentioned first (ties: first mentioned). */
  readonly sides: readonly string[];
  readonly home: string | null;
}

/** Counts how often each state is named, as itself, as a people, through an organisation or a person. */
export const countStates = (sentences: readonly (readonly Unit[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const add = (country: string | null, weight: number): void => {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  for (const [index, units] of sentences.entries()) {
    const weight = index < 3 ? 3 : 1;
    for (const unit of units) {
      if (unit.kind === "country" || unit.kind === "demonym")
        for (const country of unit.countries ?? [unit.country as string]) add(country, weight);
      else if (unit.kind === "person" || unit.kind === "official" || unit.kind === "org") add(unit.country, weight);
      else if (unit.kind === "place") add(unit.country, weight / 2);
    }
  }
  return counts;
};

export const findSetting = (sentences: readonly (readonly Unit[])[], datelineCountry: string | null, datelineCapital: boolean): Setting => {
  const counts = countStates(sentences);
  const sides = [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  let home = datelineCountry;
  // A reporter abroad: the dateline's state is home only where the article is mainly about it (a capital: among the first two).
  const place = home === null ? -1 : sides.indexOf(home);
  if (home !== null && (place < 0 || place > (datelineCapital ? 1 : 0))) home = null;
  if (home !== null) {
    // Hosted talks: "arrived in", "visit to", "flew to" the dateline's state by an official without a state of their own.
    for (const units of sentences.slice(0, 6)) {
      for (const [i, unit] of units.entries()) {
        if ((unit.kind !== "country" && unit.kind !== "place") || unit.country !== home) continue;
        const before = `${units[i - 3]?.lower ?? ""} ${units[i - 2]?.lower ?? ""} ${units[i - 1]?.lower ?? ""}`;
        if (!/\b(visit|trip|arrived|arrives|travelled|traveled|flew|came|tour|journey)\b.*\b(to|in|of)$/.test(before)) continue;
        const person = units.find((u) => u.kind === "person" && u.person !== undefined);
        if (person?.person !== undefined && !person.person.countryStated) home = null;
      }
    }
  }
  return { sides, home };
};

/** Where every official with a stated state is of one of the article's two states, those without are of the other. */
const otherSide = (registry: PersonRegistry, setting: Setting): string | null => {
  const [a, b] = setting.sides;
  if (a === undefined || b === undefined) return null;
  const stated = new Set(registry.people.flatMap((p) => (p.countryStated && p.country !== null ? [p.country] : [])));
  const hasA = stated.has(a);
  const hasB = stated.has(b);
  return hasA === hasB ? null : hasA ? b : a;
};

/** Gives officials without a state the home state; bare names keep none. */
export const concludeStates = (registry: PersonRegistry, setting: Setting): void => {
  const home = setting.home ?? otherSide(registry, setting);
  if (home === null) return;
  for (const person of registry.people) {
    if (person.country !== null || person.roles.length === 0) continue;
    // One prime minister a state: the second one named without a state is somebody else's.
    const main = person.roles.find((r) => r.rank === "head_of_state" || r.rank === "head_of_government" || r.rank === "minister");
    const held =
      main !== undefined &&
      registry.people.some(
        (p) =>
          p !== person &&
          p.country === home &&
          p.roles.some((r) => !r.former && !main.former && roleNormal(r.role) === roleNormal(main.role)),
      );
    if (held) continue;
    if (person.roles.some((r) => r.rank !== "envoy" && r.rank !== "other")) person.country = home;
  }
};

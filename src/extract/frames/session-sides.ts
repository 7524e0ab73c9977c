/**
 * The states that a formal body is of, where a session of it is told: those of its name, of the people in it, of the row of states that
 * holds it ("officials of X, Y and Z held their first consultations"), else the two that the article is about.
 *
 * Limits: who the others of a body of many are is not guessed.
 */
import type { Unit } from "../mentions/unit.ts";
import { unitTest } from "../mentions/ask.ts";
import { type Actor, type Scene, verbAround } from "./scene.ts";
import type { Body } from "./session-body.ts";

/** Bodies of more than two states: who the others are is not guessed. */
const MANY =
  /\b(?:trilateral|tripartite|three-way|four-way|quadrilateral|eu|asean|gcc|nato|au|celac|caricom|mercosur|brics|eaeu|ecowas|african union|european union|arab league|central asia|consultative (?:meeting|summit))\b/;

/** The two states that the heading above a sentence names, else those the article is about. */
const about = ({ dossier, sentence }: Scene): readonly string[] => {
  const section = dossier.sections[sentence.index];
  return section?.length === 2 ? section : dossier.setting.sides.slice(0, 2);
};

/** Two peoples named side by side before a unit. */
const delegationsOf = (units: readonly Unit[], before: number): readonly Unit[] => {
  const first = units.findIndex(
    (u, i) => i + 2 < before && u.kind === "demonym" && units[i + 1]?.lower === "and" && units[i + 2]?.kind === "demonym",
  );
  return first < 0 ? [] : [units[first] as Unit, units[first + 2] as Unit];
};

/** Between the body and the states behind it: "between the foreign ministries of". */
const isBetween = unitTest(
  /^(?:of|between|among|the|ministries|ministry|foreign|defence|defense|affairs|external|trade|governments|armies|navies|general|staffs)$/,
);
const isLink = unitTest(/^(?:,|and|&|the)$/);
const OPENS = 8;
const isState = (unit: Unit | undefined): boolean => unit !== undefined && (unit.kind === "country" || unit.kind === "demonym");

/** The states of a row that begins at unit `from`: "X, Y and Z". */
const rowAt = (units: readonly Unit[], from: number): Map<string, Unit> => {
  const row = new Map<string, Unit>();
  for (let k = from; k < units.length; k++) {
    const unit = units[k] as Unit;
    if (isState(unit)) {
      // "Norwegian and Peruvian officials", but no "Peru's"
      if (unit.possessive) return row;
      for (const state of unit.countries ?? (unit.country === null ? [] : [unit.country])) row.set(state, unit);
    } else if (!isLink(unit)) return row;
  }
  return row;
};

/** The states told in one row as those of the body: behind it, or as whoever holds it; empty where no row of two stands there. */
const rowOfStates = (scene: Scene, body: Body): Map<string, Unit> => {
  const { units } = scene;
  // "… was held in Oslo between X and Y"
  const apart = units.findIndex((u, k) => k > body.last && u.lower === "between");
  for (const opens of [body.last, apart]) {
    if (!/^(?:of|between|among)$/.test(units[opens]?.lower ?? "")) continue;
    let k = opens + 1;
    while (k < Math.min(units.length, opens + OPENS) && isBetween(units[k] as Unit)) k++;
    if (isState(units[k])) return rowAt(units, k);
  }
  const verb = verbAround(scene, body.first);
  const from = verb !== undefined && verb.at < body.first ? verb.subject?.first : undefined;
  // "Officials from the foreign ministries of X, Y and Z held"
  const first = from === undefined ? -1 : units.findIndex((u, k) => k >= from && k < (verb?.first ?? 0) && isState(u));
  if (first < 0) return new Map();
  // The last of the row alone may be read as the subject.
  let start = first;
  while (start > 1 && isLink(units[start - 1] as Unit) && isState(units[start - 2])) start -= 2;
  return rowAt(units, start);
};

/** Of this many states that an article names most, one where a body sits is a side of it. */
const SIDES = 3;
/** The states a body is of: those named with it, those of the people in it, else where it sits (`host`) and the two that the article is about. */
export const sidesOf = (scene: Scene, body: Body, unit: Unit, actors: readonly Actor[], host?: string): Map<string, Unit> => {
  const { units, dossier } = scene;
  const countries = new Map<string, Unit>();
  for (const country of body.countries) countries.set(country, unit);
  // Who "the two ministries" are is looked up below.
  const isNamed = (a: Actor): boolean => (dossier.referents.get(a.unit)?.countries.length ?? 0) < 2;
  for (const actor of actors)
    if (actor.country !== null && !countries.has(actor.country) && isNamed(actor)) countries.set(actor.country, actor.unit);
  // "the political consultations of X, Y and Z", "X, Y and Z held their first consultations"
  const row = rowOfStates(scene, body);
  if (row.size > Math.max(1, countries.size)) for (const [state, where] of row) if (!countries.has(state)) countries.set(state, where);
  // "A met B to prepare the third 2+2 between the two countries": those of A and B.
  const present = new Map(units.flatMap((u) => (u.kind === "person" && u.country !== null ? [[u.country, u] as const] : [])));
  if (countries.size === 0 && present.size === 2) for (const [state, where] of present) countries.set(state, where);
  // "Italian and Peruvian officials hold their sixth commission"
  if (countries.size === 0) for (const { country } of delegationsOf(units, units.indexOf(unit))) countries.set(country as string, unit);
  if (countries.size < 2 && !MANY.test(unit.lower)) {
    const referent = units.find((u) => (dossier.referents.get(u)?.countries.length ?? 0) >= 2);
    if (host !== undefined && dossier.setting.sides.slice(0, SIDES).includes(host) && !countries.has(host)) countries.set(host, unit);
    const sides = referent === undefined ? about(scene) : (dossier.referents.get(referent)?.countries ?? []);
    for (const side of sides) if (!countries.has(side) && countries.size < 2) countries.set(side, unit);
  }
  return countries;
};

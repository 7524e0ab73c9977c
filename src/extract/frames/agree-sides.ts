/**
 * Whose papers they are where the words beside a paper do not say: the states on which the telling dwells at that point.
 *
 * Each state named in the sentence, in its paragraph before and in the last sentences scores, people and bodies more than
 * places; the two states the article is mostly about have a lead. A row of three or more in the sentence ("the ministers of
 * X, Y and Z") acts together.
 */
import { readSender } from "../mentions/letterhead.ts";
import type { Unit } from "../mentions/unit.ts";
import { actorsOf, type Scene } from "./scene.ts";

const BACK = 3;
/** What a state scores for being one of the two that the article is mostly about. */
const LEAD = 1.5;
const NEAR = 2;

const NONE: readonly string[] = [];

/** "signed in Moscow" */
const isWhere = ({ units }: Scene, unit: Unit): boolean => /^(?:in|at|near|outside)$/.test(units[units.indexOf(unit) - 1]?.lower ?? "");

const statesOf = (scene: Scene, unit: Unit): readonly string[] => {
  // In a report about two states a town of a third is but where something was.
  const { bilateral, sides } = scene.dossier.setting;
  if (
    unit.kind === "place" &&
    unit.country !== null &&
    // a capital may stand for its government, but for where it has "in" before it
    ((bilateral && unit.countries === undefined) || (sides.length > 1 && isWhere(scene, unit))) &&
    !sides.slice(0, 2).includes(unit.country)
  )
    return [];
  if (unit.series !== undefined) return unit.series.countries;
  if (unit.kind === "demonym" || unit.kind === "country") return unit.countries ?? (unit.country === null ? [] : [unit.country]);
  if (unit.kind === "mark" || (unit.kind === "word" && !unit.refers)) return unit.country === null ? NONE : [unit.country];
  // "the two ministries" stand for whom the report told last and name nobody.
  const vague = unit.kind === "word" && unit.refers;
  const own = actorsOf(scene, unit).flatMap((a) => (a.country === null || (vague && a.kind === "state") ? [] : [a.country]));
  return own.length > 0 || unit.country === null ? own : [unit.country];
};

/** Three or more states in a row, or undefined. */
const row = (scene: Scene): readonly string[] | undefined => {
  let here: string[] = [];
  let last = -9;
  let longest: readonly string[] = [];
  for (const [k, unit] of scene.units.entries()) {
    if (unit.kind === "place") continue;
    const states = statesOf(scene, unit);
    if (states.length === 0) continue;
    here = k - last <= 3 ? [...here, ...states] : [...states];
    last = k;
    if (new Set(here).size > new Set(longest).size) longest = here;
  }
  const distinct = [...new Set(longest)];
  return distinct.length > 2 && distinct.length < 6 ? distinct : undefined;
};

/** The states that the heading of the section names, one alone with the state that the report speaks from; none without such a heading. */
export const sectionSides = (scene: Scene): readonly string[] => {
  const states = scene.dossier.sections[scene.sentence.index] ?? [];
  if (states.length !== 1) return states;
  const home = scene.dossier.setting.home ?? readSender(scene.dossier.document);
  return home !== null && !states.includes(home) ? [...states, home] : states;
};

/** The two states that the paragraph names up to the end of this sentence; none where it names fewer or more. */
export const pairOfParagraph = (scene: Scene, before: readonly Scene[]): ReadonlySet<string> => {
  const states = namedStates(scene, before);
  // "Talking with the Northish minister, General Lee …": the other state is the one that the report speaks from.
  const home = scene.dossier.setting.home ?? scene.dossier.datelineCountry;
  if (states.size === 1 && home !== null) states.add(home);
  return states.size === 2 ? states : new Set();
};

const NO_PAIR: ReadonlySet<string> = new Set();
/** The states that a paragraph names by name or people up to the end of the sentence. */
const namedStates = (scene: Scene, before: readonly Scene[]): Set<string> => {
  const states = new Set<string>();
  for (const other of [...before.filter((b) => b.sentence.paragraph === scene.sentence.paragraph), scene])
    for (const unit of other.units)
      if (unit.kind !== "place" && unit.kind !== "word" && unit.kind !== "quantity")
        for (const state of statesOf(other, unit)) states.add(state);
  return states;
};

/** The states of a paper of which `known` are certain, with the unit of this sentence that names each (or none). */
export const sidesHere = (
  scene: Scene,
  before: readonly Scene[],
  known: readonly string[],
): readonly { state: string; unit: Unit | undefined }[] => {
  const here = scene.units.some((u) => statesOf(scene, u).length > 0);
  const told = before.findLast((b) => b.sentence.paragraph === scene.sentence.paragraph);
  // "A, B, C and D met on Monday. The leaders adopted …": the row of the sentence before where this one names nobody.
  const earlier = here || told === undefined || told.sentence.index + 1 !== scene.sentence.index ? undefined : row(told);
  const together = known.length === 0 ? (row(scene) ?? earlier) : undefined;
  const named = new Map<string, Unit>();
  for (const unit of scene.units) for (const state of statesOf(scene, unit)) if (!named.has(state)) named.set(state, unit);
  if (together !== undefined) return together.map((state) => ({ state, unit: named.get(state) }));
  // Exactly the two that the sentence names beside its places.
  const plain = [...named].filter(([state, unit]) => unit.kind !== "place" && !known.includes(state));
  if (plain.length + known.length === 2) return plain.map(([state, unit]) => ({ state, unit }));
  // "Recalling the signing of a pact in Northland, both sides agreed": those for whom "sides" stands, where the sentence names nobody else.
  const pair = scene.units.find((u) => u.kind === "word" && scene.dossier.referents.get(u)?.countries.length === 2);
  const both = pair === undefined ? [] : (scene.dossier.referents.get(pair)?.countries ?? []);
  // "India knocks, too. … officials on both sides draft a pact": those of the paragraph, where it names two
  const own2 = pair === undefined ? NO_PAIR : namedStates(scene, before);
  if (own2.size === 2 && [...known, ...plain.map(([state]) => state)].every((state) => own2.has(state)) && plain.length + known.length > 0)
    return [...own2].filter((state) => !known.includes(state)).map((state) => ({ state, unit: named.get(state) ?? pair }));
  if (both.length === 2 && [...known, ...plain.map(([state]) => state)].every((state) => both.includes(state)))
    return both.filter((state) => !known.includes(state)).map((state) => ({ state, unit: named.get(state) ?? pair }));
  // The states of the paragraph, where it names as many as are wanted.
  const inParagraph = new Set(known);
  const towns = new Set<string>();
  for (const other of [...before.filter((b) => b.sentence.paragraph === scene.sentence.paragraph), scene])
    for (const unit of other.units) for (const state of statesOf(other, unit)) (unit.kind === "place" ? towns : inParagraph).add(state);
  if (inParagraph.size === 2) {
    const rest = [...inParagraph].filter((state) => !known.includes(state));
    return rest.map((state) => ({ state, unit: named.get(state) }));
  }
  // A paragraph that names nobody, in a report about two states: theirs, whomever the paragraphs before it turned to.
  const { bilateral, sides } = scene.dossier.setting;
  if (bilateral && known.length === 0 && inParagraph.size === 0 && towns.size === 0)
    return sides.slice(0, 2).map((state) => ({ state, unit: undefined }));
  // "The armies of A, B and C mean to … A declaration was signed by generals X, Y and Z": the row that holds the one whose state is known
  const rowBefore = told === undefined || told.sentence.index + 1 !== scene.sentence.index ? undefined : row(told);
  const persons = scene.units.filter((u) => u.kind === "person" && u.possessive !== true).length;
  if (rowBefore !== undefined && known.length > 0 && persons === rowBefore.length && known.every((state) => rowBefore.includes(state)))
    return rowBefore.filter((state) => !known.includes(state)).map((state) => ({ state, unit: named.get(state) }));
  const scores = new Map<string, number>();
  const tell = (from: Scene, weight: number): void => {
    const seen = new Set<string>();
    for (const unit of from.units) {
      for (const state of statesOf(from, unit)) {
        const key = `${state}${unit.kind === "place" ? " place" : ""}`;
        if (seen.has(key)) continue;
        seen.add(key);
        scores.set(state, (scores.get(state) ?? 0) + weight * (unit.kind === "place" ? 0.5 : 1));
      }
    }
  };
  tell(scene, NEAR);
  for (const other of before.slice(-BACK - 3)) {
    const same = other.sentence.paragraph === scene.sentence.paragraph;
    if (other.sentence.item !== scene.sentence.item || (!same && scene.sentence.index - other.sentence.index > BACK)) continue;
    tell(other, same ? NEAR : 1);
  }
  // "this time with Lithuania": beside the one state of the sentence stands the one that the report speaks from.
  const speaker = scene.dossier.setting.home;
  if (known.length === 1 && plain.length === 0 && speaker !== null) scores.set(speaker, (scores.get(speaker) ?? 0) + LEAD);
  for (const side of scene.dossier.setting.sides.slice(0, 2)) scores.set(side, (scores.get(side) ?? 0) + LEAD);
  // A paragraph about one state tells of a paper of that state, whatever the article is about.
  const own = [...inParagraph, ...towns].filter((state) => !known.includes(state));
  const one = new Set(own).size === 1 ? (own[0] as string) : undefined;
  if (one !== undefined) scores.set(one, (scores.get(one) ?? 0) + 2 * LEAD);
  // … and of the state that the report speaks from.
  const { home } = scene.dossier.setting;
  if (one !== undefined && home !== null && home !== one) scores.set(home, (scores.get(home) ?? 0) + 2 * LEAD);
  // Ties keep the order of the text, the article's own sides last.
  const rest = [...scores].filter(([state]) => !known.includes(state)).sort((a, b) => b[1] - a[1]);
  return rest.slice(0, 2 - known.length).map(([state]) => ({ state, unit: named.get(state) }));
};

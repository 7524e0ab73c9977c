/**
 * "met two colleagues on Monday, A of Peru and B of Chile", "found time for three ministers in a side room: A, B and C": the names that a plural
 * noun of people has behind a day or a place, a colon, a dash or a comma.
 *
 * Gotcha: behind a comma those who do something themselves ("met two colleagues on Monday, A and B said") are no apposition.
 */
import type { Actor, Scene } from "../frames/scene.ts";
import { readActors } from "../frames/scene.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Complement } from "./complements.ts";
import type { Clauses } from "./parse.ts";

const isPeople = unitTest(
  /(?:ministers|presidents|leaders|counterparts|colleagues|officials|chiefs|ambassadors|heads|premiers|envoys|secretaries|commanders|speakers|visitors|guests|interlocutors|callers|partners)$/,
);
const opensNames = unitTest(/^(?:[:,–—-]|--)$/);
/** Units from the noun to the names. */
const REACH = 14;
/** Units from a member of a list to the semicolon that closes it. */
const MEMBER = 8;

const personsOf = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" && a.person !== null);

/** The persons of a row or a list with semicolons from unit `from` on, and the unit behind it. */
const listFrom = (scene: Scene, from: number): { readonly actors: readonly Actor[]; readonly next: number } => {
  const actors: Actor[] = [];
  let next = from;
  for (let k = from; k < scene.units.length; ) {
    const read = readActors(scene, k);
    const named = personsOf(read.actors);
    if (named.length === 0) break;
    actors.push(...named);
    next = read.next;
    const mark = scene.units.findIndex((u, n) => n >= next && n < next + MEMBER && u.lower === ";");
    if (mark < 0) break;
    k = /^(?:and|,)$/.test(scene.units[mark + 1]?.lower ?? "") ? mark + 2 : mark + 1;
  }
  return { actors, next };
};

/** The complements, the names of a plural noun in the place of the noun. */
export const withApposed = (
  scene: Scene,
  { verbOf, classes }: Clauses,
  complements: readonly Complement[],
  subjects: ReadonlySet<number>,
): readonly Complement[] => {
  const { units } = scene;
  const n = complements.findIndex(
    (c) => personsOf(c.actors).length === 0 && units.slice(c.first, c.last).some(isPeople) && c.actors.every((a) => a.country === null),
  );
  const noun = complements[n];
  if (noun === undefined) return complements;
  for (let k = noun.last; k < Math.min(units.length, noun.last + REACH); k++) {
    const unit = units[k];
    if (
      unit === undefined ||
      unit.kind === "person" ||
      subjects.has(k) ||
      (verbOf[k] ?? -1) >= 0 ||
      classes[k] === "rel" ||
      classes[k] === "sub"
    )
      break;
    if (!opensNames(unit)) continue;
    const row = listFrom(scene, k + 1);
    if (row.actors.length < 2 || subjects.has(row.next - 1)) {
      if (unit.lower === ",") continue;
      break;
    }
    // "three foreign ministers": the words before the noun are of one group with it
    let first = n;
    while (first > 0 && complements[first - 1]?.last === complements[first]?.first && complements[first - 1]?.actors.length === 0) first--;
    return [
      ...complements.slice(0, first),
      { ...noun, last: row.next, actors: row.actors },
      ...complements.filter((c, m) => m > n && c.last <= k),
    ];
  }
  return complements;
};

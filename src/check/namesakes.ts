/**
 * Articles whose persons may be taken for others, or shown under another name, once an article or a claim is gone.
 *
 * Whom a name stands for hangs by all articles that share a word of it: a bare surname by who else bears it, a shown name by
 * the forms that others use. So the names alone are settled again among the articles that share a word, which is cheap beside
 * reconciling them.
 */
import { standingDecisions } from "../reconcile/decisions/effective.ts";
import { skeleton } from "../reconcile/entities/fold.ts";
import { namesIn } from "../reconcile/entities/name-node.ts";
import type { ReconcileInput } from "../reconcile/source.ts";
import { nameStep } from "../reconcile/upkeep/name-step.ts";
import { Run } from "../reconcile/upkeep/run.ts";
import { type Asking, inMemory } from "../reconcile/upkeep/shelf.ts";

/** Text of who is meant by each name, by article. */
export type Persons = ReadonlyMap<string, string>;

export interface Namesakes {
  /** Articles that share a word of a name with any of these, themselves included. */
  of(sources: Iterable<string>): ReadonlySet<string>;
}

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
};

export const namesakesIn = (input: ReconcileInput): Namesakes => {
  const wordsOf = new Map<string, Set<string>>();
  const sourcesOf = new Map<string, Set<string>>();
  const run = new Run(standingDecisions(input.decisions));
  for (const source of input.sources)
    for (const { words } of namesIn(run.everyClaimOf(source), source.id))
      for (const word of words) {
        const key = skeleton(word);
        add(wordsOf, source.id, key);
        add(sourcesOf, key, source.id);
      }
  return {
    of: (sources) =>
      new Set([...sources].flatMap((id) => [id, ...[...(wordsOf.get(id) ?? [])].flatMap((word) => [...(sourcesOf.get(word) ?? [])])])),
  };
};

function* settled(run: Run, ids: readonly string[]): Asking<Persons> {
  yield* nameStep(run, yield* run.load(ids));
  const notes = yield* run.shelf.get("naming", ids);
  // the ids of persons are those of their oldest names: not what anybody sees
  return new Map(
    [...notes].map(([id, note]) => [id, JSON.stringify(note.persons.map(([key, { name, country }]) => [key, name, country]).sort())]),
  );
}

/** Who is meant by the names of every article of `input` that counts. */
export const personsIn = (input: ReconcileInput): Persons => {
  const run = new Run(standingDecisions(input.decisions));
  const articles = new Map(input.sources.map((s) => [s.id, s]));
  return inMemory(settled(run, [...articles.keys()]), articles);
};

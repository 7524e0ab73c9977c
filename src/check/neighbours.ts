/**
 * Articles that bear on one another: those that tell of one record, argue for one date, or go back to one text.
 *
 * What would stand without an article is worked out from its neighbours alone, and from a wider ring of them wherever these do
 * not give what all articles give.
 */
import type { Views } from "../model/dataset.ts";

export interface Neighbours {
  /** The articles within `rings` steps of some, themselves included. */
  within(sources: Iterable<string>, rings: number): ReadonlySet<string>;
  /** Records that any of these articles tells of or argues for. */
  records(sources: Iterable<string>): ReadonlySet<string>;
}

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
};

export const neighboursIn = (views: Views): Neighbours => {
  const recordsOf = new Map<string, Set<string>>();
  const sourcesOf = new Map<string, Set<string>>();
  for (const fact of views.facts)
    for (const claim of fact.claims) {
      add(recordsOf, claim.source, fact.record);
      add(sourcesOf, fact.record, claim.source);
    }
  // articles of one text hang together as if they told of one more record
  for (const { id, origin } of views.sources) {
    if (origin === null) continue;
    add(recordsOf, id, `text ${origin}`);
    add(sourcesOf, `text ${origin}`, id);
  }
  const records = (sources: Iterable<string>): ReadonlySet<string> => new Set([...sources].flatMap((s) => [...(recordsOf.get(s) ?? [])]));
  return {
    records,
    within: (sources, rings) => {
      let found: ReadonlySet<string> = new Set(sources);
      for (let ring = 0; ring < rings; ring++)
        found = new Set([...found, ...[...records(found)].flatMap((r) => [...(sourcesOf.get(r) ?? [])])]);
      return found;
    },
  };
};

/**
 * An analyst's "merge" and "different", turned from ids of records, claims and entities into rulings on mentions and names.
 *
 * "Different" is sticky: no score and no other merge, however indirect, joins what it keeps apart.
 */
import type { NameNode } from "../entities/name-node.ts";
import { type NameRuling, nodeId } from "../entities/persons.ts";
import type { Rulings } from "../link/groups.ts";
import type { Mention } from "../mention.ts";
import { recordIdOf } from "../rows/build.ts";
import type { Decided, Standing } from "./effective.ts";

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const pairsOf = (ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.flatMap((a, i) => ids.slice(i + 1).flatMap((b) => (a === b ? [] : [[a, b] as const])));

const never = (): boolean => false;

export const rulingsOf = (standing: Standing, mentions: readonly Mention[]): Rulings => {
  if (standing.merges.length + standing.differents.length + standing.recordOfAdded.size === 0)
    return { joins: [], follows: new Map(), apart: never, together: never };
  const byId = new Map(mentions.flatMap((m) => [[m.id, m] as const, [recordIdOf(m), m] as const]));
  // a meeting is no purchase, whoever says so
  const pairs = (ids: readonly string[]): readonly (readonly [string, string])[] =>
    pairsOf(ids).flatMap(([a, b]) => {
      const [x, y] = [byId.get(a), byId.get(b)];
      return x === undefined || y === undefined || x === y || x.claim.kind !== y.claim.kind ? [] : [[x.id, y.id] as const];
    });
  const apart = new Set(standing.differents.flatMap((d) => pairs(d.value)).map(([a, b]) => key(a, b)));
  const joins = standing.merges.flatMap((d) => pairs(d.value)).filter(([a, b]) => !apart.has(key(a, b)));
  const together = new Set(joins.map(([a, b]) => key(a, b)));
  return {
    joins,
    follows: new Map([...standing.recordOfAdded].flatMap((pair) => pairs(pair))),
    apart: apart.size === 0 ? never : (a, b) => apart.has(key(a, b)),
    together: (a, b) => together.has(key(a, b)),
  };
};

/** What merges, or decisions of difference, say of names. */
export const nameRuling = (lists: readonly Decided<readonly string[]>[]): NameRuling => {
  const pairs = new Set(lists.flatMap((d) => pairsOf(d.value)).map(([a, b]) => key(a, b)));
  const named = new Set(lists.flatMap((d) => d.value));
  const ids = new WeakMap<Pick<NameNode, "key">, string>();
  const idOf = (node: Pick<NameNode, "key">): string => {
    const known = ids.get(node) ?? nodeId(node);
    ids.set(node, known);
    return known;
  };
  return {
    concerns: (name) => named.size > 0 && named.has(idOf(name)),
    on: (a, b) => pairs.has(key(idOf(a), idOf(b))),
  };
};

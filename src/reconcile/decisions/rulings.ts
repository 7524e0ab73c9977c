/** An analyst's "merge" and "different", turned from ids of records or claims into rulings on mentions. */
import type { Mention } from "../mention.ts";
import { contentId } from "../../model/ids.ts";
import type { Rulings } from "../link/groups.ts";
import type { Standing } from "./effective.ts";

const PREFIX = { meeting: "m", visit: "v", agreement: "a", purchase: "p" } as const;

export const rulingsOf = (standing: Standing, mentions: readonly Mention[]): Rulings => {
  const byId = new Map<string, string>();
  if (standing.merges.length > 0 || standing.differents.length > 0)
    for (const m of mentions) {
      byId.set(m.id, m.id);
      byId.set(contentId(PREFIX[m.claim.kind], m.id), m.id);
    }
  const pairs = (ids: readonly string[]): readonly (readonly [string, string])[] => {
    const known = ids.map((id) => byId.get(id)).filter((id) => id !== undefined);
    return known.flatMap((a, i) => known.slice(i + 1).map((b) => [a, b] as const));
  };
  const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const apart = new Set(standing.differents.flatMap(pairs).map(([a, b]) => key(a, b)));
  const joins = standing.merges.flatMap(pairs).filter(([a, b]) => !apart.has(key(a, b)));
  const together = new Set(joins.map(([a, b]) => key(a, b)));
  return { joins, apart: (a, b) => apart.has(key(a, b)), together: (a, b) => together.has(key(a, b)) };
};

/**
 * The cells that flip between two states of the datasets: what would stand otherwise, or not at all.
 *
 * A record is the same where it bears the same id, leads to it, or is told of by the same claims: without its oldest report
 * a record has another id, but tells of the same happening. Ids inside values count for nothing.
 */
import type { FactRow, Support, Views } from "../model/dataset.ts";
import { compareText } from "../reconcile/compare.ts";

export interface Flip {
  readonly kind: "gone" | "changed" | "weaker" | "stronger" | "new";
  /** The id in the first state; in the second for what is new. */
  readonly record: string;
  /** null: the record as a whole. */
  readonly field: string | null;
  readonly before: FactRow["value"];
  readonly after: FactRow["value"];
  readonly support: { readonly before: Support | null; readonly after: Support | null };
}

type Facts = Pick<Views, "facts" | "redirects">;

const STRENGTH: readonly Support[] = ["conflicting", "single_source", "corroborated", "decided"];

/** Text by which two values are the same whatever ids stand in them. */
const valueKey = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (key === "id" ? undefined : inner));

const byRecord = (facts: readonly FactRow[]): ReadonlyMap<string, readonly FactRow[]> => {
  const out = new Map<string, FactRow[]>();
  for (const fact of facts) {
    const own = out.get(fact.record);
    if (own === undefined) out.set(fact.record, [fact]);
    else own.push(fact);
  }
  return out;
};

const tellers = (facts: readonly FactRow[]): ReadonlySet<string> =>
  new Set(facts.flatMap((f) => f.claims.flatMap((c) => (c.outcome === "premise" && f.field === "date" ? [] : [c.id]))));

const kindOf = (record: string): string => record.slice(0, record.indexOf("-"));

/** Record of the first state → record of the second. */
const matches = (
  before: ReadonlyMap<string, readonly FactRow[]>,
  after: ReadonlyMap<string, readonly FactRow[]>,
  redirects: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const take = (a: string, b: string | undefined): void => {
    if (b === undefined || !after.has(b) || taken.has(b)) return;
    found.set(a, b);
    taken.add(b);
  };
  for (const id of before.keys()) if (after.has(id)) take(id, id);
  const recordOf = new Map<string, string>();
  for (const [id, facts] of after) if (!taken.has(id)) for (const claim of tellers(facts)) recordOf.set(claim, id);
  for (const [id, facts] of before) {
    if (found.has(id)) continue;
    take(id, redirects.get(id));
    const votes = new Map<string, number>();
    for (const claim of tellers(facts)) {
      const other = recordOf.get(claim);
      // a meeting may take its town from a claim of a paper
      if (other !== undefined && kindOf(other) === kindOf(id)) votes.set(other, (votes.get(other) ?? 0) + 1);
    }
    take(id, [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0]);
  }
  return found;
};

const cellFlips = (record: string, before: readonly FactRow[], after: readonly FactRow[]): readonly Flip[] => {
  const now = new Map(after.map((f) => [f.field, f]));
  const flips = before.flatMap((was): Flip[] => {
    const is = now.get(was.field);
    const base = { record, field: was.field, before: was.value, support: { before: was.support, after: is?.support ?? null } };
    if (is === undefined) return [{ ...base, kind: "gone", after: null }];
    if (valueKey(is.value) !== valueKey(was.value)) return [{ ...base, kind: "changed", after: is.value }];
    const step = STRENGTH.indexOf(is.support) - STRENGTH.indexOf(was.support);
    return step === 0 ? [] : [{ ...base, kind: step < 0 ? "weaker" : "stronger", after: is.value }];
  });
  const old = new Set(before.map((f) => f.field));
  const fresh = after.flatMap((is): Flip[] =>
    old.has(is.field)
      ? []
      : [{ kind: "new", record, field: is.field, before: null, after: is.value, support: { before: null, after: is.support } }],
  );
  return [...flips, ...fresh];
};

const WHOLE = { field: null, before: null, after: null, support: { before: null, after: null } } as const;

/** In the order of the first state's facts; what is new comes last. */
export const flipsBetween = (first: Facts, second: Facts): readonly Flip[] => {
  const [before, after] = [byRecord(first.facts), byRecord(second.facts)];
  const found = matches(before, after, new Map(second.redirects.map((r) => [r.id, r.to])));
  const kept = new Set(found.values());
  return [
    ...[...before].flatMap(([record, facts]): readonly Flip[] => {
      const other = found.get(record);
      return other === undefined ? [{ ...WHOLE, kind: "gone", record }] : cellFlips(record, facts, after.get(other) ?? []);
    }),
    ...[...after.keys()].flatMap((record): readonly Flip[] => (kept.has(record) ? [] : [{ ...WHOLE, kind: "new", record }])),
  ];
};

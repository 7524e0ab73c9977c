/** The order in which rows are looked at: it decides how pairs of them are named, so it must not depend on what came first. */
import { compareText } from "../compare.ts";
import type { Rows } from "../reconciled.ts";

type Keys<R> = (row: R) => readonly string[];

/** By UTF-16 code unit; what is unknown comes last. */
const sorted = <R>(rows: readonly R[], keysOf: Keys<R>): readonly R[] =>
  rows
    .map((row) => ({ row, keys: keysOf(row) }))
    .sort((a, b) => a.keys.reduce((order, key, i) => order || compareText(key, b.keys[i] as string), 0))
    .map(({ row }) => row);

const byDate: Keys<{ readonly id: string; readonly date: string | null }> = (row) => [row.date ?? "~", row.id];

export const rowsInOrder = (rows: Rows): Rows => ({
  sources: sorted(rows.sources, (row) => [row.published ?? "~", row.id]),
  entities: sorted(rows.entities, (row) => [row.kind, row.name, row.id]),
  meetings: sorted(rows.meetings, byDate),
  visits: sorted(rows.visits, byDate),
  agreements: sorted(rows.agreements, byDate),
  purchases: sorted(rows.purchases, byDate),
  facts: sorted(rows.facts, (row) => [row.record, row.field]),
  redirects: sorted(rows.redirects, (row) => [row.id]),
});

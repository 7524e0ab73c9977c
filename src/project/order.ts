/**
 * The order of rows in every table: by date, then id; what has no date by what it belongs to. And of columns in a row.
 *
 * One place for it, since rows come out of SQL as well as out of a replay and must stand alike. By UTF-16 code unit,
 * never by collation; what is unknown comes last (`~` sorts behind digits and letters).
 */
import type { Views } from "../model/dataset.ts";
import { compareText } from "../reconcile/compare.ts";
import { VIEW_TABLES, type ViewName } from "./tables.ts";

type Keys<Row> = (row: Row) => readonly string[];

const LAST = "~";
const byDate: Keys<{ readonly date: string | null; readonly id: string }> = (row) => [row.date ?? LAST, row.id];

const KEYS: { readonly [T in keyof Views]: Keys<Views[T][number]> } = {
  sources: (row) => [row.published ?? LAST, row.id],
  entities: (row) => [row.kind, row.name, row.id],
  meetings: byDate,
  visits: byDate,
  agreements: byDate,
  purchases: byDate,
  facts: (row) => [row.record, row.field, row.id],
  conflicts: (row) => [row.record ?? "", row.field, row.id],
  findings: (row) => [row.check, row.id],
  redirects: (row) => [row.id],
};

const sorted = <Row>(rows: readonly Row[], keys: Keys<Row>): readonly Row[] =>
  rows
    .map((row) => ({ row, key: keys(row) }))
    .sort((a, b) => {
      for (let i = 0; i < a.key.length; i++) {
        const order = compareText(a.key[i] ?? "", b.key[i] ?? "");
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ row }) => row);

/** Text as a database column holds it: without NUL and halves of surrogate pairs, which JSON in the log may spell. */
export const storable = (value: unknown): unknown =>
  typeof value === "string" && (value.includes("\0") || !value.isWellFormed()) ? value.toWellFormed().replaceAll("\0", "\ufffd") : value;

/** The row with its columns in the order of its table, whoever made it. */
export const arrangedRow = <Row extends object>(view: ViewName, row: Row): Row =>
  Object.fromEntries(Object.keys(VIEW_TABLES[view]).map((column) => [column, storable(row[column as keyof Row] ?? null)])) as Row;

const arranged = <Row extends object>(view: ViewName, rows: readonly Row[]): readonly Row[] => rows.map((row) => arrangedRow(view, row));

export const inOrder = (views: Views): Views => ({
  sources: sorted(arranged("sources", views.sources), KEYS.sources),
  entities: sorted(arranged("entities", views.entities), KEYS.entities),
  meetings: sorted(arranged("meetings", views.meetings), KEYS.meetings),
  visits: sorted(arranged("visits", views.visits), KEYS.visits),
  agreements: sorted(arranged("agreements", views.agreements), KEYS.agreements),
  purchases: sorted(arranged("purchases", views.purchases), KEYS.purchases),
  facts: sorted(arranged("facts", views.facts), KEYS.facts),
  conflicts: sorted(arranged("conflicts", views.conflicts), KEYS.conflicts),
  findings: sorted(arranged("findings", views.findings), KEYS.findings),
  redirects: sorted(arranged("redirects", views.redirects), KEYS.redirects),
});

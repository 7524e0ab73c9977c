/** The order in which a record's cells are told: that of its table's columns, which puts the date first. */
import { RECORD_TABLES, type RecordTable } from "../table-source.ts";
import { TABLES } from "./all.ts";
import type { Column } from "./table.ts";

const rankOf = (table: RecordTable): ReadonlyMap<string, number> => {
  const columns = (TABLES.find((each) => each.name === table)?.columns ?? []) as readonly Column<never>[];
  return new Map(columns.flatMap((column, index) => (column.field === undefined ? [] : [[column.field, index] as const])).toReversed());
};
const RANKS = new Map(RECORD_TABLES.map((table) => [table, rankOf(table)]));

/** `cells` in the order of the table's columns; fields that are no column come last, as they were. */
export const inFieldOrder = <T extends { readonly field: string }>(table: RecordTable, cells: readonly T[]): readonly T[] => {
  const ranks = RANKS.get(table);
  return cells.toSorted((a, b) => (ranks?.get(a.field) ?? 999) - (ranks?.get(b.field) ?? 999));
};

/**
 * What an audit may be asked about: an id, `record:field`, or a cell as a spreadsheet names it, `meetings.csv:12:date`.
 *
 * Gotcha: rows count as a spreadsheet shows them, so row 1 is the header and row 2 the first record.
 */
import type { Dataset } from "../../model/dataset.ts";
import { ExportError } from "../export-error.ts";
import { tableSource } from "../table-source.ts";
import { TABLES } from "../tables/all.ts";
import type { Column, Table } from "../tables/table.ts";

export interface Reference {
  readonly id: string;
  /** Only this cell of the record. */
  readonly field: string | null;
}

const unknown = (where: string, what: string, remedy: string): ExportError => new ExportError({ where, what, remedy });

const nthRow = (table: Table<never>, dataset: Dataset, row: number): unknown => {
  let line = 1;
  const rows = table.rows(tableSource(dataset));
  if (!(Symbol.iterator in rows)) return undefined;
  for (const each of rows as Iterable<unknown>) if (++line === row) return each;
  return undefined;
};

const LINKS = "this table has no cells of its own; ask about the record's table";

const cellReference = (dataset: Dataset, reference: string, name: string, row: number, column: string): Reference => {
  const table = TABLES.find((candidate) => candidate.name === name);
  if (table === undefined)
    throw unknown(reference, `there is no table ${name}`, `tables are ${TABLES.map((each) => each.name).join(", ")}`);
  if (table.key[0] !== "id") throw unknown(reference, LINKS, `for example meetings.csv:${row}:participants`);
  const found = nthRow(table, dataset, row) as { readonly id: string } | undefined;
  if (found === undefined) throw unknown(reference, `the table has no row ${row}`, "rows count from 2, below the header");
  const definition = table.columns.find((each) => each.name === column) as Column<never> | undefined;
  if (definition === undefined)
    throw unknown(reference, `the table has no column ${column}`, `columns are ${table.columns.map((each) => each.name).join(", ")}`);
  return { id: found.id, field: definition.field ?? null };
};

/** Reads `reference` against `dataset`. Throws `ExportError` where it names nothing. */
export const parseReference = (dataset: Dataset, reference: string): Reference => {
  const cell = /^(?:.*[/\\])?([a-z_]+)(?:\.csv|\.parquet)?:(\d+):([a-z_]+)$/.exec(reference.trim());
  if (cell !== null) return cellReference(dataset, reference, cell[1] ?? "", Number(cell[2]), cell[3] ?? "");
  const field = /^([a-z]+-[0-9a-f]+(?:-\d+)?):(.+)$/.exec(reference.trim());
  return field === null ? { id: reference.trim(), field: null } : { id: field[1] ?? "", field: field[2] ?? "" };
};

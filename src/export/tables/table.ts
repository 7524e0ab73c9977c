/**
 * What a table of an export is: its columns with types and descriptions, and where its rows come from. CSV, workbook,
 * Parquet and `datapackage.json` are all written from these definitions.
 */
import type { Rows, TableSource } from "../table-source.ts";

export type Cell = string | number | null;

/**
 * `edtf` is an EDTF date as text, `day` an ISO day, `list` several values joined by `; `, `json` a JSON value as text
 * (plain where it is a string), `id` an identifier of a row here or in another table.
 */
export type ColumnType = "id" | "text" | "long_text" | "integer" | "number" | "day" | "edtf" | "list" | "json" | "enum" | "country";

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly of: (row: Row) => Cell;
  /** How a sheet shows it, where a person reads it better than `of`. */
  readonly shown?: (row: Row) => Cell;
  /** Field of the fact that stands behind the cell, where one does. */
  readonly field?: string;
  /** The values an `enum` may take. */
  readonly values?: readonly string[];
  /** `table.column` that an `id` points to. */
  readonly references?: string;
  /** An analyst may change it in the workbook; the change feeds a decision. */
  readonly editable?: boolean;
}

export interface Table<Row = unknown> {
  /** File name without extension, and name of the sheet. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Name of the columns that together are unique; empty where rows may repeat. */
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rows: (source: TableSource) => Rows<Row>;
}

/** Keeps the row type of a definition while it is checked, then forgets it, so that tables stand in one list. */
export const defineTable = <Row>(table: Table<Row>): Table<never> => table as unknown as Table<never>;

const finite = (value: Cell): Cell => (typeof value === "number" && !Number.isFinite(value) ? null : value);

/** The cells of a row in the order of the columns. NaN and infinities, which no format holds, become null. */
export const cellsOf = (table: Table<never>, row: unknown): Cell[] => {
  const { columns } = table as unknown as Table;
  const cells: Cell[] = new Array(columns.length);
  for (let i = 0; i < columns.length; i++) cells[i] = finite((columns[i] as Column<unknown>).of(row));
  return cells;
};

/** The same as a sheet shows them. */
export const shownCellsOf = (table: Table<never>, row: unknown): Cell[] => {
  const { columns } = table as unknown as Table;
  const cells: Cell[] = new Array(columns.length);
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] as Column<unknown>;
    cells[i] = finite((column.shown ?? column.of)(row));
  }
  return cells;
};

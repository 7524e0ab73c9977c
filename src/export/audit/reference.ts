/**
 * What an audit may be asked about: an id, `record:field`, or a cell as a spreadsheet names it: `meetings.csv:12:date` in
 * any table, `Meetings!B12` in the workbook.
 *
 * A cell of a link table leads to the record's cell it was taken from, one of the evidence tables to the fact or conflict.
 * Gotcha: rows count as a spreadsheet shows them, so row 1 is the header and row 2 the first record.
 */
import type { Dataset } from "../../model/dataset.ts";
import { ExportError } from "../export-error.ts";
import { tableSource } from "../table-source.ts";
import { TABLES } from "../tables/all.ts";
import { type Cell, type Column, cellsOf, type Table } from "../tables/table.ts";

export interface Reference {
  readonly id: string;
  /** Only this cell of the record. */
  readonly field: string | null;
}

const unknown = (where: string, what: string, remedy: string): ExportError => new ExportError({ where, what, remedy });

type Row = Readonly<Record<string, Cell>>;

/** The `line`th line of the table, the header being the first. */
const rowAt = async (table: Table<never>, dataset: Dataset, line: number): Promise<Row | undefined> => {
  let at = 1;
  for await (const each of table.rows(tableSource(dataset)) as AsyncIterable<unknown>) {
    if (++at < line) continue;
    const cells = cellsOf(table, each);
    return at > line ? undefined : Object.fromEntries(table.columns.map((column, index) => [column.name, cells[index] ?? null]));
  }
  return undefined;
};

/** The cell that a row of the table comes from; `field` is what stands behind its column. */
const behind = (table: string, row: Row, field: string | null): Reference => {
  const text = (name: string): string => String(row[name] ?? "");
  switch (table) {
    case "claims":
      return { id: text("fact"), field: null };
    case "conflict_values":
      return { id: text("conflict"), field: null };
    case "roles":
      return { id: text("entity"), field: null };
    case "record_sources":
      return { id: text("record"), field: null };
    case "participants":
      return { id: text("record"), field: row.record_table === "visits" ? "visitor" : "participants" };
    case "parties":
      return { id: text("record"), field: row.side === "party" ? "parties" : text("side") };
    case "signatories":
    case "items":
      return { id: text("record"), field: table };
    default:
      return { id: text("id"), field };
  }
};

interface CellName {
  readonly table: Table<never>;
  readonly line: number;
  readonly column: Column<never>;
}

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads a cell's name; null where `reference` is of another form. Throws where there is no such table or column. */
const cellName = (reference: string): CellName | null => {
  const csv = /^(?:.*[/\\])?([a-z_]+)(?:\.csv|\.parquet)?:(\d+):([a-z_]+)$/.exec(reference);
  const sheet = /^(?:.*[/\\])?(?:dataset\.xlsx:)?'?([A-Z][A-Za-z ]*)'?!\$?([A-Z]{1,2})\$?(\d+)$/.exec(reference);
  const found = csv ?? sheet;
  if (found === null) return null;
  const name = found[1] ?? "";
  const table = TABLES.find((each) => (csv === null ? each.title : each.name) === name);
  if (table === undefined)
    throw unknown(reference, `there is no table ${name}`, `tables are ${TABLES.map((each) => each.name).join(", ")}`);
  const columns = table.columns as readonly Column<never>[];
  const column = csv === null ? columns[columnNumber(found[2] ?? "")] : columns.find((each) => each.name === found[3]);
  if (column === undefined)
    throw unknown(
      reference,
      `the table has no column ${csv === null ? found[2] : found[3]}`,
      `columns are ${columns.map((each) => each.name).join(", ")}`,
    );
  return { table, line: Number(csv === null ? found[3] : found[2]), column };
};

/** Reads `reference` against `dataset`. Rejects with `ExportError` where it is a cell that is not there. */
export const findReference = async (dataset: Dataset, reference: string): Promise<Reference> => {
  const asked = reference.trim();
  const cell = cellName(asked);
  if (cell !== null) {
    const row = await rowAt(cell.table, dataset, cell.line);
    if (row === undefined) throw unknown(asked, `the table has no row ${cell.line}`, "rows count from 2, below the header");
    return behind(cell.table.name, row, cell.column.field ?? null);
  }
  const field = /^([a-z]+-[0-9a-f]+(?:-\d+)?):(.+)$/.exec(asked);
  return field === null ? { id: asked, field: null } : { id: field[1] ?? "", field: field[2] ?? "" };
};

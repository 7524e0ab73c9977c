/**
 * CSV as RFC 4180 has it: UTF-8, comma, CRLF, a header line, quotes doubled. Null is an empty cell, empty text is `""`.
 *
 * Written piece by piece; memory does not grow with the table. Gotcha: text holding `;` or a tab is quoted too, so that a
 * program that guesses another delimiter does not break a cell into two.
 */
import { type FileSink, type Written, writeFileWith } from "../file-sink.ts";
import { eachRow } from "../rows.ts";
import type { TableSource } from "../table-source.ts";
import { type Cell, cellsOf, type Table } from "../tables/table.ts";
import { type CsvSafety, escapeText } from "./csv-safety.ts";

const CHUNK = 1000;
const QUOTED = /[",;\t\r\n]/;

export interface CsvOptions {
  readonly safety: CsvSafety;
  /** Start with a byte order mark, which older versions of Excel need to read UTF-8. */
  readonly bom: boolean;
  readonly signal?: AbortSignal;
  readonly onRows?: (count: number) => void;
}

const csvCell = (cell: Cell, safety: CsvSafety): string => {
  if (cell === null) return "";
  // As `String` spells it, past the cache that V8 keeps of numbers turned to text: its entries outlive their rows and swell the heap.
  if (typeof cell === "number") return JSON.stringify(cell);
  if (cell === "") return '""';
  const text = safety === "prefix" ? escapeText(cell) : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One row of cells as a line of CSV, ended by CRLF. */
const csvLine = (cells: readonly Cell[], safety: CsvSafety): string => {
  let text = "";
  for (let i = 0; i < cells.length; i++) text += i === 0 ? csvCell(cells[i] ?? null, safety) : `,${csvCell(cells[i] ?? null, safety)}`;
  return `${text}\r\n`;
};

/** Rows of cells as CSV text, each ended by CRLF. */
export const csvText = (rows: readonly (readonly Cell[])[], safety: CsvSafety): string => rows.map((row) => csvLine(row, safety)).join("");

/** Writes one table to `path`, which must not exist yet. Rejects with what the system says. */
export const writeCsv = (path: string, table: Table<never>, source: TableSource, options: CsvOptions): Promise<Written> =>
  writeFileWith(path, async (sink: FileSink) => {
    if (options.bom) await sink.write("\uFEFF");
    await sink.write(csvText([table.columns.map((column) => column.name)], "none"));
    // No row outlives its line and nothing is awaited but the disk: rows die young, and the heap stays small.
    await eachRow<unknown>(table.rows(source), CHUNK, options, (row) => {
      const line = csvLine(cellsOf(table, row), options.safety);
      return sink.tryWrite(line) ? undefined : sink.write(line);
    });
  });

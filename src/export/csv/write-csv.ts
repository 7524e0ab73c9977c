/**
 * CSV as RFC 4180 has it: UTF-8, comma, CRLF, a header line, quotes doubled. Null is an empty cell, empty text is `""`.
 *
 * Written piece by piece; memory does not grow with the table. Gotcha: text holding `;` or a tab is quoted too, so that a
 * program that guesses another delimiter does not break a cell into two.
 */
import { type FileSink, type Written, writeFileWith } from "../file-sink.ts";
import { chunksOf } from "../rows.ts";
import type { TableSource } from "../table-source.ts";
import { type Cell, cellsOf, type Table } from "../tables/table.ts";
import { type CsvSafety, escapeText } from "./csv-safety.ts";

const CHUNK = 64;
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
  if (typeof cell === "number") return String(cell);
  if (cell === "") return '""';
  const text = safety === "prefix" ? escapeText(cell) : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows of cells as CSV text, each ended by CRLF. */
export const csvText = (rows: readonly (readonly Cell[])[], safety: CsvSafety): string => {
  let text = "";
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) text += i === 0 ? csvCell(row[i] ?? null, safety) : `,${csvCell(row[i] ?? null, safety)}`;
    text += "\r\n";
  }
  return text;
};

/** Writes one table to `path`, which must not exist yet. Rejects with what the system says. */
export const writeCsv = (path: string, table: Table<never>, source: TableSource, options: CsvOptions): Promise<Written> =>
  writeFileWith(path, async (sink: FileSink) => {
    if (options.bom) await sink.write("\uFEFF");
    await sink.write(csvText([table.columns.map((column) => column.name)], "none"));
    for await (const rows of chunksOf<unknown>(table.rows(source), CHUNK, options.signal)) {
      await sink.write(
        csvText(
          rows.map((row) => cellsOf(table, row)),
          options.safety,
        ),
      );
      options.onRows?.(rows.length);
    }
  });

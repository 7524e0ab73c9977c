/**
 * CSV as RFC 4180 has it: UTF-8, comma, CRLF, a header line, quotes doubled. Null is an empty cell, empty text is `""`.
 *
 * Rows are formatted a thousand at a time by csv-stringify's synchronous core and written piece by piece; memory does not
 * grow with the table. Gotcha: text holding `;` or a tab is quoted too, so that a program that guesses another
 * delimiter does not break a cell into two.
 */
import { stringify } from "csv-stringify/sync";
import { type FileSink, type Written, writeFileWith } from "../file-sink.ts";
import { chunksOf } from "../rows.ts";
import type { TableSource } from "../table-source.ts";
import { type Cell, cellsOf, type Table } from "../tables/table.ts";
import { type CsvSafety, escapeText } from "./csv-safety.ts";

/**
 * csv-stringify tries `quoted_match` on empty text but not on null, which is what tells the two apart in the file. By itself
 * it quotes only the whole record delimiter, so lone line feeds and carriage returns are named here.
 */
const FORMAT = { record_delimiter: "\r\n", quoted_match: /[;\t\r\n]|^$/ } as const;
const CHUNK = 1000;

export interface CsvOptions {
  readonly safety: CsvSafety;
  /** Start with a byte order mark, which older versions of Excel need to read UTF-8. */
  readonly bom: boolean;
  readonly signal?: AbortSignal;
  readonly onRows?: (count: number) => void;
}

/** Text made safe as asked; numbers and null as they are. */
const forCsv = (cell: Cell, safety: CsvSafety): Cell => (typeof cell === "string" && safety === "prefix" ? escapeText(cell) : cell);

/** Rows of cells as CSV text, each ended by CRLF. */
export const csvText = (rows: readonly (readonly Cell[])[], safety: CsvSafety): string =>
  stringify(
    rows.map((row) => row.map((cell) => forCsv(cell, safety))),
    FORMAT,
  );

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

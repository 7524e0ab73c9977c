/**
 * Reads a CSV that `writeCsv` wrote back into the cells it was written from: the escape of formulas is undone, numbers are
 * numbers, an empty cell is null and `""` is empty text.
 *
 * Limits: made for the project's own tables, whose columns say what is a number; any RFC 4180 text is split correctly.
 */
import type { Cell, ColumnType } from "../tables/table.ts";
import { type CsvSafety, unescapeText } from "./csv-safety.ts";

/** Splits RFC 4180 text into rows; an unquoted empty cell is null. Linear in the text. */
export const parseCsv = (text: string, delimiter = ","): (string | null)[][] => {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    let cell: string | null;
    if (text[at] === '"') {
      let end = at + 1;
      for (;;) {
        end = text.indexOf('"', end);
        if (end < 0) end = text.length;
        if (text[end + 1] !== '"') break;
        end += 2;
      }
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      let end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== "\r" && text[end] !== "\n") end++;
      cell = end === at ? null : text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      row.push(null);
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    rows.push(row);
    row = [];
  }
  return rows;
};

const NUMERIC: ReadonlySet<ColumnType> = new Set<ColumnType>(["integer", "number"]);

/** The cells below the header line, typed by `columns`. Cells of unknown columns stay text. */
export const readCsv = (
  text: string,
  columns: readonly { readonly name: string; readonly type: ColumnType }[],
  safety: CsvSafety,
): Cell[][] => {
  const [header = [], ...rows] = parseCsv(text);
  const numeric = header.map((name) => columns.some((column) => column.name === name && NUMERIC.has(column.type)));
  return rows.map((row) =>
    row.map((cell, index) => {
      if (cell === null) return null;
      if (numeric[index] === true) return Number(cell);
      return safety === "prefix" ? unescapeText(cell) : cell;
    }),
  );
};

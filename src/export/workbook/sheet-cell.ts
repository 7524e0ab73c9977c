/**
 * A table's cell as a sheet holds it: ISO days from 1900-03-01 on as day numbers, numbers as numbers, text made safe.
 *
 * Days before 1900-03-01 stay text: spreadsheets have no number for them that all agree on (some believe in 1900-02-29).
 */
import type { Cell, Column, ColumnType } from "../tables/table.ts";
import { sheetText } from "./sheet-text.ts";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
/** Number of 1970-01-01 where 1900-01-01 is 1 and 1900-02-29 is counted (ECMA-376 part 1, 18.17.4.1). */
const EPOCH = 25_569;

/** Text, or a number (a day counts as the days since 1899-12-30), or null for an empty cell. */
export const sheetValue = (cell: Cell, type: ColumnType): string | number | null => {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return cell;
  if (type !== "day" || cell < "1900-03-01") return sheetText(cell);
  const parts = DAY.exec(cell);
  if (parts === null) return sheetText(cell);
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY_MS + EPOCH;
};

/** The ISO day that a sheet's day number stands for, from 1900-03-01 on. */
export const dayOfSheet = (serial: number): string => new Date((serial - EPOCH) * DAY_MS).toISOString().slice(0, 10);

export type SheetFormat = "general" | "text" | "wrapped" | "integer" | "number" | "date";

/** How a column is formatted. Text that may be edited has the format "text", so that a date typed there stays as typed. */
export const sheetFormat = ({ type, editable }: Pick<Column<never>, "type" | "editable">): SheetFormat => {
  switch (type) {
    case "integer":
    case "number":
      return type;
    case "day":
      return "date";
    case "list":
    case "long_text":
    case "json":
      return "wrapped";
    default:
      return editable === true ? "text" : "general";
  }
};

/** Narrowest and widest a column gets, in characters. */
const WIDTHS: Readonly<Record<ColumnType, readonly [number, number]>> = {
  id: [16, 17],
  text: [10, 34],
  long_text: [40, 70],
  integer: [8, 12],
  number: [12, 20],
  day: [12, 12],
  edtf: [12, 24],
  list: [14, 44],
  json: [14, 44],
  enum: [10, 16],
  country: [8, 10],
};
const FILTER_BUTTON = 4;

/** Width in characters that shows the header and, up to a bound, the longest of `samples`. */
export const sheetWidth = (column: Pick<Column<never>, "type" | "name">, samples: readonly Cell[]): number => {
  const [least, most] = WIDTHS[column.type];
  const longest = samples.reduce<number>((width, cell) => Math.max(width, cell === null ? 0 : String(cell).length), 0);
  return Math.max(Math.min(most, Math.max(least, longest + 2)), column.name.length + FILTER_BUTTON);
};

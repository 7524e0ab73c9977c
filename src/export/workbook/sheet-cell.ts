/**
 * A table's cell as a sheet holds it: ISO days from 1900-03-01 on as dates, numbers as numbers, text made safe.
 *
 * Days before 1900-03-01 stay text: spreadsheets have no serial number for them that all agree on.
 */
import type { Cell, ColumnType } from "../tables/table.ts";
import { sheetText } from "./sheet-text.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const sheetValue = (cell: Cell, type: ColumnType): string | number | Date | null => {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return cell;
  if (type === "day" && DAY.test(cell) && cell >= "1900-03-01") return new Date(`${cell}T00:00:00Z`);
  return sheetText(cell);
};

/** How a column of this type is formatted. */
export const sheetFormat = (type: ColumnType): "text" | "wrapped" | "integer" | "number" | "date" => {
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
      return "text";
  }
};

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  id: 17,
  text: 24,
  long_text: 70,
  integer: 9,
  number: 18,
  day: 12,
  edtf: 22,
  list: 38,
  json: 34,
  enum: 15,
  country: 10,
};
/** Width in characters. */
export const sheetWidth = (type: ColumnType, name: string): number => Math.max(WIDTHS[type], name.length + 4);

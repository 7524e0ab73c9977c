/**
 * What an analyst typed into a cell, as the JSON value that a decision takes; or why it cannot be that.
 *
 * An empty cell is `null`: the value is unknown.
 */
import { isEmpty } from "../../model/days.ts";
import { parseDays } from "../../model/edtf.ts";
import { countryName } from "../../world/countries.ts";
import type { Cell, Column } from "../tables/table.ts";
import { dayOfSheet } from "../workbook/sheet-cell.ts";

export type Typed = { readonly value: string | number | null } | { readonly refused: string };

const integer = (cell: Cell): Typed => {
  const value = typeof cell === "number" ? cell : Number(cell);
  return Number.isSafeInteger(value) ? { value } : { refused: "is no whole number" };
};

const number = (cell: Cell): Typed => {
  const value = typeof cell === "number" ? cell : Number(cell);
  return Number.isFinite(value) ? { value } : { refused: "is no number: write it without separators, such as 5760000000" };
};

const country = (text: string): Typed => {
  const code = text.toUpperCase();
  const known = /^[A-Z]{2}$/.test(code) && countryName(code) !== code;
  return known ? { value: code } : { refused: "is no state's code: write two letters (ISO 3166-1), such as FR" };
};

/** A number in a column of dates: a year as typed, or a day as a sheet counts days. */
const dateText = (cell: string | number): string => {
  if (typeof cell === "string") return cell.trim();
  return Number.isInteger(cell) && cell >= 10_000 ? dayOfSheet(cell) : String(cell);
};

const date = (cell: string | number): Typed => {
  const text = dateText(cell);
  return isEmpty(parseDays(text))
    ? { refused: "is no date: write it as 2025-11-04, 2023-01, 2022-XX-XX or 2025-07-22/2025-07-23" }
    : { value: text };
};

/** Reads `cell` as the column holds it. */
export const typedValue = (cell: Cell, column: Column<never>): Typed => {
  if (cell === null) return { value: null };
  const text = String(cell).trim();
  switch (column.type) {
    case "integer":
      return integer(cell);
    case "number":
      return number(cell);
    case "country":
      return country(text);
    case "edtf":
      return date(cell);
    case "enum":
      return column.values?.includes(text) === true
        ? { value: text }
        : { refused: `is none of ${column.values?.join(", ") ?? "its values"}` };
    default:
      return column.name === "currency" && !/^[A-Z]{3}$/.test(text)
        ? { refused: "is no currency: write three letters (ISO 4217), such as USD" }
        : { value: text };
  }
};

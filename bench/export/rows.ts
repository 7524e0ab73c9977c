/** Rows for the export benches: 15 columns of the kinds that the tables have, made one by one and the same on every run. */
import type { Cell, Column, Table } from "../../src/export/tables/table.ts";
import { defineTable } from "../../src/export/tables/table.ts";

const SENTENCE = "The two sides agreed to meet again within the year, the ministry said; further details were not given.";
const TYPES = [
  "id",
  "edtf",
  "day",
  "day",
  "enum",
  "text",
  "text",
  "country",
  "list",
  "text",
  "integer",
  "number",
  "text",
  "long_text",
  "integer",
] as const;

export const cellsAt = (row: number): Cell[] => {
  const day = `2024-${String((row % 12) + 1).padStart(2, "0")}-${String((row % 28) + 1).padStart(2, "0")}`;
  return [
    `m-${row.toString(16).padStart(12, "0")}`,
    day,
    day,
    day,
    row % 3 === 0 ? "stated" : "inferred",
    "held",
    "a city",
    "XR",
    "XR; XS",
    row % 7 === 0 ? null : `name ${row % 1000}`,
    row % 50,
    row * 1.5,
    "corroborated",
    SENTENCE,
    1,
  ];
};

export function* rowsOf(count: number): Generator<Cell[]> {
  for (let row = 0; row < count; row++) yield cellsAt(row);
}

const columns: readonly Column<Cell[]>[] = TYPES.map((type, index) => ({
  name: `column_${index + 1}`,
  type,
  description: "a column",
  of: (row) => row[index] ?? null,
}));

export const benchTable = (count: number): Table<never> =>
  defineTable<Cell[]>({ name: "bench", title: "Bench", description: "", key: [], columns, rows: () => rowsOf(count) });

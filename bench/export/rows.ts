/** Rows for the export benches: 15 columns of the kinds that the tables have, made one by one and the same on every run. */
import type { FactRow } from "../../src/model/dataset.ts";
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

const columnsWith = (field: string | undefined): readonly Column<Cell[]>[] =>
  TYPES.map((type, index) => ({
    name: `column_${index + 1}`,
    type,
    description: "a column",
    of: (row) => row[index] ?? null,
    ...(field === undefined || index === 0 ? {} : { field }),
  }));

const tableOf = (count: number, field?: string): Table<never> =>
  defineTable<Cell[]>({ name: "bench", title: "Bench", description: "", key: [], columns: columnsWith(field), rows: () => rowsOf(count) });

export const benchTable = (count: number): Table<never> => tableOf(count);

/** The same table as records: every cell but the id has the colour and the link of its record's one fact. */
export const recordTable = (count: number): Table<never> => tableOf(count, "date");

const SUPPORTS = ["corroborated", "single_source", "conflicting"] as const;

/** A fact for each record, with one claim. */
export function* factsOf(count: number): Generator<FactRow> {
  for (let row = 0; row < count; row++) {
    const record = cellsAt(row)[0] as string;
    yield {
      id: `f${record}`,
      record,
      field: "date",
      value: "2024-03-05",
      status: "stated",
      rule: "only value",
      argument: [],
      origins: 1,
      support: SUPPORTS[row % 3] ?? "corroborated",
      claims: [
        {
          id: `c${record}`,
          source: "s-000000000001",
          value: "2024-03-05",
          quote: SENTENCE,
          start: 0,
          end: SENTENCE.length,
          at_start: 0,
          at_end: 3,
          rule: "bench",
          attributed_to: null,
          outcome: "supports",
          reason: null,
        },
      ],
      decisions: [],
    };
  }
}

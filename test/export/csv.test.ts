import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText, unescapeText } from "../../src/export/csv/csv-safety.ts";
import { readCsv } from "../../src/export/csv/read-csv.ts";
import { csvText } from "../../src/export/csv/write-csv.ts";
import { tableSource } from "../../src/export/table-source.ts";
import { TABLES } from "../../src/export/tables/all.ts";
import { cellsOf, type Column } from "../../src/export/tables/table.ts";
import { exportTo } from "./export-to.ts";
import { HOSTILE_TEXTS, hostileDataset, sampleDataset } from "./sample-dataset.ts";

const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const columns = [
  { name: "text", type: "text" },
  { name: "number", type: "number" },
] as const;
const anyText = fc
  .oneof(fc.string({ unit: "binary" }), fc.constantFrom(...HOSTILE_TEXTS), fc.stringMatching(/^'*[=+@-]/))
  .map((text) => text.toWellFormed());
const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
);

describe("a CSV table", () => {
  test("reads back to the cells it was written from, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(anyText), fc.option(anyNumber))),
        fc.constantFrom("prefix" as const, "none" as const),
        (rows, safety) => {
          const text = csvText([["text", "number"]], "none") + csvText(rows, safety);
          expect(readCsv(text, columns, safety)).toEqual(rows.map(([a, b]) => [a, b === null ? null : b === 0 ? 0 : b]));
        },
      ),
    );
  });

  test("is split into the same cells by another reader", () => {
    const rows = HOSTILE_TEXTS.filter((text) => text !== "").map((text) => [text.toWellFormed(), "x"]);
    expect(parse(csvText(rows, "none"))).toEqual(rows);
  });

  test("is what csv-stringify writes, where nothing but commas, quotes and line ends need quoting", () => {
    const cell = fc.oneof(fc.stringMatching(/^[a-z ,"]+(\r\n)?$/), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (rows) => {
        expect(csvText(rows, "none")).toBe(stringify(rows, { record_delimiter: "windows" }));
      }),
    );
  });

  test("never starts a text cell with what a spreadsheet runs as a formula", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(FORMULA.test(escapeText(text))).toBe(false);
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
    );
  });

  test("leaves negative numbers alone", () => {
    expect(csvText([[-5, "-5"]], "prefix")).toBe("-5,'-5\r\n");
  });

  test("tells an empty cell from empty text", () => {
    expect(csvText([[null, ""]], "prefix")).toBe(',""\r\n');
  });

  test("ends every line with CRLF and has the header of its definition", async () => {
    const dir = await exportTo(sampleDataset(), { formats: ["csv"] });
    for (const table of TABLES) {
      const text = await readFile(join(dir, `${table.name}.csv`), "utf8");
      expect(text.split("\r\n")[0]).toBe(table.columns.map((column) => column.name).join(","));
      expect(text.endsWith("\r\n")).toBe(true);
    }
  });

  test("starts with a byte order mark only when asked", async () => {
    const bare = await exportTo(sampleDataset(), { formats: ["csv"] });
    const marked = await exportTo(sampleDataset(), { formats: ["csv"], csvBom: true });
    const [without, withMark] = await Promise.all([bare, marked].map((dir) => readFile(join(dir, "meetings.csv"), "utf8")));
    expect(withMark).toBe(`\uFEFF${without}`);
  });

  test.each(HOSTILE_TEXTS)("keeps hostile text %j as it is in every table", async (text) => {
    const dataset = hostileDataset(text);
    const dir = await exportTo(dataset, { formats: ["csv"] });
    for (const table of TABLES) {
      const rows: unknown[] = [];
      for await (const row of table.rows(tableSource(dataset)) as AsyncIterable<unknown>) rows.push(cellsOf(table, row));
      const back = readCsv(await readFile(join(dir, `${table.name}.csv`), "utf8"), table.columns as readonly Column<never>[], "prefix");
      expect(back).toEqual(JSON.parse(JSON.stringify(rows), (_key, value) => (typeof value === "string" ? value.toWellFormed() : value)));
    }
  });
});

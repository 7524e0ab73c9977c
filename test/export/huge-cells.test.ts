import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import readXlsx from "read-excel-file/node";
import { expect, test } from "vitest";
import { parseCsv } from "../../src/export/csv/read-csv.ts";
import { readExport } from "../../src/export/read-export.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { exportTo } from "./export-to.ts";
import { sampleDataset } from "./sample-dataset.ts";

/** A megabyte of text that begins like a formula and holds what each format escapes. */
const HUGE = `=1+"<b>&;,\r\n`.repeat(90_000);

const withHuge = (): Dataset => {
  const base = sampleDataset();
  return {
    ...base,
    agreements: base.agreements.map((row) => ({ ...row, title: HUGE })),
    facts: base.facts.map((fact) =>
      fact.field === "title"
        ? { ...fact, value: HUGE, claims: fact.claims.map((claim) => ({ ...claim, value: HUGE, quote: HUGE, start: 0, end: HUGE.length })) }
        : fact,
    ),
  };
};

test("a cell of a megabyte goes through every format: whole where the format holds it, cut and marked in the workbook", async () => {
  expect(HUGE.length).toBeGreaterThan(1_000_000);
  const dir = await exportTo(withHuge());
  const [header = [], row = []] = parseCsv(await readFile(join(dir, "agreements.csv"), "utf8"));
  expect(row[header.indexOf("title")]).toBe(`'${HUGE}`);
  expect((await Effect.runPromise(readExport(dir))).agreements[0]?.title).toBe(HUGE);
  const [parquet] = await parquetReadObjects({ file: await asyncBufferFromFile(join(dir, "agreements.parquet")) });
  expect(parquet).toMatchObject({ title: HUGE });
  for (const { data } of await readXlsx(join(dir, "dataset.xlsx"), { trim: false }))
    for (const cell of data.flat()) if (typeof cell === "string") expect(cell.length).toBeLessThanOrEqual(32_767);
  const sheets = await readXlsx(join(dir, "dataset.xlsx"));
  const agreements = sheets.find((sheet) => sheet.sheet === "Agreements")?.data ?? [];
  expect(String(agreements[1]?.[agreements[0]?.indexOf("title") ?? 0])).toMatch(/\[cut; the whole text stands in the CSV\]$/);
  const report = await readFile(join(dir, "report.html"), "utf8");
  expect(report.length).toBeGreaterThan(HUGE.length);
  expect(report).not.toContain("<b>");
});

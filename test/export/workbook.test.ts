import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { type TableSource, tableSource } from "../../src/export/table-source.ts";
import { TABLES } from "../../src/export/tables/all.ts";
import { sheetValue } from "../../src/export/workbook/sheet-cell.ts";
import { sheetText } from "../../src/export/workbook/sheet-text.ts";
import { writeWorkbook } from "../../src/export/workbook/write-workbook.ts";
import { exportTo, freshFolder } from "./export-to.ts";
import { HOSTILE_TEXTS, hostileDataset, sampleDataset } from "./sample-dataset.ts";

const workbookOf = async (dir: string): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(dir, "dataset.xlsx"));
  return book;
};

describe("the workbook", () => {
  test("has a README and a sheet for each table, read by another library", async () => {
    const dir = await exportTo(sampleDataset(), { formats: ["xlsx"] });
    const sheets = await readXlsx(join(dir, "dataset.xlsx"));
    expect(sheets.map((sheet) => sheet.sheet)).toEqual(["README", ...TABLES.map((table) => table.title)]);
    for (const table of TABLES) {
      const rows = sheets.find((sheet) => sheet.sheet === table.title)?.data ?? [];
      expect(rows[0]).toEqual(table.columns.map((column) => column.name));
    }
  });

  test("holds days as dates and figures as numbers", async () => {
    const dir = await exportTo(sampleDataset(), { formats: ["xlsx"] });
    const sheets = await readXlsx(join(dir, "dataset.xlsx"));
    const [header = [], meeting = []] = sheets.find((sheet) => sheet.sheet === "Meetings")?.data ?? [];
    expect(meeting[header.indexOf("date_earliest")]).toEqual(new Date("2024-03-05T00:00:00Z"));
    const [columns = [], purchase = []] = sheets.find((sheet) => sheet.sheet === "Purchases")?.data ?? [];
    expect(purchase[columns.indexOf("value")]).toBe(5_760_000_000);
  });

  test("links each cell to its evidence and the evidence back to the record", async () => {
    const parts = unzipSync(await readFile(join(await exportTo(sampleDataset(), { formats: ["xlsx"] }), "dataset.xlsx")));
    const part = (title: string): string =>
      strFromU8(parts[`xl/worksheets/sheet${TABLES.findIndex((table) => table.title === title) + 2}.xml`] ?? new Uint8Array());
    const row = Number(/<hyperlink ref="I2" location="&apos;Evidence&apos;!A(\d+)"\/>/.exec(part("Meetings"))?.[1]);
    expect(part("Evidence")).toContain(`<c r="C${row}" s="11" t="str"><v>city</v>`);
    expect(part("Evidence")).toContain(`<hyperlink ref="B${row}" location="&apos;Meetings&apos;!A2"/>`);
  });

  test("tells the best quotes in a note", async () => {
    const book = await workbookOf(await exportTo(sampleDataset(), { formats: ["xlsx"] }));
    expect(JSON.stringify(book.getWorksheet("Meetings")?.getCell("I2").note)).toContain("met Ben Oduya in Varna");
  });

  test.each(HOSTILE_TEXTS)("opens with hostile text %j in every cell, as text and never as a formula", async (text) => {
    const dir = await exportTo(hostileDataset(text), { formats: ["xlsx"] });
    const sheets = await readXlsx(join(dir, "dataset.xlsx"));
    expect(sheets).toHaveLength(TABLES.length + 1);
    const book = await workbookOf(dir);
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined())));
  });

  test("begins another sheet where one is full", async () => {
    const one = sampleDataset();
    const meetings = Array.from({ length: 25 }, (_, index) => ({
      ...(one.meetings[0] as (typeof one.meetings)[number]),
      id: `m-${index}`,
    }));
    const dir = await freshFolder();
    await writeWorkbook(join(dir, "dataset.xlsx"), tableSource({ ...one, meetings }), { counts: {}, rowsPerSheet: 11 });
    const sheets = await readXlsx(join(dir, "dataset.xlsx"));
    const parts = sheets.filter((sheet) => sheet.sheet.startsWith("Meetings"));
    expect(parts.map((part) => [part.sheet, part.data.length])).toEqual([
      ["Meetings", 11],
      ["Meetings (2)", 11],
      ["Meetings (3)", 6],
    ]);
  });

  test("leaves no half-written file open when its rows fail", async () => {
    const dir = await freshFolder();
    const source: TableSource = {
      ...tableSource(sampleDataset()),
      rows: {
        ...tableSource(sampleDataset()).rows,
        visits: () => {
          throw new Error("lost the database");
        },
      },
    };
    await expect(writeWorkbook(join(dir, "dataset.xlsx"), source, { counts: {} })).rejects.toThrow("lost the database");
  });
});

describe("a sheet's cell", () => {
  test("is cut at 32,767 characters and says so", () => {
    const cut = sheetText("x".repeat(1_000_000));
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut).toMatch(/the whole text stands in the CSV\]$/);
  });
  test("escapes what a spreadsheet reads as an escape", () => {
    expect(sheetText("_x0041_ _x00zz_")).toBe("_x005F_x0041_ _x00zz_");
  });
  test("shows control characters and overrides instead of obeying them", () => {
    expect(sheetText("a\u0007b\u202Ec\uD800d")).toBe("a\u2407b⟨U+202E⟩c\uFFFDd");
  });
  test("keeps days before 1900-03-01 as text", () => {
    expect(sheetValue("1899-12-31", "day")).toBe("1899-12-31");
    expect(sheetValue("1900-03-01", "day")).toEqual(new Date("1900-03-01T00:00:00Z"));
  });
});

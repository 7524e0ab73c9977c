import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { findEdits } from "../../src/export/edits/find-edits.ts";
import { readEdited } from "../../src/export/edits/read-edited.ts";
import { TABLES } from "../../src/export/tables/all.ts";
import type { Column } from "../../src/export/tables/table.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { exportTo, freshFolder } from "./export-to.ts";
import { HOSTILE_TEXTS, hostileDataset, sampleDataset } from "./sample-dataset.ts";

/** The workbook of `dataset` after `work` on it, saved by another program than the one that wrote it. */
const workedOn = async (work: (book: ExcelJS.Workbook) => void, dataset: Dataset = sampleDataset()): Promise<string> => {
  const path = join(await exportTo(dataset, { formats: ["xlsx"] }), "dataset.xlsx");
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  work(book);
  await book.xlsx.writeFile(path);
  return path;
};
const columnOf = (table: string, name: string): number => {
  const columns = (TABLES.find((each) => each.name === table)?.columns ?? []) as readonly Column<never>[];
  return columns.findIndex((column) => column.name === name) + 1;
};
const put = (book: ExcelJS.Workbook, table: string, name: string, value: ExcelJS.CellValue, line = 2): void => {
  const title = TABLES.find((each) => each.name === table)?.title;
  (book.getWorksheet(title) as ExcelJS.Worksheet).getRow(line).getCell(columnOf(table, name)).value = value;
};
const edits = async (path: string, dataset: Dataset = sampleDataset()) => findEdits(await readEdited(path), dataset);
const csvWith = async (from: string, to: string, options = {}): Promise<string> => {
  const path = join(await exportTo(sampleDataset(), { formats: ["csv"], ...options }), "meetings.csv");
  await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
  return path;
};

describe("a workbook handed back", () => {
  test("without changes holds no edit, whatever its words", async () => {
    expect(await edits(await workedOn(() => undefined))).toEqual({ edits: [], refused: [] });
    const hostile = hostileDataset(HOSTILE_TEXTS.join(" "));
    expect(await edits(await workedOn(() => undefined, hostile), hostile)).toEqual({ edits: [], refused: [] });
  });

  test("names the position of the log it was made from", async () => {
    expect((await readEdited(await workedOn(() => undefined))).position).toBe(7);
  });

  test("gives each changed cell as record, field and value in the field's own form", async () => {
    const path = await workedOn((book) => {
      put(book, "meetings", "city", "Burgas");
      put(book, "meetings", "ordinal", 3);
      put(book, "meetings", "date", new Date("2024-03-06T00:00:00Z"));
      put(book, "meetings", "country", "bg");
      put(book, "purchases", "value", 5_800_000_000);
      put(book, "agreements", "title", null);
      put(book, "sources", "publisher", "The Post");
    });
    const chosen = (record: string, field: string, value: unknown) => ({ type: "choose_value", record, field, value });
    const [meeting, agreement, purchase] = ["m-000000000001", "a-000000000001", "p-000000000001"];
    const money = (amount: number) => ({ amount, currency: "USD" });
    expect((await edits(path)).edits).toEqual([
      { where: "Meetings:2:date", action: chosen(meeting, "date", "2024-03-06"), before: "2024-03-05", reason: null },
      { where: "Meetings:2:city", action: chosen(meeting, "city", "Burgas"), before: "Varna", reason: null },
      { where: "Meetings:2:country", action: chosen(meeting, "country", "BG"), before: "XS", reason: null },
      { where: "Meetings:2:ordinal", action: chosen(meeting, "ordinal", 3), before: null, reason: null },
      { where: "Agreements:2:title", action: chosen(agreement, "title", null), before: "pact on drones", reason: null },
      { where: "Purchases:2:value", action: chosen(purchase, "value", money(5.8e9)), before: money(5.76e9), reason: null },
      {
        where: "Sources:2:publisher",
        action: { type: "set_source", source: "s-000000000001", field: "publisher", value: "The Post" },
        before: "The Varna Post",
        reason: null,
      },
    ]);
  });

  test("knows a row by its id after rows were sorted, and takes the reason from a column of that name", async () => {
    const base = sampleDataset();
    const meeting = base.meetings[0] as Dataset["meetings"][number];
    const two = { ...base, meetings: [meeting, { ...meeting, id: "m-000000000002", city: "Sofia" }] };
    const path = await workedOn((book) => {
      const sheet = book.getWorksheet("Meetings") as ExcelJS.Worksheet;
      const [first, second] = [sheet.getRow(2).values, sheet.getRow(3).values];
      sheet.getRow(2).values = second as ExcelJS.CellValue[];
      sheet.getRow(3).values = first as ExcelJS.CellValue[];
      put(book, "meetings", "city", "Plovdiv", 3);
      sheet.getRow(1).getCell(30).value = "reason";
      sheet.getRow(3).getCell(30).value = "the minister's diary";
    }, two);
    expect((await edits(path, two)).edits).toMatchObject([
      { where: "Meetings:3:city", action: { record: "m-000000000001", value: "Plovdiv" }, reason: "the minister's diary" },
    ]);
  });

  test("refuses by name what cannot become a decision, and keeps the rest", async () => {
    const path = await workedOn((book) => {
      put(book, "meetings", "form", "dinner");
      put(book, "meetings", "date", "last Tuesday");
      put(book, "meetings", "country", "Bulgaria");
      put(book, "meetings", "ordinal", 1.5);
      put(book, "meetings", "origins", 9);
      put(book, "meetings", "city", "Burgas");
      put(book, "purchases", "currency", null);
      put(book, "meetings", "id", "m-00000000000f", 3);
      put(book, "visits", "status", "held", 3);
    });
    const found = await edits(path);
    expect(found.edits.map((edit) => edit.where)).toEqual(["Meetings:2:city"]);
    expect(found.refused.map((each) => each.where)).toEqual([
      "Meetings:2:date",
      "Meetings:2:form",
      "Meetings:2:country",
      "Meetings:2:ordinal",
      "Meetings:2:origins",
      "Meetings:3",
      "Visits:3",
      "Purchases:2:currency",
    ]);
    for (const { why } of found.refused) expect(why.length).toBeGreaterThan(20);
  });

  test("that is no workbook fails on one line", async () => {
    const dir = await freshFolder();
    await writeFile(join(dir, "a.xlsx"), "not a zip");
    await expect(readEdited(join(dir, "a.xlsx"))).rejects.toThrow(/a\.xlsx: is not a workbook[^\n]*$/);
    await expect(readEdited(join(dir, "none.xlsx"))).rejects.toThrow(/does not exist/);
    await expect(readEdited(join(dir, "a.ods"))).rejects.toThrow(/neither \.xlsx nor \.csv/);
  });
});

describe("a CSV handed back", () => {
  test("gives the changed cells, with the position its data package names", async () => {
    const path = await csvWith("Varna", "Burgas");
    expect((await edits(path)).edits).toMatchObject([
      { where: "meetings.csv:2:city", action: { field: "city", value: "Burgas" }, before: "Varna" },
    ]);
    expect((await readEdited(path)).position).toBe(7);
  });

  test("takes text as it was typed: the apostrophe before a formula is the CSV's, not the analyst's", async () => {
    expect((await edits(await csvWith("Varna", "'-Varna"))).edits).toMatchObject([{ action: { value: "-Varna" } }]);
    expect((await edits(await csvWith("Varna", "'-Varna", { csvSafety: "none" }))).edits).toMatchObject([{ action: { value: "'-Varna" } }]);
  });

  test("is read with semicolons too, as spreadsheets save it where the comma is decimal", async () => {
    const path = await csvWith("Varna", "Burgas");
    const text = await readFile(path, "utf8");
    const cells = parse(text) as string[][];
    await writeFile(path, stringify(cells, { delimiter: ";", record_delimiter: "windows" }));
    expect((await edits(path)).edits).toMatchObject([{ action: { field: "city", value: "Burgas" } }]);
  });

  test("under another name is known by its header", async () => {
    const path = join(await freshFolder(), "mine.csv");
    await writeFile(path, await readFile(await csvWith("Varna", "Burgas"), "utf8"));
    expect((await edits(path)).edits).toMatchObject([{ where: "meetings.csv:2:city" }]);
    await writeFile(path, "a,b\r\n1,2\r\n");
    await expect(readEdited(path)).rejects.toThrow(/not a table of an export/);
  });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import readXlsx from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { type TableSource, tableSource } from "../../src/export/table-source.ts";
import { LINKS_PER_SHEET } from "../../src/export/workbook/evidence-index.ts";
import { STATES } from "../../src/export/workbook/styles.ts";
import { TABLES } from "../../src/export/tables/all.ts";
import { columnLetters, ROWS_PER_SHEET } from "../../src/export/workbook/table-sheet.ts";
import { meetings } from "../../src/export/tables/records.ts";
import type { Column } from "../../src/export/tables/table.ts";
import { sheetValue } from "../../src/export/workbook/sheet-cell.ts";
import { sheetText } from "../../src/export/workbook/sheet-text.ts";
import { type WorkbookOptions, writeWorkbook } from "../../src/export/workbook/write-workbook.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { exportTo, freshFolder } from "./export-to.ts";
import { HOSTILE_TEXTS, hostileDataset, sampleDataset } from "./sample-dataset.ts";

/** Address of a cell of the first meeting. */
const at = (name: string): string =>
  `${columnLetters((meetings.columns as readonly Column<never>[]).findIndex((column) => column.name === name))}2`;

const workbookOf = async (dir: string): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(dir, "dataset.xlsx"));
  return book;
};

type Parts = Readonly<Record<string, Uint8Array>>;
const partsOf = async (path: string): Promise<Parts> => unzipSync(await readFile(path));
const written = async (dataset: Dataset, options: Partial<WorkbookOptions> = {}): Promise<string> => {
  const path = join(await freshFolder(), "dataset.xlsx");
  await writeWorkbook(path, tableSource(dataset), { counts: {}, ...options });
  return path;
};
/** The sample with its one meeting `count` times, every cell with its fact and claims. */
const manyMeetings = (count: number): Dataset => {
  const base = sampleDataset();
  const of = (index: number): string => `m-${String(index).padStart(12, "0")}`;
  const all = Array.from({ length: count }, (_, index) => of(index + 1));
  const [meeting] = base.meetings as [Dataset["meetings"][number]];
  return {
    ...base,
    meetings: all.map((id) => ({ ...meeting, id })),
    facts: all.flatMap((id) =>
      base.facts.filter((fact) => fact.record === meeting.id).map((fact) => ({ ...fact, id: `${fact.id}${id}`, record: id })),
    ),
  };
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

  test("says on its first sheet what it is made from, what the colours mean, how many rows there are, and what each column is", async () => {
    const dir = await exportTo(
      { ...sampleDataset(), log: { position: 7, head: "ab".repeat(32), as_of: "2024-03-07" } },
      { formats: ["xlsx"] },
    );
    const [readme] = await readXlsx(join(dir, "dataset.xlsx"));
    const rows = readme?.data ?? [];
    const row = (...cells: readonly unknown[]) => expect(rows).toContainEqual(cells.concat(new Array(4 - cells.length).fill(null)));
    row("Made by", "concord 0.0.0-test");
    row("Log position", 7);
    row("Log head", "ab".repeat(32));
    row("As of", "2024-03-07");
    for (const [state, { meaning }] of Object.entries(STATES)) row(state.replace("_", " "), meaning);
    for (const table of TABLES) {
      const lines = table.rows(tableSource(sampleDataset()));
      let count = 0;
      for await (const _ of lines as AsyncIterable<unknown>) count++;
      row(table.title, `${table.name}.csv`, count, table.description);
      for (const column of table.columns as readonly Column<never>[])
        expect(
          rows.filter((cells) => cells[0] === table.title && cells[1] === column.name && String(cells[3]).startsWith(column.description)),
        ).toHaveLength(1);
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
    const row = Number(new RegExp(`<hyperlink ref="${at("city")}" location="'Evidence'!A(\\d+)"/>`).exec(part("Meetings"))?.[1]);
    expect(new RegExp(`<c r="B${row}"[^>]*><is><t>([^<]*)`).exec(part("Evidence"))?.[1]).toBe("city");
    expect(part("Evidence")).toContain(`<hyperlink ref="A${row}" location="'Meetings'!A2"/>`);
  });

  test("tells the best quotes in a note", async () => {
    const book = await workbookOf(await exportTo(sampleDataset(), { formats: ["xlsx"] }));
    expect(JSON.stringify(book.getWorksheet("Meetings")?.getCell(at("city")).note)).toContain("met Ben Oduya in Varna");
  });

  test.each(HOSTILE_TEXTS)("opens with hostile text %j in every cell, as text and never as a formula", async (text) => {
    const dir = await exportTo(hostileDataset(text), { formats: ["xlsx"] });
    const sheets = await readXlsx(join(dir, "dataset.xlsx"));
    expect(sheets).toHaveLength(TABLES.length + 1);
    const book = await workbookOf(dir);
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined())));
  });

  test("has at most as many links a sheet as the format allows, and colours every cell all the same", async () => {
    const parts = await partsOf(await written(manyMeetings(10), { linksPerSheet: 5 }));
    for (const [name, bytes] of Object.entries(parts))
      if (/^xl\/worksheets\/sheet([2-9]|1\d)\.xml$/.test(name))
        expect((strFromU8(bytes).match(/<hyperlink /g) ?? []).length).toBeLessThanOrEqual(5);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await readFile(await written(manyMeetings(10), { linksPerSheet: 5 }))).buffer as never);
    const sheet = book.getWorksheet("Meetings") as ExcelJS.Worksheet;
    for (let line = 2; line <= 11; line++)
      expect(sheet.getCell(`B${line}`).fill).toMatchObject({ fgColor: { argb: STATES.corroborated.fill } });
    expect(LINKS_PER_SHEET).toBe(65_530);
  });

  test("notes the two claims that say most, from two sources if there are, and how many were rejected", async () => {
    const base = sampleDataset();
    const claim = (id: string, source: string, outcome: "supports" | "refines" | "premise" | "rejected", quote: string) => ({
      ...(base.facts[0]?.claims[0] as Dataset["facts"][number]["claims"][number]),
      id,
      source,
      outcome,
      quote,
    });
    const claims = [
      claim("c-1", "s-000000000001", "premise", "a premise"),
      claim("c-2", "s-000000000001", "supports", "says it"),
      claim("c-3", "s-000000000001", "supports", "says it again"),
      claim("c-4", "s-000000000002", "refines", "another says it"),
      claim("c-5", "s-000000000003", "rejected", "says no"),
    ];
    const facts = base.facts.map((fact) => (fact.field === "city" ? { ...fact, claims } : fact));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await written({ ...base, facts }));
    const { note } = (book.getWorksheet("Meetings") as ExcelJS.Worksheet).getCell(at("city"));
    const text = typeof note === "string" ? note : (note?.texts ?? []).map((part) => part.text).join("");
    expect(text).toBe("single source: most-precise\n\n“says it”\n\n“another says it”\n\n1 rejected: see Evidence");
  });

  test("tells quotes in notes only where the evidence has fewer rows than 5,000", async () => {
    const noted = async (notesBelow?: number): Promise<boolean> =>
      Object.keys(await partsOf(await written(manyMeetings(3), notesBelow === undefined ? {} : { notesBelow }))).includes(
        "xl/comments2.xml",
      );
    expect(await noted()).toBe(true);
    expect(await noted(16)).toBe(true);
    expect(await noted(15)).toBe(false);
    const parts = await partsOf(await written(manyMeetings(1001)));
    expect(Object.keys(parts).filter((name) => name.includes("comments"))).toEqual([]);
  });

  test("lets an editable cell of fixed values choose among them, and takes text in other editable cells as typed", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await written(sampleDataset()));
    const sheet = book.getWorksheet("Meetings") as ExcelJS.Worksheet;
    const column = (name: string): number => (sheet.getRow(1).values as string[]).indexOf(name);
    expect(sheet.getRow(2).getCell(column("form")).dataValidation).toMatchObject({
      type: "list",
      formulae: ['"in_person,call,session"'],
    });
    expect(sheet.getRow(2).getCell(column("date")).numFmt).toBe("@");
    const marked = (sheet.getRow(1).values as string[]).filter((_name, index) => {
      const fill = sheet.getRow(1).getCell(index).fill as ExcelJS.FillPattern | undefined;
      return index > 0 && fill?.fgColor?.argb === "FF6B4E00";
    });
    expect(marked).toEqual(["date", "form", "status", "city", "country", "countries", "participants", "series", "ordinal"]);
  });

  test("has the parts of every sheet in the order of the format, without which Excel offers a repair", async () => {
    const order =
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing";
    for (const [name, bytes] of Object.entries(await partsOf(await written(sampleDataset())))) {
      if (!name.startsWith("xl/worksheets/sheet")) continue;
      const { document } = parseHTML(
        `<!doctype html><body>${strFromU8(bytes)
          .replace(/^<\?xml[^>]*>/, "")
          .replaceAll(/<([\w:]+)([^<>]*)\/>/g, "<$1$2></$1>")}</body>`,
      );
      const found = [...(document.querySelector("worksheet")?.children ?? [])].map((child) => child.localName.toLowerCase());
      const places = found.map((child) => order.toLowerCase().split(" ").indexOf(child));
      expect(places, `${name}: ${found.join(" ")}`).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  test("has rows high enough for wrapped text, up to twelve lines", async () => {
    const base = sampleDataset();
    const long = (length: number): Dataset => ({
      ...base,
      findings: base.findings.map((row) => ({ ...row, message: "word ".repeat(length / 5) })),
    });
    const height = async (length: number): Promise<number | undefined> => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(await written(long(length)));
      return (book.getWorksheet("Findings") as ExcelJS.Worksheet).getRow(2).height;
    };
    expect(await height(20)).toBeUndefined();
    expect(await height(200)).toBe(45);
    expect(await height(10_000)).toBe(180);
  });

  test("has sheet names that the format allows", () => {
    for (const { title } of TABLES) {
      expect(title.length).toBeLessThanOrEqual(31);
      expect(title).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    }
  });

  test("leaves a figure that is none empty", async () => {
    const base = sampleDataset();
    const purchases = base.purchases.map((row) => ({ ...row, value: { amount: Number.NaN, currency: "USD" } }));
    const sheets = await readXlsx(await written({ ...base, purchases }));
    const [header = [], row = []] = sheets.find((sheet) => sheet.sheet === "Purchases")?.data ?? [];
    expect([row[header.indexOf("value")], row[header.indexOf("currency")]]).toEqual([null, "USD"]);
  });

  test("is as wide as its words, within bounds", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(
      await written({ ...sampleDataset(), meetings: sampleDataset().meetings.map((row) => ({ ...row, city: "x".repeat(500) })) }),
    );
    const widths = (book.getWorksheet("Meetings") as ExcelJS.Worksheet).columns.map((column) => column.width ?? 0);
    expect(Math.max(...widths)).toBeLessThanOrEqual(44);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(8);
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
    expect(ROWS_PER_SHEET).toBe(1_048_576);
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
    expect(sheetText("not in XML: \uFFFE\uFFFF")).toBe("not in XML: \uFFFD\uFFFD");
  });
  test("keeps days before 1900-03-01 as text", () => {
    expect(sheetValue("1899-12-31", "day")).toBe("1899-12-31");
    expect(sheetValue("1900-02-29", "day")).toBe("1900-02-29");
    expect(sheetValue("1900-03-01", "day")).toBe(61);
    expect(sheetValue("2024-03-05", "day")).toBe(45356);
  });
});

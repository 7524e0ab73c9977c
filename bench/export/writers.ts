/** One writer in one process: `node bench/export/writers.ts <writer> <rows> <path>` prints seconds and peak memory as JSON. */
import { createWriteStream } from "node:fs";
import { finished, pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { TableSource } from "../../src/export/table-source.ts";
import { benchTable, factsOf, recordTable, rowsOf } from "./rows.ts";

const [, , writer = "", count = "0", path = ""] = process.argv;
const rows = Number(count);
const source = { program: "bench", log: { position: 0, head: "", as_of: null }, rows: {} } as unknown as TableSource;

const WRITERS: Readonly<Record<string, () => Promise<void>>> = {
  "csv concord": async () => {
    const { writeCsv } = await import("../../src/export/csv/write-csv.ts");
    await writeCsv(path, benchTable(rows), source, { safety: "prefix", bom: false });
  },
  "csv csv-stringify": async () => {
    const { stringify } = await import("csv-stringify");
    await pipeline(Readable.from(rowsOf(rows)), stringify({ record_delimiter: "windows" }), createWriteStream(path));
  },
  "xlsx concord": async () => {
    const { NO_EVIDENCE } = await import("../../src/export/workbook/evidence-index.ts");
    const { RecordPlaces } = await import("../../src/export/workbook/record-places.ts");
    const { openWorkbook } = await import("../../src/export/workbook/steady-writer.ts");
    const { writeTableSheet } = await import("../../src/export/workbook/table-sheet.ts");
    const book = openWorkbook(path, "bench");
    await writeTableSheet(book, benchTable(rows), source, { evidence: NO_EVIDENCE, records: new RecordPlaces() });
    await book.finish();
  },
  "xlsx concord, coloured and linked": async () => {
    const { evidenceIndex } = await import("../../src/export/workbook/evidence-index.ts");
    const { RecordPlaces } = await import("../../src/export/workbook/record-places.ts");
    const { openWorkbook } = await import("../../src/export/workbook/steady-writer.ts");
    const { writeTableSheet } = await import("../../src/export/workbook/table-sheet.ts");
    const known = { ...source, rows: { ...source.rows, facts: () => factsOf(rows) } };
    const book = openWorkbook(path, "bench");
    await writeTableSheet(book, recordTable(rows), known, { evidence: await evidenceIndex(known), records: new RecordPlaces() });
    await book.finish();
  },
  "xlsx exceljs": async () => {
    const { default: ExcelJS } = await import("exceljs");
    const { cellStyle } = await import("../../src/export/workbook/styles.ts");
    const { sheetFormat, sheetValue } = await import("../../src/export/workbook/sheet-cell.ts");
    const columns = benchTable(0).columns;
    const file = createWriteStream(path);
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: file, useStyles: true });
    const sheet = book.addWorksheet("Bench");
    for (const cells of rowsOf(rows)) {
      const row = sheet.addRow(cells.map((cell, index) => sheetValue(cell, columns[index]?.type ?? "text")));
      for (const [index, cell] of cells.entries())
        if (cell !== null) row.getCell(index + 1).style = cellStyle(sheetFormat(columns[index] ?? { type: "text" }), null, false);
      row.commit();
    }
    sheet.commit();
    await book.commit();
    if (!file.writableFinished) await finished(file);
  },
};

const run = WRITERS[writer];
if (run === undefined) throw new Error(`writers are ${Object.keys(WRITERS).join(", ")}`);
const start = process.hrtime.bigint();
await run();
console.log(JSON.stringify({ seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: process.resourceUsage().maxRSS / 1024 }));

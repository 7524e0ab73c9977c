/**
 * One table as a sheet, and as further sheets where it has more rows than a sheet can hold: frozen header, filter, widths,
 * colour by state, links and notes to the evidence.
 */
import { chunksOf } from "../rows.ts";
import type { TableSource } from "../table-source.ts";
import { type Cell, type Column, cellsOf, type Table } from "../tables/table.ts";
import { type CellEvidence, cellKey, LINKS_PER_SHEET } from "./evidence-index.ts";
import { sheetFormat, sheetValue, sheetWidth } from "./sheet-cell.ts";
import { internalLink, type Sheet, type SteadyWorkbook } from "./steady-writer.ts";
import { cellStyle, EDITABLE_HEADER, HEADER, STATES, type State } from "./styles.ts";

/** Rows of a sheet, the header among them. */
export const ROWS_PER_SHEET = 1_048_576;
const CHUNK = 250;

export interface SheetOptions {
  readonly evidence: ReadonlyMap<string, CellEvidence>;
  /** Sheet and row of each record, filled while record sheets are written and read while the Evidence sheet is. */
  readonly records: Map<string, string>;
  readonly signal?: AbortSignal;
  readonly rowsPerSheet?: number;
  readonly onRows?: (count: number) => void;
}

export const columnLetters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);

const openSheet = (workbook: SteadyWorkbook, table: Table<never>, part: number): Sheet => {
  const name = part === 1 ? table.title : `${table.title.slice(0, 24)} (${part})`;
  const sheet = workbook.book.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: table.key[0] === "id" ? 1 : 0, ySplit: 1 }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const columns = table.columns as readonly Column<never>[];
  sheet.columns = columns.map((column) => ({ width: sheetWidth(column.type, column.name) }));
  const header = sheet.addRow(columns.map((column) => column.name));
  for (const [index, column] of columns.entries()) {
    const cell = header.getCell(index + 1);
    cell.style = column.editable ? EDITABLE_HEADER : HEADER;
  }
  header.height = 22;
  header.commit();
  return sheet as unknown as Sheet;
};

const isState = (value: Cell): value is State => typeof value === "string" && value in STATES;

/** Writes `table`; returns how many rows it had. */
export const writeTableSheet = async (
  workbook: SteadyWorkbook,
  table: Table<never>,
  source: TableSource,
  options: SheetOptions,
): Promise<number> => {
  const columns = table.columns as readonly Column<never>[];
  const formats = columns.map((column) => sheetFormat(column.type));
  const letters = columns.map((_, index) => columnLetters(index));
  const isRecord = columns.some((column) => column.field !== undefined);
  const recordColumn = columns.findIndex((column) => column.name === "record");
  const last = options.rowsPerSheet ?? ROWS_PER_SHEET;
  let part = 1;
  let sheet = openSheet(workbook, table, part);
  let line = 1;
  let links = 0;
  let total = 0;
  const close = (): void => {
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: line, column: columns.length } };
    (sheet as unknown as { commit(): void }).commit();
  };
  for await (const rows of chunksOf<unknown>(table.rows(source), CHUNK, options.signal)) {
    for (const each of rows) {
      if (line === last) {
        close();
        sheet = openSheet(workbook, table, ++part);
        line = 1;
        links = 0;
      }
      line++;
      total++;
      const cells = cellsOf(table, each);
      const id = String(cells[0]);
      const row = sheet.addRow(cells.map((cell, index) => sheetValue(cell, columns[index]?.type ?? "text")));
      if (isRecord) options.records.set(id, `'${sheet.name}'!A${line}`);
      for (let index = 0; index < columns.length; index++) {
        const value = cells[index] ?? null;
        if (value === null || value === "") continue;
        const column = columns[index] as Column<never>;
        const evidence = column.field === undefined ? undefined : options.evidence.get(cellKey(id, column.field));
        let target: string | undefined;
        if (evidence !== undefined && evidence.row !== null && evidence.row <= last) target = `'Evidence'!A${evidence.row}`;
        else if (index === recordColumn) target = options.records.get(String(value));
        const linked = target !== undefined && links < LINKS_PER_SHEET;
        if (linked && target !== undefined) {
          internalLink(sheet, `${letters[index]}${line}`, target);
          links++;
        }
        const state = evidence?.state ?? (column.name === "support" && isState(value) ? value : null);
        const cell = row.getCell(index + 1);
        cell.style = cellStyle(formats[index] ?? "text", state, linked);
        if (evidence?.note !== undefined && evidence.note !== null && column.name === column.field) cell.note = evidence.note;
      }
      row.commit();
    }
    await workbook.drained(sheet);
    options.onRows?.(rows.length);
  }
  close();
  return total;
};

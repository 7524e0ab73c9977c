/**
 * Reads a workbook or a CSV of an export back, as it is after an analyst worked on it: which table, which row, which cells.
 *
 * The mirror of what writes them: `'=1` in a CSV is the text `=1` again, `_x005F_x0041_` in a sheet `_x0041_`, a day typed
 * into a sheet an ISO day. Rows may have been sorted, filtered or removed and columns moved or added; a row is known by its
 * `id`, a column by its header. Gotchas: a workbook is held in memory while it is read; a cell with a formula counts with the
 * value the spreadsheet program last worked out.
 */
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import readXlsx from "read-excel-file/node";
import { parseCsv } from "../csv/read-csv.ts";
import { type CsvSafety, unescapeText } from "../csv/csv-safety.ts";
import { ExportError, toExportError } from "../export-error.ts";
import { TABLES } from "../tables/all.ts";
import type { Cell, Table } from "../tables/table.ts";

/** One table of the file. Cells are text or numbers, whatever their column calls for. */
export interface EditedTable {
  readonly table: Table<never>;
  /** `meetings.csv`, or the name of the sheet. */
  readonly part: string;
  readonly header: readonly string[];
  readonly rows: readonly EditedRow[];
}
export interface EditedRow {
  /** As the spreadsheet numbers it: the header is row 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}
/** A list of decisions, one a row, its words in columns: any sheet or CSV with a column `action`. */
export type ActionList = Omit<EditedTable, "table">;

export interface EditedFile {
  /** Position of the log that the file was made from, where it says so. */
  readonly position: number | null;
  readonly tables: readonly EditedTable[];
  readonly actions: readonly ActionList[];
}

const ACTION = "action";

const sheetCell = (value: unknown): Cell => {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return value;
  return String(value);
};

/** `Meetings (2)` is the second sheet of Meetings. */
const tableOfSheet = (sheet: string): Table<never> | undefined => {
  const title = sheet.replace(/ \(\d+\)$/, "");
  return TABLES.find((table) => table.title === title || (title !== sheet && table.title.slice(0, 24) === title));
};

const readWorkbook = async (path: string): Promise<EditedFile> => {
  const sheets = await readXlsx(path, { trim: false });
  const readme = sheets.find((sheet) => sheet.sheet === "README")?.data.find((row) => row[0] === "Log position");
  const position = readme?.[1];
  const tables = sheets.flatMap(({ sheet, data }): EditedTable[] => {
    const table = tableOfSheet(sheet);
    if (table === undefined) return [];
    const [header = [], ...rows] = data.map((row) => row.map(sheetCell));
    return [
      {
        table,
        part: sheet,
        header: header.map((name) => String(name ?? "")),
        rows: rows.map((cells, index) => ({ line: index + 2, cells })),
      },
    ];
  });
  const actions = sheets.flatMap(({ sheet, data }): ActionList[] => {
    const [header = [], ...rows] = data.map((row) => row.map(sheetCell));
    const names = header.map((name) => String(name ?? "").trim());
    return tableOfSheet(sheet) === undefined && names.includes(ACTION)
      ? [{ part: sheet, header: names, rows: rows.map((cells, index) => ({ line: index + 2, cells })) }]
      : [];
  });
  return { position: typeof position === "number" ? position : null, tables, actions };
};

interface Beside {
  readonly log?: { readonly position?: unknown };
  readonly resources?: readonly { readonly csvSafety?: CsvSafety }[];
}

/** What the `datapackage.json` in the same folder says, where there is one. */
const packageBeside = async (path: string): Promise<Beside> => {
  try {
    return JSON.parse(await readFile(join(dirname(path), "datapackage.json"), "utf8")) as Beside;
  } catch {
    return {};
  }
};

/** A renamed CSV is known by its header: the table that shares most columns with it, and its `id`. */
const tableOfCsv = (path: string, header: readonly string[]): Table<never> | undefined => {
  const name = basename(path).replace(/\.csv$/i, "");
  const named = TABLES.find((table) => table.name === name);
  if (named !== undefined) return named;
  const shared = (table: Table<never>): number => table.columns.filter((column) => header.includes(column.name)).length;
  return TABLES.filter((table) => table.key[0] === "id" && header.includes("id") && shared(table) > table.columns.length / 2).sort(
    (a, b) => shared(b) - shared(a),
  )[0];
};

/** Where a decimal comma is the custom, spreadsheet programs save CSV with semicolons. */
const delimiterOf = (text: string): string => (/^[^",\r\n]*;/.test(text) ? ";" : ",");

const readCsvFile = async (path: string): Promise<EditedFile> => {
  const beside = await packageBeside(path);
  const safety = beside.resources?.find((resource) => resource.csvSafety !== undefined)?.csvSafety ?? "prefix";
  const text = await readFile(path, "utf8");
  const [header = [], ...rows] = parseCsv(text, delimiterOf(text));
  const names = header.map((name) => name ?? "");
  if (names.includes(ACTION)) {
    const cells = rows.map((row) => row.map((cell): Cell => (cell === "" ? null : cell)));
    return {
      position: null,
      tables: [],
      actions: [{ part: basename(path), header: names, rows: cells.map((row, index) => ({ line: index + 2, cells: row })) }],
    };
  }
  const table = tableOfCsv(path, names);
  if (table === undefined)
    throw new ExportError({
      where: path,
      what: "is not a table of an export: its header is of none",
      remedy: `keep the header line, or the file's name (meetings.csv), or give each row an ${ACTION}`,
    });
  const plain = (cell: string | null): Cell => (cell === null || cell === "" ? null : safety === "prefix" ? unescapeText(cell) : cell);
  return {
    position: typeof beside.log?.position === "number" ? beside.log.position : null,
    actions: [],
    tables: [
      {
        table,
        part: `${table.name}.csv`,
        header: names,
        rows: rows.map((cells, index) => ({ line: index + 2, cells: cells.map(plain) })),
      },
    ],
  };
};

/** Reads `path`, an `.xlsx` or `.csv`. Rejects with `ExportError` where it is neither, or cannot be read. */
export const readEdited = async (path: string): Promise<EditedFile> => {
  try {
    if (/\.csv$/i.test(path)) return await readCsvFile(path);
    if (/\.xlsx$/i.test(path)) return await readWorkbook(path);
  } catch (cause) {
    if (cause instanceof ExportError || (cause as NodeJS.ErrnoException).syscall !== undefined) throw toExportError(path, cause);
    throw new ExportError({ where: path, what: "is not a workbook that can be read", remedy: "save it as .xlsx or .csv again" });
  }
  throw new ExportError({ where: path, what: "is neither .xlsx nor .csv", remedy: "save it as one of them" });
};

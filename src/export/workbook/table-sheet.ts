/**
 * One table as a sheet, and as further sheets where it has more rows than a sheet can hold: frozen header, filter, widths,
 * colour by state, lists of what an editable cell may hold, links and notes to the evidence.
 */
import { eachRow } from "../rows.ts";
import type { TableSource } from "../table-source.ts";
import { type Cell, type Column, shownCellsOf, type Table } from "../tables/table.ts";
import { type EvidenceIndex, LINKS_PER_SHEET } from "./evidence-index.ts";
import type { RecordPlaces } from "./record-places.ts";
import { cellXml, linesOf, rowXml } from "./row-xml.ts";
import { sheetFormat, sheetValue, sheetWidth } from "./sheet-cell.ts";
import { addNote, internalLink, type Sheet, type SteadyWorkbook } from "./steady-writer.ts";
import { cellStyle, EDITABLE_HEADER, HEADER, STATES, type State } from "./styles.ts";

/** Rows of a sheet, the header among them. */
export const ROWS_PER_SHEET = 1_048_576;
/** Rows between two looks at an interruption and two words of progress. */
const CHUNK = 1000;
/** Rows that widths are taken from. */
const SAMPLES = 250;

export interface SheetLimits {
  /** Rows a sheet holds before the next is begun, header included; smaller in tests. */
  readonly rowsPerSheet?: number;
  readonly linksPerSheet?: number;
}
export interface SheetOptions extends SheetLimits {
  readonly evidence: EvidenceIndex;
  /** Sheet and row of the records that links lead to, filled while record sheets are written and read by the others. */
  readonly records: RecordPlaces;
  readonly signal?: AbortSignal;
  readonly onRows?: (count: number) => void;
}

export const columnLetters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);

const columnsOf = (table: Table<never>): readonly Column<never>[] => table.columns as readonly Column<never>[];

/** Records, what deserves a look, and how it is known have tabs of their colours. */
const tabColor = ({ name, columns }: Table<never>): string => {
  if ((columns as readonly Column<never>[]).some((column) => column.field !== undefined)) return "FF26374A";
  if (name === "conflicts" || name === "findings") return STATES.conflicting.text;
  return name === "facts" || name === "claims" ? STATES.corroborated.text : "FFB8C2CC";
};

const widthsOf = (table: Table<never>, samples: readonly (readonly Cell[])[]): readonly number[] =>
  columnsOf(table).map((column, index) =>
    sheetWidth(
      column,
      samples.map((cells) => cells[index] ?? null),
    ),
  );

const openSheet = (workbook: SteadyWorkbook, table: Table<never>, part: number, widths: readonly number[]): Sheet => {
  const name = part === 1 ? table.title : `${table.title.slice(0, 24)} (${part})`;
  const sheet = workbook.addSheet(name, {
    views: [{ state: "frozen", xSplit: table.key[0] === "id" ? 1 : 0, ySplit: 1 }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    properties: { tabColor: { argb: tabColor(table) } },
  });
  const columns = columnsOf(table);
  sheet.columns = widths.map((width) => ({ width }));
  const header = sheet.addRow(columns.map((column) => column.name));
  for (const [index, column] of columns.entries()) header.getCell(index + 1).style = column.editable ? EDITABLE_HEADER : HEADER;
  header.height = 22;
  header.commit();
  return sheet;
};

/** Ends a sheet of `lines` lines: its filter, and what editable cells may hold. */
const closeSheet = (sheet: Sheet, table: Table<never>, lines: number): void => {
  const columns = columnsOf(table);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: lines, column: columns.length } };
  for (const [index, column] of columns.entries()) {
    if (column.editable !== true || column.values === undefined || lines < 2) continue;
    const letter = columnLetters(index);
    (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } }).dataValidations.add(
      `${letter}2:${letter}${lines}`,
      {
        type: "list",
        allowBlank: true,
        formulae: [`"${column.values.join(",")}"`],
      },
    );
  }
  (sheet as unknown as { commit(): void }).commit();
};

/** Words that have a state's colour wherever they stand in these columns. */
const WORDS: Readonly<Record<string, Readonly<Record<string, State>>>> = {
  support: { corroborated: "corroborated", single_source: "single_source", conflicting: "conflicting", decided: "decided" },
  severity: { error: "conflicting", warning: "single_source", info: "inferred" },
  outcome: { supports: "corroborated", refines: "corroborated", premise: "inferred", rejected: "conflicting" },
};

/** Characters and lines of a note's box. */
const NOTE_COLUMNS = 4;
const NOTE_CHARACTERS = 60;
const noteLines = (text: string): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / NOTE_CHARACTERS)), 2);

/** Writes `table`; returns how many rows it had. */
export const writeTableSheet = async (
  workbook: SteadyWorkbook,
  table: Table<never>,
  source: TableSource,
  options: SheetOptions,
): Promise<number> => {
  const columns = columnsOf(table);
  const formats = columns.map(sheetFormat);
  const letters = columns.map((_, index) => columnLetters(index));
  const isRecord = columns.some((column) => column.field !== undefined);
  const recordColumn = columns.findIndex((column) => column.name === "record");
  const last = options.rowsPerSheet ?? ROWS_PER_SHEET;
  const mostLinks = options.linksPerSheet ?? LINKS_PER_SHEET;
  const { evidence } = options;
  let part = 1;
  let sheet: Sheet | null = null;
  let widths: readonly number[] = widthsOf(table, []);
  let line = 1;
  let links = 0;
  let total = 0;

  /** Where the cell leads: a record's cell to its evidence, the name of a record to the record. */
  const targetOf = (id: string, index: number, value: Cell): string | undefined => {
    if (links >= mostLinks) return undefined;
    if (index === recordColumn) return options.records.get(String(value));
    const field = columns[index]?.field;
    const row = field === undefined ? null : evidence.row(id, field);
    return row === null || row > last ? undefined : `'Evidence'!A${row}`;
  };
  const stateOf = (id: string, column: Column<never>, value: Cell): State | null => {
    if (column.field !== undefined) return evidence.state(id, column.field);
    return WORDS[column.name]?.[String(value)] ?? null;
  };
  const rowOf = (to: Sheet, cells: readonly Cell[]): string => {
    const id = String(cells[0]);
    let xml = "";
    let lines = 1;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as Column<never>;
      const value = sheetValue(cells[index] ?? null, column.type);
      if (value === null) continue;
      if (formats[index] === "wrapped" && typeof value === "string") lines = Math.max(lines, linesOf(value, widths[index] ?? 1));
      const reference = `${letters[index]}${JSON.stringify(line)}`;
      const target = targetOf(id, index, value);
      if (target !== undefined) {
        internalLink(to, reference, target);
        links++;
      }
      xml += cellXml(
        reference,
        workbook.styleId(cellStyle(formats[index] ?? "general", stateOf(id, column, value), target !== undefined)),
        value,
      );
      const note = column.name === column.field ? evidence.note(id, column.name) : null;
      if (note !== null) addNote(to, { reference, text: note, columns: NOTE_COLUMNS, lines: noteLines(note) });
    }
    if (isRecord && (options.records.size < mostLinks || evidence.linked(id))) options.records.set(id, to.name, line);
    return rowXml(line, xml, lines);
  };

  const put = (cells: readonly Cell[]): Promise<void> | undefined => {
    if (sheet !== null && line === last) {
      closeSheet(sheet, table, line);
      sheet = null;
    }
    if (sheet === null) {
      sheet = openSheet(workbook, table, part++, widths);
      line = 1;
      links = 0;
    }
    line++;
    total++;
    return workbook.writeRows(sheet, rowOf(sheet, cells)) ? undefined : workbook.drained(sheet);
  };
  /** The first rows wait until the widths are known from them; all others are written as they come, so that none outlives its turn. */
  let samples: (readonly Cell[])[] | null = [];
  const begin = async (first: readonly (readonly Cell[])[]): Promise<void> => {
    samples = null;
    widths = widthsOf(table, first);
    for (const cells of first) await put(cells);
  };
  await eachRow<unknown>(table.rows(source), CHUNK, options, (row) => {
    const cells = shownCellsOf(table, row);
    if (samples === null) return put(cells);
    return samples.push(cells) < SAMPLES ? undefined : begin(samples);
  });
  if (samples !== null) await begin(samples);
  closeSheet(sheet ?? openSheet(workbook, table, 1, widths), table, line);
  return total;
};

/** The first sheet: what this is, what it was made from, what the colours mean, the sheets, and a dictionary of every column. */
import type ExcelJS from "exceljs";
import type { TableSource } from "../table-source.ts";
import { TABLES } from "../tables/all.ts";
import type { Column } from "../tables/table.ts";
import { sheetText } from "./sheet-text.ts";
import { internalLink, type SteadyWorkbook } from "./steady-writer.ts";
import { cellStyle, EDITABLE_HEADER, FONT, HEADER, STATES, type State } from "./styles.ts";

type Style = Partial<ExcelJS.Style>;
const TITLE: Style = { font: { ...FONT, bold: true, size: 16 } };
const HEADING: Style = { font: { ...FONT, bold: true, size: 12 } };
const BOLD: Style = { font: { ...FONT, bold: true }, alignment: { vertical: "top" } };
const PLAIN: Style = { font: FONT, alignment: { vertical: "top", horizontal: "left" } };
const WRAPPED: Style = { font: FONT, alignment: { vertical: "top", wrapText: true } };
const LINK: Style = { font: { ...FONT, color: { argb: "FF0B57A4" }, underline: true } };

const NOTES = [
  "A coloured cell has evidence: following its link leads to its sentences on the sheet Evidence, and from there back.",
  "Dates are EDTF (ISO 8601-2): 2022-XX-XX is some day in 2022, 2025-07-22/2025-07-23 an interval, ../2022-12-31 any day up to then. Beside it stand the date in words, and its first and last day as dates.",
  "Columns with a brown header may be edited; the saved workbook can be handed back: concord decide --from dataset.xlsx. A further column headed reason gives the reason of a row's edits.",
  "concord audit Meetings!B2 shows where the value of that cell comes from, down to the event in the log.",
];

export const writeReadmeSheet = ({ addSheet }: SteadyWorkbook, source: TableSource, counts: Readonly<Record<string, number>>): void => {
  const sheet = addSheet("README", {
    views: [{ showGridLines: false }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = [{ width: 24 }, { width: 24 }, { width: 14 }, { width: 100 }];
  /** A row whose cells have the styles given, the last style for all that follow. */
  const add = (cells: readonly (string | number | null)[], ...styles: readonly Style[]): number => {
    const row = sheet.addRow(cells.map((cell) => (typeof cell === "string" ? sheetText(cell) : cell)));
    for (let index = 0; index < cells.length; index++) row.getCell(index + 1).style = styles[Math.min(index, styles.length - 1)] ?? PLAIN;
    row.commit();
    return row.number;
  };
  add(["Relations between states, as reported"], TITLE);
  add(["Meetings, visits, agreements and purchases reconciled from news reports, with the sentences behind every cell."], PLAIN);
  add([]);
  add(["Made by", source.program], BOLD, PLAIN);
  add(["Log position", source.log.position], BOLD, PLAIN);
  add(["Log head", source.log.head], BOLD, PLAIN);
  add(["As of", source.log.as_of === null ? "the whole log" : source.log.as_of], BOLD, PLAIN);
  add([]);
  add(["Colours"], HEADING);
  for (const state of Object.keys(STATES) as State[])
    add([state.replace("_", " "), STATES[state].meaning], cellStyle("general", state, false), PLAIN);
  add(["brown header", "a column you may edit"], EDITABLE_HEADER, PLAIN);
  add([]);
  add(["How to read it"], HEADING);
  for (const note of NOTES) add([note], PLAIN);
  add([]);
  add(["Sheet", "CSV", "Rows", "What a row is"], HEADER);
  for (const table of TABLES) {
    const line = add([table.title, `${table.name}.csv`, counts[table.name] ?? 0, table.description], LINK, PLAIN, PLAIN, WRAPPED);
    internalLink(sheet, `A${line}`, `'${table.title}'!A1`);
  }
  add([]);
  add(["Sheet", "Column", "Type", "Meaning"], HEADER);
  for (const table of TABLES)
    for (const column of table.columns as readonly Column<never>[])
      add(
        [table.title, column.name, column.type, `${column.description}${column.editable === true ? " (may be edited)" : ""}`],
        PLAIN,
        PLAIN,
        PLAIN,
        WRAPPED,
      );
  (sheet as unknown as { commit(): void }).commit();
};

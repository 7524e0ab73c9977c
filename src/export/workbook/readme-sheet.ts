/** The first sheet: what this is, what it was made from, what the colours mean, and a dictionary of every column. */
import type { TableSource } from "../table-source.ts";
import { TABLES } from "../tables/all.ts";
import { sheetText } from "./sheet-text.ts";
import type { SteadyWorkbook } from "./steady-writer.ts";
import { cellStyle, EDITABLE_HEADER, HEADER, STATES, type State } from "./styles.ts";

const title = { font: { bold: true, size: 16 } };
const heading = { font: { bold: true, size: 12 } };

export const writeReadmeSheet = ({ addSheet }: SteadyWorkbook, source: TableSource, counts: Readonly<Record<string, number>>): void => {
  const sheet = addSheet("README", { views: [{ showGridLines: false }] });
  sheet.columns = [{ width: 22 }, { width: 26 }, { width: 14 }, { width: 90 }];
  const add = (cells: readonly (string | number | null)[], style?: object, at = 1): void => {
    const row = sheet.addRow(cells.map((cell) => (typeof cell === "string" ? sheetText(cell) : cell)));
    if (style !== undefined) row.getCell(at).style = style;
    row.commit();
  };
  add(["Relations between states, as reported"], title);
  add([
    "Meetings, visits, agreements and purchases reconciled from news reports. Every coloured cell links to the sentences behind it on the sheet Evidence.",
  ]);
  add([]);
  add(["Made by", source.program], { font: { bold: true } });
  add(["Log position", source.log.position], { font: { bold: true } });
  add(["Log head", source.log.head], { font: { bold: true } });
  add(["As of", source.log.as_of === null ? "the whole log" : source.log.as_of], { font: { bold: true } });
  add([]);
  add(["Colours"], heading);
  for (const state of Object.keys(STATES) as State[])
    add([state.replace("_", " "), STATES[state].meaning], cellStyle("general", state, false));
  add(["brown header", "a column you may edit: the changed workbook can be handed back as decisions"], EDITABLE_HEADER);
  add([]);
  add([
    "Dates are EDTF (ISO 8601-2): 2022-XX-XX is some day in 2022, 2025-07-22/2025-07-23 an interval, ../2022-12-31 any day up to then.",
  ]);
  add(["Row numbers in a cell reference count as shown here: concord audit meetings.csv:2:date is the date of the first meeting."]);
  add([]);
  add(["Sheets"], heading);
  for (const table of TABLES) add([table.title, table.name, counts[table.name] ?? 0, table.description]);
  add([]);
  const header = sheet.addRow(["Sheet", "Column", "Type", "Meaning"]);
  header.eachCell((cell) => {
    cell.style = HEADER;
  });
  header.commit();
  for (const table of TABLES) for (const column of table.columns) add([table.title, column.name, column.type, column.description]);
  (sheet as unknown as { commit(): void }).commit();
};

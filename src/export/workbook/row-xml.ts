/**
 * A row of a sheet as XML (ECMA-376 part 1, 18.3.1.73 and 18.3.1.4): text inline, numbers and days as numbers.
 *
 * Rows are written here and not by exceljs, whose row costs an object for each cell, its style and its address: six times
 * the time, and garbage that outlives the row. Gotcha: numbers go through `JSON.stringify`, which spells them as `String` does
 * but past V8's cache of numbers turned to text; that cache keeps a million rows' figures alive long enough to swell the heap.
 */
const SPECIAL = /[&<>]/;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const OUTER_SPACE = /^\s|\s$|\n/;

const xmlText = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character) : text;

/** One cell; `reference` such as `B7`, `style` the number of a cell format, `value` as `sheetValue` gives it. */
export const cellXml = (reference: string, style: number, value: string | number): string => {
  const open = `<c r="${reference}" s="${JSON.stringify(style)}"`;
  if (typeof value === "number") return `${open}><v>${JSON.stringify(value)}</v></c>`;
  const space = OUTER_SPACE.test(value) ? ' xml:space="preserve"' : "";
  return `${open} t="inlineStr"><is><t${space}>${xmlText(value)}</t></is></c>`;
};

const LINE_POINTS = 15;
/** Taller rows would hide the ones around them; the cell still holds the whole text. */
const MOST_LINES = 12;

/** A column's width counts digits; letters are narrower on average. */
const LETTERS_A_DIGIT = 1.12;

/** Lines that `text` takes in a column of `columnWidth`. */
export const linesOf = (text: string, columnWidth: number): number => {
  const width = columnWidth * LETTERS_A_DIGIT;
  if (text.length <= width && !text.includes("\n")) return 1;
  let lines = 0;
  for (const paragraph of text.split("\n", MOST_LINES)) lines += Math.max(1, Math.ceil(paragraph.length / width));
  return Math.min(lines, MOST_LINES);
};

/**
 * A row from the XML of its cells, high enough for `lines` lines. Spreadsheet programs that fit rows to wrapped text do so when
 * they please, so the height is told.
 */
export const rowXml = (line: number, cells: string, lines: number): string =>
  lines > 1
    ? `<row r="${JSON.stringify(line)}" ht="${JSON.stringify(lines * LINE_POINTS)}" customHeight="1">${cells}</row>`
    : `<row r="${JSON.stringify(line)}">${cells}</row>`;

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

/** A row from the XML of its cells. */
export const rowXml = (line: number, cells: string): string => `<row r="${JSON.stringify(line)}">${cells}</row>`;

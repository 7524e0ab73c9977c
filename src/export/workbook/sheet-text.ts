/**
 * Text as a cell of a sheet can hold it: at most 32,767 UTF-16 units, hiding characters shown, and `_x0041_` (which a
 * spreadsheet would read as the character U+0041) escaped as `_x005F_x0041_`.
 */
import { visibleText } from "../visible-text.ts";

const LIMIT = 32_767;
const CUT = " … [cut; the whole text stands in the CSV]";
/** What `visibleText` or XML would change, or a sheet would read as an escape. */
const SUSPECT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]|_x/;

export const sheetText = (text: string): string => {
  const shown = SUSPECT.test(text)
    ? visibleText(text)
        .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    : text;
  return shown.length <= LIMIT ? shown : `${shown.slice(0, LIMIT - CUT.length).toWellFormed()}${CUT}`;
};

/** What a reader of the sheet gets back for a text written with `sheetText`. */
export const readBackText = (text: string): string => sheetText(text).replaceAll("_x005F_", "_");

/** Colours and formats of the workbook; the legend on the README sheet shows the same. */
import type ExcelJS from "exceljs";
import type { SheetFormat } from "./sheet-cell.ts";

export type State = "corroborated" | "single_source" | "conflicting" | "inferred" | "decided";
export const STATES: Readonly<Record<State, { readonly fill: string; readonly text: string; readonly meaning: string }>> = {
  corroborated: { fill: "FFE2F3E8", text: "FF17693A", meaning: "two or more independent origins agree" },
  single_source: { fill: "FFFDF0D3", text: "FF7A5200", meaning: "one origin only" },
  conflicting: { fill: "FFFCE4E1", text: "FFA1251B", meaning: "sources give values that cannot all be right" },
  inferred: { fill: "FFE1EEFA", text: "FF1D5A8C", meaning: "not written anywhere, worked out from premises" },
  decided: { fill: "FFF2E6F8", text: "FF6B2F8A", meaning: "decided by an analyst" },
};

const solid = (argb: string): ExcelJS.Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const top: Partial<ExcelJS.Alignment> = { vertical: "top" };
/** Named in full: a font without a name falls back to whatever the program likes. */
export const FONT = { name: "Calibri", family: 2, size: 11 } as const;

export const HEADER: Partial<ExcelJS.Style> = {
  font: { ...FONT, bold: true, color: { argb: "FFFFFFFF" } },
  fill: solid("FF26374A"),
  alignment: { vertical: "middle", wrapText: true },
};
/** Header of a column an analyst may edit. */
export const EDITABLE_HEADER: Partial<ExcelJS.Style> = { ...HEADER, fill: solid("FF6B4E00") };

const NUMBER_FORMATS: Readonly<Record<SheetFormat, string | null>> = {
  general: null,
  wrapped: null,
  text: "@",
  integer: "0",
  number: "#,##0.##",
  date: "yyyy-mm-dd",
};

/** One object for each look, so that its number is found by identity and not by comparing. */
const cache = new Map<string, Partial<ExcelJS.Style>>();
export const cellStyle = (format: SheetFormat, state: State | null, linked: boolean): Partial<ExcelJS.Style> => {
  const key = `${format} ${state ?? ""} ${linked}`;
  let style = cache.get(key);
  if (style === undefined) {
    const numFmt = NUMBER_FORMATS[format];
    style = {
      alignment: format === "wrapped" ? { ...top, wrapText: true } : format === "date" ? { ...top, horizontal: "left" } : top,
      ...(numFmt === null ? {} : { numFmt }),
      ...(state === null ? {} : { fill: solid(STATES[state].fill) }),
      ...(linked ? { font: { ...FONT, color: { argb: state === null ? "FF0B57A4" : STATES[state].text } } } : {}),
    };
    cache.set(key, style);
  }
  return style;
};

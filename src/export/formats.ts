/** The formats of an export and the files each comes in. */
import { TABLES } from "./tables/all.ts";

export const FORMATS = ["csv", "xlsx", "json", "html", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

/** File names of a format. A workbook has one file however many sheets. */
export const filesOf = (format: Format): readonly string[] => {
  switch (format) {
    case "csv":
    case "parquet":
      return TABLES.map((table) => `${table.name}.${format}`);
    case "xlsx":
      return ["dataset.xlsx"];
    case "json":
      return ["dataset.json", "facts.jsonl"];
    case "html":
      return ["report.html"];
  }
};

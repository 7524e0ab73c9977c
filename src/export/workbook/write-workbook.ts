/** `dataset.xlsx`: a README sheet, then a sheet for each table, cells and evidence linked there and back. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { Written } from "../file-sink.ts";
import type { TableSource } from "../table-source.ts";
import { TABLES } from "../tables/all.ts";
import { evidenceIndex, type IndexLimits } from "./evidence-index.ts";
import { writeReadmeSheet } from "./readme-sheet.ts";
import { RecordPlaces } from "./record-places.ts";
import { openWorkbook } from "./steady-writer.ts";
import { type SheetLimits, writeTableSheet } from "./table-sheet.ts";

export interface WorkbookOptions extends SheetLimits, IndexLimits {
  /** Rows by table, for the README sheet. */
  readonly counts: Readonly<Record<string, number>>;
  readonly signal?: AbortSignal;
  readonly onRows?: (count: number) => void;
}

/** Size and hash of a file. */
export const measure = async (path: string): Promise<Written> => {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest("hex") };
};

export const writeWorkbook = async (path: string, source: TableSource, options: WorkbookOptions): Promise<Written> => {
  const workbook = openWorkbook(path, source.program);
  try {
    writeReadmeSheet(workbook, source, options.counts);
    const evidence = await evidenceIndex(source, options);
    const records = new RecordPlaces();
    for (const table of TABLES) await writeTableSheet(workbook, table, source, { ...options, evidence, records });
    await workbook.finish();
  } catch (error) {
    await workbook.abandon();
    throw error;
  }
  return measure(path);
};

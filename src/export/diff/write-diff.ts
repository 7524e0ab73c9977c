/** A diff as a table, written as CSV or as a sheet like any other; put in place of an earlier file only when it is whole. */
import { rename, rm } from "node:fs/promises";
import * as Effect from "effect/Effect";
import { writeCsv } from "../csv/write-csv.ts";
import { type ExportError, toExportError } from "../export-error.ts";
import type { TableSource } from "../table-source.ts";
import { defineTable, type Table } from "../tables/table.ts";
import { NO_EVIDENCE } from "../workbook/evidence-index.ts";
import { RecordPlaces } from "../workbook/record-places.ts";
import { openWorkbook } from "../workbook/steady-writer.ts";
import { writeTableSheet } from "../workbook/table-sheet.ts";
import type { Change, DatasetDiff } from "./diff-datasets.ts";

const KINDS = ["added", "removed", "merged", "changed"] as const;

export const diffTable = (diff: DatasetDiff): Table<never> =>
  defineTable<Change>({
    name: "changes",
    title: "Changes",
    description: `Cell by cell, from log position ${diff.before.log.position} to ${diff.after.log.position}`,
    key: [],
    rows: () => diff.changes,
    columns: [
      { name: "table", type: "enum", description: "Table of the record", of: (row) => row.table },
      { name: "id", type: "id", description: "Record", of: (row) => row.record },
      { name: "change", type: "enum", description: "What became of it", of: (row) => row.kind, values: KINDS },
      { name: "field", type: "text", description: "Column; empty for a whole record", of: (row) => row.field },
      { name: "before", type: "list", description: "Value before", of: (row) => (row.before === null ? null : String(row.before)) },
      { name: "after", type: "list", description: "Value after", of: (row) => (row.after === null ? null : String(row.after)) },
      { name: "because", type: "list", description: "Files and decisions that caused it", of: (row) => row.because.join("; ") || null },
      {
        name: "causes",
        type: "list",
        description: "Identifiers of those sources and decisions",
        of: (row) => row.causes.join("; ") || null,
      },
      { name: "events", type: "list", description: "Positions of their events in the log", of: (row) => row.events.join("; ") || null },
    ],
  });

/** Writes the diff to `path`, replacing what is there. */
export const writeDiff = (path: string, diff: DatasetDiff, format: "xlsx" | "csv"): Effect.Effect<void, ExportError> => {
  const partial = `${path}.partial`;
  const source: TableSource = { program: diff.after.program, log: diff.after.log, rows: {} as TableSource["rows"] };
  const write = async (signal: AbortSignal): Promise<void> => {
    await rm(partial, { force: true });
    if (format === "csv") await writeCsv(partial, diffTable(diff), source, { safety: "prefix", bom: false, signal });
    else {
      const workbook = openWorkbook(partial, source.program);
      try {
        await writeTableSheet(workbook, diffTable(diff), source, { evidence: NO_EVIDENCE, records: new RecordPlaces(), signal });
        await workbook.finish();
      } catch (error) {
        await workbook.abandon();
        throw error;
      }
    }
    await rename(partial, path);
  };
  return Effect.tryPromise({ try: write, catch: (cause) => toExportError(path, cause) }).pipe(
    Effect.ensuring(Effect.promise(() => rm(partial, { force: true }))),
  );
};

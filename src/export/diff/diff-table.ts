/** A diff as a table, so that it can be written as CSV or as a sheet like any other. */
import * as Effect from "effect/Effect";
import { rm } from "node:fs/promises";
import { type ExportError, toExportError } from "../export-error.ts";
import type { TableSource } from "../table-source.ts";
import { tableSource } from "../table-source.ts";
import { defineTable, type Table } from "../tables/table.ts";
import { NO_EVIDENCE } from "../workbook/evidence-index.ts";
import { openWorkbook } from "../workbook/steady-writer.ts";
import { writeTableSheet } from "../workbook/table-sheet.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Change, DatasetDiff } from "./diff-datasets.ts";

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
      { name: "change", type: "enum", description: "added, removed, merged or changed", of: (row) => row.kind },
      { name: "field", type: "text", description: "Column; empty for a whole record", of: (row) => row.field },
      { name: "before", type: "long_text", description: "Value before", of: (row) => (row.before === null ? null : String(row.before)) },
      { name: "after", type: "long_text", description: "Value after", of: (row) => (row.after === null ? null : String(row.after)) },
      { name: "because", type: "list", description: "Files and decisions that caused it", of: (row) => row.because.join("; ") },
      { name: "causes", type: "list", description: "Identifiers of those sources and decisions", of: (row) => row.causes.join("; ") },
    ],
  });

/** Writes the diff as a workbook of one sheet to `path`, replacing what is there. `after` names the program. */
export const writeDiffWorkbook = (path: string, diff: DatasetDiff, after: Dataset | TableSource): Effect.Effect<void, ExportError> =>
  Effect.tryPromise({
    try: async (signal) => {
      await rm(path, { force: true });
      const source = tableSource(after);
      const workbook = openWorkbook(path, source.program);
      await writeTableSheet(workbook, diffTable(diff), source, { evidence: NO_EVIDENCE, records: new Map(), signal });
      await workbook.finish();
    },
    catch: (cause) => toExportError(path, cause),
  });

/**
 * A hash of what a table says, whatever file format it stands in: SHA-256 over the header and then each row as a compact
 * JSON array of its cells (null, numbers, text), every line ended by a newline.
 *
 * Two exports with equal content hashes hold the same cells; a CSV with other quoting or escaping hashes the same.
 */
import { createHash } from "node:crypto";
import { chunksOf } from "./rows.ts";
import type { TableSource } from "./table-source.ts";
import { type Cell, cellsOf, type Table } from "./tables/table.ts";

export interface TableContent {
  readonly rows: number;
  /** SHA-256, hex. */
  readonly hash: string;
}

const lines = (rows: readonly (readonly Cell[])[]): string => rows.map((cells) => `${JSON.stringify(cells)}\n`).join("");

/** Counts and hashes a table in one pass. */
export const tableContent = async (table: Table<never>, source: TableSource, signal?: AbortSignal): Promise<TableContent> => {
  const hash = createHash("sha256").update(lines([table.columns.map((column) => column.name)]));
  let count = 0;
  for await (const rows of chunksOf<unknown>(table.rows(source), 1000, signal)) {
    hash.update(lines(rows.map((row) => cellsOf(table, row))));
    count += rows.length;
  }
  return { rows: count, hash: hash.digest("hex") };
};

/**
 * A table as Parquet, for DuckDB, pandas and R: lists joined as in the CSV, days as dates, integers as 64 bits, other
 * numbers as doubles; every column may be null; Snappy-compressed.
 *
 * Rows are turned into columns a group at a time, so memory holds one group.
 */
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { type Written, writeFileWith } from "../file-sink.ts";
import { chunksOf } from "../rows.ts";
import type { TableSource } from "../table-source.ts";
import { type Cell, type Column, type ColumnType, cellsOf, type Table } from "../tables/table.ts";

const ROWS_PER_GROUP = 20_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const element = (column: Column<never>): SchemaElement => {
  const base = { name: column.name, repetition_type: "OPTIONAL" } as const;
  switch (column.type) {
    case "integer":
      return { ...base, type: "INT64" };
    case "number":
      return { ...base, type: "DOUBLE" };
    case "day":
      return { ...base, type: "INT32", converted_type: "DATE" };
    default:
      return { ...base, type: "BYTE_ARRAY", converted_type: "UTF8" };
  }
};

const parquetValue = (cell: Cell, type: ColumnType): string | number | bigint | Date | null => {
  if (cell === null) return null;
  if (type === "integer") return typeof cell === "number" && Number.isInteger(cell) ? BigInt(cell) : null;
  if (type === "number") return typeof cell === "number" ? cell : null;
  if (type === "day") return typeof cell === "string" && DAY.test(cell) ? new Date(`${cell}T00:00:00Z`) : null;
  return typeof cell === "string" ? cell.toWellFormed() : String(cell);
};

export const writeParquet = (path: string, table: Table<never>, source: TableSource, signal?: AbortSignal): Promise<Written> =>
  writeFileWith(path, async (sink) => {
    const columns = table.columns as readonly Column<never>[];
    const bytes = new ByteWriter();
    const flush = async (): Promise<void> => {
      await sink.writeBytes(new Uint8Array(bytes.buffer, 0, bytes.index).slice());
      bytes.index = 0;
    };
    const writer = new ParquetWriter({
      writer: bytes,
      schema: [{ name: "root", num_children: columns.length }, ...columns.map(element)],
      createdBy: source.program,
    });
    for await (const rows of chunksOf<unknown>(table.rows(source), ROWS_PER_GROUP, signal)) {
      const cells = rows.map((row) => cellsOf(table, row));
      const columnData = columns.map((column, index) => ({
        name: column.name,
        data: cells.map((row) => parquetValue(row[index] ?? null, column.type)),
      }));
      await writer.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
      await flush();
    }
    await writer.finish();
    await flush();
  });

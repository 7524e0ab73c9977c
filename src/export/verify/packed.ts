/**
 * The first cell where two workbooks or two Parquet files differ. Files that say the same, packed by another version of a
 * compression library, do not differ.
 */
import { strFromU8, unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import readXlsx from "read-excel-file/node";
import { columnLetters } from "../workbook/table-sheet.ts";
import { type Difference, firstCell } from "./difference.ts";

const cellText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
};

/** The first part of the zip whose content differs. */
const firstPart = (file: string, want: Uint8Array, have: Uint8Array): Difference | null => {
  const [expected, found] = [unzipSync(want), unzipSync(have)];
  for (const name of [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort()) {
    const [left, right] = [expected[name], found[name]];
    if (left === undefined || right === undefined)
      return { where: `${file}:${name}`, expected: left === undefined ? null : "a part", found: right === undefined ? null : "a part" };
    if (Buffer.compare(left, right) === 0) continue;
    const [a, b] = [strFromU8(left), strFromU8(right)];
    let at = 0;
    while (a[at] === b[at]) at++;
    const around = (text: string): string => text.slice(Math.max(0, at - 20), at + 40);
    return { where: `${file}:${name}`, expected: around(a), found: around(b) };
  }
  return null;
};

const firstSheetCell = async (file: string, want: Buffer, have: Buffer): Promise<Difference | null> => {
  const [expected, found] = await Promise.all([want, have].map((bytes) => readXlsx(bytes, { trim: false })));
  for (const { sheet, data } of expected ?? []) {
    const other = found?.find((each) => each.sheet === sheet);
    if (other === undefined) return { where: `${file}:${sheet}`, expected: `${data.length} rows`, found: null };
    const texts = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map(cellText));
    const first = firstCell(texts(data), texts(other.data), (line, column) => `${file}:${sheet}!${columnLetters(column)}${line}`);
    if (first !== null) return first;
  }
  return null;
};

/** Compares two workbooks: cells first, since a cell says most, then every part. Rejects where one is no workbook. */
export const workbookDifference = async (file: string, want: Buffer, have: Buffer): Promise<Difference | null> => {
  const part = firstPart(file, want, have);
  return part === null ? null : ((await firstSheetCell(file, want, have)) ?? part);
};

const parquetRows = async (bytes: Buffer): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });

/** Compares two Parquet files by their cells; the header counts as line 1, as in the CSV. Rejects where one is none. */
export const parquetDifference = async (file: string, want: Buffer, have: Buffer): Promise<Difference | null> => {
  const [expected, found] = await Promise.all([want, have].map(parquetRows));
  const names = [...new Set([...Object.keys(expected?.[0] ?? {}), ...Object.keys(found?.[0] ?? {})])];
  const texts = (rows: readonly Readonly<Record<string, unknown>>[] = []) => [
    names,
    ...rows.map((row) => names.map((name) => cellText(row[name]))),
  ];
  return firstCell(texts(expected), texts(found), (line, column) => `${file}:${line}:${names[column]}`);
};

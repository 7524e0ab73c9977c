/**
 * `datapackage.json`: what the CSV files hold, as the Data Package standard v2 (datapackage.org) describes it, so that
 * frictionless, R, pandas and catalogues can load them with types and keys.
 *
 * Beside the standard's properties each resource carries `contentHash` (see content-hash.ts), and the package `log`, the
 * position and head it was made from. There is no `created`: the same log must give the same bytes on any day.
 */
import type { SourceRow } from "../model/dataset.ts";
import type { TableContent } from "./content-hash.ts";
import type { CsvSafety } from "./csv/csv-safety.ts";
import type { Written } from "./file-sink.ts";
import { safeUrl } from "./html-text.ts";
import { collect } from "./rows.ts";
import type { TableSource } from "./table-source.ts";
import type { Column, ColumnType, Table } from "./tables/table.ts";

/** Types of the Table Schema standard. Lists stay strings: their separator `; ` is told in the description. */
const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  id: "string",
  text: "string",
  long_text: "string",
  integer: "integer",
  number: "number",
  day: "date",
  edtf: "string",
  list: "string",
  json: "string",
  enum: "string",
  country: "string",
};

const describe = (column: Column<never>): string =>
  column.type === "list" ? `${column.description}; several are joined by "; "` : column.description;

const field = (column: Column<never>, table: Table<never>): object => ({
  name: column.name,
  type: FIELD_TYPES[column.type],
  description: describe(column),
  ...(column.values !== undefined || table.key.includes(column.name)
    ? {
        constraints: {
          ...(table.key.includes(column.name) ? { required: true } : {}),
          ...(table.key.length === 1 && table.key[0] === column.name ? { unique: true } : {}),
          ...(column.values === undefined ? {} : { enum: column.values }),
        },
      }
    : {}),
});

const foreignKeys = (table: Table<never>): readonly object[] =>
  table.columns.flatMap((column) => {
    if (column.references === undefined) return [];
    const [resource, target] = column.references.split(".");
    return [{ fields: [column.name], reference: { resource, fields: [target] } }];
  });

const tableSchema = (table: Table<never>): object => {
  const keys = foreignKeys(table);
  return {
    fields: table.columns.map((column) => field(column as Column<never>, table)),
    missingValues: [""],
    ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
  };
};

const article = (row: SourceRow): object => ({
  title: row.title ?? row.file,
  ...(safeUrl(row.url) === null ? {} : { path: row.url }),
  file: row.file,
  sha256: row.sha256,
  status: row.status,
});

export interface PackagedTable {
  readonly table: Table<never>;
  readonly content: TableContent;
  /** The table's CSV, or null where no CSV was asked for. */
  readonly csv: Written | null;
}
export interface PackagedFile extends Written {
  readonly name: string;
}

const resource = ({ table, content, csv }: PackagedTable, safety: CsvSafety): object => ({
  name: table.name,
  title: table.title,
  description: table.description,
  ...(csv === null
    ? {}
    : {
        type: "table",
        path: `${table.name}.csv`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: csv.bytes,
        hash: `sha256:${csv.sha256}`,
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
        csvSafety: safety,
        schema: tableSchema(table),
      }),
  rowCount: content.rows,
  contentHash: `sha256:${content.hash}`,
});

const MEDIA: Readonly<Record<string, string>> = {
  json: "application/json",
  jsonl: "application/jsonl",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  parquet: "application/vnd.apache.parquet",
};

const otherFile = (file: PackagedFile): object => {
  const format = file.name.slice(file.name.lastIndexOf(".") + 1);
  return {
    name: file.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    path: file.name,
    format,
    mediatype: MEDIA[format] ?? "application/octet-stream",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
  };
};

export interface PackageOptions {
  readonly safety: CsvSafety;
  readonly tables: readonly PackagedTable[];
  readonly files: readonly PackagedFile[];
}

/** The text of `datapackage.json`. */
export const dataPackageJson = async (source: TableSource, { tables, files, safety }: PackageOptions): Promise<string> => {
  const withCsv = tables.filter((table) => table.csv !== null);
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "concord-dataset",
    title: "Relations between states, as reported",
    description:
      "Meetings, visits, agreements and purchases reconciled from news reports; every cell leads back to the sentences behind it",
    program: source.program,
    log: { position: source.log.position, head: source.log.head, as_of: source.log.as_of },
    licenses: [{ name: "notspecified", title: "Quoted sentences belong to their publishers; ask them before publishing the quotes" }],
    sources: (await collect(source.rows.sources())).map(article),
    contentHashes: Object.fromEntries(tables.map(({ table, content }) => [table.name, `sha256:${content.hash}`])),
    resources: [...withCsv.map((table) => resource(table, safety)), ...files.map(otherFile)],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
};

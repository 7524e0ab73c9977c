/**
 * Writes a dataset in every format asked for, all of it or nothing.
 *
 * Deterministic: the same dataset and options give the same bytes, whatever the clock, locale or time zone. Streaming:
 * rows are read a chunk at a time and once a format, so a source may be larger than memory (the report and the workbook's
 * links hold what they show).
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import type { Dataset } from "../model/dataset.ts";
import { tableContent } from "./content-hash.ts";
import type { CsvSafety } from "./csv/csv-safety.ts";
import { writeCsv } from "./csv/write-csv.ts";
import { dataPackageJson, type PackagedFile, type PackagedTable } from "./data-package.ts";
import { type ExportError, toExportError } from "./export-error.ts";
import type { Written } from "./file-sink.ts";
import { FORMATS, filesOf, type Format } from "./formats.ts";
import { writeDatasetJson, writeFactsJsonl } from "./json/write-dataset.ts";
import { writeParquet } from "./parquet/write-parquet.ts";
import { writeReport } from "./report/write-report.ts";
import { discard, openStaging, publish } from "./staging.ts";
import { staleFiles } from "./stale-files.ts";
import { type TableSource, tableSource } from "./table-source.ts";
import { TABLES } from "./tables/all.ts";
import { writeWorkbook } from "./workbook/write-workbook.ts";

export interface ExportOptions {
  /** Default: all of them. */
  readonly formats?: readonly Format[];
  /** How CSV text that looks like a formula is written. Default `prefix`. */
  readonly csvSafety?: CsvSafety;
  /** Start each CSV with a byte order mark. Default false. */
  readonly csvBom?: boolean;
  /** Name and version that the export carries, such as `concord 0.1.0`. Default: what the dataset says. */
  readonly program?: string;
  /** Called with the file being written and the rows written so far. */
  readonly onProgress?: (progress: ExportProgress) => void;
  /** Called when it is interrupted before anything was replaced. */
  readonly onInterrupted?: () => void;
}
export interface ExportProgress {
  readonly file: string;
  readonly rows: number;
}
export interface ExportedFile extends Written {
  readonly name: string;
}
export interface ExportResult {
  readonly dir: string;
  /** In the order of writing. */
  readonly files: readonly ExportedFile[];
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Adds up the rows of one file and passes the sum on. */
const counter = (file: string, options: ExportOptions): ((count: number) => void) => {
  let rows = 0;
  return (count) => {
    rows += count;
    options.onProgress?.({ file, rows });
  };
};

interface Job {
  readonly source: TableSource;
  readonly staging: string;
  readonly options: ExportOptions;
  readonly signal: AbortSignal;
}

const writeTables = async ({ source, staging, options, signal }: Job, withCsv: boolean): Promise<readonly PackagedTable[]> => {
  const safety = options.csvSafety ?? "prefix";
  const tables: PackagedTable[] = [];
  for (const table of TABLES) {
    const file = `${table.name}.csv`;
    const onRows = counter(file, options);
    const csv = withCsv
      ? await writeCsv(join(staging, file), table, source, { safety, bom: options.csvBom ?? false, signal, onRows })
      : null;
    tables.push({ table, csv, content: await tableContent(table, source, signal) });
  }
  return tables;
};

const writeFormat = async (
  format: Exclude<Format, "csv">,
  job: Job,
  counts: Readonly<Record<string, number>>,
): Promise<readonly PackagedFile[]> => {
  const { source, staging, options, signal } = job;
  const at = (name: string): string => join(staging, name);
  switch (format) {
    case "json":
      return [
        { name: "dataset.json", ...(await writeDatasetJson(at("dataset.json"), source, signal)) },
        { name: "facts.jsonl", ...(await writeFactsJsonl(at("facts.jsonl"), source, signal)) },
      ];
    case "xlsx": {
      const file = "dataset.xlsx";
      const onRows = counter(file, options);
      return [{ name: file, ...(await writeWorkbook(at(file), source, { counts, signal, onRows })) }];
    }
    case "html":
      return [{ name: "report.html", ...(await writeReport(at("report.html"), source)) }];
    case "parquet": {
      const files: PackagedFile[] = [];
      for (const table of TABLES)
        files.push({ name: `${table.name}.parquet`, ...(await writeParquet(at(`${table.name}.parquet`), table, source, signal)) });
      return files;
    }
  }
};

interface Staged extends ExportResult {
  /** Files of the earlier export that the new one does not have. */
  readonly stale: readonly string[];
}

const writeAll = async (dir: string, job: Job): Promise<Staged> => {
  const formats = FORMATS.filter((format) => (job.options.formats ?? FORMATS).includes(format));
  const tables = await writeTables(job, formats.includes("csv"));
  const rows = Object.fromEntries(tables.map(({ table, content }) => [table.name, content.rows]));
  const files: PackagedFile[] = [];
  for (const format of formats) {
    job.signal.throwIfAborted();
    if (format === "csv") continue;
    job.options.onProgress?.({ file: filesOf(format)[0] ?? format, rows: 0 });
    files.push(...(await writeFormat(format, job, rows)));
  }
  const safety = job.options.csvSafety ?? "prefix";
  await writeFile(join(job.staging, "datapackage.json"), await dataPackageJson(job.source, { tables, files, safety }));
  const stale = await staleFiles(dir, job.source, formats);
  const csvFiles = tables.flatMap(({ table, csv }) => (csv === null ? [] : [{ name: `${table.name}.csv`, ...csv }]));
  return { dir, files: [...csvFiles, ...files], rows, stale };
};

/** How long an interrupted writer is waited for; one that waits for rows that never come is left behind. */
const PATIENCE_MS = 1_000;
const soon = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS).unref();
  });

/**
 * Exports `dataset` into the folder `dir`, which is made if needed; files there that are not part of an export are left
 * alone. On any failure or interruption the earlier export stays whole.
 */
export const exportDataset = (
  dataset: Dataset | TableSource,
  dir: string,
  options: ExportOptions = {},
): Effect.Effect<ExportResult, ExportError> => {
  const given = tableSource(dataset);
  const source: TableSource = options.program === undefined ? given : { ...given, program: options.program };
  /** What is still writing when an interruption comes; the staging folder is removed once it has stopped. */
  let running: Promise<unknown> = Promise.resolve();
  const write = (staging: string, signal: AbortSignal): Promise<Staged> => {
    const work = writeAll(dir, { source, staging, options, signal });
    running = work.catch(() => undefined);
    return work;
  };
  return Effect.acquireUseRelease(
    Effect.tryPromise({ try: () => openStaging(dir), catch: (cause) => toExportError(dir, cause) }),
    (staging) =>
      Effect.tryPromise({ try: (signal) => write(staging, signal), catch: (cause) => toExportError(dir, cause) }).pipe(
        Effect.onInterrupt(() => Effect.sync(() => options.onInterrupted?.())),
        // once files are being replaced, an interruption waits until all of them are
        Effect.tap(({ stale }) =>
          Effect.uninterruptible(Effect.tryPromise({ try: () => publish(dir, stale), catch: (cause) => toExportError(dir, cause) })),
        ),
        Effect.map(({ stale: _stale, ...result }): ExportResult => result),
      ),
    () => Effect.promise(() => Promise.race([running, soon()]).then(() => discard(dir))),
  );
};

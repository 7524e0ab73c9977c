/**
 * Proves that an export folder holds what a dataset gives, or names the first cell that differs.
 *
 * Every file that the folder's data package or the formats name is compared with a fresh export, byte by byte; where bytes
 * differ, tables, sheets and Parquet files cell by cell, and JSON and HTML line by line. A format of which no file is there is
 * not compared, unless `datapackage.json` lists it. What another version of a compression library packed otherwise is the same.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import type { Dataset } from "../model/dataset.ts";
import { exportDataset } from "./export-dataset.ts";
import { ExportError, toExportError } from "./export-error.ts";
import { FORMATS, filesOf } from "./formats.ts";
import { settle } from "./staging.ts";
import type { TableSource } from "./table-source.ts";
import { type Difference, firstCsvCell, firstLine } from "./verify/difference.ts";
import { parquetDifference, workbookDifference } from "./verify/packed.ts";

export interface VerifiedExport {
  readonly ok: boolean;
  /** Files compared. */
  readonly files: readonly string[];
  readonly first: Difference | null;
}

const PACKAGE = "datapackage.json";

const textDifference = (file: string, expected: string, found: string): Difference =>
  (file.endsWith(".csv") ? firstCsvCell(file, expected, found) : firstLine(file, expected, found)) ?? {
    where: file,
    expected: "other quoting, line ends or bytes",
    found: null,
  };

const compareFile = async (file: string, dir: string, fresh: string): Promise<Difference | null> => {
  const want = await readFile(join(fresh, file));
  const have = await readFile(join(dir, file)).catch(() => null);
  if (have === null) return { where: file, expected: `${want.length} bytes`, found: null };
  if (want.equals(have)) return null;
  const packed = file.endsWith(".xlsx") ? workbookDifference : file.endsWith(".parquet") ? parquetDifference : null;
  if (packed === null) return textDifference(file, want.toString("utf8"), have.toString("utf8"));
  return packed(file, want, have).catch(() => ({ where: file, expected: `${want.length} bytes`, found: "a file that cannot be unpacked" }));
};

/** `datapackage.json` names bytes and hashes of packed files, which may differ where what they say does not. */
const withoutPacking = (text: string): string => {
  const isPacked = (path: unknown): boolean => typeof path === "string" && /\.(xlsx|parquet)$/.test(path);
  const { resources, ...rest } = JSON.parse(text) as { readonly resources?: readonly Readonly<Record<string, unknown>>[] };
  return JSON.stringify(
    { ...rest, resources: resources?.map((each) => (isPacked(each.path) ? { ...each, bytes: null, hash: null } : each)) },
    null,
    2,
  );
};

const comparePackage = async (dir: string, fresh: string): Promise<Difference | null> => {
  const first = await compareFile(PACKAGE, dir, fresh);
  if (first === null) return null;
  const [want, have] = await Promise.all([fresh, dir].map((each) => readFile(join(each, PACKAGE), "utf8")));
  return withoutPacking(want ?? "") === withoutPacking(have ?? "") ? null : first;
};

interface Manifest {
  readonly resources?: readonly { readonly path?: string; readonly csvSafety?: "prefix" | "none" }[];
}

const manifestOf = async (dir: string): Promise<Manifest> => {
  try {
    return JSON.parse(await readFile(join(dir, PACKAGE), "utf8")) as Manifest;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== undefined) throw cause;
    throw new ExportError({ where: join(dir, PACKAGE), what: "is not JSON", remedy: "export again" });
  }
};

/** Compares the export in `dir` with what `dataset` gives. A difference is a result; only a folder that cannot be read fails. */
export const verifyExport = Effect.fn("verifyExport")(function* (
  dir: string,
  dataset: Dataset | TableSource,
): Effect.fn.Return<VerifiedExport, ExportError> {
  const step = <A>(run: () => Promise<A>): Effect.Effect<A, ExportError> =>
    Effect.tryPromise({ try: run, catch: (cause) => toExportError(dir, cause) });
  yield* step(() => settle(dir));
  const manifest = yield* step(() => manifestOf(dir));
  const there = new Set(yield* step(() => readdir(dir)));
  const listed = (manifest.resources ?? []).flatMap((resource) => (resource.path === undefined ? [] : [resource.path]));
  const formats = FORMATS.filter((format) => filesOf(format).some((file) => there.has(file) || listed.includes(file)));
  const safety = manifest.resources?.find((resource) => resource.csvSafety !== undefined)?.csvSafety ?? "prefix";
  const bom = there.has("meetings.csv") && (yield* step(() => readFile(join(dir, "meetings.csv"), "utf8"))).startsWith("\uFEFF");
  return yield* Effect.acquireUseRelease(
    step(() => mkdtemp(join(tmpdir(), "concord-verify-"))),
    (fresh) =>
      Effect.gen(function* () {
        yield* exportDataset(dataset, fresh, { formats, csvSafety: safety, csvBom: bom });
        const files = [...formats.flatMap(filesOf), PACKAGE];
        for (const file of files) {
          const first = yield* step(() => (file === PACKAGE ? comparePackage(dir, fresh) : compareFile(file, dir, fresh)));
          if (first !== null) return { ok: false, files, first };
        }
        return { ok: true, files, first: null };
      }),
    (fresh) => Effect.promise(() => rm(fresh, { recursive: true, force: true })),
  );
});

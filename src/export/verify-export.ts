/**
 * Proves that an export folder holds what a dataset gives, or names the first cell that differs.
 *
 * Every file that the folder's data package or the formats name is compared: CSV cell by cell, `dataset.json` and
 * `facts.jsonl` line by line, and all files byte by byte against a fresh export. A file that is not there is not compared, except
 * the ones `datapackage.json` lists.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import type { Dataset } from "../model/dataset.ts";
import { parseCsv } from "./csv/read-csv.ts";
import { exportDataset } from "./export-dataset.ts";
import { ExportError, toExportError } from "./export-error.ts";
import { FORMATS, filesOf } from "./formats.ts";
import { settle } from "./staging.ts";
import type { TableSource } from "./table-source.ts";

export interface Difference {
  /** `meetings.csv:2:date`, `dataset.json:14`, or a file's name. */
  readonly where: string;
  readonly expected: string | null;
  readonly found: string | null;
}
export interface VerifiedExport {
  readonly ok: boolean;
  /** Files compared. */
  readonly files: readonly string[];
  readonly first: Difference | null;
}

const PACKAGE = "datapackage.json";

const firstCell = (file: string, expected: string, found: string): Difference | null => {
  const [want, have] = [parseCsv(expected), parseCsv(found)];
  const header = want[0] ?? [];
  for (let row = 0; row < Math.max(want.length, have.length); row++) {
    const [left, right] = [want[row], have[row]];
    for (let column = 0; column < Math.max(left?.length ?? 0, right?.length ?? 0); column++) {
      const [a, b] = [left?.[column] ?? null, right?.[column] ?? null];
      if (a !== b) return { where: `${file}:${row + 1}:${header[column] ?? column + 1}`, expected: a, found: b };
    }
  }
  return null;
};

const firstLine = (file: string, expected: string, found: string): Difference | null => {
  const [want, have] = [expected.split("\n"), found.split("\n")];
  for (let line = 0; line < Math.max(want.length, have.length); line++)
    if (want[line] !== have[line]) return { where: `${file}:${line + 1}`, expected: want[line] ?? null, found: have[line] ?? null };
  return null;
};

const compareFile = async (file: string, dir: string, fresh: string): Promise<Difference | null> => {
  const want = await readFile(join(fresh, file));
  const have = await readFile(join(dir, file)).catch(() => null);
  if (have === null) return { where: file, expected: `${want.length} bytes`, found: null };
  if (want.equals(have)) return null;
  const [expected, found] = [want.toString("utf8"), have.toString("utf8")];
  if (file.endsWith(".csv"))
    return firstCell(file, expected, found) ?? { where: file, expected: "other quoting or line ends", found: null };
  if (/\.(json|jsonl|html)$/.test(file)) return firstLine(file, expected, found) ?? { where: file, expected: "other bytes", found: null };
  return { where: file, expected: `${want.length} bytes`, found: `${have.length} bytes, or as many others` };
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
          const first = yield* step(() => compareFile(file, dir, fresh));
          if (first !== null) return { ok: false, files, first };
        }
        return { ok: true, files, first: null };
      }),
    (fresh) => Effect.promise(() => rm(fresh, { recursive: true, force: true })),
  );
});

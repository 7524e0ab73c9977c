/** Exports into a fresh folder that is gone after the test, and reads it back. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import { onTestFinished } from "vitest";
import { type ExportOptions, exportDataset } from "../../src/export/export-dataset.ts";
import type { TableSource } from "../../src/export/table-source.ts";
import type { Dataset } from "../../src/model/dataset.ts";

export const freshFolder = async (): Promise<string> => {
  const dir = await mkdtemp(join(tmpdir(), "concord-export-test-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
};

export const exportTo = async (dataset: Dataset | TableSource, options: ExportOptions = {}, dir?: string): Promise<string> => {
  const target = dir ?? (await freshFolder());
  await Effect.runPromise(exportDataset(dataset, target, options));
  return target;
};

/** Every file of a folder by name, as bytes in hex-free base64, for comparing folders. */
export const contentsOf = async (dir: string): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(dir)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await readFile(join(dir, name))).toString("base64")] as const)),
  );
};

/** Writes the datasets of a command, with progress on stderr, and says so where it is interrupted. */
import type { Dataset } from "../model/dataset.ts";
import { type ExportOptions, exportDataset } from "../export/export-dataset.ts";
import type { Progress } from "./progress.ts";

export const writeExports = (dataset: Dataset, dir: string, progress: Progress, options: ExportOptions = {}) =>
  exportDataset(dataset, dir, {
    ...options,
    onProgress: ({ file, rows }) => progress.step(`writing ${file}`, rows, 0),
    onInterrupted: () => progress.note(`concord: interrupted; an earlier export in ${dir} is untouched`),
  });

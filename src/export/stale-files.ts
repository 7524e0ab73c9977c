/**
 * Which files of an earlier export a new one makes untrue: those of formats that are not written this time, unless the
 * earlier export was made by the same program from the same log.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FORMATS, filesOf, type Format } from "./formats.ts";
import type { TableSource } from "./table-source.ts";

const madeFrom = async (
  dir: string,
): Promise<{ readonly program?: unknown; readonly log?: { readonly head?: unknown; readonly as_of?: unknown } } | null> => {
  try {
    return JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));
  } catch {
    return null;
  }
};

/** File names to remove from `dir` once an export of `formats` has taken the place of what is there. */
export const staleFiles = async (dir: string, source: TableSource, formats: readonly Format[]): Promise<readonly string[]> => {
  const old = await madeFrom(dir);
  if (old === null) return [];
  if (old.program === source.program && old.log?.head === source.log.head && old.log?.as_of === source.log.as_of) return [];
  return FORMATS.filter((format) => !formats.includes(format)).flatMap(filesOf);
};

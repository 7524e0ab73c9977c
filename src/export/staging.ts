/**
 * Puts a whole export in place or none of it.
 *
 * Everything is written into a staging folder inside the target (so that it lies on the same disk and a full disk shows
 * before anything is replaced). One rename then declares the staging folder complete; only after that are its files moved
 * over the old ones. A process killed while moving leaves the complete folder behind, and whoever touches the export next
 * finishes the move (`settle`), so a reader never sees half of one export and half of another.
 *
 * Limits: two exports into one folder at the same time are not kept apart beyond one of them failing.
 */
import { lstat, mkdir, readdir, rename, rm, rmdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { ExportError, toExportError } from "./export-error.ts";

const STAGING = ".concord-export-partial";
const COMPLETE = ".concord-export-complete";

/** Moves the files of a complete staging folder into place, if there is one. Safe to repeat. */
export const settle = async (dir: string): Promise<void> => {
  const complete = join(dir, COMPLETE);
  if ((await lstat(complete).catch(() => null))?.isSymbolicLink())
    throw new ExportError({ where: complete, what: "is a link, and no export that was interrupted", remedy: "remove it" });
  const names = await readdir(complete).catch(() => null);
  if (names === null) return;
  for (const name of names) {
    const target = join(dir, name);
    const there = await stat(target).catch(() => null);
    if (there?.isDirectory())
      throw new ExportError({
        where: target,
        what: "a folder stands where a file of the export belongs",
        remedy: "move it away and export again",
      });
    await rename(join(complete, name), target);
  }
  await rmdir(complete);
};

/** An empty staging folder inside `dir`, which is made if needed. What an interrupted export left is removed or finished. */
export const openStaging = async (dir: string): Promise<string> => {
  try {
    await mkdir(dir, { recursive: true });
    await settle(dir);
    const staging = join(dir, STAGING);
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging);
    return staging;
  } catch (error) {
    throw toExportError(dir, error);
  }
};

/** Replaces the export in `dir` by what was staged; `stale` names files of the old export that the new one does not have. */
export const publish = async (dir: string, stale: readonly string[]): Promise<void> => {
  try {
    for (const name of await readdir(join(dir, STAGING))) {
      const there = await stat(join(dir, name)).catch(() => null);
      if (there?.isDirectory())
        throw new ExportError({
          where: join(dir, name),
          what: "a folder stands where a file of the export belongs",
          remedy: "move it away and export again",
        });
    }
    await rename(join(dir, STAGING), join(dir, COMPLETE));
    await settle(dir);
    for (const name of stale) await unlink(join(dir, name)).catch(() => undefined);
  } catch (error) {
    throw toExportError(dir, error);
  }
};

/** Throws away what was staged; the old export stays as it was. */
export const discard = (dir: string): Promise<void> => rm(join(dir, STAGING), { recursive: true, force: true }).catch(() => undefined);

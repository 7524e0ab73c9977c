/**
 * The one way an export fails: what went wrong, where, and what to do about it, on one line.
 *
 * Limits: operating system errors are told apart only as far as a person would act differently on them.
 */
import * as Schema from "effect/Schema";

export class ExportError extends Schema.TaggedError<ExportError>()("ExportError", {
  /** What went wrong, in plain words. */
  what: Schema.String,
  /** Path or reference it concerns. */
  where: Schema.String,
  /** What to do. */
  remedy: Schema.String,
}) {
  override get message(): string {
    return `${this.where}: ${this.what}; ${this.remedy}`;
  }
}

const CAUSES: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ["no space left on the device", "free some space or choose another --out (an earlier export there is untouched)"],
  EDQUOT: ["the disk quota is used up", "free some space or choose another --out (an earlier export there is untouched)"],
  EFBIG: ["the file would be larger than this system allows", "choose another --out (an earlier export there is untouched)"],
  EACCES: ["not allowed to write here", "change the folder's permissions or choose another --out"],
  EPERM: ["not allowed to write here", "change the folder's permissions or choose another --out"],
  EROFS: ["the file system is read-only", "choose another --out"],
  ENOTDIR: ["is not a folder", "choose a folder for --out"],
  EEXIST: ["is a file, not a folder", "choose a folder for --out"],
  ENOENT: ["does not exist", "check the path"],
  EISDIR: ["is a folder where a file is expected", "check the path"],
};

/** Whatever was thrown while working on `where`, as an `ExportError`; an `ExportError` is passed through. */
export const toExportError = (where: string, cause: unknown): ExportError => {
  if (cause instanceof ExportError) return cause;
  const error = cause as NodeJS.ErrnoException | undefined;
  const known = error?.code === undefined ? undefined : CAUSES[error.code];
  if (known !== undefined) return new ExportError({ where: error?.path ?? where, what: known[0], remedy: known[1] });
  const what = cause instanceof Error ? cause.message : String(cause);
  return new ExportError({ where, what: what.replace(/\s+/g, " "), remedy: "an earlier export there is untouched" });
};

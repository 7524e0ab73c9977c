/**
 * Paths given on the command line, as the files they stand for.
 *
 * A folder is read with all below it, in byte order of the relative path; names that begin with a dot are passed over, and
 * links to folders are not followed. A file's name is its path below the folder given, or its own name.
 */
import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import * as Effect from "effect/Effect";
import { MAX_BYTES } from "../read/decode.ts";
import { type ReadResult, readFile } from "../read/readFile.ts";
import { Failure } from "./failure.ts";

export interface InputFile {
  /** `/` between folders, whatever the system. */
  readonly name: string;
  readonly path: string;
}

const byBytes = (a: InputFile, b: InputFile): number => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));

const below = (folder: string, prefix: string): readonly InputFile[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly InputFile[] => {
    if (entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) return below(path, `${name}/`);
    return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
      ? [{ name, path }]
      : [];
  });

const reasonOf = (cause: unknown): string => {
  const code = (cause as NodeJS.ErrnoException).code;
  return code === "EACCES" || code === "EPERM" ? "may not be read: change its permissions" : `cannot be read (${code ?? String(cause)})`;
};

const filesOf = (path: string): readonly InputFile[] => {
  let found: Stats;
  try {
    found = statSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new Failure({
      message: `${path} ${code === "ENOENT" || code === "ENOTDIR" ? "does not exist: check the path" : reasonOf(cause)}`,
    });
  }
  if (!found.isDirectory()) return [{ name: basename(path), path }];
  try {
    return [...below(path, "")].sort(byBytes);
  } catch (cause) {
    throw new Failure({ message: `${(cause as NodeJS.ErrnoException).path ?? path} ${reasonOf(cause)}` });
  }
};

/** Every file that `paths` stand for, in order; a file met twice counts once. */
export const inputFiles = (paths: readonly string[]): Effect.Effect<readonly InputFile[], Failure> =>
  Effect.try({
    try: () => [...new Map(paths.flatMap((path) => filesOf(path)).map((file) => [file.path, file])).values()],
    catch: (cause) => (cause instanceof Failure ? cause : new Failure({ message: String(cause) })),
  });

const BULK = /\.(jsonl|ndjson)$/i;

/** The articles of one file. Never fails: what cannot be read is in `rejected`. */
export const readInput = ({ name, path }: InputFile): ReadResult => {
  const reject = (reason: string, remedy: string): ReadResult => ({ articles: [], rejected: [{ file: name, reason, remedy }] });
  try {
    const { size } = statSync(path);
    if (!BULK.test(name) && size > MAX_BYTES) return reject("larger than 10 MB", "save the article alone, without what surrounds it");
    return readFile(name, readFileSync(path));
  } catch (cause) {
    return reject(`not readable (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`, "check its permissions");
  }
};

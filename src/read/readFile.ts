/**
 * A file of any known kind into articles; what cannot be read is rejected by name, with what to do about it.
 *
 * Pure: the outcome depends on the file's name and bytes alone. The kind follows from the file's extension.
 */
import type { Article } from "../model/article.ts";

export interface Rejection {
  /** As given to `readFile`; for a line of a bulk file `name.jsonl:LINE`. */
  readonly file: string;
  /** What is wrong, one clause without final period. */
  readonly reason: string;
  /** What the analyst can do about it. */
  readonly remedy: string;
}

export interface ReadResult {
  readonly articles: readonly Article[];
  readonly rejected: readonly Rejection[];
}

/** Reads `bytes`, the content of `file` (a path relative to what is ingested, `/` between folders). Never throws. */
export const readFile = (file: string, bytes: Uint8Array): ReadResult => {
  return { articles: [], rejected: [{ file, reason: `${bytes.length} bytes of an unknown kind`, remedy: "save it as plain text" }] };
};

/** Bytes to text, exactly: UTF-8 with nothing removed or changed (a byte order mark stays), or a rejection. */

/** Why a file gave no article. */
export interface Rejection {
  /** As given to `readFile`; for a line of a bulk file `name.jsonl:LINE`. */
  readonly file: string;
  /** What is wrong, one clause without final period. */
  readonly reason: string;
  /** What the analyst can do about it. */
  readonly remedy: string;
}

/** One article holds no more than this. */
export const MAX_BYTES = 10 * 1024 * 1024;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const decode = (file: string, bytes: Uint8Array): string | Rejection => {
  if (bytes.length > MAX_BYTES) return { file, reason: "larger than 10 MB", remedy: "save the article alone, without what surrounds it" };
  if (bytes.includes(0)) return { file, reason: "a binary file (it holds a NUL byte)", remedy: "save the article as plain text in UTF-8" };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { file, reason: "not valid UTF-8", remedy: "save it again with the encoding UTF-8" };
  }
  return /\S/.test(text.replace(/^\uFEFF/, "")) ? text : { file, reason: "empty", remedy: "put the article's text into it, or remove it" };
};

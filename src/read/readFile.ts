/**
 * A file of any known kind into articles; what cannot be read is rejected by name, with what to do about it.
 *
 * Pure: the outcome depends on the file's name and bytes alone. The kind follows from the file's extension. Libraries
 * for saved pages and front matter are loaded when the first such file comes, so that plain text starts fast.
 */
import type { Article, Format } from "../model/article.ts";
import { decode, type Rejection } from "./decode.ts";
import { readHtml } from "./html.ts";
import { readJsonLines } from "./jsonLines.ts";
import { readMarkdown, readPlainText } from "./plainText.ts";
import { dateHeader } from "./publishedLine.ts";

export type { Rejection } from "./decode.ts";

export interface ReadResult {
  readonly articles: readonly Article[];
  readonly rejected: readonly Rejection[];
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["jsonl", "jsonl"],
  ["ndjson", "jsonl"],
]);

/** How a file of this name is read; null where files of its kind are no articles. */
export const formatOf = (file: string): Format | null => {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return FORMATS.get(dot < 0 ? "" : name.slice(dot + 1).toLowerCase()) ?? null;
};

/** Escapes of JSON and HTML can spell what bytes of UTF-8 cannot. */
const unstorable = ({ file, text }: Article): Rejection | null => {
  if (text.includes("\0")) return { file, reason: "a NUL character in the text", remedy: "remove it" };
  return text.isWellFormed() ? null : { file, reason: "half a surrogate pair in the text", remedy: "remove the broken character" };
};

/** Articles that no log could hold become rejections. */
const storable = ({ articles, rejected }: ReadResult): ReadResult => {
  const refused = articles.flatMap((one) => unstorable(one) ?? []);
  if (refused.length === 0) return { articles, rejected };
  return { articles: articles.filter((one) => unstorable(one) === null), rejected: [...rejected, ...refused] };
};

const readOne = (file: string, format: Format, bytes: Uint8Array): Article | Rejection => {
  const text = decode(file, bytes);
  if (typeof text !== "string") return text;
  if (format === "html") return readHtml(file, bytes, text);
  if (format === "markdown") return readMarkdown(file, bytes, text);
  const header = dateHeader(text);
  if (header !== null && !/\S/.test(text.slice(header.end)))
    return { file, reason: "empty below its date line", remedy: "put the article's text into it, or remove it" };
  return readPlainText(file, bytes, text);
};

/** Reads `bytes`, the content of `file` (a path relative to what is ingested, `/` between folders). Never throws. */
export const readFile = (file: string, bytes: Uint8Array): ReadResult => {
  const format = formatOf(file);
  if (format === null)
    return {
      articles: [],
      rejected: [{ file, reason: "of a kind that holds no articles", remedy: "save it as .txt, .md, .html or .jsonl" }],
    };
  if (format === "jsonl") {
    const read = readJsonLines(file, bytes);
    return read.articles.length + read.rejected.length > 0
      ? storable(read)
      : { articles: [], rejected: [{ file, reason: "empty", remedy: "put one JSON object a line into it, or remove it" }] };
  }
  const read = readOne(file, format, bytes);
  return "reason" in read ? { articles: [], rejected: [read] } : storable({ articles: [read], rejected: [] });
};

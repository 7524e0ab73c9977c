/**
 * Bulk files: one JSON object a line with `text` and, where known, `title`, `published`, `publisher`, `url`, `author`.
 *
 * Each line is an article of its own (`bulk.jsonl:3`) with the hash of its line; a bad line is rejected by number and
 * the others still go in. Memory grows with the file, not with its square.
 */
import type { Article } from "../model/article.ts";
import { article, type Found } from "./article.ts";
import { decode, type Rejection } from "./decode.ts";
import { dayOf } from "./metadata.ts";
import { statedDay } from "./plainText.ts";

const REMEDY = 'write one JSON object a line with at least a "text"';

const readLine = (file: string, raw: Uint8Array): Article | Rejection => {
  const decoded = decode(file, raw);
  if (typeof decoded !== "string") return decoded;
  let record: unknown;
  try {
    record = JSON.parse(decoded.replace(/^\uFEFF/, ""));
  } catch {
    return { file, reason: "not valid JSON", remedy: REMEDY };
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) return { file, reason: "not a JSON object", remedy: REMEDY };
  const fields = new Map<string, unknown>(Object.entries(record));
  const field = (name: string): Found | null => {
    const value = fields.get(name);
    return typeof value === "string" && value.trim() !== "" ? { value: value.trim(), in: "jsonl" } : null;
  };
  const text = fields.get("text");
  if (typeof text !== "string" || text.trim() === "") return { file, reason: 'no "text"', remedy: REMEDY };
  const day = dayOf(field("published")?.value);
  return article(file, "jsonl", raw, text, {
    title: field("title"),
    publisher: field("publisher"),
    author: field("author"),
    url: field("url"),
    published: day === null ? (statedDay(text) ?? null) : { value: day, in: "jsonl", basis: "metadata" },
  });
};

export const readJsonLines = (file: string, bytes: Uint8Array): { articles: Article[]; rejected: Rejection[] } => {
  const articles: Article[] = [];
  const rejected: Rejection[] = [];
  let number = 0;
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(10, at);
    const stop = feed < 0 ? bytes.length : feed;
    number++;
    let end = stop;
    while (end > at && (bytes[end - 1] === 13 || bytes[end - 1] === 32 || bytes[end - 1] === 9)) end--;
    if (end > at) {
      const read = readLine(`${file}:${number}`, bytes.subarray(at, end));
      if ("reason" in read) rejected.push(read);
      else articles.push(read);
    }
    at = stop + 1;
  }
  return { articles, rejected };
};

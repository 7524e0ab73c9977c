/**
 * Front matter: the YAML block between two `---` lines at the top of a Markdown file.
 *
 * It stays part of the stored text, as a zone of its own; its fields say who published what when. At most 20,000
 * characters; a block that is no YAML mapping gives no fields.
 */
import { createRequire } from "node:module";
import type * as Yaml from "yaml";

const LIMIT = 20_000;

/** Offset behind the closing `---` line; 0 where the text has no front matter. */
export const frontMatterEnd = (text: string): number => {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  if (!/^---[ \t]*\r?\n/.test(text.slice(start, start + 16))) return 0;
  const close = /\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(start, start + LIMIT));
  return close === null ? 0 : start + close.index + 4;
};

/** The fields of the front matter that are plain values, by lower-case name. A day stays as written. */
export const frontMatter = (text: string): ReadonlyMap<string, string> => {
  const end = frontMatterEnd(text);
  if (end === 0) return new Map();
  const { parse } = createRequire(import.meta.url)("yaml") as typeof Yaml;
  try {
    const fields: unknown = parse(text.slice(text.indexOf("\n") + 1, end - 3), { schema: "failsafe", maxAliasCount: 0 });
    if (typeof fields !== "object" || fields === null) return new Map();
    return new Map(
      Object.entries(fields).flatMap(([key, value]): [string, string][] =>
        typeof value === "string" && value.trim() !== "" ? [[key.toLowerCase(), value.trim()]] : [],
      ),
    );
  } catch {
    return new Map();
  }
};

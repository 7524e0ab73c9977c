/** Puts an article together from its words and what is known about them, each piece with the place it was found. */
import type { Article, Format, PublishedBasis } from "../model/article.ts";
import { sha256 } from "../model/ids.ts";
import { languageOf } from "./language.ts";

/** A value and where it was found (`front matter`, `og:title`, …). */
export interface Found {
  readonly value: string;
  readonly in: string;
}

export interface Known {
  readonly title?: Found | null;
  readonly publisher?: Found | null;
  readonly author?: Found | null;
  readonly url?: Found | null;
  /** `value` is an ISO day. */
  readonly published?: (Found & { readonly basis: PublishedBasis }) | null;
}

/** As a database holds it: escapes of JSON, YAML and HTML can spell a NUL or half a surrogate pair, which no text may hold. */
const storable = (found: Found | null | undefined): string | null => found?.value.toWellFormed().replaceAll("\0", "\ufffd") ?? null;

/** Plain text is its bytes decoded, nothing changed: one hash tells both. */
const hashes = (format: Format, raw: Uint8Array, text: string): Pick<Article, "sha256" | "text_sha256"> => {
  const whole = sha256(raw);
  return { sha256: whole, text_sha256: format === "text" || format === "markdown" ? whole : sha256(text) };
};

/** `raw` are the bytes that the source's own hash is taken of. */
export const article = (file: string, format: Format, raw: Uint8Array, text: string, known: Known): Article => ({
  file,
  format,
  ...hashes(format, raw, text),
  title: storable(known.title),
  publisher: storable(known.publisher),
  author: storable(known.author),
  url: storable(known.url),
  language: languageOf(text),
  published: known.published?.value ?? null,
  published_basis: known.published?.basis ?? null,
  found: Object.fromEntries(
    (["title", "publisher", "author", "url", "published"] as const).flatMap((field) => {
      const found = known[field];
      return found ? [[field, found.in]] : [];
    }),
  ),
  text,
});

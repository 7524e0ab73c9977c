/**
 * An article: one news report as Concord stores it, and the zones its text falls into.
 *
 * `text` is immutable once stored; every offset anywhere in Concord is a UTF-16 offset into it. For `.txt` files it is
 * the file itself decoded as UTF-8; for HTML and JSONL it is the readable text that was taken out of the file.
 */
import * as Schema from "effect/Schema";

export const Format = Schema.Literals(["text", "markdown", "html", "jsonl"]);
export type Format = typeof Format.Type;

export const PublishedBasis = Schema.Literals(["stated", "metadata", "inferred", "decided"]);
export type PublishedBasis = typeof PublishedBasis.Type;

/** What is known about an article beside its words. `published` is an EDTF day (`2025-11-05`) or null. */
export const ArticleMeta = Schema.Struct({
  /** Path relative to what was ingested, `/` between folders. */
  file: Schema.String,
  format: Format,
  /** SHA-256 of the file's bytes (of the record's line for JSONL), hex. */
  sha256: Schema.String,
  /** SHA-256 of `text` as UTF-8, hex; the key of the table that holds an article's words. */
  text_sha256: Schema.String,
  title: Schema.NullOr(Schema.String),
  publisher: Schema.NullOr(Schema.String),
  author: Schema.NullOr(Schema.String),
  url: Schema.NullOr(Schema.String),
  /** BCP 47 primary tag of the language the text is written in (`en`), or `und`. */
  language: Schema.NullOr(Schema.String),
  published: Schema.NullOr(Schema.String),
  published_basis: Schema.NullOr(PublishedBasis),
  /** How each of title, publisher, author, url, published was found: `date line`, `front matter`, `og:title`, `json-ld`, … */
  found: Schema.Record(Schema.String, Schema.String),
});
export type ArticleMeta = typeof ArticleMeta.Type;

export type Article = ArticleMeta & { readonly text: string };

/**
 * What a stretch of text is. Claims are read from `headline`, `body` and `caption`; `dateline` and `header` tell when
 * and where; `boilerplate` (teasers, share bars, author boxes, adverts) is never read.
 */
export type ZoneKind = "header" | "headline" | "byline" | "dateline" | "body" | "caption" | "boilerplate";

/** A half-open range of the stored text. Zones are sorted, do not overlap, and cover every non-blank line. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
  /** For a bulletin of unrelated items: which item (0, 1, …) the zone belongs to; 0 in an ordinary article. */
  readonly item: number;
}

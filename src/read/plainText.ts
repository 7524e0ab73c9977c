/** Plain text and Markdown: the file's own words are the article; its head and front matter tell about it. */
import type { Article } from "../model/article.ts";
import { article, type Found, type Known } from "./article.ts";
import { frontMatter } from "./frontMatter.ts";
import { dayOf } from "./metadata.ts";
import { paragraphs } from "./paragraphs.ts";
import { dateHeader, publishedOnLine } from "./publishedLine.ts";
import { headZones, zones } from "./zones.ts";

/** How many paragraphs at the top, and how long, may carry a newspaper's own date line. */
const HEAD = 8;
const LONG = 240;

/** The day the text itself states: its date line, or what all of the newspaper's own date lines agree on. */
export const statedDay = (text: string): Known["published"] => {
  const header = dateHeader(text);
  if (header !== null) return { value: header.published, in: "date line", basis: "stated" };
  const days = new Set<string>();
  for (const { start, end } of paragraphs(text.slice(0, 8000)).slice(0, HEAD)) {
    if (end - start > LONG) break;
    const day = publishedOnLine(text.slice(start, end));
    if (day !== null) days.add(day);
  }
  const tail = text.slice(-2000);
  for (const { start, end } of /published/i.test(tail) ? paragraphs(tail).slice(-HEAD) : []) {
    const line = tail.slice(start, end);
    const day = /^(?:first )?published\b/i.test(line) ? publishedOnLine(line) : null;
    if (day !== null) days.add(day);
  }
  const [day] = days;
  return day !== undefined && days.size === 1 ? { value: day, in: "published line", basis: "stated" } : null;
};

/** What the text's own head tells: first headline and byline. */
export const toldByHead = (text: string, format: Article["format"]): Known => {
  const top = text.slice(0, 8000);
  let head = headZones(top, format).slice(0, 12);
  // Below the head only another report's headline may follow.
  if (!head.some((zone) => zone.kind === "headline")) head = zones(top, format).slice(0, 12);
  const words = (kind: string): string | undefined => {
    const zone = head.find((z) => z.kind === kind);
    return zone === undefined ? undefined : text.slice(zone.start, zone.end).replace(/\s+/g, " ");
  };
  const title = words("headline");
  const by = /^by:?\s+([^|]{3,60}?)(?:\s*[|,].*)?$/i.exec(words("byline") ?? "")?.[1];
  return {
    title: title === undefined ? null : { value: title, in: "headline" },
    author: by === undefined ? null : { value: by, in: "byline" },
  };
};

export const readPlainText = (file: string, raw: Uint8Array, text: string): Article =>
  article(file, "text", raw, text, { ...toldByHead(text, "text"), published: statedDay(text) ?? null });

export const readMarkdown = (file: string, raw: Uint8Array, text: string): Article => {
  const fields = frontMatter(text);
  const told = toldByHead(text, "markdown");
  const field = (...names: string[]): Found | null => {
    const value = names.map((name) => fields.get(name)).find((v) => v !== undefined);
    return value === undefined ? null : { value, in: "front matter" };
  };
  const day = dayOf(field("published", "date", "pubdate", "publish_date")?.value);
  return article(file, "markdown", raw, text, {
    title: field("title", "headline") ?? told.title ?? null,
    publisher: field("publisher", "site", "source", "site_name"),
    author: field("author", "byline") ?? told.author ?? null,
    url: field("url", "link", "canonical_url"),
    published: day === null ? (statedDay(text) ?? null) : { value: day, in: "front matter", basis: "metadata" },
  });
};

/**
 * What a page says about itself: JSON-LD (schema.org NewsArticle), OpenGraph and the older meta names.
 *
 * JSON-LD is asked first, since publishers keep it for search engines; a block that does not parse is passed over.
 */
import type { Found, Known } from "./article.ts";
import { dayOf } from "./metadata.ts";

interface Page {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null; readonly textContent: string | null }>;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** The first schema.org article among the page's JSON-LD blocks, `@graph` included. */
const articleNode = (page: Page): Fields | null => {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const top = Array.isArray(data) ? data : [data];
    for (const node of top.flatMap((n) => (isFields(n) && Array.isArray(n["@graph"]) ? n["@graph"] : [n]))) {
      const type = isFields(node) ? node["@type"] : null;
      if (isFields(node) && [type].flat().some((t) => typeof t === "string" && ARTICLE.test(t))) return node;
    }
  }
  return null;
};

/** A text, or the `name` (or `@id`) of a node, or of the first of several. */
const nameOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isFields(first) ? (first.name ?? first["@id"]) : first;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
};

export const pageMetadata = (page: Page): Known => {
  const node = articleNode(page);
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta")) {
    const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop"))?.toLowerCase();
    const content = meta.getAttribute("content")?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const find = (ld: unknown, ...names: string[]): Found | null => {
    const value = nameOf(ld);
    if (value !== null) return { value, in: "json-ld" };
    const name = names.find((n) => metas.has(n));
    return name === undefined ? null : { value: metas.get(name) ?? "", in: name };
  };
  const author = find(node?.author, "author", "article:author", "parsely-author");
  const canonical = [...page.querySelectorAll('link[rel="canonical"]')][0]?.getAttribute("href") ?? null;
  const stamp = find(
    node?.datePublished,
    "article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publish-date",
    "dc.date",
    "dc.date.issued",
    "parsely-pub-date",
  );
  const day = dayOf(stamp?.value);
  return {
    title: find(node?.headline, "og:title", "twitter:title"),
    publisher: find(node?.publisher, "og:site_name", "application-name"),
    author: author?.value.startsWith("http") ? null : author,
    url:
      find(null, "og:url") ??
      find(node?.url ?? node?.mainEntityOfPage) ??
      (canonical === null ? null : { value: canonical, in: "canonical link" }),
    published: day === null || stamp === null ? null : { value: day, in: stamp.in, basis: "metadata" },
  };
};

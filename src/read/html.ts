/**
 * Saved web pages: the readable text by Mozilla's Readability, with what OpenGraph and JSON-LD say about the page.
 *
 * The stored text is the headline, then one paragraph a block, blank lines between. A page in which nothing readable is found is
 * rejected, as is one that is nested too deep for the parser.
 */
import { createRequire } from "node:module";
import type * as Readability from "@mozilla/readability";
import type * as Linkedom from "linkedom";
import type { Article } from "../model/article.ts";
import { article } from "./article.ts";
import type { Rejection } from "./decode.ts";
import { nesting } from "./nesting.ts";
import { pageMetadata } from "./pageMetadata.ts";
import { statedDay } from "./plainText.ts";

const load = createRequire(import.meta.url);

/** As much of a DOM node as is read here. */
interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** Far above what pages of newspapers have; beyond it the time to read one grows with the square. */
const MAX_DEPTH = 300;
const MAX_ELEMENTS = 30_000;

const BLOCK = /^(?:P|DIV|SECTION|ARTICLE|H[1-6]|UL|OL|LI|BLOCKQUOTE|FIGURE|FIGCAPTION|TABLE|TR|PRE|HEADER|FOOTER|ASIDE|MAIN|HR|DL|DT|DD)$/;

/** The text below `root`, a blank line between blocks. Iterative, since saved pages can be nested without end. */
const blocks = (root: HtmlNode): string => {
  const parts: string[] = [];
  let current = "";
  const flush = (): void => {
    const words = current
      .replace(/[ \t\r\f]*\n[ \t\r\f\n]*/g, "\n")
      .replace(/[ \t\r\f]+/g, " ")
      .trim();
    if (words !== "") parts.push(words);
    current = "";
  };
  const stack: (HtmlNode | null)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === null || node === undefined) {
      flush();
      continue;
    }
    if (node.nodeType === 3) current += (node.nodeValue ?? "").replace(/\s/g, (c) => (c === "\u00a0" ? c : " "));
    if (node.nodeType !== 1 && node.nodeType !== 11) continue;
    const name = node.nodeName.toUpperCase();
    if (name === "SCRIPT" || name === "STYLE" || name === "NOSCRIPT") continue;
    if (name === "BR") current += "\n";
    if (BLOCK.test(name)) {
      flush();
      stack.push(null);
    }
    const children = Array.from(node.childNodes);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] ?? null);
  }
  flush();
  return parts.join("\n\n");
};
export const readHtml = (file: string, raw: Uint8Array, page: string): Article | Rejection => {
  const unreadable: Rejection = {
    file,
    reason: "a page without readable article text",
    remedy: "copy the article's text into a .txt file",
  };
  const { depth, elements } = nesting(page);
  if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) return unreadable;
  try {
    const { parseHTML } = load("linkedom") as typeof Linkedom;
    const { Readability: Reader } = load("@mozilla/readability") as typeof Readability;
    const { document } = parseHTML(page.replace(/^\uFEFF/, "").replace(/<(?![a-z/!?])/gi, "&lt;"));
    const known = pageMetadata(document);
    const readable = new Reader(document, { charThreshold: 200 }).parse();
    if (!readable?.content) return unreadable;
    const body = blocks(parseHTML(`<!doctype html><html><body>${readable.content}</body></html>`).document.body as unknown as HtmlNode);
    if (body.trim() === "") return unreadable;
    const title = known.title ?? (readable.title ? { value: readable.title, in: "title" } : null);
    const text = title === null || body.startsWith(title.value) ? `${body}\n` : `${title.value}\n\n${body}\n`;
    return article(file, "html", raw, text, {
      ...known,
      title,
      author: known.author ?? (readable.byline ? { value: readable.byline.trim(), in: "byline" } : null),
      published: known.published ?? statedDay(text) ?? null,
    });
  } catch {
    return unreadable;
  }
};

/**
 * Article text as HTML: markup escaped, hiding characters shown, each piece isolated so that right-to-left words cannot
 * reorder what stands beside them.
 */
import { visibleText } from "./visible-text.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for an element's content or a quoted attribute. */
export const escapeHtml = (text: string): string => visibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Text in an isolated run of its own direction. */
export const isolated = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

/** A sentence with its exact words marked; offsets count from the start of `quote`. */
export const markedHtml = (quote: string, from: number, to: number): string => {
  const start = Math.max(0, Math.min(quote.length, from));
  const end = Math.max(start, Math.min(quote.length, to));
  if (start === end) return `<bdi>${escapeHtml(quote)}</bdi>`;
  return `<bdi>${escapeHtml(quote.slice(0, start))}<mark>${escapeHtml(quote.slice(start, end))}</mark>${escapeHtml(quote.slice(end))}</bdi>`;
};

/** An address that a page may link to: http and https only, else null. */
export const safeUrl = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.href : null;
};

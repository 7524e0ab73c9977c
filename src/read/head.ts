/**
 * The head of a report: headlines, standfirsts, bylines and the newspaper's own date lines above the first paragraph.
 */
import { datelineLength, isDatelineAlone } from "./dateline.ts";
import { endsSentence } from "./paragraphs.ts";
import { publishedOnLine } from "./publishedLine.ts";

const BYLINE =
  /^(?:by|from|written by|reported by|posted by|author ?:)\s+\p{Lu}|\b(?:correspondent|bureau|news ?desk|web desk|staff (?:writer|reporter)|press service|news service|special to|news agency|reporter|editorial (?:team|board))\b|^(?:by\s+)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s?[|,]\s?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/iu;
/** A line of two to four capitalised words and nothing else: a person or a newspaper. */
const NAME_ALONE = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{Ll}.'’-]+$/u;

/** Kickers and senders above a headline: they head the page, not the article. */
const KICKER =
  /^(?:for immediate release|(?:press|news|media) (?:release|statement|note)|news analysis|analysis|exclusive|breaking(?: news)?|press information bureau|(?:ministry|department|office|embassy|government) of \p{L}+(?: \p{L}+){0,5}|statement|opinion|editorial|explained?|explainer|world|national|politics|defen[cs]e(?: news)?|news)$/iu;
/** "Updated - 4 November 2025 10:15 pm", "2 min read | Last updated: …": tells of the page, though not the day of publication. */
const PAGE_DATE = /\b(?:updated?|published|posted|modified|min(?:ute)? read)\b.{0,40}\d/i;

/** Whether a line can stand above an article: short, and no sentence. */
export const isHeading = (line: string): boolean => {
  if (line.length > 220) return false;
  if (!endsSentence(line, 0, line.length)) return true;
  return /[?!…]["”’']*$/.test(line) && line.length <= 120 && !/[.!?] \p{Lu}/u.test(line);
};

/** What a line above the first paragraph is; null where it is the first paragraph itself. `first`: no headline stands above it. */
export const headKind = (line: string, first: boolean): "headline" | "byline" | "header" | "dateline" | null => {
  if (publishedOnLine(line) !== null) return "header";
  if (!first && isDatelineAlone(line)) return "dateline";
  const dateline = datelineLength(line);
  if (dateline > 0 && (line.length > 140 || endsSentence(line, 0, line.length))) return null;
  if (!isHeading(line)) return null;
  if (line.length <= 110 && PAGE_DATE.test(line) && /\b\d{4}\b/.test(line)) return "header";
  if (line.length <= 70 && KICKER.test(line)) return "byline";
  if (line.length <= 90 && BYLINE.test(line) && !first) return "byline";
  if (line.length <= 90 && /^by\s+\p{Lu}/iu.test(line) && !/\b(?:is|are|to|will|has|have|was)\b/.test(line)) return "byline";
  if (!first && line.length <= 40 && NAME_ALONE.test(line)) return "byline";
  return "headline";
};

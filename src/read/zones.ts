/**
 * Zones: which stretches of an article's text are headline, dateline, body, caption, or boilerplate that is never read.
 *
 * Works on paragraphs, top to bottom: the head (date line, headlines, bylines) up to the first paragraph; then body,
 * with captions and single lines of boilerplate taken out. Headings such as "Latest stories" make boilerplate of what
 * follows until a full paragraph takes the article up again, which it shows by names that stood in the article before.
 *
 * Gotcha: a zone is one paragraph; a paragraph that opens with a dateline gives two zones.
 */
import type { Format, Zone, ZoneKind } from "../model/article.ts";
import { isBoilerplate, isCaption, isOtherScript, isRubric, isTruncated, opensBoilerplate } from "./boilerplate.ts";
import { bulletinStyle, isBullet, slugLength } from "./bulletin.ts";
import { datelineAloneLength, datelineLength, isStrongDateline, senderLength } from "./dateline.ts";
import { frontMatterEnd } from "./frontMatter.ts";
import { headKind, isHeading } from "./head.ts";
import { isListHeading, isListLine } from "./listHeading.ts";
import { endsSentence, paragraphs } from "./paragraphs.ts";
import { dateHeader, publishedOnLine } from "./publishedLine.ts";

/** Enough of a paragraph to judge it by; the rules look at its head and its tail only. */
const JUDGED = 2000;
const judged = (text: string, start: number, end: number): string =>
  end - start <= JUDGED ? text.slice(start, end) : `${text.slice(start, start + JUDGED / 2)} ${text.slice(end - JUDGED / 2, end)}`;

const NAME = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]{3,}/gu;
const names = (paragraph: string): string[] => (paragraph.match(NAME) ?? []).map((name) => name.replace(/['’]s$/, ""));

/** A full paragraph: prose of some length that ends like a sentence. */
const isProse = (paragraph: string): boolean =>
  paragraph.length >= 60 && endsSentence(paragraph, 0, paragraph.length) && !isTruncated(paragraph) && /\p{Ll} \p{Ll}/u.test(paragraph);

/** Below a paper in a list: who signed it. */
const SIGNATURE = /^(?:Signed|Signator(?:y|ies)|Exchanged|Initialled|Initialed|On behalf of|From the|For the)\b[^:]{0,60}:/;

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?`;
/** "Thursday, 16 May", "Saturday, June 3:", "Day 2 – Friday, 17 May", "20 September": dates what stands below it. */
const DAY_LINE = new RegExp(`^(?:Day \\w+\\s*[-–—:]\\s*)?(?:On )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?${DAY}\\s*:?$`);
/** "II. Republic of Peru (7 May)": a heading that dates the numbered lines below it. */
const DATED_HEADING = new RegExp(`^(?:(?:[IVX]{1,4}|[A-H])\\. )?.{3,70} \\(${DAY}\\)$`);
const NUMERAL = /^(?:[IVX]{1,4}|[A-H])\. /;
const SUBITEM = /^\d{1,2}\.\d{1,2}\.?\s+\p{Lu}/u;
const isDayLine = (words: string, next: string | undefined): boolean =>
  next !== undefined &&
  ((DAY_LINE.test(words) && (/day/.test(words) || LIST_ITEM.test(next))) || (DATED_HEADING.test(words) && SUBITEM.test(next)));

/** "May 2021 – Twelve drones ordered", "2015: …": an entry of a chronology, which needs no full stop. */
const ENTRY = new RegExp(`^(?:[-–—•*·] )?(?:${DAY}|(?:${MONTH},? )?\\d{4}) ?(?: [-–—]|:) \\p{Lu}.*\\p{Ll} \\S`, "u");

/** A line inside the body that is no sentence: a crosshead or the headline of another story. */
const isCrosshead = (paragraph: string): boolean =>
  isHeading(paragraph) &&
  !SIGNATURE.test(paragraph) &&
  !isListHeading(paragraph) &&
  paragraph.length <= 140 &&
  !endsSentence(paragraph, 0, paragraph.length) &&
  !/^[-–—"“‘']|\p{Ll}{2}[.!?] \p{Lu}/u.test(paragraph);

const BRIEFS = /^(?:elsewhere|(?:in )?other news|also in|in brief)\b/i;

class Walk {
  readonly zones: Zone[] = [];
  /** Names seen in the article's own paragraphs; a later paragraph that takes up the article shares some. */
  readonly #seen = new Set<string>();
  /** Paragraphs whose names were not yet asked for. */
  #unseen: string[] = [];
  /** What the last heading opened: everything up to the next full paragraph of the article is boilerplate. */
  #closed: "list" | "about" | "end" | null = null;
  #prose = 0;
  /** The last paragraph ended with a colon: short lines behind it are its list. */
  inList = false;
  item = 0;

  put(kind: ZoneKind, start: number, end: number): void {
    if (end > start) this.zones.push({ kind, start, end, item: this.item });
  }

  body(start: number, end: number, paragraph: string): void {
    if (this.#prose < 200) this.#unseen.push(paragraph);
    this.#prose++;
    this.inList = paragraph.endsWith(":") || isListHeading(paragraph) || (this.inList && !isProse(paragraph));
    this.put("body", start, end);
  }

  get hasBody(): boolean {
    return this.#prose > 0;
  }

  open(kind: "list" | "about" | "end"): void {
    if (this.#closed !== "end") this.#closed = kind;
  }

  /** Whether the paragraph lies behind a heading of boilerplate; a paragraph that takes the article up again lifts it. */
  closed(paragraph: string): boolean {
    if (this.#closed === null || this.#closed === "end") return this.#closed === "end";
    if (this.#closed === "about") {
      if (isProse(paragraph)) this.#closed = "list";
      return true;
    }
    for (const seen of this.#unseen) for (const name of names(seen)) this.#seen.add(name);
    this.#unseen = [];
    const shared = new Set(names(paragraph).filter((name) => this.#seen.has(name))).size;
    if (!isProse(paragraph) || shared < 2) return true;
    this.#closed = null;
    return false;
  }
}

/** The paragraphs of a text with the zones of its head. */
interface Head {
  readonly walk: Walk;
  readonly all: readonly { readonly start: number; readonly end: number; readonly words: string }[];
  /** Index of the first paragraph behind the head. */
  readonly at: number;
}

/** " – " before who sends a release. */
const SENDER_MARK = 3;

/** A numbered or dotted item: the list under a headline is the body. */
const LIST_ITEM = /^(?:\(?\d{1,2}[.)]|\(?[ivx]{1,4}\)|[•*–—-])\s+[\p{Lu}\p{N}]/u;

const readHead = (text: string, format: Format): Head => {
  const walk = new Walk();
  let from = format === "markdown" ? frontMatterEnd(text) : 0;
  if (from > 0) walk.put("header", text.startsWith("\uFEFF") ? 1 : 0, from);
  const header = from === 0 ? dateHeader(text) : null;
  if (header !== null) {
    walk.put("header", header.start, header.end);
    from = header.end;
  }
  const all = paragraphs(text, from).map(({ start, end, spaced }) => ({ start, end, spaced, words: judged(text, start, end) }));

  let at = 0;
  let headlines = 0;
  for (; at < all.length && at < 12; at++) {
    const here = all[at];
    if (here === undefined) break;
    const { start, end, words } = here;
    // Below the heading of a list its papers are the body.
    if (walk.inList && isListLine(words)) break;
    if (isBoilerplate(words) || isOtherScript(words) || isRubric(words)) walk.put("boilerplate", start, end);
    else if (isCaption(words)) walk.put("caption", start, end);
    else if (opensBoilerplate(words) !== null || (headlines > 0 && LIST_ITEM.test(words))) break;
    else {
      const marks = /^#{1,6}\s+/.exec(words)?.[0].length ?? 0;
      const kind = marks > 0 ? "headline" : headKind(words, headlines === 0);
      const last = at === all.length - 1;
      if (kind === null || (last && kind === "headline" && words.length > 120) || headlines >= 4) break;
      if (kind === "headline") {
        headlines++;
        walk.inList ||= isListHeading(words);
      }
      const cut = kind === "dateline" ? start + datelineAloneLength(words) : end;
      walk.put(kind, start + marks, cut);
      if (cut < end) walk.put("byline", cut + SENDER_MARK, end);
    }
  }

  return { walk, all, at };
};

/** Headlines and bylines above the first paragraph of `text`, as `zones` gives them. */
export const headZones = (text: string, format: Format): Zone[] => trim(text, readHead(text, format).walk.zones);

/** "She then conferred separately with" over the lines of a list: a sentence that its lines end. */
const goesOnBelow = (words: string, next: string | undefined): boolean =>
  next !== undefined && isBullet(next) && /\b(?:with|by|to|for|from|are|were|including)$/.test(words);

/** Zones of `text`, sorted, without overlap, covering every non-blank line. Linear in the text; never throws. */
export const zones = (text: string, format: Format): Zone[] => {
  const { walk, all, at } = readHead(text, format);
  const above = all
    .slice(0, at)
    .map((p) => p.words)
    .join("\n");
  const style = bulletinStyle(
    above,
    all.slice(at).map((p) => p.words),
  );
  let items = 0;
  for (let i = at; i < all.length; i++) {
    const here = all[i];
    if (here === undefined) break;
    const { start, end, words } = here;
    const opener = opensBoilerplate(words);
    if (words === "--" || words === "-- ") {
      walk.open("end");
      walk.put("boilerplate", start, end);
    } else if (opener !== null) {
      // "Elsewhere:" over news that open with their towns: items of a bulletin
      if (!(BRIEFS.test(words) && isStrongDateline(all[i + 1]?.words ?? ""))) walk.open(opener);
      walk.put("boilerplate", start, end);
    } else if ((isBoilerplate(words) && !(walk.inList && isListLine(words))) || isOtherScript(words)) walk.put("boilerplate", start, end);
    else if (walk.closed(words)) walk.put("boilerplate", start, end);
    else if (isCaption(words)) walk.put("caption", start, end);
    else if (walk.hasBody && isDayLine(words, all[i + 1]?.words)) walk.body(start + (NUMERAL.exec(words)?.[0].length ?? 0), end, words);
    else if (publishedOnLine(words) !== null) walk.put("header", start, end);
    else if (isTruncated(words) && walk.hasBody) walk.put("boilerplate", start, end);
    else {
      const slug = style === "slug" ? slugLength(words) : 0;
      if (slug > 0 || (style === "bullet" && isBullet(words))) {
        walk.item = items++;
        if (slug > 0) walk.put("header", start, start + slug);
      }
      const next = all[i + 1]?.words;
      const listed = walk.inList && words.length <= 160;
      const heading =
        !listed && walk.hasBody && slug === 0 && !isBullet(words) && !ENTRY.test(words) && !goesOnBelow(words, next) && isCrosshead(words);
      if (heading) {
        // A headline inside the body: another story where a dateline follows, the teaser of one where prose breaks off, else a crosshead.
        const another = next !== undefined && isStrongDateline(next);
        if (another) walk.item = ++items;
        walk.put(another ? "headline" : "boilerplate", start, end);
        if (next !== undefined && isTruncated(next)) walk.open("list");
        continue;
      }
      const sender = slug > 0 || walk.hasBody ? 0 : senderLength(words);
      if (sender > 0) walk.put("header", start, start + sender);
      const report = words.slice(sender);
      const dateline = slug > 0 ? 0 : datelineLength(report);
      const opens = dateline > 0 && (!walk.hasBody || isStrongDateline(report));
      if (opens) walk.put("dateline", start + sender, start + sender + dateline);
      walk.body(start + sender + (opens ? dateline : slug), end, words);
    }
  }
  return trim(text, walk.hasBody ? walk.zones : pictured(walk.zones));
};

/** Characters of a caption that tells something. */
const TOLD_BY_PICTURE = 80;
/** "PHOTO: Ministers in Oslo" over a picture's caption and nothing else: the caption is the report. */
const pictured = (found: readonly Zone[]): Zone[] =>
  found.map((zone, i) => {
    if (zone.kind !== "caption") return zone;
    if (zone.end - zone.start >= TOLD_BY_PICTURE) return { ...zone, kind: "body" };
    return found.slice(0, i).some((z) => z.kind === "headline" || z.kind === "caption") ? zone : { ...zone, kind: "headline" };
  });

const isVisible = (code: number): boolean => code > 32 && code < 127;

/** The zones without the white space around them. */
const trim = (text: string, found: readonly Zone[]): Zone[] =>
  found.map((zone) => {
    if (isVisible(text.charCodeAt(zone.start)) && isVisible(text.charCodeAt(zone.end - 1))) return zone;
    const trimmed = text.slice(zone.start, Math.min(zone.end, zone.start + 200)).search(/\S/);
    const tail = /\s*$/.exec(text.slice(Math.max(zone.start, zone.end - 64), zone.end))?.[0].length ?? 0;
    return { ...zone, start: zone.start + Math.max(trimmed, 0), end: zone.end - tail };
  });

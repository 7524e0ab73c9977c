/**
 * Sentences: ranges of tokens that end at a full stop, question or exclamation mark, or at the end of a paragraph.
 *
 * Honorifics, ranks, initials and dotted abbreviations do not end a sentence. A line break ends one unless the next line
 * goes on in lower case (hard-wrapped text). Closing quotation marks and brackets stay with the sentence they close.
 * The cells of a table row (a tab, a bar or a wide gap between them) are sentences of one paragraph.
 */
import type { ZoneKind } from "../../model/article.ts";
import { type Token, tokenQuestion } from "./tokens.ts";

export interface Sentence {
  /** Index of the sentence in its document. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Token range, half open. */
  readonly first: number;
  readonly last: number;
  readonly zone: ZoneKind;
  readonly item: number;
  /** Counts the paragraphs of the article; sentences of one paragraph share it. */
  readonly paragraph: number;
}

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr eng engr prof gen lieut lt col maj brig capt cmdr cdr adm sgt hon rev st sr jr rep sen gov pres amb supt ret retd res no nos vs etc inc ltd corp co bros " +
    "md jan feb mar apr jun jul aug sept sep oct nov dec approx dept est fig mt rs shri smt vol pp art al"
  ).split(" "),
);
/** Letters of other scripts that Latin script writes with two: initials as well. */
const DIGRAPHS = new Set("Sh Zh Ch Kh Ts Yu Ya Ye Yo Dj Dz".split(" "));
export const isInitialDigraph = (word: string): boolean => DIGRAPHS.has(word);

const MONTHS = new Set("jan feb mar apr jun jul aug sept sep oct nov dec no rs".split(" "));
const STARTERS = new Set(
  "the a an he she it they we i in on at this that these those but and however meanwhile earlier later his her their its there after before while when if as for both".split(
    " ",
  ),
);
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const TERMINATORS = new Set([".", "?", "!", "…"]);

const isTerminator = tokenQuestion(({ kind, text }) => kind === "mark" && TERMINATORS.has(text));
const isDotted = tokenQuestion(({ kind, text }) => kind === "word" && text.endsWith("."));

const MAX_TOKENS = 160;

const hasLineBreak = (text: string, from: number, to: number): boolean => {
  // Not by a search that would run on to the end of the text.
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
};

/** Lengths of a line that a page of fixed width broke: "President of" at its end goes on in the next one, whatever that begins with. */
const SHORTEST = 40;
const LONGEST = 110;
/** Ends the token a line of such a length that stops in the middle of a sentence? */
const isFullLine = (text: string, last: Token): boolean => {
  if (last.kind === "mark" && last.text !== ",") return false;
  let from = last.end;
  while (from > 0 && last.end - from <= LONGEST && text.charCodeAt(from - 1) !== 10) from--;
  const width = last.end - from;
  return width >= SHORTEST && width <= LONGEST;
};

const SPACE = 32;
const TAB = 9;

/** Does a cell of a table end between two tokens of a line? Two spaces part cells only where the line is no prose. */
const isGap = (text: string, a: Token, b: Token, prose: boolean): boolean => {
  const wide = b.start - a.end;
  if (wide === 0 || hasLineBreak(text, a.end, b.start)) return false;
  if (b.text === "|" || text.charCodeAt(a.end) === TAB || text.charCodeAt(b.start - 1) === TAB) return true;
  if (wide < 2 || text.charCodeAt(a.end) !== SPACE || text.charCodeAt(a.end + 1) !== SPACE) return false;
  return wide > 3 || (!prose && a.kind !== "mark" && (b.capital || b.kind === "number"));
};

/** Does the mark at token `i` end a sentence? */
const endsAt = (text: string, tokens: readonly Token[], i: number, last: number): boolean => {
  const mark = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next === undefined || i + 1 >= last) return true;
  if (mark.text !== ".")
    return next.start > mark.end || hasLineBreak(text, mark.end, next.start) ? next.kind !== "word" || next.capital : false;
  if (next.start === mark.end && !CLOSERS.has(next.text)) {
    // "defence.The": glued text still starts a new sentence when a capitalised word follows a longer lower-case one.
    // So does one behind a year, and one that opens as sentences do behind a name: "in 2021.Lee", "with Vale.The".
    const before = tokens[i - 1];
    if (before === undefined || !next.capital || next.kind !== "word") return false;
    if (before.kind === "number") return /^(?:19|20)\d\d$/.test(before.text) && next.text.length > 2;
    return before.kind === "word" && before.text.length > 3 && (!before.capital || STARTERS.has(next.lower));
  }
  const before = tokens[i - 1];
  if (before !== undefined && before.end === mark.start && before.kind === "word") {
    // "he wrote on X. The two": the platform, and no initial.
    const platform = before.text === "X" && /^(?:on|to|via)$/.test(tokens[i - 2]?.lower ?? "");
    if (!platform && (before.text.length === 1 || isInitialDigraph(before.text)) && before.capital && next.capital) return false;
    // "Md. Rahman", but "its MD."
    // "Maj-Gen. Lee"
    if (ABBREVIATIONS.has(before.lower.slice(before.lower.lastIndexOf("-") + 1)) && before.text !== "MD") {
      if (MONTHS.has(before.lower)) return next.kind === "word" && next.capital && STARTERS.has(next.lower);
      return false;
    }
  }
  return next.kind !== "word" || next.capital || next.text.startsWith("@");
};

/** "U.S." and the like carry their own dot; they end a sentence only before a word that commonly starts one. */
const dottedEnd = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return next?.capital === true && isDotted((tokens[i] as Token).form) && STARTERS.has(next.lower);
};

/** Splits the tokens `first..last` of one zone into sentences, appending to `out`. Returns the next paragraph number. */
export const splitSentences = (
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  zone: ZoneKind,
  item: number,
  paragraph: number,
  out: Sentence[],
): number => {
  let from = first;
  let para = paragraph;
  const close = (to: number): void => {
    if (to <= from) return;
    const a = tokens[from] as Token;
    const b = tokens[to - 1] as Token;
    out.push({ index: out.length, start: a.start, end: b.end, first: from, last: to, zone, item, paragraph: para });
    from = to;
  };
  const prose = last > first && TERMINATORS.has((tokens[last - 1] as Token).text);
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    let end = i + 1;
    let ends = isTerminator(token.form) ? endsAt(text, tokens, i, last) : dottedEnd(tokens, i);
    if (ends) {
      while (end < last && CLOSERS.has((tokens[end] as Token).text) && (tokens[end] as Token).start === (tokens[end - 1] as Token).end)
        end++;
      // `… superpower.” he said`: the mark closes a quotation, not the sentence.
      const after = tokens[end];
      if (end > i + 1 && after !== undefined && end < last && after.kind === "word" && !after.capital) ends = false;
    }
    if (ends) {
      close(end);
      i = end - 1;
    }
    // The mark of a list item ("1.", "•") stays with its words.
    const bullet = token.kind === "mark" && end - from <= 3 && token.text !== "|";
    if (!ends && !bullet && next !== undefined && end < last && isGap(text, token, next, prose)) {
      close(end);
      continue;
    }
    // Hostile or unpunctuated text: the frames look back and ahead within a sentence, so its length must be bounded.
    if (!ends && end - from >= MAX_TOKENS) close(end);
    const following = tokens[end];
    if (following !== undefined && end < last && hasLineBreak(text, (tokens[end - 1] as Token).end, following.start)) {
      const wrapped = !ends && ((following.kind === "word" && !following.capital) || isFullLine(text, tokens[end - 1] as Token));
      const blank = /\n[^\S\n]*\n/.test(
        text.slice((tokens[end - 1] as Token).end, Math.min(following.start, (tokens[end - 1] as Token).end + 400)),
      );
      if (!wrapped || blank) {
        close(end);
        para++;
      }
    }
    if (next === undefined) break;
  }
  close(last);
  return para + 1;
};

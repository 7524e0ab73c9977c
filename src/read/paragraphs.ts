/**
 * Paragraphs: the lines of a text, with lines that only a fixed page width broke put together again.
 *
 * A text counts as broken at a fixed width when nearly all lines that another line follows directly are of about the
 * same length. Else a line is a paragraph, unless the next one plainly goes on in lower case.
 */

export interface Paragraph {
  /** Half-open range without the white space around it. */
  readonly start: number;
  readonly end: number;
  /** A blank line (or the start of the text) stands before it. */
  readonly spaced: boolean;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x2028 || code === 0x2029;

/** Non-blank lines of `text` from `from` on, trimmed. */
export const lines = (text: string, from = 0): Paragraph[] => {
  const found: Paragraph[] = [];
  let spaced = true;
  for (let at = from; at < text.length; ) {
    const feed = text.indexOf("\n", at);
    const stop = feed < 0 ? text.length : feed;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) found.push({ start, end, spaced });
    spaced = start === end;
    at = stop + 1;
  }
  return found;
};

const ENDS = /[.!?:;…]["”’'»)\]]*$/;
/** Whether the stretch ends like a sentence or a clause. */
export const endsSentence = (text: string, start: number, end: number): boolean => ENDS.test(text.slice(Math.max(start, end - 8), end));

const wrapped = (text: string, all: readonly Paragraph[]): boolean => {
  let broken = 0;
  let inside = 0;
  let open = 0;
  for (let i = 0; i + 1 < all.length; i++) {
    const line = all[i];
    if (line === undefined || all[i + 1]?.spaced === true) continue;
    const width = line.end - line.start;
    broken++;
    if (width >= 40 && width <= 110) inside++;
    if (!endsSentence(text, line.start, line.end)) open++;
  }
  return broken >= 4 && inside >= broken * 0.8 && open >= broken * 0.6;
};

const LOWER = /^\p{Ll}/u;

/** Paragraphs of `text` from `from` on. */
export const paragraphs = (text: string, from = 0): Paragraph[] => {
  const all = lines(text, from);
  const fixedWidth = wrapped(text, all);
  const joined: Paragraph[] = [];
  for (const line of all) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      !line.spaced &&
      (fixedWidth || (LOWER.test(text.slice(line.start, line.start + 2)) && !endsSentence(text, last.start, last.end)));
    if (goesOn) joined[joined.length - 1] = { start: last.start, end: line.end, spaced: last.spaced };
    else joined.push(line);
  }
  return joined;
};

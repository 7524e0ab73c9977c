/**
 * The words, numbers and marks of one sentence, for the scanners of dates and figures.
 *
 * Finer than the tokens of a clause: hyphens and apostrophes stand alone, so that "500-million-dollar" and "Friday's"
 * come apart. One pass.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly low: string;
  /** No white space between it and the word before. */
  readonly glued: boolean;
}

/** A currency written on to its number ("PHP18.9", "Rs64") is a word of its own. */
const WORD =
  /(?:USD|EUR|GBP|INR|PHP|JPY|KRW|AUD|CAD|SGD|NZD|PLN|NOK|SEK|DKK|CHF|CNY|RMB|PKR|TWD|ILS|SAR|AED|MYR|IDR|THB|VND|TRY|BRL|ZAR|Rs|RM|Php|P)(?=\p{Nd})|\p{L}[\p{L}\p{M}\p{N}]*|\p{Nd}+(?:[.,]\p{Nd}+)*|[^\s]/gu;

export const wordsOf = (text: string, start: number, end: number): Word[] => {
  const words: Word[] = [];
  let last = start;
  for (const found of text.slice(start, end).matchAll(WORD)) {
    const at = start + found.index;
    const raw = found[0];
    words.push({ start: at, end: at + raw.length, raw, low: raw.toLowerCase(), glued: at === last && at > start });
    last = at + raw.length;
  }
  return words;
};

export const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-‐‑–—]$/.test(word.raw);
export const isLetters = (word: Word | undefined): word is Word => word !== undefined && /^\p{L}/u.test(word.raw);
export const isCapital = (word: Word | undefined): word is Word => word !== undefined && /^\p{Lu}/u.test(word.raw);

/** The value of an integer written in digits without separators, or null. */
export const plainInteger = (word: Word | undefined): number | null =>
  word !== undefined && /^[0-9]{1,9}$/.test(word.raw) ? Number(word.raw) : null;

/**
 * Tokens: words, numbers and marks with their offsets, in one linear pass.
 *
 * A word keeps inner hyphens, dots of initials ("U.S.", "K.P.") and slashes between capitals or digits ("AN/TPS-77").
 * A possessive 's is a token of its own, and so is what is left of "will", "have", "are" and "would" ("she'll", "they've", "we're",
 * "he'd"). A number keeps its separators ("1,500", "2.9", "₹1,00,000" is a mark and a
 * number). Every other visible character is a mark.
 *
 * Limits: text is read as UTF-16; letters of any script make words.
 */
import { answers, numbers, questions, type Spelling, Spellings, unasked } from "./spellings.ts";

export type TokenKind = "word" | "number" | "mark";

/** What the letters of a token tell by themselves. */
export interface TokenForm extends Spelling {
  readonly kind: TokenKind;
  /** Lower-cased, with curly apostrophes made straight and final dots kept ("u.s."). */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly form: TokenForm;
  /** What the tables of the world were found to tell here; kept by `mentions/lexicon.ts`. */
  memo: object | undefined;
}

/** Makes a test of tokens whose answer depends on their letters alone; each spelling is tested once. */
export const tokenQuestion = questions<TokenForm>();
/** The same for a number of at least 0. */
export const tokenNumber = numbers<TokenForm>();
/** The same for any answer but undefined. */
export const tokenAnswer = answers<TokenForm>();

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 0;

const asciiClass = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) asciiClass[c] = LETTER;
  else if (c >= 48 && c <= 57) asciiClass[c] = DIGIT;
  else if (c <= 32 || c === 127) asciiClass[c] = SPACE;
}

const letterPattern = /[\p{L}\p{M}]/u;
const spacePattern = /[\s\u200b-\u200f\u2028-\u202e\u2060\ufeff]/u;

const unusualClass = (code: number): number => {
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)) return LETTER;
  const ch = String.fromCharCode(code);
  // "Kestrel®": the sign of a trade mark parts no name from its noun.
  if (spacePattern.test(ch) || code === 0xa0 || code === 0xae || code === 0x2122) return SPACE;
  return letterPattern.test(ch) ? LETTER : MARK;
};

/** Classes of the characters beyond ASCII met so far, plus one; 0 where not met yet. */
const known = new Uint8Array(0x10000);

const classOf = (code: number): number => {
  if (code < 128) return asciiClass[code] as number;
  const found = known[code] as number;
  if (found !== 0) return found - 1;
  const kind = unusualClass(code);
  known[code] = kind + 1;
  return kind;
};

const isUpper = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code);

const HYPHEN = 45;
const NB_HYPHEN = 0x2011;
const DOT = 46;
const COMMA = 44;
const SLASH = 47;
const APOSTROPHE = 39;
const CURLY = 0x2019;
const AT = 64;

const MAX_WORD = 200;

/** Behind these "'d" is "would" or "had". */
const WOULD_BE = /(?:^|[^\p{L}])(?:i|he|she|it|we|they|you|who|that|there)$/iu;
/** Where the ending that begins with the apostrophe at `i` ends ("'s", "'ll"), a token of its own behind the word from `from`; or -1. */
const endingAt = (text: string, from: number, i: number, end: number): number => {
  const first = text.charCodeAt(i + 1) | 32;
  const second = i + 2 < end ? text.charCodeAt(i + 2) | 32 : 0;
  // l + l, v + e, r + e
  const two = (first === 108 && second === 108) || ((first === 118 || first === 114) && second === 101);
  if (!two && first !== 115 && first !== 100) return -1;
  const stop = i + (two ? 3 : 2);
  const beyond = stop < end ? classOf(text.charCodeAt(stop)) : SPACE;
  if (beyond === LETTER || beyond === DIGIT) return -1;
  return first !== 100 || WOULD_BE.test(text.slice(Math.max(from, i - 6), i)) ? stop : -1;
};

/** Where a word that begins at `from` ends. */
const wordEnd = (text: string, from: number, end: number): number => {
  let i = from;
  const limit = Math.min(end, from + MAX_WORD);
  while (i < limit) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) {
      i++;
      continue;
    }
    if (i + 1 >= limit) break;
    const next = classOf(text.charCodeAt(i + 1));
    const joins = next === LETTER || next === DIGIT;
    if ((code === HYPHEN || code === NB_HYPHEN) && joins) {
      i += 2;
      continue;
    }
    if ((code === APOSTROPHE || code === CURLY) && next === LETTER) {
      if (endingAt(text, from, i, end) >= 0) break;
      i += 2;
      continue;
    }
    // An initial or abbreviation with inner dots: one letter, a dot, one letter ("U.S", "K.P").
    if (code === DOT && next === LETTER && (i - from === 1 || text.charCodeAt(i - 2) === DOT)) {
      i += 2;
      continue;
    }
    if (code === SLASH && joins && isUpper(text.charCodeAt(i - 1)) && (next === DIGIT || isUpper(text.charCodeAt(i + 1)))) {
      i += 2;
      continue;
    }
    break;
  }
  // The closing dot of "U.S." belongs to it; that of a plain word does not.
  if (i < end && text.charCodeAt(i) === DOT && i - from >= 3 && text.charCodeAt(i - 2) === DOT) i++;
  return i;
};

/** Where a number that begins at `from` ends: digits with separators, then letters of "3rd", "30mm", "1980s". */
const numberEnd = (text: string, from: number, end: number): number => {
  let i = from;
  const limit = Math.min(end, from + MAX_WORD);
  while (i < limit) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === DIGIT || kind === LETTER) {
      i++;
      continue;
    }
    const next = i + 1 < limit ? classOf(text.charCodeAt(i + 1)) : SPACE;
    if ((code === COMMA || code === DOT) && next === DIGIT) {
      i += 2;
      continue;
    }
    if ((code === HYPHEN || code === NB_HYPHEN || code === SLASH) && (next === LETTER || next === DIGIT)) {
      i += 2;
      continue;
    }
    break;
  }
  return i;
};

/** A mark is one character; "@name" and a possessive ending are words though a mark begins them. */
const formOf = (text: string): TokenForm => {
  const code = text.charCodeAt(0);
  const first = classOf(code);
  const pair = code >= 0xd800 && code <= 0xdbff;
  const kind = first === DIGIT ? "number" : first === LETTER || (text.length > 1 && !pair) ? "word" : "mark";
  const lower = kind === "mark" ? text : text.toLowerCase().replaceAll("i\u0307", "i").replaceAll("’", "'").replaceAll("\u2011", "-");
  return {
    text,
    kind,
    lower,
    capital: kind === "word" && isUpper(code),
    ...unasked(),
  };
};

const forms = new Spellings<TokenForm>(formOf);
/** Kept apart: names are many and would crowd out the words. */
const rows = new Spellings<TokenForm>((lower) => ({ ...formOf(lower), lower }));

/** The record of several words joined by blanks, so that what is asked of them again and again is answered once, too. */
export const rowForm = (lower: string): TokenForm => rows.of(lower, 0, lower.length);

/** Tokens of `text[start, end)` in order, behind those that `tokens` holds. Linear in the length of the range. */
export const tokenize = (text: string, start: number, end: number, tokens: Token[] = []): Token[] => {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE) {
      i++;
      continue;
    }
    let stop = i + 1;
    if (kind === LETTER) stop = wordEnd(text, i, end);
    else if (kind === DIGIT) stop = numberEnd(text, i, end);
    else if (code === AT && i + 1 < end && classOf(text.charCodeAt(i + 1)) === LETTER) stop = wordEnd(text, i + 1, end);
    else if ((code === APOSTROPHE || code === CURLY) && i > start && i + 1 < end && classOf(text.charCodeAt(i - 1)) === LETTER)
      stop = Math.max(stop, endingAt(text, start, i, end));
    else if (code >= 0xd800 && code <= 0xdbff && i + 1 < end) stop = i + 2;
    const form = forms.of(text, i, stop);
    tokens.push({ kind: form.kind, start: i, end: stop, text: form.text, lower: form.lower, capital: form.capital, form, memo: undefined });
    i = stop;
  }
  return tokens;
};

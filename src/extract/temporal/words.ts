/**
 * The words, numbers and marks of one sentence, for the scanners of dates and figures.
 *
 * Finer than the tokens of a clause: hyphens and apostrophes stand alone, so that "500-million-dollar" and "Friday's"
 * come apart. A letter takes the letters, marks and numbers behind it, a digit further digits with "." or "," between
 * them; every other visible character stands alone. One pass.
 */
import { questions, type Spelling, Spellings, unasked } from "../text/spellings.ts";
import { type Token, tokenAnswer, type TokenForm } from "../text/tokens.ts";

/** What the letters of a word tell by themselves. */
export interface WordForm extends Spelling {
  readonly low: string;
  readonly letters: boolean;
  readonly capital: boolean;
  readonly hyphen: boolean;
  /** The value of an integer of up to nine digits without separators, or null. */
  readonly integer: number | null;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly low: string;
  /** No white space between it and the word before. */
  readonly glued: boolean;
  readonly form: WordForm;
}

const forms = new Spellings<WordForm>((text) => ({
  text,
  low: text.toLowerCase(),
  letters: /^\p{L}/u.test(text),
  capital: /^\p{Lu}/u.test(text),
  hyphen: /^[-‐‑–—]$/.test(text),
  integer: /^[0-9]{1,9}$/.test(text) ? Number(text) : null,
  ...unasked(),
}));

/** Makes a test of words whose answer depends on their letters alone; each spelling is tested once. */
export const wordQuestion = questions<WordForm>();
/** The same by their lower-cased letters; no word is none. */
export const wordTest = (test: RegExp | ((low: string) => boolean)): ((word: Word | undefined) => boolean) => {
  const asked = wordQuestion(test instanceof RegExp ? ({ low }) => test.test(low) : ({ low }) => test(low));
  return (word) => word !== undefined && asked(word.form);
};

const SPACE = 1;
const MARK = 2;
const LETTER = 3;
const DIGIT = 4;
/** Goes on with a word that a letter began, begins none. */
const INNER = 5;

const kindOf = (char: string): number =>
  /\p{L}/u.test(char) ? LETTER : /\p{Nd}/u.test(char) ? DIGIT : /[\p{M}\p{N}]/u.test(char) ? INNER : /\s/.test(char) ? SPACE : MARK;

/** Kinds of the characters met so far; 0 where not met yet. */
const kinds = new Uint8Array(0x10000);

const kindAt = (text: string, at: number, end: number): number => {
  const code = text.charCodeAt(at);
  // Two halves make one character, but only within the range.
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < end) return kindOf(String.fromCodePoint(text.codePointAt(at) as number));
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
};

const widthAt = (text: string, at: number, end: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < end && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
};

/** A currency written on to its number ("PHP18.9", "Rs64") is a word of its own. */
const CURRENCIES = new Set(
  "USD EUR GBP INR PHP JPY KRW AUD CAD SGD NZD PLN NOK SEK DKK CHF CNY RMB PKR TWD ILS SAR AED MYR IDR THB VND TRY BRL ZAR MXN ARS CLP COP PEN KES NGN EGP UAH CZK HUF RON QAR KWD BHD OMR JOD MAD KZT Rs RM Dh KSh Ksh Tk Php P R".split(
    " ",
  ),
);
const LETTER_A = 65;
const LETTER_Z = 90;

const currencyEnd = (text: string, at: number, end: number): number => {
  const code = text.charCodeAt(at);
  if (code < LETTER_A || code > LETTER_Z) return 0;
  for (let k = at + 1; k < end && k <= at + 3; k++) {
    const kind = kindAt(text, k, end);
    if (kind === DIGIT) return CURRENCIES.has(text.slice(at, k)) ? k : 0;
    if (kind !== LETTER) return 0;
  }
  return 0;
};

const letterEnd = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && kindAt(text, at, end) >= LETTER) at += widthAt(text, at, end);
  return at;
};

const numberEnd = (text: string, from: number, end: number): number => {
  let at = from;
  for (;;) {
    while (at < end && kindAt(text, at, end) === DIGIT) at += widthAt(text, at, end);
    const mark = text.charCodeAt(at);
    if ((mark !== 46 && mark !== 44) || at + 1 >= end || kindAt(text, at + 1, end) !== DIGIT) return at;
    at++;
  }
};

export const wordsOf = (text: string, start: number, end: number): Word[] => {
  const words: Word[] = [];
  cut(text, start, start, end, end, words);
  return words;
};

/** Cuts the words that begin in `text[from, to)`, none beyond `end`, behind those that `words` holds; answers where the last one ends. */
const cut = (text: string, start: number, from: number, to: number, end: number, words: Word[]): number => {
  let last = words[words.length - 1]?.end ?? start;
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at, end);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const stop =
      kind === LETTER
        ? currencyEnd(text, at, end) || letterEnd(text, at, end)
        : kind === DIGIT
          ? numberEnd(text, at, end)
          : at + widthAt(text, at, end);
    const form = forms.of(text, at, stop);
    words.push({ start: at, end: stop, raw: form.text, low: form.low, glued: at === last && at > start, form });
    last = stop;
    at = stop;
  }
  return at;
};

const BLANK = 32;
const ASCII_END = 128;
/** The form of a token that is one word here too, null for others: letters a to z or one mark, whatever stands around them. */
const whole = tokenAnswer(({ text, kind }: TokenForm) =>
  (kind === "word" ? /^[A-Za-z]{1,100}$/ : /^[!-/:-@[-`{-~]$/).test(text) ? forms.of(text, 0, text.length) : null,
);

/** The words of the tokens `first..last`: the same as of their text, but what a token tells is not looked for again. */
export const wordsAmong = (text: string, tokens: readonly Token[], first: number, last: number): Word[] => {
  const words: Word[] = [];
  const { start } = tokens[first] as Token;
  const { end } = tokens[last - 1] as Token;
  let at = start;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    // White space to the tokens may be a mark here.
    if (token.start > at && (token.start > at + 1 || text.charCodeAt(at) !== BLANK)) at = cut(text, start, at, token.start, end, words);
    const form = token.start >= at && (token.end >= end || text.charCodeAt(token.end) < ASCII_END) ? whole(token.form) : null;
    if (form === null) at = Math.max(at, cut(text, start, Math.max(at, token.start), token.end, end, words));
    else {
      const glued = token.start > start && token.start === (words[words.length - 1]?.end ?? start);
      words.push({ start: token.start, end: token.end, raw: form.text, low: form.low, glued, form });
      at = token.end;
    }
  }
  return words;
};

export const isHyphen = (word: Word | undefined): boolean => word?.form.hyphen === true;
export const isLetters = (word: Word | undefined): word is Word => word?.form.letters === true;
export const isCapital = (word: Word | undefined): word is Word => word?.form.capital === true;

/** The value of an integer written in digits without separators, or null. */
export const plainInteger = (word: Word | undefined): number | null => (word === undefined ? null : word.form.integer);

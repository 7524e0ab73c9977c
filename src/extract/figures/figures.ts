/**
 * The dates, sums and counts of one sentence, found over one row of words.
 */
import { type TemporalMention, temporalIn } from "../temporal/temporal.ts";
import { isNumberWord } from "../temporal/numberWords.ts";
import { isTimeWord } from "../temporal/relativeDates.ts";
import { MONTHS, WEEKDAYS } from "../../read/calendar.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { type Word, wordsAmong, wordsOf } from "../temporal/words.ts";
import { type MoneyMention, moneyIn } from "./money.ts";
import { type QuantityMention, quantitiesIn } from "./quantity.ts";

/** Mentions by the offset at which they begin. */
export interface Figures {
  readonly temporal: ReadonlyMap<number, TemporalMention>;
  readonly money: ReadonlyMap<number, MoneyMention>;
  readonly quantities: ReadonlyMap<number, QuantityMention>;
}

const NONE: ReadonlyMap<number, never> = new Map<number, never>();

const byStart = <T extends { readonly start: number }>(mentions: readonly T[]): ReadonlyMap<number, T> =>
  mentions.length === 0 ? NONE : new Map(mentions.map((mention) => [mention.start, mention]));

const WITHOUT: Figures = { temporal: NONE, money: NONE, quantities: NONE };
const PARTS = new Set("dozen hundred pair single half thousand lakh million crore billion trillion".split(" "));

/** Whether a token has a digit, a number in words or a word of time in it; without one there is neither date, sum nor count. */
const mayFigure = tokenQuestion(
  ({ lower }) =>
    /[0-9]/.test(lower) ||
    lower
      .split(/[^\p{L}]+/u)
      .some((part) => PARTS.has(part) || isNumberWord(part) || isTimeWord(part) || MONTHS.has(part) || WEEKDAYS.has(part)),
);

/** The figures of the sentence of the tokens `first..last`; see `figuresIn`. */
export const figuresAmong = (text: string, tokens: readonly Token[], first: number, last: number, dollar: string): Figures => {
  for (let i = first; i < last; i++)
    if (mayFigure((tokens[i] as Token).form)) return figuresOf(wordsAmong(text, tokens, first, last), dollar);
  return WITHOUT;
};

/** The figures within `text[start, end)`. `dollar` is what a bare `$` stands for (ISO 4217). Never throws. */
export const figuresIn = (text: string, start: number, end: number, dollar: string): Figures =>
  figuresOf(wordsOf(text, start, end), dollar);

const figuresOf = (words: readonly Word[], dollar: string): Figures => {
  const dates = temporalIn(words);
  const sums = moneyIn(words, dollar);
  // Where a sum ends may hang on the dollar meant; what counts things leaves out sums however they are meant.
  const quantities = quantitiesIn(words, dates, dollar === "USD" ? sums : moneyIn(words, "USD"));
  return { temporal: byStart(dates), money: byStart(sums), quantities: byStart(quantities) };
};

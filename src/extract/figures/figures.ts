/**
 * The dates, sums and counts of one sentence, found over one row of words.
 */
import { type TemporalMention, temporalIn } from "../temporal/temporal.ts";
import { wordsOf } from "../temporal/words.ts";
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

/** The figures within `text[start, end)`. `dollar` is what a bare `$` stands for (ISO 4217). Never throws. */
export const figuresIn = (text: string, start: number, end: number, dollar: string): Figures => {
  const words = wordsOf(text, start, end);
  const dates = temporalIn(words);
  const sums = moneyIn(words, dollar);
  // Where a sum ends may hang on the dollar meant; what counts things leaves out sums however they are meant.
  const quantities = quantitiesIn(words, dates, dollar === "USD" ? sums : moneyIn(words, "USD"));
  return { temporal: byStart(dates), money: byStart(sums), quantities: byStart(quantities) };
};

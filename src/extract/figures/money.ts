/**
 * Amounts of money in a sentence, exact and with the precision they are written in.
 *
 * One pass over the words. The same value in a further currency ("3 trillion won ($2 billion)") becomes an alternative of
 * the first; nothing is ever converted. Of a range ("$5-6 billion") the lower end is kept with the bound `at_least`.
 */
import type { Money } from "../../model/claim.ts";
import { isHyphen, isLetters, plainInteger, type Word, wordQuestion, wordsOf } from "../temporal/words.ts";
import { type Amount, amountAt, opensAmount } from "./amount.ts";
import { boundBefore, boundBehind } from "./bounds.ts";
import { currencyBefore, currencyBehind, opensCurrency } from "./currencies.ts";

export interface MoneyMention {
  /** Offsets of the amount with its currency, its bound ("up to") left out, alternatives in brackets included. */
  readonly start: number;
  readonly end: number;
  readonly money: Money;
  /** The same value in further currencies: "3 trillion won ($2 billion)". */
  readonly alternatives: readonly Money[];
}

/** An amount with a scale word but no currency of its own: "a 70 million contract". */
export interface BareAmount {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly precision: number;
  readonly bound: Money["bound"];
}

interface Sum {
  readonly money: Money;
  readonly next: number;
}

/** A number that is part of a designation or of a longer figure ("F-35", "2+2", "3/4"). */
const inDesignation = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    words[at]?.glued === true &&
    before !== undefined &&
    !/^["'“‘«([—–]$/.test(before.raw) &&
    !(isHyphen(before) && !isLetters(words[at - 2]))
  );
};

const moneyOf = (amount: Amount, currency: string, words: readonly Word[], from: number, next: number, ranged: boolean): Money => ({
  amount: amount.value,
  currency,
  precision: amount.precision,
  bound: ranged ? "at_least" : (boundBefore(words, from) ?? boundBehind(words, next)),
});

/** Whether a second number shares the scale ("5-6 billion"). */
const isRange = (words: readonly Word[], from: number, next: number): boolean => {
  for (let i = from + 1; i + 1 < next; i++)
    if ((isHyphen(words[i]) || words[i]?.low === "to") && /^\d/.test(words[i + 1]?.raw ?? "") && /^\d/.test(words[i - 1]?.raw ?? ""))
      return true;
  return false;
};

/** Whether a sum can begin with the word: a currency, a digit or a number in words. */
const opensSum = wordQuestion((form) => opensCurrency(form) || opensAmount(form));

/** The sum at `at`, or null. */
const sumAt = (words: readonly Word[], at: number, dollar: string): Sum | null => {
  const before = currencyBefore(words, at, dollar);
  if (before !== null) {
    const amount = amountAt(words, before.next);
    if (amount === null || (/^(?:P|Dhs?|KSh|Ksh|Tk)$/.test(words[at]?.raw ?? "") && !amount.scaled)) return null;
    const behind = words[at]?.raw === "$" ? currencyBehind(words, amount.next, true, dollar) : null;
    const code = behind !== null && behind.code !== dollar ? behind.code : before.code;
    const next = behind === null ? amount.next : behind.next;
    return { money: moneyOf(amount, code, words, at, next, isRange(words, before.next, amount.next)), next };
  }
  const head = words[at];
  if (head === undefined || inDesignation(words, at)) return null;
  const amount = amountAt(words, at);
  if (amount === null) return null;
  const behind = currencyBehind(words, amount.next, amount.scaled, dollar);
  return behind === null
    ? null
    : { money: moneyOf(amount, behind.code, words, at, behind.next, isRange(words, at, amount.next)), next: behind.next };
};

/** Words that may stand between a sum and the same sum in another currency. */
const BETWEEN =
  /^(?:\(|,|\/|or|about|around|roughly|approximately|approx|\.|nearly|almost|some|over|equivalent|to|of|i|e|equal|worth|at|an|estimated|=|~|≈|more|than)$/;

/** Further currencies behind the sum that ends before `next`: "($15 billion)", ", or 10 billion Australian dollars". */
const alternativesAt = (words: readonly Word[], first: Sum, dollar: string): { found: Money[]; next: number } => {
  const found: Money[] = [];
  const seen = new Set([first.money.currency]);
  let next = first.next;
  let open = false;
  while (found.length < 3) {
    let i = next;
    let marks = "";
    while (i < next + 6 && BETWEEN.test(words[i]?.low ?? "")) marks += ` ${words[i++]?.low}`;
    const joined = / \(/.test(marks) || / or\b/.test(marks) || / \//.test(marks) || (open && marks.startsWith(" ,"));
    const sum = joined ? sumAt(words, i, dollar) : null;
    if (sum === null || seen.has(sum.money.currency)) break;
    open ||= / \(/.test(marks);
    seen.add(sum.money.currency);
    found.push(sum.money);
    next = sum.next;
  }
  return { found, next: open && words[next]?.raw === ")" ? next + 1 : next };
};

/**
 * The sums within `text[start, end)`, in order, without overlap. `dollar` is what a bare `$` stands for (ISO 4217).
 * Never throws.
 */
export const findMoney = (text: string, start: number, end: number, dollar = "USD"): MoneyMention[] =>
  moneyIn(wordsOf(text, start, end), dollar);

/** The same for words already cut. */
export const moneyIn = (words: readonly Word[], dollar: string): MoneyMention[] => {
  const mentions: MoneyMention[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at] as Word;
    const sum = opensSum(first.form) ? sumAt(words, at, dollar) : null;
    if (sum === null) {
      at++;
      continue;
    }
    // "between $5 million and $6 million": the lower end, as a bound.
    const upper = words[at - 1]?.low === "between" && words[sum.next]?.low === "and" ? sumAt(words, sum.next + 1, dollar) : null;
    const whole: Sum =
      upper === null || upper.money.currency !== sum.money.currency
        ? sum
        : { money: { ...sum.money, bound: "at_least" }, next: upper.next };
    const { found, next } = alternativesAt(words, whole, dollar);
    mentions.push({ start: first.start, end: (words[next - 1] as Word).end, money: whole.money, alternatives: found });
    at = next;
  }
  return mentions;
};

const COUNTED =
  /^(?:people|inhabitants|citizens|tonnes|tons|barrels|rounds|shells|users|followers|voters|refugees|square|cubic|doses|vehicles|times|years|jobs|shares|units|litres|metric|hectares|acres|pieces|cartridges|bullets)$/;

/** Amounts that look like money but carry no currency, for callers whose context gives one. */
export const findBareAmounts = (text: string, start: number, end: number): BareAmount[] => {
  const words = wordsOf(text, start, end);
  const found: BareAmount[] = [];
  for (let at = 0; at < words.length; ) {
    const sum = sumAt(words, at, "USD");
    const amount = sum === null && !inDesignation(words, at) ? amountAt(words, at) : null;
    if (
      amount?.scaled === true &&
      amount.value >= 1e5 &&
      !COUNTED.test(words[amount.next]?.low ?? "") &&
      plainInteger(words[amount.next]) === null
    )
      found.push({
        start: words[at]?.start ?? start,
        end: words[amount.next - 1]?.end ?? end,
        amount: amount.value,
        precision: amount.precision,
        bound: boundBefore(words, at) ?? boundBehind(words, amount.next),
      });
    at = Math.max(at + 1, sum?.next ?? 0, amount?.scaled === true ? amount.next : 0);
  }
  return found;
};

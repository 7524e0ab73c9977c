/**
 * Counts of things in a sentence: "36 fighters", "three dozen", "at least five".
 *
 * One pass over the words; money and dates are found first and left out, designations, measures and people too (see
 * `notCounted.ts`). Whether the things counted are arms is for the caller to say.
 */
import type { Item } from "../../model/claim.ts";
import { wordNumber } from "../temporal/numberWords.ts";
import { temporalIn } from "../temporal/temporal.ts";
import { isHyphen, isLetters, type Word, wordQuestion, wordsOf } from "../temporal/words.ts";
import { opensAmount } from "./amount.ts";
import { boundBefore, boundBehind } from "./bounds.ts";
import { moneyIn } from "./money.ts";
import { isNotCounted } from "./notCounted.ts";

export interface QuantityMention {
  /** Offsets of the number words themselves, its bound ("at least") left out. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly bound: Item["bound"];
  /** The upper end of "five to six", or null. `value` is then the lower end with bound `at_least`. */
  readonly to: number | null;
  /** "from 8 to 12 frigates", "a fleet of 36": the size of a fleet, not of an order. */
  readonly fleet: boolean;
}

interface Count {
  readonly value: number;
  readonly next: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
]);

/** An integer in digits ("1,500") or words; with "thousand" or "million" behind it only where that gives an integer. */
const countAt = (words: readonly Word[], at: number): Count | null => {
  const word = words[at];
  if (word === undefined) return null;
  if ((word.low === "a" || word.low === "one") && words[at + 1]?.low === "pair") return { value: 2, next: at + 2 };
  if (word.low === "a" && words[at + 1]?.low === "single") return { value: 1, next: at + 2 };
  const inWords = wordNumber(words, at);
  const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(word.raw);
  const digits =
    grouped || /^\d{1,7}$/.test(word.raw)
      ? Number(word.raw.replaceAll(",", ""))
      : /^\d{1,4}\.\d{1,3}$/.test(word.raw)
        ? Number(word.raw)
        : null;
  const count = inWords ?? (digits === null ? null : { value: digits, next: at + 1 });
  if (count === null) return null;
  const scale = SCALES.get(words[count.next]?.low ?? "");
  if (scale !== undefined) {
    const value = Math.round(count.value * scale);
    // "It cost 70 million" is a sum; "three million rounds" counts.
    const thing = words[count.next + 1];
    const counts = scale === 1e3 || (thing !== undefined && /^\p{Ll}{3,}s$/u.test(thing.raw));
    if (!counts || Math.abs(value - count.value * scale) >= 1e-6) return null;
    // "one thousand eight hundred forty-four"
    const rest =
      inWords !== null && scale === 1e3 ? wordNumber(words, words[count.next + 1]?.low === "and" ? count.next + 2 : count.next + 1) : null;
    return rest !== null && rest.value < 1e3 ? { value: value + rest.value, next: rest.next } : { value, next: count.next + 1 };
  }
  if (words[count.next]?.low === "dozen") return { value: count.value * 12, next: count.next + 1 };
  return Number.isInteger(count.value) && count.value > 0 && !/^0\d/.test(word.raw) ? count : null;
};

/** "one" counts only before a thing: not "one of", "one another", "the one who". */
const isPronoun = (words: readonly Word[], at: number, count: Count): boolean => {
  if (words[at]?.low !== "one" || count.value !== 1) return false;
  const behind = words[count.next];
  if (!isLetters(behind)) return true;
  // "one more vessel", but not "one more of them", "one more than", "one more time"
  if (behind.low === "more")
    return (
      !isLetters(words[count.next + 1]) ||
      /^(?:of|than|time|day|year|month|week|step|reason|thing|and|or|in|on|to|for|with|from)$/.test(words[count.next + 1]?.low ?? "")
    );
  return /^(?:of|another|day|side|man|hand|who|that|which|and|or|is|was|has|had|would|could|can|should|must|in|on|by|to|for|with|from|as|must|may|will|said|thing|time|way|year|month|week)$/.test(
    behind.low,
  );
};

const FLEET =
  /(?:^| )(?:fleet of|force of|flies|fly|operates|operating|fields|fielding|total to|(?<!for a )total of|already has|already have|inventory of|fleet to|strength of|strength to|number to)$/;
const inFleet = (words: readonly Word[], at: number): boolean =>
  FLEET.test(
    words
      .slice(Math.max(0, at - 4), at)
      .map((word) => word.low)
      .join(" ")
      .replace(/ (?:about|around|some|over|nearly|at least|more than|already)$/, ""),
  );

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The counts within `text[start, end)`, in order, without overlap. Never throws. */
export const findQuantities = (text: string, start: number, end: number): QuantityMention[] => {
  const words = wordsOf(text, start, end);
  return quantitiesIn(words, temporalIn(words), moneyIn(words, "USD"));
};

/** Whether a count can begin with the word. */
const opensCount = wordQuestion((form) => opensAmount(form));

/** Shared, so never written to. */
const NONE: QuantityMention[] = [];

/** The same for words already cut, with the dates and sums among them. */
export const quantitiesIn = (words: readonly Word[], dates: readonly Span[], sums: readonly Span[]): QuantityMention[] => {
  if (!words.some((word) => opensCount(word.form))) return NONE;
  const taken = [...dates, ...sums].map(({ start: from, end: to }) => [from, to] as const).sort((a, b) => a[0] - b[0]);
  const found: QuantityMention[] = [];
  let span = 0;
  for (let at = 0; at < words.length; ) {
    const head = words[at];
    if (head === undefined) break;
    while (span < taken.length && (taken[span]?.[1] ?? 0) <= head.start) span++;
    const inside = (taken[span]?.[0] ?? Number.POSITIVE_INFINITY) <= head.start;
    const count = inside || !opensCount(head.form) ? null : countAt(words, at);
    if (count === null || isPronoun(words, at, count)) {
      at++;
      continue;
    }
    const joint = words[count.next];
    const upper =
      joint?.low === "to" ||
      joint?.low === "or" ||
      (isHyphen(joint) && joint?.glued === true) ||
      (joint?.low === "and" && words[at - 1]?.low === "between")
        ? countAt(words, count.next + 1)
        : null;
    const range = upper !== null && upper.value > count.value;
    const next = range ? upper.next : count.next;
    const overlaps = (taken[span]?.[0] ?? Number.POSITIVE_INFINITY) < (words[next - 1]?.end ?? 0);
    if (overlaps || isNotCounted(words, at, next) || (range && isNotCounted(words, count.next + 1, next) && !isHyphen(joint))) {
      at = Math.max(at + 1, count.next);
      continue;
    }
    const before = words[at - 1]?.low;
    found.push({
      start: head.start,
      end: words[next - 1]?.end ?? head.end,
      value: count.value,
      bound: range ? "at_least" : (boundBefore(words, at) ?? boundBehind(words, next)),
      to: range ? upper.value : null,
      fleet: (range && before === "from") || inFleet(words, at),
    });
    at = next;
  }
  return found;
};

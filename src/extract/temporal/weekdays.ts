/**
 * Weekdays: "Thursday morning", "last Friday", "Friday, 7 March" (a day, the weekday only confirms it), "Thursday last week".
 *
 * "Sunday Times" and "Black Friday" are names. Short forms count only beside a day.
 */
import type { When } from "../../model/when.ts";
import { WEEKDAYS } from "../../read/calendar.ts";
import { bracketedDay, calendarDays, type Match } from "./calendarDates.ts";
import { isCapital, plainInteger, type Word, wordTest } from "./words.ts";

const PART = /^(?:morning|afternoon|evening|night|noon|midday|midnight)$/;
const NEWSPAPER = /^(?:times|guardian|mail|express|telegraph|mirror|herald|standard|tribune|observer|post|star|sun|league|market)$/;
const NAMED = /^(?:black|good|bloody|easter|palm|ash|cyber|maundy|orange)$/;
/** What follows a bare number that is a day, and counts nothing. */
const GOES_ON = /^(?:[.,;:)–—]|he|she|they|it|we|the|his|her|their|in|at|with|and|to|for|from|after|before|when|was|were)$/;
const WHICH: ReadonlyMap<string, "last" | "next" | "this"> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["this", "this"],
  ["next", "next"],
  ["coming", "next"],
]);

const WEEKS = { last: -1, this: 0, next: 1 } as const;

const isWhich = wordTest((low) => WHICH.has(low));
const isWeekday = wordTest((low) => WEEKDAYS.has(low));

/** The day of a month without its year, with the day of the week that tells it. */
const onWeekday = (when: When, weekday: number): When => {
  const isOneDay = when.kind === "days" && when.year === null && when.month === when.to_month && when.day === when.to_day;
  return isOneDay && when.of_year === undefined ? { ...when, weekday } : when;
};

/** A weekday at `at`, with "last", "this" or "next" before it and a part of the day or a date behind it. */
export const weekdayAt = (words: readonly Word[], at: number): Match | null => {
  const which = isWhich(words[at]) ? WHICH.get(words[at]?.low ?? "") : undefined;
  const i = which === undefined ? at : at + 1;
  const word = words[i];
  if (!isWeekday(word)) return null;
  const weekday = isCapital(word) ? WEEKDAYS.get(word.low) : undefined;
  if (word === undefined || weekday === undefined || NAMED.test(words[i - 1]?.low ?? "")) return null;
  const short = word.raw.length < 6;
  let next = short && words[i + 1]?.raw === "." ? i + 2 : i + 1;
  const behind = words[next];
  if (isCapital(behind) && NEWSPAPER.test(behind.low)) return null;

  const comma = behind?.raw === "," || behind?.raw === "(" ? next + 1 : next;
  const dated = words[comma]?.low === "the" ? null : calendarDays(words, comma);
  const closes = behind?.raw === "(" ? (words[dated?.next ?? 0]?.raw === ")" ? 1 : 0) : 0;
  if (dated !== null && (behind?.raw !== "(" || closes === 1))
    return { ...dated, when: onWeekday(dated.when, weekday), next: dated.next + closes };
  if (short) return null;
  if (
    comma > next &&
    words[comma]?.low === "the" &&
    plainInteger(words[comma + 1]) !== null &&
    /^(?:st|nd|rd|th)$/.test(words[comma + 2]?.low ?? "")
  )
    return { when: { kind: "day_of_month", day: plainInteger(words[comma + 1]) ?? 1 }, next: comma + 3 };

  // "On Wednesday 3 she met", "on Friday the 19th": the day of a month told before.
  const the = words[next]?.low === "the" ? next + 1 : next;
  const day = plainInteger(words[the]);
  const suffixed = /^(?:st|nd|rd|th)$/.test(words[the + 1]?.low ?? "");
  if (day !== null && day > 0 && day < 32 && (suffixed || (the === next && GOES_ON.test(words[the + 1]?.low ?? "."))))
    return { when: { kind: "day_of_month", day }, next: suffixed ? the + 2 : the + 1 };

  if (PART.test(words[next]?.low ?? "")) next++;
  // "Tuesday last week", "Tuesday of this week"
  const ofWeek = words[next]?.low === "of" ? next + 1 : next;
  const week = WHICH.get(words[ofWeek]?.low ?? "");
  if (week !== undefined && words[ofWeek + 1]?.low === "week")
    return {
      when: { kind: "weekday", weekday, which: week, of_week: WEEKS[week] },
      next: ofWeek + 2,
      ...(week === "last" ? { future: false } : week === "next" ? { future: true } : {}),
    };
  const direction = which ?? "this";
  const inBrackets = bracketedDay(words, next);
  return {
    when: { kind: "weekday", weekday, which: direction, ...(inBrackets === null ? {} : { of_month: inBrackets.value }) },
    next: inBrackets?.next ?? next,
    ...(direction === "last" ? { future: false } : direction === "next" ? { future: true } : {}),
  };
};

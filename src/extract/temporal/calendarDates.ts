/**
 * Dates that name a day, a month or a year: "May 4", "14-16 May", "from 28 May to 1 June 2025", "2020-02-04",
 * "in November last year", "2016-2019".
 *
 * Gotchas: "may" and "march" are months only with a capital, and alone only after a preposition; digits with slashes
 * count only where day and month cannot be mistaken.
 */
import type { When } from "../../model/when.ts";
import { isDay, MONTHS } from "../../read/calendar.ts";
import { isCapital, isHyphen, isLetters, plainInteger, type Word, wordTest } from "./words.ts";

export interface Match {
  readonly when: When;
  /** Index of the word behind the match. */
  readonly next: number;
  readonly future?: boolean;
  readonly role?: "point" | "span" | "age";
}

type Words = readonly Word[];

interface Step {
  readonly value: number;
  readonly next: number;
}

const SUFFIX = /^(?:st|nd|rd|th)$/;
const UNIT_BEHIND =
  /^(?:million|billion|trillion|crore|lakh|percent|per|years?|months?|weeks?|days?|hours?|km|mm|kilomet\p{L}+|met\p{L}{2,4}|tonnes?|people)$/u;

/** A month's name at `at`. Abbreviations take their point with them. `short`: counts only beside a day or year. */
const monthAt = (words: Words, at: number): (Step & { readonly short: boolean }) | null => {
  const word = words[at];
  if (!isCapital(word)) return null;
  const value = MONTHS.get(word.low);
  if (value === undefined) return null;
  const short = word.low.length <= 4 && word.low !== "may" && word.low !== "june" && word.low !== "july";
  const point = short && words[at + 1]?.raw === "." && words[at + 1]?.glued === true;
  return { value, next: point ? at + 2 : at + 1, short };
};

/** A day of the month at `at`, with or without "st", "nd", "rd", "th". */
const dayAt = (words: Words, at: number): Step | null => {
  const value = plainInteger(words[at]);
  if (value === null || value < 1 || value > 31 || (words[at]?.raw.length ?? 0) > 2) return null;
  const behind = words[at + 1];
  if (isLetters(behind) && behind.glued) return SUFFIX.test(behind.low) ? { value, next: at + 2 } : null;
  if (behind?.raw === "%" || UNIT_BEHIND.test(behind?.low ?? "")) return null;
  return { value, next: at + 1 };
};

export const yearAt = (words: Words, at: number): Step | null => {
  const word = words[at];
  const value = plainInteger(word);
  if (value === null || word?.raw.length !== 4 || value < 1500 || value > 2150) return null;
  const behind = words[at + 1];
  return isLetters(behind) && behind.glued ? null : { value, next: at + 1 };
};

/** A noun that a number before it would count. */
const PLURAL = /^\p{Ll}{2,}s$/u;
const NO_PLURAL =
  /^(?:was|is|has|as|across|its|his|this|does|plus|versus|against|towards|besides|unless|expires|lapses|runs|covers|remains|ends|says|shows|makes|gives|provides|includes|allows|permits|foresees|binds|obliges|governs|stands|continues|brings|comes|goes|takes|starts|begins|requires|extends|replaces|grants|serves|forms|contains|regulates)$/;

/** The end of a range of days behind `at` ("-23", " to 12", " and 3"): the day and, where it has one, its month. */
const rangeEnd = (
  words: Words,
  at: number,
  from: number,
  month: number | null,
): { day: number; month: number | null; next: number } | null => {
  const joint = words[at];
  const dash = isHyphen(joint);
  if (!dash && !/^(?:to|and|until|till|through|&)$/.test(joint?.low ?? "")) return null;
  const named = monthAt(words, at + 1);
  if (named !== null) {
    const day = dayAt(words, named.next);
    return day !== null && (joint?.low !== "and" || words[at - 3]?.low === "between")
      ? { day: day.value, month: named.value, next: day.next }
      : null;
  }
  const day = dayAt(words, at + 1);
  if (day === null) return null;
  const behind = words[day.next];
  if (month === null) {
    const own = monthAt(words, day.next);
    return own !== null ? { day: day.value, month: own.value, next: own.next } : null;
  }
  const own = monthAt(words, day.next);
  if (own !== null && !own.short && joint?.low !== "and") return { day: day.value, month: own.value, next: own.next };
  if (day.value <= from) return null;
  const noun = isLetters(behind) ? behind.raw : "";
  const counts = /^\p{Lu}/u.test(noun) || (PLURAL.test(noun) && !NO_PLURAL.test(noun));
  // "from May 12 to 14 comes"
  return dash || !counts || (joint?.low === "to" && words[at - 3]?.low === "from") ? { day: day.value, month: null, next: day.next } : null;
};

/** A year behind a day or month: ", 2025", "2025", "last year", "of this year". */
const yearBehind = (words: Words, at: number): { year: number | null; of: number | null; next: number } => {
  const comma = words[at]?.raw === "," || words[at]?.low === "of" ? at + 1 : at;
  const year = yearAt(words, comma);
  if (year !== null) return { year: year.value, of: null, next: year.next };
  const from = words[at]?.low === "of" ? at + 1 : at;
  const which = words[from]?.low;
  if (words[from + 1]?.low === "year" && (which === "last" || which === "this" || which === "next" || which === "same"))
    return { year: null, of: which === "last" ? -1 : which === "next" ? 1 : 0, next: from + 2 };
  if (which === "the" && words[from + 1]?.low === "same" && words[from + 2]?.low === "year")
    return { year: null, of: null, next: from + 3 };
  return { year: null, of: null, next: at };
};

const days = (
  from: [number, number],
  to: [number, number],
  tail: { year: number | null; of: number | null; next: number },
  next: number,
): Match | null => {
  if (!isDay(null, from[0], from[1]) || !isDay(null, to[0], to[1])) return null;
  const crosses = to[0] < from[0];
  const when: When = {
    kind: "days",
    year: tail.year === null ? null : crosses ? tail.year - 1 : tail.year,
    month: from[0],
    day: from[1],
    to_year: tail.year,
    to_month: to[0],
    to_day: to[1],
    ...(tail.of === null ? {} : { of_year: tail.of }),
  };
  return tail.of === 1 ? { when, next, future: true } : tail.of === -1 ? { when, next, future: false } : { when, next };
};

/** "May 4", "May 14-16", "May 28 to June 1", "Sept. 5, 2024". */
const monthDay = (words: Words, at: number): Match | null => {
  const month = monthAt(words, at);
  if (month === null) return null;
  const day = dayAt(words, month.next);
  if (day === null) return null;
  const first = yearBehind(words, day.next);
  const end = rangeEnd(words, first.year === null ? day.next : first.next, day.value, month.value);
  if (end === null) return days([month.value, day.value], [month.value, day.value], first, first.next);
  const tail = yearBehind(words, end.next);
  return days(
    [month.value, day.value],
    [end.month ?? month.value, end.day],
    tail.year === null && tail.of === null ? { ...first, next: tail.next } : tail,
    tail.next,
  );
};

/** "4 May", "14-16 May", "6 and 7 June", "the 8th of May", "28 May to 1 June 2025". */
const dayMonth = (words: Words, at: number): Match | null => {
  const day = dayAt(words, at);
  if (day === null) return null;
  const own = monthAt(words, words[day.next]?.low === "of" ? day.next + 1 : day.next);
  if (own === null) {
    const end = rangeEnd(words, day.next, day.value, null);
    if (end?.month == null || end.day <= day.value) return null;
    const tail = yearBehind(words, end.next);
    return days([end.month, day.value], [end.month, end.day], tail, tail.next);
  }
  const first = yearBehind(words, own.next);
  const joint = words[first.next];
  const later = isHyphen(joint) || /^(?:to|until|till|through)$/.test(joint?.low ?? "") ? dayAt(words, first.next + 1) : null;
  const month = later === null ? null : monthAt(words, later.next);
  if (later === null || month === null) return days([own.value, day.value], [own.value, day.value], first, first.next);
  const tail = yearBehind(words, month.next);
  return days(
    [own.value, day.value],
    [month.value, later.value],
    tail.year === null && tail.of === null ? { ...first, next: tail.next } : tail,
    tail.next,
  );
};

/** "2020-02-04", and "25/11/2025" where only one reading makes a day. */
const digits = (words: Words, at: number): Match | null => {
  const parts = [words[at], words[at + 2], words[at + 4]].map(plainInteger);
  const [a, b, c] = parts;
  const [one, two] = [words[at + 1], words[at + 3]];
  if (
    a == null ||
    b == null ||
    c == null ||
    !one?.glued ||
    !two?.glued ||
    one.raw !== two.raw ||
    !words[at + 2]?.glued ||
    !words[at + 4]?.glued
  )
    return null;
  const day = (year: number, month: number, d: number): Match | null =>
    isDay(year, month, d) ? days([month, d], [month, d], { year, of: null, next: at + 5 }, at + 5) : null;
  if (isHyphen(one) && words[at]?.raw.length === 4) return day(a, b, c);
  if (one.raw !== "/" || words[at + 4]?.raw.length !== 4) return null;
  if (a === b || a > 12) return day(c, b, a);
  return b > 12 ? day(c, a, b) : null;
};

const isDotted = wordTest(/^[0-9]{1,2}\.[0-9]{1,2}\.(?:19|20)[0-9]{2}$/);

/** "14.10.2024": between dots the day stands first, wherever they are written. */
const dotted = (words: Words, at: number): Match | null => {
  if (!isDotted(words[at])) return null;
  const [day = 0, month = 0, year = 0] = (words[at] as Word).raw.split(".").map(Number);
  return isDay(year, month, day) ? days([month, day], [month, day], { year, of: null, next: at + 1 }, at + 1) : null;
};

/** "(21)", "(21st)" behind a word for a day: the day of the month that it was. */
export const bracketedDay = (words: Words, at: number): Step | null => {
  if (words[at]?.raw !== "(") return null;
  const day = dayAt(words, at + 1);
  return day === null || words[day.next]?.raw !== ")" ? null : { value: day.value, next: day.next + 1 };
};

/** A day or range of days at `at`, or null. */
export const calendarDays = (words: Words, at: number): Match | null =>
  plainInteger(words[at]) === null ? (dotted(words, at) ?? monthDay(words, at)) : (digits(words, at) ?? dayMonth(words, at));

const LINE_MARK = /^[:|]$/;
const opensLine = (words: Words, at: number): boolean => LINE_MARK.test(words[at]?.raw ?? "") || isHyphen(words[at]);
/** Words before the year on a line of a timeline: a bullet. */
const LINE_START = 2;

/** "2019, April – ", "2025, 14 July: ", "2014: ": at the head of a line, year first. */
export const yearFirst = (words: Words, at: number): Match | null => {
  if (at >= LINE_START || (at > 0 && isLetters(words[0]))) return null;
  const year = yearAt(words, at);
  if (year === null) return null;
  if (words[year.next]?.raw === ",") {
    const day = calendarDays(words, year.next + 1);
    if (day?.when.kind === "days" && day.when.year === null && opensLine(words, day.next))
      return { ...day, when: { ...day.when, year: year.value, to_year: year.value } };
    const month = monthAt(words, year.next + 1);
    if (month !== null && opensLine(words, month.next))
      return { when: { kind: "month", year: year.value, month: month.value, which: "this" }, next: month.next };
  }
  const spaced = words[year.next]?.raw === ":" || (isHyphen(words[year.next]) && words[year.next]?.glued !== true);
  return spaced ? { when: { kind: "year", year: year.value, to_year: year.value }, next: year.next } : null;
};

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|from|of|during|after|before|last|next|this|early|late|mid|later|between|and|or|through|around|to|between|every)$/;

/** "was planned for May": a month, where "support for May" may be a person. */
const SET_FOR =
  /^(?:scheduled|rescheduled|planned|set|due|slated|pencilled|penciled|in|fixed|arranged|foreseen|postponed|moved|off|back|timed|announced|visit|trip|tour|meeting|summit)$/;

/** A month at `at` ("January", "July 2024", "November last year"). `which` comes from a word before it. */
export const calendarMonth = (words: Words, at: number, which: "this" | "last" | "next" = "this"): Match | null => {
  const month = monthAt(words, at);
  if (month === null) return null;
  const tail = yearBehind(words, month.next);
  const dated = tail.year !== null || tail.of !== null;
  if (month.short && !dated) return null;
  const before = words[at - 1];
  const verbLike = month.value === 5 || month.value === 3;
  const setFor = before?.low === "for" && SET_FOR.test(words[at - 2]?.low ?? "");
  if (!dated && verbLike && !setFor && !BEFORE_MONTH.test(before?.low ?? "") && !isHyphen(before)) return null;
  // "August Moore", "April Smith": a name.
  if (!dated && which === "this" && !BEFORE_MONTH.test(before?.low ?? "") && isCapital(words[month.next]) && isCapital(before)) return null;
  const when: When = { kind: "month", year: tail.year, month: month.value, which, ...(tail.of === null ? {} : { of_year: tail.of }) };
  const next = dated ? tail.next : month.next;
  return tail.of === 1 ? { when, next, future: true } : tail.of === -1 ? { when, next, future: false } : { when, next };
};

const BEFORE_YEAR =
  /^(?:in|since|until|till|by|of|from|during|early|late|mid|around|circa|after|before|to|through|between|towards?|year|fy|fiscal|budget|for|spring|summer|autumn|fall|winter|end|beyond|over|and|q[1-4]|dated)$/;
/** "as long ago as 1993", "as early as 2016" */
const isAsFarAs = (words: Words, at: number): boolean =>
  words[at - 1]?.low === "as" && /^(?:ago|early|late|recently|back)$/.test(words[at - 2]?.low ?? "");

const JOURNEY = /^(?:visit|trip|tour|stay)$/;

/** A year or years at `at`: "2016", "2016-2019", "2022-23", "1990s". */
export const calendarYear = (words: Words, at: number): Match | null => {
  const decade = plainInteger(words[at]);
  const before = words[at - 1];
  if (decade !== null && decade >= 1500 && decade < 2100 && decade % 10 === 0 && words[at]?.raw.length === 4) {
    const quoted = /^['’]$/.test(words[at + 1]?.raw ?? "") ? at + 2 : at + 1;
    if (words[quoted]?.low === "s" && words[quoted]?.glued)
      return { when: { kind: "year", year: decade, to_year: decade + 9 }, next: quoted + 1, role: "span" };
  }
  const year = yearAt(words, at);
  if (year === null) return null;
  const bracketed =
    (before?.raw === "," && (words[year.next] === undefined || words[year.next]?.raw === ")")) ||
    (before?.raw === "(" && /^[),;]$/.test(words[year.next]?.raw ?? ""));
  const joined = isHyphen(before) && /^(?:mid|early|late)$/.test(words[at - 2]?.low ?? "");
  const range =
    isHyphen(words[year.next]) && words[year.next]?.glued === true
      ? words[year.next + 1]
      : /^(?:to|and|until)$/.test(words[year.next]?.low ?? "")
        ? words[year.next + 1]
        : undefined;
  const to = range === undefined ? null : plainInteger(range);
  const full =
    to === null
      ? null
      : range?.raw.length === 4
        ? to
        : range?.raw.length === 2 && isHyphen(words[year.next])
          ? year.value - (year.value % 100) + to
          : null;
  const spans = full !== null && full > year.value && full - year.value < 60;
  // "her 2022 visit to Lima"
  const ofJourney = JOURNEY.test(
    words[/^(?:state|official|working)$/.test(words[year.next]?.low ?? "") ? year.next + 1 : year.next]?.low ?? "",
  );
  const named = bracketed || joined || ofJourney || isAsFarAs(words, at) || BEFORE_YEAR.test(before?.low ?? "");
  if (!named && !(spans && isHyphen(words[year.next]))) return null;
  const next = spans ? year.next + 2 : year.next;
  const behind = words[next];
  if (isLetters(behind) && !behind.glued && PLURAL.test(behind.raw) && !NO_PLURAL.test(behind.raw)) return null;
  return {
    when: { kind: "year", year: year.value, to_year: spans ? full : year.value },
    next,
    ...(spans ? { role: "span" as const } : {}),
  };
};

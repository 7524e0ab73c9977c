/**
 * The names of months and weekdays as English newspapers write them, and which days exist.
 *
 * Keys are lower case without a final point. "may" and "march" are months here; whether a lower-case word means one
 * is for the caller to judge.
 */

const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const WEEKDAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Month name or abbreviation → 1-12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...MONTH_NAMES.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ["sept", 9],
]);

/** Weekday name or abbreviation → 1-7, Monday first (ISO 8601). "sun", "sat" and "wed" count only beside a day. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...WEEKDAY_NAMES.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ["tues", 2],
  ["thur", 4],
  ["thurs", 4],
]);

/** Days of a month in the Gregorian calendar; 29 for February where the year is not known. */
export const daysInMonth = (year: number | null, month: number): number => {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** `isoDay(2020, 2, 4)` → `2020-02-04`; null where there is no such day. */
export const isoDay = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day) && year >= 1000 && year <= 9999
    ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
    : null;

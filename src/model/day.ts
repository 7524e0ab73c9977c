/**
 * Days as integers (days since 1970-01-01, proleptic Gregorian) and the calendar arithmetic on them.
 *
 * Own arithmetic, no `Date`: nothing here can see the machine's time zone. Algorithm: Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
 */

/** Days since 1970-01-01. */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** 1-31 */
  readonly day: number;
}

const floorDiv = (a: number, b: number): number => Math.floor(a / b);

/** The day number of a civil date; a day beyond the month's end runs over into the next month. */
export const dayOf = (year: number, month: number, day: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDiv(y, 400);
  const yoe = y - era * 400;
  const doy = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const doe = yoe * 365 + floorDiv(yoe, 4) - floorDiv(yoe, 100) + doy;
  return era * 146097 + doe - 719468;
};

export const civilOf = (day: Day): Civil => {
  const z = day + 719468;
  const era = floorDiv(z, 146097);
  const doe = z - era * 146097;
  const yoe = floorDiv(doe - floorDiv(doe, 1460) + floorDiv(doe, 36524) - floorDiv(doe, 146096), 365);
  const doy = doe - (365 * yoe + floorDiv(yoe, 4) - floorDiv(yoe, 100));
  const mp = floorDiv(5 * doy + 2, 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - floorDiv(153 * mp + 2, 5) + 1 };
};

/** ISO 8601 weekday: Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const yearStart = (year: number): Day => dayOf(year, 1, 1);
export const yearEnd = (year: number): Day => dayOf(year, 12, 31);

/** First day of month `month` of `year`; months outside 1-12 run over into other years. */
export const monthStart = (year: number, month: number): Day => {
  const index = year * 12 + (month - 1);
  return dayOf(floorDiv(index, 12), (((index % 12) + 12) % 12) + 1, 1);
};
export const monthEnd = (year: number, month: number): Day => monthStart(year, month + 1) - 1;

/** Whether such a day exists (no 30 February, no 29 February in a common year). */
export const existsInCalendar = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1) return false;
  const civil = civilOf(dayOf(year, month, day));
  return civil.month === month && civil.day === day;
};

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** English name of an ISO weekday number (1-7). */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? "";

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** `2025-11-04` */
export const isoDay = (day: Day): string => {
  const { year, month, day: d } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
};

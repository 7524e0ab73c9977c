/**
 * EDTF (ISO 8601-2): sets of days written as `2025-11-04`, `2023-01`, `2022-XX-XX`, `2025-07-22/2025-07-23`, `2020/2022`,
 * `../2022-12-31`, and read back.
 *
 * A set with gaps is written as what encloses it: `2022-XX-XX` for the Thursdays of a year, `2022-06-XX` for those of a
 * month, else the interval from the first to the last. Reading gives the enclosing span, so writing and reading lose gaps.
 */
import { civilOf, existsInCalendar, isoDay, monthEnd, monthStart, dayOf, yearEnd, yearStart } from "./day.ts";
import type { Day } from "./day.ts";
import { type Days, EARLIEST, earliest, isEmpty, LATEST, latest, NEVER, size, spanDays } from "./days.ts";

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** A span that is exactly some whole months or years, written at that precision; null otherwise. */
const wholeUnits = (from: Day, to: Day): string | null => {
  const a = civilOf(from);
  const b = civilOf(to);
  if (from === yearStart(a.year) && to === yearEnd(b.year))
    return a.year === b.year ? pad(a.year, 4) : `${pad(a.year, 4)}/${pad(b.year, 4)}`;
  if (from !== monthStart(a.year, a.month) || to !== monthEnd(b.year, b.month)) return null;
  const first = `${pad(a.year, 4)}-${pad(a.month, 2)}`;
  return a.year === b.year && a.month === b.month ? first : `${first}/${pad(b.year, 4)}-${pad(b.month, 2)}`;
};

/** How a set is spread: the days of at most this many are named by their interval rather than by their month or year. */
const FEW = 16;

/**
 * A set of days as EDTF; null for the empty set and for "no idea".
 * `certainUnit`: the set *is* the month or year (a report says "in 2016"), not a day in it that was inferred.
 */
export const formatDays = (days: Days, certainUnit = true): string | null => {
  if (isEmpty(days)) return null;
  const from = earliest(days);
  const to = latest(days);
  if (from <= EARLIEST && to >= LATEST) return null;
  if (from <= EARLIEST) return `../${isoDay(to)}`;
  if (to >= LATEST) return `${isoDay(from)}/..`;
  if (from === to) return isoDay(from);
  const whole = wholeUnits(from, to);
  const a = civilOf(from);
  const b = civilOf(to);
  if (whole !== null && days.length === 1) return certainUnit || whole.includes("/") ? whole : (unspecified(a, b) ?? whole);
  const scattered = days.length > 1 && to - from + 1 > FEW;
  if (scattered && a.year === b.year) return unspecified(a, b) ?? whole ?? `${isoDay(from)}/${isoDay(to)}`;
  if (!certainUnit && a.year === b.year && to - from > 62 && size(days) > FEW) return unspecified(a, b) as string;
  return `${isoDay(from)}/${isoDay(to)}`;
};

const unspecified = (a: { year: number; month: number }, b: { year: number; month: number }): string | null =>
  a.year !== b.year ? null : a.month === b.month ? `${pad(a.year, 4)}-${pad(a.month, 2)}-XX` : `${pad(a.year, 4)}-XX-XX`;

const PART = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;

const partSpan = (text: string): readonly [Day, Day] | null => {
  const match = PART.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined || match[2] === "XX" ? null : Number(match[2]);
  const day = match[3] === undefined || match[3] === "XX" ? null : Number(match[3]);
  if (month === null) return day === null ? [yearStart(year), yearEnd(year)] : null;
  if (month < 1 || month > 12) return null;
  if (day === null) return [monthStart(year, month), monthEnd(year, month)];
  return existsInCalendar(year, month, day) ? [dayOf(year, month, day), dayOf(year, month, day)] : null;
};

/** The days an EDTF text of the forms above stands for; empty where it is none of them or no day of the calendar. */
export const parseDays = (text: string): Days => {
  const slash = text.indexOf("/");
  if (slash < 0) {
    const one = partSpan(text);
    return one === null ? NEVER : [one];
  }
  const left = text.slice(0, slash);
  const right = text.slice(slash + 1);
  const from = left === ".." ? EARLIEST : partSpan(left)?.[0];
  const to = right === ".." ? LATEST : partSpan(right)?.[1];
  return from === undefined || to === undefined ? NEVER : spanDays(from, to);
};

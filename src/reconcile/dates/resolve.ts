/**
 * A worded date against one possible day of publication: "Thursday" of a report that appeared on a Friday is the day before.
 *
 * Past tense looks back, future tense ahead. A report may carry the date of the evening before it appears elsewhere, so a
 * past day may lie one day after publication. Answers one span, or null where no such day exists (30 February).
 */
import { civilOf, type Day, dayOf, existsInCalendar, monthEnd, monthStart, weekdayOf, yearEnd, yearStart } from "../../model/day.ts";
import type { Span } from "../../model/days.ts";
import type { DateRef } from "../../model/claim.ts";
import type { Tense, When } from "../../model/when.ts";

type Named<K extends When["kind"]> = Extract<When, { kind: K }>;

/** Longest stretch without a 29 February is eight years (1896-1904, 2096-2104). */
const YEARS_TO_TRY = 8;

const daysSpan = (when: Named<"days">, year: number): Span | null => {
  const endYear =
    when.to_year !== null && when.year !== null ? year + (when.to_year - when.year) : when.to_month < when.month ? year + 1 : year;
  if (!existsInCalendar(year, when.month, when.day) || !existsInCalendar(endYear, when.to_month, when.to_day)) return null;
  return [dayOf(year, when.month, when.day), dayOf(endYear, when.to_month, when.to_day)];
};

const startsOn = (span: Span | null, weekday: number): boolean => span !== null && weekdayOf(span[0]) === weekday;

const resolveDays = (when: Named<"days">, tense: Tense, published: Day): Span | null => {
  const year = when.year ?? when.to_year ?? (when.of_year === undefined ? null : civilOf(published).year + when.of_year);
  if (year !== null) return daysSpan(when, when.year === null && when.to_month < when.month ? year - 1 : year);
  const now = civilOf(published).year;
  const step = tense === "past" ? -1 : 1;
  // "return on Saturday 10 February": in the year in which it is one, whatever the tense beside it.
  const { weekday } = when;
  const fits = weekday === undefined ? undefined : [0, step, -step].find((k) => startsOn(daysSpan(when, now + k), weekday));
  if (fits !== undefined) return daysSpan(when, now + fits);
  for (let k = -1; k < YEARS_TO_TRY; k++) {
    const span = daysSpan(when, now + k * step);
    if (span !== null && (tense === "past" ? span[0] <= published + 1 : span[1] >= published)) return span;
  }
  return null;
};

const resolveDayOfMonth = (day: number, tense: Tense, published: Day): Span | null => {
  const { year, month } = civilOf(published);
  const step = tense === "past" ? -1 : 1;
  for (let k = 0; k < 12; k++) {
    const start = monthStart(year, month + k * step);
    if (start + day - 1 > monthEnd(year, month + k * step)) continue;
    const at = start + day - 1;
    if (tense === "past" ? at <= published : at >= published) return [at, at];
  }
  return null;
};

const monthSpan = (year: number, month: number): Span => [monthStart(year, month), monthEnd(year, month)];

const resolveMonth = (when: Named<"month">, tense: Tense, published: Day): Span => {
  if (when.year !== null) return monthSpan(when.year, when.month);
  const now = civilOf(published);
  if (when.of_year !== undefined) return monthSpan(now.year + when.of_year, when.month);
  if (when.which === "last") return monthSpan(when.month < now.month ? now.year : now.year - 1, when.month);
  if (when.which === "next") return monthSpan(when.month > now.month ? now.year : now.year + 1, when.month);
  if (tense === "past") return monthSpan(when.month <= now.month ? now.year : now.year - 1, when.month);
  return monthSpan(when.month >= now.month ? now.year : now.year + 1, when.month);
};

/** A weekend that is under way ends with the day of the report; "last weekend" said on one is the one before. */
const resolveWeekend = ({ weekday, which, to_weekday = weekday }: Named<"weekday">, tense: Tense, published: Day): Span => {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const length = to_weekday - weekday;
  if (tense === "future" && which === "this") return [published + ((7 - back) % 7), published + ((7 - back) % 7) + length];
  const from = published - back - (which === "last" && back <= length ? 7 : 0);
  return [from, Math.min(from + length, published)];
};

/** Weeks within which a weekday with its day of the month ("Tuesday (8)") is looked for. */
const WEEKS_OFF = 5;

/** The weekday that falls on the day of the month told with it; null where none near the report does. */
const resolveWeekday = (when: Named<"weekday">, tense: Tense, published: Day): Span | null => {
  const [from, to] = plainWeekday(when, tense, published);
  if (when.of_month === undefined) return [from, to];
  const week = when.which === "next" || (when.which === "this" && tense === "future") ? 7 : -7;
  for (let k = 0; k <= WEEKS_OFF; k++) if (civilOf(from + k * week).day === when.of_month) return [from + k * week, from + k * week];
  return null;
};

const plainWeekday = (when: Named<"weekday">, tense: Tense, published: Day): Span => {
  if (when.to_weekday !== undefined) return resolveWeekend(when, tense, published);
  if (when.of_week !== undefined) {
    const day = published - weekdayOf(published) + 7 * when.of_week + when.weekday;
    return [day, day];
  }
  const back = (weekdayOf(published) - when.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (when.which === "last") return [published - (back || 7), published - (back || 7)];
  if (when.which === "next") return [published + (ahead || 7), published + (ahead || 7)];
  return tense === "past" ? [published - back, published - back] : [published + ahead, published + ahead];
};

const unitSpan = (unit: "week" | "month" | "year", offset: number, at: Day): Span => {
  const { year, month } = civilOf(at);
  if (unit === "year") return [yearStart(year + offset), yearEnd(year + offset)];
  if (unit === "month") return [monthStart(year, month + offset), monthEnd(year, month + offset)];
  const monday = at - weekdayOf(at) + 1 + 7 * offset;
  return [monday, monday + 6];
};

/** Days by which a report may appear after the day it calls today. */
const TODAYS = [0, -1, 1, -2, 2];

const resolveRelative = (when: Named<"relative">, published: Day): Span | null => {
  if (when.of_month !== undefined && when.unit === "day") {
    const by = TODAYS.find((k) => civilOf(published + when.offset + k).day === when.of_month);
    return by === undefined ? null : [published + when.offset + by, published + when.offset + by];
  }
  const slack = when.approximate ? 1 : 0;
  if (when.unit === "day") return [published + when.offset - slack, published + when.offset + slack];
  return [unitSpan(when.unit, when.offset - slack, published)[0], unitSpan(when.unit, when.offset + slack, published)[1]];
};

/** "In the last N years" said in year Y is Y-N to Y, whole years; likewise whole months; weeks and days to the day. */
const resolvePast = (when: Named<"past">, tense: Tense, published: Day): Span => {
  // "will come in the spring", "is expected this weekend": the same stretch ahead.
  if (tense === "future")
    return [
      published,
      when.unit === "year" ? yearEnd(civilOf(published).year + when.count) : published + when.count * (when.unit === "week" ? 7 : 1),
    ];
  if (when.unit === "year" || when.unit === "month")
    return [unitSpan(when.unit, -when.count, published)[0], unitSpan(when.unit, 0, published)[1]];
  return [published - when.count * (when.unit === "week" ? 7 : 1), published];
};

/** `base` moved by `offset` units: days exactly; months and years as whole units; weeks to the day, give or take three. */
export const shift = (base: Span, unit: "day" | "week" | "month" | "year", offset: number, extent: boolean): Span => {
  const from = extent && offset > 0 ? base[1] : base[0];
  const to = extent && offset < 0 ? base[0] : base[1];
  if (unit === "day") return [from + offset, to + offset];
  if (unit === "week") return [from + 7 * offset - 3, to + 7 * offset + 3];
  return [unitSpan(unit, offset, from)[0], unitSpan(unit, offset, to)[1]];
};

/** Whether a worded date names the whole stay ("July 22-23") rather than a stretch in which one day lies ("in July"). */
export const isExtent = ({ when, lasting }: DateRef): boolean =>
  lasting !== undefined || (when.kind === "days" && (when.month !== when.to_month || when.day !== when.to_day));

/** The days `when` means in a report that appeared on `published`. */
export const resolve = (when: When, tense: Tense, published: Day): Span | null => {
  switch (when.kind) {
    case "days":
      return resolveDays(when, tense, published);
    case "day_of_month":
      return resolveDayOfMonth(when.day, tense, published);
    case "month":
      return resolveMonth(when, tense, published);
    case "year":
      return [yearStart(when.year), yearEnd(when.to_year)];
    case "weekday":
      return resolveWeekday(when, tense, published);
    case "relative":
      return resolveRelative(when, published);
    case "past":
      return resolvePast(when, tense, published);
    case "offset": {
      const base = when.base === null ? ([published, published] as const) : resolve(when.base, when.base_tense ?? tense, published);
      return base === null ? null : shift(base, when.unit, when.offset, when.base !== null && isExtent({ when: when.base, tense }));
    }
  }
};

/** Whether the wording alone gives the days, whenever the report appeared. */
export const isAbsolute = (when: When): boolean => {
  switch (when.kind) {
    case "days":
      return when.year !== null || when.to_year !== null;
    case "month":
      return when.year !== null;
    case "year":
      return true;
    case "offset":
      return when.base !== null && isAbsolute(when.base);
    default:
      return false;
  }
};

/** The same wording without the day of the month that stands with it ("Tuesday (8)"), or null where none does. */
export const withoutDayOfMonth = ({ when, ...ref }: DateRef): DateRef | null => {
  if ((when.kind !== "weekday" && when.kind !== "relative") || when.of_month === undefined) return null;
  const { of_month, ...plain } = when;
  return { ...ref, when: plain };
};

/** The days a worded date means, with the length of a stay that begins or ends on it. */
export const resolveStay = (ref: DateRef, published: number): Span | null => {
  const span = resolve(ref.when, ref.tense, published);
  if (span === null || ref.lasting === undefined || span[0] !== span[1]) return span;
  return ref.lasting > 0 ? [span[0], span[0] + ref.lasting - 1] : [span[0] + ref.lasting + 1, span[0]];
};

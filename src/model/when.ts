/**
 * A temporal expression as a report words it, before anyone has worked out which day it means.
 *
 * The reader records *what was written* ("Thursday", "last year", "July 22-23"); the reconciler resolves it against the
 * publication date and everything else it knows. Months and weekdays are numbered as in ISO 8601 (Monday is 1).
 *
 * `tense` comes from the clause: a past-tense "in January" is the latest January not after publication, a future-tense
 * one the next. `offset` expressions ("a day earlier", "a month later") point to the expression they count from.
 */
import * as Schema from "effect/Schema";

export const Unit = Schema.Literals(["day", "week", "month", "year"]);
export type Unit = typeof Unit.Type;

export const Tense = Schema.Literals(["past", "future"]);
export type Tense = typeof Tense.Type;

const nullableInt = Schema.NullOr(Schema.Int);
/** "March last year" (-1), "on 3 May this year" (0), "June next year" (1): the year, counted from the one of publication. */
const ofYear = Schema.optionalKey(Schema.Int);

/** "on Tuesday (8)", "this evening (21)": the day of the month that it was. */
const ofMonth = Schema.optionalKey(Schema.Int);

/** "April 9", "9 April 2025", "July 22-23", "2 and 3 June", "from 30 May to 2 June": a day or a range of days. */
const Days = Schema.Struct({
  kind: Schema.Literal("days"),
  year: nullableInt,
  month: Schema.Int,
  day: Schema.Int,
  to_year: nullableInt,
  /** End of the range, inclusive; equal to `month`/`day` for one day. */
  to_month: Schema.Int,
  to_day: Schema.Int,
  of_year: ofYear,
  /** "Saturday 10 February": the day of the week, which tells the year where none is said. */
  weekday: Schema.optionalKey(Schema.Int),
});
/** "on the 8th": a day of the month of publication (or the one before, in past tense). */
const DayOfMonth = Schema.Struct({ kind: Schema.Literal("day_of_month"), day: Schema.Int });
/** "in July 2024", "in January", "last November" (`which: last`), "early 2026" is a year. */
const Month = Schema.Struct({
  kind: Schema.Literal("month"),
  year: nullableInt,
  month: Schema.Int,
  which: Schema.Literals(["this", "last", "next"]),
  of_year: ofYear,
});
/** "in 2016", "2016-2019". */
const Year = Schema.Struct({ kind: Schema.Literal("year"), year: Schema.Int, to_year: Schema.Int });
/** "on Thursday", "last Friday", "next Monday". `this` takes its direction from the tense. */
const Weekday = Schema.Struct({
  kind: Schema.Literal("weekday"),
  weekday: Schema.Int,
  which: Schema.Literals(["this", "last", "next"]),
  of_month: ofMonth,
  /** "Thursday last week" (-1), "Monday next week" (1): the week, Monday to Sunday, counted from that of publication. */
  of_week: Schema.optionalKey(Schema.Int),
  /** "over the weekend": from `weekday` (6) up to this one (7). */
  to_weekday: Schema.optionalKey(Schema.Int),
});
/** "today" (day 0), "yesterday" (day -1), "last month" (month -1), "two years ago" (year -2), "this week" (week 0). */
const Relative = Schema.Struct({
  kind: Schema.Literal("relative"),
  unit: Unit,
  offset: Schema.Int,
  approximate: Schema.Boolean,
  of_month: ofMonth,
});
/** "over the past two years" (year, 2), "in the last decade" (year, 10), "since May" has `since`. Ends at publication. */
const Past = Schema.Struct({ kind: Schema.Literal("past"), unit: Unit, count: Schema.Int });

interface OffsetType {
  readonly kind: "offset";
  readonly unit: Unit;
  /** Negative is earlier than the base. */
  readonly offset: number;
  /** null: counts from the day of the happening told just before. */
  readonly base: When | null;
  /** Of the clause that tells the base, where it is another than that of what is counted: "rang on Friday, a day before he is to leave". */
  readonly base_tense?: Tense;
}
/** "a day earlier", "a month later", "the day before", "three days after Monday". */
const Offset: Schema.Codec<OffsetType> = Schema.Struct({
  kind: Schema.Literal("offset"),
  unit: Unit,
  offset: Schema.Int,
  base: Schema.NullOr(Schema.suspend((): Schema.Codec<When> => When)),
  base_tense: Schema.optionalKey(Tense),
});

export type When =
  | typeof Days.Type
  | typeof DayOfMonth.Type
  | typeof Month.Type
  | typeof Year.Type
  | typeof Weekday.Type
  | typeof Relative.Type
  | typeof Past.Type
  | OffsetType;

export const When: Schema.Codec<When> = Schema.Union([Days, DayOfMonth, Month, Year, Weekday, Relative, Past, Offset]);

/**
 * A weekday written beside a day of the month that falls on another one: "Thursday, 14 May 2031" was a Wednesday.
 *
 * Looks at the words right before and after the date. Where the year is left out, the day the wording means in its report counts.
 */
import { isoDay, weekdayName, weekdayOf } from "../model/day.ts";
import { resolve } from "../reconcile/dates/resolve.ts";
import { type DateTold, datesTold } from "./dates-told.ts";
import { type Check, finding } from "./finding.ts";

const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const BEFORE = /\b(mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:\(|the\s+|on\s+)?$/i;
const WITHIN = /^(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const AFTER = /^,?\s*\(?(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** Characters looked at on either side. */
const BESIDE = 24;

const numberOf = (match: RegExpExecArray | null): number | null =>
  match === null ? null : NAMES.indexOf(`${(match[1] ?? "").toLowerCase()}day`) + 1;

const written = ({ src, date }: DateTold): number | null => {
  if (src.text === null) return null;
  const { at_start, at_end } = date.evidence;
  const words = src.text.slice(at_start, at_end);
  return (
    numberOf(WITHIN.exec(words)) ??
    numberOf(BEFORE.exec(src.text.slice(Math.max(0, at_start - BESIDE), at_start))) ??
    numberOf(AFTER.exec(src.text.slice(at_end, at_end + BESIDE)))
  );
};

/** The one day that the wording means, where it names a day of a month. */
const dayMeant = ({ src, date }: DateTold): number | null => {
  const { when, tense } = date.value;
  if (when.kind !== "days" || (when.year === null && src.published === null)) return null;
  const span = resolve(when, tense, src.published ?? 0);
  return span !== null && span[0] === span[1] ? span[0] : null;
};

export const weekdays: Check = ({ corpus }) =>
  datesTold(corpus).flatMap((told) => {
    const [weekday, day] = [written(told), dayMeant(told)];
    if (weekday === null || day === null || weekdayOf(day) === weekday) return [];
    const name = NAMES[weekday - 1] ?? "";
    const message = `"${told.src.meta.title ?? told.src.meta.file}" calls ${isoDay(day)} a ${name[0]?.toUpperCase()}${name.slice(1)}; it was a ${weekdayName(weekdayOf(day))}`;
    return [finding("weekday", "warning", message, [told.claim.id], [], [told.claim.id], [told.src.id])];
  });

/** Days and steps of an argument in plain words. */
import { civilOf, isoDay } from "../../model/day.ts";
import { type Days, sameDays, size, subtract } from "../../model/days.ts";
import { formatDays } from "../../model/edtf.ts";
import type { Step } from "./timeline.ts";

/** At most this many single days or spans are listed; more are counted. */
const LISTED = 8;

const YEAR_SPAN = 366;

export const inWords = (days: Days): string => {
  if (days.length === 0) return "no day";
  if (days.length === 1) return formatDays(days) ?? "any day";
  if (days.length <= LISTED) return days.map(([a, b]) => (a === b ? isoDay(a) : `${isoDay(a)}/${isoDay(b)}`)).join(", ");
  const first = civilOf((days[0] as readonly [number, number])[0]).year;
  const last = civilOf((days[days.length - 1] as readonly [number, number])[1]).year;
  return `${size(days)} days of ${first === last ? first : `${first}-${last}`}`;
};

/** One line: what was possible, what argues against which of it, what stays. */
export const stepInWords = (step: Step): string => {
  const what = step.variable.startsWith("published") ? "the report appeared" : "it happened";
  if (sameDays(step.before, step.after)) return `${step.because}: agrees with ${inWords(step.after)}`;
  const gone = subtract(step.before, step.after);
  const narrowSpans = gone.every(([a, b]) => b - a < YEAR_SPAN / 12);
  const out =
    narrowSpans && gone.length <= 2 * LISTED
      ? `; excluded: ${gone.map(([a, b]) => (a === b ? isoDay(a) : `${isoDay(a)}/${isoDay(b)}`)).join(", ")}`
      : `; excluded: ${inWords(gone)}`;
  return `${step.because}: ${what} on ${inWords(step.after)}${out}`;
};

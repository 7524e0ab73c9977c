/** Days as metadata carry them. */
import { isoDay } from "./calendar.ts";
import { publishedOnLine } from "./publishedLine.ts";

/**
 * The day of a timestamp (`2025-11-05`, `2025-11-05T23:10:00+05:30`, `5 November 2025`) as its own clock shows it; null
 * where it names none.
 */
export const dayOf = (value: string | null | undefined): string | null => {
  if (value === null || value === undefined) return null;
  const trimmed = value.trim().slice(0, 80);
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?=$|[T\s])/.exec(trimmed);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return publishedOnLine(trimmed.replace(/T?\d{1,2}:\d\d.*$/, ""));
};

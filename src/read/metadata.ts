/** Days as metadata carry them. */
import { isoDay } from "./calendar.ts";
import { publishedOnLine } from "./publishedLine.ts";

/**
 * The day of a timestamp (`2020-02-04`, `2020-02-04T23:10:00+05:30`, `4 February 2020`) as its own clock shows it; null
 * where it names none.
 */
export const dayOf = (value: string | null | undefined): string | null => {
  if (value === null || value === undefined) return null;
  const trimmed = value.trim().slice(0, 80);
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?=$|[T\s])/.exec(trimmed);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return publishedOnLine(trimmed.replace(/T?\d{1,2}:\d\d.*$/, ""));
};

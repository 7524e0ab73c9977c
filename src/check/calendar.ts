/** Days that no calendar has (30 February), as an article words them. */
import { existsInCalendar } from "../model/day.ts";
import type { When } from "../model/when.ts";
import { datesTold } from "./dates-told.ts";
import { type Check, finding } from "./finding.ts";

const LEAP_YEAR = 2024;

const impossible = (when: When): boolean => {
  if (when.kind === "offset") return when.base !== null && impossible(when.base);
  if (when.kind !== "days") return false;
  return (
    !existsInCalendar(when.year ?? LEAP_YEAR, when.month, when.day) ||
    !existsInCalendar(when.to_year ?? when.year ?? LEAP_YEAR, when.to_month, when.to_day)
  );
};

export const calendar: Check = ({ corpus }) =>
  datesTold(corpus).flatMap(({ claim, src, date }) => {
    if (!impossible(date.value.when)) return [];
    const message = `"${src.meta.title ?? src.meta.file}" gives a day that does not exist`;
    return [finding("calendar", "warning", message, [claim.id], [], [claim.id], [src.id])];
  });

/** A date an analyst writes (EDTF) as the wording of a claim: a day or days, a month, a year or years. */
import type { When } from "../../model/when.ts";

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** null where the date is no day, span of days, month or year. */
export const whenOf = (edtf: string): When | null => {
  const [from = "", to = from] = edtf.split("/");
  const [a, b] = [DAY.exec(from), DAY.exec(to)];
  if (a !== null && b !== null)
    return {
      kind: "days",
      year: Number(a[1]),
      month: Number(a[2]),
      day: Number(a[3]),
      to_year: Number(b[1]),
      to_month: Number(b[2]),
      to_day: Number(b[3]),
    };
  const month = /^(\d{4})-(\d\d)(-XX)?$/.exec(edtf);
  if (month !== null) return { kind: "month", year: Number(month[1]), month: Number(month[2]), which: "this" };
  const year = /^(\d{4})(?:-XX-XX|\/(\d{4}))?$/.exec(edtf);
  return year === null ? null : { kind: "year", year: Number(year[1]), to_year: Number(year[2] ?? year[1]) };
};

/**
 * An EDTF date as a person says it: `2025-07-22/2025-07-23` is "22–23 July 2025", `2022-XX-XX` "a day in 2022".
 *
 * English, whatever the locale. Gotcha: for reading only; who computes takes the EDTF or its two days.
 */
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

interface Point {
  readonly year: string;
  /** Name of the month, or null. */
  readonly month: string | null;
  /** Day without a leading zero, or null. */
  readonly day: string | null;
  /** Some day of the month or year, and not the whole of it. */
  readonly someDay: boolean;
}

const POINT = /^(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/;

const pointOf = (text: string): Point | null => {
  const [, year, month, day] = POINT.exec(text) ?? [];
  if (year === undefined) return null;
  const name = month === undefined || month === "XX" ? null : (MONTHS[Number(month) - 1] ?? null);
  if (month !== undefined && month !== "XX" && name === null) return null;
  return { year, month: name, day: day === undefined || day === "XX" ? null : String(Number(day)), someDay: day === "XX" };
};

const words = ({ year, month, day, someDay }: Point): string => {
  const named = [day, month, year].filter((part) => part !== null).join(" ");
  return someDay ? `a day in ${named}` : named;
};

/** What two ends share is said once: `22–23 July 2025`, `30 May – 2 June 2025`, `January–March 2023`. */
const between = (from: Point, to: Point): string => {
  if (from.year !== to.year || from.month === null || to.month === null) {
    const dash = from.month === null && to.month === null ? "–" : " – ";
    return `${words(from)}${dash}${words(to)}`;
  }
  if (from.month === to.month && from.day !== null && to.day !== null) return `${from.day}–${words(to)}`;
  if (from.day === null && to.day === null) return `${from.month}–${words(to)}`;
  return `${[from.day, from.month].filter((part) => part !== null).join(" ")} – ${words(to)}`;
};

/** In words; text of another form is given back as it is, null stays null. */
export const dateWords = (edtf: string | null): string | null => {
  if (edtf === null) return null;
  const [left = "", right, ...more] = edtf.split("/");
  if (more.length > 0) return edtf;
  const [from, to] = [pointOf(left), right === undefined ? null : pointOf(right)];
  if (right === undefined) return from === null ? edtf : words(from);
  if (from !== null && to !== null) return between(from, to);
  if (from !== null && right === "..") return `${words(from)} or later`;
  if (to !== null && left === "..") return `${words(to)} or earlier`;
  return edtf;
};

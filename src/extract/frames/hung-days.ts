/**
 * The day of what a clause hangs on, where it tells none itself: "It was on 14 May that A met B", "on Tuesday she was in Lima, where she
 * met B", "when he was here, in June 2016, it was A who received him"; and the surer of two days that stand side by side.
 */
import { SPEECH_VERBS } from "../mentions/wordlists.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Scene, wordsOf } from "./scene.ts";

/** Whether unit `at` is what "it was" sets ahead of its clause. */
const isCleft = (units: readonly Unit[], at: number): boolean =>
  /(?:^|[,;] |\bthat |\band )it (?:is|was|had been) (?:only |not |just |already )?(?:(?:in|at|on) [a-z]+(?: [a-z]+)? )?(?:on |in |until |at )?$/.test(
    `${wordsOf(units, at - 8, at)} `,
  );

/** The day of the clause that the "where" at unit `where` hangs on, told before its verb or behind. */
const dayBeforeWhere = (units: readonly Unit[], where: number, fits: (i: number) => boolean): Unit | undefined => {
  for (let i = where - 1; i >= 0 && units[i]?.lower !== ";"; i--) if (fits(i)) return units[i];
  return undefined;
};

/** The only date that stands before unit `end` of the sentence, where it is of a deed and not of words; undefined where there are several. */
const onlyDay = (units: readonly Unit[], end: number, fits: (i: number) => boolean): Unit | undefined => {
  const dates = [...units.slice(0, end).keys()].filter((k) => units[k]?.kind === "date");
  const [at, ...more] = dates;
  if (at === undefined || more.length > 0 || !fits(at)) return undefined;
  return units.slice(Math.max(0, at - WORDS), at).some((u) => SPEECH_VERBS.has(u.lower)) ? undefined : units[at];
};
/** Units from a verb of saying to its day. */
const WORDS = 3;

/** "in Lima in February; there she met B": the day told last before the mark that ends the clause before. */
const dayBeforeThere = (units: readonly Unit[], from: number, fits: (i: number) => boolean): Unit | undefined => {
  const there = units[from]?.lower === "and" ? from + 1 : from;
  if (units[there]?.lower !== "there" || !/^[;,]$/.test(units[from - 1]?.lower ?? "")) return undefined;
  for (let i = from - 2; i >= 0 && units[i]?.lower !== ";"; i--) if (fits(i)) return units[i];
  return undefined;
};

/** "When he was here the first time, in June 2016, it was A who received him": the day of a clause with "when" that opens the sentence. */
const dayOfWhen = (units: readonly Unit[], from: number, fits: (i: number) => boolean): Unit | undefined => {
  if (units[0]?.lower !== "when" || !/^(?:who|that)$/.test(units[from - 1]?.lower ?? "")) return undefined;
  const it = units.findLastIndex((u, k) => k < from && u.lower === "it" && units[k - 1]?.lower === ",");
  for (let i = it - 1; i > 0; i--) if (fits(i)) return units[i];
  return undefined;
};

/** The day that the clause which begins at unit `from` has from what it hangs on, or undefined. */
export const hungDay = (scene: Scene, from: number, fits: (i: number) => boolean, usable: (unit: Unit) => boolean): Unit | undefined => {
  const { units } = scene;
  const opener = units[from - 1]?.lower ?? "";
  const cleft = units[from - 2];
  if (opener === "that" && cleft?.kind === "date" && isCleft(units, from - 2)) return cleft;
  // "(since) February 2019, when X bought": the clause is dated by what it hangs on.
  if (/^(?:when|where|after)$/.test(opener)) {
    const hook = units[units[from - 2]?.lower === "," ? from - 3 : from - 2];
    // "since 1950, after A had visited": of that year; "on Monday after A had visited": of another day.
    const sure = opener !== "after" || hook?.temporal?.when.kind === "year";
    if (sure && hook?.kind === "date" && (usable(hook) || hook.temporal?.prep === "since")) return hook;
  }
  // "The price was fixed in April, he said, when A met B"
  if (opener === "when") return onlyDay(units, from - 1, fits);
  // "on Tuesday he was in Lima, where he met A"
  if (opener === "where") return dayBeforeWhere(units, from - 1, fits);
  return dayBeforeThere(units, from, fits) ?? dayOfWhen(units, from, fits);
};

/**
 * "on Monday last week, September 8", "today, 14 May", "three weeks ago, on the 3rd": the day of the calendar that stands behind a weekday or
 * a count is surer than it.
 */
export const apposedDay = (units: readonly Unit[], i: number): Unit => {
  const unit = units[i] as Unit;
  if (units[i + 1]?.lower !== ",") return unit;
  const { when } = unit.temporal as NonNullable<Unit["temporal"]>;
  const on = units[i + 2]?.lower === "on";
  const behind = units[on ? i + 3 : i + 2];
  const told = behind?.temporal?.when;
  if (behind === undefined || told === undefined || behind.temporal?.role !== "point") return unit;
  const counted = (when.kind === "relative" || when.kind === "offset") && when.unit !== "day";
  if (on && counted) return told.kind === "days" || told.kind === "day_of_month" ? behind : unit;
  const open = when.kind === "weekday" || (when.kind === "relative" && when.unit === "day");
  return open && told.kind === "days" && behind.temporal.prep === null ? behind : unit;
};

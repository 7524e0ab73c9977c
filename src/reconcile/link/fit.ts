/**
 * What the four ways of comparing mentions share: places, days and statuses set against each other.
 *
 * A fit is a score (higher is surer) or null: these two cannot be one happening. Nothing here looks at the order of arrival.
 */
import { type Days, gap, isBounded, latest, meets, sameDays, size } from "../../model/days.ts";
import type { Mention } from "../mention.ts";
import { isDone } from "../mention.ts";
import { samePlace } from "../values/words.ts";

export type Fit = number | null;

/** Nothing speaks against the two being one, but too little for it: never joined for each other's sake, never a bar to it. */
export const WEAK = 0;

/** Days after a deal or a paper in which reports still speak of it without its day. */
export const RETOLD_WITHIN = 400;

export interface FitContext {
  days(m: Mention): Days;
}

/** Days of at most this many count as naming the day. */
const NARROW = 4;
export const isNarrow = (days: Days): boolean => isBounded(days) && size(days) <= NARROW;

/** Days of two mentions: same 8, overlapping 5 or 2, unknown 0, a day apart in two articles 1, else null. */
export const daysFit = (a: Mention, b: Mention, ctx: FitContext): Fit => {
  const x = ctx.days(a);
  const y = ctx.days(b);
  if (!isBounded(x) || !isBounded(y)) return meets(x, y) && asNews(a, y) && asNews(b, x) ? 0 : null;
  if (meets(x, y)) return isNarrow(x) && isNarrow(y) ? 8 : sameDays(x, y) ? 5 : isNarrow(x) || isNarrow(y) ? 3 : 2;
  return a.src !== b.src && isNarrow(x) && isNarrow(y) && gap(x, y) <= 1 ? 1 : null;
};

/** What a report tells as its news without a day is no more than a month old. */
const NEWS_AGE = 31;

const asNews = (m: Mention, other: Days): boolean =>
  m.date !== null ||
  m.claim.background ||
  m.src.published === null ||
  !isDone(m) ||
  !isBounded(other) ||
  latest(other) >= m.src.published - NEWS_AGE;

/** City and country of two mentions: 2 same, 0 unknown or told of something else, -3 at odds in two articles, null at odds within one. */
export const placeFit = (a: Mention, b: Mention): Fit => {
  if (a.claim.kind === "purchase" || b.claim.kind === "purchase") return 0;
  // a call has no place; a reader may still have put the report's own there
  if ((a.claim.kind === "meeting" && a.claim.form.value === "call") || (b.claim.kind === "meeting" && b.claim.form.value === "call"))
    return 0;
  const x = a.claim.city?.value;
  const y = b.claim.city?.value;
  if (x != null && y != null && samePlace(x, y)) return 2;
  if (a.src !== b.src && (a.borrowsPlace || b.borrowsPlace)) return 0;
  if (x != null && y != null) return a.src === b.src ? null : -3;
  const c = a.claim.country?.value;
  const d = b.claim.country?.value;
  return c != null && d != null && c !== d ? (a.src === b.src ? null : -3) : 0;
};

export const sameSides = (a: Mention, b: Mention): boolean =>
  a.sides.length === b.sides.length && a.sides.every((s, i) => s === b.sides[i]);

/** Whether one could be what the other announced: told before, or not long before, it took place. */
export const mayBeAnnounced = (planned: Mention, done: Mention, ctx: FitContext): boolean => {
  const told = planned.src.published;
  const days = ctx.days(done);
  if (!meets(ctx.days(planned), days) && gap(ctx.days(planned), days) > 1) return false;
  const last = days[days.length - 1]?.[1];
  return told === null || last === undefined || told <= last + 1;
};

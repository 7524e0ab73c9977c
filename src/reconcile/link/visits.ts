/** When two mentions are one visit: the same visitor in the same country, on days that can be one stay. */
import { type Days, earliest, gap, isBounded, latest } from "../../model/days.ts";
import type { VisitMention } from "../mention.ts";
import { isDone } from "../mention.ts";
import { daysFit, type Fit, type FitContext, isNarrow, mayBeAnnounced } from "./fit.ts";

/** Days of arrival and departure told apart by at most this many belong to one stay. */
const STAY = 6;

/** What is announced of a stay lies within or next to it, and was told before it was over: a later leg also while it lasts. */
const mayBeOfStay = (planned: VisitMention, done: VisitMention, ctx: FitContext): boolean => {
  const [p, q] = [ctx.days(planned), ctx.days(done)];
  if (mayBeAnnounced(planned, done, ctx)) return true;
  const told = planned.src.published;
  return isNarrow(p) && isNarrow(q) && gap(p, q) <= STAY && (told === null || told <= latest(q) + STAY);
};

/** A day of some days ago is of the visit that a report tells as its news without a day. */
const isRecent = (dated: Days, undated: VisitMention): boolean =>
  isNarrow(dated) && undated.src.published !== null && earliest(dated) >= undated.src.published - STAY;

export const visitFit = (a: VisitMention, b: VisitMention, ctx: FitContext): Fit => {
  const x = a.people[0];
  if (x == null || x !== b.people[0]) return null;
  const c = a.claim.country?.value ?? null;
  const d = b.claim.country?.value ?? null;
  if (c !== null && d !== null && c !== d) return null;
  const [p, q] = [ctx.days(a), ctx.days(b)];
  const days = daysFit(a, b, ctx) ?? (isNarrow(p) && isNarrow(q) && gap(p, q) <= STAY ? 1 : null);
  if (days === null) return null;
  const sameSource = a.src === b.src;
  if (isDone(a) !== isDone(b)) {
    const [planned, done] = isDone(a) ? [b, a] : [a, b];
    if (
      (planned.claim.status.value === "cancelled" && (sameSource || days !== 8)) ||
      !mayBeOfStay(planned, done, ctx) ||
      !isBounded(ctx.days(planned))
    )
      return null;
  }
  if (days <= 1 && !isBounded(p) && !isBounded(q) && a.claim.background !== b.claim.background) return null;
  if (days === 0 && isBounded(p) !== isBounded(q) && (a.claim.background || b.claim.background)) {
    const recent = isBounded(p) ? isRecent(p, b) : isRecent(q, a);
    if (!recent) return null;
  }
  return 10 + days + (c === d ? 2 : 0) + (sameSource ? 3 : 0) + (a.claim.status.value === b.claim.status.value ? 1 : 0);
};

/**
 * "had been due to meet on Thursday", told on Tuesday: a weekday of what was called off is the nearest one, since plans are
 * given up before their day as often as behind it.
 */
import { weekdayOf } from "../../model/day.ts";
import { dayOfReport } from "./ahead.ts";
import type { Draft } from "./draft.ts";

const WEEK = 7;

/** "Her trip, fixed for October, was dropped", told nobody knows when: what was called off is behind whoever tells it in the past. */
const lookBack = (drafts: Draft[]): void => {
  for (const [i, draft] of drafts.entries()) {
    if ((draft.kind !== "meeting" && draft.kind !== "visit") || draft.status.value !== "cancelled" || draft.date === null) continue;
    const { when, tense } = draft.date.value;
    if (tense === "future" && (when.kind === "month" || when.kind === "days"))
      drafts[i] = { ...draft, date: { ...draft.date, value: { when, tense: "past" } } };
  }
};

/** Turns the weekdays of what was called off to the nearest, in place. */
export const nearestDays = (drafts: Draft[], published: string | null): void => {
  if (published === null) lookBack(drafts);
  const day = published === null ? null : dayOfReport(published);
  if (day === null) return;
  for (const [i, draft] of drafts.entries()) {
    if ((draft.kind !== "meeting" && draft.kind !== "visit") || draft.status.value !== "cancelled" || draft.date === null) continue;
    const { when, tense } = draft.date.value;
    if (when.kind !== "weekday" || when.which !== "this" || tense !== "past") continue;
    const ahead = (when.weekday - weekdayOf(day) + WEEK) % WEEK;
    if (ahead > 0 && ahead < WEEK - ahead)
      drafts[i] = { ...draft, date: { ...draft.date, value: { ...draft.date.value, tense: "future" } } };
  }
};

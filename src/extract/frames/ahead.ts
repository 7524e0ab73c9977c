/**
 * Told as if held, dated ahead: "When A lands in Oslo next Tuesday", "announced the visit of A to Oslo on May 12" in a report of
 * May 8. What is dated ahead has not been held.
 *
 * A day without a year that is told with a noun has no tense. English gives the year of a day nearly a year back, so that a day
 * shortly after the report's own is one to come. A stay is held though its end lies ahead.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { civilOf, type Day, dayOf, existsInCalendar, weekdayOf } from "../../model/day.ts";
import { earliest, isEmpty } from "../../model/days.ts";
import { parseDays } from "../../model/edtf.ts";
import type { Draft } from "./draft.ts";

type Happening = Extract<Draft, { kind: "meeting" | "visit" }>;
type Dated = Happening | Extract<Draft, { kind: "agreement" }>;

/** Rules that read a noun, which tells no tense. */
const NOUN_RULES = new Set(["visit-mentioned", "session", "session-ordinal"]);
/** Days after the report within which a day without a year is one to come. */
const SOON = 75;

const isAhead = ({ when }: DateRef): boolean =>
  (when.kind === "weekday" && when.which === "next") || (when.kind === "relative" && when.offset > 0 && !when.approximate);

/** Does a day without a year lie shortly after `published`? */
const isSoon = ({ when }: DateRef, published: Day): boolean => {
  if (when.kind !== "days" || when.year !== null || when.to_year !== null || when.of_year !== undefined) return false;
  const { year } = civilOf(published);
  return [year, year + 1].some((y) => {
    if (!existsInCalendar(y, when.month, when.day)) return false;
    const ahead = dayOf(y, when.month, when.day) - published;
    return ahead > 1 && ahead <= SOON;
  });
};

/** The day a report appeared (EDTF), where one is known. */
export const dayOfReport = (published: string): Day | null => {
  const days = parseDays(published);
  return isEmpty(days) ? null : earliest(days);
};

/** "2019, April – A visits Oslo": the present of a chronicle, of a year gone by. */
const inChronicle = (draft: Happening, day: Day | null, text: string): boolean => {
  const { at_start, at_end } = draft.status.evidence;
  const when = draft.date?.value.when;
  if (day === null || when === undefined || draft.status.value !== "planned" || !PRESENT.test(text.slice(at_start, at_end))) return false;
  if (!((when.kind === "month" || when.kind === "year" || when.kind === "days") && when.year !== null)) return false;
  const { year, month } = civilOf(day);
  return when.year < year || (when.kind === "month" && when.year === year && when.month < month);
};
const PRESENT = /^(?:visits|travels|meets|hosts|receives|arrives|flies|pays|welcomes)$/i;

/**
 * "meets A on Friday", told on a Wednesday: the present with a weekday is to come, unless that weekday has just been, as in a
 * headline or below a picture.
 */
const isArranged = (draft: Dated, day: Day | null, text: string): boolean => {
  const { at_start, at_end } = draft.trigger;
  const when = draft.date?.value.when;
  if (day === null || when?.kind !== "weekday" || when.which !== "this") return false;
  // "the 54th to sign"
  if (/\bto $/.test(text.slice(Math.max(0, at_start - 4), at_start))) return false;
  if (!ARRANGED.test(text.slice(at_start, at_end)) && !GOES_INTO.test(text.slice(Math.max(0, at_start - LEAD), at_start))) return false;
  // "flies to Lima later Thursday", told on that day
  const later = draft.date !== null && /^later\b/i.test(text.slice(draft.date.evidence.at_start, draft.date.evidence.at_end));
  return later || (weekdayOf(day) - when.weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK >= STALE;
};
const ARRANGED =
  /^(?:meets?|holds?|hosts?|receives?|welcomes?|sees?|confers?|convenes?|travels|flies|signs?|inks?|concludes?|seals?|sits?)$/i;
/** "goes into talks", "arrives in Lima on Thursday for a two-day visit": the present before a noun, with words alone between. */
const GOES_INTO =
  /(?<!\p{L})(?:goes|go|enters?|opens?|begins?|starts?|holds?|pays?|arrives?|heads?|travels|flies|comes|joins?|attends?|hosts?|sits?|conducts?)(?: [\p{L}\p{N}'’-]+){0,8} $/u;
/** Characters before a noun in which the verb stands. */
const LEAD = 80;
const DAYS_OF_WEEK = 7;
/** So many days back a weekday is no longer news. */
const STALE = 4;

/** The first and the last month that a wording with its year names, counted from year 0; null where it names none. */
const monthsOf = ({ when }: DateRef): readonly [number, number] | null => {
  if (when.kind === "year") return [when.year * 12, when.to_year * 12 + 11];
  if (when.kind === "month") return when.year === null ? null : [when.year * 12 + when.month - 1, when.year * 12 + when.month - 1];
  if (when.kind !== "days" || when.year === null) return null;
  return [when.year * 12 + when.month - 1, (when.to_year ?? when.year) * 12 + when.to_month - 1];
};

const monthOf = (day: Day): number => {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
};

/** Does it name a month or year after that of the report? */
const isLater = (date: DateRef, day: Day | null): boolean => {
  const months = day === null ? null : monthsOf(date);
  return months !== null && day !== null && months[0] > monthOf(day);
};

/** "will review the plan agreed in November 2022", told in 2024: what is to come is not dated by a month or year gone by. */
const isEarlier = (date: DateRef, day: Day | null): boolean => {
  const months = day === null ? null : monthsOf(date);
  return months !== null && day !== null && months[1] < monthOf(day);
};

/**
 * "a trip planned for January had to be put off", told in April: the January just past. What was called off lay as near to the
 * report as a month without a year can, and so did a day: "the visit on June 20 has been postponed", told on June 5.
 */
const nearest = (draft: Happening, day: Day | null): Draft => {
  const date = draft.date;
  if (day === null || date === null || draft.status.value !== "cancelled") return draft;
  const { when, tense } = date.value;
  if (tense === "past" && isSoon(date.value, day)) return { ...draft, date: { ...date, value: { ...date.value, tense: "future" } } };
  if (when.kind !== "month" || when.year !== null || when.which !== "this" || when.of_year !== undefined || tense !== "future")
    return draft;
  const ahead = (when.month - civilOf(day).month + 12) % 12;
  return ahead <= NEAR_MONTHS ? draft : { ...draft, date: { ...date, value: { ...date.value, tense: "past" } } };
};
const NEAR_MONTHS = 6;

const toCome = (date: Grounded<DateRef>): Grounded<DateRef> => ({ ...date, value: { ...date.value, tense: "future" } });

/** "WEEK AHEAD", "Agenda for 3 June", "Forward planner": a title of what is to come. */
const PLANNER =
  /\b(?:(?:week|day|days|weekend|month) ahead|forward (?:planner|look)|(?:agenda|diary|schedule|calendar|programme) (?:for|of) (?:the )?(?:(?:coming|next|this) )?(?:week|day|month|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|upcoming (?:events|engagements|visits)|coming (?:up|events))\b/i;
/** Characters of a title. */
const TITLE = 120;
/** Is the present of a report whose title says that it is of days to come: "Mon 3 June: A hosts B"? */
const isOfPlanner = (draft: Happening, text: string): boolean =>
  draft.status.value === "held" &&
  PLANNER.test(text.slice(0, TITLE)) &&
  (ARRANGED.test(text.slice(draft.trigger.at_start, draft.trigger.at_end)) ||
    PRESENT.test(text.slice(draft.trigger.at_start, draft.trigger.at_end)));

/** The draft, to come where its day has not been. `published` is the day of the report (EDTF), where known, `text` the article's. */
export const notYet = (draft: Draft, published: string | null, text: string): Draft => {
  const day = published === null ? null : dayOfReport(published);
  if (draft.kind === "agreement" && draft.status.value === "signed" && draft.date !== null && isArranged(draft, day, text))
    return { ...draft, status: { ...draft.status, value: "planned" }, date: toCome(draft.date), background: false };
  if (draft.kind !== "meeting" && draft.kind !== "visit") return draft;
  if (draft.status.value === "cancelled") return nearest(draft, day);
  if (isOfPlanner(draft, text))
    return {
      ...draft,
      status: { ...draft.status, value: "planned" },
      date: draft.date === null ? null : toCome(draft.date),
      background: false,
    };
  if (inChronicle(draft, day, text)) return { ...draft, status: { ...draft.status, value: "held" } };
  if (draft.status.value === "planned" && draft.date?.value.tense === "future" && isEarlier(draft.date.value, day))
    return { ...draft, date: null };
  const isNoun = NOUN_RULES.has(draft.rule);
  if (isNoun && draft.rule !== "visit-mentioned" && draft.status.value === "held" && draft.date !== null && isAhead(draft.date.value))
    return { ...draft, status: { ...draft.status, value: "planned" }, background: false };
  // Told as held and dated later by year or month: a session told by a noun is to come, and of anything else the date is another's.
  if (draft.status.value === "held" && draft.date !== null && isLater(draft.date.value, day))
    return isNoun
      ? { ...draft, status: { ...draft.status, value: "planned" }, background: false }
      : draft.kind === "meeting"
        ? { ...draft, date: null }
        : draft;
  if (draft.status.value === "held" && draft.date !== null && isArranged(draft, day, text))
    return { ...draft, status: { ...draft.status, value: "planned" }, date: toCome(draft.date), background: false };
  if (draft.rule === "left" || draft.status.value !== "held" || draft.background || draft.date === null) return draft;
  const { value } = draft.date;
  const soon = isNoun && day !== null && isSoon(value, day);
  if (!soon && !(value.tense === "future" && isAhead(value))) return draft;
  return {
    ...draft,
    status: { ...draft.status, value: "planned" },
    date: soon ? { ...draft.date, value: { ...value, tense: "future" } } : draft.date,
  };
};

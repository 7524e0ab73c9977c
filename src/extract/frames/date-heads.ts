/**
 * Dates that stand by themselves above or before what they date: "2011. A becomes the first to travel to Lima.", a line "June 2019"
 * above the lines of that month.
 *
 * Such a head dates the sentence behind it and what goes on in its paragraph; a day told there is surer.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Dossier } from "../mentions/dossier.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import { entriesOf, entryDate } from "./chronicle.ts";
import type { Draft } from "./draft.ts";
import { groundUnit, type Scene, sentenceAt } from "./scene.ts";

/** "2011.": a number alone is a year. */
const isYear = ({ lower, kind }: Unit): boolean =>
  (kind === "quantity" || kind === "word" || kind === "name") && /^(?:19|20)\d\d$/.test(lower);

/** The date that is all a sentence says, or undefined. */
const onlyDate = (units: readonly Unit[]): Unit | undefined => {
  if (units.length === 0 || units.length > 4) return undefined;
  // a bullet may stand before it
  const [date, ...more] = units.filter((u) => u.kind !== "mark" && !/^[•*·–-]$/.test(u.lower));
  if (date === undefined || more.length > 0) return undefined;
  return isYear(date) || (date.kind === "date" && date.temporal?.role === "point") ? date : undefined;
};

/** Whether the sentence at `index` stands right behind a date of its own: the present there tells what was. */
export const isHeaded = ({ sentences }: Dossier, index: number): boolean => {
  const date = onlyDate(sentences[index - 1] ?? []);
  return date !== undefined && date.temporal?.explicitFuture !== true;
};

/** Whether the paragraph of the sentence at `index` opens with a date that stands by itself: an entry of a chronicle. */
export const isUnderDate = ({ sentences, document }: Dossier, index: number): boolean => {
  const paragraph = document.sentences[index]?.paragraph;
  let first = index;
  while (first > 0 && index - first < ENTRY && document.sentences[first - 1]?.paragraph === paragraph) first--;
  const date = first === index ? undefined : onlyDate(sentences[first] ?? []);
  return date !== undefined && date.temporal?.explicitFuture !== true;
};
/** Sentences of an entry. */
const ENTRY = 12;

/** "1982. A protocol was signed in December": a month or a day told without its year is of the year that stands above it. */
const inYear = (date: Grounded<DateRef>, year: number): Grounded<DateRef> => {
  const { when } = date.value;
  if (when.kind === "month" && when.year === null && when.of_year === undefined && when.which === "this")
    return { ...date, value: { ...date.value, when: { ...when, year } } };
  if (when.kind === "days" && when.year === null && when.to_year === null && when.of_year === undefined)
    return { ...date, value: { ...date.value, when: { ...when, year, to_year: year } } };
  return date;
};

/** "March 2022. A calls on B on the 23rd": a day without its month is of the month that stands above it. */
const inMonth = (date: Grounded<DateRef>, head: DateRef["when"]): Grounded<DateRef> => {
  const { when } = date.value;
  if (when.kind !== "day_of_month" || head.kind !== "month" || head.year === null) return date;
  const { year, month } = head;
  return {
    ...date,
    value: { ...date.value, when: { kind: "days", year, month, day: when.day, to_year: year, to_month: month, to_day: when.day } },
  };
};

/** The year and the month that a date of the calendar tells. */
const monthOf = (unit: Unit | undefined): { year: number | null; month: number } | undefined => {
  const when = unit?.temporal?.when;
  return when?.kind === "month" || when?.kind === "days" ? { year: when.year, month: when.month } : undefined;
};

/**
 * "10 February 2022: …", "1 March: …", "October: …": an entry of a chronicle whose date has no year is of that of the entry before it, in
 * a chronicle that goes forward; of the next where its month comes earlier.
 */
const yearsOfEntries = (scenes: readonly Scene[], entries: readonly number[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const opened = [...new Set(entries)].filter((n) => n >= 0);
  const told = opened.flatMap((n) => {
    const date = monthOf(entryDate(scenes[n] as Scene));
    return date === undefined ? [] : [{ n, ...date }];
  });
  const stated = told.filter((d) => d.year !== null).map((d) => (d.year as number) * MONTHS + d.month);
  if (stated.some((d, k) => k > 0 && d < (stated[k - 1] as number))) return found;
  let last: { year: number; month: number } | undefined;
  for (const { n, year, month } of told) {
    if (year === null && last === undefined) continue;
    const own: number = year ?? (last as { year: number; month: number }).year + (month < (last as { month: number }).month ? 1 : 0);
    if (year === null) found.set(n, own);
    last = { year: own, month };
  }
  return found;
};
const MONTHS = 12;

/** "8 January. … The same day A flies to Lima": of the day that stands above it. */
const isSameDay = ({ value: { when } }: Grounded<DateRef>): boolean =>
  when.kind === "offset" && when.unit === "day" && when.offset === 0 && when.base === null;

/** Fills the dates of drafts in place. */
export const dateByHeads = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  const heads: (Scene | undefined)[] = [];
  const entries = entriesOf(scenes);
  for (const [n, scene] of scenes.entries()) {
    const before = scenes[n - 1];
    const behind = before !== undefined && onlyDate(before.units) !== undefined;
    const goesOn = before?.sentence.paragraph === scene.sentence.paragraph;
    const entry = entries[n] === n ? undefined : scenes[entries[n] as number];
    heads.push(behind ? before : (entry ?? (goesOn ? heads[n - 1] : undefined)));
  }
  const years = yearsOfEntries(scenes, entries);
  if (years.size === 0 && heads.every((h) => h === undefined)) return;
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== "meeting" && draft.kind !== "visit" && draft.kind !== "agreement" && draft.kind !== "purchase") continue;
    const at = sentenceAt(sentences, draft.trigger.start);
    const head = heads[at];
    const unit = head === undefined ? undefined : (onlyDate(head.units) ?? entryDate(head));
    // A day taken over from before the entry, or from before the head, is none of it.
    const opened = Math.max(scenes[entries[at] ?? -1]?.sentence.start ?? -1, unit === undefined ? -1 : (head?.sentence.start ?? -1));
    const ofEntry = years.get(entries[at] ?? -1);
    if (draft.date !== null && draft.date.evidence.at_start >= opened && !(unit?.temporal?.when.kind === "days" && isSameDay(draft.date))) {
      if (ofEntry !== undefined) drafts[i] = { ...draft, date: inYear(draft.date, ofEntry) } as Draft;
      else if (unit !== undefined && isYear(unit)) drafts[i] = { ...draft, date: inYear(draft.date, Number(unit.lower)) } as Draft;
      else if (unit?.temporal !== undefined) drafts[i] = { ...draft, date: inMonth(draft.date, unit.temporal.when) } as Draft;
      continue;
    }
    if (!/^(?:held|signed|contracted|delivered|approved)$/.test(draft.status.value)) continue;
    if (head === undefined || unit === undefined) continue;
    const year = Number(unit.lower);
    const date = isYear(unit)
      ? groundUnit(head, { when: { kind: "year" as const, year, to_year: year }, tense: "past" as const }, unit)
      : dateRef(head, unit, "past");
    drafts[i] = { ...draft, date: ofEntry === undefined ? date : inYear(date, ofEntry) } as Draft;
  }
};

/**
 * The year of a day or month that a report looks back on without saying it: "On 6 May 2019 A met B. In August they signed" is August
 * 2019, "Lima, December 2021 … in February" is February 2022.
 *
 * A story that names a year goes forward from it, within its paragraph or from one entry of a chronicle to the next. In a report
 * whose day of publication is known a bare day is the latest past one, and only the entries of a chronicle carry their years on.
 * Words that count from the report's own day ("this year", "last month", "on Tuesday") end the story.
 */
import type { Dossier } from "../mentions/dossier.ts";
import type { Unit } from "../mentions/unit.ts";
import { unitTest } from "../mentions/ask.ts";
import type { When } from "../../model/when.ts";

/** A day of the story: month and day of its year; day 0 where only the month is told. */
interface At {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isListMark = unitTest(/^[•*·–—-]$/);
const opensDates = unitTest(/^[:–—-]$/);
/** "the declaration of March 2007", "in force since 2016", "valid until May 2030": the year of something else. */
const OF_A_THING = /^(?:of|since|until|till|by|through|from|to|before|than)$/;
/** "had met in June": what went before what was just told. */
const looksBack = unitTest(/^(?:had|previous|previously|earlier|before)$/);
const isToCome = unitTest(/^(?:will|shall|would|due|expected|planned|scheduled|slated|next)$/);

/** The year and month that an expression with a year of its own tells, or null. */
const withYear = (when: When): At | null => {
  if (when.kind === "days" && when.year !== null) return { year: when.year, month: when.month, day: when.day };
  if (when.kind === "month" && when.year !== null) return { year: when.year, month: when.month, day: 0 };
  return when.kind === "year" && when.year === when.to_year ? { year: when.year, month: 0, day: 0 } : null;
};

/** The month and day of an expression that leaves its year open, or null. */
const bare = (when: When): Omit<At, "year"> | null => {
  if (when.kind === "days" && when.year === null && when.to_year === null && when.of_year === undefined)
    return { month: when.month, day: when.day };
  return when.kind === "month" && when.year === null && when.which === "this" && when.of_year === undefined
    ? { month: when.month, day: 0 }
    : null;
};

/** Whether `a` lies before `b` in their years; a month told without a day is not before a day of it. */
const isEarlier = (a: Omit<At, "year">, b: Omit<At, "year">): boolean =>
  a.month !== b.month ? a.month < b.month : a.day > 0 && b.day > 0 && a.day < b.day;

/** An entry of a list or chronicle: "- 1 March: …", "• In April, …". */
const isEntry = (units: readonly Unit[]): boolean => {
  if (isListMark(units[0])) return true;
  return units[0]?.kind === "date" && opensDates(units[1]);
};
/** The date that opens an entry, after its mark and a preposition. */
const openingDate = (units: readonly Unit[]): Unit | undefined => {
  const at = isListMark(units[0]) ? 1 : 0;
  const unit = units[at]?.kind === "date" ? units[at] : units[at + 1];
  return unit?.kind === "date" ? unit : undefined;
};

const isPoint = ({ temporal }: Unit): boolean => temporal?.role === "point";

/** Goes over the units of one sentence; answers where the story stands after it. */
const follow = (units: readonly Unit[], from: At | null, years: Map<number, number>): At | null => {
  let at = from;
  const recalls = units.some(looksBack);
  const ahead = units.some(isToCome);
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "date" || unit.temporal === undefined) continue;
    const { when, explicitFuture } = unit.temporal;
    const told = withYear(when);
    if (told !== null) {
      if (isPoint(unit) && !OF_A_THING.test(units[i - 1]?.lower ?? "") && !ahead) at = told;
      continue;
    }
    const open = bare(when);
    if (open === null) {
      // "the next day", "a week later" go on with the story
      if (when.kind !== "offset" && when.kind !== "day_of_month" && isPoint(unit)) at = null;
      continue;
    }
    if (at === null || !isPoint(unit) || ahead || explicitFuture === true) continue;
    const earlier = isEarlier(open, at);
    const year =
      earlier && !recalls && at.month > 0
        ? at.year + 1
        : !earlier && recalls && isEarlier(at, open) && at.month > 0
          ? at.year - 1
          : at.year;
    years.set(unit.start, year);
    if (!recalls && !OF_A_THING.test(units[i - 1]?.lower ?? "")) at = { year, ...open };
  }
  return at;
};

/** Do the years that the entries of a chronicle name go forward? */
const goesForward = (entries: readonly (readonly Unit[])[]): boolean => {
  let last = 0;
  for (const units of entries) {
    const when = openingDate(units)?.temporal?.when;
    const year = when === undefined ? undefined : withYear(when)?.year;
    if (year === undefined) continue;
    if (year < last) return false;
    last = year;
  }
  return last > 0;
};

/** "Four months later …", "The following year …": a paragraph that goes on from the one before. */
const opensLater = (units: readonly Unit[]): boolean =>
  units.slice(0, OPENING).some((u) => u.temporal?.when.kind === "offset" && u.temporal.when.base === null && u.temporal.when.offset >= 0);
/** "On 22 October it was B's turn" after what was told of 24 May and September: a paragraph that goes on with the story of a year. */
const opensForward = (units: readonly Unit[], at: At): boolean => {
  const when = units.slice(0, OPENING).find((u) => u.kind === "date")?.temporal?.when;
  const open = when === undefined ? null : bare(when);
  return open !== null && !isEarlier(open, at);
};
/** Units in which a paragraph says when it goes on. */
const OPENING = 3;

const known = new WeakMap<Dossier, ReadonlyMap<number, number>>();

const yearsOf = (dossier: Dossier): ReadonlyMap<number, number> => {
  const kept = known.get(dossier);
  if (kept !== undefined) return kept;
  const years = new Map<number, number>();
  const { sentences } = dossier.document;
  const opens = (n: number): boolean => sentences[n - 1]?.paragraph !== sentences[n]?.paragraph;
  const entries = sentences.flatMap((s, n) => (opens(n) && s.zone === "body" && isEntry(dossier.sentences[n] ?? []) ? [n] : []));
  const isChronicle = entries.length > 1 && goesForward(entries.map((n) => dossier.sentences[n] ?? []));
  const isUndated = dossier.document.article.published === null;
  const opened = new Set(isChronicle ? entries : []);
  let at: At | null = null;
  let inEntry = false;
  let carried = false;
  for (const [n, sentence] of sentences.entries()) {
    const units = dossier.sentences[n] ?? [];
    if (opens(n)) {
      const goesOn = inEntry && opened.has(n) && sentence.item === sentences[n - 1]?.item;
      inEntry = opened.has(n);
      if (!goesOn && !opensLater(units) && !(carried && at !== null && opensForward(units, at))) at = null;
    }
    if (sentence.zone !== "body" || !(isUndated || inEntry)) continue;
    if (!units.some((u) => u.kind === "date")) continue;
    const known = years.size;
    at = follow(units, at, years);
    carried = at !== null && (carried || years.size > known);
  }
  known.set(dossier, years);
  return years;
};

/** "On 6 May 2019 A met B. In August …": the year of a day or month told without one, from the story it stands in; or undefined. */
export const narrativeYear = (dossier: Dossier, unit: Unit): number | undefined => yearsOf(dossier).get(unit.start);

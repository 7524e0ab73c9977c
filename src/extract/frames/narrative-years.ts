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

/** Where a story stands. */
interface Story {
  /** The day told last; null where no story goes on. */
  readonly at: At | null;
  /** The year named last, of whatever, and how many sentences ago. */
  readonly year: number | null;
  readonly since: number;
}
const NO_STORY: Story = { at: null, year: null, since: 0 };
/** Sentences for which "that year" means one. */
const YEAR_HOLDS = 3;

/** "that same year", "later that year" */
const isSameYear = ({ temporal }: Unit): boolean =>
  temporal?.when.kind === "offset" && temporal.when.unit === "year" && temporal.when.offset === 0 && temporal.when.base === null;
/** "on 25 August of that year", "in December of the year" */
const isOfThatYear = (units: readonly Unit[], i: number): boolean =>
  OF_THAT_YEAR.test(
    units
      .slice(i + 1, i + 5)
      .map((u) => u.lower)
      .join(" "),
  );
const OF_THAT_YEAR = /^of (?:that|the)(?: same)? year\b/;

/** "Ten years later", "Ten years and some months afterwards": another time, whose year nobody has worked out. */
export const leapsOn = (units: readonly Unit[]): boolean =>
  units.some((u, i) =>
    /\byears$/.test(u.lower) || u.temporal?.when.kind === "offset"
      ? YEARS_ON.test(
          units
            .slice(i, i + LEAP)
            .map((x) => x.lower)
            .join(" "),
        )
      : false,
  );
const YEARS_ON = /^(?:\S+ )?years (?:and (?:\S+ ){1,4})?(?:later|afterwards|afterward|on)\b/;
/** Units of "ten years and a few months afterwards". */
const LEAP = 5;

/** Goes over the units of one sentence; answers where the story stands after it. `told`: whether a bare day is of the story. */
const follow = (units: readonly Unit[], from: Story, years: Map<number, number>, told: boolean): Story => {
  let at = leapsOn(units) ? null : from.at;
  let year = from.since < YEAR_HOLDS ? from.year : null;
  let named = false;
  let same = false;
  const recalls = units.some(looksBack);
  const ahead = units.some(isToCome);
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== "date" || unit.temporal === undefined) continue;
    const { when, explicitFuture } = unit.temporal;
    const own = withYear(when);
    if (own !== null) {
      [year, named] = [own.year, true];
      if (isPoint(unit) && !OF_A_THING.test(units[i - 1]?.lower ?? "") && !ahead) at = own;
      continue;
    }
    same ||= isSameYear(unit);
    const open = bare(when);
    if (open === null) {
      // "the next day", "a week later" go on with the story
      if (when.kind !== "offset" && when.kind !== "day_of_month" && isPoint(unit)) at = null;
      continue;
    }
    const its = same || isOfThatYear(units, i) ? (at?.year ?? year) : null;
    if (its !== null) {
      years.set(unit.start, its);
      at = { year: its, ...open };
      named = true;
      continue;
    }
    if (at === null || !isPoint(unit) || ahead || explicitFuture === true) continue;
    const earlier = isEarlier(open, at);
    const next = earlier && !recalls && at.month > 0;
    const before = !earlier && recalls && isEarlier(at, open) && at.month > 0;
    const goesOn = { year: at.year + (next ? 1 : before ? -1 : 0), ...open };
    if (told) years.set(unit.start, goesOn.year);
    if (!recalls && !OF_A_THING.test(units[i - 1]?.lower ?? "")) at = goesOn;
  }
  return { at, year, since: named ? 0 : from.since + 1 };
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

/** "That spring and summer saw much traffic", "That year …": a paragraph of a time that was told before. */
const opensThatTime = (units: readonly Unit[]): boolean =>
  THAT_TIME.test(
    units
      .slice(0, 2)
      .map((u) => u.lower)
      .join(" "),
  );
const THAT_TIME = /^(?:that|the same) (?:year|spring|summer|autumn|fall|winter)\b|^later that year\b/;

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
  let story = NO_STORY;
  let inEntry = false;
  let carried = false;
  let past = false;
  for (const [n, sentence] of sentences.entries()) {
    const units = dossier.sentences[n] ?? [];
    if (opens(n)) {
      if (sentence.item !== sentences[n - 1]?.item) story = NO_STORY;
      const { at } = story;
      past = at !== null && opensThatTime(units);
      const goesOn = past || (inEntry && opened.has(n)) || opensLater(units) || (carried && at !== null && opensForward(units, at));
      inEntry = opened.has(n);
      if (!goesOn) story = { ...story, at: null };
    }
    if (sentence.zone !== "body") continue;
    if (!units.some((u) => u.kind === "date")) {
      story = { ...story, since: story.since + 1 };
      continue;
    }
    const found = years.size;
    story = follow(units, story, years, isUndated || inEntry || past);
    carried = story.at !== null && (carried || years.size > found);
  }
  known.set(dossier, years);
  return years;
};

/** "On 6 May 2019 A met B. In August …": the year of a day or month told without one, from the story it stands in; or undefined. */
export const narrativeYear = (dossier: Dossier, unit: Unit): number | undefined => yearsOf(dossier).get(unit.start);

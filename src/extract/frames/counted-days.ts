/**
 * Days counted from something told beside them: "two months after the commission met", "a day after she flew in".
 *
 * Of the two happenings that such words tie, one has a day and the other is so many days before or after it.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { When } from "../../model/when.ts";
import type { Unit } from "../mentions/unit.ts";
import { unitTest } from "../mentions/ask.ts";
import { modalityOf } from "./modality.ts";
import { clausesOf, groundUnit, type Scene, wordsOf } from "./scene.ts";

export const isDayOf = (when: DateRef["when"]): boolean =>
  when.kind === "weekday" || when.kind === "days" || when.kind === "day_of_month" || (when.kind === "relative" && when.unit === "day");

const SINCE = /\bsince (?:his|her|their|its|the) (?:\S+ )?\S+ (?:on|in)$/;
/** "for the first time since his inauguration on January 7": the day that something is counted from. */
export const isCountedFrom = (units: readonly Unit[], i: number): boolean => SINCE.test(wordsOf(units, i - 5, i)) || isSinceDoing(units, i);
const DOING = /\b(?:taking|assuming|entering|coming|winning|becoming|gaining|leaving|opening|signing|establishing)\b[^,;]*$/;
/** "his first trip since winning the election and taking office on 26 November": a day of the calendar in what is counted from. */
const isSinceDoing = (units: readonly Unit[], i: number): boolean =>
  units[i]?.temporal?.when.kind === "days" &&
  DOING.test(wordsOf(units, Math.max(0, i - DOING_REACH), i)) &&
  units.slice(Math.max(0, i - SINCE_REACH), i).some((u) => u.lower === "since");
/** Units from a deed to its day, and from "since" to the day of the last of several deeds. */
const DOING_REACH = 6;
const SINCE_REACH = 24;
/** "a day after the visit": the day of something else; "The day before, …" is one. */
export const isOfAnother = (units: readonly Unit[], i: number): boolean =>
  isCountedFrom(units, i) ||
  (/(^| )(after|before|following)$/.test(units[i]?.lower ?? "") &&
    units[i + 1] !== undefined &&
    units[i + 1]?.kind !== "mark" &&
    !/^(?:in|at|under|by|with|and)$/.test(units[i + 1]?.lower ?? ""));

/**
 * "The talks came two months after the commission met": so long before what the sentence tells first, or, where it is fronted,
 * tells next; null where neither is a happening of its own, undefined where `i` is no such date.
 */
export const countedFrom = (scene: Scene, i: number, at: number, tense: "past" | "future"): Grounded<DateRef> | null | undefined => {
  const { units } = scene;
  const unit = units[i] as Unit;
  const when = unit.temporal?.when;
  if (
    when?.kind !== "offset" ||
    when.base !== null ||
    !/ (after|before)$/.test(unit.lower) ||
    at - i > COUNTED_REACH ||
    !isOfAnother(units, i)
  )
    return undefined;
  const fronted = i < 2 ? units.slice(at).find((u) => u.temporal?.role === "point" && isDayOf(u.temporal.when))?.temporal?.when : undefined;
  // "in November 2017, a year after A's visit"
  const beside = units[i - 1]?.lower === "," ? units[i - 2] : units[i - 1];
  const told = fronted ?? (beside?.temporal !== undefined && CALENDAR.test(beside.temporal.when.kind) ? beside.temporal.when : null);
  // "arrived on Sunday, two weeks after B's visit": no other deed between the count and what it is said of.
  const alone = when.unit !== "year" && !clausesOf(scene).verbs.some((v) => v.form === "finite" && v.at > i && v.at <= at);
  const base = told ?? (alone && i >= 2 ? mainDay(scene, i, when.unit) : null);
  if (
    base === null &&
    !(FOLLOWS.test(units[i - 1]?.lower ?? "") && units.slice(Math.max(0, i - 7), i - 1).some((u) => HAPPENING.test(u.lower)))
  )
    return null;
  return groundUnit(scene, { when: { ...when, offset: -when.offset, base }, tense }, unit);
};
const CALENDAR = /^(?:days|month|year)$/;
/** Units between "two months after" and the noun or verb that it counts from. */
const COUNTED_REACH = 12;
const FOLLOWS = /^(came|comes|coming|held|place)$/;
const HAPPENING =
  /^(which|talks|meeting|meetings|visit|trip|call|summit|session|round|dialogue|signing|they|it|deal|deals|order|orders|contract|contracts|purchase|sale|agreement|announcement|decision|move|news|handover|delivery)$/;

const TIED = / (?:after|before)$/;
/** Does the clause that begins at unit `from` hang on "a day after", which stands right before it? */
export const hangsOnCount = (scene: Scene, from: number): boolean => {
  const unit = scene.units[from - 1];
  return (
    unit?.kind === "date" &&
    TIED.test(unit.lower) &&
    clausesOf(scene).verbs.some((v) => (v.form === "gerund" ? v.first === from : v.subject !== null && opens(scene, from, v.subject.first)))
  );
};

/** Does the subject at unit `at` open what begins at `from`: "the blue and yellow flag"? */
const opens = (scene: Scene, from: number, at: number): boolean =>
  at >= from &&
  at - from <= SUBJECT &&
  clausesOf(scene)
    .classes.slice(from, at)
    .every((c) => c === "det" || c === "noun" || c === "and" || c === "adv");
/** Words before the noun of a subject. */
const SUBJECT = 4;

/** The unit of the day, or month, of the main clause beside the count at unit `i`: told before it, or behind where the count opens the sentence. */
const mainDayUnit = ({ units }: Scene, i: number, unit: "day" | "week" | "month" | "year"): Unit | undefined => {
  const isBase = (u: Unit): boolean => {
    if (u.temporal?.role !== "point") return false;
    const { when } = u.temporal;
    return (
      when.kind === "weekday" ||
      when.kind === "days" ||
      when.kind === "day_of_month" ||
      (when.kind === "relative" && when.unit === "day") ||
      (when.kind === "month" && (unit === "month" || unit === "year")) ||
      (when.kind === "year" && unit === "year")
    );
  };
  if (i < 2 && unit !== "day" && unit !== "week") return undefined;
  return i < 2 ? units.slice(i + 1).find(isBase) : units.slice(0, i).findLast(isBase);
};
const mainDay = (scene: Scene, i: number, unit: "day" | "week" | "month" | "year"): When | null =>
  mainDayUnit(scene, i, unit)?.temporal?.when ?? null;

/** The tense of the clause that a day stands in. */
const tenseOfDay = (scene: Scene, day: Unit): "past" | "future" | undefined => {
  const { governor, verbs } = clausesOf(scene);
  const verb = verbs[governor[scene.units.indexOf(day)] ?? -1];
  return verb?.form === "finite" ? modalityOf(scene.units, verb.at).tense : undefined;
};

/** "received her on Monday, a day after she flew in": the day of the clause that begins at unit `from`, or undefined. */
export const countedToClause = (scene: Scene, from: number, at: number, tense: "past" | "future"): Grounded<DateRef> | undefined => {
  const unit = scene.units[from - 1];
  const when = unit?.temporal?.when;
  if (unit === undefined || when?.kind !== "offset" || when.base !== null || !hangsOnCount(scene, from)) return undefined;
  // "Two years after A went to Lima, B is to make the trip": the trip is of the clause behind.
  const behind = scene.units[from]?.lower === "the" && isOneOfTwo(scene.units[from + 1]) ? from + 1 : from;
  if (
    clausesOf(scene).verbs.some(
      (v) => v.form === "finite" && v.first > from && v.at <= at && v.subject?.first !== from && v.subject?.first !== behind,
    )
  )
    return undefined;
  const day = mainDayUnit(scene, from - 1, when.unit);
  const told = { ...when, offset: -when.offset, base: day?.temporal?.when ?? null };
  // "rang on Friday, two days before he is to leave": that Friday has been.
  const base_tense = day === undefined ? undefined : tenseOfDay(scene, day);
  return groundUnit(scene, { when: base_tense === undefined || base_tense === tense ? told : { ...told, base_tense }, tense }, unit);
};
const isOneOfTwo = unitTest(/^(?:former|latter)$/);

/**
 * "chaired the talks on Wednesday, and a day later both met A", "in Lima on 17 April and next day in Cusco": counted from
 * the day before it in the sentence.
 */
export const fromDayBefore = (scene: Scene, unit: Unit): When | undefined => {
  const when = unit.temporal?.when;
  if (when?.kind === "offset" && when.unit === "month" && when.base === null && when.offset === 0) return sameMonth(scene, unit);
  if (when?.kind !== "offset" || when.base !== null || when.unit !== "day" || / (?:after|before)$/.test(unit.lower)) return undefined;
  const base = scene.units.slice(0, scene.units.indexOf(unit)).findLast((u) => u.temporal?.role === "point")?.temporal?.when;
  if (base === undefined || !isDayOf(base)) return undefined;
  return when.offset === 0 ? base : { ...when, base };
};

/** "gathered on 29 March. … A had been there in the same month": the month of the day told last, in the sentence or the one before. */
const sameMonth = (scene: Scene, unit: Unit): When | undefined => {
  const { units, dossier, sentence } = scene;
  const isMonth = (u: Unit): boolean => u.temporal?.role === "point" && /^(?:days|month)$/.test(u.temporal.when.kind);
  const before =
    dossier.document.sentences[sentence.index - 1]?.paragraph === sentence.paragraph ? dossier.sentences[sentence.index - 1] : [];
  const told = (units.slice(0, units.indexOf(unit)).findLast(isMonth) ?? before?.findLast(isMonth))?.temporal?.when;
  if (told?.kind === "month") return told;
  return told?.kind === "days"
    ? { kind: "month", year: told.year, month: told.month, which: "this", ...(told.of_year === undefined ? {} : { of_year: told.of_year }) }
    : undefined;
};

/** "the accord of 20 November 2012", "a treaty dated 7 July": the day that a paper bears. */
export const isOfPaper = (units: readonly Unit[], i: number): boolean => {
  if (units[i - 1]?.lower === "dated") return true;
  if (units[i - 1]?.lower !== "of") return false;
  if (units[i - 2]?.instrument !== undefined) return true;
  // "the agreement on the avoidance of double taxation of 5 December 1997"
  const when = units[i]?.temporal?.when;
  if (when?.kind !== "days" || when.year === null) return false;
  for (let k = i - 2; k >= 0 && i - k < TITLE_WITHIN; k--) {
    if (units[k]?.instrument !== undefined) return true;
    if (!/^(?:word|quantity|name)$/.test(units[k]?.kind ?? "")) return false;
  }
  return false;
};
const TITLE_WITHIN = 12;

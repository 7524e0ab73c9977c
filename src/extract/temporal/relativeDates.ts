/**
 * Dates counted from the day of the report or of a happening: "yesterday", "last month", "two years ago", "a day
 * earlier", "over the past decade", "30 years of ties" (a duration, which dates nothing).
 */
import type { Unit, When } from "../../model/when.ts";
import { bracketedDay, calendarDays, type Match } from "./calendarDates.ts";
import { weekdayAt } from "./weekdays.ts";
import { isNumberWord, wordNumber } from "./numberWords.ts";
import { isCapital, isHyphen, isLetters, plainInteger, type Word, wordTest } from "./words.ts";

type Words = readonly Word[];

const UNITS: ReadonlyMap<string, readonly [Unit, number]> = new Map<string, readonly [Unit, number]>([
  ["day", ["day", 1]],
  ["days", ["day", 1]],
  ["night", ["day", 1]],
  ["week", ["week", 1]],
  ["weeks", ["week", 1]],
  ["fortnight", ["week", 2]],
  ["fortnights", ["week", 2]],
  ["month", ["month", 1]],
  ["months", ["month", 1]],
  ["quarter", ["month", 3]],
  ["year", ["year", 1]],
  ["years", ["year", 1]],
  ["decade", ["year", 10]],
  ["decades", ["year", 10]],
  ["century", ["year", 100]],
  ["centuries", ["year", 100]],
]);
/** What an uncounted plural may span: "years ago", "in recent months". */
const UNCOUNTED: Readonly<Record<Unit, number>> = { day: 14, week: 10, month: 12, year: 10 };
const DAY_PART = /^(?:morning|afternoon|evening|night|noon|midday|midnight)$/;

const NAMED = new Set(["today", "tonight", "yesterday", "tomorrow", "overnight", "weekend", "eve"]);
/** Whether every date of this file has such a word in it: a unit, a part of a day, a season, "today". Lower case. */
export const isTimeWord = (low: string): boolean => UNITS.has(low) || NAMED.has(low) || DAY_PART.test(low) || SEASON.test(low);

const relative = (unit: Unit, offset: number, approximate = false): When => ({ kind: "relative", unit, offset, approximate });
const offset = (unit: Unit, by: number): When => ({ kind: "offset", unit, offset: by, base: null });
const past = (unit: Unit, count: number): When => ({ kind: "past", unit, count });

interface Count {
  readonly value: number;
  readonly next: number;
  readonly vague: boolean;
}

const FEW: ReadonlyMap<string, number> = new Map([
  ["few", 3],
  ["several", 4],
  ["couple", 2],
  ["many", 10],
  ["some", 3],
]);
const ABOUT = new Set("about around nearly almost roughly some approximately over under barely just only exactly".split(" "));

/** Whether a count can begin with the word. */
const opensCount = wordTest(
  (low) => /^(?:[0-9]+|more|less|fewer|an?|the|half)$/.test(low) || ABOUT.has(low) || FEW.has(low) || isNumberWord(low),
);

/** A count before a unit: "two", "2", "a", "a couple of", "a few", "around two", "more than 30". */
const countAt = (words: Words, at: number, qualifiers = 2): Count | null => {
  if (!opensCount(words[at])) return null;
  const low = words[at]?.low ?? "";
  if (qualifiers > 0 && words[at + 1]?.low === "than" && /^(?:more|less|fewer)$/.test(low)) {
    const inner = countAt(words, at + 2, qualifiers - 1);
    return inner === null ? null : { ...inner, vague: true };
  }
  if (qualifiers > 0 && ABOUT.has(low)) {
    const inner = countAt(words, at + 1, qualifiers - 1);
    if (inner !== null) return { ...inner, vague: !/^(?:just|only|exactly)$/.test(low) || inner.vague };
  }
  const article = low === "a" || low === "the" ? 1 : 0;
  const few = FEW.get(words[at + article]?.low ?? "");
  if (few !== undefined) return { value: few, next: at + article + (words[at + article + 1]?.low === "of" ? 2 : 1), vague: true };
  if (low === "half" && words[at + 1]?.low === "a") return { value: 0.5, next: at + 2, vague: false };
  const number = wordNumber(words, at);
  if (number !== null) return { ...number, vague: false };
  const digits = plainInteger(words[at]);
  if (digits !== null && digits > 0 && digits < 1000 && words[at + 1]?.glued !== true) return { value: digits, next: at + 1, vague: false };
  return low === "a" || low === "an" || low === "one" ? { value: 1, next: at + 1, vague: false } : null;
};

const isUnit = wordTest((low) => UNITS.has(low));
const unitAt = (words: Words, at: number): { unit: Unit; times: number; next: number } | null => {
  const found = isUnit(words[at]) ? UNITS.get(words[at]?.low ?? "") : undefined;
  return found === undefined ? null : { unit: found[0], times: found[1], next: at + 1 };
};

/** Saturday and Sunday. */
const weekend = (which: "this" | "last"): When => ({ kind: "weekday", weekday: 6, which, to_weekday: 7 });

const opensNamed = wordTest(/^(?:today|tonight|yesterday|tomorrow|last|this|overnight|next|coming|the|past|weekend)$/);
const isDayPart = wordTest(DAY_PART);

/** The same, also with the day of the month in brackets ("this evening (21)"). */
const named = (words: Words, at: number): Match | null => {
  if (!opensNamed(words[at])) return null;
  const day = dayNamed(words, at);
  const inBrackets = day?.when.kind === "relative" ? bracketedDay(words, day.next) : null;
  if (day?.when.kind !== "relative" || inBrackets === null) return day;
  return { ...day, when: { ...day.when, of_month: inBrackets.value }, next: inBrackets.next };
};

/** "today", "yesterday evening", "the day before yesterday", "last night", "this morning", "tomorrow". */
const dayNamed = (words: Words, at: number): Match | null => {
  const low = words[at]?.low ?? "";
  const behind = words[at + 1]?.low ?? "";
  const part = isDayPart(words[at + 1]) ? at + 2 : at + 1;
  if (low === "today" || low === "tonight") return { when: relative("day", 0), next: at + 1 };
  if (low === "yesterday") return { when: relative("day", -1), next: part, future: false };
  if (low === "tomorrow") return { when: relative("day", 1), next: part, future: true };
  if (low === "last" && (behind === "night" || behind === "evening")) return { when: relative("day", -1), next: at + 2, future: false };
  if (low === "this" && isDayPart(words[at + 1])) return { when: relative("day", 0), next: at + 2 };
  if (low === "overnight") return { when: relative("day", 0), next: at + 1 };
  // A weekend to come is told by its Saturday.
  if (behind === "weekend" && /^(?:this|next|coming)$/.test(low))
    return { when: { kind: "weekday", weekday: 6, which: low === "next" ? "next" : "this" }, next: at + 2 };
  if (behind === "weekend" && /^(?:the|last|past)$/.test(low)) return { when: weekend(low === "the" ? "this" : "last"), next: at + 2 };
  if (low === "weekend" && words[at - 1]?.low === "at") return { when: weekend("this"), next: at + 1 };
  return null;
};

const isLead = wordTest(/^(?:early|late|mid|later|earlier|the|sometime)$/);
const isWhich = wordTest((low) => WHICH.has(low));
const WHICH = new Set("last past previous preceding next coming following ensuing this current same that recent".split(" "));

/** "last month", "later this year", "next week", "the past two years", "the last decade", "the previous day", "the same day". */
const determined = (words: Words, at: number): Match | null => {
  let i = at;
  let lead = "";
  while (isLead(words[i]) && i < at + 3) {
    if (words[i]?.low !== "the") lead = words[i]?.low ?? "";
    i++;
    if (isHyphen(words[i])) i++;
  }
  if (lead !== "" && /^(?:in|on)$/.test(words[i]?.low ?? "")) {
    // "earlier in the day", "later in the month"
    const unit = words[i + 1]?.low === "the" ? unitAt(words, i + 2) : null;
    return unit === null || words[i + 2]?.low.endsWith("s")
      ? null
      : { when: unit.unit === "day" ? offset("day", 0) : relative(unit.unit, 0), next: unit.next };
  }
  if (!isWhich(words[i])) return null;
  const which = words[i]?.low ?? "";
  // "the next day", "the same evening": counted from the day told before.
  if (isDayPart(words[i + 1]) && !(which === "last" || which === "past" || which === "this" || which === "recent")) {
    const by = /^(?:next|following|ensuing)$/.test(which) ? 1 : /^(?:previous|preceding)$/.test(which) ? -1 : 0;
    return which === "coming" ? null : { when: offset("day", by), next: i + 2 };
  }
  const told = unitAt(words, i + 1);
  if (which === "next" && told !== null && !words[i + 1]?.low.endsWith("s") && (told.unit === "day" || words[i - 1]?.low === "the"))
    return { when: offset(told.unit, told.times), next: told.next };
  const ahead = which === "next" || which === "coming";
  const count = which === "this" || which === "same" || which === "that" ? null : countAt(words, i + 1);
  if (count !== null) {
    const unit = unitAt(words, count.next);
    if (unit === null) return null;
    const length = Math.max(1, Math.round(count.value * unit.times));
    if (ahead) return { when: relative(unit.unit, length, true), next: unit.next, future: true, role: "span" };
    return which === "following" ? null : { when: past(unit.unit, length), next: unit.next, future: false, role: "span" };
  }
  const unit = unitAt(words, i + 1);
  if (unit === null || (which === "that" && lead === "" && words[at - 1]?.low !== "on" && words[at - 1]?.low !== "in")) return null;
  const plural = words[i + 1]?.low.endsWith("s") === true;
  const dayPart = words[i + 1]?.low === "night";
  if (plural) {
    if (ahead) return { when: relative(unit.unit, unit.times, true), next: unit.next, future: true, role: "span" };
    return which === "recent" || which === "past" || which === "last" || which === "previous"
      ? { when: past(unit.unit, UNCOUNTED[unit.unit] * unit.times), next: unit.next, future: false, role: "span" }
      : null;
  }
  if (which === "same" || which === "that")
    return unit.unit === "day" || which === "same"
      ? { when: offset(unit.unit, 0), next: unit.next }
      : { when: offset(unit.unit, 0), next: unit.next };
  if (which === "following" || which === "ensuing") return { when: offset(unit.unit, unit.times), next: unit.next };
  if (which === "previous" || which === "preceding") return { when: offset(unit.unit, -unit.times), next: unit.next };
  if (dayPart || (unit.unit === "day" && (which === "last" || which === "past"))) return null;
  const covers = /^(?:over|during|in|within|for)$/.test(words[at - 1]?.low ?? "") && (which === "past" || words[at]?.low === "the");
  if ((which === "last" || which === "past") && (unit.times > 1 || (covers && which === "past") || covers))
    return { when: past(unit.unit, unit.times), next: unit.next, future: false, role: "span" };
  if (which === "last" || which === "past") return { when: relative(unit.unit, -1), next: unit.next, future: false };
  if (ahead) return { when: relative(unit.unit, unit.times, unit.times > 1), next: unit.next, future: true };
  if (which === "recent") return null;
  const when = relative(unit.unit, 0);
  return lead === "later" || lead === "late"
    ? { when, next: unit.next, ...(lead === "later" ? { future: true } : {}) }
    : lead === "earlier"
      ? { when, next: unit.next, future: false }
      : { when, next: unit.next };
};

const isBound = wordTest(/^(?:end|close|start|beginning|middle)$/);

/** "the end of the year", "the start of the month": within the current one. */
const endOf = (words: Words, at: number): Match | null => {
  if (!isBound(words[at]) || words[at + 1]?.low !== "of" || words[at + 2]?.low !== "the") return null;
  const unit = unitAt(words, at + 3);
  return unit === null || unit.times > 1 || unit.unit === "day" ? null : { when: relative(unit.unit, 0), next: unit.next };
};

/** "the day before", "the day after", "the eve", "on the eve of". */
const neighbour = (words: Words, at: number): Match | null => {
  const i = words[at]?.low === "the" ? at + 1 : at;
  if (words[i]?.low === "eve" && i > at) return { when: offset("day", -1), next: i + 1 };
  // "the evening before"
  if (i > at && isDayPart(words[i]) && /^(?:before|after)$/.test(words[i + 1]?.low ?? "") && /^(?:[,.;]|$)/.test(words[i + 2]?.low ?? ""))
    return { when: offset("day", words[i + 1]?.low === "before" ? -1 : 1), next: i + 2 };
  const unit = unitAt(words, i);
  if (unit === null || i === at || words[i]?.low.endsWith("s")) return null;
  const side = words[unit.next]?.low;
  if (side !== "before" && side !== "after") return null;
  if (words[unit.next + 1]?.low === "yesterday") return { when: relative("day", -2), next: unit.next + 2, future: false };
  if (words[unit.next + 1]?.low === "tomorrow") return { when: relative("day", 2), next: unit.next + 2, future: true };
  return { when: offset(unit.unit, side === "before" ? -unit.times : unit.times), next: unit.next + 1 };
};

/** "(the) ten years to 2024", "the decade ending in 2023": the years, where a year stands at `at`. */
const yearsTo = (words: Words, at: number, count: number): Match | null => {
  const low = words[at]?.low ?? "";
  if (!/^(?:to|until|till|ending|through)$/.test(low)) return null;
  const last = words[at + 1]?.low === "in" || words[at + 1]?.low === "with" ? at + 2 : at + 1;
  const year = plainInteger(words[last]) ?? 0;
  if (year < 1900 || year > 2099 || count < 2 || count > 50) return null;
  return { when: { kind: "year", year: year - count, to_year: year }, next: last + 1, role: "span" };
};

/** "two weeks ago", "a month later", "three days after Monday", "30 years of ties". */
const counted = (words: Words, at: number): Match | null => {
  const count = countAt(words, at);
  if (count === null) {
    const plural = unitAt(words, at);
    if (plural?.unit === "year" && plural.times > 1 && words[at - 1]?.low === "the") return yearsTo(words, plural.next, plural.times);
    if (plural === null || !words[at]?.low.endsWith("s") || !/^(?:ago|back|earlier)$/.test(words[plural.next]?.low ?? "")) return null;
    return { when: past(plural.unit, UNCOUNTED[plural.unit] * plural.times), next: plural.next + 1, future: false };
  }
  if (isHyphen(words[count.next])) return null;
  const unit = unitAt(words, count.next);
  if (unit === null || words[count.next]?.low === "night") return null;
  const length = Math.max(1, Math.round(count.value * unit.times));
  const side = words[unit.next]?.low ?? "";
  const behind = unit.next + 1;
  const upTo = unit.unit === "year" ? yearsTo(words, unit.next, length) : null;
  if (upTo !== null) return upTo;
  if (side === "ago" || side === "back") return { when: relative(unit.unit, -length, count.vague), next: behind, future: false };
  if (side === "earlier" || side === "previously" || side === "prior" || side === "later" || side === "afterwards" || side === "hence")
    return { when: offset(unit.unit, side === "later" || side === "afterwards" || side === "hence" ? length : -length), next: behind };
  if (side === "before" || side === "after") {
    const sign = side === "before" ? -1 : 1;
    const base = weekdayAt(words, behind) ?? calendarDays(words, behind) ?? named(words, behind);
    return base === null
      ? { when: offset(unit.unit, sign * length), next: behind }
      : { when: { kind: "offset", unit: unit.unit, offset: sign * length, base: base.when }, next: base.next };
  }
  if (side === "from" && words[behind]?.low === "now")
    return { when: relative(unit.unit, length, count.vague), next: behind + 1, future: true };
  if (side === "old" || words[at]?.low === "the" || (isLetters(words[at]) && count.value === 1)) return null;
  if (unit.unit === "day" && words[count.next]?.low === "day") return null;
  return { when: past(unit.unit, length), next: unit.next, role: "age" };
};

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/;
const isSeason = wordTest(SEASON);

/** "last spring", "in the summer" without a year: some time in the year before or after, as the clause tells. */
const season = (words: Words, at: number): Match | null => {
  const low = words[at]?.low ?? "";
  const before = words[at - 1]?.low ?? "";
  if (low === "last" || low === "this" || low === "next") {
    if (!isSeason(words[at + 1]) || isCapital(words[at + 1])) return null;
    return low === "next"
      ? { when: relative("year", 1, true), next: at + 2, future: true }
      : { when: past("year", 1), next: at + 2, ...(low === "last" ? { future: false } : {}) };
  }
  if (low === "the" ? !isSeason(words[at + 1]) || !/^(?:in|during|since|until|by)$/.test(before) : before !== "in" || !isSeason(words[at]))
    return null;
  const next = low === "the" ? at + 2 : at + 1;
  return words[next]?.low === "of" || plainInteger(words[next]) !== null || (isLetters(words[next]) && words[next]?.glued)
    ? null
    : { when: past("year", 1), next };
};

/** A date or duration at `at` that is counted from another day, or null. */
export const relativeDate = (words: Words, at: number): Match | null =>
  named(words, at) ?? endOf(words, at) ?? neighbour(words, at) ?? determined(words, at) ?? counted(words, at) ?? season(words, at);

/**
 * Dates as a report words them: every temporal expression of a sentence, not yet resolved to days.
 *
 * One pass over the words; at each word the patterns of the neighbouring files are tried in a fixed order and look only
 * a few words ahead, so the time is linear in the sentence. Which day is meant is for reconciliation to say.
 */
import type { When } from "../../model/when.ts";
import { calendarDays, calendarMonth, calendarYear, type Match, yearFirst } from "./calendarDates.ts";
import { MONTHS, WEEKDAYS } from "../../read/calendar.ts";
import { isTimeWord, relativeDate } from "./relativeDates.ts";
import { weekdayAt } from "./weekdays.ts";
import { isHyphen, isLetters, plainInteger, type Word, wordQuestion, wordsOf, wordTest } from "./words.ts";

const PREPOSITIONS = ["on", "in", "at", "since", "until", "by", "between", "from", "after", "before", "during", "over", "for"] as const;
export type TemporalPreposition = (typeof PREPOSITIONS)[number];

export interface TemporalMention {
  /** Offsets into the text; the preposition is not part of the mention ("on [Thursday]", "from [28 May to 1 June]"). */
  readonly start: number;
  readonly end: number;
  readonly when: When;
  /** The preposition just before, lower case; null where there is none. */
  readonly prep: TemporalPreposition | null;
  /** true for "next month", "tomorrow", "later this week"; false for "last month", "ago", "yesterday"; null where the words leave it open. */
  readonly explicitFuture: boolean | null;
  /** `point` dates a happening; `span` is a period ("over the past two years", "since 2015"); `age` is a duration ("30 years of ties") and dates nothing. */
  readonly role: "point" | "span" | "age";
  /** "on the second day of his visit": which day of a stay told before (-1 the last); its `when` counts from that of the report. */
  readonly ofStay?: number;
}

const NTH: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["opening", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["last", -1],
  ["final", -1],
  ["closing", -1],
  ["concluding", -1],
]);
const NUMBERED: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["1", 1],
  ["two", 2],
  ["2", 2],
  ["three", 3],
  ["3", 3],
  ["four", 4],
  ["4", 4],
]);

/** "the first day of the visit", "his final day in Oslo", "day two of the trip"; `when` is not counted yet. */
const opensStay = wordTest(/^(?:day|the|his|her|their)$/);
const dayOfStay = (words: readonly Word[], at: number): (Match & { readonly ofStay: number }) | null => {
  if (!opensStay(words[at])) return null;
  const low = words[at]?.low ?? "";
  let next: number;
  let nth: number | undefined;
  if (low === "day") {
    nth = NUMBERED.get(words[at + 1]?.low ?? "");
    next = at + 2;
  } else {
    nth = NTH.get(words[at + 1]?.low ?? "");
    // "the second and last day"
    const both = words[at + 2]?.low === "and" && NTH.has(words[at + 3]?.low ?? "") ? at + 4 : at + 2;
    if (words[both]?.low !== "day") return null;
    next = both + 1;
    // "On the first day the Minister met …": of the stay that is told.
    const bare = /^(?:opening|closing|concluding|final)$/.test(words[at + 1]?.low ?? "") && /^(?:and|\.)$/.test(words[next]?.low ?? ".");
    const opens = words[at - 1]?.low === "on" && (bare || (nth !== -1 && /^(?:the|he|she|they|it)$/.test(words[next]?.low ?? "")));
    if (low === "the" && words[next]?.low !== "of" && words[next]?.low !== "," && !opens) return null;
  }
  if (nth === undefined) return null;
  if (words[next]?.low === "of") {
    let k = next + 1;
    while (k < next + 7 && !STAYS.test(words[k]?.low ?? "") && !isMark(words[k])) k++;
    if (!STAYS.test(words[k]?.low ?? "")) return null;
  } else if (low === "day") return null;
  return { when: { kind: "relative", unit: "day", offset: 0, approximate: false }, next, ofStay: nth };
};
const STAYS = /^(?:visit|trip|stay|tour|sojourn)$/;
const isMark = (word: Word | undefined): boolean => word === undefined || /^[.,;:()]/.test(word.raw);

/** "on the 8th": a day of the month by itself, only where no noun follows that it could count. */
const dayOfMonth = (words: readonly Word[], at: number): Match | null => {
  const day = plainInteger(words[at]);
  if (day === null || day < 1 || day > 31 || words[at - 1]?.low !== "the") return null;
  if (!/^(?:on|by|until|since|from|to|of|and)$/.test(words[at - 2]?.low ?? "")) return null;
  if (!words[at + 1]?.glued || !/^(?:st|nd|rd|th)$/.test(words[at + 1]?.low ?? "")) return null;
  const behind = words[at + 2];
  const noun = behind === undefined || !isLetters(behind) ? "" : behind.raw;
  const counts =
    noun !== "" && !/^(?:and|in|at|for|to|with|when|as|after|before|while|of|from|that|the|by|he|she|they|it|is|was|were)$/.test(noun);
  if (counts || isHyphen(behind)) return null;
  const month = words[at + 2]?.low === "of" && /^(?:this|last|next)$/.test(words[at + 3]?.low ?? "") && words[at + 4]?.low === "month";
  return { when: { kind: "day_of_month", day }, next: month ? at + 5 : at + 2 };
};

/** "early", "late", "mid", "the end of", "the first half of" before a month or year: part of the mention, not of the date. */
const isPart = wordTest(/^(?:early|late|mid|end|beginning|start|middle|half|quarter|spring|summer|autumn|fall|winter|close|q[1-4])$/);
/** "Deliveries start in 2028": a verb unless "of" follows. */
const needsOf = wordTest(/^(?:end|beginning|start|middle|half|quarter|close)$/);
const leadIn = (words: readonly Word[], at: number): number => {
  let i = at;
  for (let steps = 0; steps < 4 && i < words.length; steps++) {
    const low = words[i]?.low;
    if (isPart(words[i]) && (!needsOf(words[i]) || words[i + 1]?.low === "of")) i++;
    else if (i > at && (low === "of" || low === "in" || isHyphen(words[i]))) i++;
    else break;
  }
  return i;
};

const monthOrYear = (words: readonly Word[], at: number): Match | null => {
  const low = words[at]?.low;
  if (low === "last" || low === "next" || low === "this") {
    const month = calendarMonth(words, at + 1, low);
    if (month !== null && month.when.kind === "month") return low === "this" ? month : { ...month, future: low === "next" };
  }
  const from = leadIn(words, at);
  if (from > at && /^(?:the|last|this|next)$/.test(words[from]?.low ?? "")) return null;
  const month = calendarMonth(words, from);
  if (month !== null) return month;
  return calendarYear(words, from);
};

/** Every word that can open a date, so that the patterns are not tried on all others. */
const OPENERS = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ..."today tonight yesterday tomorrow overnight weekend last past previous preceding next coming following ensuing this current same that recent the".split(
    " ",
  ),
  ..."early late mid later earlier sometime end beginning start middle half quarter close q1 q2 q3 q4 spring summer autumn fall winter".split(
    " ",
  ),
  ..."a an more less fewer about around nearly almost roughly some approximately over under barely just only exactly few several couple many".split(
    " ",
  ),
  ..."his her their day days night week weeks fortnight fortnights month months year years decade decades century centuries".split(" "),
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  ),
  ..."twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
]);
const opens = wordQuestion((form) => /^[0-9]/.test(form.text) || OPENERS.has(form.low));

/** Digits, a month, a weekday or a word of time. */
const tellsTime = wordQuestion(
  (form) => /^[0-9]/.test(form.text) || MONTHS.has(form.low) || WEEKDAYS.has(form.low) || isTimeWord(form.low),
);

const matchAt = (words: readonly Word[], at: number): (Match & { readonly ofStay?: number }) | null =>
  dayOfStay(words, at) ??
  yearFirst(words, at) ??
  weekdayAt(words, at) ??
  calendarDays(words, at) ??
  dayOfMonth(words, at) ??
  monthOrYear(words, at) ??
  relativeDate(words, at);

const preposition = (words: readonly Word[], at: number): TemporalPreposition | null => {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const low = words[i]?.low ?? "";
    const found = PREPOSITIONS.find((p) => p === low);
    if (found !== undefined) return found;
    if (!/^(?:the|a|early|late|mid|about|around|just|end|of)$/.test(low)) return null;
  }
  return null;
};

/** Part of a designation ("F-35", "Su-30", "No. 9") or of a larger number: no date begins here. */
const insideName = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || plainInteger(word) === null) return false;
  const before = words[at - 1];
  if (before === undefined) return false;
  if (isHyphen(before) && before.glued && word.glued && isLetters(words[at - 2]))
    return !/^(?:mid|early|late|post|pre)$/.test(words[at - 2]?.low ?? "");
  return /^[$€£¥₹+/#]$/.test(before.raw) && (word.glued || before.raw === "$");
};

/** The mentions within `text[start, end)`, in order, without overlap. One pass over the words; never throws. */
export const findTemporal = (text: string, start: number, end: number): TemporalMention[] => temporalIn(wordsOf(text, start, end));

/** The same for words already cut. */
export const temporalIn = (words: readonly Word[]): TemporalMention[] => {
  const mentions: TemporalMention[] = [];
  // A date has a word of time in it: behind the last one none begins.
  let last = words.length - 1;
  while (last >= 0 && !tellsTime((words[last] as Word).form)) last--;
  for (let at = 0; at <= last; ) {
    const first = words[at];
    const found = first === undefined || !opens(first.form) || insideName(words, at) ? null : matchAt(words, at);
    const final = words[(found?.next ?? 0) - 1];
    if (found === null || first === undefined || final === undefined) {
      at++;
      continue;
    }
    const prep = preposition(words, at);
    mentions.push({
      start: first.start,
      end: final.end,
      when: found.when,
      prep,
      explicitFuture: found.future ?? null,
      role: found.role ?? (prep === "since" ? "span" : "point"),
      ...(found.ofStay === undefined ? {} : { ofStay: found.ofStay }),
    });
    at = found.next;
  }
  return mentions;
};

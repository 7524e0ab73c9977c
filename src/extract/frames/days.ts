/**
 * When it happened, where the sentence does not say: the day the report tells its news on at that point.
 *
 * A day told for the news ("on Friday", "today", "on 3 June") holds until another one is told. Background, calls to come and
 * history do not move it, nor does the day on which somebody said so: a sentence whose date is a month or a year, or whose
 * verb is a pluperfect, leaves it as it was.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { civilOf, type Day, dayOf as dayAt, existsInCalendar, weekdayOf } from "../../model/day.ts";
import { dayOfReport } from "./ahead.ts";
import type { Verb } from "../clauses/parse.ts";
import { SAYING } from "../clauses/words.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { clockLines } from "./clock-entries.ts";
import { dateRef, isOfTopic, opensNextVerb } from "./circumstance.ts";
import { endOfRelative } from "./clause-bounds.ts";
import { isInAside, verbOfDay } from "./asides-of-days.ts";
import { isCountedFrom, isOfPaper } from "./counted-days.ts";
import { isToCome } from "./days-to-come.ts";
import type { Draft } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { monthBefore } from "./months-told.ts";
import { regardIn } from "./recalled.ts";
import { clausesOf, type Scene, sentenceAt } from "./scene.ts";
import { hangsOnOccasion, signingDays, tellsTimeOfDay } from "./times-of-day.ts";
import { isBoundOfStay } from "./visit-bounds.ts";

type Dated = Extract<Draft, { kind: "meeting" | "agreement" | "visit" }>;

interface Told {
  /** The day the news stands on after this sentence; null before one is told. */
  readonly day: Grounded<DateRef> | null;
  /** Does the sentence tell history? */
  readonly history: boolean;
  /** How many sentences ago the day was told. */
  readonly since: number;
}

/** A day further back than this many sentences no longer dates what is told. */
const REACH = 1;
/** The same within the paragraph that told it. */
const IN_PARAGRAPH = 3;

const BARRED = /^(since|until|till|by|before|after|ahead)$/;
const OF_ITS_OWN = /^(meeting|talks|visit|call|summit|attack|election|session|speech|statement|deal|agreement|trip)$/;

/** The day somebody came or went home is not that of what was done in between. */
const LEAVING = /^(returned|returns|left|leaves|departed|departs|departing|returning|flew|arrived|arrives|arriving|landed|lands)$/;

const isDay = (unit: Unit): boolean => {
  const t = unit.temporal;
  if (t === undefined || t.ofStay !== undefined || t.role !== "point" || (t.prep !== null && BARRED.test(t.prep))) return false;
  const { when } = t;
  if (t.explicitFuture === true) return false;
  return (
    (when.kind === "weekday" && when.which !== "next") ||
    when.kind === "days" ||
    when.kind === "day_of_month" ||
    (when.kind === "relative" && when.unit === "day" && when.offset <= 0)
  );
};

const isExtent = ({ when }: DateRef): boolean => when.kind === "days" && (when.month !== when.to_month || when.day !== when.to_day);

const isHistory = (unit: Unit): boolean => {
  const when = unit.temporal?.when;
  return (
    when !== undefined &&
    unit.temporal?.role === "point" &&
    (when.kind === "month" ||
      when.kind === "year" ||
      (when.kind === "relative" && (when.unit === "month" || when.unit === "year") && when.offset < 0))
  );
};

/** "her first visit since she took office on 10 March", "comes after that of A to Lima on 10 March": the day of what went before. */
const isOfEarlier = (units: readonly Unit[], i: number, verb: Verb): boolean => {
  const opener = units[(verb.subject?.first ?? verb.first) - 1];
  if (verb.first < i && SINCE.test(opener?.lower ?? "")) return true;
  for (let k = i - 1; k > verb.at; k--) {
    const word = units[k]?.lower ?? "";
    if (FOLLOWING.test(word)) return units[k + 1]?.kind !== "date" && k + 1 < i;
  }
  return false;
};
const SINCE = /^(?:since|until|till)$/;
const FOLLOWING = /^(?:after|before|since|following)$/;

/** "Five months after their meeting in Lima on 21 May, the two took stock": the day that the count starts from. */
const isCounted = (units: readonly Unit[], i: number, verb: Verb): boolean => {
  if (verb.first < i) return false;
  for (let k = i - 2; k >= Math.max(0, i - COUNT_WITHIN) && units[k]?.kind !== "mark"; k--)
    if (units[k]?.kind === "date" && COUNTS.test(units[k]?.lower ?? "")) return true;
  return false;
};
const COUNTS = / (?:after|before|since)$/;
const COUNT_WITHIN = 12;

/** "the presidency of the council, which begins on 1 January": when something else begins or ends. */
const isScheduled = (scene: Scene, i: number, verb: Verb): boolean =>
  verb.at < i && clausesOf(scene).classes[verb.first - 1] === "rel" && isBeginning(scene.units[verb.at]);
const isBeginning = unitTest(
  /^(?:begins?|starts?|opens?|ends?|expires?|lapses?|falls?|runs?|closes?|takes?|comes?|becomes?|enters?|lasts?)$/,
);

/** Is the day at unit `i` of something that the sentence only counts from, or of what begins or ends by the way? */
export const isOfOther = (scene: Scene, i: number, verb: Verb): boolean => isCounted(scene.units, i, verb) || isScheduled(scene, i, verb);

/** "to ratify the treaty, signed in Lima on 30 June 2019", "the pact that was signed on …": a day with its year behind what is told of a thing. */
const isOfPast = (scene: Scene, verb: Verb, date: Unit): boolean => {
  const when = date.temporal?.when;
  const before = scene.units[verb.at - 1];
  const behind = scene.units[verb.at + 1];
  const opener = scene.units[verb.first - 1]?.lower ?? "";
  if (when?.kind === "days" && when.year !== null && /^(?:that|which)$/.test(opener) && clausesOf(scene).classes[verb.first - 2] === "noun")
    return true;
  return (
    when?.kind === "days" &&
    when.year !== null &&
    verb.first === verb.at &&
    clausesOf(scene).classes[verb.at] === "past" &&
    (before?.lower === "," || before?.instrument !== undefined) &&
    (behind === date || /^(?:in|on|at|by|between|during)$/.test(behind?.lower ?? ""))
  );
};

/** "met A (19 May), B (20 May)": days in brackets, each of what stands before it. */
export const isOfEach = (units: readonly Unit[], i: number): boolean =>
  units[i]?.kind === "date" &&
  units[i - 1]?.lower === "(" &&
  units.filter((u, k) => u.kind === "date" && units[k - 1]?.lower === "(").length > 1;

/** The day a sentence gives its news, or null; of several the one told last, which what follows goes on from. */
const dayOf = (scene: Scene): Grounded<DateRef> | null => {
  const { units } = scene;
  if (!scene.kinds.has("date")) return null;
  const regard = regardIn(scene);
  let last: Grounded<DateRef> | null = null;
  let aside: Grounded<DateRef> | null = null;
  for (const [i, unit] of units.entries()) {
    if (scene.quoted[i] === true || !isDay(unit)) continue;
    // "the leaders welcomed the dinner on 9 May": its own day.
    if (regard >= 0 && i > regard) continue;
    if (isOfEach(units, i)) continue;
    // "his August 18 meeting": a day that belongs to a noun.
    if (OF_ITS_OWN.test(units[i + 1]?.lower ?? "") || isCountedFrom(units, i) || isOfTopic(units, 0, i) || isBoundOfStay(scene, i))
      continue;
    // "the incident of Saturday"
    if (isOfPaper(units, i) || units[i - 1]?.lower === "of") continue;
    const verb = verbOfDay(scene, i);
    // "officials said on Thursday": the day of the words, not of the deeds.
    if (verb !== undefined && (SAYING.has(units[verb.at]?.lower ?? "") || LEAVING.test(units[verb.at]?.lower ?? ""))) continue;
    if (verb !== undefined && (isOfEarlier(units, i, verb) || isOfPast(scene, verb, unit))) continue;
    if (verb !== undefined && isOfOther(scene, i, verb)) continue;
    const modality = verb === undefined ? undefined : modalityOf(units, verb.at);
    if (modality !== undefined && verb !== undefined && (isToCome(units, verb.at) || modality.perfect)) continue;
    const own = dateRef(scene, unit, "past");
    if (verb !== undefined && isInAside(scene, i, verb)) {
      aside = own;
      continue;
    }
    // "called on A on 3 March as part of a visit from 2 to 5 March": what follows goes on from the day, not from the stay
    if (last === null || isExtent(last.value) || own === null || !isExtent(own.value)) last = own;
  }
  return last ?? aside;
};

/** Units of a heading at most. */
const HEADING = 12;
/** Sentences that a heading holds for. */
const HEADING_LASTS = 15;

/** The date that heads a section: "Thursday, 16 May", "II. Republic of Peru (12 June)", alone in its paragraph and without a verb; or null. */
const headingDay = (scene: Scene, next: Scene | undefined): Unit | null => {
  const { units, sentence } = scene;
  if (sentence.zone !== "body" || units.length > HEADING || next?.sentence.paragraph === sentence.paragraph) return null;
  const last = units.findLastIndex((u) => u.kind !== "mark");
  const date = units[last];
  return date !== undefined && isDay(date) && !isOfPaper(units, last) && clausesOf(scene).verbs.length === 0 ? date : null;
};
const isOneDay = ({ temporal }: Unit): boolean =>
  temporal?.when.kind !== "days" || (temporal.when.month === temporal.when.to_month && temporal.when.day === temporal.when.to_day);

/** A day of the calendar so long before the report is one that its paragraph looks back to. */
const LOOKS_BACK = 14;
const isLookedBackTo = ({ value: { when } }: Grounded<DateRef>, published: Day | null): boolean => {
  if (published === null || when.kind !== "days" || when.of_year !== undefined) return false;
  const { year } = civilOf(published);
  const days = (when.year === null ? [year, year - 1] : [when.year])
    .filter((y) => existsInCalendar(y, when.to_month, when.to_day))
    .map((y) => published - dayAt(y, when.to_month, when.to_day));
  return (days.find((back) => back >= 0) ?? 0) > LOOKS_BACK;
};

/** "Today A met B. He is on a visit from 24 to 26 October": a stay that holds the day told; what follows goes on from the day. */
const lastsFrom = (day: Grounded<DateRef> | null, own: Grounded<DateRef>, published: Day | null): boolean => {
  const when = own.value.when;
  if (day === null || published === null || when.kind !== "days" || !isExtent(own.value) || isExtent(day.value)) return false;
  const one = dayToldOf(day.value.when, published);
  const year = when.year ?? civilOf(published).year;
  if (one === null || !existsInCalendar(year, when.month, when.day) || !existsInCalendar(year, when.to_month, when.to_day)) return false;
  return dayAt(year, when.month, when.day) <= one && one <= dayAt(year, when.to_month, when.to_day);
};
/** The day of the calendar that "today", "on Monday" and "on 3 June" mean in a report of the day `published`; null for any other words. */
const dayToldOf = (when: DateRef["when"], published: Day): Day | null => {
  if (when.kind === "relative" && when.unit === "day") return published + when.offset;
  if (when.kind === "weekday" && when.which === "this") return published - ((weekdayOf(published) - when.weekday + 7) % 7);
  if (when.kind !== "days") return null;
  const year = when.year ?? civilOf(published).year;
  return existsInCalendar(year, when.month, when.day) ? dayAt(year, when.month, when.day) : null;
};

const isCountedOn = unitTest(/^(?:but|and|then|on|only|just|,)$/);
/** "The next day she flew to Lima": the day that a sentence opens with, counted from the one told before it; or null. */
const nextDay = (scene: Scene, day: Grounded<DateRef> | null): Grounded<DateRef> | null => {
  const { units } = scene;
  const at = units.findIndex((u) => u.kind === "date" || !isCountedOn(u));
  const unit = units[at];
  const when = unit?.temporal?.when;
  if (day === null || unit === undefined || when?.kind !== "offset" || when.unit !== "day" || when.offset <= 0) return null;
  if (when.base !== null || unit.temporal?.role !== "point" || scene.quoted[at] === true) return null;
  const verb = verbOfDay(scene, at);
  if (verb === undefined || isToCome(units, verb.at) || modalityOf(units, verb.at).perfect) return null;
  return { ...dateRef(scene, unit, "past"), value: { when: { ...when, base: day.value.when }, tense: "past" } };
};

/** The day of the news after each sentence. */
const storyline = (scenes: readonly Scene[], first: Grounded<DateRef> | null): Told[] => {
  const told: Told[] = [];
  let day = first;
  let item = -1;
  let since = 0;
  let headed = 0;
  const appeared = scenes[0]?.dossier.document.article.published ?? null;
  const published = appeared === null ? null : dayOfReport(appeared);
  const clock = clockLines(scenes, first, dayOf);
  for (const [n, scene] of scenes.entries()) {
    const { paragraph } = scene.sentence;
    if (day !== null && headed <= 0 && paragraph !== scenes[n - 1]?.sentence.paragraph && isLookedBackTo(day, published)) day = null;
    if (scene.sentence.item !== item) {
      item = scene.sentence.item;
      if (told.length > 0) day = null;
    }
    const body = scene.sentence.zone === "body";
    const heading = headingDay(scene, scenes[n + 1]);
    const named = body && heading === null ? dayOf(scene) : null;
    const own = named ?? (body && heading === null ? nextDay(scene, day) : null);
    // Of a section told of some days nobody knows which.
    if (heading !== null) day = isOneDay(heading) ? dateRef(scene, heading, "past") : null;
    if (own !== null && !lastsFrom(day, own, published)) day = own;
    else if (scene.kinds.has("date") && scene.units.some((_, k) => isOfEach(scene.units, k))) day = null;
    headed = heading !== null ? HEADING_LASTS : own !== null ? 0 : headed - 1;
    since = own !== null || headed > 0 ? 0 : since + 1;
    if (clock?.within[n] === true && own === null) {
      day = clock.day;
      since = 0;
    }
    told.push({
      day,
      since,
      history: own === null && body && scene.kinds.has("date") && scene.units.some((u, i) => scene.quoted[i] !== true && isHistory(u)),
    });
  }
  return told;
};

const undated = (draft: Draft, scene: Scene | undefined): draft is Dated =>
  (draft.kind === "meeting" || draft.kind === "agreement" || draft.kind === "visit") &&
  draft.date === null &&
  // "In the morning she had received A": told after what came later on the day
  (!draft.background || (draft.kind === "meeting" && scene !== undefined && tellsTimeOfDay(scene.units))) &&
  (draft.status.value === "held" || draft.status.value === "signed") &&
  !(draft.kind === "meeting" && draft.latest);

/** "had come to Lima for the ceremony", "flew in for the day": no longer than what it is for. */
const isBrief = ({ units }: Scene): boolean =>
  units.some((u, k) => OCCASION.test(u.lower) && /^(the|a|this)$/.test(units[k - 1]?.lower ?? "") && units[k - 2]?.lower === "for");
const OCCASION = /^(occasion|day|ceremony|signing|handover|event|launch|inauguration)$/;

/** "the same day": the day of the news. Days counted from it ("a day before") may be counted from another. */
const isSameDay = (draft: Draft): draft is Dated =>
  (draft.kind === "meeting" || draft.kind === "agreement" || draft.kind === "visit") &&
  draft.date?.value.when.kind === "offset" &&
  draft.date.value.when.base === null &&
  draft.date.value.when.unit === "day" &&
  draft.date.value.when.offset === 0;

/** Does the sentence before look back ("it was recalled that they had met on 30 May")? Then "the same day" is not its day. */
const lookedBack = (scenes: readonly Scene[], at: number): boolean => scenes[at - 1]?.units.some((u) => u.lower === "had") === true;

/** "He has been here since Monday. On that day …": the day that the sentence before tells, and none beside it; or null. */
const daySince = (before: Scene | undefined, scene: Scene): Grounded<DateRef> | null => {
  if (before === undefined || before.sentence.paragraph !== scene.sentence.paragraph) return null;
  const dates = before.units.filter((u) => u.kind === "date");
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.temporal?.prep !== "since") return null;
  const { kind } = date.temporal.when;
  return kind === "weekday" || kind === "days" || kind === "day_of_month" ? dateRef(before, date, "past") : null;
};

/** Where the paragraph of a sentence begins. */
const firstOf = (scenes: readonly Scene[], at: number): number => {
  let k = at;
  while (k > 0 && at - k < DEEDS && scenes[k - 1]?.sentence.paragraph === scenes[at]?.sentence.paragraph) k--;
  return scenes[k]?.sentence.start ?? 0;
};
/** Sentences and happenings that one visit is told in. */
const DEEDS = 8;

/**
 * "On 31 March A paid a visit to Oslo. It was about fish. A held talks with B": what a traveller does in the paragraph of the
 * visit whose day was told last is of that day, though sentences stand between.
 */
const goesOnFrom = (drafts: readonly Draft[], i: number, draft: Dated, day: Grounded<DateRef>, first: number): boolean => {
  if (draft.kind !== "meeting" || draft.form.value === "call") return false;
  if (day.evidence.start < first) return false;
  for (let k = i - 1; k >= 0 && i - k <= DEEDS && (drafts[k] as Draft).trigger.start >= first; k--) {
    const d = drafts[k] as Draft;
    if (d.kind !== "visit" || d.status.value !== "held" || d.date?.evidence.at_start !== day.evidence.at_start) continue;
    if (draft.participants.some((p) => p.value.name !== null && p.value.name === d.visitor.value.name)) return true;
  }
  return false;
};

/** "held talks with A, and on Tuesday was received by B": the day of what the sentence tells next. */
const isOfNext = (scene: Scene | undefined, draft: Dated, day: Grounded<DateRef>): boolean => {
  if (scene === undefined || day.evidence.at_start < draft.trigger.at_end) return false;
  const at = scene.units.findIndex((u) => u.start === day.evidence.at_start);
  if (at < 0) return false;
  const own = scene.units.findIndex((u) => u.start === draft.trigger.at_start);
  // "A, who flew in with B, meets C on Monday"
  return opensNextVerb(scene, at) || (draft.kind === "visit" && own >= 0 && endOfRelative(scene, own + 1) < at);
};

const COMING = /^(?:flew|flown|came|come|arrived|landed|returned|reached)$/;
/** "B, who had flown in on Monday, was also received by A": on the day of the news, however far back that was told, not on Monday. */
const arrivedBefore = (scene: Scene, draft: Dated): boolean => {
  if (draft.kind !== "meeting" || !scene.kinds.has("date") || scene.sentence.start !== draft.trigger.start) return false;
  const { verbs, governor } = clausesOf(scene);
  return scene.units.some((unit, i) => {
    const verb = unit.kind === "date" && unit.start < draft.trigger.at_start ? verbs[governor[i] ?? -1] : undefined;
    const around = COMING.test(scene.units[verb?.at ?? -1]?.lower ?? "") || unit.temporal?.prep === "since";
    return verb !== undefined && around && isInAside(scene, i, verb);
  });
};

/** Fills the dates of drafts in place. */
export const inheritDays = (drafts: Draft[], scenes: readonly Scene[], dateline: Grounded<DateRef> | null): void => {
  const sentences = scenes.map((s) => s.sentence);
  const isUndated = (draft: Draft): draft is Dated => undated(draft, scenes[sentenceAt(sentences, draft.trigger.start)]);
  if (!drafts.some((draft) => isUndated(draft) || isSameDay(draft))) return;
  const told = storyline(scenes, dateline);
  const signings = signingDays(scenes, told);
  const appeared = scenes[0]?.dossier.document.article.published ?? null;
  const published = appeared === null ? null : dayOfReport(appeared);
  for (const [i, draft] of drafts.entries()) {
    if (!isUndated(draft) && !isSameDay(draft)) continue;
    if (isSameDay(draft) && lookedBack(scenes, sentenceAt(sentences, draft.trigger.start))) continue;
    const at = sentenceAt(sentences, draft.trigger.start);
    const since = isSameDay(draft) ? daySince(scenes[at - 1], scenes[at] as Scene) : null;
    if (since !== null) {
      drafts[i] = { ...draft, date: since };
      continue;
    }
    // "met him the same day and left on Thursday": the day told before, not the one behind.
    const behind = isSameDay(draft) && (told[at]?.day?.evidence.at_start ?? 0) > (draft.date?.evidence.at_start ?? 0);
    const here = signings[at] ?? told[behind ? at - 1 : at];
    const month = draft.kind === "visit" || isSameDay(draft) ? null : monthBefore(scenes, at, here?.day == null);
    if (month !== null) {
      drafts[i] = { ...draft, date: month };
      continue;
    }
    if (here === undefined || here.day === null || here.history || isOfNext(scenes[at], draft, here.day)) continue;
    const { units } = scenes[at] as Scene;
    const hangs = draft.kind !== "visit" && (tellsTimeOfDay(units) || hangsOnOccasion(units));
    const reach =
      hangs || arrivedBefore(scenes[at] as Scene, draft)
        ? Number.POSITIVE_INFINITY
        : !isSameDay(draft) && here.day.evidence.start >= firstOf(scenes, at) && !isLookedBackTo(here.day, published)
          ? IN_PARAGRAPH
          : REACH;
    if (here.since > reach && !goesOnFrom(drafts, i, draft, here.day, firstOf(scenes, at))) continue;
    // A visit lasts: the day of one thing done on it is not its own, unless the sentence says so.
    if (draft.kind === "visit" && here.day.evidence.start !== draft.trigger.start && !isBrief(scenes[at] as Scene)) continue;
    drafts[i] = { ...draft, date: here.day };
  }
};

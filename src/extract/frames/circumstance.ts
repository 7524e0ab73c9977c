import type { DateRef, Grounded } from "../../model/claim.ts";
import type { When } from "../../model/when.ts";
import { unitTest } from "../mentions/ask.ts";
import { SPEECH_VERBS } from "../mentions/wordlists.ts";
import { isOfOffice } from "./asides-of-days.ts";
import { countedFrom, countedToClause, fromDayBefore, isDayOf, isOfAnother } from "./counted-days.ts";
import { clauseEndRight, mainClauseLeft, OF_A_STAY, relativeWithin } from "./clause-bounds.ts";
import { apposedDay, hungDay } from "./hung-days.ts";
import { narrativeYear } from "./narrative-years.ts";
import { isOfParticiple } from "./participles.ts";
import type { Unit } from "../mentions/unit.ts";
import { opensAgain } from "./second-day.ts";
import { clausesOf, groundUnit, isAdverb, type Scene, wordsOf } from "./scene.ts";

const BARRED = new Set(["since", "until", "till", "by", "before", "after", "ahead"]);

const usable = (unit: Unit, spans: boolean, stay = false): boolean => {
  const t = unit.temporal;
  if (t === undefined || t.role === "age") return false;
  if (stay && t.prep !== null && OF_A_STAY.has(t.prep)) return isDayOf(t.when);
  if (t.role === "span" && !spans) return false;
  // "in recent years" bounds nothing.
  if (/\b(recent|few|several) (days|weeks|months|years|decades)\b/.test(unit.lower)) return false;
  return !(t.prep !== null && BARRED.has(t.prep));
};

export interface DateOptions {
  readonly tense: "past" | "future";
  /** Accept spans ("over the past two years"), for totals. */
  readonly spans?: boolean;
  /** Accept the day since or until which somebody stays. */
  readonly stay?: boolean;
  /** Look between the trigger and the last of its arguments, too. */
  readonly within?: boolean;
  /** The day of a whole stay: "on the first day of the visit" is none. */
  readonly wholeStay?: boolean;
  /** Where the first of its arguments stands behind the trigger: a day between the two is surer than one farther on. */
  readonly whom?: number;
}

/** "held talks about A's visit to Lima taking place from April 1": the day of what was talked about. */
const OF_WHAT_IS_ABOUT =
  /\b(?:about|on|regarding|concerning)\b.*\b(?:visit|trip|tour|summit|session|elections?|exercises?)\b.*\b(?:taking place|to take place|scheduled|slated|due|beginning|starting)\b/;
/** Is the day at unit `i` that of what is talked about from unit `from` on? */
export const isOfTopic = (units: readonly Unit[], from: number, i: number): boolean =>
  i > from && OF_WHAT_IS_ABOUT.test(wordsOf(units, from, i));
/** "a contract running to 2032", "valid through 2030": how long a paper lasts. */
const isTerm = (units: readonly Unit[], i: number): boolean =>
  /^(?:to|until|till|through)$/.test(units[i - 1]?.lower ?? "") &&
  /^(?:running|runs|ran|run|valid|lasting|lasts|extending|extends|extended|effective|covering)$/.test(units[i - 2]?.lower ?? "");

const MOVED =
  /\b(?:moved|postponed|deferred|rescheduled|delayed|put off|put back|pushed back|brought forward|shifted)(?: back| forward)? (?:to|until|till|for)$/;
/** "scheduled for Tuesday, were moved to Wednesday": a day that another one took the place of. */
const isGivenUp = (units: readonly Unit[], i: number): boolean => {
  if (!/^(?:scheduled|planned|set|due|slated) (?:for|on|in)$/.test(wordsOf(units, i - 2, i))) return false;
  const then = units.findIndex((u, k) => k > i && k < i + MOVED_REACH && u.kind === "date");
  return then > 0 && MOVED.test(wordsOf(units, i + 1, then));
};
const MOVED_REACH = 9;

/** "arrives on Monday for a visit to attend a meeting on Tuesday": does the day at `i` stand behind what the journey is made for? */
const isOfPurpose = (scene: Scene, last: number, i: number): boolean => {
  const { classes } = clausesOf(scene);
  for (let k = last; k < i; k++) if (classes[k] === "to") return true;
  return false;
};
const hasDayBefore = (units: readonly Unit[], fits: (i: number) => boolean, at: number, from: number): boolean => {
  for (let k = at - 1; k >= Math.max(from, at - DAY_BEFORE); k--) {
    const when = units[k]?.temporal?.when;
    if (when !== undefined && isDayOf(when) && fits(k)) return true;
  }
  return false;
};
/** Units before a noun of travel within which the day of the journey may stand. */
const DAY_BEFORE = 7;

const isDone = unitTest(/^(?:took|was|were|became|came|won|entered|began|seized|fell|broke|left|went|\w+ed)$/);
/** "his first trip since taking office last month", "since A took office in May": the month of the taking; a day may be that of the trip. */
const isSinceWhen = (units: readonly Unit[], i: number): boolean => {
  const when = units[i]?.temporal?.when;
  if (when === undefined || isDayOf(when)) return false;
  const k = units.findLastIndex((u, n) => n < i && n >= i - SINCE_REACH && u.lower === "since");
  if (k < 0) return false;
  return /ing$/.test(units[k + 1]?.lower ?? "") || (units.slice(k + 1, i).some(isDone) && !units.slice(k, i).some((u) => u.lower === ","));
};

/** Units from "since" to the month of its clause. */
const SINCE_REACH = 8;

/** "a trip to Peru, announced in June": the day of the words. */
const isOfItsAnnouncement = (units: readonly Unit[], i: number): boolean =>
  /^(announced|agreed|proposed|mooted|confirmed)$/.test(units[i - 1]?.lower ?? "") ||
  (/^(in|on|late|early|only)$/.test(units[i - 1]?.lower ?? "") &&
    /^(announced|agreed|proposed|mooted|confirmed)$/.test(units[i - 2]?.lower ?? ""));

/** "On Friday B said that A hopes to sign": the day of the words about what is to come. Not "On Friday, said B, A will sign". */
const isOfSaying = (scene: Scene, i: number, at: number): boolean => {
  const { units } = scene;
  const said = clausesOf(scene).verbs.find((v) => v.at > i && v.at < at && v.form === "finite");
  return said !== undefined && SPEECH_VERBS.has(units[said.at]?.lower ?? "") && units[said.at + 1]?.kind !== "mark";
};

/** "A's visit to Lima is in the making, the ministry said in a message on 3 March": the day of the words behind what is told. */
const isOfWordsBehind = (scene: Scene, i: number, at: number): boolean => {
  const { units } = scene;
  const said = clausesOf(scene).verbs.findLast((v) => v.at < i && v.at > at);
  if (said === undefined || !SAYING_BEHIND.test(units[said.at]?.lower ?? "")) return false;
  const opener = units[said.first - 1]?.lower === "," ? said.first - 1 : (said.subject?.first ?? 0) - 1;
  return opener > at && (units[opener]?.lower === "," || (units[opener]?.lower === "the" && units[opener - 1]?.lower === ","));
};
const SAYING_BEHIND = /^(?:said|says|reported|reports|announced|informed|stated|wrote|told|added)$/;

/** "A statement issued by the ministry on Friday said …": the day of the words. */
const isOfItsIssue = (units: readonly Unit[], i: number, at: number): boolean => {
  if (i > at) return false;
  for (let k = i - 1; k >= Math.max(0, i - ISSUED_WITHIN); k--) {
    const word = units[k]?.lower ?? "";
    if (/^(issued|released|published|circulated|posted)$/.test(word))
      return /^(statement|release|readout|communiqu[eé]|note|post|message|report)$/.test(units[k - 1]?.lower ?? "");
    if (word === "," || word === ";") return false;
  }
  return false;
};
const ISSUED_WITHIN = 12;

/** "the second this year": a count within the year, not its date. */
const isRanked = (units: readonly Unit[], i: number): boolean => {
  const when = units[i]?.temporal?.when;
  if (when?.kind !== "relative") return false;
  if (isRank(units[i - 1])) return true;
  // "took delivery of its first radars last year": the year itself.
  if (when.unit !== "year" || when.offset !== 0) return false;
  // "her stay, which was her second in the Peruvian capital this year"
  for (let k = i - 1; k >= Math.max(0, i - RANKED_WITHIN) && units[k]?.kind !== "mark"; k--) if (isRank(units[k])) return true;
  return false;
};
const isRank = unitTest(/^(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th))$/);
/** Units from a rank to its year. */
const RANKED_WITHIN = 7;

/** "held talks with A, and on Tuesday was received by B": the day at `i` is of the verb that it opens, not of the one before. */
export const opensNextVerb = (scene: Scene, i: number): boolean => {
  const { units } = scene;
  let k = i - 1;
  while (k > 0 && /^(?:on|in|at|later|then|also|early|late)$/.test(units[k]?.lower ?? "")) k--;
  // "On Monday he met A, on Tuesday B"
  const apposed = units[k]?.lower === "," && /^(?:person|official)$/.test(units[i + 1]?.kind ?? "");
  if (apposed && units.slice(0, k).some((u) => u.kind === "date" && u.temporal?.role === "point")) return true;
  // "and, two days later, met"
  if (units[k]?.lower === "," && units[k - 1]?.lower === "and") k--;
  if (!/^(?:and|but)$/.test(units[k]?.lower ?? "")) return false;
  // "met A, and on Tuesday the minister B": the verb is left out
  const whom = units[i + 1];
  if (units[k - 1]?.lower === "," && (whom?.kind === "person" || whom?.kind === "official")) return true;
  const next = clausesOf(scene).verbs.find((v) => v.first > i);
  const who = next?.form === "finite" && next.subject !== null && next.subject.first > i ? next.subject.first : -1;
  // "… for a visit and on Monday, B will be in Lima"
  // "…, and on Sunday, two days before that, he had lunch"
  if (who > 0 && units.slice(i + 1, who).every((u) => isAdverb(u) || u.kind === "date" || /^(?:,|the|that)$/.test(u.lower))) return true;
  // "and a day later both attended"
  const isBetween = (u: Unit): boolean => isAdverb(u) || u.lower === "," || u.kind === "pronoun" || u.lower === "both";
  return next !== undefined && next.form === "finite" && units.slice(i + 1, next.first).every(isBetween);
};

/** "The incident of Saturday overshadowed the talks": the day of the noun before it, where a verb stands between. */
const isOfNoun = (scene: Scene, i: number, at: number): boolean =>
  (scene.units[i - 1]?.lower === "of" && OF_OCCASION.test(`${wordsOf(scene.units, i - 9, i)} `)) || isSubjectsDay(scene, i, at);
/** "received A in connection with the summit of July 11", "talked about the attack of 3 May": the day of what it was about, or went before. */
const OF_OCCASION =
  /\b(?:in connection with|ahead of|in preparation for|in the run-up to|because of|before|after|following|since|about|regarding|despite) (?:the|last|this|an?) (?:[\w'’-]+ ){0,3}(?:summit|conference|elections?|anniversary|referendum|coup|attacks?|war|invasion|earthquake|massacre|vote|crash|ceasefire|accord|declaration|incident|events|strikes?|shooting|bombing|raid) of $/;
const isSubjectsDay = (scene: Scene, i: number, at: number): boolean =>
  i < at &&
  scene.units[i - 1]?.lower === "of" &&
  clausesOf(scene).classes[i - 2] === "noun" &&
  clausesOf(scene).verbs.some((v) => v.form === "finite" && v.first > i && v.at < at);

/** The day right before the verb that the one at `at` is joined to by "and". */
const dayOfRow = (scene: Scene, at: number, fits: (i: number) => boolean): Unit | undefined => {
  const { units } = scene;
  const { verbs } = clausesOf(scene);
  const own = verbs.findIndex((v) => v.at === at || v.first === at);
  const verb = verbs[own];
  const before = verbs[own - 1];
  if (verb === undefined || before === undefined || units[verb.first - 1]?.lower !== "and" || before.form !== "finite") return undefined;
  if (before.subject !== verb.subject || units.slice(before.at, verb.first).some((u) => u.kind === "date")) return undefined;
  return fits(before.first - 1) ? units[before.first - 1] : undefined;
};

/** "(with A) in Oslo on Monday, (with B) in Lima on Tuesday": the unit behind a place and "on" that stand at unit `from`, or `from`. */
const behindPlace = (units: readonly Unit[], from: number): number => {
  if (!/^(?:in|at)$/.test(units[from]?.lower ?? "") || units[from + 1]?.kind !== "place") return from;
  return units[from + 2]?.lower === "on" ? from + 3 : from + 2;
};

/** "under June's memorandum": the day or month is the older paper's. */
const isOwner = (units: readonly Unit[], i: number, at: number): boolean => {
  if (!/^['’]s\b/.test(units[i + 1]?.lower ?? "")) return false;
  // "violence at next week's inauguration", but "his next week's visit"
  return units[i + 1]?.instrument !== undefined || at < i || at > i + OWNED;
};
/** Units from a day to what is of it. */
const OWNED = 4;

/** "At their talks in Lima, the second after Oslo in June, they signed": the day of the one before. */
const isOfPredecessor = (units: readonly Unit[], i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - PREDECESSOR) && units[k]?.lower !== ","; k--)
    if (/^(?:after|since)$/.test(units[k]?.lower ?? ""))
      return isRank(units[k - 1]) && units[k - 2]?.lower === "the" && units[k - 3]?.lower === ",";
  return false;
};
const PREDECESSOR = 6;

/** The date of the trigger `at..last` in its clause, or null. */
export const dateNear = (scene: Scene, at: number, last: number, options: DateOptions): Grounded<DateRef> | null => {
  const { units } = scene;
  if (!scene.kinds.has("date")) return null;
  const end = clauseEndRight(scene, last);
  const within = relativeWithin(scene, end);
  const right = within === null ? end : clauseEndRight(scene, within[1]);
  const left = mainClauseLeft(scene, at);
  const aside = left.skipped;
  const fits = (i: number): boolean =>
    units[i] !== undefined &&
    !(aside !== null && i >= aside[0] && i < aside[1]) &&
    !(within !== null && i >= within[0] && i < within[1]) &&
    usable(units[i] as Unit, options.spans === true, options.stay === true) &&
    !(options.wholeStay === true && units[i]?.temporal?.ofStay !== undefined) &&
    !isRanked(units, i) &&
    !isOfOffice(scene, i) &&
    !isTerm(units, i) &&
    !isGivenUp(units, i) &&
    !isSinceWhen(units, i) &&
    !(options.wholeStay === true && isOfItsAnnouncement(units, i)) &&
    !isOfAnother(units, i) &&
    !isOwner(units, i, at) &&
    !(i < at && isOfPredecessor(units, i)) &&
    !isOfTopic(units, last, i) &&
    !isOfParticiple(scene, at, last, i) &&
    !isOfItsIssue(units, i, at) &&
    !(i > at && isOfWordsBehind(scene, i, at)) &&
    !isOfNoun(scene, i, at) &&
    !(i >= last && (opensNextVerb(scene, i) || opensAgain(scene, i))) &&
    !(options.tense === "future" && i < at && isOfSaying(scene, i, at));
  let best: Unit | undefined;
  // "met on Monday with A and on Tuesday with B", but not "met this week with A on Monday".
  const behind = behindPlace(units, last);
  const directly =
    fits(last) ||
    (/^(?:on|in|from|\()$/.test(units[last]?.lower ?? "") && fits(last + 1)) ||
    (behind > last && fits(behind)) ||
    // "met A on Monday and the president of X, B, on Tuesday"
    (wordsOf(units, last, last + 2) === ", on" && fits(last + 2));
  for (let i = (options.whom ?? 0) - 1; !directly && i > at && best === undefined && units[i]?.kind !== "person"; i--)
    if (fits(i)) best = apposedDay(units, i);
  // "had met on Sunday with A": the day right behind the verb, before those it names.
  for (let i = at + 1, steps = 0; !directly && i < last && steps < 4 && best === undefined; i++, steps++) {
    if (fits(i)) best = apposedDay(units, i);
    else if (
      units[i]?.kind !== "word" ||
      !(isAdverb(units[i]) || /^(?:on|in|at|early|late|last|here|earlier|for)$/.test(units[i]?.lower ?? ""))
    )
      break;
  }
  // "will leave today for a visit to Peru": the nearest day is the trigger's own.
  for (let i = at + 1; !directly && options.within === true && i < last && best === undefined; i++)
    if (fits(i)) best = apposedDay(units, i);
  for (let i = last; i < right && best === undefined; i++)
    if (fits(i) && !(options.wholeStay === true && isOfPurpose(scene, last, i) && hasDayBefore(units, fits, at, left.from)))
      best = apposedDay(units, i);
  for (let i = at - 1; i >= left.from && best === undefined; i--) {
    const unit = units[i] as Unit;
    // "In May, three days before the house sat, X bought": the count is of the inner clause.
    if (aside !== null && i >= aside[0] && i < aside[1]) continue;
    const counted = countedFrom(scene, i, at, options.tense);
    if (counted !== undefined) return counted;
    // "Lee's visit on Monday included": a date left of the verb counts unless another event noun took it.
    // "On Thursday, the eve of the forum": the day itself is surer than what it is the eve of.
    const named = unit.temporal?.when.kind === "offset" && units[i - 1]?.lower === "," && fits(i - 2) ? units[i - 2] : undefined;
    if (fits(i)) best = named ?? unit;
  }
  // "who in May was in Lima and met A": a day before the first of two verbs is of both.
  if (best === undefined) best = dayOfRow(scene, at, fits);
  if (best === undefined) best = hungDay(scene, left.from, fits, (hook) => usable(hook, options.spans === true));
  if (best === undefined) {
    const counted = countedToClause(scene, left.from, at, options.tense);
    if (counted !== undefined) return counted;
  }
  // "On Saturday, … he held": a fronted date governs the whole sentence up to the first clause boundary.
  const before = units[left.from - 1];
  if (best === undefined && (before?.kind !== "date" || before.temporal?.when.kind === "offset")) {
    for (let i = 0; i < Math.min(3, units.length); i++) {
      const unit = units[i] as Unit;
      if (fits(i) && i < at) {
        best = unit;
        break;
      }
    }
  }
  return best === undefined ? null : dateRef(scene, best, options.tense);
};

/** "He was in Rio in November. There, on the 18th, …": the day of the month told just before, in this sentence or at the end of the last. */
const monthTold = (scene: Scene, unit: Unit, day: number): When | undefined => {
  const { sentence, dossier } = scene;
  const k = scene.units.indexOf(unit);
  // past other days of the month: "on the 7th … on the 6th"
  const isTold = (u: Unit): boolean => u.temporal !== undefined && u.temporal.when.kind !== "day_of_month";
  let told = scene.units.slice(0, k).findLast(isTold)?.temporal?.when;
  for (let n = sentence.index - 1; told === undefined && n >= sentence.index - MONTH_HOLDS; n--) {
    if (dossier.document.sentences[n]?.paragraph !== sentence.paragraph) break;
    told = (dossier.sentences[n] ?? []).findLast(isTold)?.temporal?.when;
  }
  if (told?.kind !== "month" || told.which === "next") return undefined;
  const { year, month, of_year } = told;
  const days: When = { kind: "days", year, month, day, to_year: year, to_month: month, to_day: day };
  // "in June last year. … on the 7th"
  return of_year === undefined ? days : { ...days, of_year };
};
/** Sentences for which a month told holds for the days told after it. */
const MONTH_HOLDS = 3;

/**
 * "In October of last year she came to Lima. On 10 October …": the year told with the same month in the sentence before, in the paragraph.
 * A month of the report's own, or the one before it, may be that of the news.
 */
const yearTold = (scene: Scene, month: number): { readonly year?: number; readonly to_year?: number; readonly of_year?: number } => {
  const { sentence, dossier } = scene;
  const { published } = dossier.document.article;
  const before = dossier.document.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph || published === null) return {};
  const ago = (Number(published.slice(5, 7)) - month + 12) % 12;
  if (ago <= 1) return {};
  const told = (dossier.sentences[sentence.index - 1] ?? []).findLast((u) => u.kind === "date")?.temporal?.when;
  if ((told?.kind !== "month" && told?.kind !== "days") || told.month !== month) return {};
  if (told.of_year !== undefined) return { of_year: told.of_year };
  return told.year === null ? {} : { year: told.year, to_year: told.year };
};

const inYear = (when: Extract<When, { kind: "days" | "month" }>, year: number): When =>
  when.kind === "month" ? { ...when, year } : { ...when, year, to_year: when.to_month < when.month ? year + 1 : year };

const isBare = (when: Extract<When, { kind: "days" | "month" }>): boolean =>
  when.year === null && when.of_year === undefined && (when.kind === "days" || when.which === "this");
const isBeforeYear = unitTest(/^(?:in|back|already|as|early|late|later|then|but|and)$/);
/** Units before the year that a sentence opens with. */
const OPENS_WITHIN = 4;
/** "In 2018 it was A who went to Peru, for four days in October": the year that the sentence opens with, before unit `i`. */
const yearOpening = (units: readonly Unit[], i: number): number | undefined => {
  let at = 0;
  while (at < OPENS_WITHIN && isBeforeYear(units[at])) at++;
  const temporal = i > at ? units[at]?.temporal : undefined;
  if (temporal?.when.kind !== "year" || temporal.when.year !== temporal.when.to_year || temporal.prep !== "in") return undefined;
  // "In 2018 A came; on 3 May she will be back"
  return units.slice(at, i).some((u) => u.lower === ";") ? undefined : temporal.when.year;
};

/** "in June of that year": the year told before in the sentence. */
const thatYear = (scene: Scene, unit: Unit): When => {
  const { when } = unit.temporal as NonNullable<Unit["temporal"]>;
  const { units } = scene;
  // "the 9th of this month" is of the report's own, whatever month was told before.
  if (when.kind === "day_of_month" && / of this month$/.test(unit.lower)) return when;
  if (when.kind === "day_of_month") return monthTold(scene, unit, when.day) ?? when;
  if (when.kind === "days" || when.kind === "month") {
    const year = narrativeYear(scene.dossier, unit);
    if (year !== undefined) return inYear(when, year);
    const opening = isBare(when) ? yearOpening(units, units.indexOf(unit)) : undefined;
    if (opening !== undefined) return inYear(when, opening);
  }
  if (when.kind === "days") return when.year === null && when.of_year === undefined ? { ...when, ...yearTold(scene, when.month) } : when;
  if (when.kind !== "month" || when.year !== null) return when;
  const at = units.indexOf(unit);
  // "Last year she visited Peru in February and Chile in June"
  const fronted = units[0]?.temporal?.when;
  if (at > 0 && fronted?.kind === "relative" && fronted.unit === "year" && when.of_year === undefined && !fronted.approximate)
    return { ...when, of_year: fronted.offset };
  // "2010, November: …"
  const ahead = units[at - 1]?.lower === "," ? units[at - 2]?.temporal?.when : undefined;
  if (ahead?.kind === "year" && ahead.year === ahead.to_year && at <= 4) return { ...when, year: ahead.year };
  if (
    !/^of (that|the same) year/.test(
      units
        .slice(at + 1, at + 5)
        .map((u) => u.lower)
        .join(" "),
    )
  )
    return when;
  const year = units.slice(0, at).findLast((u) => u.temporal?.when.kind === "year")?.temporal?.when;
  return year?.kind === "year" && year.year === year.to_year ? { ...when, year: year.year } : when;
};

export const dateRef = (scene: Scene, unit: Unit, tense: "past" | "future"): Grounded<DateRef> => {
  const explicit = unit.temporal?.explicitFuture;
  const told = explicit === true ? "future" : explicit === false ? "past" : tense;
  return groundUnit(scene, { when: fromDayBefore(scene, unit) ?? thatYear(scene, unit), tense: told }, unit);
};

/**
 * Happenings that a report tells as its news without a date of their own take the date of one it tells them with: "also met",
 * "the two sides then signed". Background never does, and what is planned never takes the date of what was held.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Src } from "../corpus.ts";
import { resolve } from "./resolve.ts";
import type { Mention } from "../mention.ts";
import { isDone } from "../mention.ts";

/** Days older than this are told as background, whatever their sentence looks like. */
const NEWS_AGE = 14;

/** Whether a mention dates the report's own news: a day, and a recent one. */
const isMoment = (m: Mention): boolean => {
  if (m.date === null) return false;
  const { when, tense } = m.date.ref;
  if (
    when.kind === "past" ||
    when.kind === "year" ||
    when.kind === "month" ||
    (when.kind === "relative" && when.unit !== "day" && when.unit !== "week")
  )
    return false;
  if (m.src.published === null) return true;
  const span = resolve(when, tense, m.src.published);
  return span !== null && span[1] >= m.src.published - NEWS_AGE;
};

const shareSides = (a: Mention, b: Mention): boolean => a.sides.length > 1 && a.sides.every((s) => b.sides.includes(s));

/** A report stands on a day shortly before it appeared; what its reading takes for that day may be one it looks ahead to. */
const STANDS_WITHIN = 3;

const ownDay = (src: Src | undefined): Grounded<DateRef> | null => {
  const dateline = src?.reading?.dateline ?? null;
  if (dateline === null || src === undefined || src.published === null) return dateline;
  const span = resolve(dateline.value.when, dateline.value.tense, src.published);
  return span !== null && span[1] >= src.published - STANDS_WITHIN ? dateline : null;
};

/** "is in Lima until Friday": the day a stay will end is no day of what is told of it. */
const lastsUntil = (m: Mention): boolean => m.claim.kind === "visit" && isDone(m) && m.date?.ref.tense === "future";

/** Two countries are seldom visited on one day. */
const elsewhere = (m: Mention, other: Mention): boolean => {
  if (m.claim.kind === "purchase" || other.claim.kind === "purchase") return false;
  return m.claim.country !== null && other.claim.country !== null && m.claim.country.value !== other.claim.country.value;
};

const isCall = ({ claim }: Mention): boolean => claim.kind === "meeting" && claim.form.value === "call";
/** A call and what people do when they are together are two occasions, told with a day each. */
const otherOccasion = (m: Mention, other: Mention): boolean => isCall(m) !== isCall(other);

/** "Flew in on Tuesday and met the minister", but not "met the minister, who flew in on Tuesday". */
const cameTo = ({ claim: visit }: Mention, { claim }: Mention): boolean =>
  visit.trigger.start === claim.trigger.start && visit.status.evidence.at_start <= claim.status.evidence.at_start;

/** Characters within which a report goes from one signature to the next. */
const ONE_CEREMONY = 600;

/** "signed a contract on Thursday … The two held talks, after which eleven further documents were signed": of the day of the contract. */
const besideContract = (m: Mention, other: Mention): boolean =>
  m.claim.kind !== "purchase" && m.claim.kind !== "visit" && signedWithin(other, m) && m.claim.trigger.start >= other.claim.trigger.start;

/** "In their presence the contract was signed": told right after a pact of the same two, a contract is of its day. */
const signedBeside = (m: Mention, other: Mention): boolean =>
  other.claim.kind === "agreement" && signedWithin(m, other) && m.claim.trigger.start >= other.claim.trigger.start;

/** A contract that is signed, told near something else of the same two. */
const signedWithin = (contract: Mention, other: Mention): boolean =>
  contract.claim.kind === "purchase" &&
  contract.claim.status.value === "contracted" &&
  /^(signed-|agreement-under)/.test(contract.claim.rule) &&
  shareSides(contract, other) &&
  Math.abs(contract.claim.trigger.start - other.claim.trigger.start) <= ONE_CEREMONY;

/** How closely two mentions of one report hang together; 0 when not at all. */
const closeness = (m: Mention, other: Mention): number => {
  let people = 0;
  for (const p of m.named) if (other.named.has(p)) people++;
  if (people === 0 && !shareSides(m, other) && !shareSides(other, m)) return 0;
  const sameSentence = m.claim.trigger.start === other.claim.trigger.start;
  return people * 2 + Number(shareSides(m, other)) + Number(m.claim.kind === other.claim.kind) + 3 * Number(sameSentence);
};

/** A story goes forward: what is told next is less likely to give the day than what was told last. */
const AHEAD = 2;

/** Characters from a mention to another of its report. */
const distance = (m: Mention, other: Mention): number => {
  const way = other.claim.trigger.start - m.claim.trigger.start;
  return way > 0 ? AHEAD * way : -way;
};

/** "in February", "in 2019": no day from which days are counted. */
const isStretch = ({ when }: DateRef): boolean =>
  when.kind === "month" || when.kind === "year" || (when.kind === "relative" && when.unit !== "day");

/** "from 4 to 6 June" */
const isExtent = ({ when }: DateRef): boolean => when.kind === "days" && (when.month !== when.to_month || when.day !== when.to_day);

/** Whether the sentence of a mention names the report's own day. */
const standsIn = (m: Mention, { evidence }: Grounded<DateRef>): boolean =>
  m.claim.trigger.start <= evidence.start && evidence.end <= m.claim.trigger.end;

/** Stops of one journey that are kept in mind. */
const STOPS = 5;
/** Characters within which a week told holds for the weekdays told after it. */
const WEEK_HOLDS = 500;

/** "He was in Lima last week. On Tuesday he met B": a weekday of that week, where nothing says that they were elsewhere by then. */
const ofWeekTold = (m: Mention, weeks: readonly Mention[]): DateRef | null => {
  const week = weeks.findLast((w) => !elsewhere(m, w));
  if (week === undefined || m.date === null || week.date === null || m === week) return null;
  const { when, tense } = m.date.ref;
  const told = week.date.ref.when;
  if (when.kind !== "weekday" || when.which !== "this" || when.of_week !== undefined || told.kind !== "relative") return null;
  const near = m.claim.item === week.claim.item && m.claim.trigger.start - week.claim.trigger.start <= WEEK_HOLDS;
  const known = [...m.named].some((p) => week.named.has(p)) || shareSides(m, week);
  if (!near || !known || isDone(m) !== isDone(week)) return null;
  return { when: { ...when, of_week: told.offset }, tense };
};

const isWeek = ({ when }: DateRef): boolean => when.kind === "relative" && when.unit === "week" && when.offset !== 0 && !when.approximate;

/** "met A, and on Friday the minister B": the day behind `m`, which another of the sentence has for its own. */
const isBehind = (m: Mention, other: Mention): boolean => {
  const words = other.claim.date?.evidence;
  return (
    other !== m &&
    other.claim.kind === m.claim.kind &&
    m.claim.kind !== "purchase" &&
    other.date?.own === true &&
    words !== undefined &&
    words.at_start >= m.claim.trigger.at_end &&
    words.at_end <= m.claim.trigger.end
  );
};

/** What was told last, and the last day told. */
interface Told {
  last: DateRef | null;
  day: DateRef | null;
}

/**
 * "A month later", "earlier in the day": counted from the day told just before, else from the report's own. What has happened is
 * not counted from a day to come.
 */
const giveBases = (mentions: readonly Mention[], dateline: DateRef | null): void => {
  const past: Told = { last: dateline, day: dateline };
  const any: Told = { ...past };
  /** Where the report's own news stands, whatever it looks back to. */
  const news: Told = { ...past };
  const tell = (ref: DateRef, recalled: boolean): void => {
    for (const told of ref.tense === "future" ? [any] : recalled ? [past, any] : [past, any, news]) {
      told.last = ref;
      // "He is here from 4 to 6 June. Earlier in the day …": of the day told before his stay
      if (!isStretch(ref) && !(isExtent(ref) && told.day !== null)) told.day = ref;
    }
  };
  /** Where the words of the count told last stand, and the day they mean: "two days later she flew to Lima and met A" counts once. */
  let counted: { readonly at: number; readonly ref: DateRef } | null = null;
  /** What was told of other weeks since a day of the calendar, the last ones. */
  let weeks: Mention[] = [];
  for (const m of [...mentions].sort((a, b) => a.claim.trigger.start - b.claim.trigger.start)) {
    if (m.date === null) continue;
    const within = ofWeekTold(m, weeks);
    if (within !== null) m.date = { ...m.date, ref: within };
    if (isWeek(m.date.ref)) weeks = [...weeks.slice(-STOPS), m];
    else if (m.date.ref.when.kind === "days") weeks = [];
    const { when, tense } = m.date.ref;
    // "on the same day" of the news is the day of the news, though an older one was recalled in between.
    const told = !isDone(m) ? any : m.claim.background ? past : news;
    const before = when.kind === "offset" && when.unit === "day" ? told.day : told.last;
    if (when.kind === "offset" && when.base === null && before !== null) {
      const { lasting } = m.date.ref;
      const at = m.claim.date?.evidence.at_start ?? -1;
      const once = counted?.at === at && m.date.own ? counted.ref : null;
      const day: DateRef = once ?? (when.offset === 0 ? before : { when: { ...when, base: before.when }, tense: before.tense });
      counted = { at, ref: day };
      const ref: DateRef = lasting === undefined ? day : { ...day, lasting };
      m.date = { ...m.date, ref };
      // The story goes on from the next day, but not from a day it only looked back to.
      if (when.offset > 0) tell(ref, m.claim.background);
    } else if (when.kind !== "offset" && when.kind !== "past") tell({ when, tense }, m.claim.background);
  }
};

/** The day of a report that appeared shortly after, and all of whose dated news is of that day, as is its dateline; else undefined. */
const ofOneDay = (dated: readonly Mention[], dateline: Grounded<DateRef> | null): Mention | undefined => {
  const news = dated.filter((m) => isDone(m) && m.claim.kind !== "visit" && m.date?.own === true);
  const published = news[0]?.src.published;
  if (published == null) return undefined;
  const days = news.map((m) => (m.date === null ? null : resolve(m.date.ref.when, m.date.ref.tense, published)));
  const all = dateline === null ? days : [...days, resolve(dateline.value.when, dateline.value.tense, published)];
  const first = all[0];
  if (first == null || first[0] !== first[1] || first[0] < published - STANDS_WITHIN) return undefined;
  return all.every((d) => d !== null && d[0] === first[0] && d[1] === first[1]) ? news[0] : undefined;
};

/** Gives undated news of one article the date it is told with. Totals over a period keep to their own words. */
export const inheritDates = (mentions: readonly Mention[]): void => {
  const dateline = ownDay(mentions[0]?.src);
  giveBases(mentions, dateline?.value ?? null);
  const dated = mentions.filter((m) => !m.claim.background && isMoment(m) && !lastsUntil(m));
  const oneDay = ofOneDay(dated, dateline);
  for (const m of mentions) {
    if (m.date !== null || m.claim.background) continue;
    if (m.claim.kind === "purchase" && (m.claim.status.value === "aggregate" || m.claim.status.value === "planned")) continue;
    if (m.claim.kind === "meeting" && m.claim.latest) continue;
    if (
      dateline !== null &&
      isDone(m) &&
      standsIn(m, dateline) &&
      !dated.some((d) => isBehind(m, d) && d.claim.date?.evidence.at_start === dateline.evidence.at_start)
    ) {
      m.date = { ref: dateline.value, claim: m.id, own: false };
      continue;
    }
    let best: Mention | null = null;
    let bestScore = 0;
    for (const other of dated) {
      if (
        other.claim.item !== m.claim.item ||
        isDone(other) !== isDone(m) ||
        ((other.claim.kind === "purchase") !== (m.claim.kind === "purchase") && !signedBeside(m, other) && !besideContract(m, other))
      )
        continue;
      // the day of an arrival or a departure is not the day of what was done in between
      if (
        elsewhere(m, other) ||
        otherOccasion(m, other) ||
        (other.claim.kind === "visit" && dateline !== null && m.claim.kind !== "visit" && !cameTo(other, m))
      )
        continue;
      if (other.claim.kind === "purchase" && m.claim.kind === "purchase" && other.claim.status.value !== m.claim.status.value) continue;
      const score = closeness(m, other);
      if (score === 0) continue;
      const nearer = best === null || distance(m, other) < distance(m, best);
      if (score > bestScore || (score === bestScore && nearer)) [best, bestScore] = [other, score];
    }
    if (best?.date !== null && best !== null) m.date = { ref: best.date.ref, claim: best.id, own: false, behind: isBehind(m, best) };
    else if (isDone(m) && m.claim.kind !== "purchase" && oneDay?.date != null && !otherOccasion(m, oneDay))
      m.date = { ref: oneDay.date.ref, claim: oneDay.id, own: false };
    else if (
      !dated.some((d) => d.claim.kind !== "visit" && isDone(d) && !otherOccasion(m, d)) &&
      dateline !== null &&
      isDone(m) &&
      m.claim.kind !== "purchase"
    )
      m.date = { ref: dateline.value, claim: m.id, own: false };
  }
};

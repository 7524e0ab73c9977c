/** When two mentions are one meeting: the same persons or sides, days and place that can be one, one form or, between articles, a form at odds. */
import { earliest, gap, isBounded, latest, size } from "../../model/days.ts";
import type { MeetingMention } from "../mention.ts";
import { isDone } from "../mention.ts";
import { roleFit } from "../values/roles.ts";
import { isSingleOffice } from "../values/single-office.ts";
import { contentWords, overlap } from "../values/words.ts";
import { daysFit, type Fit, type FitContext, isNarrow, mayBeAnnounced, placeFit, sameSides, WEAK } from "./fit.ts";

const subset = (a: readonly string[], b: readonly string[]): boolean => a.every((s) => b.includes(s));

/** 12 the same persons, 8 persons added on the same sides, 5 one named person and sides that agree, null otherwise. */
const companyFit = (a: MeetingMention, b: MeetingMention): Fit => {
  const [few, many] = a.named.size <= b.named.size ? [a, b] : [b, a];
  let shared = 0;
  for (const p of few.named) if (many.named.has(p)) shared++;
  if (few.named.size >= 2) {
    if (shared < few.named.size) return null;
    if (many.named.size === few.named.size) return 12;
    return subset(many.sides, few.sides) ? 8 : null;
  }
  if (few.named.size === 1) {
    if (shared > 0 && many.named.size === 2 && unnamedFits(few, many)) return 10;
    if (shared === 0) return few.claim.form.value === "session" && many.claim.form.value === "session" && sameSides(few, many) ? 1 : null;
    if (!subset(few.sides, many.sides)) return null;
    if (shared > 0 && many.named.size === 1 && haveSameUnnamed(few, many)) return 12;
    return many.named.size === 1 ? (sameSides(few, many) ? 7 : null) : subset(many.sides, few.sides) || few.sides.length < 2 ? 6 : null;
  }
  if (few.sides.length < 2 || !sameSides(few, many)) return null;
  return many.named.size === 2 && holdOffices(many, few) ? 10 : 2;
};

/** "The foreign ministers of X and Y": two who hold these offices by the other report. */
const holdOffices = (named: MeetingMention, unnamed: MeetingMention): boolean =>
  unnamed.refs.length === 2 &&
  unnamed.refs.every(
    ({ role, country }) =>
      role !== null &&
      country !== null &&
      named.refs.some((ref) => ref.country === country && ref.role !== null && ["equal", "refines"].includes(roleFit(ref.role, role))),
  );

/** "The minister" of one report can be the minister whom the other names. */
const unnamedFits = (few: MeetingMention, many: MeetingMention): boolean => {
  const other = many.refs.find((_, i) => many.people[i] != null && !few.named.has(many.people[i] as never));
  return few.refs.some((ref, i) => {
    if (
      few.people[i] != null ||
      ref.role === null ||
      other?.role == null ||
      (ref.country !== null && other.country !== null && ref.country !== other.country)
    )
      return false;
    const fit = roleFit(other.role, ref.role);
    return fit === "equal" || fit === "refines";
  });
};

/** Both leave one official unnamed, of the same office of the same state. */
const haveSameUnnamed = (a: MeetingMention, b: MeetingMention): boolean => {
  const unnamed = (m: MeetingMention) => m.refs.filter((_, i) => m.people[i] == null);
  const [x, ...more] = unnamed(a);
  const [y, ...others] = unnamed(b);
  if (x?.role == null || y?.role == null || more.length + others.length > 0 || x.country === null || x.country !== y.country) return false;
  return isSingleOffice(x.role) && ["equal", "refines", "refined"].includes(roleFit(x.role, y.role));
};

/** Two reports of one day that give one office of one side to two persons, and agree on the other side: 7, else null. */
const rivalsFit = (a: MeetingMention, b: MeetingMention): Fit => {
  if (a.src === b.src || a.named.size !== 2 || b.named.size !== 2) return null;
  const odd = (own: MeetingMention, other: MeetingMention) =>
    own.refs.filter((_, i) => own.people[i] != null && !other.named.has(own.people[i] as never));
  const [x, ...more] = odd(a, b);
  const [y, ...others] = odd(b, a);
  if (x?.role == null || y?.role == null || more.length + others.length > 0 || x.country === null || x.country !== y.country) return null;
  return isSingleOffice(x.role) && roleFit(x.role, y.role) === "equal" ? 7 : null;
};

/** Days after a session in which a report tells it as news without its day. */
const FRESH = 4;

/** "The fourth session took three hours", told as news of the days after another report's third: no series meets twice in a week. */
const isFreshNewsOf = (a: MeetingMention, b: MeetingMention, ctx: FitContext): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([news, dated]) => {
    if (news === undefined || dated === undefined || news.src === dated.src || news.date !== null || news.claim.background) return false;
    const days = ctx.days(dated);
    const told = news.src.published;
    if (!isDone(news) || told === null || !isNarrow(days)) return false;
    return told >= earliest(days) && told - latest(days) <= FRESH && news.claim.form.value === "session" && sameSides(news, dated);
  });

/** The same body and number. */
const isOneSession = (a: MeetingMention, b: MeetingMention): boolean =>
  a.claim.ordinal != null && a.claim.ordinal.value === b.claim.ordinal?.value && a.claim.series?.value === b.claim.series?.value;

/**
 * "The fifth session of the council" of two reports, of which one names one side alone and no persons: 1; where only one gives the number,
 * it is no bar; else null.
 */
const numberedFit = (a: MeetingMention, b: MeetingMention): Fit => {
  if (a.claim.form.value !== "session" || b.claim.form.value !== "session" || (a.named.size > 0 && b.named.size > 0)) return null;
  // one report: the mediator's state may be told by a sentence behind
  if (a.src === b.src && !isOneSession(a, b)) return null;
  const [few, many] = a.sides.length <= b.sides.length ? [a, b] : [b, a];
  if (few.sides.length === 0 || !subset(few.sides, many.sides)) return null;
  const [m, n] = [a.claim.ordinal?.value, b.claim.ordinal?.value];
  if (m == null && n == null) return null;
  return m === n && seriesFit(a, b, false, false) === 4 ? 1 : m == null || n == null ? WEAK : null;
};

/** `mayMiscount`: two reports that may give one session two numbers; `oneDay`: told of one day. */
const seriesFit = (a: MeetingMention, b: MeetingMention, mayMiscount: boolean, oneDay: boolean): Fit => {
  const x = a.claim.series?.value;
  const y = b.claim.series?.value;
  const m = a.claim.ordinal?.value;
  const n = b.claim.ordinal?.value;
  if (m != null && n != null && m !== n && !mayMiscount) return null;
  if (x == null || y == null) return m != null && n != null && m !== n ? null : 0;
  const [few, many] = [contentWords(x), contentWords(y)].sort((p, q) => p.size - q.size) as [ReadonlySet<string>, ReadonlySet<string>];
  const shared = overlap(few, many);
  // two bodies that one report tells apart ("… Affairs", "… Training") share many words
  if (a.src === b.src) return shared === few.size ? 4 : null;
  if (shared > 0 && shared * 2 >= few.size) return 4;
  // "the fourth 2+2", "the Fourth Foreign and Defence Ministerial Dialogue" of one day: two names of one session
  return oneDay && m != null && m === n && sameSides(a, b) ? 2 : null;
};

/** Two reports tell of sessions of one series. */
const areOfOneSeries = (a: MeetingMention, b: MeetingMention): boolean =>
  a.src !== b.src && a.claim.form.value === "session" && b.claim.form.value === "session" && seriesFit(a, b, true, false) === 4;

/** Days of the longest month. */
const A_MONTH = 31;

/**
 * Sessions of one series, told of days next to each other, or with numbers next to each other and nowhere else of one month: no series meets twice
 * in so little time.
 */
const isOneTurn = (a: MeetingMention, b: MeetingMention, days: Fit, ctx: FitContext): boolean => {
  if (days === null || !areOfOneSeries(a, b)) return false;
  if (days === 1) return isDone(a) && isDone(b);
  return days >= 3 && [a, b].every((m) => size(ctx.days(m)) <= A_MONTH) && differByOne(a, b) && (placeFit(a, b) ?? 0) > 0;
};

const differByOne = (a: MeetingMention, b: MeetingMention): boolean =>
  Math.abs((a.claim.ordinal?.value ?? 0) - (b.claim.ordinal?.value ?? 0)) === 1;

/** Days between two tellings of one happening where neither is news any more. */
const RETOLD_APART = 2;

/**
 * Days that differ by little, where the rest leaves no doubt: "the session of November" beside one of 31 October; a meeting of the same two in
 * one town that two reports look back at, a day or two apart. 1 as for days next to each other, else null.
 */
const nearbyDays = (a: MeetingMention, b: MeetingMention, ctx: FitContext): Fit => {
  if (a.src === b.src || !isDone(a) || !isDone(b)) return null;
  const [x, y] = [ctx.days(a), ctx.days(b)];
  if (!isBounded(x) || !isBounded(y) || gap(x, y) > RETOLD_APART) return null;
  const [few, many] = size(x) <= size(y) ? [x, y] : [y, x];
  if (!isNarrow(few)) return null;
  if (!isNarrow(many)) return size(many) <= A_MONTH && gap(x, y) <= 1 && areOfOneSeries(a, b) ? 1 : null;
  const lookBack = a.claim.background && b.claim.background && a.claim.form.value !== "call";
  return lookBack && placeFit(a, b) === 2 && a.claim.city !== null ? 1 : null;
};

/** A session told without its day, beside one of another number: nothing speaks for it, but a third report may show that one miscounts. */
const mayBeMiscountedUndated = (a: MeetingMention, b: MeetingMention): boolean =>
  a.src !== b.src &&
  (a.src.published === null || b.src.published === null) &&
  isDone(a) &&
  isDone(b) &&
  differByOne(a, b) &&
  seriesFit(a, b, true, false) === 4;

export const meetingFit = (a: MeetingMention, b: MeetingMention, ctx: FitContext): Fit => {
  const days = daysFit(a, b, ctx) ?? nearbyDays(a, b, ctx);
  const place = placeFit(a, b);
  const oneDay = a.src !== b.src && days === 8;
  const nextDay = isOneTurn(a, b, days, ctx);
  // what an undated report announces may be the session after
  const next = isDone(a) !== isDone(b) && (isDone(a) ? b : a).src.published === null;
  const mayMiscount = !next && (oneDay || nextDay || isFreshNewsOf(a, b, ctx));
  const company = companyFit(a, b) ?? (oneDay ? rivalsFit(a, b) : null) ?? numberedFit(a, b);
  const series = seriesFit(a, b, mayMiscount, oneDay);
  if (company === WEAK && days !== null && place !== null && series !== null) return WEAK;
  if (series === null && company !== null && days === 0 && place !== null && mayBeMiscountedUndated(a, b)) return WEAK;
  if (company === null || days === null || place === null || series === null) return null;
  const sameSource = a.src === b.src;
  const f = a.claim.form.value;
  const g = b.claim.form.value;
  const x = ctx.days(a);
  const y = ctx.days(b);
  if (f !== g) {
    if (f === "call" || g === "call") {
      // reports that say "called" of a visit and "met" of the same hour are one; within a report they stay two unless another joins them
      const vague = a.src.published === null || b.src.published === null;
      if (company < 10 || isDone(a) !== isDone(b)) return null;
      if (sameSource) return days >= 5 ? WEAK : null;
      if (days < (vague ? 2 : 5)) return null;
    } else {
      // a formal session beside a bilateral talk of the same day is another meeting, unless only one of the two is told in each report
      if (sameSource && (f === "session") !== (g === "session")) return null;
      if ((sameSource && company < 6) || (a.named.size > 0 && b.named.size > 0 && company < 6)) return null;
      // the body's session without its persons may be what they met at, or what they met beside
      if (!sameSource && company <= 2 && [a, b].some((m) => m.claim.series !== null && m.named.size === 0)) return WEAK;
      if (days < 5) return null;
    }
  }
  if (isDone(a) !== isDone(b)) {
    const [planned, done] = isDone(a) ? [b, a] : [a, b];
    const calledOff = done.claim.status.value === "held" && planned.claim.status.value === "cancelled";
    if (calledOff && !(oneDay && company >= 12)) return null;
    if (!mayBeAnnounced(planned, done, ctx) || (!isBounded(ctx.days(planned)) && place <= 0)) return null;
  }
  if (days <= 1 && !isBounded(x) && !isBounded(y)) {
    if (sameSource ? a.claim.background !== b.claim.background : place <= 0 && series <= 0 && company < 12) return WEAK;
  }
  if (sameSource && a.claim.background !== b.claim.background && isNarrow(x) !== isNarrow(y)) return null;
  if (company <= 2 && series <= 0 && !(days >= 5 && (place > 0 || sameSource))) return WEAK;
  // the same two in one and the same month, in two towns: told of one meeting; of one day, also where some are left out
  const sameSession = series === 4 && a.claim.ordinal != null && a.claim.ordinal.value === b.claim.ordinal?.value;
  if (place < 0 && !(days === 8 && company >= 8) && !(days === 5 && company >= 12 && f === g) && !sameSession) return null;
  if (days === 1 && !nextDay && (company < 12 || f !== g)) return null;
  // where a meeting may be one that is dated or one that is not, the dated one is surer
  const anchored = isBounded(x) !== isBounded(y) ? 1 : 0;
  return company + days + place + series + anchored + (f === g ? 3 : 0) + (sameSource ? 3 : 0) + (isDone(a) === isDone(b) ? 1 : 0);
};

/**
 * The constraints between the days of records and of articles, applied until nothing changes.
 *
 * Every pass only removes days, and the passes are bounded, so that it ends; a premise that would leave no day is set aside
 * and reported. Habits (`habits.ts`) speak last and under their own name.
 */
import type { OrderClaim } from "../../model/claim.ts";
import { isoDay, yearEnd, yearStart } from "../../model/day.ts";
import { EARLIEST, earliest, isBounded, isEmpty, LATEST, latest, meets, size, spanDays, union, widen } from "../../model/days.ts";
import { formatDays } from "../../model/edtf.ts";
import { type Corpus, label } from "../corpus.ts";
import type { Group } from "../link/groups.ts";
import type { MeetingMention, Mention } from "../mention.ts";
import { isDone } from "../mention.ts";
import { articleVariable, type DateFinder, isYearLookedBackOn } from "./finder.ts";
import { type Founding, ofOneBeginning, pairOf } from "./foundings.ts";
import { habits } from "./habits.ts";
import { isExtent, resolve } from "./resolve.ts";
import { ofOneSeries } from "./series.ts";

const PASSES = 12;

/** A record while its days are being found. */
export interface DatedGroup {
  readonly group: Group;
  readonly variable: string;
  /** The mentions whose days count: those of the camp that won. */
  readonly counted: readonly Mention[];
  /** Those whose days lost. */
  readonly outvoted: readonly Mention[];
}

export interface Network {
  readonly corpus: Corpus;
  readonly finder: DateFinder;
  readonly groups: readonly DatedGroup[];
  readonly groupOf: ReadonlyMap<string, DatedGroup>;
  /** What is known of the beginnings that two states look back on, the first in rank first. */
  readonly foundings: (pair: string) => readonly Founding[];
}

/** Sets of at most so many days name the day. */
export const A_FEW_DAYS = 4;
/** Longer than this a set of days dates nothing. */
const A_YEAR = 366;

const quoted = (mentions: readonly Mention[]): string => [...new Set(mentions.map((m) => `"${label(m.src)}"`))].join(" and ");

/** A report that words another day than the others for one happening still appeared when its words mean that day or the next to it. */
const dayApart = ({ finder, groups }: Network): boolean => {
  let changed = false;
  for (const { variable, counted, outvoted } of groups)
    for (const m of outvoted) {
      const days = finder.timeline.days(variable);
      if (m.src.published !== null || m.date === null || size(days) > A_FEW_DAYS) continue;
      const possible = finder.publishedFor(m, widen(days, 1, 1));
      if (isEmpty(possible)) continue;
      const because = `the ${m.claim.kind}, which ${quoted(counted)} ${counted.length > 1 ? "put" : "puts"} on ${formatDays(days)}, is worded by ${quoted([m])} as on that day or one beside it`;
      const witnesses = [m.id, ...counted.map((o) => o.id)];
      changed = finder.timeline.narrow(articleVariable(m.src.id), possible, because, witnesses, [variable]) || changed;
    }
  return changed;
};

/** One happening, one day: what each mention's words allow, and what that says of the day its article appeared. */
const equality = (net: Network): boolean => {
  const { finder, groups } = net;
  let changed = dayApart(net);
  for (const { variable, counted } of groups)
    for (const m of counted) {
      if (m.src.published !== null) continue;
      const { timeline } = finder;
      const article = articleVariable(m.src.id);
      const days = timeline.days(variable);
      const others = counted.filter((o) => o.src !== m.src);
      if (m.date !== null) {
        const exact = finder.publishedFor(m, days);
        // reports that put one happening a day apart still say when it was, give or take that day
        const possible = isEmpty(exact) && size(days) <= A_FEW_DAYS ? finder.publishedFor(m, widen(days, 1, 1)) : exact;
        const told = others.length > 0 ? `, of which ${quoted(others)} ${others.length > 1 ? "tell" : "tells"} too,` : "";
        const because = `the ${m.claim.kind}${told} was on ${formatDays(days) ?? "a day known otherwise"}, which ${quoted([m])} words from its own day`;
        const witnesses = [m.id, ...others.map((o) => o.id)];
        if (!isEmpty(possible))
          changed =
            timeline.narrow(
              article,
              possible,
              because,
              witnesses,
              [variable],
              size(days) <= A_YEAR && others.some((o) => o.src.published !== null || timeline.steps.has(variable)),
            ) || changed;
        const meant = finder.days(m);
        // of a stay that a report tells by several of its days none is the whole
        const ofStay = m.claim.kind === "visit" && counted.some((o) => o !== m && o.src === m.src);
        if (!ofStay && meets(meant, days))
          changed =
            timeline.narrow(variable, meant, `"${label(m.src)}" words its day so, and appeared when it did`, [m.id], [article]) || changed;
      }
      if (isDone(m) && isBounded(days))
        changed =
          timeline.narrow(
            article,
            spanDays(earliest(days) - 1, LATEST),
            `it tells of what happened not before ${isoDay(earliest(days))}`,
            [m.id],
            [variable],
          ) || changed;
    }
  return changed;
};

/** Thirty years of what began in 1992 are marked in 2022. */
const anniversaries = (net: Network): boolean => {
  let changed = false;
  for (const { claim, src } of net.corpus.told) {
    if (claim.kind !== "anniversary" || claim.years === null || (claim.claims.length === 0 && claim.date === null)) continue;
    const founding = net.foundings(pairOf(claim)).find((f) => f.claim !== claim.id && ofOneBeginning(f.of, claim.of));
    if (founding === undefined) continue;
    const year = founding.year + claim.years.value;
    const span = spanDays(yearStart(year), yearEnd(year));
    const because = `${claim.years.value} years of ${claim.of} ("${label(src)}"), which began in ${founding.year} ("${founding.label}"), are marked in ${year}`;
    const premises = [claim.id, founding.claim];
    const { timeline } = net.finder;
    for (const id of claim.claims) {
      const tied = net.groupOf.get(id);
      if (tied !== undefined) changed = timeline.narrow(tied.variable, span, because, premises, [], true) || changed;
    }
    if (claim.date !== null && src.published === null) {
      const possible = net.finder.spread.publishedWhen(claim.date.value, net.finder.published(src), span);
      changed = timeline.narrow(articleVariable(src.id), possible, because, premises) || changed;
    }
  }
  return changed;
};

/** A report that calls a session the last one appeared before the next that is known. */
const latestSessions = ({ finder, groups }: Network): boolean => {
  let changed = false;
  const sessions = groups.filter((g) => g.group.mentions.some((m) => m.claim.kind === "meeting" && m.claim.series !== null && isDone(m)));
  for (const own of sessions)
    for (const m of own.group.mentions as MeetingMention[]) {
      if (!m.claim.latest || m.src.published !== null) continue;
      const days = finder.timeline.days(own.variable);
      if (!isBounded(days)) continue;
      for (const other of sessions) {
        const witness = other.group.mentions.find((o) => ofOneSeries(m, o));
        const next = finder.timeline.days(other.variable);
        if (other === own || witness === undefined || !isBounded(next) || earliest(next) <= latest(days)) continue;
        const because = `"${label(m.src)}" knows no session after that of ${formatDays(days)}, but "${label(witness.src)}" has one on ${formatDays(next)}`;
        changed =
          finder.timeline.narrow(
            articleVariable(m.src.id),
            spanDays(EARLIEST, latest(next)),
            because,
            [m.id, witness.id],
            [own.variable, other.variable],
          ) || changed;
      }
      changed =
        finder.timeline.narrow(
          articleVariable(m.src.id),
          spanDays(earliest(days), LATEST),
          `"${label(m.src)}" looks back on the session of ${formatDays(days)}`,
          [m.id],
          [own.variable],
        ) || changed;
    }
  return changed;
};

/** "A day after": under each possible day of publication the two wordings must lie that far apart. */
const orders = (net: Network): boolean => {
  let changed = false;
  const { finder } = net;
  for (const { claim, src } of net.corpus.told) {
    if (claim.kind !== "order" || isYearLookedBackOn(claim)) continue;
    const laterGroup = claim.later === null ? undefined : net.groupOf.get(claim.later);
    const earlierGroup = claim.earlier === null ? undefined : net.groupOf.get(claim.earlier);
    const laterRef = claim.later_date?.value ?? mentionDate(laterGroup, claim.later);
    const earlierRef = claim.earlier_date?.value ?? mentionDate(earlierGroup, claim.earlier);
    if (src.published === null && earlierRef !== null) {
      const possible: [number, number][] = [];
      for (const [from, to] of finder.published(src))
        for (let p = from; p <= to; p++) {
          const early = resolve(earlierRef.when, earlierRef.tense, p);
          const late = laterRef === null ? (claim.later === null ? ([p, p] as const) : null) : resolve(laterRef.when, laterRef.tense, p);
          if (early === null || late === null || fits(early, late, claim, isExtent(earlierRef))) possible.push([p, p]);
        }
      const because = `"${label(src)}" tells of the one ${claim.days === null ? "after" : `${claim.days} day${claim.days === 1 ? "" : "s"} after`} the other`;
      const kept = union(possible);
      if (!isEmpty(kept)) changed = finder.timeline.narrow(articleVariable(src.id), kept, because, [claim.id]) || changed;
    }
    if (claim.days !== null && laterGroup !== undefined && earlierGroup !== undefined) {
      const days = claim.days;
      const early = finder.timeline.days(earlierGroup.variable);
      if (isBounded(early) && size(early) < 60) {
        const from = earlierRef !== null && isExtent(earlierRef) ? latest(early) : earliest(early);
        changed =
          finder.timeline.narrow(
            laterGroup.variable,
            spanDays(from + days, latest(early) + days),
            `"${label(src)}" has it ${days} day(s) after the other`,
            [claim.id],
            [earlierGroup.variable],
          ) || changed;
      }
    }
  }
  return changed;
};

const fits = (early: readonly [number, number], late: readonly [number, number], claim: OrderClaim, extent: boolean): boolean =>
  claim.days === null ? late[1] >= early[0] : late[0] <= early[1] + claim.days && late[1] >= (extent ? early[1] : early[0]) + claim.days;

const mentionDate = (group: DatedGroup | undefined, claim: string | null) =>
  group?.group.mentions.find((m) => m.id === claim)?.date?.ref ?? null;

/** Narrows the days of all records and undated articles to a fixpoint: first by what is certain, then by habit. */
export const settleDates = (
  corpus: Corpus,
  finder: DateFinder,
  groups: readonly DatedGroup[],
  foundings: (pair: string) => readonly Founding[],
): void => {
  const groupOf = new Map(groups.flatMap((g) => g.group.mentions.map((m) => [m.id, g] as const)));
  const net: Network = { corpus, finder, groups, groupOf, foundings };
  const settle = (): void => {
    for (let pass = 0; pass < PASSES; pass++) {
      const changed = [orders, anniversaries, latestSessions, equality].map((constraint) => constraint(net));
      if (!changed.includes(true)) return;
    }
  };
  settle();
  if (habits(net)) settle();
};

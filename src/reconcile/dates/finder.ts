/** The days of mentions and articles while records are being gathered: worded dates over what is known of publication. */
import { ALWAYS, type Days, EARLIEST, intersect, LATEST, latest, earliest, oneDay, spanDays } from "../../model/days.ts";
import type { DateRef, OrderClaim } from "../../model/claim.ts";
import { type Day, yearStart } from "../../model/day.ts";
import type { Src } from "../corpus.ts";
import type { Mention } from "../mention.ts";
import { isDone } from "../mention.ts";
import { formatDays } from "../../model/edtf.ts";
import { isAbsolute, resolve } from "./resolve.ts";
import { NEWS, NEWS_FROM, type Spread } from "./spread.ts";
import type { Timeline } from "./timeline.ts";

export const articleVariable = (source: string): string => `published ${source}`;

export interface DateFinder {
  readonly spread: Spread;
  readonly timeline: Timeline;
  days(m: Mention): Days;
  /** Takes up an article: from then on the timeline knows its day. */
  open(src: Src): void;
  published(src: Src): Days;
  publishedFor(m: Mention, target: Days): Days;
  narrowPublication(m: Mention, to: Days, witnesses: readonly Mention[]): void;
}

/**
 * A report appeared on the day its dateline names, or within two days after; a release, whose dateline gives the year, on that very day,
 * which its "today" and "yesterday" are counted from.
 */
const DATELINE_LAG = 2;
const ON_ITS_DAY = "the report stands on the day its opening names, or appeared within two days";

/** Datelines without a year recur, and each is tried on every day of the news years; so many are remembered. */
const REMEMBERED = 500;
const known = new Map<string, Days>();

/** Days on which a report under this dateline can have appeared. */
const datelined = (ref: DateRef): Days => {
  const key = JSON.stringify([ref.when, ref.tense]);
  const days = known.get(key);
  if (days !== undefined) return days;
  const possible: [number, number][] = [];
  const lag = isAbsolute(ref.when) ? 0 : DATELINE_LAG;
  for (const [from, to] of NEWS)
    for (let p = from; p <= to; p++) {
      const meant = resolve(ref.when, ref.tense, p);
      if (meant !== null && p - meant[1] >= 0 && p - meant[1] <= lag) possible.push([p, p]);
    }
  const found = joined(possible);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, found);
  return found;
};

/** What an undated report says itself of when it appeared: not before the last it knows, on the day it was updated or calls "today". */
const appearances = ({ reading }: Src): readonly { readonly claim: string; readonly days: Days; readonly because: string }[] =>
  (reading?.claims ?? []).flatMap((claim) => {
    if (claim.kind !== "order" || claim.later !== null || claim.earlier !== null || claim.earlier_date === null) return [];
    if (isYearLookedBackOn(claim)) return [];
    const { when, tense } = claim.earlier_date.value;
    const span = isAbsolute(when) ? resolve(when, tense, NEWS_FROM) : null;
    if (span === null) return [];
    return claim.days === null
      ? [{ claim: claim.id, days: spanDays(span[0] - 1, LATEST), because: `the report knows what happened on ${formatDays([span]) ?? ""}` }]
      : [
          {
            claim: claim.id,
            days: spanDays(span[0] + claim.days, span[1] + claim.days),
            because: "the report says itself on which day it appeared",
          },
        ];
  });

/** "Since 2016" in an undated report: no proof of a day, but it keeps votes from the wrong decade. */
export const isYearLookedBackOn = (claim: OrderClaim): boolean =>
  claim.later === null && claim.earlier === null && claim.earlier_date?.value.when.kind === "year";

/** The first day of the last year that an undated report looks back on, or null. */
export const looksBackOn = ({ reading }: Src): Day | null => {
  const days = (reading?.claims ?? []).flatMap((claim) => {
    const when = claim.kind === "order" && isYearLookedBackOn(claim) ? claim.earlier_date?.value.when : undefined;
    return when?.kind === "year" ? [yearStart(when.year)] : [];
  });
  return days.length === 0 ? null : Math.max(...days);
};

/** `aligned`: days of publication taken for an undated article beforehand. */
export const makeFinder = (spread: Spread, timeline: Timeline, aligned: (src: Src) => Days | null = () => null): DateFinder => {
  // asked for with every comparison of two mentions: the name is not put together each time
  const names = new Map<Src, string>();
  const variableOf = (src: Src): string => {
    const known = names.get(src);
    if (known !== undefined) return known;
    const name = articleVariable(src.id);
    names.set(src, name);
    return name;
  };
  const open = (src: Src): void => {
    const name = variableOf(src);
    if (timeline.has(name)) return;
    if (src.published !== null) {
      timeline.start(name, oneDay(src.published));
      return;
    }
    timeline.start(name, NEWS);
    const told = appearances(src);
    for (const { claim, days, because } of told) timeline.narrow(name, days, because, [claim]);
    const dateline = src.reading?.dateline;
    if (dateline != null && !told.some(({ days }) => latest(days) < LATEST)) {
      const said = isAbsolute(dateline.value.when) ? "the report stands on the day its opening names" : ON_ITS_DAY;
      timeline.narrow(name, datelined(dateline.value), said, []);
    }
    const taken = aligned(src);
    if (taken !== null) timeline.narrow(name, taken, "it shares happenings with dated reports", []);
  };
  const memo = new Map<string, { readonly published: Days; readonly days: Days }>();
  const published = (src: Src): Days => {
    open(src);
    return timeline.days(variableOf(src));
  };
  const compute = (m: Mention, at: Days): Days => {
    if (m.date !== null) return spread.meaning(m.date.ref, at);
    if (m.claim.kind === "purchase" && m.claim.status.value === "aggregate") return ALWAYS;
    // the bounds an undated happening has from the day it was told
    if (isDone(m)) return spanDays(EARLIEST, latest(at) + 1);
    return m.claim.status.value === "planned" ? spanDays(earliest(at) - 1, LATEST) : ALWAYS;
  };
  return {
    spread,
    timeline,
    open,
    published,
    days: (m) => {
      const at = published(m.src);
      const known = memo.get(m.id);
      if (known !== undefined && known.published === at) return known.days;
      const days = compute(m, at);
      memo.set(m.id, { published: at, days });
      return days;
    },
    publishedFor: (m, target) => (m.date === null ? published(m.src) : spread.publishedWhen(m.date.ref, published(m.src), target)),
    narrowPublication: (m, to, witnesses) => {
      const others = [...new Set(witnesses.filter((w) => w.src !== m.src).map((w) => w.id))];
      timeline.narrow(
        articleVariable(m.src.id),
        to,
        "it tells of a happening that another report dates",
        [m.id, ...others],
        witnesses.filter((w) => w.src !== m.src).map((w) => articleVariable(w.src.id)),
      );
    },
  };
};

const joined = (days: readonly (readonly [number, number])[]): Days => {
  const out: [number, number][] = [];
  for (const [from, to] of days) {
    const last = out[out.length - 1];
    if (last !== undefined && from <= last[1] + 1) last[1] = to;
    else out.push([from, to]);
  }
  return intersect(out, NEWS);
};

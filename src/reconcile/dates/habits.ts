/**
 * Habits of reporting that say when an undated report appeared: no proofs, so they speak only after every proof has, and each
 * step says what it is.
 */
import type { DateRef } from "../../model/claim.ts";
import { isoDay } from "../../model/day.ts";
import { EARLIEST, isBounded, isEmpty, latest, size, spanDays, union } from "../../model/days.ts";
import { label, type Src } from "../corpus.ts";
import { isDone } from "../mention.ts";
import { articleVariable } from "./finder.ts";
import { A_FEW_DAYS, type Network } from "./network.ts";
import { isAbsolute, resolve } from "./resolve.ts";

/** News is told within a month. */
const NEWS_AGE = 31;

/** Reports that tell days and months of their own year without it: what they give a year is what they look back on. */
const leavingYearsOut = (groups: Network["groups"]): ReadonlySet<Src> =>
  new Set(
    groups.flatMap(({ group }) =>
      group.mentions.flatMap((m) => {
        const when = m.src.published === null && isDone(m) ? m.date?.ref.when : undefined;
        return (when?.kind === "days" || when?.kind === "month") && when.year === null ? [m.src] : [];
      }),
    ),
  );

const newsIsFresh = ({ finder, groups }: Network): boolean => {
  const yearless = leavingYearsOut(groups);
  const lastNews = new Map<Src, { readonly day: number; readonly claim: string; readonly variable: string }>();
  for (const { variable, counted } of groups) {
    const days = finder.timeline.days(variable);
    if (!isBounded(days) || size(days) > A_FEW_DAYS) continue;
    for (const m of counted) {
      if (m.src.published !== null || m.claim.background || !isDone(m)) continue;
      // "On 29 July 2021 they met. … In March the two spoke": told of a year that is not the report's
      if (yearless.has(m.src) && m.date !== null && isAbsolute(m.date.ref.when)) continue;
      const known = lastNews.get(m.src);
      if (known === undefined || latest(days) > known.day) lastNews.set(m.src, { day: latest(days), claim: m.id, variable });
    }
  }
  let changed = false;
  for (const [src, { day, claim, variable }] of lastNews) {
    const because = `a habit, no proof: news is told within a month, and the last that "${label(src)}" tells is of ${isoDay(day)}`;
    changed = finder.timeline.narrow(articleVariable(src.id), spanDays(EARLIEST, day + NEWS_AGE), because, [claim], [variable]) || changed;
  }
  return changed;
};

/** "On August 18" without a year is said in the months that follow; of last year's, "last year" is said. */
const YEARLESS = 270;

const namesNoYear = ({ when, tense }: DateRef): boolean =>
  tense === "past" && when.kind === "days" && when.of_year === undefined && when.year === null && when.to_year === null;

const yearIsThis = ({ finder, groups }: Network): boolean => {
  let changed = false;
  for (const { group } of groups)
    for (const m of group.mentions) {
      if (m.src.published !== null || m.date === null || !m.date.own || !namesNoYear(m.date.ref) || !isDone(m)) continue;
      const days = finder.published(m.src);
      if (size(days) > YEARS_AT_MOST) continue;
      const possible: [number, number][] = [];
      for (const [from, to] of days)
        for (let p = from; p <= to; p++) {
          const meant = resolve(m.date.ref.when, m.date.ref.tense, p);
          if (meant !== null && p - meant[1] <= YEARLESS) possible.push([p, p]);
        }
      const kept = union(possible);
      const because = `a habit, no proof: a day named without its year lies less than nine months back, as "${label(m.src)}" names one`;
      if (!isEmpty(kept)) changed = finder.timeline.narrow(articleVariable(m.src.id), kept, because, [m.id]) || changed;
    }
  return changed;
};

/** Of a report that may have appeared on more days than this nothing is known yet that a habit could sharpen. */
const YEARS_AT_MOST = 800;

export const habits = (net: Network): boolean => [yearIsThis, newsIsFresh].map((habit) => habit(net)).includes(true);

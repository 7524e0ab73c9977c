/**
 * When a report without a day of publication can have appeared, by what it knows: not before the last day or month that it tells as past,
 * whoever did what then, nor before a year that it looks back on; and on the day of its own line "Updated 3 May
 * 2019" or of its "today, 3 May 2019".
 *
 * What lies months before the last it knows is no news of it.
 */
import type { Claim, DateRef, Grounded, OrderClaim } from "../../model/claim.ts";
import { type Day, dayOf, monthEnd, yearStart } from "../../model/day.ts";
import { contentId } from "../../model/ids.ts";
import type { When } from "../../model/when.ts";
import { findTemporal } from "../temporal/temporal.ts";
import { evidenceAt } from "../evidence.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Dossier } from "../mentions/dossier.ts";
import type { Unit } from "../mentions/unit.ts";
import { isToCome } from "./days-to-come.ts";
import type { Draft } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { leapsOn } from "./narrative-years.ts";
import { clausesOf, groundUnit, type Scene } from "./scene.ts";

/** The last day of a day or month told with its year, or null. */
const lastOf = (when: When): Day | null => {
  if (when.kind === "days" && when.year !== null) return dayOf(when.to_year ?? when.year, when.to_month, when.to_day);
  return when.kind === "month" && when.year !== null ? monthEnd(when.year, when.month) : null;
};

const PAST_PREPOSITIONS = new Set(["on", "in", "at", "since"]);
const tellsAhead = unitTest(
  /^(?:will|would|shall|until|till|by|through|due|expected|expects?|planned|plans?|scheduled|slated|deadline|valid|expires?|ahead|before|from|to)$/,
);

/** Is what the date at `i` dates told as done: a past verb governs it, and nothing in its clause looks ahead? */
const isDone = (scene: Scene, i: number): boolean => {
  const { units } = scene;
  const { verbs, governor } = clausesOf(scene);
  const prep = units[i]?.temporal?.prep ?? null;
  if (prep !== null && !PAST_PREPOSITIONS.has(prep)) return false;
  if (units.slice(Math.max(0, i - NEAR), i).some(tellsAhead)) return false;
  const verb = verbs[governor[i] ?? -1];
  if (verb === undefined || isToCome(units, verb.at)) return false;
  const said = modalityOf(units, verb.at);
  return said.tense === "past" && said.status === "held";
};
/** Units before a date that may say that it is still to come. */
const NEAR = 6;

interface Known {
  readonly scene: Scene;
  readonly unit: Unit;
  readonly when: When;
  readonly day: Day;
}

/** The last day or month with its year that the report tells as past. */
const lastKnown = (scenes: readonly Scene[]): Known | undefined => {
  let last: Known | undefined;
  for (const scene of scenes) {
    if (scene.sentence.zone !== "body" || !scene.kinds.has("date")) continue;
    for (const [i, unit] of scene.units.entries()) {
      const when = unit.temporal?.when;
      const day = when === undefined || unit.temporal?.role === "age" ? null : lastOf(when);
      if (when === undefined || day === null || (last !== undefined && day <= last.day)) continue;
      if (isDone(scene, i)) last = { scene, unit, when, day };
    }
  }
  return last;
};

/**
 * The last year alone that the report looks back on: "has flown them since 2018", "In 2021 she came to", "was built in 2019". Behind a
 * noun a year may be one to come ("signed a contract for delivery in 2026").
 */
const lastYear = (scenes: readonly Scene[]): Known | undefined => {
  let last: Known | undefined;
  for (const scene of scenes) {
    if (scene.sentence.zone !== "body" || !scene.kinds.has("date")) continue;
    for (const [i, unit] of scene.units.entries()) {
      const when = unit.temporal?.when;
      const prep = unit.temporal?.prep ?? null;
      if (when?.kind !== "year" || when.to_year !== when.year || unit.temporal?.role === "age") continue;
      const day = yearStart(when.year);
      if ((prep !== "since" && prep !== "in") || (last !== undefined && day <= last.day)) continue;
      const verb = clausesOf(scene).verbs[clausesOf(scene).governor[i] ?? -1];
      if (prep === "in" && i !== 1 && i !== 0 && verb?.at !== i - 1 && verb?.at !== i - 2) continue;
      if (isDone(scene, i)) last = { scene, unit, when, day };
    }
  }
  return last;
};

/** Longer before the last day that the report knows, nothing is its news. */
const NEWS_AGE = 31;

/** Marks what an undated report tells as background where it knows of what happened long after, in place. */
export const markHistory = (drafts: Draft[], dossier: Dossier, scenes: readonly Scene[]): void => {
  if (dossier.document.article.published !== null) return;
  const last = lastKnown(scenes);
  if (last === undefined) return;
  let recalling = false;
  // "On 6 May 2012 A and B signed … Ten years later the house stands empty": what stands before is no news, whatever came last.
  const leap = scenes.findIndex(({ sentence, units }) => sentence.zone === "body" && leapsOn(units));
  const now = leap < 0 ? 0 : (scenes[leap] as Scene).sentence.start;
  for (const [n, draft] of drafts.entries()) {
    if (draft.kind !== "meeting" && draft.kind !== "visit" && draft.kind !== "agreement" && draft.kind !== "purchase") continue;
    const when = draft.date?.value.when;
    const day = when === undefined ? null : lastOf(when);
    if (day !== null) recalling = day < last.day - NEWS_AGE || draft.trigger.at_end < now;
    // "the same day" goes on from what was told before
    if ((day !== null || when?.kind === "offset") && recalling && !draft.background) drafts[n] = { ...draft, background: true };
  }
};

/** "Updated 29 March 2023, 6:10 p.m." on a line above the report. */
const UPDATED = /^[ \t]*(?:last )?(?:updated|modified)\b[^\n]{0,60}$/im;
/** Characters of a report within which such a line stands. */
const HEAD = 600;

const updated = (text: string): Grounded<DateRef> | null => {
  const found = UPDATED.exec(text.slice(0, HEAD));
  if (found === null) return null;
  const at = found.index;
  const day = findTemporal(text, at, at + found[0].length).find((t) => t.when.kind === "days" && t.when.year !== null);
  return day === undefined
    ? null
    : { value: { when: day.when, tense: "past" }, evidence: evidenceAt(text, at, at + found[0].length, day.start, day.end) };
};

const DONE = new Set(["held", "signed", "contracted", "approved", "delivered"]);
/** The last day or month with its year of what the report tells as done, whatever its words ("which they put their names to in June 2023"). */
const lastDone = (claims: readonly Claim[]): { readonly day: Day; readonly date: Grounded<DateRef> } | undefined => {
  let last: { readonly day: Day; readonly date: Grounded<DateRef> } | undefined;
  for (const claim of claims) {
    if (claim.kind !== "meeting" && claim.kind !== "visit" && claim.kind !== "agreement" && claim.kind !== "purchase") continue;
    const { date } = claim;
    if (date === null || date.value.tense !== "past" || !DONE.has(claim.status.value)) continue;
    const { when } = date.value;
    // a stay may still last
    const day = when.kind === "days" && when.day !== when.to_day ? null : lastOf(when);
    if (day !== null && (last === undefined || day > last.day)) last = { day, date };
  }
  return last;
};

const isLink = unitTest(/^(?:,|\(|on)$/);
/** "received today, 14 June 2023,", "today (14 June 2023)": the day of the report, said beside "today". */
const todayIs = (scenes: readonly Scene[]): Known | undefined => {
  for (const scene of scenes) {
    if (scene.sentence.zone !== "body" || !scene.kinds.has("date")) continue;
    const { units } = scene;
    for (const [i, today] of units.entries()) {
      if (today.lower !== "today" || today.kind !== "date" || scene.quoted[i] === true) continue;
      let k = i + 1;
      while (k < i + TODAY_REACH && units[k] !== undefined && isLink(units[k])) k++;
      const unit = units[k];
      const when = unit?.temporal?.when;
      const isDay = when?.kind === "days" && when.year !== null && when.month === when.to_month && when.day === when.to_day;
      const day = unit === undefined || when === undefined || !isDay ? null : lastOf(when);
      if (unit !== undefined && when !== undefined && day !== null) return { scene, unit, when, day };
    }
  }
  return undefined;
};
/** Units from "today" to its day. */
const TODAY_REACH = 3;

/** What an undated report says of the day it appeared, as claims of order. */
export const appearance = (dossier: Dossier, scenes: readonly Scene[], claims: readonly Claim[]): OrderClaim[] => {
  const { article, text } = dossier.document;
  if (article.published !== null) return [];
  const claim = (rule: string, known: Grounded<DateRef>, days: number | null): OrderClaim => ({
    kind: "order",
    rule,
    trigger: known.evidence,
    attributed_to: null,
    background: true,
    item: 0,
    later: null,
    later_date: null,
    earlier: null,
    earlier_date: known,
    days,
    id: contentId("c", article.sha256, "order", known.evidence.start, claims.length),
  });
  const grounded = ({ scene, when, unit }: Known): Grounded<DateRef> => groundUnit<DateRef>(scene, { when, tense: "past" }, unit);
  const own = updated(text);
  if (own !== null) return [claim("updated", own, 0)];
  const today = todayIs(scenes);
  if (today !== undefined) return [claim("own-day", grounded(today), 0)];
  const [known, done] = [lastKnown(scenes), lastDone(claims)];
  const later = done !== undefined && (known === undefined || done.day > known.day) ? done : undefined;
  const last = later?.day ?? known?.day;
  const year = lastYear(scenes);
  return [
    ...(later !== undefined ? [claim("appeared-after", later.date, null)] : []),
    ...(later === undefined && known !== undefined ? [claim("appeared-after", grounded(known), null)] : []),
    ...(year === undefined || (last !== undefined && last >= year.day) ? [] : [claim("looked-back", grounded(year), null)]),
  ];
};

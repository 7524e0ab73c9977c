/**
 * "On the second day of the visit": the day counted from the stay that the article told before, of the same traveller where the
 * meeting names one. Where no dated stay was told the day is not known.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { When } from "../../model/when.ts";
import type { Draft } from "./draft.ts";
import { type Scene, sentenceAt } from "./scene.ts";

type Visit = Extract<Draft, { kind: "visit" }>;
type Dated = Exclude<Draft, { kind: "quote" | "anniversary" | "order" }>;

const hasDate = (draft: Draft): draft is Dated => "date" in draft && draft.date !== null;

/** The first or last day of a wording, as a wording; null where it tells no day. */
const edge = (when: When, last: boolean): When | null => {
  if (when.kind === "weekday" || when.kind === "day_of_month") return when;
  if (when.kind === "relative") return when.unit === "day" ? when : null;
  if (when.kind !== "days") return null;
  return last
    ? { ...when, year: when.to_year ?? when.year, month: when.to_month, day: when.to_day }
    : { ...when, to_year: when.year ?? when.to_year, to_month: when.month, to_day: when.day };
};

const isRange = (when: When): boolean => when.kind === "days" && (when.month !== when.to_month || when.day !== when.to_day);

/** Day `nth` of a stay (1 the first, -1 the last), or null. */
const nthDay = ({ when, tense, lasting }: DateRef, nth: number): DateRef | null => {
  const single = !isRange(when);
  if (nth < 0 && single && lasting === undefined) return null;
  const first = edge(when, false);
  const last = edge(when, true);
  if (first === null || last === null) return null;
  const counted = (base: When, offset: number): DateRef => ({
    when: offset === 0 ? base : { kind: "offset", unit: "day", offset, base },
    tense,
  });
  if (nth < 0) return lasting === undefined || lasting < 0 ? counted(last, 0) : counted(first, lasting - 1);
  return counted(first, nth - 1 + (single && lasting !== undefined && lasting < 0 ? lasting + 1 : 0));
};

const travels = (visit: Visit, draft: Draft): boolean =>
  draft.kind !== "meeting" || draft.participants.length === 0 || draft.participants.some((p) => p.value.name === visit.visitor.value.name);

/** Fills the dates of drafts in place; they stand in the order of the text. */
export const countStayDays = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  const nthOf = (date: Grounded<DateRef>): number | undefined => {
    const scene = scenes[sentenceAt(sentences, date.evidence.at_start)];
    return scene?.kinds.has("date") ? scene.units.find((u) => u.start === date.evidence.at_start)?.temporal?.ofStay : undefined;
  };
  const byThemselves = new Set(drafts.flatMap((d) => (d.kind === "visit" && d.date !== null ? [d.date.evidence.at_start] : [])));
  const stays: Visit[] = [];
  for (const [i, draft] of drafts.entries()) {
    if (!hasDate(draft) || draft.date === null) continue;
    // "the second day of a three-day visit" is a stay by itself.
    // … and what is done on it is of the day of the report.
    const nth = draft.kind === "visit" || byThemselves.has(draft.date.evidence.at_start) ? undefined : nthOf(draft.date);
    if (nth === undefined) {
      if (draft.kind === "visit" && draft.rule !== "came-from") stays.push(draft);
      continue;
    }
    // Days are counted from the arrival; the day of leaving is only the last of them.
    const told = nth < 0 ? stays : stays.filter((v) => v.rule !== "left");
    const stay = told.findLast((v) => travels(v, draft)) ?? told.at(-1);
    const day = stay?.date == null ? null : nthDay(stay.date.value, nth);
    drafts[i] = { ...draft, date: day === null ? null : { ...draft.date, value: day } } as Draft;
  }
};

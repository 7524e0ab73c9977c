/**
 * How long a stay lasted, by what the visitor did there: whoever meets somebody or signs something in the state visited is there on
 * that day. Days near those told of the stay are of it.
 *
 * A stay whose first and last day a report tells takes no more, nor one whose days reports disagree about or only bound ("last week").
 * What was called off or is still to come tells nothing, nor does a day that reports disagree about.
 */
import type { AgreementRow, FactRow, MeetingRow, VisitRow } from "../../model/dataset.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { earliest, size, spanDays } from "../../model/days.ts";
import { formatDays, parseDays } from "../../model/edtf.ts";
import { isExtent } from "../dates/resolve.ts";
import { isDone, type Mention } from "../mention.ts";
import type { RecordNote } from "../upkeep/notes.ts";
import { monthsBetween } from "./months.ts";

/** Days of one stay may lie so far apart: what was done in between goes untold. */
const APART = 3;
/** Longest stay that is put together, in days. */
const LONGEST = 14;

export const SEEN_THERE = "days on which the visitor met or signed there";

type DateCells = Pick<VisitRow, "date" | "date_earliest" | "date_latest" | "date_basis">;

/** The days that a visit's own reports tell, as they stood before anything was added. */
export interface StayTold {
  readonly cells: DateCells;
  /** Their fact without its quotes: an article's words lie in one place only. Null where no report gives a day. */
  readonly fact: FactRow | null;
  /** Whether a report tells the first day, or the last. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** "on Monday", "on 4 May", but not "last week", "in May". */
const namesDay = ({ date }: Mention): boolean => {
  if (date === null) return false;
  const { when } = date.ref;
  return /^(?:days|weekday|day_of_month)$/.test(when.kind) || ("unit" in when && when.unit === "day");
};

const ARRIVES: ReadonlySet<string> = new Set(["arrived", "travelled", "begun", "begun-in"]);

/** What of a record may be added to: null for all but stays of named days, and news of which no report gives a day. */
export const stayTold = (
  view: RecordNote["view"],
  row: RecordNote["row"],
  facts: readonly FactRow[],
  mentions: readonly Mention[],
): StayTold | null => {
  if (view !== "visits") return null;
  const { visitor, country, status, date, date_earliest, date_latest, date_basis } = row as VisitRow;
  if (status !== "held" || visitor.id === null || country === null || date_latest === null) return null;
  const cells = { date, date_earliest, date_latest, date_basis };
  const fact = facts.find((f) => f.field === "date");
  const done = mentions.filter(isDone);
  if (fact === undefined)
    return date === null && done.some((m) => !m.claim.background) ? { cells, fact: null, begins: false, ends: false } : null;
  if (date === null || date_earliest === null || size(parseDays(date)) > LONGEST) return null;
  if (fact.status === "decided" || fact.status === "conflicting") return null;
  const dated = done.filter((m) => m.date !== null);
  if (!dated.some(namesDay) || dated.some((m) => m.date !== null && isExtent(m.date.ref))) return null;
  return {
    cells,
    fact: { ...fact, claims: fact.claims.map((c) => ({ ...c, quote: "" })) },
    begins: dated.some((m) => ARRIVES.has(m.claim.rule) && m.date?.own === true),
    ends: dated.some((m) => m.claim.rule === "left" && m.date?.own === true),
  };
};

const A_DAY = /^\d{4}-\d\d-\d\d$/;

const actorsOf = (row: MeetingRow | AgreementRow): readonly string[] =>
  ("participants" in row ? row.participants : row.signatories).flatMap((p) => p.id ?? []);

/** A day on which persons did something in a state: of meetings and signatures that took place. */
export const actOf = ({
  view,
  row,
  told,
}: Pick<RecordNote, "view" | "row" | "told">): { day: string; country: string; persons: readonly string[] } | null => {
  if (view !== "meetings" && view !== "agreements") return null;
  const act = row as MeetingRow | AgreementRow;
  const done = "form" in act ? act.status === "held" && act.form !== "call" : act.status === "signed";
  if (!done || told?.country == null || told.disputed || act.date === null || !A_DAY.test(act.date)) return null;
  return { day: act.date, country: told.country, persons: actorsOf(act) };
};

const dayOf = (iso: string): Day => earliest(parseDays(iso));
const shifted = (iso: string, by: number): string => isoDay(dayOf(iso) + by);

/** Keys of a stay, by person, state and the months around it, and of what somebody did in a state, by the month of its day. */
export const stayKeys = (note: RecordNote): readonly string[] => {
  const act = actOf(note);
  if (act !== null) return act.persons.map((p) => `did ${p} ${act.country} ${act.day.slice(0, 7)}`);
  if (note.stay === null) return [];
  const { visitor, country } = note.row as VisitRow;
  return around(note.stay).map((month) => `stay ${visitor.id} ${country} ${month}`);
};
/** Keys of what may be added to a stay, and of the stays to which something may be added. */
export const besideStay = (note: RecordNote): readonly string[] =>
  stayKeys(note).map((key) => (key.startsWith("did ") ? key.replace(/^did/, "stay") : key.replace(/^stay/, "did")));

/** First and last day in which something may be added. */
const within = ({ cells: { date_earliest, date_latest } }: StayTold): readonly [string, string] => [
  shifted((date_earliest ?? date_latest) as string, -LONGEST),
  date_earliest === null ? (date_latest as string) : shifted(date_latest as string, LONGEST),
];
const around = (stay: StayTold): readonly string[] => monthsBetween(...within(stay));

export interface Lengthened {
  readonly cells: DateCells;
  /** The records that put the visitor there on a day that nobody tells of the stay. */
  readonly from: readonly RecordNote[];
}

interface Act {
  readonly other: RecordNote;
  readonly day: Day;
}

/** What others have the visitor do in the state visited, in the order of the days. */
const actsOn = (note: RecordNote, stay: StayTold, others: Iterable<RecordNote>): Act[] => {
  const { visitor, country } = note.row as VisitRow;
  const [from, to] = within(stay);
  const acts = [...others].flatMap((other) => {
    const act = actOf(other);
    const there = act?.country === country && act.persons.includes(visitor.id as string) && act.day >= from && act.day <= to;
    return there ? [{ other, day: dayOf(act.day) }] : [];
  });
  return acts.sort((a, b) => a.day - b.day);
};

/** The days of a stay with those of what the visitor did there; null where they add nothing. */
export const lengthen = (note: RecordNote, others: Iterable<RecordNote>): Lengthened | null => {
  const { stay } = note;
  if (stay === null) return null;
  const acts = actsOn(note, stay, others);
  // of news without a day, the last that was done there is nearest
  const first = stay.fact === null ? acts[acts.length - 1]?.day : dayOf(stay.cells.date_earliest as string);
  if (first === undefined) return null;
  let [from, to] = [first, stay.fact === null ? first : dayOf(stay.cells.date_latest as string)];
  const used = new Set<RecordNote>();
  const reach = ({ other, day }: Act): void => {
    const inside = day >= from && day <= to;
    if (inside && stay.fact !== null) return;
    if (day < from ? stay.begins || day < from - APART : day > to && (stay.ends || day > to + APART)) return;
    if (Math.max(to, day) - Math.min(from, day) >= LONGEST) return;
    [from, to] = [Math.min(from, day), Math.max(to, day)];
    used.add(other);
  };
  acts.forEach(reach);
  acts.reverse().forEach(reach);
  if (used.size === 0) return null;
  return {
    cells: { date: formatDays(spanDays(from, to)), date_earliest: isoDay(from), date_latest: isoDay(to), date_basis: "inferred" },
    from: [...used],
  };
};

/** Keys of records: what stages of a deal, and checks that compare records with each other, find them by. */
import type { MeetingRow, PurchaseRow, VisitRow } from "../../model/dataset.ts";
import { dealKeys } from "../rows/deals.ts";
import { monthsBetween } from "../rows/months.ts";
import { stayKeys } from "../rows/stay-days.ts";
import { placeKeys } from "../rows/whereabouts.ts";
import type { RecordNote } from "./notes.ts";

/** The months from one ISO day to another, as keys of what was planned for them. */
export const plannedKeys = (from: string, to: string): readonly string[] => monthsBetween(from, to).map((month) => `planned ${month}`);

/** A person's calls and stays, by month; a stay over more months is no known stay. */
const abroadKeys = (person: string | null, from: string, to: string): readonly string[] => {
  const months = monthsBetween(from, to);
  return person === null || months.length > 2 ? [] : months.map((month) => `abroad ${person} ${month}`);
};

/** Keys under which records meet that a check compares with each other. */
export const comparedKeys = ({ view, row }: Pick<RecordNote, "view" | "row">): readonly string[] => {
  if (view === "meetings") {
    const { series, ordinal, countries, form, participants, date_earliest: day } = row as MeetingRow;
    const sessions = series === null || ordinal === null ? [] : [`sessions ${countries.join(" ")}`];
    const calls = form === "call" && day !== null && day === row.date_latest ? participants.flatMap((p) => abroadKeys(p.id, day, day)) : [];
    return [...sessions, ...calls];
  }
  if (view === "visits") {
    const { visitor, date_earliest: from, date_latest: to } = row as VisitRow;
    return from === null || to === null ? [] : abroadKeys(visitor.id, from, to);
  }
  if (view === "purchases") {
    const { status, buyer, seller } = row as PurchaseRow;
    return status === "aggregate" ? [`total ${buyer?.country} ${seller?.country}`] : [];
  }
  return [];
};

export const recordKeys = (note: RecordNote): readonly string[] => {
  const { view, row } = note;
  const deal = view === "purchases" ? (row as PurchaseRow) : null;
  return [
    ...comparedKeys(note),
    ...placeKeys(note),
    ...stayKeys(note),
    ...(row.status === "planned" && row.date_latest !== null ? [`planned ${row.date_latest.slice(0, 7)}`] : []),
    ...(deal === null ? [] : [...dealKeys(deal), ...(deal.deal === null ? [] : [`in ${deal.deal}`])]),
  ];
};

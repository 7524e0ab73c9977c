/** A record told in one line, for headings, links and the picture. */
import type { Dataset } from "../model/dataset.ts";
import { dateWords } from "./date-words.ts";
import type { RecordTable } from "./table-source.ts";
import { valueText } from "./value-text.ts";

export type RecordRow = Dataset[RecordTable][number];

const told = (row: RecordRow): string => {
  if ("participants" in row)
    return row.series ?? (row.participants.map((person) => person.name ?? person.role ?? "unnamed").join(", ") || row.countries.join(", "));
  if ("visitor" in row) return `${row.visitor.name ?? row.visitor.role ?? "unnamed"} to ${row.city ?? row.country ?? "an unknown place"}`;
  if ("title" in row) return row.title ?? row.parties.join(", ");
  return row.items.length > 0 ? valueText(row.items) : `${row.buyer?.name ?? "?"} from ${row.seller?.name ?? "?"}`;
};

/** Who or what a record is about: the body that sat, who met, who went where, what was signed or bought; else how far it got. */
export const recordSubject = (row: RecordRow): string => told(row) || row.status;

const KINDS: Readonly<Record<RecordTable, string>> = {
  meetings: "Meeting",
  visits: "Visit",
  agreements: "Agreement",
  purchases: "Purchase",
};

/** `Meeting · 2024-03-05 · Asha Rao, Ben Oduya`. */
export const recordTitle = (table: RecordTable, row: RecordRow): string =>
  `${KINDS[table]} · ${row.date ?? "undated"} · ${recordSubject(row)}`;

/** The same with the date in words: `Meeting · 5 March 2024 · Asha Rao, Ben Oduya`. */
export const recordHeading = (table: RecordTable, row: RecordRow): string =>
  `${KINDS[table]} · ${dateWords(row.date) ?? "undated"} · ${recordSubject(row)}`;

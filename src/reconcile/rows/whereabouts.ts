/**
 * Where a record took place that no report places: a person is in one town on one day, so it was where others of its persons'
 * happenings of that day were; an agreement without known signatories, where the same sides were on that day.
 *
 * Nothing is inferred from an inference, from what was called off, from a town that reports disagree about, nor of a call. Where the day's
 * other records name two towns nothing is said.
 */
import type { AgreementRow, FactRow, MeetingRow } from "../../model/dataset.ts";
import { compareText } from "../compare.ts";
import type { RecordNote } from "../upkeep/notes.ts";
import { place } from "../values/lattices.ts";

export type Placed = MeetingRow | AgreementRow;

/** What the reports of a record say of where and when it was. */
export interface Told {
  readonly city: string | null;
  readonly country: string | null;
  /** Reports name one town, and a claim stands behind it. */
  readonly sure: boolean;
  /** No report, nor an analyst, says anything of the town. */
  readonly open: boolean;
  /** Reports disagree about its day. */
  readonly disputed: boolean;
}

/** What a record's facts say of its town and its day. */
export const toldOf = (view: RecordNote["view"], row: RecordNote["row"], facts: readonly FactRow[]): Told | null => {
  if (view !== "meetings" && view !== "agreements") return null;
  const { city, country } = row as Placed;
  const fact = facts.find((f) => f.field === "city");
  const disputed = facts.some((f) => f.field === "date" && f.status === "conflicting");
  const backed = fact?.claims.some((c) => c.outcome === "supports" || c.outcome === "refines") === true;
  return { city, country, sure: city !== null && backed && fact?.status !== "conflicting", open: fact === undefined, disputed };
};

export const isPlaced = (note: RecordNote): note is RecordNote & { readonly row: Placed; readonly told: Told } => note.told !== null;

const A_DAY = /^\d{4}-\d\d-\d\d$/;

const personsOf = (row: Placed): readonly (string | null)[] =>
  ("participants" in row ? row.participants : row.signatories).map((p) => p.id);

/** Keys under which records meet that share a person and a day. */
const byPerson = (row: Placed): readonly string[] => personsOf(row).flatMap((id) => (id === null ? [] : [`on ${row.date} ${id}`]));
/** Keys under which an agreement and what its sides did on that day meet. */
const bySides = (row: Placed): readonly string[] => (row.countries.length > 1 ? [`on ${row.date} ${row.countries.join(" ")}`] : []);

/** Keys under which a record meets those that may tell its town, or whose town it may tell. */
export const placeKeys = (note: RecordNote): readonly string[] => {
  if (!isPlaced(note) || !A_DAY.test(note.row.date ?? "") || ("form" in note.row && note.row.form === "call")) return [];
  return [...byPerson(note.row), ...bySides(note.row)];
};

const isPact = (row: Placed): row is AgreementRow => !("form" in row);
const isDone = ({ status }: Placed): boolean => status === "held" || status === "signed";

/** May what `other` says of where it was tell where `row` was? */
const mayTell = (row: Placed, country: string | null, { row: other, told }: RecordNote & { readonly row: Placed; readonly told: Told }) =>
  other.id !== row.id &&
  told.sure &&
  other.status !== "cancelled" &&
  (isDone(other) || !isDone(row)) &&
  (country === null || told.country === null || country === told.country);

export interface Inferred {
  readonly city: string;
  readonly country: string | null;
  readonly rule: typeof ONE_PERSON | typeof SAME_SIDES;
  /** The records that tell it. */
  readonly from: readonly RecordNote[];
}
export const ONE_PERSON = "a person is in one town on one day";
export const SAME_SIDES = "the same sides on the same day";

/** The fullest of the names of a town: the same whatever came in first. */
const fullest = (towns: readonly string[]): string | undefined =>
  [...towns].sort((a, b) => place.weight(b) - place.weight(a) || compareText(a, b))[0];

/** The town that `others` tell of `note`, or null. They may be any records that share a key with it. */
export const inferPlace = (note: RecordNote, others: Iterable<RecordNote>): Inferred | null => {
  if (!isPlaced(note) || !note.told.open || placeKeys(note).length === 0) return null;
  const { row, told } = note;
  const beside = [...others].flatMap((o) => (isPlaced(o) && placeKeys(o).length > 0 && mayTell(row, told.country, o) ? [o] : []));
  const among = (keys: readonly string[], of: (r: Placed) => readonly string[]): typeof beside =>
    beside.filter((o) => of(o.row).some((key) => keys.includes(key)));
  const people = among(byPerson(row), byPerson);
  // Two meetings of the same sides may be of other people, elsewhere.
  const from = people.length > 0 ? people : among(bySides(row), bySides).filter((o) => isPact(row) || isPact(o.row));
  const towns = from.flatMap((o) => o.told.city ?? []);
  const city = fullest(towns);
  if (city === undefined || towns.some((town) => place.compare(town, city) === "conflicts")) return null;
  const states = new Set(from.flatMap((o) => o.told.country ?? []));
  if (states.size > 1) return null;
  return { city, country: told.country ?? [...states][0] ?? null, rule: people.length > 0 ? ONE_PERSON : SAME_SIDES, from };
};

/**
 * The fields of a claim marked by hand, read from what the analyst wrote for them, each with the words behind it.
 */
import { fieldValue, readParty } from "../../export/edits/field-value.ts";
import { listParts, type PersonIds, readPerson } from "../../export/edits/persons-text.ts";
import type { RecordTable } from "../../export/table-source.ts";
import type { Evidence, PersonRef } from "../../model/claim.ts";
import type { ParticipantCell } from "../../model/dataset.ts";
import { countryName } from "../../world/countries.ts";
import { Failure } from "../failure.ts";
import type { Marked } from "./marked-words.ts";
import { whenOf } from "./when-of.ts";

export interface Said {
  readonly value: unknown;
  readonly evidence: Evidence;
}

/** Reads a claim's fields by the names of the record's columns. Every method throws `Failure` where a value does not hold. */
export interface ClaimFields {
  /** One value, or null where the analyst gave none. */
  slot(field: string): Said | null;
  list(field: string): readonly Said[];
  people(field: string): readonly Said[];
  parties(field: string): readonly Said[];
  /** A person no claim goes without: as given, else the record's own. */
  person(field: string): Said;
  /** A value no claim goes without: as given, else the record's own, else the usual one. */
  needed(field: string, usual: string | null): Said;
  date(): Said | null;
}

/** Spellings under which a value may stand in the words quoted. */
const spellings = (value: unknown): readonly string[] => {
  if (typeof value === "number") return [String(value), String(value).replace(/\B(?=(\d{3})+$)/g, ",")];
  if (typeof value === "string") return /^[A-Z]{2}$/.test(value) ? [countryName(value)] : [value];
  const { name } = (value ?? {}) as { readonly name?: string | null };
  return typeof name === "string" ? [name, name.split(" ").at(-1) ?? name] : [];
};

/** Half of the last digit's unit: 5800000 is told to the hundred thousand. */
export const precisionOf = (amount: number): number => {
  const zeros = /0*$/.exec(String(Math.trunc(amount)))?.[0].length ?? 0;
  return Number.isInteger(amount) ? 10 ** Math.min(zeros, String(amount).length - 1) / 2 : 0.005;
};

const personRef = (cell: ParticipantCell): PersonRef => ({
  name: cell.name,
  surface: cell.name ?? cell.role ?? "unnamed",
  country: cell.country,
  role: cell.role,
});

export const refuse = (message: string): never => {
  throw new Failure({ message });
};

export const claimFields = (
  kind: string,
  table: RecordTable,
  fields: ReadonlyMap<string, string>,
  marked: Marked,
  record: Readonly<Record<string, unknown>> | null,
  known: PersonIds,
): ClaimFields => {
  const given = (field: string): { readonly text: string; readonly own: Evidence | null } | null => {
    const text = fields.get(field);
    if (text === undefined) return null;
    const [value = "", words] = text.split(" @ ", 2);
    return { text: value.trim(), own: words === undefined ? null : marked.elsewhere(words.trim()) };
  };
  const grounded = (value: unknown, own: Evidence | null): Said => ({ value, evidence: own ?? marked.of(spellings(value)) });
  const slot = (field: string): Said | null => {
    const found = given(field);
    if (found === null) return null;
    const read = fieldValue(table, field, { [field]: found.text }, known);
    return "problem" in read ? refuse(`${field}: ${read.problem}`) : grounded(read.value, found.own);
  };
  const parts = (field: string, read: (part: string) => unknown): readonly Said[] => {
    const found = given(field);
    return found === null ? [] : listParts(found.text).map((part) => grounded(read(part), found.own));
  };
  const people = (field: string): readonly Said[] => parts(field, (part) => personRef(readPerson(part, known)));
  return {
    slot,
    people,
    list: (field) => {
      const found = slot(field);
      const own = given(field)?.own ?? null;
      return found === null ? [] : (found.value as readonly unknown[]).map((value) => grounded(value, own));
    },
    parties: (field) => parts(field, readParty),
    person: (field) => {
      const own = record?.[field] as ParticipantCell | undefined;
      return people(field)[0] ?? (own === undefined ? refuse(`a ${kind} needs ${field}=`) : grounded(personRef(own), null));
    },
    needed: (field, usual) => {
      const said = slot(field) ?? { value: record?.[field] ?? usual, evidence: marked.whole };
      return said.value === null ? refuse(`a ${kind} needs ${field}=`) : said;
    },
    date: () => {
      const said = slot("date");
      if (said === null) return null;
      const when =
        whenOf(String(said.value)) ??
        refuse(`date: ${String(said.value)} is more than a claim can say: give a day, days, a month or a year`);
      return { ...said, value: { when, tense: fields.get("status")?.startsWith("planned") === true ? "future" : "past" } };
    },
  };
};

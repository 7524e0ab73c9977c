/**
 * What an analyst writes into a cell, read as the value of a record's field; what the field cannot hold is refused in words.
 *
 * A field may show in several columns (`value` and `currency`, `buyer` and `buyer_country`): those are read together. The same
 * reading serves a spreadsheet's cells and words on the command line, where one text stands for the whole field
 * (`5800000 EUR`, `Asha Rao (Minister, IN)`) or is JSON.
 */
import * as Schema from "effect/Schema";
import { AgreementRow, MeetingRow, PurchaseRow, VisitRow } from "../../model/dataset.ts";
import { isEmpty } from "../../model/days.ts";
import { parseDays } from "../../model/edtf.ts";
import { countryName } from "../../world/countries.ts";
import type { RecordTable } from "../table-source.ts";
import { listParts, type PersonIds, readItem, readPerson } from "./persons-text.ts";

type Json = Schema.Json;
export type FieldValue = { readonly value: Json } | { readonly problem: string };

const ROWS = { meetings: MeetingRow, visits: VisitRow, agreements: AgreementRow, purchases: PurchaseRow } as const;
const NEVER_CHOSEN: ReadonlySet<string> = new Set([
  ...["id", "date_earliest", "date_latest", "date_basis", "weekday", "sources", "origins", "support", "deal"],
]);

/** The fields of a record that an analyst may choose a value for. */
export const choosableFields = (table: RecordTable): readonly string[] =>
  Object.keys(ROWS[table].fields).filter((field) => !NEVER_CHOSEN.has(field));

const isState = (code: unknown): boolean => typeof code === "string" && /^[A-Z]{2}$/.test(code) && countryName(code) !== code;

/** Every `country` and member of `countries` within a value that is no state. */
const unknownStates = (field: string, value: unknown): readonly string[] => {
  if (field === "country" || field === "countries") return [value].flat().filter((c) => c !== null && !isState(c)) as string[];
  const parts = [value].flat() as { readonly country?: string | null }[];
  return parts.flatMap((part) => (part?.country == null || isState(part.country) ? [] : [part.country]));
};

const decoders = new Map<string, (value: unknown) => unknown>();

/** Why the field of a table cannot hold `value`; null where it can. */
export const problemOf = (table: RecordTable, field: string, value: unknown): string | null => {
  if (table === "purchases" && /^items\..+\.quantity$/.test(field))
    return value === null || (Number.isSafeInteger(value) && (value as number) >= 0) ? null : "is no whole number";
  if (/^role\..+$/.test(field)) return value === null || typeof value === "string" ? null : "is no text";
  if (!choosableFields(table).includes(field)) return `${table} have no field ${field} to choose: use ${choosableFields(table).join(", ")}`;
  if (field === "date")
    return value === null || (typeof value === "string" && !isEmpty(parseDays(value)))
      ? null
      : "is no date in EDTF: write 2025-11-04, 2025-11, 2025-XX-XX or 2025-07-22/2025-07-23";
  const known = `${table}.${field}`;
  const decode =
    decoders.get(known) ?? Schema.decodeUnknownSync((ROWS[table].fields as Record<string, Schema.Codec<unknown>>)[field] as never);
  decoders.set(known, decode);
  try {
    decode(value);
  } catch (error) {
    return `does not fit ${field}: ${String(error instanceof Error ? error.message : error)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(", ")}`;
  }
  const [strange] = unknownStates(field, value);
  return strange === undefined ? null : `${strange} is no state: use the two letters of ISO 3166-1`;
};

const amountOf = (text: string): number | string => {
  const plain = text.replace(/[\s\u00a0,_]/g, "");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
};

const money = (text: string, currency: string | null): Json => {
  const match = /^(.*?)\s*([A-Z]{3})?$/s.exec(text.trim());
  return { amount: amountOf(match?.[1] ?? text), currency: match?.[2] ?? currency } as Json;
};

/** `Hanwha (KR)` → name and state. */
export const readParty = (text: string): { readonly name: string; readonly country: string | null } => {
  const match = /^(.*?)\s*\(([A-Z]{2})\)$/.exec(text);
  return match === null ? { name: text, country: null } : { name: match[1] ?? text, country: match[2] ?? null };
};

const INTEGERS: ReadonlySet<string> = new Set(["ordinal", "count"]);

/** Cells of one field by column name (trimmed text, null for empty), read as its value. */
export const fieldValue = (
  table: RecordTable,
  field: string,
  cells: Readonly<Record<string, string | null>>,
  known: PersonIds,
): FieldValue => {
  const text = cells[field] ?? null;
  const read = (): Json => {
    if (field === "participants" || field === "signatories") {
      const people = listParts(text ?? "").map((part) => readPerson(part, known));
      return field === "participants" ? people : people.map(({ id, name }) => ({ id, name }));
    }
    if (field === "countries") return [...new Set(listParts(text ?? ""))].sort();
    if (field === "parties") return listParts(text ?? "");
    if (field === "items") return listParts(text ?? "").map(readItem);
    if (field === "visitor") {
      const person = readPerson(text ?? "unnamed", known);
      return { ...person, country: cells.visitor_country ?? person.country, role: cells.visitor_role ?? person.role };
    }
    if (text === null) return null;
    if (field === "value") return money(text, cells.currency ?? null);
    if (field === "buyer" || field === "seller") {
      const { name, country } = readParty(text);
      return { name, country: cells[`${field}_country`] ?? country };
    }
    return INTEGERS.has(field) || field.endsWith(".quantity") ? amountOf(text) : text;
  };
  const value = read();
  const problem = problemOf(table, field, value);
  return problem === null ? { value } : { problem: text === null || problem.includes("have no field") ? problem : `${text} ${problem}` };
};

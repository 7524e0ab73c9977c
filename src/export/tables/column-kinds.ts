/**
 * Columns that several tables share: identifiers, the date columns, the backing of a record. One wording for one thing.
 */
import { DateBasis, Severity, Support } from "../../model/dataset.ts";
import { dateWords } from "../date-words.ts";
import type { Column } from "./table.ts";

/** A list as one cell; an empty list is an empty cell. */
export const joined = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join("; "));

export const idColumn = <Row extends { readonly id: string }>(of: string): Column<Row> => ({
  name: "id",
  type: "id",
  description: `Identifier of the ${of}; it never changes once given`,
  of: (row) => row.id,
});

interface Dated {
  readonly date: string | null;
  readonly date_earliest: string | null;
  readonly date_latest: string | null;
  readonly date_basis: string | null;
}

/** `date` as EDTF, in words and with its bounds as ISO days beside it, and how the date is known. */
export const dateColumns = <Row extends Dated>(): readonly Column<Row>[] => [
  {
    name: "date",
    type: "edtf",
    description: "When, as EDTF (ISO 8601-2); X stands for an unknown digit, / for an interval",
    of: (row) => row.date,
    field: "date",
    editable: true,
  },
  { name: "date_text", type: "text", description: "The same date in words", of: (row) => dateWords(row.date), field: "date" },
  {
    name: "date_earliest",
    type: "day",
    description: "First day that the date allows (ISO 8601)",
    of: (row) => row.date_earliest,
    field: "date",
  },
  {
    name: "date_latest",
    type: "day",
    description: "Last day that the date allows (ISO 8601)",
    of: (row) => row.date_latest,
    field: "date",
  },
  {
    name: "date_basis",
    type: "enum",
    description: "How the date is known: written out, relative to a dateline or publication, inferred, or decided by an analyst",
    of: (row) => row.date_basis,
    field: "date",
    values: DateBasis.literals,
  },
];

export const placeColumns = <Row extends { readonly city: string | null; readonly country: string | null }>(
  what: string,
): readonly Column<Row>[] => [
  { name: "city", type: "text", description: `City ${what}`, of: (row) => row.city, field: "city", editable: true },
  {
    name: "country",
    type: "country",
    description: `State ${what} (ISO 3166-1 alpha-2)`,
    of: (row) => row.country,
    field: "country",
    editable: true,
  },
];

export const statusColumn = <Row extends { readonly status: string }>(values: readonly string[]): Column<Row> => ({
  name: "status",
  type: "enum",
  description: "How far it got, by the latest report",
  of: (row) => row.status,
  field: "status",
  values,
  editable: true,
});

interface Backed {
  readonly sources: readonly string[];
  readonly origins: number;
  readonly support: string;
}

/** Which sources report the record, how many independent origins they come to, and how well its key cells stand. */
export const backingColumns = <Row extends Backed>(): readonly Column<Row>[] => [
  {
    name: "sources",
    type: "list",
    description: "Identifiers of the sources that report it, by publication",
    of: (row) => joined(row.sources),
  },
  {
    name: "origins",
    type: "integer",
    description: "Independent origins behind it; copies and shared quotations count once",
    of: (row) => row.origins,
  },
  supportColumn("Weakest support among the record's key cells"),
];

export const supportColumn = <Row extends { readonly support: string }>(description: string): Column<Row> => ({
  name: "support",
  type: "enum",
  description,
  of: (row) => row.support,
  values: Support.literals,
});

export const severityColumn = <Row extends { readonly severity: string }>(): Column<Row> => ({
  name: "severity",
  type: "enum",
  description: "How much it matters",
  of: (row) => row.severity,
  values: Severity.literals,
});

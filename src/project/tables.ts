/**
 * The tables of reconciled views: one for each list of the dataset, with its columns, in the order of the row's keys.
 *
 * `schema/migrations/010_views.sql` creates the same tables (a test compares the two and the model). Every table has one
 * more column, `digest`, by which a changed row is told from an unchanged one. Whole numbers are stored as double
 * precision: both drivers hand those out as numbers, and nothing a hostile text claims overflows them.
 */
import type { Views } from "../model/dataset.ts";

export type ColumnKind = "text" | "number" | "json";
export type ViewName = keyof Views;

const dated = { date: "text", date_earliest: "text", date_latest: "text", date_basis: "text" } as const;
const backed = { sources: "json", origins: "number", support: "text" } as const;

export const VIEW_TABLES: { readonly [T in ViewName]: Readonly<Record<string, ColumnKind>> } = {
  sources: {
    id: "text",
    file: "text",
    title: "text",
    publisher: "text",
    author: "text",
    url: "text",
    language: "text",
    published: "text",
    published_basis: "text",
    sha256: "text",
    status: "text",
    origin: "text",
  },
  entities: { id: "text", kind: "text", name: "text", aliases: "json", country: "text", roles: "json" },
  meetings: {
    id: "text",
    form: "text",
    status: "text",
    ...dated,
    weekday: "text",
    city: "text",
    country: "text",
    countries: "json",
    participants: "json",
    series: "text",
    ordinal: "number",
    ...backed,
  },
  visits: { id: "text", visitor: "json", country: "text", city: "text", ...dated, status: "text", ...backed },
  agreements: {
    id: "text",
    type: "text",
    status: "text",
    title: "text",
    parties: "json",
    countries: "json",
    signatories: "json",
    ...dated,
    city: "text",
    country: "text",
    count: "number",
    ...backed,
  },
  purchases: {
    id: "text",
    buyer: "json",
    seller: "json",
    items: "json",
    value: "json",
    signatories: "json",
    ...dated,
    status: "text",
    deal: "text",
    ...backed,
  },
  facts: {
    id: "text",
    record: "text",
    field: "text",
    value: "json",
    status: "text",
    rule: "text",
    argument: "json",
    origins: "number",
    support: "text",
    claims: "json",
    decisions: "json",
  },
  conflicts: { id: "text", record: "text", field: "text", severity: "text", values: "json", resolution: "text" },
  findings: { id: "text", check: "text", severity: "text", message: "text", records: "json", claims: "json", spans: "json" },
  redirects: { id: "text", to: "text" },
};

export const VIEW_NAMES = Object.keys(VIEW_TABLES) as readonly ViewName[];
export const tableName = (view: ViewName): string => `view_${view}`;

const SQL_TYPES: Readonly<Record<ColumnKind, string>> = { text: "text", number: "double precision", json: "json" };
export const sqlType = (kind: ColumnKind): string => SQL_TYPES[kind];

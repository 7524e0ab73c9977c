/** The record tables: meetings, visits, agreements and purchases, one row a record. */
import { AgreementType, MeetingForm } from "../../model/claim.ts";
import { AgreementRow, MeetingRow, PurchaseRow, VisitRow } from "../../model/dataset.ts";
import { itemText, personText } from "../value-text.ts";
import { backingColumns, dateColumns, idColumn, joined, placeColumns, statusColumn } from "./column-kinds.ts";
import { defineTable } from "./table.ts";

const named = (people: readonly { readonly name: string | null }[]): string | null =>
  joined(people.map((person) => person.name ?? "unnamed"));

export const meetings = defineTable<MeetingRow>({
  name: "meetings",
  title: "Meetings",
  description: "Direct exchanges between officials or delegations: in person, by phone or video, sessions of a formal body",
  key: ["id"],
  rows: (source) => source.rows.meetings(),
  columns: [
    idColumn("meeting"),
    ...dateColumns<MeetingRow>(),
    { name: "weekday", type: "text", description: "Day of the week where the date is one day", of: (row) => row.weekday, field: "date" },
    {
      name: "form",
      type: "enum",
      description: "In person, a call (phone or video), or a session of a formal body",
      of: (row) => row.form,
      field: "form",
      values: MeetingForm.literals,
      editable: true,
    },
    statusColumn<MeetingRow>(MeetingRow.fields.status.literals),
    ...placeColumns<MeetingRow>("where it took place"),
    {
      name: "countries",
      type: "list",
      description: "States taking part (ISO 3166-1 alpha-2), sorted",
      of: (row) => joined(row.countries),
      field: "countries",
    },
    {
      name: "participants",
      type: "list",
      description: "Who took part: name (role, state); rows of their own in the table participants",
      of: (row) => joined(row.participants.map(personText)),
      field: "participants",
    },
    {
      name: "series",
      type: "text",
      description: "Formal body that sat, for a session",
      of: (row) => row.series,
      field: "series",
      editable: true,
    },
    {
      name: "ordinal",
      type: "integer",
      description: "Number of the session in its series",
      of: (row) => row.ordinal,
      field: "ordinal",
      editable: true,
    },
    ...backingColumns<MeetingRow>(),
  ],
});

export const visits = defineTable<VisitRow>({
  name: "visits",
  title: "Visits",
  description: "Travels of an official to another state, one row a stay",
  key: ["id"],
  rows: (source) => source.rows.visits(),
  columns: [
    idColumn("visit"),
    ...dateColumns<VisitRow>(),
    { name: "visitor", type: "text", description: "Name of the visitor", of: (row) => row.visitor.name, field: "visitor" },
    {
      name: "visitor_country",
      type: "country",
      description: "State the visitor acts for (ISO 3166-1 alpha-2)",
      of: (row) => row.visitor.country,
      field: "visitor",
    },
    {
      name: "visitor_role",
      type: "text",
      description: "Office of the visitor at the time",
      of: (row) => row.visitor.role,
      field: "visitor",
    },
    statusColumn<VisitRow>(VisitRow.fields.status.literals),
    ...placeColumns<VisitRow>("visited"),
    ...backingColumns<VisitRow>(),
  ],
});

export const agreements = defineTable<AgreementRow>({
  name: "agreements",
  title: "Agreements",
  description: "Instruments between states, their bodies or companies, one row an instrument with its latest status",
  key: ["id"],
  rows: (source) => source.rows.agreements(),
  columns: [
    idColumn("agreement"),
    ...dateColumns<AgreementRow>(),
    {
      name: "type",
      type: "enum",
      description: "Kind of instrument",
      of: (row) => row.type,
      field: "type",
      values: AgreementType.literals,
      editable: true,
    },
    statusColumn<AgreementRow>(AgreementRow.fields.status.literals),
    {
      name: "title",
      type: "text",
      description: "Title or subject in the reports' words",
      of: (row) => row.title,
      field: "title",
      editable: true,
    },
    {
      name: "parties",
      type: "list",
      description: "Parties as reported; rows of their own in the table parties",
      of: (row) => joined(row.parties),
      field: "parties",
    },
    {
      name: "countries",
      type: "list",
      description: "States concerned (ISO 3166-1 alpha-2), sorted",
      of: (row) => joined(row.countries),
      field: "countries",
    },
    {
      name: "signatories",
      type: "list",
      description: "Who signed; rows of their own in the table signatories",
      of: (row) => named(row.signatories),
      field: "signatories",
    },
    ...placeColumns<AgreementRow>("where it was signed"),
    {
      name: "count",
      type: "integer",
      description: "How many instruments, where reports do not tell them apart",
      of: (row) => row.count,
      field: "count",
      editable: true,
    },
    ...backingColumns<AgreementRow>(),
  ],
});

export const purchases = defineTable<PurchaseRow>({
  name: "purchases",
  title: "Purchases",
  description: "Weapons and military equipment bought, ordered or supplied, one row a stage with date or figures of its own",
  key: ["id"],
  rows: (source) => source.rows.purchases(),
  columns: [
    idColumn("purchase"),
    ...dateColumns<PurchaseRow>(),
    statusColumn<PurchaseRow>(PurchaseRow.fields.status.literals),
    { name: "buyer", type: "text", description: "Who buys", of: (row) => row.buyer?.name ?? null, field: "buyer" },
    {
      name: "buyer_country",
      type: "country",
      description: "State of the buyer (ISO 3166-1 alpha-2)",
      of: (row) => row.buyer?.country ?? null,
      field: "buyer",
    },
    {
      name: "seller",
      type: "text",
      description: "Who sells, a state or a company",
      of: (row) => row.seller?.name ?? null,
      field: "seller",
    },
    {
      name: "seller_country",
      type: "country",
      description: "State of the seller (ISO 3166-1 alpha-2)",
      of: (row) => row.seller?.country ?? null,
      field: "seller",
    },
    {
      name: "items",
      type: "list",
      description: "What is bought: quantity × name; rows of their own in the table items",
      of: (row) => joined(row.items.map(itemText)),
      field: "items",
    },
    {
      name: "value",
      type: "number",
      description: "Value in units of the currency",
      of: (row) => row.value?.amount ?? null,
      field: "value",
      editable: true,
    },
    {
      name: "currency",
      type: "text",
      description: "Currency of the value (ISO 4217)",
      of: (row) => row.value?.currency ?? null,
      field: "value",
      editable: true,
    },
    {
      name: "signatories",
      type: "list",
      description: "Who signed, where named",
      of: (row) => named(row.signatories),
      field: "signatories",
    },
    { name: "deal", type: "id", description: "Shared by the stages of one deal", of: (row) => row.deal, field: "deal" },
    ...backingColumns<PurchaseRow>(),
  ],
});

/**
 * Link tables: a row for each participant, signatory, party, item, source and office, so that nobody has to split strings.
 *
 * `position` keeps the order that the record has; `record_table` names the table of the record.
 */
import type { Rows, TableSource } from "../table-source.ts";
import { RECORD_TABLES } from "../table-source.ts";
import { type Column, defineTable } from "./table.ts";

interface Link {
  readonly record_table: string;
  readonly record: string;
  readonly position: number;
}
interface PersonLink extends Link {
  readonly person: {
    readonly id: string | null;
    readonly name: string | null;
    readonly country?: string | null;
    readonly role?: string | null;
  };
}

const linkColumns: readonly Column<Link>[] = [
  { name: "record_table", type: "enum", description: "Table of the record", of: (row) => row.record_table, values: RECORD_TABLES },
  { name: "record", type: "id", description: "Identifier of the record", of: (row) => row.record },
  { name: "position", type: "integer", description: "Place in the record's list, from 1", of: (row) => row.position },
];
const KEY = ["record", "position"];

async function* participantRows(source: TableSource): AsyncGenerator<PersonLink> {
  for await (const row of source.rows.meetings())
    for (const [index, person] of row.participants.entries())
      yield { record_table: "meetings", record: row.id, position: index + 1, person };
  for await (const row of source.rows.visits()) yield { record_table: "visits", record: row.id, position: 1, person: row.visitor };
}

async function* signatoryRows(source: TableSource): AsyncGenerator<PersonLink> {
  for (const table of ["agreements", "purchases"] as const)
    for await (const row of source.rows[table]() as Rows<{
      id: string;
      signatories: readonly { id: string | null; name: string | null }[];
    }>)
      for (const [index, person] of row.signatories.entries()) yield { record_table: table, record: row.id, position: index + 1, person };
}

const entityColumns: readonly Column<PersonLink>[] = [
  {
    name: "entity",
    type: "id",
    description: "Identifier of the person, empty for an unnamed official",
    of: (row) => row.person.id,
    references: "entities.id",
  },
  { name: "name", type: "text", description: "Name, empty for an unnamed official", of: (row) => row.person.name },
];

export const participants = defineTable<PersonLink>({
  name: "participants",
  title: "Participants",
  description: "One row for each participant of a meeting and for the visitor of a visit",
  key: KEY,
  rows: participantRows,
  columns: [
    ...linkColumns,
    ...entityColumns,
    { name: "country", type: "country", description: "State they act for (ISO 3166-1 alpha-2)", of: (row) => row.person.country ?? null },
    { name: "role", type: "text", description: "Office at the time", of: (row) => row.person.role ?? null },
  ],
});

export const signatories = defineTable<PersonLink>({
  name: "signatories",
  title: "Signatories",
  description: "One row for each person who signed an agreement or a purchase",
  key: KEY,
  rows: signatoryRows,
  columns: [...linkColumns, ...entityColumns],
});

interface PartyLink extends Link {
  readonly side: "party" | "buyer" | "seller";
  readonly name: string;
  readonly country: string | null;
}
const SIDES = ["party", "buyer", "seller"] as const;

async function* partyRows(source: TableSource): AsyncGenerator<PartyLink> {
  for await (const row of source.rows.agreements())
    for (const [index, name] of row.parties.entries())
      yield { record_table: "agreements", record: row.id, position: index + 1, side: "party", name, country: null };
  for await (const row of source.rows.purchases()) {
    let position = 0;
    for (const side of ["buyer", "seller"] as const) {
      const party = row[side];
      if (party !== null) yield { record_table: "purchases", record: row.id, position: ++position, side, ...party };
    }
  }
}

export const parties = defineTable<PartyLink>({
  name: "parties",
  title: "Parties",
  description: "One row for each party of an agreement and for the buyer and seller of a purchase",
  key: KEY,
  rows: partyRows,
  columns: [
    ...linkColumns,
    { name: "side", type: "enum", description: "Part taken in the record", of: (row) => row.side, values: SIDES },
    { name: "name", type: "text", description: "State, body or company as reported", of: (row) => row.name },
    { name: "country", type: "country", description: "State it belongs to (ISO 3166-1 alpha-2), where known", of: (row) => row.country },
  ],
});

interface ItemLink extends Link {
  readonly name: string;
  readonly quantity: number | null;
}

async function* itemRows(source: TableSource): AsyncGenerator<ItemLink> {
  for await (const row of source.rows.purchases())
    for (const [index, item] of row.items.entries())
      yield { record_table: "purchases", record: row.id, position: index + 1, name: item.name, quantity: item.quantity };
}

export const items = defineTable<ItemLink>({
  name: "items",
  title: "Items",
  description: "One row for each kind of equipment of a purchase",
  key: KEY,
  rows: itemRows,
  columns: [
    ...linkColumns,
    { name: "name", type: "text", description: "Equipment", of: (row) => row.name },
    { name: "quantity", type: "integer", description: "How many, empty where not said", of: (row) => row.quantity },
  ],
});

interface SourceLink extends Link {
  readonly source: string;
}

async function* recordSourceRows(source: TableSource): AsyncGenerator<SourceLink> {
  for (const table of RECORD_TABLES)
    for await (const row of source.rows[table]() as Rows<{ id: string; sources: readonly string[] }>)
      for (const [index, id] of row.sources.entries()) yield { record_table: table, record: row.id, position: index + 1, source: id };
}

export const recordSources = defineTable<SourceLink>({
  name: "record_sources",
  title: "Sources of records",
  description: "One row for each source that reports a record",
  key: KEY,
  rows: recordSourceRows,
  columns: [
    ...linkColumns,
    { name: "source", type: "id", description: "Identifier of the source", of: (row) => row.source, references: "sources.id" },
  ],
});

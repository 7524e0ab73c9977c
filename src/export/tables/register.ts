/** Who and from where: sources, entities with the offices they held, and records that turned out to be another. */
import { PublishedBasis } from "../../model/article.ts";
import { EntityRow, type RedirectRow, SourceRow } from "../../model/dataset.ts";
import type { TableSource } from "../table-source.ts";
import { idColumn, joined } from "./column-kinds.ts";
import { defineTable } from "./table.ts";

export const sources = defineTable<SourceRow>({
  name: "sources",
  title: "Sources",
  description: "The articles everything here was read from, one row a source",
  key: ["id"],
  rows: (source) => source.rows.sources(),
  columns: [
    idColumn("source"),
    { name: "file", type: "text", description: "File, relative to what was ingested", of: (row) => row.file },
    { name: "title", type: "text", description: "Headline", of: (row) => row.title },
    { name: "publisher", type: "text", description: "Publisher", of: (row) => row.publisher, editable: true },
    { name: "author", type: "text", description: "Author", of: (row) => row.author },
    { name: "url", type: "text", description: "Address it was published at", of: (row) => row.url, editable: true },
    { name: "language", type: "text", description: "Language (BCP 47)", of: (row) => row.language },
    { name: "published", type: "edtf", description: "Day of publication (EDTF)", of: (row) => row.published, editable: true },
    {
      name: "published_basis",
      type: "enum",
      description: "How the day of publication is known",
      of: (row) => row.published_basis,
      values: PublishedBasis.literals,
    },
    { name: "sha256", type: "text", description: "SHA-256 of the file", of: (row) => row.sha256 },
    {
      name: "status",
      type: "enum",
      description: "Whether the source still counts",
      of: (row) => row.status,
      values: SourceRow.fields.status.literals,
    },
    {
      name: "origin",
      type: "id",
      description: "Source whose text it goes back to: itself, or the earliest of its copies and paraphrases; they count once",
      of: (row) => row.origin,
      references: "sources.id",
    },
  ],
});

const roleText = (role: EntityRow["roles"][number]): string => {
  if (role.from === null && role.to === null) return role.role;
  return `${role.role} (${role.from ?? ".."}/${role.to ?? ".."})`;
};

export const entities = defineTable<EntityRow>({
  name: "entities",
  title: "People and bodies",
  description: "Persons, organisations and places that the records name",
  key: ["id"],
  rows: (source) => source.rows.entities(),
  columns: [
    idColumn("entity"),
    {
      name: "kind",
      type: "enum",
      description: "Person, organisation or place",
      of: (row) => row.kind,
      values: EntityRow.fields.kind.literals,
    },
    { name: "name", type: "text", description: "Fullest name", of: (row) => row.name },
    { name: "aliases", type: "list", description: "Other spellings met", of: (row) => joined(row.aliases) },
    { name: "country", type: "country", description: "State (ISO 3166-1 alpha-2)", of: (row) => row.country },
    {
      name: "roles",
      type: "list",
      description: "Offices held, with first and last day seen; rows of their own in the table roles",
      of: (row) => joined(row.roles.map(roleText)),
    },
  ],
});

interface RoleLink {
  readonly entity: EntityRow;
  readonly position: number;
  readonly role: EntityRow["roles"][number];
}

async function* roleRows(source: TableSource): AsyncGenerator<RoleLink> {
  for await (const entity of source.rows.entities())
    for (const [index, role] of entity.roles.entries()) yield { entity, position: index + 1, role };
}

export const roles = defineTable<RoleLink>({
  name: "roles",
  title: "Offices",
  description: "One row for each office of a person",
  key: ["entity", "position"],
  rows: roleRows,
  columns: [
    { name: "entity", type: "id", description: "Identifier of the person", of: (row) => row.entity.id, references: "entities.id" },
    { name: "position", type: "integer", description: "Place in the person's list, from 1", of: (row) => row.position },
    { name: "name", type: "text", description: "Name of the person", of: (row) => row.entity.name },
    { name: "role", type: "text", description: "Office", of: (row) => row.role.role },
    { name: "from", type: "edtf", description: "First date seen in office (EDTF)", of: (row) => row.role.from },
    { name: "to", type: "edtf", description: "Last date seen in office (EDTF)", of: (row) => row.role.to },
  ],
});

export const redirects = defineTable<RedirectRow>({
  name: "redirects",
  title: "Redirects",
  description: "Identifiers of records that turned out to be another record",
  key: ["id"],
  rows: (source) => source.rows.redirects(),
  columns: [
    idColumn("record that is no more"),
    { name: "to", type: "id", description: "Identifier of the record that stays", of: (row) => row.to },
  ],
});

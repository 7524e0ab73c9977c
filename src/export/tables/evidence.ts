/** How it is known: facts (one row a cell), claims (one row a claim of a cell), conflicts and findings. */
import { type CellClaim, type ConflictRow, FactRow, type FindingRow, Outcome, type SourceRow } from "../../model/dataset.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { TableSource } from "../table-source.ts";
import { valueText } from "../value-text.ts";
import { idColumn, joined, severityColumn, supportColumn } from "./column-kinds.ts";
import { defineTable } from "./table.ts";

/** A string as it is, anything else as JSON with keys in a fixed order. */
export const jsonCell = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === "string" ? value : canonicalJson(value);

export const facts = defineTable<FactRow>({
  name: "facts",
  title: "Facts",
  description: "One row for each cell of a record: its value, how it came about and how well it is supported",
  key: ["id"],
  rows: (source) => source.rows.facts(),
  columns: [
    idColumn("fact"),
    { name: "record", type: "id", description: "Record the cell belongs to", of: (row) => row.record },
    { name: "field", type: "text", description: "Column of the record", of: (row) => row.field },
    {
      name: "value",
      type: "json",
      description: "The cell's value; JSON where it is not a plain string",
      of: (row) => jsonCell(row.value),
      shown: (row) => valueText(row.value),
    },
    {
      name: "status",
      type: "enum",
      description: "Written in a source, inferred from premises, in conflict, or decided",
      of: (row) => row.status,
      values: FactRow.fields.status.literals,
    },
    { name: "rule", type: "text", description: "Rule that chose or inferred the value", of: (row) => row.rule },
    {
      name: "argument",
      type: "long_text",
      description: "For an inferred value: the argument, one step a line",
      of: (row) => (row.argument.length === 0 ? null : row.argument.join("\n")),
    },
    { name: "origins", type: "integer", description: "Independent origins behind the value", of: (row) => row.origins },
    supportColumn<FactRow>("How well the value stands"),
    {
      name: "claims",
      type: "list",
      description: "Identifiers of the claims weighed; rows of their own in the table claims",
      of: (row) => joined(row.claims.map((claim) => claim.id)),
    },
    {
      name: "decisions",
      type: "list",
      description: "Identifiers of the analyst's decisions behind the value",
      of: (row) => joined(row.decisions),
    },
  ],
});

/** A claim beside the cell it speaks to and the article it stands in. */
export interface ClaimOfCell {
  readonly fact: FactRow;
  readonly claim: CellClaim;
  readonly source: SourceRow | undefined;
}

/** Claims of all cells, in the order of the facts. Holds the sources in memory, never the facts. */
export async function* claimsOfCells(source: TableSource): AsyncGenerator<ClaimOfCell> {
  const sources = new Map<string, SourceRow>();
  for await (const row of source.rows.sources()) sources.set(row.id, row);
  for await (const fact of source.rows.facts()) for (const claim of fact.claims) yield { fact, claim, source: sources.get(claim.source) };
}

export const claims = defineTable<ClaimOfCell>({
  name: "claims",
  title: "Evidence",
  description: "One row for each claim of a cell: what one source says, in which words, and whether it won or lost and why",
  key: [],
  rows: claimsOfCells,
  columns: [
    { name: "record", type: "id", description: "Record the cell belongs to", of: (row) => row.fact.record },
    { name: "field", type: "text", description: "Column of the record", of: (row) => row.fact.field },
    {
      name: "value",
      type: "json",
      description: "What the claim says; JSON where it is not a plain string",
      of: (row) => jsonCell(row.claim.value),
      shown: (row) => valueText(row.claim.value),
    },
    {
      name: "outcome",
      type: "enum",
      description: "Whether the claim supports or refines the cell's value, is a premise of it, or was rejected",
      of: (row) => row.claim.outcome,
      values: Outcome.literals,
    },
    { name: "reason", type: "text", description: "Why, where it is not plain", of: (row) => row.claim.reason },
    { name: "quote", type: "long_text", description: "The sentence, verbatim", of: (row) => row.claim.quote },
    {
      name: "attributed_to",
      type: "text",
      description: "Who says so, where it is not the article itself",
      of: (row) => row.claim.attributed_to,
    },
    { name: "title", type: "text", description: "Headline of the article", of: (row) => row.source?.title ?? null },
    { name: "publisher", type: "text", description: "Publisher of the source", of: (row) => row.source?.publisher ?? null },
    { name: "published", type: "edtf", description: "Day of publication", of: (row) => row.source?.published ?? null },
    { name: "file", type: "text", description: "File of the source", of: (row) => row.source?.file ?? null },
    {
      name: "origin",
      type: "id",
      description: "Origin group: the source whose text this one goes back to; claims with one origin count once",
      of: (row) => row.source?.origin ?? null,
      references: "sources.id",
    },
    {
      name: "start",
      type: "integer",
      description: "Where the sentence starts in the stored text (UTF-16 offset)",
      of: (row) => row.claim.start,
    },
    { name: "end", type: "integer", description: "Where it ends (exclusive)", of: (row) => row.claim.end },
    { name: "at_start", type: "integer", description: "Where the exact words start", of: (row) => row.claim.at_start },
    { name: "at_end", type: "integer", description: "Where they end (exclusive)", of: (row) => row.claim.at_end },
    { name: "rule", type: "text", description: "Rule that read the claim", of: (row) => row.claim.rule },
    { name: "claim", type: "id", description: "Identifier of the claim", of: (row) => row.claim.id },
    { name: "fact", type: "id", description: "Fact the claim speaks to", of: (row) => row.fact.id, references: "facts.id" },
    { name: "source", type: "id", description: "Source the sentence stands in", of: (row) => row.claim.source, references: "sources.id" },
  ],
});

export const conflicts = defineTable<ConflictRow>({
  name: "conflicts",
  title: "Conflicts",
  description: "Cells for which sources give values that cannot all be right",
  key: ["id"],
  rows: (source) => source.rows.conflicts(),
  columns: [
    idColumn("conflict"),
    { name: "record", type: "id", description: "Record concerned; empty for a quotation that belongs to none", of: (row) => row.record },
    {
      name: "field",
      type: "text",
      description: "Column of the record, or role.<surname>, items.<name>.quantity, quote.<surname>",
      of: (row) => row.field,
    },
    severityColumn<ConflictRow>(),
    {
      name: "values",
      type: "json",
      description: "The values, each with the sources that give it",
      of: (row) => canonicalJson(row.values),
      shown: (row) => row.values.map((value) => `${valueText(value.value)} (${value.sources.join(", ")})`).join("\n"),
    },
    { name: "resolution", type: "text", description: "Rule or decision that chose; empty while open", of: (row) => row.resolution },
    { name: "verdict", type: "text", description: "Left to the analyst: the value that holds, or dismiss", of: () => null, editable: true },
  ],
});

interface ConflictValue {
  readonly conflict: ConflictRow;
  readonly position: number;
  readonly value: ConflictRow["values"][number];
}

async function* conflictValueRows(source: TableSource): AsyncGenerator<ConflictValue> {
  for await (const conflict of source.rows.conflicts())
    for (const [index, value] of conflict.values.entries()) yield { conflict, position: index + 1, value };
}

export const conflictValues = defineTable<ConflictValue>({
  name: "conflict_values",
  title: "Values in conflict",
  description: "One row for each value of a conflict",
  key: ["conflict", "position"],
  rows: conflictValueRows,
  columns: [
    { name: "conflict", type: "id", description: "Identifier of the conflict", of: (row) => row.conflict.id, references: "conflicts.id" },
    { name: "position", type: "integer", description: "Place in the conflict's list, from 1", of: (row) => row.position },
    { name: "record", type: "id", description: "Record concerned", of: (row) => row.conflict.record },
    { name: "field", type: "text", description: "Column of the record", of: (row) => row.conflict.field },
    {
      name: "value",
      type: "json",
      description: "One of the values; JSON where it is not a plain string",
      of: (row) => jsonCell(row.value.value),
      shown: (row) => valueText(row.value.value),
    },
    { name: "sources", type: "list", description: "Identifiers of the sources that give it", of: (row) => joined(row.value.sources) },
    { name: "claims", type: "list", description: "Identifiers of the claims that give it", of: (row) => joined(row.value.claims) },
  ],
});

export const findings = defineTable<FindingRow>({
  name: "findings",
  title: "Findings",
  description: "What the checks noticed: gaps, oddities, things to look at",
  key: ["id"],
  rows: (source) => source.rows.findings(),
  columns: [
    idColumn("finding"),
    { name: "check", type: "text", description: "Check that found it", of: (row) => row.check },
    severityColumn<FindingRow>(),
    { name: "message", type: "long_text", description: "What was found, in plain words", of: (row) => row.message },
    { name: "verdict", type: "text", description: "Left to the analyst: dismiss", of: () => null, editable: true },
    { name: "records", type: "list", description: "Identifiers of the records concerned", of: (row) => joined(row.records) },
    { name: "claims", type: "list", description: "Identifiers of the claims concerned", of: (row) => joined(row.claims) },
    {
      name: "quotes",
      type: "long_text",
      description: "The sentences it is about, verbatim, one a line",
      of: (row) => (row.spans.length === 0 ? null : row.spans.map((span) => span.quote.replace(/\s+/g, " ")).join("\n")),
    },
  ],
});

/**
 * Everything there is to say about one thing in a dataset, before it is laid out as text, JSON or a page: each value, how it
 * came about, the sentences behind it, and what was rejected and why.
 */
import type { CellClaim, ConflictRow, Dataset, EntityRow, FactRow, FindingRow, SourceRow } from "../../model/dataset.ts";
import { ExportError } from "../export-error.ts";
import { RECORD_TABLES, type RecordTable } from "../table-source.ts";
import { type RecordRow, recordTitle } from "../record-title.ts";
import { inFieldOrder } from "../tables/field-order.ts";
import { personText } from "../value-text.ts";
import { findReference } from "./reference.ts";

/** Where an event stands in the log, for callers who have the log at hand. */
export interface EventPlace {
  readonly position: number;
  /** Hash of the chain at that position, hex. */
  readonly hash: string;
}
export interface DecisionView {
  readonly id: string;
  readonly author: string;
  readonly reason: string;
  /** What was decided, as `concord decide` takes it. */
  readonly action: string;
  readonly event: EventPlace;
}
/** What the log says of the things an audit names. */
export interface Chain {
  /** The event that brought a source in, by source id. */
  readonly sources: ReadonlyMap<string, EventPlace>;
  readonly decisions: ReadonlyMap<string, DecisionView>;
}

export interface Testimony extends CellClaim {
  readonly article: SourceRow | null;
}
export interface CellView {
  readonly record: string;
  readonly field: string;
  readonly value: unknown;
  readonly status: FactRow["status"];
  readonly support: FactRow["support"];
  readonly origins: number;
  readonly rule: string;
  readonly argument: readonly string[];
  readonly decisions: readonly string[];
  /** Claims that the value rests on: supporting, refining or premises. */
  readonly stands_on: readonly Testimony[];
  readonly rejected: readonly Testimony[];
  readonly conflicts: readonly ConflictRow[];
  readonly fact: string;
}
export interface AuditView {
  readonly id: string;
  readonly kind: "record" | "fact" | "claim" | "source" | "entity" | "conflict" | "finding";
  /** One line for a heading. */
  readonly title: string;
  /** The redirect that led here, where another id was asked for. */
  readonly redirected_from: string | null;
  readonly table: RecordTable | null;
  /** The plain properties of the thing itself. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly cells: readonly CellView[];
  readonly conflicts: readonly ConflictRow[];
  readonly findings: readonly FindingRow[];
  readonly sources: readonly (SourceRow & { readonly event: EventPlace | null })[];
  /** The decisions behind the cells; empty where the log is not at hand. */
  readonly decisions: readonly DecisionView[];
  readonly log: Dataset["log"];
  readonly program: string;
}

/** Ids of the sources and decisions whose events a `Chain` should hold. */
export const namedInLog = (view: AuditView): { readonly sources: readonly string[]; readonly decisions: readonly string[] } => ({
  sources: view.sources.map((source) => source.id),
  decisions: [...new Set(view.cells.flatMap((cell) => cell.decisions))],
});

type Parts = Pick<AuditView, "kind" | "title" | "properties" | "cells"> & Partial<Pick<AuditView, "table" | "conflicts" | "findings">>;

const recordOf = (dataset: Dataset, id: string): { readonly table: RecordTable; readonly row: RecordRow } | null => {
  for (const table of RECORD_TABLES) {
    const row = (dataset[table] as readonly RecordRow[]).find((each) => each.id === id);
    if (row !== undefined) return { table, row };
  }
  return null;
};

/** A fact with its claims parted into those it stands on and those rejected; `only` keeps one claim. */
export const cellOf = (
  fact: FactRow,
  articles: ReadonlyMap<string, SourceRow>,
  conflicts: readonly ConflictRow[],
  only?: string,
): CellView => {
  const weighed = fact.claims
    .filter((claim) => only === undefined || claim.id === only)
    .map((claim) => ({ ...claim, article: articles.get(claim.source) ?? null }));
  const near = (field: string): boolean =>
    field === fact.field || field.startsWith(`${fact.field}.`) || (fact.field === "participants" && field.startsWith("role."));
  return {
    record: fact.record,
    field: fact.field,
    value: fact.value,
    status: fact.status,
    support: fact.support,
    origins: fact.origins,
    rule: fact.rule,
    argument: fact.argument,
    decisions: fact.decisions,
    stands_on: weighed.filter((claim) => claim.outcome !== "rejected"),
    rejected: weighed.filter((claim) => claim.outcome === "rejected"),
    conflicts: conflicts.filter((conflict) => conflict.record === fact.record && near(conflict.field)),
    fact: fact.id,
  };
};

const cellsOfFacts = (dataset: Dataset, facts: readonly FactRow[], only?: string): readonly CellView[] => {
  const articles = new Map(dataset.sources.map((source) => [source.id, source]));
  return facts.map((fact) => cellOf(fact, articles, dataset.conflicts, only));
};

const recordParts = (dataset: Dataset, id: string, field: string | null): Parts | null => {
  const found = recordOf(dataset, id);
  if (found === null) return null;
  const facts = dataset.facts.filter((fact) => fact.record === id && (field === null || fact.field === field));
  const { row, table } = found;
  if (field !== null && facts.length === 0) {
    const fields = dataset.facts.filter((fact) => fact.record === id).map((fact) => fact.field);
    throw new ExportError({
      where: `${id}:${field}`,
      what: "no source or decision stands behind this cell (it is empty or counted)",
      remedy: `cells with evidence: ${fields.join(", ")}`,
    });
  }
  return {
    kind: field === null ? "record" : "fact",
    title: recordTitle(table, row),
    table,
    properties: [
      ["support", row.support],
      ["independent origins", String(row.origins)],
      ["sources", String(row.sources.length)],
    ],
    cells: cellsOfFacts(dataset, inFieldOrder(table, facts)),
    conflicts: dataset.conflicts.filter(
      (conflict) => conflict.record === id && (field === null || conflict.field === field || conflict.field.startsWith(`${field}.`)),
    ),
    findings: field === null ? dataset.findings.filter((finding) => finding.records.includes(id)) : [],
  };
};

const factParts = (dataset: Dataset, id: string): Parts | null => {
  const fact = dataset.facts.find((each) => each.id === id);
  if (fact === undefined) return null;
  const record = recordOf(dataset, fact.record);
  return {
    kind: "fact",
    title: record === null ? `Fact of ${fact.record}` : recordTitle(record.table, record.row),
    table: record?.table ?? null,
    properties: [["record", fact.record]],
    cells: cellsOfFacts(dataset, [fact]),
  };
};

const claimParts = (dataset: Dataset, id: string): Parts | null => {
  const facts = dataset.facts.filter((fact) => fact.claims.some((claim) => claim.id === id));
  const findings = dataset.findings.filter((finding) => finding.claims.includes(id));
  const conflicts = dataset.conflicts.filter((conflict) => conflict.values.some((value) => value.claims.includes(id)));
  if (facts.length === 0 && findings.length === 0 && conflicts.length === 0) return null;
  return {
    kind: "claim",
    title: "One claim and the cells it speaks to",
    properties: [["cells", String(facts.length)]],
    cells: cellsOfFacts(dataset, facts, id),
    findings,
    conflicts,
  };
};

const sourceParts = (dataset: Dataset, id: string): Parts | null => {
  const source = dataset.sources.find((each) => each.id === id);
  if (source === undefined) return null;
  const facts = dataset.facts.filter((fact) => fact.claims.some((claim) => claim.source === id));
  const cells = cellsOfFacts(dataset, facts).map((cell) => ({
    ...cell,
    stands_on: cell.stands_on.filter((claim) => claim.source === id),
    rejected: cell.rejected.filter((claim) => claim.source === id),
  }));
  const records = RECORD_TABLES.flatMap((table) =>
    (dataset[table] as readonly RecordRow[])
      .filter((row) => row.sources.includes(id))
      .map((row) => [row.id, recordTitle(table, row)] as const),
  );
  return { kind: "source", title: source.title ?? source.file, properties: records, cells };
};

const entityText = (entity: EntityRow): readonly (readonly [string, string])[] => [
  ["kind", entity.kind],
  ["country", entity.country ?? ""],
  ["also written", entity.aliases.join("; ")],
  ...entity.roles.map((role) => ["office", `${role.role} (${role.from ?? ".."} to ${role.to ?? ".."})`] as const),
];

const entityParts = (dataset: Dataset, id: string): Parts | null => {
  const entity = dataset.entities.find((each) => each.id === id);
  if (entity === undefined) return null;
  const takesPart = (row: RecordRow): boolean => {
    if ("participants" in row) return row.participants.some((person) => person.id === id);
    if ("visitor" in row) return row.visitor.id === id;
    return row.signatories.some((person) => person.id === id);
  };
  const records = RECORD_TABLES.flatMap((table) =>
    (dataset[table] as readonly RecordRow[]).filter(takesPart).map((row) => [row.id, recordTitle(table, row)] as const),
  );
  return {
    kind: "entity",
    title: personText({ name: entity.name, country: entity.country }),
    properties: [...entityText(entity).filter(([, value]) => value !== ""), ...records],
    cells: [],
  };
};

const noticeParts = (dataset: Dataset, id: string): Parts | null => {
  const conflict = dataset.conflicts.find((each) => each.id === id);
  if (conflict !== undefined) {
    const facts = dataset.facts.filter(
      (fact) => fact.record === conflict.record && (conflict.field === fact.field || conflict.field.startsWith(`${fact.field}.`)),
    );
    return {
      kind: "conflict",
      title: `Conflict about ${conflict.field}`,
      properties: [
        ["record", conflict.record ?? "none"],
        ["severity", conflict.severity],
      ],
      cells: cellsOfFacts(dataset, facts),
      conflicts: [conflict],
    };
  }
  const finding = dataset.findings.find((each) => each.id === id);
  if (finding === undefined) return null;
  return {
    kind: "finding",
    title: finding.message,
    properties: [
      ["check", finding.check],
      ["severity", finding.severity],
      ["records", finding.records.join(", ")],
    ],
    cells: [],
    findings: [finding],
  };
};

/**
 * Finds `reference` (an id, `record:field` or `meetings.csv:12:date`) in `dataset`. Rejects with `ExportError` where nothing has
 * that name. `chain` adds who decided and why, and where the events of sources and decisions stand in the log.
 */
export const auditView = async (dataset: Dataset, reference: string, chain?: Chain): Promise<AuditView> => {
  const asked = await findReference(dataset, reference);
  const redirect = dataset.redirects.find((each) => each.id === asked.id);
  const id = redirect?.to ?? asked.id;
  const parts =
    recordParts(dataset, id, asked.field) ??
    factParts(dataset, id) ??
    claimParts(dataset, id) ??
    sourceParts(dataset, id) ??
    entityParts(dataset, id) ??
    noticeParts(dataset, id);
  if (parts === null)
    throw new ExportError({
      where: reference,
      what: "no record, fact, claim or source has this id",
      remedy: "take an id from an export, or a cell such as meetings.csv:2:date",
    });
  const used = new Set(parts.cells.flatMap((cell) => [...cell.stands_on, ...cell.rejected].map((claim) => claim.source)));
  if (parts.kind === "source") used.add(id);
  return {
    id,
    kind: parts.kind,
    title: parts.title,
    redirected_from: redirect === undefined ? null : asked.id,
    table: parts.table ?? null,
    properties: parts.properties,
    cells: parts.cells,
    conflicts: parts.conflicts ?? [],
    findings: parts.findings ?? [],
    sources: dataset.sources
      .filter((source) => used.has(source.id))
      .map((source) => ({ ...source, event: chain?.sources.get(source.id) ?? null })),
    decisions: [...new Set(parts.cells.flatMap((cell) => cell.decisions))].flatMap((decision) => chain?.decisions.get(decision) ?? []),
    log: dataset.log,
    program: dataset.program,
  };
};

/** What decisions are weighed against: the log as replayed, the datasets as they stand, and how to find things in them. */
import { type PersonIds, personIds } from "../../export/edits/persons-text.ts";
import { RECORD_TABLES, type RecordTable } from "../../export/table-source.ts";
import type { Dataset } from "../../model/dataset.ts";
import { standingDecisions, type Standing } from "../../reconcile/decisions/effective.ts";
import type { ReconcileInput, SourceState } from "../../reconcile/source.ts";

export interface KnownRecord {
  /** The id it bears now. */
  readonly id: string;
  readonly table: RecordTable;
  readonly row: Readonly<Record<string, unknown>>;
}

export interface Known {
  readonly input: ReconcileInput;
  readonly dataset: Dataset;
  readonly standing: Standing;
  readonly people: PersonIds;
  readonly source: (id: string) => SourceState | undefined;
  /** A record under any id it ever bore. */
  readonly record: (id: string) => KnownRecord | undefined;
  /** What kind of thing an id names: a source, a claim's kind, a table of records, an entity's kind, …; undefined for nothing. */
  readonly kindOf: (id: string) => string | undefined;
}

export const knownOf = (input: ReconcileInput, dataset: Dataset): Known => {
  const standing = standingDecisions(input.decisions);
  const sources = new Map(input.sources.map((s) => [s.id, s]));
  const records = new Map<string, KnownRecord>(
    RECORD_TABLES.flatMap((table) => dataset[table].map((row) => [row.id, { id: row.id, table, row: row as never }] as const)),
  );
  const redirects = new Map(dataset.redirects.map((r) => [r.id, r.to]));
  const entities = new Map(dataset.entities.map((e) => [e.id, e.kind]));
  const claims = new Map<string, string>([
    ...input.sources.flatMap((s) => (s.reading?.claims ?? []).map((c) => [c.id, c.kind] as const)),
    ...[...standing.addedClaims.values()].flat().map((c) => [c.id, c.kind] as const),
  ]);
  const decisions = new Set(input.decisions.map((d) => d.decision.id));
  const findings = new Set([...dataset.findings, ...dataset.conflicts].map((f) => f.id));
  const record = (id: string): KnownRecord | undefined => records.get(id) ?? records.get(redirects.get(id) ?? "");
  return {
    input,
    dataset,
    standing,
    people: personIds(dataset.entities),
    source: (id) => sources.get(id),
    record,
    kindOf: (id) => {
      if (sources.has(id)) return "source";
      if (claims.has(id)) return `claim of a ${claims.get(id)}`;
      const found = record(id);
      if (found !== undefined) return found.table;
      const entity = entities.get(id) ?? entities.get(redirects.get(id) ?? "");
      if (entity !== undefined) return entity;
      if (decisions.has(id)) return "decision";
      return findings.has(id) ? "finding" : undefined;
    },
  };
};

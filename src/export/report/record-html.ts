/** One record of the report: a heading, then its cells, each unfolding to the sentences behind it. */
import type { ConflictRow, Dataset, FactRow, SourceRow } from "../../model/dataset.ts";
import { cellOf } from "../audit/audit-view.ts";
import { dateWords } from "../date-words.ts";
import { escapeHtml, isolated } from "../html-text.ts";
import { type RecordRow, recordSubject } from "../record-title.ts";
import type { RecordTable } from "../table-source.ts";
import { inFieldOrder } from "../tables/field-order.ts";
import { badge, cellHtml } from "./evidence-html.ts";

export interface ReportIndex {
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly facts: ReadonlyMap<string, readonly FactRow[]>;
  readonly conflicts: ReadonlyMap<string, readonly ConflictRow[]>;
}

const by = <T>(rows: readonly T[], key: (row: T) => string | null): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const id = key(row);
    if (id === null) continue;
    const list = found.get(id);
    if (list === undefined) found.set(id, [row]);
    else list.push(row);
  }
  return found;
};

export const reportIndex = (dataset: Dataset): ReportIndex => ({
  sources: new Map(dataset.sources.map((source) => [source.id, source])),
  facts: by(dataset.facts, (fact) => fact.record),
  conflicts: by(dataset.conflicts, (conflict) => conflict.record),
});

const countriesOf = (row: RecordRow): readonly string[] => {
  const all =
    "countries" in row ? row.countries : "visitor" in row ? [row.visitor.country, row.country] : [row.buyer?.country, row.seller?.country];
  return [...new Set(all.filter((country) => country !== null && country !== undefined))];
};

export const recordHtml = (table: RecordTable, row: RecordRow, index: ReportIndex): string => {
  const conflicts = index.conflicts.get(row.id) ?? [];
  const cells = inFieldOrder(table, index.facts.get(row.id) ?? [])
    .map((fact) => cellHtml(cellOf(fact, index.sources, conflicts), index.sources))
    .join("");
  return `<article class="record" id="${escapeHtml(row.id)}" data-table="${table}" data-support="${row.support}" data-status="${row.status}" data-country="${escapeHtml(countriesOf(row).join(" "))}"><header><span class="when" title="${escapeHtml(row.date ?? "no date")}">${escapeHtml(dateWords(row.date) ?? "undated")}</span><h3>${isolated(recordSubject(row))}</h3>${badge("", table.slice(0, -1))}${badge("", row.status)}${badge(row.support)}<span class="id dim">${escapeHtml(row.id)}</span></header>${cells}</article>`;
};

/** States that take part in any record, sorted. */
export const countriesIn = (dataset: Dataset): readonly string[] =>
  [...new Set([...dataset.meetings, ...dataset.visits, ...dataset.agreements, ...dataset.purchases].flatMap(countriesOf))].sort();

/** What a run came to, in a few lines: counts, what stayed undated, where the files are, and one audit to try. */
import type { Dataset } from "../model/dataset.ts";
import { textTable } from "./print.ts";

const RECORDS = ["meetings", "visits", "agreements", "purchases"] as const;

export const claimCount = (dataset: Dataset): number => new Set(dataset.facts.flatMap((fact) => fact.claims.map((claim) => claim.id))).size;

export const undated = (dataset: Dataset): readonly string[] =>
  RECORDS.flatMap((kind) => dataset[kind].filter((row) => row.date === null).map((row) => row.id));

/** The record that shows most: a visit or meeting with an inferred date where there is one. */
const worthAuditing = (dataset: Dataset): string | undefined => {
  const rows = [...dataset.visits, ...dataset.meetings, ...dataset.agreements, ...dataset.purchases];
  return (rows.find((row) => row.date_basis === "inferred") ?? rows.find((row) => row.date !== null) ?? rows[0])?.id;
};

export interface Counts {
  readonly articles: number;
  readonly claims: number;
}

export const summary = (dataset: Dataset, counts: Counts, out: string): string => {
  const without = undated(dataset);
  const rows: (readonly (string | number)[])[] = [
    ["articles", dataset.sources.length, counts.articles === 0 ? "none new" : `${counts.articles} new`],
    ["claims behind the records", claimCount(dataset), counts.claims === 0 ? "none new" : `${counts.claims} read now`],
    ...RECORDS.map((kind) => [kind, dataset[kind].length]),
    ["conflicts", dataset.conflicts.length],
    ["findings", dataset.findings.length],
    ["records without a date", without.length, without.slice(0, 5).join(" ")],
  ];
  const record = worthAuditing(dataset);
  return [
    textTable(rows),
    "",
    `The datasets are in ${out}: dataset.xlsx, dataset.json, and a CSV for each table.`,
    ...(record === undefined ? [] : [`Where a value comes from: npx concord audit ${record}`]),
  ].join("\n");
};

/** Findings: what an analyst should look at. The id derives from what is found, so that a dismissal sticks to it. */
import type { FindingRow, Severity } from "../model/dataset.ts";
import { contentId } from "../model/ids.ts";
import { compareText } from "../reconcile/compare.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";

/** A check looks at everything reconciled and answers what it finds. */
export type Check = (reconciled: Reconciled) => readonly FindingRow[];

/** What a finding is said of: it is looked at again when one of these is. */
const subjects = new WeakMap<FindingRow, readonly string[]>();

export const subjectsOf = (row: FindingRow): readonly string[] => subjects.get(row) ?? row.records;

/** Articles whose sentences a finding shows beside those that tell of its records. */
const witnesses = new WeakMap<FindingRow, readonly string[]>();

export const witnessesOf = (row: FindingRow): readonly string[] => witnesses.get(row) ?? [];

/**
 * `about` tells findings of one check apart: record ids, claim ids, names. `of`: the records, articles or entities it is said
 * of, where those are not its `records`. `articles`: where its claims stand, beside the articles that tell of its records. The
 * spans of its claims are added when all checks have run.
 */
export const finding = (
  check: string,
  severity: Severity,
  message: string,
  about: readonly string[],
  records: readonly string[],
  claims: readonly string[],
  of: readonly string[] = records,
  articles: readonly string[] = [],
): FindingRow => {
  const row = {
    id: contentId("n", check, ...about),
    check,
    severity,
    message,
    records: [...new Set(records)].sort(compareText),
    claims: [...new Set(claims)].sort(compareText),
    spans: [],
  };
  subjects.set(row, of);
  if (articles.length > 0) witnesses.set(row, articles);
  return row;
};

/** The finding with the sentences it is about. */
export const withSpans = (row: FindingRow, spans: FindingRow["spans"]): FindingRow => {
  const spanned = { ...row, spans };
  subjects.set(spanned, subjectsOf(row));
  witnesses.set(spanned, witnessesOf(row));
  return spanned;
};

/** What a dismissal was given for; a finding with other claims is a new question and opens again. */
export const evidenceOf = (row: FindingRow): string => contentId("x", ...row.claims, row.message);

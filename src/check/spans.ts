/**
 * The sentences a finding is about: those in which its claims stand, cut from the articles.
 *
 * Only articles that the finding is said of, or that tell of its records, show theirs: others that something is measured against
 * may not be at hand when one more article comes in.
 */
import type { FindingRow } from "../model/dataset.ts";
import type { Corpus } from "../reconcile/corpus.ts";
import type { Rows } from "../reconcile/reconciled.ts";
import { subjectsOf } from "./finding.ts";
import { recordsOf } from "./records.ts";

const ARTICLE = /^(?:published )?(s-[0-9a-f]{12})$/;
const QUOTED = /^quoted (.+)$/;

/** Answers the spans of findings over these rows. */
export const spanner = (rows: Rows, corpus: Corpus): ((row: FindingRow) => FindingRow["spans"]) => {
  const tellers = new Map(recordsOf(rows).map((r) => [r.id, r.sources]));
  return (row) => {
    const own = subjectsOf(row).flatMap(
      (subject) => ARTICLE.exec(subject)?.[1] ?? corpus.claimById.get(QUOTED.exec(subject)?.[1] ?? "")?.src.id ?? [],
    );
    const articles = new Set([...own, ...row.records.flatMap((id) => tellers.get(id) ?? [])]);
    const seen = new Set<string>();
    return row.claims.flatMap((id) => {
      const told = corpus.claimById.get(id);
      if (told === undefined || !articles.has(told.src.id)) return [];
      const { start, end } = told.claim.trigger;
      const key = `${told.src.id} ${start} ${end}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ source: told.src.id, start, end, quote: told.src.text === null ? "" : told.src.text.slice(start, end) }];
    });
  };
};

/**
 * The sentences a finding is about: those in which its claims stand, cut from the articles.
 *
 * Only articles that the finding is said of, that tell of its records or that it calls as witnesses show theirs. Where one more article comes
 * in, some of them may not be at hand; `absent` names those to be fetched.
 */
import type { FindingRow } from "../model/dataset.ts";
import type { Corpus } from "../reconcile/corpus.ts";
import type { Rows } from "../reconcile/reconciled.ts";
import { subjectsOf, witnessesOf } from "./finding.ts";
import { recordsOf } from "./records.ts";

const ARTICLE = /^(?:published )?(s-[0-9a-f]{12})$/;
const QUOTED = /^quoted (.+)$/;

export interface Spanner {
  of(row: FindingRow): FindingRow["spans"];
  /** Articles in which claims of a finding stand that are not at hand. */
  absent(row: FindingRow): readonly string[];
}

/** Answers the spans of findings over these rows. */
export const spanner = (rows: Rows, corpus: Corpus): Spanner => {
  const tellers = new Map(recordsOf(rows).map((r) => [r.id, r.sources]));
  const known = new Set(corpus.sources.map((src) => src.id));
  const articlesOf = (row: FindingRow): ReadonlySet<string> => {
    const own = subjectsOf(row).flatMap(
      (subject) => ARTICLE.exec(subject)?.[1] ?? corpus.claimById.get(QUOTED.exec(subject)?.[1] ?? "")?.src.id ?? [],
    );
    return new Set([...own, ...row.records.flatMap((id) => tellers.get(id) ?? []), ...witnessesOf(row)]);
  };
  return {
    absent: (row) => (row.claims.every((id) => corpus.claimById.has(id)) ? [] : [...articlesOf(row)].filter((id) => !known.has(id))),
    of: (row) => {
      const articles = articlesOf(row);
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
    },
  };
};

/** Every date that a claim words, with the claim. */
import type { DateRef, Grounded } from "../model/claim.ts";
import type { Corpus, Told } from "../reconcile/corpus.ts";

export type DateTold = Told & { readonly date: Grounded<DateRef> };

export const datesTold = (corpus: Corpus): readonly DateTold[] =>
  corpus.told.flatMap((told): DateTold[] => {
    const { claim } = told;
    const dates = claim.kind === "quote" ? [] : claim.kind === "order" ? [claim.later_date, claim.earlier_date] : [claim.date];
    return dates.flatMap((date) => (date === null ? [] : [{ ...told, date }]));
  });

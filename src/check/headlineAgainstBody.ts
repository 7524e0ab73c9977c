/** A headline that says something else than the article below it. */
import type { CellClaim } from "../model/dataset.ts";
import { zones } from "../read/zones.ts";
import type { Src } from "../reconcile/corpus.ts";
import { contradictions } from "./contradictions.ts";
import { type Check, finding } from "./finding.ts";

/** Whether a place of an article is in its headline. */
export const inHeadline = (src: Src | undefined, { at_start }: Pick<CellClaim, "at_start">): boolean =>
  src?.text != null && zones(src.text, src.meta.format).some((z) => z.kind === "headline" && z.start <= at_start && at_start < z.end);

export const headlineAgainstBody: Check = (reconciled) =>
  contradictions(reconciled).flatMap(({ fact, src, claims }) => {
    const heads = claims.filter((c) => inHeadline(src, c));
    if (heads.length === 0 || heads.length === claims.length) return [];
    const message = `the headline of "${src.meta.title ?? src.meta.file}" gives another ${fact.field} than its text`;
    return [
      finding(
        "headline_against_body",
        "warning",
        message,
        [fact.record, fact.field, src.id],
        [fact.record],
        claims.map((c) => c.id),
      ),
    ];
  });

/** An article at odds with itself over a cell, in two places of its text. */
import { contradictions } from "./contradictions.ts";
import { type Check, finding } from "./finding.ts";
import { inHeadline } from "./headlineAgainstBody.ts";

export const selfContradictions: Check = (reconciled) =>
  contradictions(reconciled).flatMap(({ fact, src, claims }) => {
    const heads = claims.filter((c) => inHeadline(src, c)).length;
    if (heads > 0 && heads < claims.length) return [];
    const message = `"${src.meta.title ?? src.meta.file}" gives two values for ${fact.field}`;
    return [
      finding(
        "self_contradiction",
        "warning",
        message,
        [fact.record, fact.field, src.id],
        [fact.record],
        claims.map((c) => c.id),
      ),
    ];
  });

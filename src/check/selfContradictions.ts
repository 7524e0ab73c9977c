/** An article at odds with itself over a cell: headline against body, or two places of the body. */
import { type Check, finding } from "./finding.ts";

export const selfContradictions: Check = ({ rows, standing }) =>
  rows.facts.flatMap((fact) => {
    const held = new Set(fact.claims.filter((c) => c.outcome === "supports" || c.outcome === "refines").map((c) => c.source));
    const lost = fact.claims.filter((c) => c.outcome === "rejected" && held.has(c.source) && !standing.rejectedClaims.has(c.id));
    return lost.length === 0
      ? []
      : [
          finding(
            "self_contradiction",
            "warning",
            `one article gives two values for ${fact.field}`,
            [fact.record, fact.field],
            [fact.record],
            fact.claims.filter((c) => lost.some((l) => l.source === c.source)).map((c) => c.id),
          ),
        ];
  });

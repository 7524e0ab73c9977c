/** Facts that hang on one origin: records nobody else tells of, and cells of well-told records that only one origin gives. */
import { type Check, finding } from "./finding.ts";
import { recordsOf } from "./records.ts";

export const singleSource: Check = ({ rows }) => {
  const cells = new Map<string, { readonly field: string; readonly claims: readonly string[] }[]>();
  for (const fact of rows.facts) {
    if (fact.support !== "single_source") continue;
    const own = cells.get(fact.record) ?? [];
    own.push({ field: fact.field, claims: fact.claims.filter((c) => c.outcome !== "rejected").map((c) => c.id) });
    cells.set(fact.record, own);
  }
  return recordsOf(rows).flatMap((r) => {
    const thin = cells.get(r.id) ?? [];
    if (thin.length === 0) return [];
    const claims = thin.flatMap((cell) => cell.claims);
    if (r.origins === 1) return [finding("single_source", "info", "only one independent origin tells of it", [r.id], [r.id], claims)];
    const message = `${r.origins} origins tell of it, but only one gives its ${thin.map((cell) => cell.field).join(", ")}`;
    return [finding("single_source", "info", message, [r.id], [r.id], claims)];
  });
};

/** Records without a date. */
import { type Check, finding } from "./finding.ts";
import { claimsByRecord, recordsOf } from "./records.ts";

export const undated: Check = ({ rows, ready }) => {
  const claims = claimsByRecord(ready);
  return recordsOf(rows).flatMap((r) =>
    r.date === null
      ? [finding("undated", "info", "no report dates it, and nothing lets its day be inferred", [r.id], [r.id], claims.get(r.id) ?? [])]
      : [],
  );
};

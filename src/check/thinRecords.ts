/** Records that hang on one origin, and records without a date. */
import { type Check, finding } from "./finding.ts";

const all = (rows: Parameters<Check>[0]["rows"]) => [...rows.meetings, ...rows.visits, ...rows.agreements, ...rows.purchases];

export const singleSource: Check = ({ rows }) =>
  all(rows).flatMap((r) =>
    r.support === "single_source" ? [finding("single_source", "info", "only one independent origin tells of it", [r.id], [r.id], [])] : [],
  );

export const undated: Check = ({ rows }) =>
  all(rows).flatMap((r) =>
    r.date === null ? [finding("undated", "info", "no report dates it, and nothing lets its day be inferred", [r.id], [r.id], [])] : [],
  );

/** Records whose evidence was taken down: what the article said still stands, its words can no longer be shown. */
import { type Check, finding } from "./finding.ts";

export const takenDown: Check = ({ rows }) => {
  const gone = new Map(
    rows.sources
      .filter((s) => s.status === "taken_down")
      .map((s) => [s.id, { source: s, records: [] as string[], claims: [] as string[] }]),
  );
  if (gone.size === 0) return [];
  for (const fact of rows.facts) {
    for (const claim of fact.claims) {
      const lost = gone.get(claim.source);
      lost?.records.push(fact.record);
      lost?.claims.push(claim.id);
    }
  }
  return [...gone.values()].map(({ source, records, claims }) =>
    finding(
      "taken_down",
      "warning",
      `the words of "${source.title ?? source.file}" were taken down: what it said stands without its sentences`,
      [source.id],
      records,
      claims,
      [source.id],
    ),
  );
};

/**
 * Where each cell's evidence stands on the Evidence sheet, so that cells can link there, and what a hovering note says.
 *
 * A sheet may hold 65,530 links, so the index stops growing there and memory stays bounded; cells beyond have their
 * evidence under the same record and field, found by the filter.
 */
import type { FactRow } from "../../model/dataset.ts";
import type { TableSource } from "../table-source.ts";
import type { State } from "./styles.ts";
import { sheetText } from "./sheet-text.ts";

export const LINKS_PER_SHEET = 65_530;
/** Notes are written where the evidence has fewer rows than this. */
const NOTES_BELOW = 5_000;

export interface CellEvidence {
  /** First row on the Evidence sheet (the header is row 1), or null where a decision alone stands behind the cell. */
  readonly row: number | null;
  readonly state: State;
  /** The best two quotes, or null in a large dataset. */
  readonly note: string | null;
}
export const cellKey = (record: string, field: string): string => `${record}\u0000${field}`;

const stateOf = (fact: FactRow): State => (fact.status === "inferred" ? "inferred" : fact.support);

const noteOf = (fact: FactRow): string => {
  const best = fact.claims.filter((claim) => claim.outcome !== "rejected").slice(0, 2);
  const lost = fact.claims.filter((claim) => claim.outcome === "rejected").length;
  const quotes = best.map((claim) => `“${claim.quote.length > 300 ? `${claim.quote.slice(0, 300)} …` : claim.quote}”`);
  return sheetText(
    [`${stateOf(fact).replace("_", " ")}, ${fact.rule}`, ...quotes, ...(lost === 0 ? [] : [`${lost} rejected`])]
      .join("\n\n")
      .toWellFormed(),
  );
};

export const evidenceIndex = async (source: TableSource): Promise<ReadonlyMap<string, CellEvidence>> => {
  const index = new Map<string, CellEvidence>();
  let row = 2;
  for await (const fact of source.rows.facts()) {
    if (index.size >= LINKS_PER_SHEET) break;
    index.set(cellKey(fact.record, fact.field), {
      row: fact.claims.length === 0 ? null : row,
      state: stateOf(fact),
      note: row < NOTES_BELOW ? noteOf(fact) : null,
    });
    row += fact.claims.length;
  }
  return index;
};

/**
 * Where an export takes its rows from: a dataset in memory, or anything that yields the same rows in the same order.
 *
 * Gotcha: every list is read several times (once a format), so a stream is a function that starts anew.
 */
import type {
  AgreementRow,
  ConflictRow,
  Dataset,
  EntityRow,
  FactRow,
  FindingRow,
  LogHead,
  MeetingRow,
  PurchaseRow,
  RedirectRow,
  SourceRow,
  VisitRow,
} from "../model/dataset.ts";

export type Rows<T> = Iterable<T> | AsyncIterable<T>;

export interface RowsByTable {
  readonly sources: SourceRow;
  readonly entities: EntityRow;
  readonly meetings: MeetingRow;
  readonly visits: VisitRow;
  readonly agreements: AgreementRow;
  readonly purchases: PurchaseRow;
  readonly facts: FactRow;
  readonly conflicts: ConflictRow;
  readonly findings: FindingRow;
  readonly redirects: RedirectRow;
}
/** The lists of a dataset, in the order in which `dataset.json` holds them. */
export const BASE_TABLES = [
  "sources",
  "entities",
  "meetings",
  "visits",
  "agreements",
  "purchases",
  "facts",
  "conflicts",
  "findings",
  "redirects",
] as const satisfies readonly (keyof RowsByTable)[];
export type BaseTable = (typeof BASE_TABLES)[number];

/** The record tables: what happened, as against how it is known. */
export const RECORD_TABLES = ["meetings", "visits", "agreements", "purchases"] as const satisfies readonly BaseTable[];
export type RecordTable = (typeof RECORD_TABLES)[number];

export interface TableSource {
  /** Name and version of the program that made the rows, such as `concord 0.1.0`. */
  readonly program: string;
  readonly log: LogHead;
  readonly rows: { readonly [T in BaseTable]: () => Rows<RowsByTable[T]> };
}

const isSource = (from: Dataset | TableSource): from is TableSource => "rows" in from;

/** A dataset seen as a source of rows; a source is passed through. */
export const tableSource = (from: Dataset | TableSource): TableSource =>
  isSource(from)
    ? from
    : {
        program: from.program,
        log: from.log,
        rows: {
          sources: () => from.sources,
          entities: () => from.entities,
          meetings: () => from.meetings,
          visits: () => from.visits,
          agreements: () => from.agreements,
          purchases: () => from.purchases,
          facts: () => from.facts,
          conflicts: () => from.conflicts,
          findings: () => from.findings,
          redirects: () => from.redirects,
        },
      };

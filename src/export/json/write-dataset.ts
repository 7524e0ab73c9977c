/**
 * `dataset.json`: the whole dataset in one file, a row a line, keys in a fixed order, ending with a newline.
 *
 * A row a line keeps it readable in a terminal and small in a diff, and lets it be written as a stream.
 */
import {
  AgreementRow,
  ConflictRow,
  EntityRow,
  FactRow,
  FindingRow,
  LogHead,
  MeetingRow,
  PurchaseRow,
  RedirectRow,
  SourceRow,
  VisitRow,
} from "../../model/dataset.ts";
import { type Written, writeFileWith } from "../file-sink.ts";
import { chunksOf } from "../rows.ts";
import { BASE_TABLES, type BaseTable, type TableSource } from "../table-source.ts";
import { jsonWriter } from "./key-order.ts";

/** How each table's rows are written. */
export const ROW_WRITERS: { readonly [T in BaseTable]: (row: unknown) => string } = {
  sources: jsonWriter(SourceRow),
  entities: jsonWriter(EntityRow),
  meetings: jsonWriter(MeetingRow),
  visits: jsonWriter(VisitRow),
  agreements: jsonWriter(AgreementRow),
  purchases: jsonWriter(PurchaseRow),
  facts: jsonWriter(FactRow),
  conflicts: jsonWriter(ConflictRow),
  findings: jsonWriter(FindingRow),
  redirects: jsonWriter(RedirectRow),
};
const logJson = jsonWriter(LogHead);
const CHUNK = 500;

async function* datasetPieces(source: TableSource, signal?: AbortSignal): AsyncGenerator<string> {
  yield `{\n"schema_version":1,\n"program":${JSON.stringify(source.program)},\n"log":${logJson(source.log)}`;
  for (const table of BASE_TABLES) {
    yield `,\n"${table}":[`;
    let first = true;
    for await (const rows of chunksOf<unknown>(source.rows[table](), CHUNK, signal)) {
      yield `${first ? "\n" : ",\n"}${rows.map(ROW_WRITERS[table]).join(",\n")}`;
      first = false;
    }
    yield first ? "]" : "\n]";
  }
  yield "\n}\n";
}

/** Writes `dataset.json` to `path`, which must not exist yet. */
export const writeDatasetJson = (path: string, source: TableSource, signal?: AbortSignal): Promise<Written> =>
  writeFileWith(path, async (sink) => {
    for await (const piece of datasetPieces(source, signal)) await sink.write(piece);
  });

/** `facts.jsonl`: a fact a line with its claims, for `jq` and line-based loaders. */
export const writeFactsJsonl = (path: string, source: TableSource, signal?: AbortSignal): Promise<Written> =>
  writeFileWith(path, async (sink) => {
    for await (const rows of chunksOf<unknown>(source.rows.facts(), CHUNK, signal))
      await sink.write(`${rows.map(ROW_WRITERS.facts).join("\n")}\n`);
  });

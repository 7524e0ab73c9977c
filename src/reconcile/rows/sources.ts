/** A row of the sources table; an undated article gets the days that its own words and other reports leave. */
import type { SourceRow } from "../../model/dataset.ts";
import { type Days, isEmpty, size } from "../../model/days.ts";
import { formatDays } from "../../model/edtf.ts";
import { cellKey, type Standing } from "../decisions/effective.ts";
import type { SourceState } from "../source.ts";

/** A publication that could lie in more than this many days is as good as unknown. */
const A_YEAR = 366;

const statusOf = (s: SourceState, standing: Standing): SourceRow["status"] =>
  s.text === null ? "taken_down" : standing.withdrawn.has(s.id) ? "withdrawn" : standing.corrected.has(s.id) ? "corrected" : "active";

/**
 * `found`: the days left for an article without one, empty where nothing was looked for. `origin`: the article whose text it
 * goes back to, null where it does not count.
 */
export const sourceRow = (s: SourceState, found: Days, origin: string | null, standing: Standing): SourceRow => {
  const value = <F extends "published" | "publisher" | "url">(field: F) => standing.sourceValues.get(cellKey(s.id, field));
  const decided = value("published");
  const open = s.meta.published === null && decided === undefined;
  const inferred = open && !isEmpty(found) && size(found) <= A_YEAR ? formatDays(found, false) : null;
  const basis =
    decided !== undefined ? "decided" : s.meta.published !== null ? s.meta.published_basis : inferred !== null ? "inferred" : null;
  return {
    id: s.id,
    file: s.meta.file,
    title: s.meta.title,
    publisher: value("publisher")?.value ?? s.meta.publisher,
    author: s.meta.author,
    url: value("url")?.value ?? s.meta.url,
    language: s.meta.language,
    published: decided !== undefined ? decided.value : (s.meta.published ?? inferred),
    published_basis: basis,
    sha256: s.meta.sha256,
    status: statusOf(s, standing),
    origin,
  };
};

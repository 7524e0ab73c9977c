/** The sources table; an undated article gets the days that its own words and other reports leave. */
import { NEVER, size, type Days } from "../../model/days.ts";
import type { SourceRow } from "../../model/dataset.ts";
import { formatDays } from "../../model/edtf.ts";
import { articleVariable } from "../dates/finder.ts";
import type { Timeline } from "../dates/timeline.ts";
import type { Corpus, Src } from "../corpus.ts";
import { cellKey, type Standing } from "../decisions/effective.ts";
import { compareText } from "../compare.ts";
import type { Origins } from "../origins/origins.ts";
import type { SourceState } from "../source.ts";

/** A publication that could lie in more than this many days is as good as unknown. */
const A_YEAR = 366;

const statusOf = (s: SourceState, standing: Standing): SourceRow["status"] =>
  s.text === null ? "taken_down" : standing.withdrawn.has(s.id) ? "withdrawn" : standing.corrected.has(s.id) ? "corrected" : "active";

export const sourceRows = (
  all: readonly SourceState[],
  corpus: Corpus,
  origins: Origins,
  timeline: Timeline,
  standing: Standing,
): readonly SourceRow[] => {
  const counted = new Map<string, Src>(corpus.sources.map((s) => [s.id, s]));
  const rows = all.map((s): SourceRow => {
    const own = counted.get(s.id);
    const value = <F extends "published" | "publisher" | "url">(field: F) => standing.sourceValues.get(cellKey(s.id, field));
    const decided = value("published");
    const found: Days =
      s.meta.published === null && decided === undefined && counted.has(s.id) ? timeline.days(articleVariable(s.id)) : NEVER;
    const inferred = found.length > 0 && size(found) <= A_YEAR ? formatDays(found, false) : null;
    return {
      id: s.id,
      file: s.meta.file,
      title: s.meta.title,
      publisher: value("publisher")?.value ?? s.meta.publisher,
      author: s.meta.author,
      url: value("url")?.value ?? s.meta.url,
      language: s.meta.language,
      published: decided !== undefined ? decided.value : (s.meta.published ?? inferred),
      published_basis:
        decided !== undefined ? "decided" : s.meta.published !== null ? s.meta.published_basis : inferred !== null ? "inferred" : null,
      sha256: s.meta.sha256,
      status: statusOf(s, standing),
      origin: own === undefined ? null : (corpus.sources[origins.of(own)]?.id ?? null),
    };
  });
  return rows.sort((a, b) => compareText(a.published ?? "~", b.published ?? "~") || compareText(a.id, b.id));
};

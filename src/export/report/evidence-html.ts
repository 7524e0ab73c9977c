/** Cells, claims and conflicts as HTML, for the report and for an audit page. */
import type { ConflictRow, SourceRow } from "../../model/dataset.ts";
import type { CellView, Testimony } from "../audit/audit-view.ts";
import { escapeHtml, isolated, markedHtml, safeUrl } from "../html-text.ts";
import { dateWords } from "../date-words.ts";
import { valueText } from "../value-text.ts";

const words = (name: string): string => name.replaceAll("_", " ");

/** A value in words: a date as one says it with its EDTF beside, `in_person` as "in person", anything else as it is. */
const valueHtml = (value: unknown, field: string): string => {
  const text = valueText(value);
  if (field === "date" && typeof value === "string") {
    const said = dateWords(value) ?? value;
    return said === value ? isolated(value) : `${isolated(said)} <span class="dim small">${escapeHtml(value)}</span>`;
  }
  return isolated(/^[a-z]+(_[a-z]+)+$/.test(text) ? words(text) : text);
};

/** A coloured word; the word itself says it, so that colour is never the only sign. */
export const badge = (state: string, text: string = words(state)): string =>
  `<span class="badge ${escapeHtml(state)}">${escapeHtml(text)}</span>`;

const articleHtml = (source: SourceRow): string => {
  const url = safeUrl(source.url);
  const title = isolated(source.title ?? source.file);
  const named = url === null ? title : `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${title}</a>`;
  return [
    named,
    source.publisher === null ? null : isolated(source.publisher),
    source.published,
    source.title === null ? null : isolated(source.file),
  ]
    .filter((part) => part !== null)
    .join(", ");
};

const testimonyHtml = (claim: Testimony, field: string): string => {
  const said = claim.outcome === "premise" ? "" : ` ${valueHtml(claim.value, field)}`;
  const by = claim.attributed_to === null ? "" : ` <span class="dim">according to ${isolated(claim.attributed_to)}</span>`;
  const reason = claim.reason === null ? "" : `<p class="small"><strong>Why:</strong> ${isolated(claim.reason)}</p>`;
  const article = claim.article === null ? `<span class="id">${escapeHtml(claim.source)}</span>` : articleHtml(claim.article);
  return `<blockquote class="${claim.outcome}">${badge(claim.outcome)}${said}${by}<p>“${markedHtml(claim.quote, claim.at_start - claim.start, claim.at_end - claim.start)}”</p>${reason}<footer class="dim small">${article}; characters ${claim.start}–${claim.end}; claim <span class="id">${escapeHtml(claim.id)}</span>, read by ${escapeHtml(claim.rule)}</footer></blockquote>`;
};

/** A source by its headline, publisher and day, as far as they are known. */
const sourceName = (source: SourceRow | undefined, id: string): string =>
  [source?.title ?? source?.file ?? id, source?.publisher, source?.published]
    .filter((part) => part !== null && part !== undefined)
    .map(isolated)
    .join(", ");

/** A conflict with who says what; `record` is a link or a title to name what it is about. */
export const conflictHtml = (conflict: ConflictRow, sources: ReadonlyMap<string, SourceRow>, record: string): string => {
  const values = conflict.values
    .map(
      (value) =>
        `<li><strong>${valueHtml(value.value, conflict.field)}</strong> <span class="dim">${value.sources.map((id) => sourceName(sources.get(id), id)).join("; ")}</span></li>`,
    )
    .join("");
  const settled =
    conflict.resolution === null
      ? badge("conflicting", "still open")
      : `<span class="dim">settled by ${isolated(conflict.resolution)}</span>`;
  return `<div class="conflict ${conflict.severity}">${badge(conflict.severity)} <strong>${isolated(conflict.field)}</strong>${record === "" ? "" : ` of ${record}`}<ul>${values}</ul>${settled} <span class="id dim">${escapeHtml(conflict.id)}</span></div>`;
};

/** More premises or steps than this fold away, so that what supports and what was rejected stay in view. */
const PREMISES_SHOWN = 2;
const STEPS_SHOWN = 5;

const argumentHtml = (steps: readonly string[]): string => {
  if (steps.length === 0) return "";
  const list = `<ol>${steps.map((step) => `<li>${isolated(step)}</li>`).join("")}</ol>`;
  return steps.length <= STEPS_SHOWN
    ? list
    : `<details class="premises"><summary>How it follows, in ${steps.length} steps</summary>${list}</details>`;
};

const weighedHtml = (cell: CellView): string => {
  const premises = cell.stands_on.filter((claim) => claim.outcome === "premise");
  const direct = cell.stands_on.filter((claim) => claim.outcome !== "premise");
  const told = premises.map((claim) => testimonyHtml(claim, cell.field)).join("");
  const folded =
    premises.length <= PREMISES_SHOWN ? told : `<details class="premises"><summary>${premises.length} premises</summary>${told}</details>`;
  return [...direct, ...cell.rejected].map((claim) => testimonyHtml(claim, cell.field)).join("") + folded;
};

const state = (cell: CellView): string => (cell.status === "inferred" ? badge("inferred") : badge(cell.support));

export const cellHtml = (
  cell: CellView,
  sources: ReadonlyMap<string, SourceRow>,
  options: { readonly open?: boolean; readonly name?: string } = {},
): string => {
  const argument = argumentHtml(cell.argument);
  const decisions = cell.decisions.length === 0 ? "" : `<p class="small">${badge("decided")} ${escapeHtml(cell.decisions.join(", "))}</p>`;
  const origins = `${cell.origins} independent origin${cell.origins === 1 ? "" : "s"}`;
  return `<details class="cell"${options.open ? " open" : ""}><summary><span class="field">${escapeHtml(options.name ?? words(cell.field))}</span><span class="value">${valueHtml(cell.value, cell.field)}</span>${state(cell)}</summary><div class="why"><p class="dim small">${escapeHtml(words(cell.status))}, ${escapeHtml(words(cell.support))}, ${origins}; ${escapeHtml(cell.rule)}; fact <span class="id">${escapeHtml(cell.fact)}</span></p>${argument}${decisions}${weighedHtml(cell)}${cell.conflicts.map((conflict) => conflictHtml(conflict, sources, "")).join("")}</div></details>`;
};

/**
 * `report.html`: one page that opens from disk without a network. Conflicts first, then the timeline, then every record
 * with filters, each cell unfolding to its sentences; findings and sources at the end.
 *
 * Limits: a page a browser can hold. Above `MOST` records the rest is left to the tables, and the page says so.
 */
import type { Dataset, FindingRow, SourceRow } from "../../model/dataset.ts";
import { recordTitle } from "../audit/audit-view.ts";
import { type Written, writeFileWith } from "../file-sink.ts";
import { escapeHtml, isolated, safeUrl } from "../html-text.ts";
import { collect } from "../rows.ts";
import { BASE_TABLES, RECORD_TABLES, type TableSource } from "../table-source.ts";
import { badge, conflictHtml } from "./evidence-html.ts";
import { htmlPage } from "./page.ts";
import { countriesIn, recordHtml, reportIndex } from "./record-html.ts";
import { SCRIPT } from "./script.ts";
import { TIMELINE_COLORS, timeline } from "./timeline.ts";

const MOST = 2_000;

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const words = (name: string): string => name.replaceAll("_", " ");

const numbers = (dataset: Dataset): string => {
  const cells = [...RECORD_TABLES, "sources", "conflicts", "findings"] as const;
  return `<ul class="numbers">${cells.map((name) => `<li><strong>${dataset[name].length}</strong><span>${name}</span></li>`).join("")}</ul>`;
};

const select = (name: string, label: string, values: readonly string[]): string =>
  `<label>${label}<select name="${name}"><option value="">all</option>${values.map((value) => `<option value="${escapeHtml(value)}">${escapeHtml(words(value))}</option>`).join("")}</select></label>`;

const filters = (dataset: Dataset): string => {
  const statuses = [
    ...new Set(RECORD_TABLES.flatMap((table) => (dataset[table] as readonly { readonly status: string }[]).map((row) => row.status))),
  ].sort();
  return `<form class="filters" role="search" aria-label="Filter the records" hidden><label class="grow">Words<input name="words" type="search" placeholder="name, place, title" autocomplete="off"></label>${select("table", "Kind", RECORD_TABLES)}${select("support", "Support", ["corroborated", "single_source", "conflicting", "decided"])}${select("status", "Status", statuses)}${select("country", "State", countriesIn(dataset))}<span id="shown" class="small" aria-live="polite"></span></form>`;
};

const conflictsSection = (dataset: Dataset): string => {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const titles = new Map(RECORD_TABLES.flatMap((table) => dataset[table].map((row) => [row.id, recordTitle(table, row)] as const)));
  const order = { error: 0, warning: 1, info: 2 } as const;
  const sorted = [...dataset.conflicts].sort((a, b) => order[a.severity] - order[b.severity]);
  const items = sorted.map((conflict) => {
    const title = conflict.record === null ? undefined : titles.get(conflict.record);
    return conflictHtml(
      conflict,
      sources,
      title === undefined ? "" : `<a href="#${escapeHtml(conflict.record ?? "")}">${isolated(title)}</a>`,
    );
  });
  return `<section aria-labelledby="conflicts"><h2 id="conflicts">Conflicts</h2>${items.length === 0 ? '<p class="none">No two sources contradict each other.</p>' : items.join("")}</section>`;
};

const timelineSection = (dataset: Dataset): string => {
  const label = `Timeline of ${RECORD_TABLES.map((table) => plural(dataset[table].length, table.slice(0, -1), table)).join(", ")}; the list below tells the same in words`;
  const picture = timeline(dataset, label);
  if (picture === null) return "";
  const legend = Object.entries(TIMELINE_COLORS)
    .map(
      ([state, color]) =>
        `<span><svg width="12" height="12" aria-hidden="true"><rect width="12" height="12" rx="3" fill="${color}"/></svg> ${words(state)}</span>`,
    )
    .join(" ");
  const undated =
    picture.undated === 0
      ? ""
      : ` ${plural(picture.undated, "record")} without two-sided bounds ${picture.undated === 1 ? "is" : "are"} not drawn.`;
  return `<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2><figure><div class="picture" tabindex="0" role="group" aria-label="Timeline, scrolls sideways">${picture.svg}</div><figcaption>${legend}<br>A bar covers every day the date may be; pale bars stand for long or uncertain spans.${undated}</figcaption></figure></section>`;
};

const recordsSection = (dataset: Dataset): string => {
  const index = reportIndex(dataset);
  const all = RECORD_TABLES.flatMap((table) => dataset[table].map((row) => ({ table, row })));
  all.sort((a, b) =>
    (a.row.date_earliest ?? "9999") < (b.row.date_earliest ?? "9999")
      ? -1
      : (a.row.date_earliest ?? "9999") > (b.row.date_earliest ?? "9999")
        ? 1
        : a.row.id < b.row.id
          ? -1
          : 1,
  );
  const left = all.length - MOST;
  const rest = left <= 0 ? "" : `<p class="none">${plural(left, "further record")}: see the tables.</p>`;
  return `<section aria-labelledby="records"><h2 id="records">Records</h2>${filters(dataset)}${all
    .slice(0, MOST)
    .map(({ table, row }) => recordHtml(table, row, index))
    .join("\n")}${rest}</section>`;
};

const findingItem = (finding: FindingRow): string => {
  const links = finding.records.map((id) => `<a class="id" href="#${escapeHtml(id)}">${escapeHtml(id)}</a>`).join(", ");
  return `<tr><td>${badge(finding.severity)}</td><td>${isolated(finding.message)}</td><td data-name="records">${links}</td><td class="dim" data-name="check">${escapeHtml(finding.check)}</td></tr>`;
};

const sourceItem = (source: SourceRow): string => {
  const url = safeUrl(source.url);
  const title = isolated(source.title ?? source.file);
  return `<tr><td>${url === null ? title : `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${title}</a>`}</td><td data-name="publisher">${isolated(source.publisher ?? "unknown")}</td><td data-name="published">${escapeHtml(source.published ?? "undated")}</td><td data-name="file">${isolated(source.file)} <span class="id dim">${escapeHtml(source.id)}</span>${source.status === "active" ? "" : ` ${badge("warning", words(source.status))}`}</td></tr>`;
};

const table = (head: readonly string[], rows: readonly string[], none: string): string =>
  rows.length === 0
    ? `<p class="none">${none}</p>`
    : `<div class="scroll"><table class="stack"><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;

/** The whole page as text. */
export const reportHtml = (dataset: Dataset): string => {
  const { log } = dataset;
  const asOf = log.as_of === null ? "" : `, as of ${escapeHtml(String(log.as_of))}`;
  const body = `<a class="skip" href="#records">Skip to the records</a>
<header class="page"><h1>Relations between states, as reported</h1><p class="dim">Reconciled from ${plural(dataset.sources.length, "source")} by ${escapeHtml(dataset.program)}, log position ${log.position}${asOf}. Unfold any cell to see the sentences behind it.</p>${numbers(dataset)}</header>
<main>
${conflictsSection(dataset)}
${timelineSection(dataset)}
${recordsSection(dataset)}
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${table(["Severity", "What was found", "Records", "Check"], dataset.findings.map(findingItem), "The checks found nothing.")}</section>
<section aria-labelledby="sources"><h2 id="sources">Sources</h2>${table(["Title", "Publisher", "Published", "File"], dataset.sources.map(sourceItem), "No sources.")}</section>
</main>
<footer class="page">Log head <code>${escapeHtml(log.head)}</code>. Quoted sentences belong to their publishers.</footer>`;
  return htmlPage({ title: "Relations between states, as reported", body, script: SCRIPT });
};

/** Writes the page; holds the whole dataset while it does. */
export const writeReport = async (path: string, source: TableSource): Promise<Written> => {
  const lists = await Promise.all(
    BASE_TABLES.map(async (name) => [name, await collect(source.rows[name]() as Iterable<unknown>)] as const),
  );
  const dataset = { schema_version: 1, program: source.program, log: source.log, ...Object.fromEntries(lists) } as unknown as Dataset;
  return writeFileWith(path, (sink) => sink.write(reportHtml(dataset)));
};

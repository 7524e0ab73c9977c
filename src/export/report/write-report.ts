/**
 * `report.html`: one page that opens from disk without a network. Conflicts first, then the timeline, then every record
 * with filters, each cell unfolding to its sentences; findings and sources at the end.
 *
 * Limits: a page a browser can hold. Above `MOST` records the rest is left to the tables, and the page says so.
 */
import type { Dataset, FindingRow, SourceRow } from "../../model/dataset.ts";
import { type Written, writeFileWith } from "../file-sink.ts";
import { escapeHtml, isolated, safeUrl } from "../html-text.ts";
import { type RecordRow, recordHeading } from "../record-title.ts";
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

interface Shown {
  readonly table: (typeof RECORD_TABLES)[number];
  readonly row: RecordRow;
}

/** Records in the order of their first possible day, undated ones last. */
const inOrder = (dataset: Dataset): readonly Shown[] => {
  const key = ({ row }: Shown): string => `${row.date_earliest ?? "9999"} ${row.id}`;
  const all = RECORD_TABLES.flatMap((table) => (dataset[table] as readonly RecordRow[]).map((row): Shown => ({ table, row })));
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;
const worstFirst = <T extends { readonly severity: keyof typeof SEVERITY }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity]);

/** The record as a link where it stands on the page, else its heading. */
type Naming = (id: string) => string;
const naming = (dataset: Dataset, onPage: ReadonlySet<string>): Naming => {
  const headings = new Map(
    RECORD_TABLES.flatMap((table) => (dataset[table] as readonly RecordRow[]).map((row) => [row.id, recordHeading(table, row)] as const)),
  );
  return (id) => {
    const text = isolated(headings.get(id) ?? id);
    return onPage.has(id) ? `<a href="#${escapeHtml(id)}">${text}</a>` : text;
  };
};

const conflictsSection = (dataset: Dataset, name: Naming): string => {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const items = worstFirst(dataset.conflicts).map((conflict) =>
    conflictHtml(conflict, sources, conflict.record === null ? "" : name(conflict.record)),
  );
  return `<section aria-labelledby="conflicts"><h2 id="conflicts">Conflicts</h2>${items.length === 0 ? '<p class="none">No two sources contradict each other.</p>' : items.join("")}</section>`;
};

const timelineSection = (dataset: Dataset, onPage: ReadonlySet<string>): string => {
  const label = `Timeline of ${RECORD_TABLES.map((table) => plural(dataset[table].length, table.slice(0, -1), table)).join(", ")}; the list below tells the same in words`;
  const draw = (width: number) => timeline(dataset, { width, label, onPage: (id) => onPage.has(id) });
  const [wide, narrow] = [draw(1080), draw(360)];
  if (wide === null || narrow === null) return "";
  const legend = Object.entries(TIMELINE_COLORS)
    .map(
      ([state, color]) =>
        `<span><svg width="12" height="12" aria-hidden="true"><rect width="12" height="12" rx="3" fill="${color}"/></svg> ${words(state)}</span>`,
    )
    .join(" ");
  const undated =
    wide.undated === 0 ? "" : ` ${plural(wide.undated, "record")} without two-sided bounds ${wide.undated === 1 ? "is" : "are"} not drawn.`;
  return `<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2><figure><div class="picture wide">${wide.svg}</div><div class="picture narrow">${narrow.svg}</div><figcaption>${legend}<br>A bar covers every day the date may be; pale bars stand for long or uncertain spans.${undated}</figcaption></figure></section>`;
};

const recordsSection = (dataset: Dataset, shown: readonly Shown[], left: number): string => {
  const index = reportIndex(dataset);
  const rest = left <= 0 ? "" : `<p class="none">${plural(left, "further record")}: see the tables.</p>`;
  return `<section aria-labelledby="records"><h2 id="records">Records</h2>${filters(dataset)}${shown
    .map(({ table, row }) => recordHtml(table, row, index))
    .join("\n")}${rest}</section>`;
};

/** Findings that say the same of several records are told once. */
const findingRows = (dataset: Dataset, name: Naming): readonly string[] => {
  const alike = new Map<string, { readonly finding: FindingRow; readonly records: string[] }>();
  for (const finding of worstFirst(dataset.findings)) {
    const key = JSON.stringify([finding.severity, finding.check, finding.message]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { finding, records: [...finding.records] });
    else known.records.push(...finding.records);
  }
  return [...alike.values()].map(({ finding, records }) => {
    const list = [...new Set(records)].map(name);
    const named = list.length === 0 ? "<td></td>" : `<td data-name="records">${list.join("<br>")}</td>`;
    return `<tr><td>${badge(finding.severity)}</td><td>${isolated(finding.message)}</td>${named}<td class="dim" data-name="check">${escapeHtml(words(finding.check))}</td></tr>`;
  });
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
  const all = inOrder(dataset);
  const shown = all.slice(0, MOST);
  const onPage = new Set(shown.map(({ row }) => row.id));
  const name = naming(dataset, onPage);
  const asOf = log.as_of === null ? "" : `, as of ${escapeHtml(String(log.as_of))}`;
  const body = `<a class="skip" href="#records">Skip to the records</a>
<header class="page"><h1>Relations between states, as reported</h1><p class="dim">Reconciled from ${plural(dataset.sources.length, "source")} by ${escapeHtml(dataset.program)}, log position ${log.position}${asOf}. Unfold any cell to see the sentences behind it.</p>${numbers(dataset)}</header>
<main>
${conflictsSection(dataset, name)}
${timelineSection(dataset, onPage)}
${recordsSection(dataset, shown, all.length - shown.length)}
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${table(["Severity", "What was found", "Records", "Check"], findingRows(dataset, name), "The checks found nothing.")}</section>
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

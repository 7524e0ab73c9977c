/** An audit as a page that opens from disk: the same content as the text, cells unfolded. */
import { escapeHtml, isolated } from "../html-text.ts";
import { cellHtml, conflictHtml, badge } from "../report/evidence-html.ts";
import { htmlPage } from "../report/page.ts";
import type { AuditView, DecisionView, EventPlace } from "./audit-view.ts";

const eventHtml = ({ position, hash }: EventPlace): string => `event ${position} of the log, chain <code>${escapeHtml(hash)}</code>`;

const decisionItem = (decision: DecisionView): string =>
  `<li>${badge("decided")} <code>${escapeHtml(decision.action)}</code><br>${isolated(decision.reason)} <span class="dim">by ${isolated(decision.author)}</span><br><span class="dim small"><span class="id">${escapeHtml(decision.id)}</span>, ${eventHtml(decision.event)}</span></li>`;

export interface HtmlOptions {
  /** Where the audit of an id lies, for pages that are served; a page on disk links nowhere. */
  readonly hrefOf?: (id: string) => string;
}

type Linked = (id: string) => string;
const linker =
  ({ hrefOf }: HtmlOptions): Linked =>
  (id) => {
    const shown = `<span class="id">${escapeHtml(id)}</span>`;
    return hrefOf === undefined ? shown : `<a href="${escapeHtml(hrefOf(id))}">${shown}</a>`;
  };

const sourceItem = (source: AuditView["sources"][number], linked: Linked): string => {
  const event = source.event === null ? "" : `; ${eventHtml(source.event)}`;
  return `<li>${isolated(source.title ?? source.file)} <span class="dim">${escapeHtml([source.publisher, source.published].filter((part) => part !== null).join(", "))}</span><br><span class="dim small">${linked(source.id)}, ${isolated(source.file)}, sha256 <code>${escapeHtml(source.sha256)}</code>${event}</span></li>`;
};

const section = (title: string, content: string): string => (content === "" ? "" : `<section><h2>${title}</h2>${content}</section>`);

/** Properties that name a record by its id come as links. */
const ID = /^[a-z]-[0-9a-f]{12}$/;

export const renderAuditHtml = (view: AuditView, options: HtmlOptions = {}): string => {
  const linked = linker(options);
  const sources = new Map(view.sources.map((source) => [source.id, source]));
  const below = new Set(view.cells.flatMap((cell) => cell.conflicts.map((conflict) => conflict.id)));
  const properties = view.properties
    .map(
      ([name, value]) =>
        `<tr><th scope="row">${ID.test(name) ? linked(name) : escapeHtml(name.replaceAll("_", " "))}</th><td>${ID.test(value) ? linked(value) : isolated(value)}</td></tr>`,
    )
    .join("");
  const several = view.kind === "source" || view.kind === "claim";
  const cells = view.cells
    .map((cell) => cellHtml(cell, sources, { open: true, ...(several ? { name: `${cell.record} ${cell.field}` } : {}) }))
    .join("");
  const conflicts = view.conflicts
    .filter((conflict) => !below.has(conflict.id))
    .map((conflict) => conflictHtml(conflict, sources, ""))
    .join("");
  const findings = view.findings
    .map(
      (finding) => `<li>${badge(finding.severity)} ${isolated(finding.message)} <span class="id dim">${escapeHtml(finding.id)}</span></li>`,
    )
    .join("");
  const asked = view.redirected_from === null ? "" : `; asked for ${escapeHtml(view.redirected_from)}, which is the same`;
  const home = options.hrefOf === undefined ? "" : `<p class="small"><a href="${escapeHtml(options.hrefOf(""))}">All records</a></p>`;
  const body = `<header class="page">${home}<h1>${isolated(view.title)}</h1><p class="dim">${view.kind} <span class="id">${escapeHtml(view.id)}</span>${asked}</p></header>
<main><table class="properties"><tbody>${properties}</tbody></table>
${section("Cells and the sentences behind them", cells)}
${section("Conflicts", conflicts)}
${section("Findings", findings === "" ? "" : `<ul>${findings}</ul>`)}
${section("Decisions", view.decisions.length === 0 ? "" : `<ul>${view.decisions.map(decisionItem).join("")}</ul>`)}
${section("Sources", view.sources.length === 0 ? "" : `<ul>${view.sources.map((source) => sourceItem(source, linked)).join("")}</ul>`)}</main>
<footer class="page">Log position ${view.log.position}, head <code>${escapeHtml(view.log.head)}</code>; ${escapeHtml(view.program)}</footer>`;
  return htmlPage({ title: `Audit: ${view.title}`, body });
};

/**
 * The audit pages over HTTP, on the loopback address alone: `/` is the list of records, `/ID` the audit of anything.
 *
 * A snapshot: pages come from the dataset given. Requests that name another host are refused, so that a page elsewhere
 * cannot read the records through the visitor's browser (DNS rebinding).
 */
import { createServer, type Server } from "node:http";
import type { Chain } from "../export/audit/audit-view.ts";
import { auditHtml } from "../export/audit/audit.ts";
import { type RecordRow, recordHeading } from "../export/record-title.ts";
import { escapeHtml, isolated } from "../export/html-text.ts";
import { badge } from "../export/report/evidence-html.ts";
import { htmlPage } from "../export/report/page.ts";
import { RECORD_TABLES } from "../export/table-source.ts";
import type { Dataset } from "../model/dataset.ts";

const HOST = "127.0.0.1";
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
} as const;

const hrefOf = (id: string): string => `/${encodeURIComponent(id)}`;
const entry = (id: string, title: string, state: string): string =>
  `<li><a href="${hrefOf(id)}">${isolated(title)}</a> ${badge(state)}</li>`;

const WORST_FIRST = { error: 0, warning: 1, info: 2 } as const;

/** The list of all conflicts, records and sources, each a link to its audit; conflicts first, the worst of them on top. */
export const indexPage = (dataset: Dataset): string => {
  const headings = new Map(
    RECORD_TABLES.flatMap((table) => (dataset[table] as readonly RecordRow[]).map((row) => [row.id, recordHeading(table, row)] as const)),
  );
  const records = (table: (typeof RECORD_TABLES)[number]): readonly string[] =>
    (dataset[table] as readonly RecordRow[]).map((row) => entry(row.id, headings.get(row.id) ?? row.id, row.support));
  const conflicts = [...dataset.conflicts]
    .sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity])
    .map((conflict) =>
      entry(conflict.id, `${conflict.field} of ${headings.get(conflict.record ?? "") ?? "a quotation"}`, conflict.severity),
    );
  const sources = dataset.sources.map((source) => entry(source.id, source.title ?? source.file, source.status));
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0 ? "" : `<section><h2>${title} (${items.length})</h2><ul>${items.join("")}</ul></section>`;
  const { log, program } = dataset;
  const all = RECORD_TABLES.reduce((count, table) => count + dataset[table].length, 0);
  return htmlPage({
    title: "Concord",
    body: `<header class="page"><h1>Concord</h1><p class="dim">Records (${all}) as of log position ${log.position}, by ${escapeHtml(program)}</p></header>
<main>${list("Conflicts", conflicts)}${list("Meetings", records("meetings"))}${list("Visits", records("visits"))}${list("Agreements", records("agreements"))}${list("Purchases", records("purchases"))}${list("Sources", sources)}</main>`,
  });
};

const isOurs = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? "");

const answer = async (
  dataset: Dataset,
  chain: Chain | undefined,
  url: string,
): Promise<{ readonly status: number; readonly page: string }> => {
  try {
    const id = decodeURIComponent(url.split("?")[0]?.slice(1) ?? "");
    return {
      status: 200,
      page: id === "" ? indexPage(dataset) : await auditHtml(dataset, id, { hrefOf, ...(chain === undefined ? {} : { chain }) }),
    };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return {
      status: 404,
      page: htmlPage({
        title: "Not found",
        body: `<main><h1>Not found</h1><p>${escapeHtml(what)}</p><p><a href="/">All records</a></p></main>`,
      }),
    };
  }
};

/** A server that listens on the loopback address; `port` 0 takes a free one, `chain` tells where events stand. Rejects where the port is taken. */
export const listen = (dataset: Dataset, port: number, chain?: Chain): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const allowed = isOurs(request.headers.host) && (request.method === "GET" || request.method === "HEAD");
      if (!allowed) return void response.writeHead(403, { "content-type": "text/plain" }).end("only from this machine\n");
      void answer(dataset, chain, request.url ?? "/").then(({ status, page }) =>
        response.writeHead(status, HEADERS).end(request.method === "HEAD" ? undefined : page),
      );
    });
    server.once("error", reject);
    server.listen(port, HOST, () => resolve(server));
  });

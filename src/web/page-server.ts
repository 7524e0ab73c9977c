/**
 * The audit pages over HTTP, on the loopback address alone: `/` is the list of records, `/ID` the audit of anything.
 *
 * A snapshot: pages come from the dataset given. Requests that name another host are refused, so that a page elsewhere
 * cannot read the records through the visitor's browser (DNS rebinding).
 */
import { createServer, type Server } from "node:http";
import type { Chain } from "../export/audit/audit-view.ts";
import { auditHtml } from "../export/audit/audit.ts";
import { recordHeading } from "../export/record-title.ts";
import { escapeHtml } from "../export/html-text.ts";
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

const entry = (id: string, title: string): string => `<li><a href="/${encodeURIComponent(id)}">${escapeHtml(title)}</a></li>`;

/** The list of all records, conflicts and sources, each a link to its audit. */
export const indexPage = (dataset: Dataset): string => {
  const records = RECORD_TABLES.flatMap((table) => dataset[table].map((row) => entry(row.id, recordHeading(table, row))));
  const conflicts = dataset.conflicts.map((c) => entry(c.id, `${c.record ?? ""} ${c.field} (${c.severity})`));
  const sources = dataset.sources.map((s) => entry(s.id, s.title ?? s.file));
  const list = (title: string, items: readonly string[]): string => `<h2>${title} (${items.length})</h2><ul>${items.join("")}</ul>`;
  return htmlPage({
    title: "Concord",
    body: `<h1>Concord</h1>${list("Records", records)}${list("Conflicts", conflicts)}${list("Sources", sources)}`,
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
    return { status: 200, page: id === "" ? indexPage(dataset) : await auditHtml(dataset, id, chain === undefined ? {} : { chain }) };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return {
      status: 404,
      page: htmlPage({ title: "Not found", body: `<h1>Not found</h1><p>${escapeHtml(what)}</p><p><a href="/">All records</a></p>` }),
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

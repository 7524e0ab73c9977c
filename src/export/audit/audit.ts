/**
 * Answers "where does this come from?" for any id or cell, as text, JSON or a page. Each rejects with `ExportError`
 * (one line: what, where, what to do) where the reference names nothing.
 */
import type { Dataset } from "../../model/dataset.ts";
import { type HtmlOptions, renderAuditHtml } from "./audit-html.ts";
import { renderAuditText, type TextOptions } from "./audit-text.ts";
import { auditView, type Chain } from "./audit-view.ts";

export interface AuditOptions extends TextOptions, HtmlOptions {
  /** Where the events behind it stand in the log. */
  readonly chain?: Chain;
}

/** For a terminal. `reference` is an id, `record:field`, or a cell such as `meetings.csv:12:date` (row 1 is the header). */
export const auditText = async (dataset: Dataset, reference: string, options: AuditOptions = {}): Promise<string> =>
  renderAuditText(await auditView(dataset, reference, options.chain), options);

/** The same content as indented JSON (see `AuditView`). */
export const auditJson = async (dataset: Dataset, reference: string, options: AuditOptions = {}): Promise<string> =>
  `${JSON.stringify(await auditView(dataset, reference, options.chain), null, 2)}\n`;

/** The same content as a page that stands alone. */
export const auditHtml = async (dataset: Dataset, reference: string, options: AuditOptions = {}): Promise<string> =>
  renderAuditHtml(await auditView(dataset, reference, options.chain), options);

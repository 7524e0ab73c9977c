/**
 * The frame of a page that stands alone: style inside, no network, no script beyond what is named by its hash.
 *
 * The content policy forbids everything the page does not need, so that a flaw in escaping could still load or run nothing.
 */
import { createHash } from "node:crypto";
import { escapeHtml } from "../html-text.ts";
import { STYLE } from "./style.ts";

/** A whole page. `script` is trusted text of this program, never article text. */
export const htmlPage = (page: { readonly title: string; readonly body: string; readonly script?: string }): string => {
  const run = page.script === undefined ? "'none'" : `'sha256-${createHash("sha256").update(page.script).digest("base64")}'`;
  const script = page.script === undefined ? "" : `<script>${page.script}</script>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src ${run}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${page.body}
${script}</body>
</html>
`;
};

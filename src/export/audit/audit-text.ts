/**
 * An audit for reading in a terminal: field by field the value, how it came about, the sentences behind it with their
 * exact words marked, and what was rejected and why. Plain text without colour; width-aware.
 *
 * Gotcha: quotes are article text, so everything goes through `visibleText`; no escape sequence of an article gets through.
 */
import { styleText } from "node:util";
import type { ConflictRow, FindingRow } from "../../model/dataset.ts";
import { valueText } from "../value-text.ts";
import { visibleText } from "../visible-text.ts";
import type { AuditView, CellView, Testimony } from "./audit-view.ts";
import { wrap } from "./wrap.ts";

export interface TextOptions {
  /** ANSI colours; leave off where stdout is no terminal. Default false. */
  readonly color?: boolean;
  /** Columns to use. Default 100. */
  readonly width?: number;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const SIGNS = { supports: "+", refines: "+", premise: "·", rejected: "x" } as const;
const WORDS = { supports: "supports", refines: "refines", premise: "premise", rejected: "rejected" } as const;
const SUPPORT: Readonly<Record<string, Style>> = { corroborated: "green", single_source: "yellow", conflicting: "red", decided: "magenta" };
const STATUS: Readonly<Record<CellView["status"], string>> = {
  stated: "stated in a source",
  inferred: "inferred",
  conflicting: "sources disagree",
  decided: "decided by an analyst",
};
const words = (name: string): string => name.replaceAll("_", " ");

/** The sentence with its exact words between marks: `[[ ]]` in plain text, underlined in colour. */
const markedQuote = (claim: Testimony, color: boolean): string => {
  const from = Math.max(0, claim.at_start - claim.start);
  const to = Math.max(from, Math.min(claim.quote.length, claim.at_end - claim.start));
  if (to === from || (from === 0 && to === claim.quote.length)) return visibleText(claim.quote);
  const [open, close] = color ? ["\u0001", "\u0002"] : ["[[", "]]"];
  return `${visibleText(claim.quote.slice(0, from))}${open}${visibleText(claim.quote.slice(from, to))}${close}${visibleText(claim.quote.slice(to))}`;
};

const paintMarks = (lines: readonly string[], paint: Paint): readonly string[] => {
  let inside = false;
  return lines.map((line) =>
    line
      .split(/([\u0001\u0002])/)
      .map((part) => {
        if (part === "\u0001" || part === "\u0002") {
          inside = part === "\u0001";
          return "";
        }
        return inside && part !== "" ? paint(["bold", "underline"], part) : part;
      })
      .join(""),
  );
};

const articleLine = (claim: Testimony): string => {
  const { article } = claim;
  const about =
    article === null ? [claim.source] : [article.publisher, article.published, article.file].filter((part) => part !== null && part !== "");
  return visibleText(`${about.join(", ")} at ${claim.start}-${claim.end}`);
};

const testimony = (claim: Testimony, width: number, color: boolean, paint: Paint): readonly string[] => {
  const style: Style = claim.outcome === "rejected" ? "red" : claim.outcome === "premise" ? "cyan" : "green";
  const said = claim.outcome === "rejected" || claim.outcome === "refines" ? ` ${visibleText(valueText(claim.value))}` : "";
  const by = claim.attributed_to === null ? "" : `, according to ${visibleText(claim.attributed_to)}`;
  const quote = wrap(`"${markedQuote(claim, color)}"`, width - 8);
  return [
    ...wrap(`${WORDS[claim.outcome]}${said}${by}`, width - 6).map((line, index) =>
      index === 0 ? `    ${paint(style, `${SIGNS[claim.outcome]} ${line}`)}` : `      ${paint(style, line)}`,
    ),
    ...paintMarks(quote, paint).map((line) => `      ${line}`),
    ...wrap(`${articleLine(claim)}; claim ${claim.id}, read by ${claim.rule}`, width - 6).map((line) => paint("dim", `      ${line}`)),
    ...(claim.reason === null
      ? []
      : wrap(`${claim.outcome === "rejected" ? "rejected because" : "because"}: ${visibleText(claim.reason)}`, width - 6).map(
          (line) => `      ${line}`,
        )),
  ];
};

const conflictLines = (conflict: ConflictRow, width: number, paint: Paint): readonly string[] => [
  ...wrap(`! conflict about ${visibleText(conflict.field)} (${conflict.severity}, ${conflict.id})`, width - 4).map(
    (line) => `    ${paint("red", line)}`,
  ),
  ...conflict.values.flatMap((value) =>
    wrap(`${visibleText(valueText(value.value))}  from ${value.sources.join(", ")}`, width - 8).map(
      (line, index) => `      ${index === 0 ? "- " : "  "}${line}`,
    ),
  ),
  ...wrap(conflict.resolution === null ? "still open" : `settled by ${visibleText(conflict.resolution)}`, width - 6).map(
    (line) => `      ${line}`,
  ),
];

const cellLines = (cell: CellView, view: AuditView, width: number, color: boolean, paint: Paint): readonly string[] => {
  const value = wrap(visibleText(valueText(cell.value)) || "(nothing)", Math.max(20, width - 18));
  const name = view.kind === "source" || view.kind === "claim" ? `${cell.record} ${cell.field}` : cell.field;
  const heading =
    name.length > 14
      ? [paint("bold", name), ...value.map((line) => `${" ".repeat(16)}${line}`)]
      : value.map((line, index) => `${paint("bold", (index === 0 ? name : "").padEnd(16))}${line}`);
  const origins = `${cell.origins} independent origin${cell.origins === 1 ? "" : "s"}`;
  return [
    ...heading,
    ...wrap(`${STATUS[cell.status]}, ${words(cell.support)}, ${origins} (${visibleText(cell.rule)}; fact ${cell.fact})`, width - 4).map(
      (line, index) => {
        const state = words(cell.support);
        return `    ${index === 0 ? line.replace(`, ${state},`, () => `, ${paint(SUPPORT[cell.support] ?? "reset", state)},`) : line}`;
      },
    ),
    ...cell.argument.flatMap((step, index) =>
      wrap(visibleText(step), width - 8).map((line, row) => `    ${row === 0 ? `${index + 1}.`.padEnd(3) : "   "} ${line}`),
    ),
    ...(cell.decisions.length === 0 ? [] : [`    ${paint("magenta", `decided: ${cell.decisions.join(", ")}`)}`]),
    ...cell.stands_on.flatMap((claim) => testimony(claim, width, color, paint)),
    ...cell.rejected.flatMap((claim) => testimony(claim, width, color, paint)),
    ...cell.conflicts.flatMap((conflict) => conflictLines(conflict, width, paint)),
    "",
  ];
};

const findingLines = (finding: FindingRow, width: number): readonly string[] => [
  ...wrap(`${finding.severity}: ${visibleText(finding.message)} (${finding.check}, ${finding.id})`, width - 4).map(
    (line, index) => `${index === 0 ? "  - " : "    "}${line}`,
  ),
  ...finding.spans.flatMap((span) =>
    wrap(`"${visibleText(span.quote.replace(/\s+/g, " "))}" (${span.source} at ${span.start}-${span.end})`, width - 6).map(
      (line) => `      ${line}`,
    ),
  ),
];

const sourceLines = (source: AuditView["sources"][number], width: number, paint: Paint): readonly string[] => {
  const where = [
    source.publisher,
    source.published === null ? "undated" : `${source.published} (${source.published_basis ?? "?"})`,
    source.url,
  ].filter((part) => part !== null);
  const event = source.event === null ? [] : wrap(`event ${source.event.position} of the log, chain ${source.event.hash}`, width - 4);
  return [
    ...wrap(
      visibleText(`${source.id}  ${source.title ?? source.file}${source.status === "active" ? "" : `  [${words(source.status)}]`}`),
      width - 2,
    ).map((line) => `  ${line}`),
    ...wrap(visibleText(where.join(", ")), width - 4).map((line) => `    ${line}`),
    ...[...wrap(visibleText(`${source.file}, sha256 ${source.sha256}`), width - 4), ...event].map((line) => paint("dim", `    ${line}`)),
  ];
};

const decisionLines = (decision: AuditView["decisions"][number], width: number, paint: Paint): readonly string[] => [
  ...wrap(visibleText(`${decision.id}  ${decision.action}`), width - 2).map((line) => `  ${line}`),
  ...wrap(visibleText(`by ${decision.author}: ${decision.reason}`), width - 4).map((line) => `    ${line}`),
  ...wrap(`event ${decision.event.position} of the log, chain ${decision.event.hash}`, width - 4).map((line) =>
    paint("dim", `    ${line}`),
  ),
];

const section = (name: string, lines: readonly string[], paint: Paint): readonly string[] =>
  lines.length === 0 ? [] : [paint("bold", name), ...lines, ""];

/** `view` as text that ends with a newline. */
export const renderAuditText = (view: AuditView, options: TextOptions = {}): string => {
  const color = options.color ?? false;
  const width = Math.max(50, Math.min(options.width ?? 100, 120));
  const paint: Paint = color ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
  const shownBelow = new Set(view.cells.flatMap((cell) => cell.conflicts.map((conflict) => conflict.id)));
  const lines = [
    ...wrap(visibleText(view.title), width).map((line) => paint("bold", line)),
    paint(
      "dim",
      `${view.kind} ${view.id}${view.redirected_from === null ? "" : ` (asked for ${view.redirected_from}, which is the same)`}`,
    ),
    "─".repeat(width),
    ...view.properties.flatMap(([name, value]) =>
      wrap(visibleText(words(value)), width - 24).map((line, index) => `${(index === 0 ? words(name) : "").padEnd(22)}  ${line}`),
    ),
    "",
    ...view.cells.flatMap((cell) => cellLines(cell, view, width, color, paint)),
    ...section(
      "Conflicts",
      view.conflicts.filter((conflict) => !shownBelow.has(conflict.id)).flatMap((conflict) => conflictLines(conflict, width, paint)),
      paint,
    ),
    ...section(
      "Findings",
      view.findings.flatMap((finding) => findingLines(finding, width)),
      paint,
    ),
    ...section(
      "Decisions",
      view.decisions.flatMap((decision) => decisionLines(decision, width, paint)),
      paint,
    ),
    ...section(
      "Sources",
      view.sources.flatMap((source) => sourceLines(source, width, paint)),
      paint,
    ),
    ...wrap(`Log position ${view.log.position}, head ${view.log.head}; ${view.program}`, width).map((line) => paint("dim", line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
};

/** A diff for reading in a terminal: record by record, before and after, and because of what. */
import { styleText } from "node:util";
import { wrap } from "../audit/wrap.ts";
import { visibleText } from "../visible-text.ts";
import type { Change, DatasetDiff } from "./diff-datasets.ts";

const shown = (cell: Change["before"]): string => (cell === null ? "(nothing)" : visibleText(String(cell)));
const HEADINGS = { added: "+ new", removed: "- gone", merged: "~ merged", changed: "~ changed" } as const;

/** Text that ends with a newline. `width` in columns, default 100. */
export const diffText = (diff: DatasetDiff, options: { readonly color?: boolean; readonly width?: number } = {}): string => {
  const width = Math.max(50, Math.min(options.width ?? 100, 120));
  const paint = (style: "red" | "green" | "bold" | "dim", text: string): string =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const block = (lead: string, text: string): string[] =>
    wrap(text, width - lead.length).map((line, index) => `${index === 0 ? lead : " ".repeat(lead.length)}${line}`);
  const lines = [
    `log position ${diff.before.log.position} → ${diff.after.log.position}; ${diff.sources_added.length} sources more, ${diff.sources_removed.length} fewer; ${diff.changes.length} changes`,
    "",
  ];
  let record = "";
  for (const change of diff.changes) {
    const key = `${change.table} ${change.record}`;
    if (key !== record) lines.push(...(record === "" ? [] : [""]), paint("bold", `${HEADINGS[change.kind]}  ${key}`));
    record = key;
    if (change.field !== null) lines.push(`  ${change.field}`);
    if (change.before !== null) lines.push(...block("    - ", shown(change.before)).map((line) => paint("red", line)));
    if (change.after !== null) lines.push(...block("    + ", shown(change.after)).map((line) => paint("green", line)));
    if (change.before !== null && change.after === null && change.field !== null) lines.push(paint("green", "    + (nothing)"));
    lines.push(
      ...block("    because of ", change.because.length === 0 ? "the program or another cell" : visibleText(change.because.join(", "))).map(
        (line) => paint("dim", line),
      ),
    );
  }
  if (diff.changes.length === 0) lines.push("Nothing changed in any record.");
  return `${lines.join("\n")}\n`;
};

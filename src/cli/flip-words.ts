/** Flips of cells for reading in a terminal: record by record, what stood and what would stand. */
import type { Flip } from "../check/flips.ts";
import { valueText } from "../export/value-text.ts";
import { visibleText } from "../export/visible-text.ts";
import type { Dataset } from "../model/dataset.ts";
import { textTable } from "./print.ts";

const LONGEST = 60;

const shown = (value: Flip["before"]): string => {
  const text = visibleText(valueText(value)).replace(/\s+/g, " ");
  return text === "" ? "(nothing)" : text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};

/** What a list would lose and gain; null for values that are no lists. */
const exchanged = (before: Flip["before"], after: Flip["after"]): string | null => {
  if (!Array.isArray(before) || !Array.isArray(after)) return null;
  const [was, is] = [before.map(shown), after.map(shown)];
  return [...was.filter((v) => !is.includes(v)).map((v) => `- ${v}`), ...is.filter((v) => !was.includes(v)).map((v) => `+ ${v}`)].join(
    "; ",
  );
};

const happened = (flip: Flip): string => {
  switch (flip.kind) {
    case "gone":
      return flip.field === null ? "gone" : `${shown(flip.before)} → (nothing)`;
    case "new":
      return flip.field === null ? "new" : `(nothing) → ${shown(flip.after)}`;
    case "changed":
      return exchanged(flip.before, flip.after) ?? `${shown(flip.before)} → ${shown(flip.after)}`;
    default:
      return `${shown(flip.before)}: ${flip.support.before} → ${flip.support.after}`;
  }
};

/** A short title for a record: its day and who or what it is about. */
export const recordTitles = (dataset: Dataset): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>();
  const add = (table: string, row: { readonly id: string; readonly date: string | null }, about: unknown): void => {
    titles.set(row.id, `${table} ${row.date ?? "undated"} ${shown(about as Flip["before"])}`);
  };
  for (const m of dataset.meetings)
    add("meeting", m, m.participants.length > 0 ? m.participants.map((p) => p.name ?? p.role) : m.countries);
  for (const v of dataset.visits) add("visit", v, v.visitor.name ?? v.visitor.role);
  for (const a of dataset.agreements) add("agreement", a, a.title ?? a.type);
  for (const p of dataset.purchases) add("purchase", p, p.items.length > 0 ? p.items : p.value);
  return titles;
};

export const flipLines = (flips: readonly Flip[], titles: ReadonlyMap<string, string>): string => {
  const lines: string[] = [];
  const records = new Map<string, Flip[]>();
  for (const flip of flips) records.set(flip.record, [...(records.get(flip.record) ?? []), flip]);
  for (const [record, own] of records) {
    const whole = own.find((f) => f.field === null);
    lines.push(`${record}  ${titles.get(record) ?? "new"}${whole === undefined ? "" : `: ${happened(whole)}`}`);
    const cells = own.filter((f) => f.field !== null);
    if (cells.length > 0) lines.push(textTable(cells.map((f) => [`  ${f.field}`, happened(f)])));
  }
  return lines.join("\n");
};

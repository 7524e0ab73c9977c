/**
 * What an analyst changed in a table: the file's cells beside those of the dataset it was made from.
 *
 * Every change is either an edit, ready to become a decision, or refused by name with the reason; none is passed over.
 * A further column headed `reason` gives the reason of a row's edits. Rows that are not there are no edit: a filtered copy
 * may be handed back. Gotcha: compare with the dataset at the file's own position (`EditedFile.position`), or what the log
 * learnt meanwhile looks like an edit.
 */
import type { Dataset, FactRow } from "../../model/dataset.ts";
import type { DecisionAction } from "../../model/decision.ts";
import { type RecordTable, tableSource } from "../table-source.ts";
import { type Cell, type Column, cellsOf, shownCellsOf, type Table } from "../tables/table.ts";
import { readBackText } from "../workbook/sheet-text.ts";
import { type Typed, typedValue } from "./cell-value.ts";
import { fieldValue } from "./field-value.ts";
import { type PersonIds, personIds } from "./persons-text.ts";
import { VERDICT, verdictOf } from "./verdict.ts";
import type { EditedFile, EditedRow, EditedTable } from "./read-edited.ts";

export interface Edit {
  /** `meetings.csv:12:city`, or `Meetings:12:city` for a sheet. */
  readonly where: string;
  /** The decision that says the same; its value is null where the cell was emptied. */
  readonly action: Extract<DecisionAction, { readonly type: "choose_value" | "set_source" | "dismiss_finding" }>;
  readonly before: FactRow["value"];
  /** What the column `reason` says in that row, where there is one. */
  readonly reason: string | null;
}
export interface RefusedEdit {
  readonly where: string;
  /** Why, and what to do. */
  readonly why: string;
}
export interface Edits {
  readonly edits: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}

/** Tables with a column for a verdict. */
const JUDGED: ReadonlySet<string> = new Set(["conflicts", "findings"]);

const KEEP = "only columns with a marked header may be edited";

/** The spellings a cell may have after it went through a file unchanged. */
const unchanged = (was: Cell, is: Cell): boolean => {
  if (was === is || (was === null || was === "" ? is === null || is === "" : false)) return true;
  if (was === null || is === null) return false;
  if (typeof was === "number") return Number(is) === was;
  const [before, after] = [was.toWellFormed(), String(is)];
  return before === after || readBackText(before) === after.replace(/\r\n?/g, "\n");
};

interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
  /** The same as a workbook shows them. */
  readonly shown: readonly Cell[];
}

const rowsById = (table: Table<never>, dataset: Dataset): ReadonlyMap<string, Row> => {
  const rows = table.rows(tableSource(dataset)) as Iterable<{ readonly id: string }>;
  return new Map([...rows].map((row) => [row.id, { id: row.id, cells: cellsOf(table, row), shown: shownCellsOf(table, row) }]));
};

/** The properties of a source that `set_source` takes. */
const SOURCE_FIELDS = ["published", "publisher", "url"] as const;

const actionFor = (table: string, id: string, column: Column<never>, value: FactRow["value"]): Edit["action"] | null => {
  if (column.editable !== true) return null;
  if (column.field !== undefined) return { type: "choose_value", record: id, field: column.field, value };
  const field = SOURCE_FIELDS.find((name) => table === "sources" && name === column.name);
  return field === undefined ? null : { type: "set_source", source: id, field, value: value === null ? null : String(value) };
};

interface Changed {
  readonly column: Column<never>;
  readonly was: Cell;
  readonly is: Cell;
}

/** An amount and its currency are one value: both are read, whichever was typed. */
const moneyOf = (columns: readonly Column<never>[], now: (name: string) => Cell): Typed | { readonly value: FactRow["value"] } => {
  const part = (name: string): Typed => typedValue(now(name), columns.find((column) => column.name === name) as Column<never>);
  const [amount, currency] = [part("value"), part("currency")];
  if ("refused" in amount) return amount;
  if ("refused" in currency) return currency;
  if (amount.value === null && currency.value === null) return { value: null };
  if (amount.value === null || currency.value === null) return { refused: "needs both an amount and a currency" };
  return { value: { amount: amount.value, currency: currency.value } };
};

const beforeOf = (record: Row, field: string, columns: readonly Column<never>[], was: Cell): FactRow["value"] => {
  if (field !== "value") return was;
  const at = (name: string): Cell => record.cells[columns.findIndex((column) => column.name === name)] ?? null;
  return at("value") === null ? null : { amount: at("value"), currency: at("currency") };
};

/** Fields that a cell shows as words for several values: who took part, what was bought. They are read back from those words. */
const WORDED: ReadonlySet<string> = new Set(["countries", "participants", "visitor", "parties", "signatories", "buyer", "seller", "items"]);

/** A field in words, its state and office beside it where they have columns of their own. */
const wordedValue = (
  table: string,
  field: string,
  now: (name: string) => Cell,
  known: PersonIds,
): Typed | { readonly value: FactRow["value"] } => {
  const text = (name: string): string | null => {
    const cell = now(name);
    return cell === null || String(cell).trim() === "" ? null : String(cell).trim();
  };
  const names = [field, `${field}_country`, `${field}_role`];
  const read = fieldValue(table as RecordTable, field, Object.fromEntries(names.map((name) => [name, text(name)])), known);
  return "problem" in read ? { refused: read.problem.replace(`${text(field) ?? ""} `, "") } : read;
};

const editsOfRow = (part: EditedTable, row: EditedRow, record: Row, known: PersonIds): Edits => {
  const columns = part.table.columns as readonly Column<never>[];
  const at = (name: string): string => `${part.part}:${row.line}:${name}`;
  const here = (name: string): number => part.header.indexOf(name);
  const changed = columns.flatMap((column, index): Changed[] => {
    if (here(column.name) < 0 || column.name === VERDICT) return [];
    const [was, is] = [record.cells[index] ?? null, row.cells[here(column.name)] ?? null];
    return unchanged(was, is) || unchanged(record.shown[index] ?? null, is) ? [] : [{ column, was, is }];
  });
  const now = (name: string): Cell =>
    here(name) < 0 ? (record.cells[columns.findIndex((column) => column.name === name)] ?? null) : (row.cells[here(name)] ?? null);
  const said = row.cells[here("reason")] ?? null;
  const reason = here("reason") < 0 || said === null ? null : String(said);
  const edits = new Map<string, Edit>();
  const refused: RefusedEdit[] = [];
  for (const { column, was, is } of changed) {
    const where = at(column.name);
    const field = column.field ?? column.name;
    if (column.editable !== true) {
      refused.push({ where, why: `${KEEP}; it was ${JSON.stringify(was)}` });
      continue;
    }
    const typed =
      column.field === "value"
        ? moneyOf(columns, now)
        : WORDED.has(field)
          ? wordedValue(part.table.name, field, now, known)
          : typedValue(is, column);
    const action = "refused" in typed ? null : actionFor(part.table.name, record.id, column, typed.value);
    if (action === null) refused.push({ where, why: `${JSON.stringify(is)} ${"refused" in typed ? typed.refused : "cannot be decided"}` });
    else if (!edits.has(field)) edits.set(field, { where, action, before: beforeOf(record, field, columns, was), reason });
  }
  return { edits: [...edits.values()], refused };
};

const editsOfTable = (part: EditedTable, dataset: Dataset): Edits => {
  const id = part.header.indexOf("id");
  if (!part.table.columns.some((column) => column.editable)) return { edits: [], refused: [] };
  if (id < 0) return { edits: [], refused: [{ where: part.part, why: "the column id is gone; it tells which record a row is" }] };
  const known = rowsById(part.table, dataset);
  const people = personIds(dataset.entities);
  const seen = new Map<string, number>();
  const edits: Edit[] = [];
  const refused: RefusedEdit[] = [];
  for (const row of part.rows) {
    if (row.cells.every((cell) => cell === null)) continue;
    const name = row.cells[id] ?? null;
    const record = known.get(String(name));
    const where = `${part.part}:${row.line}`;
    if (record === undefined) {
      refused.push({
        where,
        why: `${name === null ? "a row without id" : `${name} is no record of this table`}: records come from articles`,
      });
      continue;
    }
    const before = seen.get(record.id);
    if (before !== undefined) {
      refused.push({ where, why: `${record.id} stands in row ${before} already: keep one of them` });
      continue;
    }
    seen.set(record.id, row.line);
    const verdict = JUDGED.has(part.table.name) ? verdictOf(part, row, dataset) : { edits: [], refused: [] };
    const found = editsOfRow(part, row, record, people);
    edits.push(...found.edits, ...verdict.edits);
    refused.push(...found.refused, ...verdict.refused);
  }
  return { edits, refused };
};

/** The edits in `file` against `dataset`, in the order of the file. */
export const findEdits = (file: EditedFile, dataset: Dataset): Edits => {
  const found = file.tables.map((part) => editsOfTable(part, dataset));
  return { edits: found.flatMap((each) => each.edits), refused: found.flatMap((each) => each.refused) };
};

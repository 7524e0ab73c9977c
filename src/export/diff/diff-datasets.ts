/**
 * What changed between two exports, cell by cell, and which sources or decisions caused it.
 *
 * Records are matched by id; one that was merged into another is followed through the newer export's redirects. The causes
 * of a change are the sources and decisions that stand behind the cell on one side only; where there are none, another
 * program version or a change elsewhere in the record is at work, and the list is empty.
 */
import type { Dataset, FactRow } from "../../model/dataset.ts";
import { RECORD_TABLES, type RecordTable, tableSource } from "../table-source.ts";
import { TABLES } from "../tables/all.ts";
import { type Cell, type Column, cellsOf } from "../tables/table.ts";

export type ChangeKind = "added" | "removed" | "merged" | "changed";
export interface Change {
  readonly kind: ChangeKind;
  readonly table: RecordTable;
  readonly record: string;
  /** Column, or null where the whole record came or went. */
  readonly field: string | null;
  readonly before: Cell;
  readonly after: Cell;
  /** Ids of sources and decisions behind it. */
  readonly causes: readonly string[];
  /** The causes in words: file names, decision ids. */
  readonly because: readonly string[];
  /** Positions of the events of the log that caused it, where the log was asked. */
  readonly events: readonly number[];
}
export interface DatasetDiff {
  readonly before: { readonly program: string; readonly log: Dataset["log"] };
  readonly after: { readonly program: string; readonly log: Dataset["log"] };
  readonly sources_added: readonly string[];
  readonly sources_removed: readonly string[];
  readonly changes: readonly Change[];
}

type Cells = Readonly<Record<string, Cell>>;

const recordsOf = (dataset: Dataset, name: RecordTable): ReadonlyMap<string, Cells> => {
  const table = TABLES.find((each) => each.name === name);
  if (table === undefined) return new Map();
  const names = (table.columns as readonly Column<never>[]).map((column) => column.name);
  const rows = tableSource(dataset).rows[name]() as Iterable<{ readonly id: string }>;
  return new Map(
    [...rows].map((row) => [row.id, Object.fromEntries(cellsOf(table, row).map((cell, index) => [names[index] ?? "", cell]))]),
  );
};

/** Sources and decisions behind each fact, by record and field, and behind each record as a whole. */
const backing = (dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (key: string, fact: FactRow): void => {
    const known = found.get(key) ?? new Set<string>();
    for (const claim of fact.claims) known.add(claim.source);
    for (const decision of fact.decisions) known.add(decision);
    found.set(key, known);
  };
  for (const fact of dataset.facts) {
    add(`${fact.record} ${fact.field}`, fact);
    add(fact.record, fact);
  }
  return found;
};

const NONE: ReadonlySet<string> = new Set();
/** Members of `a` that `b` lacks, by code unit. */
const without = (a: ReadonlySet<string> = NONE, b: ReadonlySet<string> = NONE): readonly string[] =>
  [...a].filter((member) => !b.has(member)).sort();
const onOneSide = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): readonly string[] =>
  [...without(a, b), ...without(b, a)].sort();

/** Compares `before` with `after`; changes come in the order of tables, then of the newer export's records. */
export const diffDatasets = (before: Dataset, after: Dataset): DatasetDiff => {
  const behindBefore = backing(before);
  const behindAfter = backing(after);
  const files = new Map([...before.sources, ...after.sources].map((source) => [source.id, source.file]));
  const redirects = new Map(after.redirects.map((redirect) => [redirect.id, redirect.to]));
  const why = (causes: readonly string[]) => ({ causes, because: causes.map((cause) => files.get(cause) ?? cause), events: [] });
  const causesOf = (record: string, field: string): readonly string[] => {
    const exact = onOneSide(behindBefore.get(`${record} ${field}`), behindAfter.get(`${record} ${field}`));
    return exact.length > 0 ? exact : onOneSide(behindBefore.get(record), behindAfter.get(record));
  };
  const changes = RECORD_TABLES.flatMap((table): Change[] => {
    const columns = (TABLES.find((each) => each.name === table)?.columns ?? []) as readonly Column<never>[];
    const old = recordsOf(before, table);
    const now = recordsOf(after, table);
    const found: Change[] = [];
    for (const [record, cells] of now) {
      const was = old.get(record);
      if (was === undefined) {
        found.push({
          kind: "added",
          table,
          record,
          field: null,
          before: null,
          after: summary(cells),
          ...why([...(behindAfter.get(record) ?? [])].sort()),
        });
        continue;
      }
      for (const column of columns) {
        const [left, right] = [was[column.name] ?? null, cells[column.name] ?? null];
        if (left === right || column.name === "id") continue;
        found.push({
          kind: "changed",
          table,
          record,
          field: column.name,
          before: left,
          after: right,
          ...why(causesOf(record, column.field ?? column.name)),
        });
      }
    }
    for (const [record, cells] of old) {
      if (now.has(record)) continue;
      const into = redirects.get(record);
      found.push({
        kind: into === undefined ? "removed" : "merged",
        table,
        record,
        field: null,
        before: summary(cells),
        after: into ?? null,
        ...why([...(behindBefore.get(record) ?? [])].sort()),
      });
    }
    return found;
  });
  const ids = (dataset: Dataset): ReadonlySet<string> => new Set(dataset.sources.map((source) => source.id));
  return {
    before: { program: before.program, log: before.log },
    after: { program: after.program, log: after.log },
    sources_added: without(ids(after), ids(before)),
    sources_removed: without(ids(before), ids(after)),
    changes,
  };
};

const summary = (cells: Cells): string =>
  ["date", "form", "type", "status", "title", "participants", "visitor", "items", "value"]
    .map((name) => cells[name])
    .filter((cell) => cell !== null && cell !== undefined && cell !== "")
    .join(", ");

/** The diff as indented JSON. */
export const diffJson = (diff: DatasetDiff): string => `${JSON.stringify(diff, null, 2)}\n`;

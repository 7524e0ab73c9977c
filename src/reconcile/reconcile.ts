/**
 * From claims and decisions to reconciled rows: the one entry point of the room for all articles at once.
 *
 * It is the step that upkeep takes for one more article, over every article and with nothing remembered.
 */
import { compareText } from "./compare.ts";
import { standingDecisions } from "./decisions/effective.ts";
import type { Reconciled, Rows } from "./reconciled.ts";
import type { ReconcileInput } from "./source.ts";
import { Run } from "./upkeep/run.ts";
import { inMemory } from "./upkeep/shelf.ts";
import { reconcileStep } from "./upkeep/step.ts";

type Keys<R> = (row: R) => readonly string[];

/** By UTF-16 code unit; what is unknown comes last. */
const sorted = <R>(rows: readonly R[], keysOf: Keys<R>): readonly R[] =>
  rows
    .map((row) => ({ row, keys: keysOf(row) }))
    .sort((a, b) => a.keys.reduce((order, key, i) => order || compareText(key, b.keys[i] as string), 0))
    .map(({ row }) => row);

const byDate: Keys<{ readonly id: string; readonly date: string | null }> = (row) => [row.date ?? "~", row.id];

/** All rows that a run has written, in the order of their tables. */
const rowsOf = (run: Run): Rows => ({
  sources: sorted(run.written("sources"), (row) => [row.published ?? "~", row.id]),
  entities: sorted(run.written("entities"), (row) => [row.kind, row.name, row.id]),
  meetings: sorted(run.written("meetings"), byDate),
  visits: sorted(run.written("visits"), byDate),
  agreements: sorted(run.written("agreements"), byDate),
  purchases: sorted(run.written("purchases"), byDate),
  facts: sorted(run.written("facts"), (row) => [row.record, row.field]),
  redirects: sorted(run.written("redirects"), (row) => [row.id]),
});

/** Pure and independent of the order of `input.sources`; never throws on what a reader may have claimed. */
export const reconcile = (input: ReconcileInput): Reconciled => {
  const run = new Run(standingDecisions(input.decisions));
  const reconciled = inMemory(reconcileStep(run, input.sources), new Map(input.sources.map((s) => [s.id, s])));
  return { ...reconciled, rows: rowsOf(run) };
};

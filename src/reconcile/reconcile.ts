/**
 * From claims and decisions to reconciled rows: the one entry point of the room for all articles at once.
 *
 * It is the step that upkeep takes for one more article, over every article and with nothing remembered.
 */
import { standingDecisions } from "./decisions/effective.ts";
import type { Reconciled, Rows } from "./reconciled.ts";
import { rowsInOrder } from "./rows/order.ts";
import type { ReconcileInput } from "./source.ts";
import { Run } from "./upkeep/run.ts";
import { inMemory, NOTHING, Shelf } from "./upkeep/shelf.ts";
import { reconcileStep } from "./upkeep/step.ts";

const allRows = (run: Run): Rows => ({
  sources: run.written("sources"),
  entities: run.written("entities"),
  meetings: run.written("meetings"),
  visits: run.written("visits"),
  agreements: run.written("agreements"),
  purchases: run.written("purchases"),
  facts: run.written("facts"),
  redirects: run.written("redirects"),
});

/** Pure and independent of the order of `input.sources`; never throws on what a reader may have claimed. */
export const reconcile = (input: ReconcileInput): Reconciled => {
  const run = new Run(standingDecisions(input.decisions), new Shelf(NOTHING));
  const reconciled = inMemory(reconcileStep(run, input.sources), new Map(input.sources.map((s) => [s.id, s])));
  return { ...reconciled, rows: rowsInOrder(allRows(run)) };
};

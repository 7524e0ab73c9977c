/**
 * Keeps the tables of views up to date from the log, and makes datasets from them.
 *
 *     upkeep(log)            brings the tables to where the log stands, writing only rows that changed
 *     rebuild(log)           drops every row and replays the log
 *     currentDataset(log)    the dataset of the tables, after upkeep
 *     datasetAt(log, asOf)   the dataset as it was when the log stood at a position or time, without touching the tables
 *
 * Gotcha: what a change of the reconciling rules would alter is written where the tables were made by another version of
 * the program, or on `rebuild`; between versions the position alone decides.
 */
import * as Effect from "effect/Effect";
import { views } from "../check/views.ts";
import type { AsOf, EventLog, Head } from "../log/EventLog.ts";
import { type NoSuchPosition, StoreFailure, UnreadableEvent } from "../log/errors.ts";
import type { Dataset, Views } from "../model/dataset.ts";
import type { ReconcileInput } from "../reconcile/source.ts";
import { inOrder } from "./order.ts";
import { PROGRAM } from "./program.ts";
import { replay } from "./replay.ts";
import { loadViews, type Stored, standing } from "./store-rows.ts";
import { keepUp } from "./upkeep-run.ts";

type Log = EventLog["Service"];
type Failure = NoSuchPosition | UnreadableEvent | StoreFailure;

const viewsFailed = (cause: unknown): StoreFailure =>
  new StoreFailure({ message: `the tables of views failed: ${cause instanceof Error ? cause.message : String(cause)}`, cause });

const sqlStep = <A>(run: () => Promise<A>): Effect.Effect<A, StoreFailure> => Effect.tryPromise({ try: run, catch: viewsFailed });

const viewsAt = (log: Log, position: number): Effect.Effect<Views, Failure> =>
  Effect.map(replay(log, position), (input) => inOrder(views(input)));

/** What `input` would give, were it the log at `head`. */
export const datasetFrom = (input: ReconcileInput, head: Head): Dataset => datasetOf(inOrder(views(input)), head);

const datasetOf = (found: Views, head: Head, asOf: number | null = null): Dataset =>
  ({
    schema_version: 1,
    program: PROGRAM,
    log: { position: head.position, head: head.hash, as_of: asOf },
    ...found,
  }) as Dataset;

const store = Effect.fn("store")(function* (
  log: Log,
  how: { readonly anew: boolean; readonly always: boolean },
): Effect.fn.Return<Stored, Failure> {
  const { position } = yield* log.head();
  return yield* Effect.tryPromise({
    try: () => keepUp(log.kysely, { position, program: PROGRAM }, how),
    catch: (cause) => (cause instanceof UnreadableEvent ? cause : viewsFailed(cause)),
  });
});

/** `always`: everything, also where the tables stand where the log stands (the rules may have changed under development). */
export const upkeep = Effect.fn("upkeep")(function* (log: Log, always = false): Effect.fn.Return<Stored, Failure> {
  const head = yield* log.head();
  const at = yield* sqlStep(() => standing(log.kysely));
  if (!always && at.position === head.position && at.program === PROGRAM) return { written: 0, removed: 0 };
  return yield* store(log, { anew: false, always });
});

export const rebuild = (log: Log): Effect.Effect<Stored, Failure> => store(log, { anew: true, always: true });

/** The dataset as the tables hold it. They are brought up to date first. */
export const currentDataset = Effect.fn("currentDataset")(function* (log: Log): Effect.fn.Return<Dataset, Failure> {
  yield* upkeep(log);
  const { position, rows } = yield* sqlStep(() => loadViews(log.kysely));
  const head = yield* log.head(position);
  return datasetOf(inOrder(rows), head);
});

export const datasetAt = Effect.fn("datasetAt")(function* (log: Log, asOf: AsOf): Effect.fn.Return<Dataset, Failure> {
  const head = yield* log.head(asOf);
  const found = yield* viewsAt(log, head.position);
  const lacksWords = yield* log.takenDownSince(head.position);
  return datasetOf(found, head, lacksWords ? head.position : null);
});

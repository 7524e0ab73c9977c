/**
 * Which event of the log caused each change between two of its positions.
 *
 * The span is halved where something changed and left alone where nothing did, so that a few changes in a long span cost a few
 * looks at the dataset as it was. Each look is a replay of the log: `most` bounds them, and what is not traced within keeps the
 * causes that the two datasets tell by themselves.
 */
import * as Effect from "effect/Effect";
import type { Dataset } from "../../model/dataset.ts";
import { type Change, type DatasetDiff, diffDatasets } from "./diff-datasets.ts";

/** A dataset and the position of the log it was made at. */
export interface Standing {
  readonly position: number;
  readonly dataset: Dataset;
}

/** What caused a change, as the log tells it. */
export interface Cause {
  readonly position: number;
  /** Source or decision. */
  readonly id: string;
  /** In words: a file, or a decision with its reason. */
  readonly words: string;
}

const cellOf = (change: Change): string => `${change.record} ${change.field ?? ""}`;

/** For each cell and each record, the positions of the events that changed it. */
export type Trace = ReadonlyMap<string, readonly number[]>;

export const traceChanges = Effect.fn("traceChanges")(function* <E, R>(
  from: Standing,
  to: Standing,
  at: (position: number) => Effect.Effect<Dataset, E, R>,
  most = 64,
): Effect.fn.Return<Trace, E, R> {
  const trace = new Map<string, number[]>();
  const note = (key: string, position: number): void => {
    const known = trace.get(key);
    if (known === undefined) trace.set(key, [position]);
    else if (known.at(-1) !== position) known.push(position);
  };
  let looks = 0;
  // earlier spans are worked off first, so that positions come in order
  const spans: [Standing, Standing][] = from.position < to.position ? [[from, to]] : [[to, from]];
  while (spans.length > 0) {
    const [before, after] = spans.pop() as [Standing, Standing];
    const { changes } = diffDatasets(before.dataset, after.dataset);
    if (changes.length === 0) continue;
    if (after.position - before.position === 1)
      for (const change of changes) {
        note(cellOf(change), after.position);
        note(change.record, after.position);
      }
    else if (looks++ < most) {
      const position = Math.floor((before.position + after.position) / 2);
      const middle = { position, dataset: yield* at(position) };
      spans.push([middle, after], [before, middle]);
    }
  }
  return trace;
});

/** The positions that a trace names, each once. */
export const tracedPositions = (trace: Trace): readonly number[] => [...new Set([...trace.values()].flat())].sort((a, b) => a - b);

/** `diff` with the causes that were traced in place of those the two datasets tell. */
export const withTrace = (diff: DatasetDiff, trace: Trace, causes: ReadonlyMap<number, Cause>): DatasetDiff => ({
  ...diff,
  changes: diff.changes.map((change) => {
    const positions = trace.get(change.field === null ? change.record : cellOf(change)) ?? [];
    const found = positions.flatMap((position) => causes.get(position) ?? []);
    if (found.length === 0) return change;
    const each = (part: (cause: Cause) => string): readonly string[] => [...new Set(found.map(part))];
    return { ...change, causes: each((cause) => cause.id), because: each((cause) => cause.words), events: positions };
  }),
});

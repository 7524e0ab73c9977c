/**
 * Rows in chunks: one pass over sync or async rows that yields arrays, so that writers wait once a chunk and not once a row.
 */
import type { Rows } from "./table-source.ts";

/** Arrays of up to `size` rows, in order. `signal` stops the pass between chunks. */
export async function* chunksOf<T>(rows: Rows<T>, size: number, signal?: AbortSignal): AsyncGenerator<readonly T[]> {
  let chunk: T[] = [];
  const full = (row: T): boolean => chunk.push(row) >= size;
  if (Symbol.iterator in rows) {
    for (const row of rows) {
      if (!full(row)) continue;
      signal?.throwIfAborted();
      yield chunk;
      chunk = [];
    }
  } else {
    for await (const row of rows) {
      if (!full(row)) continue;
      signal?.throwIfAborted();
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

export interface PassOptions {
  /** Stops the pass, once a chunk. */
  readonly signal?: AbortSignal;
  /** Told how many rows were passed since it was told last. */
  readonly onRows?: (count: number) => void;
}

/** Calls `use` with every row, and waits where it answers with a promise; `size` rows make a chunk. */
export const eachRow = async <T>(
  rows: Rows<T>,
  size: number,
  { signal, onRows }: PassOptions,
  use: (row: T) => Promise<void> | undefined,
): Promise<void> => {
  let count = 0;
  const counted = (): void => {
    if (++count < size) return;
    signal?.throwIfAborted();
    onRows?.(count);
    count = 0;
  };
  if (Symbol.iterator in rows) {
    for (const row of rows) {
      const waiting = use(row);
      if (waiting !== undefined) await waiting;
      counted();
    }
  } else {
    for await (const row of rows) {
      const waiting = use(row);
      if (waiting !== undefined) await waiting;
      counted();
    }
  }
  onRows?.(count);
};

/** Every row, for lists known to be short (sources, entities). */
export const collect = async <T>(rows: Rows<T>): Promise<readonly T[]> => {
  if (Symbol.iterator in rows) return [...rows];
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

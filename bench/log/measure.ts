/**
 * Times pieces of work beside each other: round after round each once, so that what else the machine does disturbs all of
 * them alike. What is printed is the median rate, and the median over the rounds of its ratio to the first of that round;
 * then the same ratio by the processor time that program and server took together, which a busy machine leaves as it is.
 */
import { loadavg } from "node:os";

export interface Work {
  readonly name: string;
  readonly run: () => Promise<unknown>;
  /** Runs before each, unmeasured. */
  readonly prepare?: () => Promise<unknown>;
}

export interface Rounds {
  readonly rounds: number;
  /** Processor time in milliseconds, or null where it cannot be told. */
  readonly processor: (() => number) | null;
}

interface Taken {
  readonly wall: number;
  readonly processor: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const timed = async ({ run, prepare }: Work, clock: () => number): Promise<Taken> => {
  await prepare?.();
  const before = clock();
  const start = performance.now();
  await run();
  return { wall: performance.now() - start, processor: clock() - before };
};

/** A table of the works, each handling `count` events, with the load of the machine when it began and ended. */
export const compare = async (title: string, count: number, { rounds, processor }: Rounds, works: readonly Work[]): Promise<string> => {
  const before = loadavg()[0] ?? 0;
  const taken = works.map((): Taken[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of works.entries()) taken[i]?.push(await timed(work, processor ?? (() => 0)));
  }
  const ratio = (own: readonly Taken[], of: keyof Taken) => median(own.map((t, round) => (taken[0]?.[round]?.[of] ?? 0) / t[of]));
  const lines = works.map(({ name }, i) => {
    const own = taken[i] ?? [];
    const rate = Math.round((count * 1000) / median(own.map((t) => t.wall)));
    const byProcessor = processor === null ? "" : ratio(own, "processor").toFixed(2).padStart(7);
    return `  ${name.padEnd(58)} ${String(rate).padStart(8)}/s ${ratio(own, "wall").toFixed(2).padStart(7)}${byProcessor}`;
  });
  const load = `median of ${rounds} rounds, load ${before.toFixed(1)} to ${(loadavg()[0] ?? 0).toFixed(1)}`;
  const columns = `${"".padEnd(60)} ${"events".padStart(8)}   ${"ratio".padStart(7)}${processor === null ? "" : "    cpu"}`;
  return [`${title} (${load})`, columns, ...lines, ""].join("\n");
};

/** Megabytes of resident memory that `run` takes at most above what was held before, sampled. */
export const watched = async (run: () => Promise<unknown>): Promise<number> => {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  await run();
  clearInterval(timer);
  return Math.round((Math.max(most, process.memoryUsage.rss()) - before) / 1_000_000);
};

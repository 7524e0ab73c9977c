/**
 * Times pieces of work beside each other: round after round each once, so that what else the machine does disturbs all of
 * them alike. What is printed is the median rate, and the median over the rounds of its ratio to the first of that round.
 */
import { loadavg } from "node:os";

export interface Work {
  readonly name: string;
  readonly run: () => Promise<unknown>;
  /** Runs before each, unmeasured. */
  readonly prepare?: () => Promise<unknown>;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds that one run takes. */
export const timed = async ({ run, prepare }: Omit<Work, "name">): Promise<number> => {
  await prepare?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/** A table of the works, each handling `count` events, with the load of the machine when it began and ended. */
export const compare = async (title: string, count: number, rounds: number, works: readonly Work[]): Promise<string> => {
  const before = loadavg()[0] ?? 0;
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) for (const [i, work] of works.entries()) times[i]?.push(await timed(work));
  const floor = times[0] ?? [];
  const lines = works.map(({ name }, i) => {
    const own = times[i] ?? [];
    const ratio = median(own.map((ms, round) => (floor[round] ?? 0) / ms));
    return `  ${name.padEnd(62)} ${String(Math.round((count * 1000) / median(own))).padStart(8)}/s  ${ratio.toFixed(2).padStart(6)}`;
  });
  const load = `median of ${rounds} rounds, load ${before.toFixed(1)} to ${(loadavg()[0] ?? 0).toFixed(1)}`;
  return [`${title} (${load})`, ...lines, ""].join("\n");
};

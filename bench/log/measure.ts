/** Times a piece of work and gives its rate; the best of a few runs, as what disturbs a run only slows it. */
export interface Rate {
  readonly name: string;
  readonly perSecond: number;
}

/** `work` handles `count` events; `prepare` runs before each, unmeasured. */
export const rate = async (
  name: string,
  count: number,
  work: () => Promise<unknown>,
  prepare: () => Promise<unknown> = async () => {},
  runs = 2,
): Promise<Rate> => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    await prepare();
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return { name, perSecond: (count * 1000) / best };
};

/** A table of rates, each with its ratio to the first. */
export const table = (title: string, rates: readonly Rate[]): string => {
  const base = rates[0]?.perSecond ?? 1;
  const lines = rates.map(
    (r) => `  ${r.name.padEnd(58)} ${String(Math.round(r.perSecond)).padStart(8)}/s  ${(r.perSecond / base).toFixed(2).padStart(6)}`,
  );
  return [title, ...lines].join("\n");
};

/** Events of 3 KB as the log takes them: decisions, so that reading them back decodes them as any other event. */
import type { NewEvent } from "../../src/log/EventLog.ts";

const filler = (i: number): string =>
  Array.from({ length: 290 }, (_, k) => ((i * 31 + k * 17) % 9973).toString(36).padStart(4, "0")).join(" ");

const event = (i: number): NewEvent => ({
  stream: `d-${i % 500}`,
  type: "decision",
  payload: {
    id: `d-${i}`,
    author: "bench",
    reason: `${filler(i)} ${filler(i + 1)}`.slice(0, 2900),
    action: { type: "accept_claim", claim: `c-${i}` },
  },
});

export const madeEvents = (count: number): readonly NewEvent[] => Array.from({ length: count }, (_, i) => event(i));

export const inBatches = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** Towns that belong to the host whom somebody on a tour met before: the next one is met elsewhere. */
import type { Draft } from "./draft.ts";

/** "met A of Peru in Lima. On Monday he met B of Kenya": was the state of the town that of whom somebody met there, and of nobody in draft `i`? */
export const isOfAnotherHost = (drafts: readonly Draft[], i: number, start: number | undefined, state: string): boolean => {
  const draft = drafts[i];
  if (draft?.kind !== "meeting" || draft.date === null || draft.countries.length < 2 || draft.countries.some((c) => c.value === state))
    return false;
  return drafts.some(
    (d) => d.kind === "meeting" && d.trigger.start === start && d.country?.value === state && d.countries.some((c) => c.value === state),
  );
};

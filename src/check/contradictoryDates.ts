/** Premises about a day that leave none: each with the days it would have left out of. */
import { inWords } from "../reconcile/dates/words.ts";
import { type Check, finding } from "./finding.ts";

export const contradictoryDates: Check = ({ finder, ready }) => {
  const records = new Set(ready.map((r) => r.variable));
  return finder.timeline.contradictions.map(({ variable, step }) =>
    finding(
      "contradictory_dates",
      "warning",
      `${step.because}, but every other premise leaves ${inWords(step.before)}`,
      [variable, step.because],
      records.has(variable) ? [variable] : [],
      step.claims,
      [variable],
    ),
  );
};

/** Sessions of one formal body: the same sides, and words of its name in common. */
import type { Mention } from "../mention.ts";
import { contentWords, overlap } from "../values/words.ts";

export const ofOneSeries = (a: Mention, b: Mention): boolean => {
  if (a.claim.kind !== "meeting" || b.claim.kind !== "meeting" || a.claim.series === null || b.claim.series === null) return false;
  return a.sides.join() === b.sides.join() && overlap(contentWords(a.claim.series.value), contentWords(b.claim.series.value)) > 0;
};

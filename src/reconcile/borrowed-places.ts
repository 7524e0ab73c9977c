/**
 * Mentions that say nothing of where they happened, and for which the reader took a place told of something else: the report's
 * dateline, or where another happening of the report was.
 *
 * Such a place is shown where nobody says better, and is at odds with nothing. Whose place it is shows by where its words stand.
 */
import type { Evidence } from "../model/claim.ts";
import type { Mention } from "./mention.ts";

const within = (words: Evidence, { at_start, at_end, start, end }: Evidence): boolean =>
  words.at_start >= Math.min(start, at_start) && words.at_end <= Math.max(end, at_end);

/** The furthest end of all that begins before a place of the text, by binary search. */
const reachAt = (ends: readonly (readonly [start: number, reach: number])[], at: number): number => {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as readonly [number, number])[0] <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (ends[low - 1] as readonly [number, number])[1];
};

/** Marks those of one article's mentions whose city is told of something else. */
export const markBorrowedPlaces = (mentions: readonly Mention[]): void => {
  let reach = -1;
  const told = mentions
    .map(({ claim: { trigger } }): [number, number] => [Math.min(trigger.start, trigger.at_start), Math.max(trigger.end, trigger.at_end)])
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => {
      reach = Math.max(reach, end);
      return [start, reach] as const;
    });
  for (const m of mentions) {
    if (m.claim.kind === "purchase" || m.claim.city === null || m.accepted !== null) continue;
    const words = m.claim.city.evidence;
    const dateline = m.src.reading?.dateline_city?.evidence.at_start;
    m.borrowsPlace = words.at_start === dateline || (!within(words, m.claim.trigger) && reachAt(told, words.at_start) >= words.at_end);
  }
};

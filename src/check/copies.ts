/** Articles that are one text: copies, which count once. */
import { label, type Src } from "../reconcile/corpus.ts";
import { copiedPassage } from "../reconcile/origins/passages.ts";
import type { FindingRow } from "../model/dataset.ts";
import { type Check, finding, withSpans } from "./finding.ts";

/** From this share of common word pairs on, two texts are copies; below it, one is the other reworded. */
export const COPY = 0.7;

/** What both have word for word: in words, as the later one writes it, and where it stands in both. */
export const inBoth = (a: Src, b: Src): { readonly words: string; readonly spans: FindingRow["spans"] } => {
  const passage = a.text === null || b.text === null ? null : copiedPassage(b.text, a.text);
  if (passage === null) return { words: "", spans: [] };
  const span = (src: Src, [start, end]: readonly [number, number]) => ({
    source: src.id,
    start,
    end,
    quote: src.text?.slice(start, end) ?? "",
  });
  return { words: `; both have “${passage.words}”`, spans: [span(a, passage.there), span(b, passage.here)] };
};

export const copies: Check = ({ links }) =>
  links.flatMap(({ a, b, shared }) => {
    if (shared < COPY) return [];
    const names = `"${label(a)}" and "${label(b)}"`;
    const both = inBoth(a, b);
    const message = `${names} are one text (${Math.round(shared * 100)} % of the shorter one's word pairs); they count once${both.words}`;
    return [withSpans(finding("copies", "info", message, [a.id, b.id], [], [], [b.id]), both.spans)];
  });

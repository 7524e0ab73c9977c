/** Articles that are one text: copies, which count once. */
import { label, type Src } from "../reconcile/corpus.ts";
import { copiedPassage } from "../reconcile/origins/passages.ts";
import { type Check, finding } from "./finding.ts";

/** From this share of common word pairs on, two texts are copies; below it, one is the other reworded. */
export const COPY = 0.7;

/** What both have word for word, as the later one writes it. */
export const inBoth = (a: Src, b: Src): string => {
  const passage = a.text === null || b.text === null ? null : copiedPassage(b.text, a.text);
  return passage === null ? "" : `; both have “${passage}”`;
};

export const copies: Check = ({ links }) =>
  links.flatMap(({ a, b, shared }) => {
    if (shared < COPY) return [];
    const names = `"${label(a)}" and "${label(b)}"`;
    const message = `${names} are one text (${Math.round(shared * 100)} % of the shorter one's word pairs); they count once${inBoth(a, b)}`;
    return [finding("copies", "info", message, [a.id, b.id], [], [], [b.id])];
  });

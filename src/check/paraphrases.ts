/** Texts so alike in what they say yet so unlike in words that a machine may have reworded one of them. */
import { label } from "../reconcile/corpus.ts";
import { COPY, inBoth } from "./copies.ts";
import { type Check, finding, withSpans } from "./finding.ts";

export const paraphrases: Check = ({ links }) =>
  links.flatMap(({ a, b, shared }) => {
    if (shared >= COPY) return [];
    const names = `"${label(a)}" and "${label(b)}"`;
    const share = `${Math.round(shared * 100)} % of the shorter one's word pairs`;
    const both = inBoth(a, b);
    const message = `${names} follow one text (${share}); one may be a machine's paraphrase, and they count once${both.words}`;
    return [withSpans(finding("paraphrase", "warning", message, [a.id, b.id], [], [], [b.id]), both.spans)];
  });

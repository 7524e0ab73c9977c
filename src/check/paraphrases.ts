/** Texts so alike in what they say yet so unlike in words that a machine may have reworded one of them. */
import { label } from "../reconcile/corpus.ts";
import { COPY, inBoth } from "./copies.ts";
import { type Check, finding } from "./finding.ts";

export const paraphrases: Check = ({ links }) =>
  links.flatMap(({ a, b, shared }) => {
    if (shared >= COPY) return [];
    const names = `"${label(a)}" and "${label(b)}"`;
    const share = `${Math.round(shared * 100)} % of the shorter one's word pairs`;
    return [
      finding(
        "paraphrase",
        "warning",
        `${names} follow one text (${share}); one may be a machine's paraphrase, and they count once${inBoth(a, b)}`,
        [a.id, b.id],
        [],
        [],
        [b.id],
      ),
    ];
  });

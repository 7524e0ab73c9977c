/** Texts so alike in what they say yet so unlike in words that a machine may have reworded one of them. */
import { COPY } from "./copies.ts";
import { type Check, finding } from "./finding.ts";

export const paraphrases: Check = ({ links }) =>
  links.flatMap(({ a, b, shared }) => {
    if (shared >= COPY) return [];
    const names = `"${a.meta.title ?? a.meta.file}" and "${b.meta.title ?? b.meta.file}"`;
    const share = `${Math.round(shared * 100)} % of the shorter one's word pairs`;
    return [
      finding(
        "paraphrase",
        "warning",
        `${names} follow one text (${share}); one may be a machine's paraphrase, and they count once`,
        [a.id, b.id],
        [],
        [],
        [b.id],
      ),
    ];
  });

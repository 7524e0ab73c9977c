/** Articles that are one text: copies, and texts so alike in what they say yet so unlike in words that a machine may have reworded them. */
import { type Check, finding } from "./finding.ts";

/** From this share of common word pairs on, two texts are copies; below it, one is the other reworded. */
const COPY = 0.7;

export const copies: Check = ({ links }) =>
  links.map(({ a, b, shared }) => {
    const share = `${Math.round(shared * 100)} % of the shorter one's word pairs`;
    const names = `"${a.meta.title ?? a.meta.file}" and "${b.meta.title ?? b.meta.file}"`;
    return shared >= COPY
      ? finding("copies", "info", `${names} are one text (${share}); they count once`, [a.id, b.id], [], [], [b.id])
      : finding(
          "paraphrase",
          "warning",
          `${names} follow one text (${share}); one may be a machine's paraphrase, and they count once`,
          [a.id, b.id],
          [],
          [],
          [b.id],
        );
  });

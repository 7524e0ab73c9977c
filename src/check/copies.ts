/** Articles that are one text: copies, which count once. */
import { type Check, finding } from "./finding.ts";

/** From this share of common word pairs on, two texts are copies; below it, one is the other reworded. */
export const COPY = 0.7;

export const copies: Check = ({ links }) =>
  links.flatMap(({ a, b, shared }) => {
    if (shared < COPY) return [];
    const names = `"${a.meta.title ?? a.meta.file}" and "${b.meta.title ?? b.meta.file}"`;
    const message = `${names} are one text (${Math.round(shared * 100)} % of the shorter one's word pairs); they count once`;
    return [finding("copies", "info", message, [a.id, b.id], [], [], [b.id])];
  });

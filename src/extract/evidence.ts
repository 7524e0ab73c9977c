/**
 * Evidence: where in the stored text a value stands, with the hash of the sentence so that a claim needs none of its words.
 */
import { sha256 } from "../model/ids.ts";
import type { Evidence } from "../model/claim.ts";

/** The sentences of the article at hand that were hashed: many values are grounded in one of them. */
const hashed = new Map<number, { readonly end: number; readonly hash: string }>();
let hashedText = "";

const hashOf = (text: string, start: number, end: number): string => {
  if (hashedText !== text) {
    hashed.clear();
    hashedText = text;
  }
  const known = hashed.get(start);
  if (known?.end === end) return known.hash;
  const hash = sha256(text.slice(start, end)).slice(0, 16);
  hashed.set(start, { end, hash });
  return hash;
};

/** Sentence `start..end`, exact words `at..atEnd` within it (offsets into `text`). */
export const evidenceAt = (text: string, start: number, end: number, at: number, atEnd: number): Evidence => ({
  start,
  end,
  at_start: at,
  at_end: atEnd,
  hash: hashOf(text, start, end),
});

/**
 * Evidence: where in the stored text a value stands, with the hash of the sentence so that a claim needs none of its words.
 */
import { sha256 } from "../model/ids.ts";
import type { Evidence } from "../model/claim.ts";

/** The sentence hashed last: values of one sentence are grounded one after the other. */
let last = { text: "", start: -1, end: -1, hash: "" };

const hashOf = (text: string, start: number, end: number): string => {
  if (last.start !== start || last.end !== end || last.text !== text)
    last = { text, start, end, hash: sha256(text.slice(start, end)).slice(0, 16) };
  return last.hash;
};

/** Sentence `start..end`, exact words `at..atEnd` within it (offsets into `text`). */
export const evidenceAt = (text: string, start: number, end: number, at: number, atEnd: number): Evidence => ({
  start,
  end,
  at_start: at,
  at_end: atEnd,
  hash: hashOf(text, start, end),
});

/**
 * Evidence: where in the stored text a value stands, with the hash of the sentence so that a claim needs none of its words.
 */
import { sha256 } from "../model/ids.ts";
import type { Evidence } from "../model/claim.ts";

/** Sentence `start..end`, exact words `at..atEnd` within it (offsets into `text`). */
export const evidenceAt = (text: string, start: number, end: number, at: number, atEnd: number): Evidence => ({
  start,
  end,
  at_start: at,
  at_end: atEnd,
  hash: sha256(text.slice(start, end)).slice(0, 16),
});

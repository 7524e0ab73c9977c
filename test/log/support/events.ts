/** Small events to append. */
import type { NewEvent } from "../../../src/log/EventLog.ts";
import { sha256 } from "../../../src/model/ids.ts";

/** An article of the given words, with its text beside it. */
export const article = (words: string, file = "a.txt"): NewEvent => {
  const hash = sha256(words);
  const source = `s-${hash.slice(0, 12)}`;
  const none = { title: null, publisher: null, author: null, url: null, language: null, published: null, published_basis: null, found: {} };
  return {
    stream: source,
    type: "source",
    payload: { source, file, format: "text", sha256: hash, text_sha256: hash, ...none },
    text: { sha256: hash, text: words },
  };
};

/** A decision; `reason` tells one from another. */
export const decision = (reason: string, stream = "decisions"): NewEvent => ({
  stream,
  type: "decision",
  payload: { id: `d-${sha256(reason).slice(0, 12)}`, author: "analyst", reason, action: { type: "undo", decision: "d-0" } },
});

/**
 * The evidence of a claim marked by hand: the sentences around the words an analyst quotes, and for each value the words
 * within them that give it.
 */
import { cutDocument } from "../../extract/document.ts";
import { evidenceAt } from "../../extract/evidence.ts";
import type { Evidence } from "../../model/claim.ts";
import type { SourceState } from "../../reconcile/source.ts";
import { Failure } from "../failure.ts";
import { locate } from "./locate.ts";

export interface Marked {
  /** The words quoted, in their sentences. */
  readonly whole: Evidence;
  /** The evidence for a value: its own words where one of `spellings` stands in what was quoted, else the quoted words. */
  of(spellings: readonly string[]): Evidence;
  /** The evidence in further words of the same article. Throws `Failure` where they are not there. */
  elsewhere(words: string): Evidence;
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Throws `Failure` where the article has no such words, or has them more than once, or was taken down. */
export const markWords = (source: SourceState, quote: string): Marked => {
  const { text } = source;
  if (text === null) throw new Failure({ message: `${source.id}: its words were taken down, so that none can be marked` });
  const { sentences } = cutDocument({ ...source.meta, text });
  const find = (words: string): Evidence => {
    const found = locate(text, words);
    if ("problem" in found) {
      const remedy =
        found.problem === "nowhere" ? "copy them from the article to the letter" : `they stand there ${found.count} times: quote more`;
      throw new Failure({
        message: `"${shorten(words)}" does not stand ${found.problem === "nowhere" ? "" : "once "}in ${source.meta.file}: ${remedy}`,
      });
    }
    const around = sentences.filter((s) => s.start < found.end && s.end > found.at);
    const start = Math.min(found.at, ...around.map((s) => s.start));
    const end = Math.max(found.end, ...around.map((s) => s.end));
    return evidenceAt(text, start, end, found.at, found.end);
  };
  const whole = find(quote);
  return {
    whole,
    of: (spellings) => {
      for (const spelling of spellings) {
        const at = spelling === "" ? -1 : text.slice(0, whole.at_end).indexOf(spelling, whole.at_start);
        if (at >= 0) return { ...whole, at_start: at, at_end: at + spelling.length };
      }
      return whole;
    },
    elsewhere: find,
  };
};

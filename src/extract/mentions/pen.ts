/**
 * What the recognisers of a sentence write with: the article's context, the units cut so far, and how one more is put down.
 */
import type { Document } from "../document.ts";
import type { Figures } from "../figures/figures.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import type { Instrument } from "./instrument-heads.ts";
import type { PersonRegistry } from "./registry.ts";
import type { Unit, UnitKind } from "./unit.ts";

export interface ChunkContext {
  readonly document: Document;
  readonly registry: PersonRegistry;
  /** First pass: persons are only collected, short forms stay names. */
  readonly collecting: boolean;
  /** Sentences with short forms that the first pass left open; filled by it. */
  readonly open: Set<number>;
  /** Acronyms the article has given to instruments ("… Agreement (ACSA)"); filled as the text goes. */
  readonly aliases: Map<string, Instrument>;
  /** States of bodies by the short forms that the article gives them; filled as the text goes. */
  readonly acronyms: Map<string, string>;
  /** How often each capitalised word occurs in the article. */
  readonly counts: ReadonlyMap<string, number>;
  /** Capitalised words that alone are the subject of a person's verb somewhere in the article. */
  readonly actors: ReadonlySet<string>;
  /** Dates, sums and counts of each sentence of the document. */
  readonly figures: readonly Figures[];
}

export interface Pen {
  readonly context: ChunkContext;
  readonly sentence: Sentence;
  readonly units: Unit[];
  /** Puts down a unit over tokens `first` to `last` (half open); answers `last`. */
  readonly push: (kind: UnitKind, first: number, last: number, more: Partial<Unit>) => number;
  readonly pushWord: (kind: "word" | "mark" | "pronoun", at: number) => number;
}

const opensEnding = tokenQuestion(({ text }) => text.startsWith("'") || text.startsWith("’"));

/** Where a possessive ending behind token `at - 1` ends; `at` where there is none. */
export const possessiveEnd = (tokens: readonly Token[], at: number, end: number): number => {
  const token = tokens[at];
  if (token === undefined || at >= end || !opensEnding(token.form) || token.start !== (tokens[at - 1] as Token).end) return at;
  if (/^['’]s$/i.test(token.text)) return at + 1;
  if (/^['’]$/.test(token.text) && (tokens[at - 1] as Token).lower.endsWith("s") && (tokens[at + 1]?.kind ?? "mark") === "word")
    return at + 1;
  return at;
};

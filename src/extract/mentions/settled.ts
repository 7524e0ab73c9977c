/**
 * Which sentences the second pass would cut as the first did: those without a short form that the first pass left open,
 * without a word of a person's name and without a short form of an instrument or a body.
 */
import { foldName } from "../../world/persons.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Token, tokenAnswer, type TokenForm } from "../text/tokens.ts";
import { namePart } from "./names.ts";
import type { ChunkContext } from "./pen.ts";

/** The word and, where a hyphen joins two, each of them, as names are compared. */
export const nameWords = tokenAnswer(({ text }: TokenForm) => {
  const parts = text.split(/[-–]/);
  return (parts.length === 2 ? [text, ...parts] : [text]).map(foldName);
});

/** Whether nothing that the article told elsewhere changes how the sentence is cut. */
export const isSettled = ({ document, registry, open, aliases, acronyms }: ChunkContext, sentence: Sentence): boolean => {
  if (open.has(sentence.index)) return false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = document.tokens[i] as Token;
    if (!namePart(token)) continue;
    for (const word of nameWords(token.form)) if (registry.knowsFolded(word)) return false;
    if (aliases.has(token.text) || acronyms.has(token.text)) return false;
  }
  return true;
};

import { tokenize } from "../../src/extract/text/tokens.ts";

/** The lower-cased tokens of a text, as the reader hands them to the tables. */
export const wordsOf = (text: string): string[] => tokenize(text, 0, text.length).map((token) => token.lower);

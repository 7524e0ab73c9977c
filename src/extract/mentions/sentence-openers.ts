/** Words of the language that have a capital only because a sentence begins with them, and are no names. */
import { isKnownName } from "../../world/name-origins.ts";
import { isGivenName } from "../../world/persons.ts";
import { ADVERBS, IRREGULAR, NOUN_OR_VERB, PREPOSITIONS, PRESENT } from "../clauses/words.ts";
import type { Token } from "../text/tokens.ts";

/** Is this a word of the language that a sentence may begin with, and no name? */
export const opensSentence = (lower: string): boolean =>
  OPENERS.has(lower) ||
  NOUN_OR_VERB.has(lower) ||
  PRESENT.has(lower) ||
  IRREGULAR.has(lower) ||
  PREPOSITIONS.has(lower) ||
  ADVERBS.has(lower) ||
  (lower.endsWith("ing") && lower.length > 5) ||
  lower.includes("-level");
/** "Received by A on Monday, B said": a participle at the head of a sentence, by what stands behind it; not "Ahmed in Oslo". */
export const opensAsParticiple = ({ lower, text }: Token, next: Token | undefined): boolean =>
  lower.length > 4 &&
  lower.endsWith("ed") &&
  next?.capital === false &&
  (PREPOSITIONS.has(next.lower) || next.lower === "yesterday") &&
  !isGivenName(lower) &&
  !isKnownName(text, true);
const OPENERS = new Set(
  "meeting meetings discussions negotiations consultations bilateral trilateral delegations officials ministers leaders presidents relations ties cooperation trade defence defense security negotiators diplomats sources details tensions contracts deliveries talks visiting audience audiences courtesy working lunch luncheon dinner breakfast conversation conversations telephone phone video signing signature dialogue requested included ordered".split(
    " ",
  ),
);

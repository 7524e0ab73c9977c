/**
 * Where a name behind a title ends, and whether the row of capitals there is a name at all.
 *
 *   Foreign Minister Ana Vale Defence Secretary … → the name ends before the next office
 *   Under Secretary Foreign Policy → no name
 */
import { isGivenName } from "../../world/persons.ts";
import type { Token } from "../text/tokens.ts";
import { officeStarts, placeAt, stateAt } from "./lexicon.ts";
import { namePart } from "./names.ts";
import { isPossessive } from "./office-body.ts";
import { ORG_NOUNS } from "./wordlists.ts";

/** "Ali bin Sultan": what stands behind such a particle is a name, whatever else it means. */
export const isSonOf = (lower: string): boolean => /^(?:bin|bint|ibn|ben|ould|al|el)$/.test(lower);

export const stopsName = (tokens: readonly Token[], lowers: readonly string[], at: number, end: number): boolean => {
  const office = officeStarts(tokens, lowers, at);
  // "Foreign Minister Hossein Amir Karimi": a title that is a name between names
  if (office?.length === 1 && isGivenName(lowers[at] ?? "") && namePart(tokens[at - 1]) && namePart(tokens[at + 1])) return false;
  if (office !== undefined && at + office.length <= end && (tokens[at] as Token).capital) return true;
  return ORG_NOUNS.has(lowers[at] ?? "") && at + 1 < end;
};

/** Words that end what an office is of, never a name: "Under Secretary Foreign Policy", "President of the General Assembly". */
const NO_NAME = new Set(
  "staff assembly policy affairs relations cooperation minister ministers secretariat operations majesty highness excellency meet discuss hold".split(
    " ",
  ),
);

/** Is the row after a title really a name? A state, an organisation or a sentence's next clause is not. */
export const acceptsName = (
  tokens: readonly Token[],
  lowers: readonly string[],
  first: number,
  last: number,
  end: number,
  afterComma: boolean,
): boolean => {
  const state = stateAt(tokens, first, end);
  const size = last - first;
  if (state !== undefined && (size <= state.length || isPossessive(tokens[first + state.length]))) return false;
  if (ORG_NOUNS.has(lowers[last - 1] ?? "") || NO_NAME.has(lowers[last - 1] ?? "")) return false;
  // "Minister Meets Northish Counterpart In Oslo": a preposition with a capital before a place.
  if (/^(?:in|at|from|to|on|for|with)$/.test(lowers[first] ?? "") && first + 1 < end && placeAt(tokens, first + 1, end) !== undefined)
    return false;
  if (!afterComma) return true;
  // "met the foreign minister, President Lee said"
  if (officeStarts(tokens, lowers, first) !== undefined && !isGivenName(lowers[first] ?? "")) return false;
  // "India's Defence Secretary, Ana Mara Lee, said": a name after a comma has two words and is closed again.
  if (size < 2 && !(tokens[first + 1]?.text === ".")) return false;
  if (state !== undefined) {
    // "… Minister, Israel Jordan, held": both words capitalised and closed by a comma.
    return size >= 2 && (tokens[last]?.text === "," || lowers[last] === "and");
  }
  return last >= end || /^(?:mark|word)$/.test(tokens[last]?.kind ?? "mark");
};

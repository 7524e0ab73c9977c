/** Monarchs by their style: "His Highness the Amir", "His Highness the Deputy Amir of Westria"; elsewhere Amir is a given name. */
import type { Token } from "../text/tokens.ts";
import { stateAt } from "./lexicon.ts";
import type { OfficeHit } from "./office.ts";

const isAmir = (lower: string | undefined): boolean => lower === "amir" || lower === "emir";

/** Does the title of a ruler or of their deputy stand at token `i`, behind "His Highness the"? */
export const isRuler = (lowers: readonly string[], i: number): boolean => isAmir(lowers[lowers[i] === "deputy" ? i + 1 : i]);

/** The office of a ruler at token `i`, "of Kuwait" included. */
export const rulerAt = (tokens: readonly Token[], lowers: readonly string[], i: number, end: number): OfficeHit => {
  const deputy = lowers[i] === "deputy";
  const at = deputy ? i + 1 : i;
  const first = lowers[at + 2] === "the" ? at + 3 : at + 2;
  const state = lowers[at + 1] === "of" ? stateAt(tokens, first, end) : undefined;
  const of = state?.how === "country" ? { last: first + state.length, country: state.country, countryFirst: first } : undefined;
  return {
    role: deputy ? "Deputy Amir" : "Amir",
    rank: deputy ? "deputy" : "head_of_state",
    portfolio: null,
    plural: false,
    ...(of ?? { last: at + 1, country: null, countryFirst: -1 }),
  };
};

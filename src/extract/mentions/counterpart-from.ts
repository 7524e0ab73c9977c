/**
 * Where a counterpart is from: "her counterpart from Westria", "his colleague from Lima, A", "rang her opposite number in Lima, A".
 *
 * Gotcha: a town behind "in" is where the counterpart is met ("met her counterpart in Lima, A") unless they were rung up.
 */
import type { Token } from "../text/tokens.ts";
import { placeAt, stateAt } from "./lexicon.ts";
import { namePart } from "./names.ts";

const RUNG = new Set("rang phoned telephoned called ringing phoning telephoning calling wrote writes rings phones calls".split(" "));
/** Tokens from the verb to the counterpart. */
const REACH = 6;

/** The state told behind "counterpart", whose last token is before `k`, and where its words end. */
export const counterpartFrom = (
  tokens: readonly Token[],
  lowers: readonly string[],
  k: number,
  end: number,
): { readonly country: string; readonly last: number } | undefined => {
  const word = lowers[k];
  if (word !== "from" && word !== "of" && word !== "in") return undefined;
  const at = lowers[k + 1] === "the" ? k + 2 : k + 1;
  const state = stateAt(tokens, at, end);
  if (word !== "in" && state?.how === "country") return { country: state.country, last: at + state.length };
  if (word === "of") return undefined;
  const town = placeAt(tokens, at, end);
  const behind = town === undefined ? end : at + town.length;
  if (town === undefined || behind >= end || tokens[behind]?.text !== "," || !namePart(tokens[behind + 1])) return undefined;
  if (word === "in" && !lowers.slice(Math.max(0, k - REACH), k).some((w) => RUNG.has(w))) return undefined;
  return { country: town.country, last: behind };
};

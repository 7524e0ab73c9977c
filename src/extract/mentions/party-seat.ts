/**
 * A seat in the leading body of a ruling party, told before the office of state: "A, a member of the Political Bureau of the Communist
 * Party of Westria Central Committee and Westrian foreign minister"; "A, Politburo member, foreign minister".
 *
 * The seat is no office that anybody meets as; what stands behind it is.
 */
import { officeStarts, stateAt } from "./lexicon.ts";
import { bodyAt } from "./office-body.ts";
import type { Token } from "../text/tokens.ts";

const BUREAU = /^(?:political bureau|politburo|presidium|standing committee|central committee)\b/;
/** Words of the longest seat. */
const REACH = 24;

/** "foreign minister", "Westrian foreign minister" */
const isOffice = (tokens: readonly Token[], lowers: readonly string[], at: number): boolean => {
  const state = stateAt(tokens, at, Math.min(tokens.length, at + REACH));
  return officeStarts(tokens, lowers, state === undefined ? at : at + state.length) !== undefined;
};

/** Where the office behind the seat at `j` begins, and the state whose party it is; `j` where no seat stands there. */
export const behindPartySeat = (
  tokens: readonly Token[],
  lowers: readonly string[],
  j: number,
): { readonly last: number; readonly country: string | null } => {
  const none = { last: lowers[j] === "also" ? j + 1 : j, country: null };
  // "…, Politburo member, …".
  for (let n = 1; n < 3; n++)
    if (lowers[j + n] === "member" && tokens[j + n + 1]?.text === "," && tokens[j]?.capital === true)
      return { last: j + n + 2, country: null };
  let k = lowers[j] === "also" ? j + 1 : j;
  if (lowers[k] === "a") k++;
  if (lowers[k] !== "member" || lowers[k + 1] !== "of" || lowers[k + 2] !== "the") return none;
  if (!BUREAU.test(lowers.slice(k + 3, k + 5).join(" "))) return none;
  let country: string | null = null;
  for (let n = k + 4; n < lowers.length && n < j + REACH; n++) {
    country ??= lowers[n - 1] === "the" ? (bodyAt(tokens, lowers, n, Math.min(lowers.length, j + REACH))?.country ?? null) : null;
    // "Central Committee and Westrian foreign minister"
    if (lowers[n] === "committee" || lowers[n] === "politburo") {
      const then = lowers[n + 1] === "and" || (lowers[n + 1] === "," && tokens[n + 1] !== undefined) ? n + 2 : -1;
      const office = lowers[then] === "also" || lowers[then] === "and" ? then + 1 : then;
      if (then > 0 && isOffice(tokens, lowers, office)) return { last: office, country };
    }
    if (/^[.;:]$/.test(lowers[n] ?? "")) break;
  }
  return none;
};

/**
 * Bare surnames in a row that does what only people do with one another: "Vance and Larch have spoken by phone", "Vance, Larch and
 * Holt met again".
 *
 * Gotcha: towns stand for governments in such rows ("Oslo and Lima talk"), so one of the row has to be somebody known from the
 * article or a name by the lists; bodies are recognised before.
 */
import { isKnownName } from "../../world/name-origins.ts";
import type { Token } from "../text/tokens.ts";
import { ORG_NOUNS } from "./wordlists.ts";

/** What people do with one another. */
const BOTH_DO = new Set(
  "met meet spoke speak spoken talked talk sat sit dined dine lunched embraced conferred confer shook huddled attend attended".split(" "),
);
/** What may stand before it. */
const BEFORE_DOING = new Set(
  "have had will would did do were are to also both later then last first next recently since twice once again never not briefly due".split(
    " ",
  ),
);
/** Words before the verb, and names in a row, that are looked through. */
const REACH = 4;
const ROW = 5;

/** Is what people do with one another told from token `at` on? */
export const doesTogether = (lowers: readonly string[], at: number): boolean => {
  let k = at;
  while (k < at + REACH && BEFORE_DOING.has(lowers[k] ?? "")) k++;
  return BOTH_DO.has(lowers[k] ?? "");
};

const isJoin = (word: string | undefined): boolean => word === "and" || word === ",";
const isName = (token: Token | undefined): token is Token => token?.capital === true && token.kind === "word";

/** Does the name from `at` to `after` stand in a row of bare names, one of them known, that meets or talks? */
export const isInRowThatMeets = (
  tokens: readonly Token[],
  lowers: readonly string[],
  at: number,
  after: number,
  knows: (word: string) => boolean,
): boolean => {
  let [first, last] = [at, after];
  let joined = 0;
  for (let n = 0; n < ROW && isJoin(lowers[last]) && isName(tokens[last + 1]); n++) {
    joined += Number(lowers[last] === "and");
    last += 2;
  }
  for (let n = 0; n < ROW && isJoin(lowers[first - 1]) && isName(tokens[first - 2]); n++) {
    joined += Number(lowers[first - 1] === "and");
    first -= 2;
  }
  if (joined !== 1 || !doesTogether(lowers, last)) return false;
  let known = false;
  for (let k = first; k < last; k += 2) {
    if (ORG_NOUNS.has(lowers[k] ?? "")) return false;
    const word = tokens[k]?.text ?? "";
    known ||= knows(word) || isKnownName(word, true);
  }
  return known;
};

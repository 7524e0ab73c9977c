/**
 * Weapons and military equipment as noun groups with their number: "26 Rafale-class fighters", "a dozen patrol craft".
 *
 * The name is what stands between the number and the last equipment word, without articles and empty adjectives. A
 * number counts only where it stands directly before the group; designations are never numbers.
 */
import type { Item } from "../../model/claim.ts";
import { isDesignation, matchEquipment, opensEquipment } from "../../world/equipment.ts";
import type { QuantityMention } from "../figures/quantity.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";

const FILLERS = new Set(
  "more further additional new other such of its the their his our these those first second next remaining all some american-made home-made newly ordered used second-hand secondhand refurbished modern advanced latest upgraded several various unspecified large small".split(
    " ",
  ),
);
const GLUE = new Set(["-", "–", "/", "'s", "’s"]);
const MAX_WORDS = 9;

export interface ItemMatch {
  readonly last: number;
  readonly nameFirst: number;
  readonly item: Item;
  readonly fleet: boolean;
  readonly kind: string;
}

const tokenAtOrAfter = (tokens: readonly Token[], from: number, end: number, offset: number): number => {
  let k = from;
  while (k < end && (tokens[k] as Token).start < offset) k++;
  return k;
};

/** Whether a word or name of equipment can begin with a token of this spelling. */
export const opensItem = tokenQuestion(({ lower }) => opensEquipment(lower));

/** Whether a row of words with equipment in it can begin with a token of this spelling, without a number before it. */
const opensRow = tokenQuestion((form) => form.capital || opensItem(form) || form.text.includes("-"));

/** The equipment named at token `i`, a number before it included; undefined where there is none. */
export const itemAt = (
  text: string,
  tokens: readonly Token[],
  lowers: readonly string[],
  i: number,
  end: number,
  quantities: ReadonlyMap<number, QuantityMention>,
): ItemMatch | undefined => {
  const start = tokens[i] as Token;
  const quantity = quantities.get(start.start);
  if (quantity === undefined && !opensRow(start.form)) return undefined;
  let j = quantity === undefined ? i : tokenAtOrAfter(tokens, i, end, quantity.end);
  let fillers = 0;
  while (j < end && FILLERS.has(lowers[j] ?? "") && fillers < 5) {
    // "the first ten of its frigates": a number inside the fillers is not ours.
    j++;
    fillers++;
  }
  // "the first three of Westria's frigates": the owner between number and thing.
  if (quantity !== undefined && fillers > 0 && (tokens[j]?.capital ?? false) && /^['’]s$/.test(tokens[j + 1]?.text ?? "")) j += 2;
  while (quantity !== undefined && j < end && FILLERS.has(lowers[j] ?? "") && fillers < 8) {
    j++;
    fillers++;
  }
  if (quantity === undefined && fillers > 0) return undefined;
  const nameFirst = j;
  let last = -1;
  let words = 0;
  let strong = false;
  let kind = "";
  while (j < end && words < MAX_WORDS) {
    const token = tokens[j] as Token;
    const hit = matchEquipment(lowers, j);
    if (hit !== undefined && j + hit.length <= end) {
      const proper = hit.kind === "family" || hit.kind === "designation";
      // Families are proper names: "spike" in prices or a "typhoon" at sea is no weapon.
      if (proper && !token.capital && !/\d/.test(token.text)) {
        j++;
        words++;
        if (last < 0) return undefined;
        break;
      }
      j += hit.length;
      words += hit.length;
      if (hit.kind !== "modifier") {
        last = j;
        strong = true;
        if (kind === "" || hit.kind === "noun") kind = hit.class;
      }
      continue;
    }
    if (token.kind !== "mark" && isDesignation(token.lower)) {
      j++;
      words++;
      last = j;
      strong = true;
      continue;
    }
    if (token.kind === "word" && token.capital && !/^['’]s$/.test(token.text) && words < MAX_WORDS) {
      j++;
      words++;
      continue;
    }
    if (token.kind === "word" && /-/.test(token.text) && words < MAX_WORDS) {
      j++;
      words++;
      continue;
    }
    if (GLUE.has(token.text) && words > 0) {
      j++;
      continue;
    }
    break;
  }
  if (last < 0 || !strong) return undefined;
  // Capitalised words that only precede an equipment word far away must not be swallowed without a number.
  const name = text.slice((tokens[nameFirst] as Token).start, (tokens[last - 1] as Token).end).replace(/\s+/g, " ");
  let end2 = last;
  if (tokens[end2]?.text === "(" && tokens[end2 + 2]?.text === ")" && end2 + 3 <= end) end2 += 3;
  return {
    last: end2,
    nameFirst,
    item: { name, quantity: quantity === undefined || quantity.fleet ? null : quantity.value, bound: quantity?.bound ?? null },
    fleet: quantity?.fleet === true,
    kind,
  };
};

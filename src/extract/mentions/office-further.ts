/**
 * Offices whose words go on where the table ends: into the name of a body, or with a field of work that stands behind without "of".
 */
import { matchBody, opensBody } from "../../world/bodies.ts";
import type { OfficeMatch } from "../../world/offices.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";

const opensListed = tokenQuestion(({ lower }) => opensBody(lower));
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ");

/** "President of the United Nations General Assembly": the table's office ends within the name of a body, and goes on to its end. */
export const intoBody = (tokens: readonly Token[], lowers: readonly string[], i: number, hit: OfficeMatch, end: number): OfficeMatch => {
  const last = i + hit.length;
  if (last >= end || (tokens[last] as Token).kind !== "word" || !(tokens[last] as Token).capital) return hit;
  for (let k = i + 1; k < last; k++) {
    const opener = tokens[k] as Token;
    const to = opener.capital && opensListed(opener.form) ? k + (matchBody(lowers, k)?.length ?? 0) : 0;
    if (to > last && to <= end) return { ...hit, length: to - i, normal: `${hit.normal} ${wordsOf(tokens, last, to)}` };
  }
  return hit;
};

const FIELD = /^(?:policy|affairs|cooperation|operations|relations|planning)$/;
/** Words of a field of work, at most. */
const FIELD_WORDS = 3;
/** "Under Secretary Foreign Policy", "Director General Bilateral Affairs": the field stands behind the office without "of". */
export const withField = (tokens: readonly Token[], lowers: readonly string[], i: number, hit: OfficeMatch, end: number): OfficeMatch => {
  const from = i + hit.length;
  if (hit.plural || !/^(?:secretary|director|general|under-secretary|undersecretary)$/.test(lowers[from - 1] ?? "")) return hit;
  for (let k = from; k < Math.min(end, from + FIELD_WORDS) && (tokens[k] as Token).capital; k++)
    if (FIELD.test(lowers[k] ?? "")) return { ...hit, length: k + 1 - i, normal: `${hit.normal} ${wordsOf(tokens, from, k + 1)}` };
  return hit;
};

/** The people that stand in a noun group of equipment: "Northish jets", "Northish-made", "US-built", "Kestrel-built". */
import { matchCompany } from "../../world/companies.ts";
import type { Token } from "../text/tokens.ts";
import { stateAt } from "./lexicon.ts";

/** "Northish-made", "Northish-built". */
const MADE = /^(.+)-(?:made|built|designed|supplied|manufactured|developed|produced)$/;

/** The people named at token `j` where goods of theirs may follow: "Northish", "Northish-made", "US-built". */
export const originAt = (
  tokens: readonly Token[],
  lowers: readonly string[],
  j: number,
  end: number,
): { country: string; next: number } | null => {
  const token = tokens[j];
  if (token === undefined || !token.capital) return null;
  const made = MADE.exec(token.text);
  if (made !== null) {
    const word = { ...token, text: made[1] as string, lower: (made[1] as string).toLowerCase() };
    // "Kestrel-built": the state of the yard.
    const country = stateAt([word], 0, 1)?.country ?? matchCompany([word.lower], 0)?.country ?? null;
    return country === null ? null : { country, next: j + 1 };
  }
  // "South Northish-built"
  const second = MADE.exec(tokens[j + 1]?.text ?? "");
  if (second !== null && j + 1 < end) {
    const word = second[1] as string;
    const pair = stateAt([token, { ...(tokens[j + 1] as Token), text: word, lower: word.toLowerCase() }], 0, 2);
    if (pair !== undefined && pair.length === 2) return { country: pair.country, next: j + 2 };
  }
  const hit = stateAt(tokens, j, end);
  if (hit === undefined || (hit.how !== "demonym" && !/^(?:us|u\.s\.|uk|u\.k\.)$/.test(token.lower))) return null;
  // "South Korean-made"
  let next = j + hit.length;
  if (lowers[next] === "-" && /^(?:made|built|designed|supplied)$/.test(lowers[next + 1] ?? "")) next += 2;
  return { country: hit.country, next };
};

/** What stands between an instrument and its subject: "in the field of", "in the railway sector", "aimed at", "titled". */
import type { Token } from "../text/tokens.ts";

/** "in the field of", "in the area of": the token after it, or `at` where it does not stand here. */
export const fieldOf = (tokens: readonly Token[], at: number, end: number): number => {
  if (tokens[at]?.lower !== "in") return at;
  const noun = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return /^(fields?|areas?|spheres?|domains?|sectors?)$/.test(tokens[noun]?.lower ?? "") &&
    tokens[noun + 1]?.lower === "of" &&
    noun + 2 < end
    ? noun + 2
    : at;
};

/** "in the railway sector": where the words before the noun begin and end, or undefined. */
export const sectorOf = (tokens: readonly Token[], at: number, end: number): { from: number; to: number } | undefined => {
  if (
    tokens[at]?.lower !== "in" ||
    tokens[at + 1]?.lower !== "the" ||
    /^(following|same|various|different|above)$/.test(tokens[at + 2]?.lower ?? "")
  )
    return undefined;
  for (let k = at + 3; k < Math.min(end, at + 6); k++)
    if (/^(sector|field|area|sphere|domain|industry)s?$/.test(tokens[k]?.lower ?? "")) return { from: at + 2, to: k };
  return undefined;
};

/** What a paper does to its subject, with the word that leads there. */
const LEADING: Readonly<Record<string, RegExp>> = {
  aimed: /^at$/,
  aiming: /^(?:at|to)$/,
  designed: /^to$/,
  intended: /^to$/,
  meant: /^to$/,
  related: /^to$/,
  relating: /^to$/,
  pertaining: /^to$/,
  dealing: /^with$/,
  dedicated: /^to$/,
  focused: /^on$/,
  focusing: /^on$/,
  focussed: /^on$/,
  focussing: /^on$/,
  centred: /^on$/,
  providing: /^for$/,
};

/** "aimed at boosting tourism", "dealing with waste": the token behind the two words, or `at` where they do not stand here. */
export const behindParticiple = (tokens: readonly Token[], at: number, end: number): number => {
  const leads = LEADING[tokens[at]?.lower ?? ""];
  const next = tokens[at + 1];
  return leads !== undefined && next !== undefined && at + 2 < end && leads.test(next.lower) ? at + 2 : at;
};

const OPENS = /^["“‘«]$/;
const CLOSES = /^["”’»]$/;
const MAX_NAME = 14;

/** "titled 'Green Ports'", "called “Green Ports”": the tokens of the name between the marks, or undefined. */
export const namedAs = (tokens: readonly Token[], at: number, end: number): { from: number; to: number; last: number } | undefined => {
  if (!/^(?:titled|entitled|called|named|dubbed|headed)$/.test(tokens[at]?.lower ?? "") || !OPENS.test(tokens[at + 1]?.text ?? ""))
    return undefined;
  for (let k = at + 3; k < Math.min(end, at + 2 + MAX_NAME); k++)
    if (CLOSES.test(tokens[k]?.text ?? "")) {
      const to = tokens[k - 1]?.text === "," ? k - 1 : k;
      return { from: at + 2, to, last: k + 1 };
    }
  return undefined;
};

/**
 * Offices in the plural before the names of their holders: each name gets the office in the singular and its own state.
 *
 *   Foreign ministers A of X and B of Y · the foreign ministers of X and Y, A and B · his Xian and Yish counterparts, A and B
 *   her counterparts from X, A, and Y, B · Presidents of X A and Y B · Presidents A and B · the foreign and defence ministers, A and B
 *   the foreign ministers of X and Y (A, B) · Xian and Yish Foreign Minister A and B
 *
 * States and names are paired in order where there are as many of one as of the other; one state before the office is all
 * names' state; any other number pairs nothing.
 */
import { matchOffice, singularOffice } from "../../world/offices.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { officeStarts, stateAt } from "./lexicon.ts";
import { namePart, readName } from "./names.ts";
import { isPossessive } from "./office-body.ts";
import { titlesEnd } from "./people.ts";
import type { OfficeRead } from "./unit.ts";
import { COUNTERPARTS, NUMBER_PLURALS, OFFICE_ADJECTIVES, ORG_NOUNS, POSSESSIVE_PRONOUNS } from "./wordlists.ts";

export interface Holder {
  readonly words: readonly string[];
  readonly office: OfficeRead | null;
  readonly country: string | null;
  /** Token of the first name word, and after the holder's last word ("of Y" included). */
  readonly first: number;
  readonly last: number;
}

export interface Holders {
  readonly holders: readonly Holder[];
  readonly counterpart: boolean;
  readonly headFirst: number;
  readonly headLast: number;
}

const MOST = 8;

interface States {
  readonly states: readonly string[];
  readonly last: number;
}

const joins = (token: Token | undefined): boolean => token !== undefined && /^(?:,|and|&)$/.test(token.lower);

/** "X", "X and Y", "X, Y and Z": states in a row, of the wanted kind. */
const statesAt = (tokens: readonly Token[], from: number, end: number, demonyms: boolean): States => {
  const states: string[] = [];
  let last = from;
  let k = from;
  while (k < end && states.length < MOST) {
    if (tokens[k]?.lower === "the") k++;
    const state = k < end ? stateAt(tokens, k, end) : undefined;
    if (state === undefined || state.how === "compound") break;
    // "the Northish and US ministers": letters stand for state and adjective alike
    if ((state.how === "demonym") !== demonyms && !(demonyms && /^(?:\p{Lu}\.?){2,}$/u.test(tokens[k]?.text ?? ""))) break;
    states.push(state.country);
    last = k + state.length;
    k = last;
    while (k < end && joins(tokens[k])) k++;
    if (k === last) break;
  }
  return { states, last };
};

/** "Foreign and Defence Minister" of two names in a row: an office each. */
const parted = (office: OfficeRead, count: number): readonly OfficeRead[] => {
  const pair = /^(\p{L}+) and (\p{L}+) (Minister|Secretary|Chief)$/u.exec(office.role);
  if (pair === null || count !== 2) return Array.from({ length: count }, () => office);
  return [pair[1], pair[2]].map((field) => {
    const role = `${field} ${pair[3]}`;
    const known = matchOffice(role.toLowerCase().split(" "), 0);
    return { role, rank: known?.rank ?? office.rank, portfolio: known?.portfolio ?? null };
  });
};

/** Nouns that offices in the plural have in them. */
const isPlural = tokenQuestion(({ lower }) =>
  /(?:ministers|presidents|secretaries|undersecretaries|chiefs|heads|leaders|premiers|chancellors|kings|queens|monarchs|ambassadors|envoys|commissioners|governors|speakers|directors|executives|commanders|advisers|advisors|chairmen|chairs|spokesmen|counterparts|colleagues|equivalents|homologues|peers)$/.test(
    lower,
  ),
);
/** So many words may stand before the noun: "the three visiting Northish, Southish and Westish deputy defence …". */
const AHEAD = 12;

const isBoth = (lower: string | undefined): boolean =>
  /^(?:countries|nations|states|sides|governments|neighbou?rs|allies)$/.test(lower ?? "");

/** How many words "the two countries", "both sides" at word `k` are; 0 where there are none. */
const bothAt = (lowers: readonly string[], k: number): number => {
  let j = k;
  while (j < k + 2 && (lowers[j] === "the" || lowers[j] === "their" || (lowers[j] ?? "") in NUMBER_PLURALS)) j++;
  return j > k && isBoth(lowers[j]) ? j + 1 - k : 0;
};

export const holdersAt = (tokens: readonly Token[], lowers: readonly string[], i: number, end: number): Holders | undefined => {
  let near = i;
  while (near < end && near < i + AHEAD && !isPlural((tokens[near] as Token).form)) near++;
  const singular = near >= end || near >= i + AHEAD;
  if (singular && !opensPair(tokens, i)) return undefined;
  let j = i;
  if (lowers[j] === "the" || POSSESSIVE_PRONOUNS.has(lowers[j] ?? "")) j++;
  if ((lowers[j] ?? "") in NUMBER_PLURALS) j++;
  // "the two countries' ministers, A and B"
  if (isBoth(lowers[j]) && /^['’]s?$/.test(lowers[j + 1] ?? "")) j += 2;
  while (OFFICE_ADJECTIVES.has(lowers[j] ?? "") && j < i + 5) j++;
  const owners = statesAt(tokens, j, end, true);
  let before = owners.states;
  if (before.length > 0) j = owners.last;
  else {
    const owner = j < end ? stateAt(tokens, j, end) : undefined;
    if (owner !== undefined && owner.how !== "compound" && isPossessive(tokens[j + owner.length])) {
      before = [owner.country];
      j += owner.length + 1;
    } else if (owner?.how === "compound") {
      before = owner.countries;
      j += owner.length;
    }
  }
  while (OFFICE_ADJECTIVES.has(lowers[j] ?? "") && j < i + 9) j++;
  if (j >= end) return undefined;
  // "the leaders of X, A, and Y, B": no office is told, as of counterparts.
  const counterpart = (COUNTERPARTS.has(lowers[j] ?? "") && (lowers[j] ?? "").endsWith("s")) || lowers[j] === "leaders";
  const hit = counterpart ? undefined : officeStarts(tokens, lowers, j);
  if (!counterpart && (hit === undefined || (!hit.plural && !(singular && before.length === 2)) || j + hit.length > end)) return undefined;
  const facing = counterpart && lowers[j] !== "leaders";
  const headFirst = j;
  const headLast = counterpart ? j + 1 : j + (hit?.length ?? 0);
  const office: OfficeRead | null =
    hit === undefined ? null : { role: hit.plural ? singularOffice(hit.normal) : hit.normal, rank: hit.rank, portfolio: hit.portfolio };
  let k = headLast;
  let behind: readonly string[] = [];
  const both = /^(?:of|from)$/.test(lowers[k] ?? "") ? bothAt(lowers, k + 1) : 0;
  if (both > 0) k += 1 + both;
  else if (/^(?:of|from)$/.test(lowers[k] ?? "")) {
    const interleaved = statesAndNames(tokens, lowers, k + 1, end);
    if (interleaved.length >= 2)
      return { holders: interleaved.map((holder) => ({ ...holder, office })), counterpart: facing, headFirst, headLast };
    const list = statesAt(tokens, k + 1, end, false);
    if (list.states.length === 0) return undefined;
    behind = list.states;
    k = list.last;
  }
  const bracketed = tokens[k]?.text === "(";
  if (/^[,:(–—-]$/.test(tokens[k]?.text ?? "")) k++;
  // "Presidents of X and Y A and B": without a comma only as many names as states.
  else if (both > 0 || behind.length === 1) return undefined;
  const unmarked = behind.length > 0 && k > 0 && !/^[,:(–—-]$/.test(tokens[k - 1]?.text ?? "");
  const names = namesAt(tokens, lowers, k, end, bracketed);
  if (names.length < 2 || (singular && names.length !== before.length) || (unmarked && names.length !== behind.length)) return undefined;
  const states = behind.length > 0 ? behind : before;
  const offices = office === null ? [] : parted(office, names.length);
  return {
    holders: names.map((name, n) => ({
      ...name,
      office: offices[n] ?? null,
      country:
        name.country ??
        (states.length === names.length
          ? (states[n] as string)
          : states.length === 1 && behind.length === 0
            ? (states[0] as string)
            : null),
    })),
    counterpart: facing,
    headFirst,
    headLast,
  };
};

const nameAt = (
  tokens: readonly Token[],
  lowers: readonly string[],
  k: number,
  end: number,
): { words: readonly string[]; first: number; last: number } | undefined => {
  const first = titlesEnd(lowers, tokens, k, end);
  if (!namePart(tokens[first]) || first >= end || officeStarts(tokens, lowers, first) !== undefined) return undefined;
  const row = readName(tokens, first, end, (at) => officeStarts(tokens, lowers, at) !== undefined);
  if (row === undefined || ORG_NOUNS.has(lowers[row.last - 1] ?? "")) return undefined;
  const state = stateAt(tokens, first, end);
  if (state !== undefined && row.last - first <= state.length) return undefined;
  return { words: row.words, first, last: row.last };
};

/** "Xian and Yish", "Xian, Yish": may two states stand before one office? */
const opensPair = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true && tokens[i + 2]?.capital === true && joins(tokens[i + 1]);

/** "A of X, B of Y and C": names in a row, each with the state behind it. */
const namesAt = (
  tokens: readonly Token[],
  lowers: readonly string[],
  from: number,
  end: number,
  bracketed: boolean,
): Omit<Holder, "office">[] => {
  const names: Omit<Holder, "office">[] = [];
  let k = from;
  let closed = false;
  while (k < end && names.length < MOST && !closed) {
    const name = nameAt(tokens, lowers, k, end);
    if (name === undefined) break;
    let last = name.last;
    let country: string | null = null;
    const bracket = tokens[last]?.text === "(";
    if (/^(?:of|from)$/.test(lowers[last] ?? "") || bracket) {
      const state = last + 1 < end ? stateAt(tokens, lowers[last + 1] === "the" ? last + 2 : last + 1, end) : undefined;
      if (state?.how === "country") {
        country = state.country;
        last += (lowers[last + 1] === "the" ? 2 : 1) + state.length;
        if (bracket && tokens[last]?.text === ")") last++;
      }
    }
    names.push({ words: name.words, country, first: name.first, last });
    k = last;
    const start = k;
    while (k < end && joins(tokens[k])) {
      if (tokens[k]?.lower === "and" || tokens[k]?.lower === "&") closed = true;
      k++;
    }
    if (k === start) break;
    // The name behind "and" is the last one.
    if (closed) {
      const final = nameAt(tokens, lowers, k, end);
      if (final === undefined) break;
      closed = false;
      let behind = final.last;
      let state: string | null = null;
      if (/^(?:of|from)$/.test(lowers[behind] ?? "")) {
        const at = lowers[behind + 1] === "the" ? behind + 2 : behind + 1;
        const hit = at < end ? stateAt(tokens, at, end) : undefined;
        if (hit?.how === "country") {
          state = hit.country;
          behind = at + hit.length;
        }
      }
      names.push({ words: final.words, country: state, first: final.first, last: behind });
      return names;
    }
  }
  const final = names.at(-1);
  // "(A, B)": the bracket closes the row, and stands with its last name.
  if (bracketed && final !== undefined && tokens[final.last]?.text === ")")
    return [...names.slice(0, -1), { ...final, last: final.last + 1 }];
  return closed || names.length > 2 ? names : [];
};

/** "X, A, and Y, B", "X A and Y B": each state with the name behind it. */
const statesAndNames = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): Omit<Holder, "office">[] => {
  const found: Omit<Holder, "office">[] = [];
  let k = from;
  while (k < end && found.length < MOST) {
    // "the ministers of X, A, and of Y, B": the later ones begin with their state.
    const opened = k;
    while (k < end && (joins(tokens[k]) || tokens[k]?.text === ";" || /^(?:the|of|from)$/.test(lowers[k] ?? ""))) k++;
    const state = k < end ? stateAt(tokens, k, end) : undefined;
    // Some states' names are their adjectives, too.
    if (state === undefined || (state.how !== "country" && state.how !== "demonym")) break;
    const marked = /^[,(]$/.test(tokens[k + state.length]?.text ?? "");
    // "the presidents of X A and Y B"
    if (!marked && (state.how !== "country" || tokens[k + state.length]?.capital !== true)) break;
    const titled = k + state.length + (marked ? 1 : 0);
    const title = officeStarts(tokens, lowers, titled);
    const name = nameAt(tokens, lowers, title === undefined ? titled : titled + title.length, end);
    if (name === undefined || (name.words.length < 2 && name.first === titled)) break;
    let head = opened;
    while (joins(tokens[head]) || tokens[head]?.text === ";") head++;
    found.push({ words: name.words, country: state.country, first: found.length === 0 ? name.first : head, last: name.last });
    k = tokens[name.last]?.text === ")" ? name.last + 1 : name.last;
    if (!joins(tokens[k]) && tokens[k]?.text !== ";") break;
  }
  return found;
};

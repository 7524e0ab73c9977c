/**
 * The body that an office is of, as a row of capitals: "Ministry of Defence of X", "X's Joint Chiefs of Staff Committee", "the Lao
 * People's Revolutionary Party Central Committee", "Acme Systems". A body in the tables gives its state, and so does a state inside
 * its name.
 */
import { matchAgency, matchBody, matchService, opensBody } from "../../world/bodies.ts";
import { matchCompany, opensCompany } from "../../world/companies.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { stateAt } from "./lexicon.ts";
import { stateFrom } from "./state-behind.ts";
import { ORG_NOUNS } from "./wordlists.ts";

const possessive = tokenQuestion(({ text }) => /^['’]s?$/.test(text));
export const isPossessive = (token: Token | undefined): boolean => token !== undefined && possessive(token.form);

const opensMaker = tokenQuestion(({ lower }) => opensCompany(lower));
const opensListed = tokenQuestion(({ lower }) => opensBody(lower));

export interface Tail {
  readonly last: number;
  readonly words: string;
  readonly country: string | null;
  readonly countryFirst: number;
}

export const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ")
    .replaceAll(" ’s", "’s")
    .replaceAll(" 's", "'s");

/** The body at token `j`, with the state inside or behind it; its words as the text has them. */
export const bodyAt = (tokens: readonly Token[], lowers: readonly string[], j: number, end: number): Tail | undefined => {
  let from = j;
  if (lowers[from] === "the") from++;
  if (from >= end || !(tokens[from] as Token).capital) return undefined;
  const owner = stateAt(tokens, from, end);
  let first = from;
  let country: string | null = null;
  if (owner !== undefined && owner.how !== "compound") {
    const after = from + owner.length;
    if (isPossessive(tokens[after])) {
      country = owner.country;
      first = after + 1;
    }
  }
  const opener = tokens[first];
  const listed = opener !== undefined && opensListed(opener.form);
  const agency = listed ? (matchAgency(lowers, first) ?? matchService(lowers, first)) : undefined;
  const company = opener !== undefined && opensMaker(opener.form) ? matchCompany(lowers, first) : undefined;
  const forum = listed ? matchBody(lowers, first) : undefined;
  let last = Math.max(
    bodyRun(tokens, lowers, first, end),
    agency === undefined ? first : first + agency.length,
    company === undefined ? first : first + company.length,
    forum === undefined ? first : first + forum.length,
  );
  // "of the European Union for Central Asia A": the body ends before what its envoy is for.
  if (forum !== undefined && lowers[first + forum.length] === "for") last = first + forum.length;
  if (last === first && /^\p{Lu}{2,7}$/u.test(tokens[first]?.text ?? "") && stateAt(tokens, first, end) === undefined) last = first + 1;
  last = throughTheatre(tokens, lowers, last, end);
  if (last <= first || last > end) return undefined;
  country = country ?? agency?.country ?? null;
  if (country === null && forum === undefined) {
    // "the Royal Westrian Guard"
    const inner = stateAt(tokens, lowers[first] === "royal" ? first + 1 : first, end);
    if (inner !== undefined && inner.how !== "compound" && first + inner.length <= last) country = inner.country;
    else if (company !== undefined) country = company.country;
  }
  const words = textOf(tokens, first, last);
  if (country === null && (lowers[last] === "of" || lowers[last] === "for")) {
    const behind = stateFrom(tokens, lowers, last + 1, end);
    if (behind !== undefined) return { last: behind.last, words, country: behind.country, countryFirst: behind.first };
  }
  return { last, words, country, countryFirst: country === null ? -1 : from };
};

/** "People's Revolutionary Party", "Central Committee's Secretariat": a possessive inside the name of a body. */
const INNER = /^(?:people|workers|farmers|committee|party|council|congress|assembly)$/;

/** Capitalised organisation words: "Ministry of Defence", "Armament Agency", "Central Military Commission". */
export const bodyRun = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): number => {
  let k = from;
  let noun = -1;
  while (k < end && k - from < 11) {
    const token = tokens[k] as Token;
    if (isPossessive(token) && INNER.test(lowers[k - 1] ?? "") && k > from && (tokens[k + 1]?.capital ?? false)) k++;
    else if (token.kind === "word" && token.capital && !isPossessive(token)) {
      if (ORG_NOUNS.has(token.lower) || token.lower === "staff") noun = k;
      k++;
    } else if ((token.lower === "of" || token.lower === "for" || token.lower === "and") && noun >= 0 && (tokens[k + 1]?.capital ?? false)) {
      const state = stateAt(tokens, k + 1, end);
      if (state?.how === "country" && token.lower === "of") break;
      noun = k + 1;
      k++;
    } else break;
  }
  if (noun < 0) return from;
  return lowers[noun - 1] === "of" || lowers[noun - 1] === "for" || lowers[noun - 1] === "and" ? k : noun + 1;
};

/** "the director of the Kenya Fisheries Authority": where the body ends whose name the state at token `at` opens; -1 where there is none. */
export const namedBody = (tokens: readonly Token[], lowers: readonly string[], at: number, end: number): number => {
  const from = lowers[at] === "the" ? at + 1 : at;
  const state = from < end ? stateAt(tokens, from, end) : undefined;
  if (state?.how !== "country" || tokens[from + state.length]?.capital !== true) return -1;
  const to = bodyRun(tokens, lowers, from, end);
  return to > from + state.length ? to : -1;
};

const FORCES = /^(?:army|navy|forces|force|command|corps|fleet|marines|aviation)$/;
const THEATRE = /^(?:europe|africa|pacific|asia|atlantic|korea|japan|alaska|central|south|north|east|west|middle|mediterranean)$/;

/** "the Commander of Army Europe and Africa": where the regions end that belong to the name of a force that ends before token `from`. */
export const throughTheatre = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): number => {
  let k = from;
  if (!FORCES.test(lowers[from - 1] ?? "")) return k;
  while (k < end && tokens[k]?.capital === true && THEATRE.test(lowers[k] ?? "")) {
    k++;
    if (/^(?:and|-|–)$/.test(lowers[k] ?? "") && tokens[k + 1]?.capital === true && THEATRE.test(lowers[k + 1] ?? "")) k++;
  }
  return k;
};

/**
 * Looks up the tables about the world at a token of a document.
 *
 * States, peoples and places are looked up only where the text has a capital letter, so that "turkey" and "us" stay
 * words. Every function answers with the number of tokens it covers. Longest match first.
 */
import { type City, cityCountry, city, longestPlace, region } from "../../world/cities.ts";
import { compoundDemonym, countryByName, demonym, longestName, seatOfGovernment } from "../../world/countries.ts";
import { matchOffice, type OfficeMatch, opensOffice } from "../../world/offices.ts";
import { AUXILIARIES, COORDINATORS, ED_NOUNS, IRREGULAR, PREPOSITIONS, PRESENT, RELATIVES } from "../clauses/words.ts";
import { memoAt, officeMemo } from "./memo.ts";
import { type Token, tokenAnswer, tokenNumber, type TokenForm, tokenQuestion } from "../text/tokens.ts";

const MAX_COUNTRY_WORDS = 6;

export interface StateHit {
  readonly length: number;
  readonly country: string;
  readonly how: "country" | "demonym" | "seat" | "compound";
  readonly countries: readonly string[];
}

const bare = (lower: string): string => (lower.startsWith("@") ? "" : lower);

const joined = (tokens: readonly Token[], from: number, count: number): string => {
  let out = bare(tokens[from]?.lower ?? "");
  // "People's Republic": the possessive ending is a token of its own.
  for (let k = 1; k < count; k++) out += tokens[from + k]?.lower === "'s" ? "'s" : ` ${bare(tokens[from + k]?.lower ?? "")}`;
  return out;
};

const isEnding = tokenQuestion(({ text }) => /^['’]s$/.test(text));

const wordRun = (tokens: readonly Token[], from: number, end: number, max: number): number => {
  let n = 0;
  while (
    n < max &&
    from + n < end &&
    (tokens[from + n] as Token).kind === "word" &&
    (!isEnding((tokens[from + n] as Token).form) || tokens[from + n - 1]?.lower === "people")
  )
    n++;
  return n;
};

const wordsOfState = tokenNumber(({ lower }) => longestName(lower));
const opensState = tokenQuestion((form) => wordsOfState(form) > 0 || /[-–]/.test(form.text));

/** A state, a people or a seat of government at token `i`. Lower-case words never match. */
export const stateAt = (tokens: readonly Token[], i: number, end: number): StateHit | undefined => {
  if (i >= end) return undefined;
  const token = tokens[i] as Token;
  if (!token.capital || (token.lower === token.form.lower && !opensState(token.form))) return undefined;
  const memo = memoAt(token, end);
  if (memo.state === undefined) memo.state = findState(tokens, i, end) ?? null;
  return memo.state ?? undefined;
};

/** What `n` words joined by blanks name. */
const stateNamed = (words: string, n: number): StateHit | null => {
  const people = demonym(words);
  // "the Philippines" is the state, though its people's name is spelt the same.
  if (people !== undefined && !(words.endsWith("s") && countryByName(words) !== undefined))
    return { length: n, country: people, how: "demonym", countries: [people] };
  const country = countryByName(words);
  if (country !== undefined) return { length: n, country, how: "country", countries: [country] };
  const seat = seatOfGovernment(words);
  return seat === undefined ? null : { length: n, country: seat, how: "seat", countries: [seat] };
};

const isShortUs = (lower: string, text: string): boolean => lower === "us" && text !== "US";
/** The state that the word names by itself. */
const stateAlone = tokenAnswer(({ lower, text }: TokenForm) => (isShortUs(bare(lower), text) ? null : stateNamed(bare(lower), 1)));

/** Nothing that a people's name could be an adjective to. */
const closesNoun = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "mark" || isLink(token.form) || isEnding(token.form) || isDeed(token.form);
const isLink = tokenQuestion(({ lower }) => PREPOSITIONS.has(lower) || COORDINATORS.has(lower) || AUXILIARIES.has(lower));
/** "New Zealand promised", "New Zealand wants": what the state does. */
const isDeed = tokenQuestion(
  ({ lower, text }) =>
    lower === text &&
    (RELATIVES.has(lower) ||
      (IRREGULAR.has(lower) && !/^(?:built|made|led|held|laid|cut)$/.test(lower)) ||
      (lower.endsWith("s") && PRESENT.has(lower)) ||
      (lower.endsWith("ed") && !ED_NOUNS.has(lower) && !/^(?:based|trained|owned|flagged|registered|designed|backed)$/.test(lower))),
);
/** "a trip to New Zealand": a state whose name is also its adjective. */
const asState = (hit: StateHit, words: string): StateHit => (countryByName(words) === hit.country ? { ...hit, how: "country" } : hit);

const hyphened = (token: Token | undefined): boolean => token !== undefined && (token.text.includes("-") || token.text.includes("–"));

/** A capital, or one behind an elided article: "Côte d'Ivoire". */
const endsName = tokenQuestion(({ text }) => /^\p{Lu}|^\p{Ll}{1,4}['’-]\p{Lu}/u.test(text));

const isPartOfAmerica = tokenQuestion(({ lower }) => /^(?:latin|south|north|central)$/.test(lower));
const isOfLanguage = tokenQuestion(({ lower }) => /^(?:service|version|edition|translation|language|text|page|section|desk)$/.test(lower));

/** "our Latin America staff", "(English service)", "news in English": a continent and a language, no state. */
const isNoState = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i] as Token;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (lower === "america") return before !== undefined && isPartOfAmerica(before.form);
  if (lower !== "english") return false;
  return (next !== undefined && isOfLanguage(next.form)) || (before?.lower === "in" && closesNoun(next));
};

const isUsa = (lower: string): boolean => lower === "usa" || lower === "u.s.a.";
const findState = (tokens: readonly Token[], i: number, end: number): StateHit | undefined => {
  const token = tokens[i] as Token;
  // "Russian-North Korean", "South Korean-Chinese": the hyphen joins names of several words.
  if (hyphened(token) || hyphened(tokens[i + 1]))
    for (let n = wordRun(tokens, i, end, 3); n > 1; n--) {
      if (!(tokens[i + n - 1] as Token).capital) continue;
      const pair = compoundDemonym(joined(tokens, i, n));
      if (pair !== undefined) return { length: n, country: pair[0] as string, how: "compound", countries: pair };
    }
  const asSpelt = token.lower === token.form.lower && token.text === token.form.text;
  const longest = asSpelt ? wordsOfState(token.form) : longestName(token.lower);
  for (let n = wordRun(tokens, i, end, Math.min(MAX_COUNTRY_WORDS, longest)); n > 0; n--) {
    if (n > 1 && !endsName((tokens[i + n - 1] as Token).form)) continue;
    const words = n === 1 && asSpelt ? "" : joined(tokens, i, n);
    if (isShortUs(words, token.text)) continue;
    const hit = words === "" ? stateAlone(token.form) : stateNamed(words, n);
    // "the Vietnam War" is no state.
    if (hit !== null && i + n < end && tokens[i + n]?.text === "War") return undefined;
    if (hit !== null && n === 1 && isNoState(tokens, i)) return undefined;
    // "the president of USA Lee"
    const named = closesNoun(tokens[i + n]) || (isUsa(token.lower) && tokens[i - 1]?.lower === "of");
    if (hit !== null) return hit.how === "demonym" && named ? asState(hit, joined(tokens, i, n)) : hit;
  }
  if (hyphened(token)) {
    const pair = compoundDemonym(token.lower);
    if (pair !== undefined) return { length: 1, country: pair[0] as string, how: "compound", countries: pair };
  }
  return undefined;
};

const opensOfficeForm = tokenQuestion(({ lower }) => opensOffice(lower));

/** The longest office that begins at token `i`, or undefined. */
export const officeStarts = (tokens: readonly Token[], lowers: readonly string[], i: number): OfficeMatch | undefined => {
  const token = tokens[i];
  if (token === undefined || !opensOfficeForm(token.form)) return undefined;
  // An office is not cut off by the end of the range: its answer holds for any.
  const memo = officeMemo(token);
  if (memo.office === undefined) memo.office = matchOffice(lowers, i) ?? null;
  return memo.office ?? undefined;
};

export interface PlaceHit {
  readonly length: number;
  readonly name: string;
  readonly country: string;
  readonly city: boolean;
  readonly ambiguous: boolean;
}

const wordsOfPlace = tokenAnswer(({ lower }) => longestPlace(lower));

const SMALL = 150_000;
const isSmall = ({ capital, population }: City): boolean => !capital && population > 0 && population < SMALL;

/** What `n` lower-cased words joined by blanks name; `written` gives them as they stand in the text. */
const placeNamed = (words: string, n: number, written: () => string): PlaceHit | null => {
  const area = region(words);
  const town = city(words);
  // "to Florida": a region that news names, and no small town of its name in another state.
  const hit = area !== undefined && town !== undefined && town.country !== area && isSmall(town) ? undefined : town;
  // "New York", not "New York City": the report's own short form of a longer official name.
  if (hit !== undefined)
    return {
      length: n,
      name: hit.name.toLowerCase().startsWith(`${words} `) ? written() : hit.name,
      country: hit.country,
      city: true,
      ambiguous: hit.ambiguous === true,
    };
  return area === undefined ? null : { length: n, name: written(), country: area, city: false, ambiguous: false };
};

/** The place that the word names by itself. */
const placeAlone = tokenAnswer((form: TokenForm) => placeNamed(bare(form.lower), 1, () => form.text));

/** A city or region at token `i`. */
export const placeAt = (tokens: readonly Token[], i: number, end: number): PlaceHit | undefined => {
  if (i >= end) return undefined;
  const { capital, form } = tokens[i] as Token;
  const longest = capital ? wordsOfPlace(form) : 0;
  if (longest === 0) return undefined;
  for (let n = longest === 1 ? 1 : wordRun(tokens, i, end, Math.min(5, longest)); n > 0; n--) {
    if (n > 1 && !endsName((tokens[i + n - 1] as Token).form)) continue;
    const hit =
      n === 1
        ? placeAlone(form)
        : placeNamed(joined(tokens, i, n), n, () =>
            tokens
              .slice(i, i + n)
              .map((t) => t.text)
              .join(" "),
          );
    if (hit !== null) return hit;
  }
  return undefined;
};

export const countryOfCity = (name: string): string | undefined => cityCountry(name.toLowerCase());

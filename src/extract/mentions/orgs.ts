/**
 * Organisations: ministries and offices of a state, armed services, agencies, companies, standing bodies.
 *
 * A noun group counts where it holds a state ("the French Army", "Ministry of Defence of X"), is in the tables, or is a
 * row of capitalised words that ends in an organisation's noun ("Meridian Shipbuilding Company").
 */
import { matchAgency, matchBody, matchService, opensBody } from "../../world/bodies.ts";
import { matchCompany, opensCompany } from "../../world/companies.ts";
import { cityCountry } from "../../world/cities.ts";
import { countryByName, demonym } from "../../world/countries.ts";
import { isGivenName } from "../../world/persons.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { officeStarts, stateAt } from "./lexicon.ts";
import { memoAt } from "./memo.ts";
import { FUNCTION_WORDS, ORG_NOUNS } from "./wordlists.ts";

export interface OrgMatch {
  readonly last: number;
  readonly display: string;
  readonly country: string | null;
  readonly kind: "government" | "company" | "service" | "body" | "other";
}

const GOVERNMENT_NOUNS = new Set(
  "ministry embassy government presidency parliament cabinet foreign-office office administration chancellery chancery department mission delegation side military army navy force guard police authorities diplomats leadership".split(
    " ",
  ),
);
const SERVICE =
  /^(army|navy|air force|coast guard|armed forces|border guard|marine corps|marines|land forces|self-defense force|self-defence force|ground self-defense force|maritime self-defense force|air self-defense force|military|forces|special forces|police)$/;
const LOWER_GOVERNMENT =
  /^(defen[cs]e ministry|foreign ministry|ministry of defen[cs]e|ministry|embassy|government|presidency|president's office|prime minister's office|army|navy|air force|coast guard|armed forces|border guard|military|parliament|authorities|side|delegation|administration|foreign office|police|cabinet|companies|firms|industry|industries)$/;

/** Words that LOWER_GOVERNMENT begins with. */
const opensGovernment = tokenQuestion(({ lower }) =>
  /^(?:defen[cs]e|foreign|ministry|embassy|government|presidency|president's|prime|army|navy|air|coast|armed|border|military|parliament|authorities|side|delegation|administration|police|cabinet|companies|firms|industry|industries)$/.test(
    lower,
  ),
);
const isFunctionWord = tokenQuestion(({ lower }) => FUNCTION_WORDS.has(lower));
const isEnding = tokenQuestion(({ text }) => /^['’]s$/.test(text));

const opensMaker = tokenQuestion(({ lower }) => opensCompany(lower));
const opensListed = tokenQuestion(({ lower }) => opensBody(lower));

/** An organisation whose words begin at token `i`, or undefined. `lowers` are the document's lower-cased tokens. */
export const orgAt = (text: string, tokens: readonly Token[], lowers: readonly string[], i: number, end: number): OrgMatch | undefined => {
  const token = tokens[i] as Token;
  if (token.kind !== "word") return undefined;
  const memo = memoAt(token, end);
  if (memo.org === undefined) memo.org = findOrg(text, tokens, lowers, i, end) ?? null;
  return memo.org ?? undefined;
};

const SEATED = /^(.+)-(?:based|headquartered)$/;
const isSeat = tokenQuestion(({ lower }) => SEATED.test(lower));
/** The state in which "Northland-based" or "Portville-headquartered" says that a body sits; null for any other word. */
export const seatState = (lower: string): string | null => {
  const seat = SEATED.exec(lower)?.[1];
  return seat === undefined ? null : (demonym(seat) ?? countryByName(seat) ?? cityCountry(seat) ?? null);
};

/** The first word of a firm or body that writes its own name small. */
export const isWrittenSmall = (lower: string): boolean => lower === "thyssenkrupp" || lower === "armasuisse";
const writesSmall = tokenQuestion(({ lower }) => isWrittenSmall(lower));

const findOrg = (text: string, tokens: readonly Token[], lowers: readonly string[], i: number, end: number): OrgMatch | undefined => {
  const token = tokens[i] as Token;
  // "Portville-based Kestrel Yards": where the body sits is no part of its name.
  if (token.capital && i + 1 < end && isSeat(token.form)) {
    const seated = findOrg(text, tokens, lowers, i + 1, end);
    return seated === undefined ? undefined : { ...seated, country: seated.country ?? seatState(token.lower) };
  }
  const show = (from: number, to: number): string =>
    text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end).replace(/\s+/g, " ");
  if (token.capital || writesSmall(token.form)) {
    const company = opensMaker(token.form) ? matchCompany(lowers, i) : undefined;
    // "Rafael Correa": a given name that is a firm's elsewhere.
    const name =
      company?.length === 1 && isGivenName(token.lower) && tokens[i + 1]?.capital === true && !ORG_NOUNS.has(lowers[i + 1] ?? "");
    if (company !== undefined && !name && i + company.length <= end)
      return { last: i + company.length, display: show(i, i + company.length), country: company.country, kind: "company" };
    const listed = opensListed(token.form);
    const agency = listed ? matchAgency(lowers, i) : undefined;
    if (agency !== undefined && i + agency.length <= end)
      return { last: i + agency.length, display: show(i, i + agency.length), country: agency.country, kind: "government" };
    const service = listed ? matchService(lowers, i) : undefined;
    if (service !== undefined && i + service.length <= end)
      return { last: i + service.length, display: show(i, i + service.length), country: service.country, kind: "service" };
    // "Kim Jong Un", "Phan Van Au": a short form of two letters is in capitals.
    const body = listed && !(token.text.length === 2 && token.text !== token.text.toUpperCase()) ? matchBody(lowers, i) : undefined;
    if (body !== undefined && i + body.length <= end)
      return { last: i + body.length, display: show(i, i + body.length), country: null, kind: "body" };
  }
  // State + government noun: "the Indian defence ministry", "Israel's Ministry of Defence", "the French side".
  const state = stateAt(tokens, i, end);
  let j = i;
  let country: string | null = null;
  if (state !== undefined && state.how !== "compound") {
    j = i + state.length;
    country = state.country;
    if (/^['’]s$/.test(tokens[j]?.text ?? "")) j++;
    else if (state.how !== "demonym" && /^['’]$/.test(tokens[j]?.text ?? "")) j++;
    for (let n = j < end && opensGovernment((tokens[j] as Token).form) ? Math.min(4, end - j) : 0; n > 0; n--) {
      const words = lowers.slice(j, j + n).join(" ");
      if (LOWER_GOVERNMENT.test(words)) {
        // "Ministry of Defence", "Directorate for X" go on after the noun.
        let last = j + n;
        if ((words === "ministry" || words === "department") && (lowers[last] === "of" || lowers[last] === "for"))
          last = capitalRun(tokens, lowers, last + 1, end);
        return {
          last,
          display: show(i, last),
          country,
          kind: SERVICE.test(words) ? "service" : /companies|firms|industr/.test(words) ? "company" : "government",
        };
      }
    }
  }
  if (!(tokens[j]?.capital ?? false) || j >= end) {
    if (
      country === null &&
      (token.lower === "defence" || token.lower === "defense" || token.lower === "foreign") &&
      lowers[i + 1] === "ministry"
    ) {
      return { last: i + 2, display: show(i, i + 2), country: null, kind: "government" };
    }
    return undefined;
  }
  // A row of capitalised words with an organisation's noun in it.
  const head = tokens[j] as Token;
  if (isFunctionWord(head.form)) return undefined;
  // "Party General Secretary Lee": a party's officer, no party.
  if (head.lower === "party" && officeStarts(tokens, lowers, j + 1) !== undefined) return undefined;
  let k = j;
  let noun = -1;
  while (k < end && k - j < 10) {
    const word = tokens[k] as Token;
    if (word.kind === "word" && word.capital && !isEnding(word.form)) {
      // "Ministry of Foreign Affairs State Secretary A": the office behind is no part of it.
      if (noun >= 0 && k > noun + 1 && (officeStarts(tokens, lowers, k)?.length ?? 0) > 1) break;
      if (ORG_NOUNS.has(word.lower)) noun = k;
      k++;
      continue;
    }
    if (word.text === "&" && (tokens[k + 1]?.capital ?? false)) {
      k++;
      continue;
    }
    if ((word.lower === "of" || word.lower === "for" || word.lower === "and" || word.lower === "the") && noun >= 0 && k > j) {
      // "a sale to the Government of Northland of HIMARS": a state closes the name.
      if (word.lower === "of" && stateWithin(tokens, lowers, j, k, k) !== null) break;
      let ahead = k + 1;
      if (lowers[ahead] === "the") ahead++;
      // "State House the Foreign Minister of …": a bare article begins another noun group, an office is no part of a body.
      if (word.lower === "the" || (officeStarts(tokens, lowers, ahead) !== undefined && word.lower === "and")) break;
      if (
        (tokens[ahead]?.capital ?? false) &&
        (word.lower !== "and" || ORG_NOUNS.has(lowers[ahead] ?? "") || noun < k - 1 || lowers[noun + 1] === "of")
      ) {
        k = ahead;
        noun = Math.max(noun, k);
        continue;
      }
    }
    break;
  }
  if (noun < 0) return undefined;
  const last = lowers[noun] === "of" ? noun : Math.max(noun + 1, /^(of|for)$/.test(lowers[j + 1] ?? "") ? k : noun + 1);
  if (last - j < 2 && country === null) return undefined;
  if (country === null) country = stateWithin(tokens, lowers, j, last, end);
  const words = lowers.slice(j, last).join(" ");
  const kind = SERVICE.test(words)
    ? "service"
    : GOVERNMENT_NOUNS.has(lowers[j] ?? "") || /ministry|department|office of|directorate|agency/.test(words)
      ? "government"
      : /compan|corporation|industr|shipbuilding|shipyard|aerospace|systems|technolog|dynamics|holdings|group|ltd|inc/.test(words)
        ? "company"
        : "other";
  return { last, display: show(i, last), country, kind };
};

/** End of the capitalised words (with "of", "and", "the" between them) that start at `from`; an office behind them is no part. */
const capitalRun = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): number => {
  let k = from;
  if (lowers[k] === "the") k++;
  while (k < end && k - from < 8) {
    const word = tokens[k] as Token;
    const next = word.lower === "and" ? k + 1 : k;
    if (next > from && tokens[next]?.kind === "word" && lowers[next - 1] !== "of" && officeStarts(tokens, lowers, next) !== undefined)
      break;
    if (word.kind === "word" && (word.capital || word.lower === "defence" || word.lower === "defense")) k++;
    else if ((word.lower === "and" || word.lower === "of") && (tokens[k + 1]?.capital ?? false)) k++;
    else break;
  }
  return k;
};

/** "Government of X", "Ministry of Defence of the Republic of X": the state behind the last "of" of a body. */
const stateWithin = (tokens: readonly Token[], lowers: readonly string[], from: number, last: number, end: number): string | null => {
  for (let k = last - 1; k > from; k--) {
    if (lowers[k] !== "of") continue;
    const state = stateAt(tokens, lowers[k + 1] === "the" ? k + 2 : k + 1, end);
    if (state?.how === "country") return state.country;
  }
  return null;
};

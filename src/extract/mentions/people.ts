/**
 * Noun groups for persons: "Israeli-style" state, adjectives, office, rank, honorific and name in any of the usual orders.
 *   Northland's Deputy Prime Minister and Defence Minister Ada Quist · his visiting Southern counterpart, General B. Roe ·
 *   the Minister of National Defence of Westria, H.E. General C. Vale · the French minister (no name) · Ms Lind
 *
 * Titles are read before states: a person named after a country stays one. What follows the name after a comma is read by `appositionAt`.
 */
import { matchHonorific, matchRank, opensTitle } from "../../world/offices.ts";
import { isGivenName } from "../../world/persons.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { acceptsName, isSonOf, stopsName } from "./accepts-name.ts";
import { counterpartFrom } from "./counterpart-from.ts";
import { officeStarts, stateAt } from "./lexicon.ts";
import { namePart, readName } from "./names.ts";
import { officeAt, type OfficeHit } from "./office.ts";
import { isPossessive } from "./office-body.ts";
import { isCommonNoun, isDoneByBoth, isOther } from "./other-person.ts";
import { behindPartySeat } from "./party-seat.ts";
import { polityOwner } from "./polity.ts";
import { isRuler, rulerAt } from "./ruler.ts";
import { stationEnd } from "./state-behind.ts";
import type { OfficeRead } from "./unit.ts";
import { COUNTERPARTS, FORMER, OFFICE_ADJECTIVES, POSSESSIVE_PRONOUNS } from "./wordlists.ts";

export interface PersonGroup {
  readonly last: number;
  readonly office: OfficeRead | null;
  readonly officeFirst: number;
  readonly officeLast: number;
  readonly country: string | null;
  readonly countryFirst: number;
  readonly name: readonly string[] | null;
  readonly nameFirst: number;
  readonly counterpart: boolean;
  readonly visiting: boolean;
  readonly former: boolean;
  readonly ranked: boolean;
  readonly plural: boolean;
  /** "the bloc's foreign policy chief": of a body of many states. */
  readonly ofBody: boolean;
}

const determines = tokenQuestion(({ lower }) => lower === "the" || lower === "a" || lower === "an" || POSSESSIVE_PRONOUNS.has(lower));
const isAdjective = tokenQuestion(({ lower }) => OFFICE_ADJECTIVES.has(lower) || /^\d{2}-year-old$/.test(lower));
const opensTitleForm = tokenQuestion(({ lower }) => opensTitle(lower));

const isStyle = tokenQuestion(({ text }) => text === "HE" || text === "HH" || text === "HRH" || text === "HM");
const isStyleWord = (lower: string): boolean => /^(?:highness|majesty|excellency|eminence|h\.?[ehm]\.?|h\.?r\.?h\.?)$/.test(lower);
/** Ranks and honorifics at `i`; answers where they end (`i` where there are none). */
export const titlesEnd = (lowers: readonly string[], tokens: readonly Token[], i: number, end: number): number => {
  let k = i;
  for (let n = 0; n < 5 && k < end; n++) {
    const token = tokens[k] as Token;
    // "Senator the Hon. Ann Low"
    const titled = token.capital || (token.lower === "the" && k > 0 && /^(?:hon|honou?rable)$/.test(lowers[k + 1] ?? ""));
    const hit = titled && opensTitleForm(token.form) ? (matchRank(lowers, k) ?? matchHonorific(lowers, k)) : undefined;
    // "HE the Minister", "HE Dr Lee": the style in capitals, no pronoun.
    const retired =
      hit === undefined && /^(?:retired|ret|retd|rtd)$/.test(token.lower) && token.capital ? k + (tokens[k + 1]?.text === "." ? 2 : 1) : k;
    // "Retired General Lee"
    if (retired > k && matchRank(lowers, retired) !== undefined) k = retired;
    else if (hit === undefined && isStyle(token.form) && (tokens[k + 1]?.capital === true || lowers[k + 1] === "the")) k++;
    else if (hit === undefined) {
      // "(Res)", "(Retd.)" and the dots of "Maj. Gen." stand between rank and name.
      if (k > i && token.text === "." && k + 1 < end) k++;
      else if (k > i && token.text === "(" && /^(res|retd?|reserve|retired|rtd)$/.test(lowers[k + 1] ?? "")) {
        let close = k + 2;
        if (tokens[close]?.text === ".") close++;
        if (tokens[close]?.text === ")") k = close + 1;
        else break;
      } else break;
    } else k += hit.length;
  }
  return Math.min(k, end);
};

/** The person's noun group that begins at token `i`, or undefined. Needs an office, a rank, an honorific or "counterpart". */
export const personGroupAt = (tokens: readonly Token[], lowers: readonly string[], i: number, end: number): PersonGroup | undefined => {
  let j = i;
  let country: string | null = null;
  let countryFirst = -1;
  let visiting = false;
  let former = false;
  const lead = lowers[j] ?? "";
  let determined = false;
  const opener = tokens[j];
  const determiner = opener !== undefined && determines(opener.form);
  const excellency = determiner && opener.capital && POSSESSIVE_PRONOUNS.has(lead) && matchHonorific(lowers, j) !== undefined;
  if (determiner && !excellency) {
    determined = true;
    j++;
  }
  const owner = polityOwner(tokens, lowers, j);
  if (owner !== undefined) {
    determined = true;
    j = owner.last;
  }
  for (let n = 0; n < 6 && j < end; n++) {
    const word = lowers[j] ?? "";
    if (officeStarts(tokens, lowers, j) !== undefined) break;
    // not the "New" of New Zealand
    if (isAdjective((tokens[j] as Token).form) && stateAt(tokens, j, end) === undefined) {
      if (word === "visiting") visiting = true;
      if (FORMER.has(word)) former = true;
      j++;
      continue;
    }
    if (country === null) {
      const state = stateAt(tokens, j, end);
      if (state !== undefined && state.how !== "compound") {
        // "United States (US) Defense Secretary", "Republic of Korea (RoK) counterpart"
        const bracketed = tokens[j + state.length]?.text === "(" && tokens[j + state.length + 2]?.text === ")";
        const after = j + state.length + (bracketed && /^\p{Lu}\p{L}{1,4}$/u.test(tokens[j + state.length + 1]?.text ?? "") ? 3 : 0);
        if (state.how === "demonym" || isPossessive(tokens[after])) {
          country = state.country;
          countryFirst = j;
          j = isPossessive(tokens[after]) ? after + 1 : after;
          continue;
        }
        // "UK Defence Secretary", "Japan Prime Minister": the bare name of a state as an adjective.
        const short = /^\p{Lu}{2,3}$/u.test(tokens[j]?.text ?? "");
        const counterpart = (determined || short) && COUNTERPARTS.has(lowers[after] ?? "");
        // "In Oslo President Lee met …": where it was, not whose president.
        if (j === i && !short && /^(?:in|at|near)$/.test(lowers[i - 1] ?? "")) break;
        // "Japan prime minister Lee": in small letters only with the name right behind.
        const office = officeStarts(tokens, lowers, after);
        const named = office !== undefined && namePart(tokens[after + office.length]);
        // "the Bangladesh premier"
        if (counterpart || (office !== undefined && (short || named || determined || (tokens[after]?.capital ?? false)))) {
          country = state.country;
          countryFirst = j;
          j = after;
          continue;
        }
      }
    }
    break;
  }
  if (j >= end) return undefined;
  const titled = titlesEnd(lowers, tokens, j, end);
  // "His Excellency the Minister", "H.H. the Amir": an article between the style and the office.
  const styled = lowers[titled] === "the" && isStyleWord(lowers[titled - 1] ?? "");
  // "General Secretary of the Party": no general.
  const longer = titled === j + 1 && lowers[j] === "general" ? (officeStarts(tokens, lowers, j)?.length ?? 0) : 0;
  const ranksFirst =
    longer > 1
      ? j
      : styled && (officeStarts(tokens, lowers, titled + 1) !== undefined || isRuler(lowers, titled + 1))
        ? titled + 1
        : titled;
  let officeFirst = ranksFirst;
  let ranked = ranksFirst > j;
  // "Major General Amir Lee": after a rank a given name is a name, also where it is a title elsewhere.
  const office =
    styled && isRuler(lowers, ranksFirst)
      ? rulerAt(tokens, lowers, ranksFirst, end)
      : ranked && isGivenName(lowers[ranksFirst] ?? "") && lowers[ranksFirst - 1] !== "majesty"
        ? undefined
        : officeAt(tokens, lowers, ranksFirst, end);
  if (office === undefined && ranked) officeFirst = j;
  let counterpart = false;
  let plural = false;
  // "her Westrian partner Lee"
  const isPartner = (at: number): boolean => lowers[at] === "partner" && /^(?:his|her)$/.test(lowers[i] ?? "") && namePart(tokens[at + 1]);
  let k = ranksFirst;
  if (office !== undefined) {
    k = office.last;
    plural = office.plural;
  } else if (COUNTERPARTS.has(lowers[k] ?? "") || isPartner(k) || (lowers[k] === "opposite" && lowers[k + 1] === "number")) {
    counterpart = true;
    plural = (lowers[k] ?? "").endsWith("s");
    k += lowers[k] === "opposite" ? 2 : 1;
    const from = counterpartFrom(tokens, lowers, k, end);
    if (from !== undefined) {
      country = country ?? from.country;
      k = from.last;
    }
  }
  // "his counterpart, Deputy Minister of Defence A", "his Northish counterpart President A": the office and name of the counterpart follow.
  const described = tokens[k]?.text === "," ? k + 1 : officeStarts(tokens, lowers, k) === undefined ? end : k;
  if (counterpart && !plural && described < end) {
    const follows = personGroupAt(tokens, lowers, described, end);
    if (follows !== undefined && follows.name !== null && follows.office !== null && !follows.counterpart)
      return {
        ...follows,
        country: follows.country ?? country,
        countryFirst: follows.country === null ? countryFirst : follows.countryFirst,
        counterpart: true,
      };
  }
  if (office?.country != null && country === null) {
    country = office.country;
    countryFirst = office.countryFirst;
  }
  if (office === undefined && !counterpart && !ranked) return undefined;
  // "defence minister" in lower case without state or determiner is no mention of a person by itself.
  let named = k;
  let comma = false;
  // "Chief of Army Staff (COAS) General Lee"
  if (
    office !== undefined &&
    tokens[named]?.text === "(" &&
    tokens[named + 2]?.text === ")" &&
    /^\p{Lu}{2,6}$/u.test(tokens[named + 1]?.text ?? "")
  )
    named += 3;
  // "the ambassador of X to Y, H.E. Lee": a name may stand behind the post.
  const stationed = office !== undefined && isPosted(office) && named === k ? stationEnd(tokens, lowers, k, end) : k;
  if (stationed > k && namedBehind(tokens, lowers, stationed, end)) named = stationed;
  if (tokens[named]?.text === "," && (office !== undefined || counterpart)) {
    comma = true;
    // "the President of X, the Right Honourable A"
    named += lowers[named + 1] === "the" && matchHonorific(lowers, named + 2) !== undefined ? 2 : 1;
  }
  let afterTitles = titlesEnd(lowers, tokens, named, end);
  // "Defence Minister Gen Sato": an undotted short rank before a single word is a given name.
  if (office !== undefined && afterTitles === named + 1 && tokens[named]?.text === "Gen" && !namePart(tokens[afterTitles + 1]))
    afterTitles = named;
  // "the President, His Excellency, A": the style in commas of its own.
  const style = comma && afterTitles > named && /^(?:excellency|highness|majesty)$/.test(lowers[afterTitles - 1] ?? "");
  if (style && tokens[afterTitles]?.text === ",") afterTitles++;
  // "Minister of Trade, Ambassador Lee Vale", "the President of X, H.E. President Lee Vale": a diplomat's rank, or the office once more.
  const again = afterTitles > named && lowers[afterTitles] === lowers[officeFirst];
  if (office !== undefined && (again || /^(?:amb(?:assador)?|senator|sen|congress(?:wo)?man)$/.test(lowers[afterTitles] ?? ""))) {
    const row = tokens[afterTitles + 1]?.text === "." ? afterTitles + 2 : afterTitles + 1;
    if (namePart(tokens[row]) && namePart(tokens[row + 1])) afterTitles = row;
  }
  if (afterTitles > named) ranked = true;
  // "Foreign Minister Thailand Bo Roe": the state between office and name; "Minister Israel Jordan" has none.
  const between = office !== undefined && !comma && country === null && afterTitles === named ? stateAt(tokens, named, end) : undefined;
  if (
    between?.how === "country" &&
    !isGivenName(lowers[named] ?? "") &&
    namePart(tokens[named + between.length]) &&
    namePart(tokens[named + between.length + 1])
  ) {
    country = between.country;
    countryFirst = named;
    afterTitles = named + between.length;
    named = afterTitles;
  }
  // An office may follow the rank or the first office: "General X", "Minister Dr Y".
  const nameRow = namePart(tokens[afterTitles])
    ? readName(tokens, afterTitles, end, (at) => at > afterTitles && !isSonOf(lowers[at - 1] ?? "") && stopsName(tokens, lowers, at, end))
    : undefined;
  let name: readonly string[] | null = null;
  let last = k;
  // "After his talks with the foreign minister, Mr. Lee met …": whoever has no comma behind their name is another.
  const short = determined && afterTitles > named && nameRow?.words.length === 1;
  const another = comma && office !== undefined && nameRow !== undefined && isOther(tokens, lowers, officeFirst, nameRow.last, short);
  if (nameRow !== undefined && !another && acceptsName(tokens, lowers, afterTitles, nameRow.last, end, comma && afterTitles === named)) {
    name = nameRow.words;
    last = nameRow.last;
  } else if (afterTitles > named && !comma) last = k;
  if (name === null) {
    if (office === undefined && !counterpart) return undefined;
    if (office !== undefined && !determined && country === null && isCommonNoun(tokens, lowers, officeFirst, last)) return undefined;
  }
  return {
    last,
    office: office === undefined ? null : { role: office.role, rank: office.rank, portfolio: office.portfolio },
    officeFirst,
    officeLast: office?.last ?? officeFirst,
    country,
    countryFirst,
    name,
    nameFirst: afterTitles,
    counterpart,
    visiting,
    former,
    ranked,
    plural,
    ofBody: owner?.ofBody === true,
  };
};

/** Envoys, attachés and advisers are sent somewhere. */
const isPosted = ({ rank, role }: OfficeRead): boolean => rank === "envoy" || /attach[eé]|advis[eo]r/i.test(role);

/** Does a name of at least two words stand at `at`, behind a comma and titles, and no other office? */
const namedBehind = (tokens: readonly Token[], lowers: readonly string[], at: number, end: number): boolean => {
  const titles = titlesEnd(lowers, tokens, tokens[at]?.text === "," ? at + 1 : at, end);
  const first = lowers[titles] === "ambassador" ? titles + 1 : titles;
  if (first >= end || !namePart(tokens[first]) || officeStarts(tokens, lowers, first) !== undefined) return false;
  return stateAt(tokens, first, end) === undefined && (readName(tokens, first, end, () => false)?.words.length ?? 0) >= 2;
};

/** "…, Director General of Westria's Ministry of Defence," or "(the defence minister)" behind a name. */
export const appositionAt = (
  tokens: readonly Token[],
  lowers: readonly string[],
  comma: number,
  end: number,
  titled = false,
): (OfficeHit & { readonly former: boolean; readonly first: number }) | undefined => {
  const mark = tokens[comma]?.text;
  if (mark !== "," && mark !== "(") return undefined;
  let j = comma + 1;
  if (lowers[j] === "who" && /^(is|was)$/.test(lowers[j + 1] ?? "")) j += 2;
  const seat = behindPartySeat(tokens, lowers, j);
  j = seat.last;
  if (lowers[j] === "both") j++;
  if (lowers[j] === "the" || lowers[j] === "a" || POSSESSIVE_PRONOUNS.has(lowers[j] ?? "")) j++;
  let former = false;
  let country: string | null = null;
  let countryFirst = -1;
  for (let n = 0; n < 4 && j < end; n++) {
    const word = lowers[j] ?? "";
    if (officeStarts(tokens, lowers, j) !== undefined) break;
    const state = stateAt(tokens, j, end);
    if (OFFICE_ADJECTIVES.has(word) && state === undefined) {
      if (FORMER.has(word)) former = true;
      j++;
      continue;
    }
    if (country === null && state !== undefined && state.how !== "compound") {
      const after = j + state.length;
      if (state.how === "demonym" || isPossessive(tokens[after]) || officeStarts(tokens, lowers, after) !== undefined) {
        country = state.country;
        countryFirst = j;
        j = isPossessive(tokens[after]) ? after + 1 : after;
        continue;
      }
    }
    break;
  }
  const held = officeAt(tokens, lowers, j, end);
  // "Lee, the Northish chancellor's foreign policy adviser": the first office is of whom Lee serves.
  let own = held === undefined || !isPossessive(tokens[held.last]) ? -1 : held.last + 1;
  if (held !== undefined && own > 0) {
    country ??= held.country;
    while (own < end && OFFICE_ADJECTIVES.has(lowers[own] ?? "")) own++;
  }
  const office = own < 0 ? held : officeAt(tokens, lowers, own, end);
  // "With Ms Lee, both ministers agreed": several are not what one is.
  if (office === undefined || office.plural) return undefined;
  // "…, President Ana Rojas and": an office followed by its own name belongs to the next person.
  const behind = isPosted(office) ? stationEnd(tokens, lowers, office.last, end) : office.last;
  const next = titlesEnd(lowers, tokens, behind, end);
  if (next < end && namePart(tokens[next]) && stateAt(tokens, next, end) === undefined) return undefined;
  if (!titled && mark === "," && isDoneByBoth(lowers[behind], lowers[behind + 1])) return undefined;
  // "Minister A, the Northish minister of trade, Bo Roe, …": who has an office already stands in a list with the next one.
  if (titled && tokens[office.last]?.text === ",") {
    const named = titlesEnd(lowers, tokens, office.last + 1, end);
    const row = named < end && namePart(tokens[named]) ? readName(tokens, named, end, () => false) : undefined;
    if (
      row !== undefined &&
      row.words.length >= 2 &&
      (tokens[row.last]?.text === "," || row.last > named) &&
      stateAt(tokens, named, end) === undefined &&
      officeStarts(tokens, lowers, named) === undefined
    )
      return undefined;
  }
  return {
    ...office,
    country: country ?? office.country ?? seat.country,
    countryFirst: country === null ? office.countryFirst : countryFirst,
    former,
    first: j,
  };
};

/**
 * An office in the text: the title of the table, what it is of, and the state inside or behind it.
 *
 *   Minister of Defence of X · Chairman of X's Joint Chiefs of Staff Committee · Secretary General, Ministry of Defence of X
 *   Commander of the Royal Navy of X · chief executive of Acme Systems · Minister of Forests and Herds of X
 *
 * A body in the tables gives its state; of an envoy the state behind "to", "in" or "for" is where, not whose.
 */
import { matchService } from "../../world/bodies.ts";
import { matchHonorific, matchOffice, matchRank, type OfficeMatch, singularOffice } from "../../world/offices.ts";
import { isGivenName } from "../../world/persons.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { officeStarts, placeAt, stateAt } from "./lexicon.ts";
import { stateFrom, stationEnd } from "./state-behind.ts";
import { bodyAt, bodyRun, throughTheatre, isPossessive, namedBody, type Tail, textOf } from "./office-body.ts";
import { committeeEnd, fieldBracketEnd, fieldEnd, glossEnd, intoBody, plainFieldEnd, withField } from "./office-further.ts";
import type { OfficeRead } from "./unit.ts";
import { ORG_NOUNS } from "./wordlists.ts";

export interface OfficeHit extends OfficeRead {
  readonly last: number;
  readonly country: string | null;
  readonly countryFirst: number;
  readonly plural: boolean;
}

const POSTPOSITIONS = new Set(["of", "for", "at", "in"]);
const LANDS = new Set(["governor", "mayor", "premier", "president", "minister", "prince", "princess", "ruler", "emir", "sultan"]);

/** "Minister of Herds Ana Vale", "Minister of Herds Dr Vale": does a name begin at `k`, with a title or a given name before capitals? */
const opensName = (tokens: readonly Token[], lowers: readonly string[], k: number, end: number): boolean =>
  (tokens[k]?.capital === true && (matchHonorific(lowers, k) ?? matchRank(lowers, k)) !== undefined) ||
  (isGivenName(lowers[k] ?? "") &&
    lowers[k - 1] !== "of" &&
    k + 1 < end &&
    tokens[k + 1]?.kind === "word" &&
    tokens[k + 1]?.capital === true &&
    !FIELDS.test(lowers[k] ?? "") &&
    !FIELDS.test(lowers[k + 1] ?? ""));

/** "Minister of Herds and Pastures": a portfolio that no table knows, in capitals. */
const unknownPortfolio = (tokens: readonly Token[], lowers: readonly string[], i: number, end: number): OfficeMatch | undefined => {
  const head = lowers[i] ?? "";
  if (
    !/^(?:minister|secretary|undersecretary|commissioner)$/.test(head) ||
    !/^(?:of|for)$/.test(lowers[i + 1] ?? "") ||
    !(tokens[i] as Token).capital
  )
    return undefined;
  let k = i + 2;
  if (lowers[k] === "the") k++;
  const first = k;
  while (k < end && k - first < 7) {
    const token = tokens[k] as Token;
    if (k > first && opensName(tokens, lowers, k, end)) break;
    if (token.kind === "word" && token.capital && stateAt(tokens, k, end) === undefined && !isPossessive(token)) k++;
    else if (
      k > first &&
      /^(?:and|of|the)$/.test(token.lower) &&
      (tokens[k + 1]?.capital ?? false) &&
      !isGivenName(lowers[k + 1] ?? "") &&
      stateAt(tokens, k + 1, end) === undefined
    )
      k++;
    else break;
  }
  if (k === first || isGivenName(lowers[first] ?? "")) return undefined;
  // "Undersecretary for Strategic Assessments Ana Vale": the name behind the field is none of it.
  const field = fieldEnd(tokens, lowers, first, k);
  if (field > first && lowers[field] !== "and" && lowers[field] !== "of") k = field;
  return { length: k - i, normal: textOf(tokens, i, k), rank: "minister", portfolio: null, plural: false };
};

/** Closing words of portfolios: "… and Diaspora Affairs". */
const FIELDS =
  /^(?:affairs|cooperation|co-operation|trade|industry|industries|development|planning|production|security|integration|relations|diaspora|emigration|migration|expatriates|nationals|abroad|investment|tourism|veterans|procurement|reform|innovation|technology|energy|resources|services|employment|veteran|protection|population|welfare|family|women|youth|sports?|culture|science|education|environment|health|labou?r|communications?|agriculture|forestry|fisheries|housing|solidarity|equality|communities|worship|community|policy|works|sanitation|wildlife|livestock|communication|media|information|arts|heritage|antiquities|handicrafts|crafts|worship|endowments|awqaf|cooperatives|(?:micro-)?enterprises?|startups|digitali[sz]ation|decentrali[sz]ation|industriali[sz]ation|urbanism|habitat|lands?|mines|mining|petroleum|hydrocarbons|power|electricity|water|irrigation|roads|transports?|ports|aviation|commerce|labou?r|research|training|government|justice|finance|budget|economy|sport|children|gender|elderly|disabilities|hajj|umrah|municipalit(?:y|ies)|supply|competition|business|climate|change|forests)$/;

/** "… and Mauritanians Abroad", "… and Moroccan Expatriates": the people of a state as a field of its minister. */
const livesAbroad = (lowers: readonly string[], at: number): boolean =>
  /^(?:abroad|expatriates|residing|living|overseas|nationals|community|communities)$/.test(lowers[at + 1] ?? "");

/** "Minister of Foreign Affairs, Regional Integration and Diaspora": capitals that carry a known portfolio on. */
const extended = (tokens: readonly Token[], lowers: readonly string[], i: number, hit: OfficeMatch, end: number): OfficeMatch => {
  if (hit.portfolio === null || !(tokens[i] as Token).capital || !lowers.slice(i, i + hit.length).some((w) => w === "of" || w === "for"))
    return hit;
  let k = i + hit.length;
  if (/^(?:affairs|cooperation)$/.test(lowers[k] ?? "") && tokens[k]?.capital === true && k < end) k++;
  let last = k;
  while (k < end && k - i < 18) {
    const link = lowers[k] ?? "";
    if (link !== "," && link !== "and" && link !== "&") break;
    let from = k + 1;
    if (link === "," && lowers[from] === "and") from++;
    let to = from;
    while (
      to < end &&
      to - from < 3 &&
      (tokens[to] as Token).kind === "word" &&
      (tokens[to] as Token).capital &&
      (stateAt(tokens, to, end) === undefined || livesAbroad(lowers, to)) &&
      !isGivenName(lowers[to] as string)
    )
      to++;
    // "… and Startups Akwo Veltui": the name behind the field is none of it.
    while (to > from && !FIELDS.test(lowers[to - 1] ?? "")) to--;
    if (to === from || !FIELDS.test(lowers[to - 1] ?? "") || officeStarts(tokens, lowers, from) !== undefined) break;
    last = to;
    k = to;
  }
  return last === i + hit.length
    ? hit
    : {
        ...hit,
        length: last - i,
        normal: `${hit.normal}${textOf(tokens, i + hit.length, last)
          .replace(/^(?![,])/, " ")
          .replaceAll(" ,", ",")}`,
      };
};

/** Do two words in capitals stand at `at` of which none is a body's, as of "Westria Railways"? */
const isNamed = (tokens: readonly Token[], lowers: readonly string[], at: number): boolean =>
  [at, at + 1].every((k) => tokens[k]?.capital === true && tokens[k]?.kind === "word" && !ORG_NOUNS.has(lowers[k] ?? "")) &&
  tokens[at + 2]?.capital !== true;

const HEADS = /^(?:head|chief|chair|chairman|chairwoman|chairperson|boss|leaders?|inspector|director|deputy|member|officer)$/;

/** "head of the Canal Authority", "chair of the Forum's steering group": nouns that are offices by what they are of. */
const headOf = (tokens: readonly Token[], lowers: readonly string[], i: number, end: number): OfficeMatch | undefined => {
  const from = /^(?:deputy|assistant|vice)$/.test(lowers[i] ?? "") ? i + 1 : i;
  if (!HEADS.test(lowers[from] ?? "") || lowers[from + 1] !== "of") return undefined;
  // "the leaders of Westria, Northia and Southland": whoever leads a state.
  if (/^leaders?$/.test(lowers[from] ?? "")) {
    const state = stateFrom(tokens, lowers, from + 2, end);
    const row = state !== undefined && /^(?:,|and|&)$/.test(lowers[state.last] ?? "");
    // "the leaders of Westria" may be anybody.
    if (state !== undefined && (row || lowers[from] === "leader"))
      return { length: from + 1 - i, normal: "Leader", rank: "head_of_government", portfolio: null, plural: lowers[from] === "leaders" };
  }
  // "the head of Westria, Lee": not of "Westria Railways", nor of its army.
  if (lowers[from] === "head" && from === i) {
    const state = stateFrom(tokens, lowers, from + 2, end);
    const next = state === undefined ? undefined : tokens[state.last];
    if (state !== undefined && !isPossessive(next) && (next?.capital !== true || isNamed(tokens, lowers, state.last)))
      return { length: 1, normal: "Head of State", rank: "head_of_state", portfolio: null, plural: false };
  }
  const body = bodyAt(tokens, lowers, from + 2, end);
  const word = lowers[from] as string;
  const title = (w: string): string => `${w.charAt(0).toUpperCase()}${w.slice(1)}`;
  const normal = `${from > i ? `${title(lowers[i] as string)} ` : ""}${title(word)}`;
  // "the head of Westria's army": the grammar knows the office without the state, which is read behind.
  if (body !== undefined || inside(tokens, lowers, i, from + 1, end) !== undefined)
    return { length: from + 1 - i, normal, rank: "official", portfolio: null, plural: false };
  // "head of foreign military relations", "Assistant Chief of Operations"
  const plain = /^(?:head|chief|director)$/.test(word) ? plainFieldEnd(tokens, lowers, from + 2, end) : from + 2;
  const field = plain > from + 2 || !/^(?:head|chair)/.test(word) ? plain : committeeEnd(tokens, lowers, from + 2, end);
  if (field === from + 2) return undefined;
  return { length: field - i, normal: `${normal} ${textOf(tokens, from + 1, field)}`, rank: "official", portfolio: null, plural: false };
};

/** "received the minister at Vale Airport": nobody's office is there. */
const isVenue = tokenQuestion(({ lower }) =>
  /^(?:airport|airbase|hotel|palace|museum|memorial|station|port|harbou?r|street|stadium|conference|forum|exhibition|expo|airshow|summit|dialogue)$/.test(
    lower,
  ),
);

/** Words that make an office with what follows them, where no table knows the whole. */
const opensLoose = tokenQuestion(({ lower }) =>
  /^(?:minister|secretary|undersecretary|commissioner|head|chief|chair|chairman|chairwoman|chairperson|boss|leaders?|inspector|director|deputy|assistant|vice|member|officer)$/.test(
    lower,
  ),
);

/** "member of the Bureau of the Central Committee of the Party of X": so many bodies, one inside the other, and a state. */
const BODIES = 6;

/** "… and head of its Department of Foreign Relations": a post within the body that the first office is of; where it ends, or `at`. */
const postWithin = (tokens: readonly Token[], lowers: readonly string[], at: number, end: number): number => {
  if (lowers[at] !== "and" || !/^(?:head|chairman|chairwoman|chair|director|chief|secretary)$/.test(lowers[at + 1] ?? "")) return at;
  if (lowers[at + 2] !== "of" || lowers[at + 3] !== "its") return at;
  return bodyAt(tokens, lowers, at + 4, end)?.last ?? at;
};

/** An office that begins at token `i`, with what it is of and its state. */
export const officeAt = (tokens: readonly Token[], lowers: readonly string[], i: number, end: number): OfficeHit | undefined => {
  let hit = officeStarts(tokens, lowers, i);
  const token = tokens[i];
  if (token !== undefined && (hit === undefined || hit.length === 1) && opensLoose(token.form)) {
    const loose = unknownPortfolio(tokens, lowers, i, end) ?? headOf(tokens, lowers, i, end);
    if (loose !== undefined && (hit === undefined || loose.length > hit.length)) hit = loose;
  }
  if (hit === undefined || i + hit.length > end) return undefined;
  hit = withField(tokens, lowers, i, intoBody(tokens, lowers, i, extended(tokens, lowers, i, hit, end), end), end);
  let country: string | null = null;
  let countryFirst = -1;
  for (let k = i + 2; country === null && k + 1 < i + hit.length; k++) {
    const people = livesAbroad(lowers, k) ? stateAt(tokens, k, end) : undefined;
    if (people?.how !== "demonym") continue;
    country = people.country;
    countryFirst = k;
  }
  const bracket = fieldBracketEnd(tokens, lowers, i + hit.length, end);
  let last = bracket;
  const named = hit.plural ? singularOffice(hit.normal) : hit.normal;
  let role = bracket > i + hit.length ? `${named} (${textOf(tokens, i + hit.length + 1, bracket - 1)})` : named;
  let portfolio = hit.portfolio;
  let rank: string = hit.rank;
  const take = (tail: Tail, joint: string): void => {
    role = `${role} ${joint} ${tail.words}`;
    last = tail.last;
    if (tail.country !== null) {
      country = tail.country;
      countryFirst = tail.countryFirst;
    }
  };
  // "Foreign Minister II": the second of two.
  if (hit.rank === "minister" && last < end && /^(?:I|II|III)$/.test(tokens[last]?.text ?? "") && tokens[last + 1]?.text !== ".") {
    role = `${role} ${tokens[last]?.text}`;
    last++;
  }
  for (let n = 0; n < BODIES && country === null; n++) {
    const link = lowers[last] ?? "";
    if (!POSTPOSITIONS.has(link)) break;
    const named = namedBody(tokens, lowers, last + 1, end);
    const own = inside(tokens, lowers, i, last, end);
    const inner = own !== undefined && own.last >= named ? own : undefined;
    const service = link === "of" ? inner : undefined;
    // "of the Lao People's Revolutionary Party": the people's name opens that of the party.
    const party = service === undefined && link === "of" ? bodyAt(tokens, lowers, last + 1, end) : undefined;
    if (party !== undefined && party.country !== null && /\b(?:Party|Committee|Front|Politburo)$/.test(party.words)) {
      take(party, "of the");
      break;
    }
    const state = service === undefined && named < 0 ? stateFrom(tokens, lowers, last + 1, end) : undefined;
    if (link === "for" && hit.rank === "envoy" && (state !== undefined || stationEnd(tokens, lowers, last, end) > last)) {
      last = stationEnd(tokens, lowers, last, end);
      break;
    }
    if (state !== undefined && link !== "in") {
      // "President of the Republic of X": the republic is the state's name.
      role = role.replace(/ of the Republic$/, "");
      country = state.country;
      countryFirst = state.first;
      // "of the Kenya Defence Forces": the state's name opens that of its service.
      const force = tokens[state.last]?.capital === true ? matchService(lowers, state.first) : undefined;
      last = Math.max(state.last, force === undefined ? 0 : state.first + force.length);
      break;
    }
    if (inner !== undefined) {
      role = inner.role;
      // "the head of Westria's diplomacy" is its foreign minister.
      if (hit.length === 1) rank = inner.rank;
      portfolio = inner.portfolio ?? portfolio;
      last = inner.last;
      country = inner.country;
      countryFirst = inner.countryFirst;
      break;
    }
    const body = link === "in" ? undefined : bodyAt(tokens, lowers, last + 1, end);
    if (body !== undefined && n < BODIES - 1 && !(link === "at" && isVenue((tokens[body.last - 1] as Token).form))) {
      const article =
        lowers[last + 1] === "the" ||
        isPossessive(tokens[body.countryFirst + 1]) ||
        /\b(?:Ministry|Department|Staff|Committee)\b/.test(body.words);
      take(body, article && link !== "at" ? `${link} the` : link);
      continue;
    }
    const land = LANDS.has(lowers[last - 1] ?? "") && link === "of" ? placeAt(tokens, last + 1, end) : undefined;
    if (land !== undefined) {
      role = `${role} of ${textOf(tokens, last + 1, last + 1 + land.length)}`;
      country = land.country;
      countryFirst = last + 1;
      last += 1 + land.length;
    }
    break;
  }
  // "Secretary General, Ministry of Defence of X, Dr A"; "Permanent Secretary, Ministry of Health".
  if (
    country === null &&
    lowers[last] === "," &&
    /^(?:ministry|department|office|directorate|headquarters|general)$/.test(lowers[last + 1] ?? "") &&
    (tokens[last + 1] as Token).capital
  ) {
    const body = bodyAt(tokens, lowers, last + 1, end);
    if (body !== undefined) take(body, "of the");
  }
  // "state secretary to X's defence minister", "adviser to the President of X".
  if (country === null && lowers[last] === "to" && hit.rank !== "envoy") {
    const served = servedAt(tokens, lowers, last + 1, end);
    if (served !== undefined) take(served, "to the");
  }
  // "Special Representative of the Minister of Fisheries of X"
  const sender = country === null && hit.rank === "envoy" && lowers[last] === "of" ? servedAt(tokens, lowers, last + 1, end) : undefined;
  if (sender !== undefined) take(sender, "of the");
  const ofParty = hit.rank === "official" && /\b(?:Party|Central Committee|Politburo|Secretariat)\b/.test(role);
  if (ofParty) last = postWithin(tokens, lowers, last, end);
  // "Deputy Prime Minister and Defence Minister": two offices of one person; of a party with the state's name, too.
  if (
    (lowers[last] === "and" || lowers[last] === "/" || (/^[-–—]$/.test(lowers[last] ?? "") && hit.rank === "deputy")) &&
    (country === null || ofParty)
  ) {
    const begun = officeStarts(tokens, lowers, last + 1);
    const second = begun === undefined ? undefined : intoBody(tokens, lowers, last + 1, begun, end);
    if (
      second !== undefined &&
      !second.plural &&
      last + 1 + second.length <= end &&
      (ofParty || ((tokens[last + 1] as Token).capital && (tokens[i] as Token).capital))
    ) {
      // "the Prime Minister and the President" are two people; "Prime Minister and Defence Minister NAME" is one.
      role = `${role} and ${second.normal}`;
      portfolio = second.portfolio ?? portfolio;
      last = last + 1 + second.length;
      const state = country === null && POSTPOSITIONS.has(lowers[last] ?? "") ? stateFrom(tokens, lowers, last + 1, end) : undefined;
      if (state !== undefined) {
        country = state.country;
        countryFirst = state.first;
        last = state.last;
      }
    }
  }
  return { role, rank, portfolio, last: glossEnd(tokens, lowers, last, end), country, countryFirst, plural: hit.plural };
};

/** "Chairman of X's Joint Chiefs of Staff Committee", "chief of the Westrian general staff": the state stands inside the office. */
const inside = (
  tokens: readonly Token[],
  lowers: readonly string[],
  i: number,
  last: number,
  end: number,
): Omit<OfficeHit, "plural"> | undefined => {
  const j = lowers[last + 1] === "the" ? last + 2 : last + 1;
  const state = j < end ? stateAt(tokens, j, end) : undefined;
  if (state === undefined || state.how === "compound") return undefined;
  let k = j + state.length;
  const possessive = isPossessive(tokens[k]);
  if (possessive) k++;
  // "Chief of Kenya Defence Forces": the state's own name before the service.
  else if (state.how !== "demonym" && !(state.how === "country" && tokens[k]?.capital === true)) return undefined;
  const without = matchOffice([...lowers.slice(i, last + 1), ...lowers.slice(k, Math.min(end, k + 10))], 0);
  const size = last + 1 - i;
  if (without === undefined || without.length <= size) return undefined;
  // "Commander of the Westrian Joint Operations Headquarters": what the table knows may be part of a longer name.
  const to = k + (without.length - size);
  const run = possessive ? to : bodyRun(tokens, lowers, k, end);
  const body = throughTheatre(
    tokens,
    lowers,
    run > to && (ORG_NOUNS.has(lowers[run - 1] ?? "") || lowers[run - 1] === "staff") ? run : to,
    end,
  );
  const role = body > to ? `${without.normal} ${textOf(tokens, to, body)}` : without.normal;
  return { role, rank: without.rank, portfolio: without.portfolio, last: body, country: state.country, countryFirst: j };
};

/** Whom an aide serves: "X's defence minister", "the President of X". */
const servedAt = (tokens: readonly Token[], lowers: readonly string[], at: number, end: number): Tail | undefined => {
  let j = at;
  if (lowers[j] === "the") j++;
  let country: string | null = null;
  let countryFirst = -1;
  const state = j < end ? stateAt(tokens, j, end) : undefined;
  if (state !== undefined && state.how !== "compound") {
    countryFirst = j;
    country = state.country;
    j += state.length;
    if (isPossessive(tokens[j])) j++;
  }
  const office = officeStarts(tokens, lowers, j);
  if (office !== undefined && j + office.length <= end) {
    let last = j + office.length;
    const behind = country === null && lowers[last] === "of" ? stateFrom(tokens, lowers, last + 1, end) : undefined;
    if (behind !== undefined) {
      country = behind.country;
      countryFirst = behind.first;
      last = behind.last;
    }
    return { last, words: office.normal, country, countryFirst };
  }
  if (/^government$/.test(lowers[j] ?? "") && lowers[j + 1] === "of") {
    const behind = stateFrom(tokens, lowers, j + 2, end);
    if (behind !== undefined) return { last: behind.last, words: "Government", country: behind.country, countryFirst: behind.first };
  }
  return undefined;
};

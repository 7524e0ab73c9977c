/**
 * Offices whose words go on where the table ends: into the name of a body, or with a field of work that stands behind without "of".
 */
import { matchBody, opensBody } from "../../world/bodies.ts";
import type { OfficeMatch } from "../../world/offices.ts";
import { stateAt } from "./lexicon.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { bodyRun } from "./office-body.ts";

const opensListed = tokenQuestion(({ lower }) => opensBody(lower));
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ");

const isAgency = (lower: string): boolean =>
  /^(?:organi[sz]ation|agency|service|authority|directorate|bureau|headquarters|command)$/.test(lower);
const isOrgan = (lower: string): boolean => /^(?:committee|secretariat|commission|bureau|council)$/.test(lower);

/** "President of the United Nations General Assembly": the table's office ends within the name of a body, and goes on to its end. */
export const intoBody = (tokens: readonly Token[], lowers: readonly string[], i: number, hit: OfficeMatch, end: number): OfficeMatch => {
  const last = i + hit.length;
  if (last >= end || (tokens[last] as Token).kind !== "word" || !(tokens[last] as Token).capital) return hit;
  for (let k = i + 1; k < last; k++) {
    const opener = tokens[k] as Token;
    // "member of the Party Central Committee's Secretariat": the table knows the party alone.
    const organ =
      opener.capital && hit.rank === "official" && /^(?:of|the)$/.test(lowers[k - 1] ?? "") ? bodyRun(tokens, lowers, k, end) : 0;
    if (
      organ > last &&
      ((isOrgan(lowers[organ - 1] ?? "") && lowers.slice(k, organ).includes("party")) ||
        (organ === last + 1 && isAgency(lowers[last] ?? "")))
    )
      return { ...hit, length: organ - i, normal: `${hit.normal} ${wordsOf(tokens, last, organ)}` };
    const to = opener.capital && opensListed(opener.form) ? k + (matchBody(lowers, k)?.length ?? 0) : 0;
    if (to > last && to <= end) return { ...hit, length: to - i, normal: `${hit.normal} ${wordsOf(tokens, last, to)}` };
  }
  return hit;
};

const FIELD =
  /^(?:policy|policies|affairs|cooperation|co-operation|operations|relations|planning|plans|strategy|strategies|assessments?|intelligence|logistics|procurement|acquisitions?|training|programmes|programs|projects|resources|organi[sz]ations|exports|trade|industry|industries|technology|production|issues|matters|engagement|integration|communications|infrastructure|negotiations|normali[sz]ation|reconciliation|reconstruction|recovery)$/;
/** Last words of a portfolio beside these: "Director of Defence Investment". */
const PORTFOLIO_END =
  /^(?:investments?|development|security|armaments?|mat[eé]riel|equipment|capabilit(?:y|ies)|requirements|research|innovation|administration|management|economics)$/;
/** Fields of the South Asian manner, "Secretary Defence", which would be a surname behind other offices. */
const STAFF_FIELD = /^(?:defen[cs]e|interior|commerce|finance|power|petroleum|railways|aviation)$/;
/** Words of a field of work, at most. */
const FIELD_WORDS = 6;
const HOLDS_FIELD =
  /^(?:secretary|director|general|under-secretary|undersecretary|adviser|advisor|director-general|commissioner|coordinator|assistant|deputy|chief|head|minister)$/;

const REGION =
  /^(?:east|west|north|south|central|americas|africa|europe|asia|eurasia|pacific|gulf|multilateral|bilateral|international|political|economic|promotion|defen[cs]e|un|general|protocol|consular)$/;
/** Tokens of a bracket with a field of work: "(Defence Industries Promotion)", "(Americas)". */
const BRACKET = 8;
/** "Joint Secretary (Americas)": where the bracket behind an office ends that tells its field of work; `at` where none stands there. */
export const fieldBracketEnd = (tokens: readonly Token[], lowers: readonly string[], at: number, end: number): number => {
  if (tokens[at]?.text !== "(" || !/^(?:secretary|director|general|director-general|advis[eo]r|undersecretary)$/.test(lowers[at - 1] ?? ""))
    return at;
  for (let k = at + 1; k < Math.min(end, at + BRACKET); k++) {
    if (tokens[k]?.text === ")") {
      const last = lowers[k - 1] ?? "";
      return k > at + 1 && (REGION.test(last) || FIELD.test(last)) ? k + 1 : at;
    }
  }
  return at;
};

/** "Speaker of the Knesset (parliament)", "(the lower house of parliament)": where the bracket ends that says what a body is; else `at`. */
export const glossEnd = (tokens: readonly Token[], lowers: readonly string[], at: number, end: number): number => {
  if (tokens[at]?.text !== "(" || tokens[at - 1]?.capital !== true) return at;
  for (let k = at + 1; k < Math.min(end, at + BRACKET); k++)
    if (tokens[k]?.text === ")") return k > at + 1 && HOUSE.test(lowers[k - 1] ?? "") ? k + 1 : at;
  return at;
};
const HOUSE = /^(?:parliament|assembly|house|senate|chamber|legislature|duma)$/;

/** The nouns of bodies that a parliament or an alliance sets up, whose chairs report on foreign affairs. */
const COMMITTEE = /^(?:committee|commission|subcommittee|delegation|group|caucus)$/;
/** The token after "the parliament's foreign affairs committee" from `from`, or `from`. */
export const committeeEnd = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): number => {
  for (let k = from; k < Math.min(end, from + COMMITTEE_WORDS); k++) {
    if (COMMITTEE.test(lowers[k] ?? "")) return k > from ? k + 1 : from;
    const token = tokens[k] as Token;
    if (token.kind !== "word" && !/^['’]s?$/.test(token.text)) break;
  }
  return from;
};
const COMMITTEE_WORDS = 9;

/** The token after a field of work from `from` in plain words ("foreign military relations", "operations"), or `from`. */
export const plainFieldEnd = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): number => {
  for (let k = from; k < Math.min(end, from + PLAIN_WORDS); k++) {
    if (FIELD.test(lowers[k] ?? "")) return lowers[k + 1] === "and" && FIELD.test(lowers[k + 2] ?? "") && k + 2 < end ? k + 3 : k + 1;
    if ((tokens[k] as Token).kind !== "word" || /^(?:the|a|an|its|their|his|her|of|and|all)$/.test(lowers[k] ?? "")) break;
    if (stateAt(tokens, k, end) !== undefined) break;
  }
  return from;
};
const PLAIN_WORDS = 4;

/** The token after a field of work in capitals from `from` ("Strategic Assessments and International Affairs"), or `from`. */
export const fieldEnd = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): number => {
  let last = from;
  for (let k = from; k < Math.min(end, from + FIELD_WORDS); k++) {
    const token = tokens[k] as Token;
    if (FIELD.test(token.lower) && token.capital) last = k + 1;
    else if (token.kind !== "word" || (!token.capital && !(k > from && (token.lower === "and" || token.lower === "&")))) break;
    // "Director General of Defence Strategy Ana Vale": what no "and" carries on is the name.
    else if (last > from && token.capital && lowers[k - 1] !== "and" && lowers[k - 1] !== "&" && !FIELD.test(lowers[k + 1] ?? "")) break;
  }
  return last;
};

/**
 * "Under Secretary Foreign Policy", "Director General of Defence Strategy", "Adviser on Foreign Affairs": the field of work goes
 * on where the table's office ends, with a preposition or without.
 */
export const withField = (tokens: readonly Token[], lowers: readonly string[], i: number, hit: OfficeMatch, end: number): OfficeMatch => {
  const from = i + hit.length;
  if (hit.plural || from >= end) return hit;
  // "Assistant Chief of Logistics and Plans"
  if (lowers[from] === "and" && FIELD.test(lowers[from - 1] ?? "") && FIELD.test(lowers[from + 1] ?? "") && from + 1 < end)
    return { ...hit, length: from + 2 - i, normal: `${hit.normal} ${wordsOf(tokens, from, from + 2)}` };
  const held = HOLDS_FIELD.test(lowers[from - 1] ?? "");
  // Behind a portfolio the field is its last word: "Vice Minister of Defence Policies".
  const inside = !held && hit.portfolio !== null && /^(?:of|for)$/.test(lowers[from - 2] ?? "");
  if (!held && !inside) return hit;
  if (/^(?:secretary|adviser)$/.test(lowers[from - 1] ?? "") && STAFF_FIELD.test(lowers[from] ?? "") && tokens[from]?.capital === true)
    return { ...hit, length: from + 1 - i, normal: `${hit.normal} ${wordsOf(tokens, from, from + 1)}` };
  const link = held && /^(?:of|for|on)$/.test(lowers[from] ?? "") ? 1 : 0;
  if (link === 0 && held && lowers[from - 1] === "minister") return hit;
  const start = from + link + (link > 0 && lowers[from + link] === "the" ? 1 : 0);
  const last = inside
    ? (FIELD.test(lowers[from] ?? "") || PORTFOLIO_END.test(lowers[from] ?? "")) && tokens[from]?.capital === true
      ? from + 1
      : from
    : fieldEnd(tokens, lowers, start, end);
  return last <= start ? hit : { ...hit, length: last - i, normal: `${hit.normal} ${wordsOf(tokens, from, last)}` };
};

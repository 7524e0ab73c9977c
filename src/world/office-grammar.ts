/**
 * The grammar of offices over a row of words without hyphens: how far an office reaches, its rank and portfolio.
 *
 * A reading is the longest one; where two are equally long, a whole title of the table knows its rank better.
 */
import { bodies, modifiers, type OfficeRank, PORTFOLIO_HEADS, portfolios, titles } from "./office-words.ts";
import { longestPhrase, type PhraseMatch } from "./phrases.ts";

const OF = new Set(["of", "for"]);

export interface Reading {
  /** Index after the last part. */
  readonly to: number;
  readonly rank: OfficeRank;
  readonly portfolio: string | null;
  readonly plural: boolean;
  /** May be joined by "and" with an office of the same person. */
  readonly joins: "government" | "company" | null;
}

/** "defence", "foreign affairs and trade", "science, technology and innovation": where the portfolio ends. */
const readPortfolio = (words: readonly string[], from: number, behind = true): PhraseMatch<string> | undefined => {
  const start = words[from] === "the" ? from + 1 : from;
  const first = longestPhrase(portfolios, words, start);
  if (first === undefined) return undefined;
  let to = start + first.length;
  for (let n = 0; n < 4; n++) {
    const link =
      words[to] === "," && (words[to + 1] === "and" || words[to + 1] === "&")
        ? 2
        : words[to] === "and" || words[to] === "&"
          ? 1
          : words[to] === ","
            ? 1
            : 0;
    if (link === 0) break;
    const next = longestPhrase(portfolios, words, words[to + link] === "the" ? to + link + 1 : to + link);
    if (next === undefined) break;
    const after = to + link + (words[to + link] === "the" ? 1 : 0) + next.length;
    // "minister of defence and foreign minister": the second portfolio opens an office of its own.
    if (behind && PORTFOLIO_HEADS.has(words[after] ?? "")) break;
    // A bare comma goes on only within a list that "and" closes.
    if (words[to] === "," && link === 1 && words[after] !== "and" && words[after] !== "," && words[after] !== "&") break;
    to = after;
  }
  return { length: to - from, value: first.value };
};

/** "the ministry of defence", "defence ministry", or a body of the table, with "the" or without: where it ends, or -1. */
const readBody = (words: readonly string[], from: number): { readonly to: number; readonly portfolio: string | null } | undefined => {
  const start = words[from] === "the" ? from + 1 : from;
  const body = longestPhrase(bodies, words, start);
  const house = /^(?:ministry|department|directorate|office|secretariat|bureau)$/;
  if (house.test(words[start] ?? "") && OF.has(words[start + 1] ?? "")) {
    const inner = readPortfolio(words, start + 2);
    if (inner !== undefined) return { to: start + 2 + inner.length, portfolio: inner.value };
  }
  const before = readPortfolio(words, start);
  if (before !== undefined && house.test(words[start + before.length] ?? "") && words[start] !== "the")
    return { to: start + before.length + 1, portfolio: before.value };
  return body === undefined ? undefined : { to: start + body.length, portfolio: null };
};

const readCore = (words: readonly string[], from: number): Reading | undefined => {
  let best: Reading | undefined;
  const offer = (reading: Reading): void => {
    if (best === undefined || reading.to > best.to) best = reading;
  };
  const before = readPortfolio(words, from, false);
  if (before !== undefined && words[from] !== "the") {
    // "foreign permanent secretary", "defence state secretary"
    const graded = /^(?:permanent|principal|state|cabinet|deputy|vice|first)$/.test(words[from + before.length] ?? "") ? 1 : 0;
    const head = PORTFOLIO_HEADS.get(words[from + before.length + graded] ?? "");
    if (head !== undefined)
      offer({
        to: from + before.length + graded + 1,
        rank: head.rank,
        portfolio: before.value,
        plural: head.plural,
        joins: head.rank === "minister" ? "government" : null,
      });
  }
  // "foreign ministry spokesperson".
  if (
    before !== undefined &&
    words[from + before.length] === "ministry" &&
    /^spokes(?:man|woman|person|men|people)$/.test(words[from + before.length + 1] ?? "")
  ) {
    const to = from + before.length + 2;
    offer({ to, rank: "official", portfolio: before.value, plural: /(?:men|people)$/.test(words[to - 1] ?? ""), joins: null });
  }
  const word = words[from] ?? "";
  const head = PORTFOLIO_HEADS.get(word);
  if (head !== undefined && OF.has(words[from + 1] ?? "")) {
    let at = from + 2;
    let rank = head.rank;
    // "minister of state for defence", "secretary of state for defence", "minister of state in the foreign office".
    if (words[at] === "state" && (OF.has(words[at + 1] ?? "") || words[at + 1] === "in" || words[at + 1] === "at")) {
      if (word.startsWith("minister")) rank = "deputy";
      at += 2;
    } else if (words[at] === "state" && words[at + 1] === "and" && word.startsWith("minister") && isField(words, at + 2)) {
      // "Minister of State and Foreign Affairs", but not "Minister of State and National Security Adviser": an office of its own.
      at += 2;
    } else if (words[at] === "state") {
      const state = word.startsWith("minister") ? "deputy" : "minister";
      offer({
        to: at + 1,
        rank: state,
        portfolio: word.startsWith("secretar") ? "foreign" : null,
        plural: head.plural,
        joins: "government",
      });
      at = -1;
    }
    if (at > 0) {
      const behind = readPortfolio(words, at);
      const house = behind === undefined ? readBody(words, at) : undefined;
      // "undersecretary of defense for policy": a field within the portfolio.
      const field = behind !== undefined && words[at + behind.length] === "for" ? readPortfolio(words, at + behind.length + 1) : undefined;
      if (behind !== undefined)
        offer({
          to: at + behind.length + (field === undefined ? 0 : 1 + field.length),
          rank,
          portfolio: behind.value,
          plural: head.plural,
          joins: "government",
        });
      else if (house !== undefined)
        offer({
          to: house.to,
          rank: word.startsWith("secretar") ? "official" : rank,
          portfolio: house.portfolio,
          plural: head.plural,
          joins: null,
        });
    }
  }
  if (word === "minister" && words[from + 1] === "in" && words[from + 2] === "charge" && words[from + 3] === "of") {
    const behind = readPortfolio(words, from + 4);
    if (behind !== undefined)
      offer({ to: from + 4 + behind.length, rank: "minister", portfolio: behind.value, plural: false, joins: "government" });
  }
  const fixed = longestPhrase(titles, words, from);
  if (fixed !== undefined) {
    const to = from + fixed.length;
    const joins = /^(?:prime|premier|state|chancellor|vice|tanaiste|tánaiste|dpm|minister)$/.test(word)
      ? "government"
      : /^(?:chairman|president|director|founder|managing|ceo)$/.test(word)
        ? "company"
        : null;
    // A title of the table knows its rank better than the grammar that reads the same words ("army chief", "state secretary").
    if (best === undefined || to >= best.to)
      best = {
        to,
        rank: fixed.value.rank,
        portfolio: fixed.value.rank === "military" ? null : (portfolioOf(words, from, to) ?? best?.portfolio ?? null),
        plural: fixed.value.plural,
        joins,
      };
    // "state secretary at the ministry of defence".
    const house =
      /secretary$/.test(words[to - 1] ?? "") && (words[to] === "at" || words[to] === "in") ? readBody(words, to + 1) : undefined;
    if (house !== undefined && house.portfolio !== null)
      offer({ to: house.to, rank: fixed.value.rank, portfolio: house.portfolio, plural: fixed.value.plural, joins: null });
    if (OF.has(words[to] ?? "") && fixed.value.rank !== "head_of_government") {
      const body = readBody(words, to + 1);
      if (body !== undefined && !(fixed.value.rank === "head_of_state" && body.portfolio !== null))
        offer({
          to: body.to,
          rank: commands(words, from, body.to) ? "military" : fixed.value.rank === "head_of_state" ? "official" : fixed.value.rank,
          portfolio: body.portfolio,
          plural: fixed.value.plural,
          joins: null,
        });
      const policy =
        body === undefined &&
        /^(?:secretar|under|assistant|director|head|chief|deputy|special|high|coordinating|minister|senior|second)/.test(word)
          ? readPortfolio(words, to + 1)
          : undefined;
      if (policy !== undefined)
        offer({ to: to + 1 + policy.length, rank: fixed.value.rank, portfolio: policy.value, plural: fixed.value.plural, joins: null });
    }
  }
  // "head of the armament agency", "chief of the navy", "leader of the house": no titles without what they are of.
  if (/^(?:head|heads|chief|chiefs|leader|boss|member|inspector|coordinator)$/.test(word) && OF.has(words[from + 1] ?? "")) {
    const body = readBody(words, from + 2);
    if (body !== undefined)
      offer({
        to: body.to,
        rank: commands(words, from, body.to) ? "military" : "official",
        portfolio: body.portfolio,
        plural: /s$/.test(word),
        joins: null,
      });
  }
  return best;
};

/** Does a portfolio begin at `words[at]` that no title goes on from? */
const isField = (words: readonly string[], at: number): boolean => {
  const field = longestPhrase(portfolios, words, at);
  return field !== undefined && (longestPhrase(titles, words, at)?.length ?? 0) <= field.length;
};

/** Whether the body that the office is of is an armed service or its staff. */
const commands = (words: readonly string[], from: number, to: number): boolean =>
  /\b(?:staff|chiefs|navy|army|air force|forces?|fleet|corps|guards?|command|operations)\b/.test(words.slice(from + 1, to).join(" "));

/** Titles of the table that carry a portfolio in their own words. */
const portfolioOf = (words: readonly string[], from: number, to: number): string | null => {
  const own = words.slice(from, to).join(" ");
  if (/raksha|defmin|secdef|defen[cs]e/.test(own)) return "defence";
  if (/foreign|videsh|^fm$|^eam$|secstate|diploma/.test(own)) return "foreign";
  if (/grih|^home |homeland/.test(own)) return "interior";
  if (/exchequer|treasurer/.test(own)) return "finance";
  return null;
};

/** "deputy prime minister for defence affairs": the field of one of several deputies. */
const withField = (words: readonly string[], core: Reading): Reading => {
  const field = core.rank === "head_of_government" && words[core.to] === "for" ? readPortfolio(words, core.to + 1) : undefined;
  const talks = field === undefined ? "" : (words[core.to + 1 + field.length] ?? "");
  return field === undefined || /^(?:talks|consultations|discussions|cooperation|dialogue|meetings?)$/.test(talks)
    ? core
    : { ...core, to: core.to + 1 + field.length, portfolio: field.value };
};

/** The longest office that begins at `words[from]`, modifiers included. */
export const readOffice = (words: readonly string[], from: number): Reading | undefined => {
  let best: Reading | undefined;
  let at = from;
  let lowered = false;
  for (let n = 0; n < 5; n++) {
    const plain = readCore(words, at);
    const core = plain !== undefined && lowered ? withField(words, plain) : plain;
    if (core !== undefined && (best === undefined || core.to > best.to)) {
      best =
        lowered && core.rank !== "envoy"
          ? { ...core, rank: core.rank === "official" || core.rank === "military" ? core.rank : "deputy" }
          : core;
    }
    const kind = modifiers.get(words[at] ?? "");
    if (kind === undefined) break;
    // "a team under Deputy Minister A": a preposition, but for secretaries.
    if (words[at] === "under" && !/^secretar/.test(words[at + 1] ?? "")) break;
    if (kind === "down") lowered = true;
    at++;
  }
  return best;
};

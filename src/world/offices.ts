/**
 * Offices: titles that persons hold, read as a grammar of modifiers, portfolios and heads, not as a list.
 *
 *   office  = modifier* core [ "and" office ]            deputy prime minister and defence minister
 *   core    = fixed title [ "of" body ]                  chairman of the joint chiefs of staff
 *           | [ portfolio ] (minister | secretary | …)   external affairs minister, defense secretary
 *           | (minister | secretary | …) (of | for) portfolio
 *           | fixed title "of" ministry                  director general of the ministry of defence
 *
 * A hyphenated word is read part by part ("vice-president"), but a match ends at the end of a word. Words of any state
 * stay outside. Gotcha: "and" joins two offices here only where they are one person's by convention (deputy head of
 * government, state councillor and a minister, chairman and chief executive); "president and prime minister" is two.
 */
import { OFFICE_BODIES, PORTFOLIOS } from "./data/portfolios.ts";
import { FIXED_TITLES, HONORIFICS, MODIFIERS, RANKS, RETIRED } from "./data/titles.ts";
import { compilePhrases, longestPhrase, type PhraseMatch } from "./phrases.ts";

export type OfficeRank = "head_of_state" | "head_of_government" | "minister" | "deputy" | "official" | "military" | "envoy" | "other";

export interface OfficeMatch {
  readonly length: number;
  /** The title as worded, in title case ("Deputy Prime Minister and Defence Minister"). */
  readonly normal: string;
  readonly rank: OfficeRank;
  /** Canonical portfolio ("defence", "foreign", …) or null. */
  readonly portfolio: string | null;
  /** Several holders: "the defence ministers". */
  readonly plural: boolean;
}

const spellings = (phrase: string): readonly string[] =>
  phrase.includes("defence") ? [phrase, phrase.replaceAll("defence", "defense")] : [phrase];

/** Hyphens fall away before matching, so entries are stored without them. */
const open = (phrase: string): string => phrase.replaceAll("-", " ");

const portfolios = compilePhrases(
  PORTFOLIOS.trim()
    .split("\n")
    .flatMap((line) => {
      const [canonical = "", wordings = ""] = line.split("|");
      return wordings.split(";").flatMap((w) => spellings(w).map((s) => [open(s.replaceAll(",", " ,")), canonical] as const));
    }),
);
const bodies = compilePhrases(
  OFFICE_BODIES.trim()
    .split(/[\n|]/)
    .flatMap((b) => spellings(b).map((s) => [open(s), true] as const)),
);

interface Title {
  readonly rank: OfficeRank;
  readonly plural: boolean;
}
/** The plural of a title stands at its first noun where "of", "in" or "general" follows: "chiefs of staff", "attorneys general". */
const pluralOf = (title: string): string => {
  const inner = / (?:of|in|to|at|for|without|general|d'affaires|commanding)\b/.exec(title);
  const head = inner === null ? title : title.slice(0, inner.index);
  const rest = inner === null ? "" : title.slice(inner.index);
  const many = /man$/.test(head) ? head.replace(/man$/, "men") : /[^aeo]y$/.test(head) ? head.replace(/y$/, "ies") : `${head}s`;
  return many + rest;
};
const titles = compilePhrases<Title>(
  FIXED_TITLES.trim()
    .split("\n")
    .flatMap((line) => {
      const [rank = "other", list = ""] = line.split("|");
      return list
        .split(";")
        .flatMap((t) =>
          spellings(open(t)).flatMap((title) => [
            [title, { rank: rank as OfficeRank, plural: false }] as const,
            [pluralOf(title), { rank: rank as OfficeRank, plural: true }] as const,
          ]),
        );
    }),
);

const modifiers = new Map<string, string>();
for (const line of MODIFIERS.trim().split("\n")) {
  const [kind = "", list = ""] = line.split("|");
  for (const word of list.split(";")) modifiers.set(word, kind);
}

/** Heads that take a portfolio, before or behind. */
const PORTFOLIO_HEADS: ReadonlyMap<string, Title> = new Map(
  (
    [
      ["minister", "minister"],
      ["ministers", "minister"],
      ["secretary", "minister"],
      ["secretaries", "minister"],
      ["undersecretary", "deputy"],
      ["undersecretaries", "deputy"],
      ["commissioner", "minister"],
      ["adviser", "official"],
      ["advisor", "official"],
      ["advisers", "official"],
      ["advisors", "official"],
      ["chief", "official"],
      ["chiefs", "official"],
      ["spokesman", "official"],
      ["spokesperson", "official"],
      ["spokeswoman", "official"],
    ] as const
  ).map(([word, rank]) => [word, { rank, plural: /s$/.test(word) }]),
);
const OF = new Set(["of", "for"]);
const MAX_WORDS = 24;

interface Part {
  readonly word: string;
  /** Index of the given word it comes from, and whether it is the last part of it. */
  readonly at: number;
  readonly ends: boolean;
}

const partsFrom = (words: readonly string[], from: number): Part[] => {
  const parts: Part[] = [];
  for (let at = from; at < words.length && at < from + MAX_WORDS; at++) {
    const word = words[at] as string;
    if (word.length > 40 || (/^[^\p{L}\d]/u.test(word) && word !== "," && word !== "&" && word !== "'s" && word !== "." && word !== "("))
      break;
    const pieces = word.includes("-") ? word.split("-") : [word];
    pieces.forEach((piece, k) => parts.push({ word: piece, at, ends: k === pieces.length - 1 }));
  }
  return parts;
};

interface Reading {
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
    const head = PORTFOLIO_HEADS.get(words[from + before.length] ?? "");
    if (head !== undefined)
      offer({
        to: from + before.length + 1,
        rank: head.rank,
        portfolio: before.value,
        plural: head.plural,
        joins: head.rank === "minister" ? "government" : null,
      });
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
        body === undefined && /^(?:secretar|under|assistant|director|head|chief|deputy|special|high)/.test(word)
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

const readOffice = (words: readonly string[], from: number): Reading | undefined => {
  let best: Reading | undefined;
  let at = from;
  let lowered = false;
  for (let n = 0; n < 5; n++) {
    const core = readCore(words, at);
    if (core !== undefined && (best === undefined || core.to > best.to)) {
      best =
        lowered && core.rank !== "envoy"
          ? { ...core, rank: core.rank === "official" || core.rank === "military" ? core.rank : "deputy" }
          : core;
    }
    const kind = modifiers.get(words[at] ?? "");
    if (kind === undefined) break;
    if (kind === "down") lowered = true;
    at++;
  }
  return best;
};

const SMALL = new Set(["of", "for", "and", "the", "in", "at", "to", "without"]);
const ABBREVIATION =
  /^(?:pm|ceo|cmd|md|nsa|dg|cds|coas|cns|cas|cgs|coo|cfo|cto|fm|eam|vp|dpm|mp|mep|goc|avm|drdo|nato|un|eu|asean|imf|cia|saceur|chod|cno|jcs|cjcsc|cjcs|dgmo|sg|opec|us|ait|ispr)$/;
const EXPANDED: ReadonlyMap<string, string> = new Map([
  ["pm", "Prime Minister"],
  ["dpm", "Deputy Prime Minister"],
  ["nsa", "National Security Adviser"],
  ["cds", "Chief of Defence Staff"],
  ["coas", "Chief of Army Staff"],
  ["cns", "Chief of Naval Staff"],
  ["cas", "Chief of Air Staff"],
  ["cgs", "Chief of the General Staff"],
  ["dg", "Director General"],
  ["vp", "Vice President"],
  ["eam", "External Affairs Minister"],
  ["chod", "Chief of Defence"],
  ["cno", "Chief of Naval Operations"],
]);

const titleCase = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const full = EXPANDED.get(word);
      if (full !== undefined) return full;
      if (i > 0 && SMALL.has(word)) return word;
      if (ABBREVIATION.test(word)) return word.toUpperCase();
      return word
        .split("-")
        .map((piece) => (SMALL.has(piece) ? piece : piece.charAt(0).toUpperCase() + piece.slice(1)))
        .join("-");
    })
    .join(" ")
    .replace(/ ,/g, ",")
    .replace(/ 's\b/g, "'s")
    .replace(/ \./g, "");

/** Only words that can open an office are tried; all else answers at once. */
const OPENERS = new Set([
  ...titles.root.keys(),
  ...portfolios.root.keys(),
  ...modifiers.keys(),
  ...PORTFOLIO_HEADS.keys(),
  ..."head heads leader boss member inspector".split(" "),
]);
OPENERS.delete("the");

/** The longest office that begins at `words[from]` (lower-cased tokens), or undefined. */
export const matchOffice = (words: readonly string[], from: number): OfficeMatch | undefined => {
  const opener = words[from];
  if (opener === undefined) return undefined;
  const hyphen = opener.indexOf("-");
  if (!OPENERS.has(hyphen > 0 ? opener.slice(0, hyphen) : opener)) return undefined;
  const parts = partsFrom(words, from);
  const flat = parts.map((part) => part.word);
  let reading = readOffice(flat, 0);
  if (reading === undefined) return undefined;
  if (reading.joins !== null && (flat[reading.to] === "and" || flat[reading.to] === "&" || flat[reading.to] === "cum")) {
    const second = readOffice(flat, reading.to + 1);
    const government =
      reading.joins === "government" &&
      second?.joins === "government" &&
      second.rank !== "head_of_government" &&
      second.rank !== "head_of_state" &&
      (reading.rank === "deputy" || flat[0] === "state") &&
      second.plural === reading.plural;
    const company =
      reading.joins === "company" &&
      second !== undefined &&
      /^(?:ceo|chief executive|chairman|managing director|md|president|director)/.test(flat.slice(reading.to + 1, second.to).join(" ")) &&
      !/minister/.test(flat.slice(reading.to + 1, second.to).join(" ")) &&
      reading.rank !== "head_of_state";
    if (second !== undefined && (government || company))
      reading = { ...reading, to: second.to, portfolio: second.portfolio ?? reading.portfolio };
  }
  const last = parts[reading.to - 1];
  if (last === undefined || !last.ends) return undefined;
  const length = last.at - from + 1;
  return {
    length,
    normal: titleCase(words.slice(from, from + length)),
    rank: reading.rank,
    portfolio: reading.portfolio,
    plural: reading.plural,
  };
};

/** Applied only where the office ends or another one follows, so that "foreign affairs and trade" stays whole. */
const END = "(?=$|,| and (?:.* )?(?:minister|secretary|premier|chancellor)\\b)";
const wordingsByCanonical: readonly (readonly [RegExp, string])[] = (
  [
    ["minister (?:of|for) (?:the )?(?:national )?(?:defence|armed forces)", "defence minister"],
    ["raksha mantri|(?:armed forces|army|national defence) minister", "defence minister"],
    [
      "minister (?:of|for) (?:foreign|external) affairs|(?:external|foreign) affairs minister|minister (?:of|for) (?:foreign|external) relations|videsh mantri",
      "foreign minister",
    ],
    ["minister (?:of|for) (?:europe and foreign|foreign and european|european and foreign) affairs", "foreign minister"],
    ["minister (?:of|for) (?:the )?(?:interior|home affairs|internal affairs)|home(?: affairs)? minister", "interior minister"],
    ["minister (?:of|for) (?:the )?(\\w+)", "$1 minister"],
    ["director general of (?:the )?(?:ministry of defence|defence ministry)", "director general of the defence ministry"],
    ["chief of the (army|naval|air|defence|general) staff", "chief of $1 staff"],
    [
      "chairman of the joint chiefs(?: of staff)?(?: committee)?|joint chiefs(?: of staff)? chairman|jcs chairman",
      "chairman of the joint chiefs",
    ],
    ["secretary of (?:the )?defence|secretary of state for defence", "defence secretary"],
    ["secretary of state for foreign(?:, commonwealth and development)? affairs", "foreign secretary"],
    ["secretary of state for (?:the )?(\\w+)", "$1 secretary"],
  ] as const
).map(([pattern, canonical]) => [new RegExp(`\\b(?:${pattern})${END}`, "g"), canonical]);

/**
 * Canonical form for comparing offices, never for display: one spelling (defence, adviser, councillor), no hyphens, no
 * "acting" or "union", abbreviations written out, "Minister of Defense" as "defence minister". A state's name stays.
 * Gotcha: the defence secretary of India is an official and the one of the United States a minister; both are
 * "defence secretary" here, and "Secretary of Defense" is one too.
 */
export const roleNormal = (text: string): string => {
  let role = text
    .slice(0, 200)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[-.]/g, (mark) => (mark === "-" ? " " : ""))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\bdefense\b/g, "defence")
    .replace(/\badvisor\b/g, "adviser")
    .replace(/\bcouncilor\b/g, "councillor")
    .replace(/\b(?:acting|interim|caretaker|union|federal|the honourable|honourable|his excellency) /g, "");
  role = role
    .split(" ")
    .map((word) => EXPANDED.get(word)?.toLowerCase() ?? word)
    .join(" ");
  for (const [pattern, canonical] of wordingsByCanonical) role = role.replace(pattern, canonical);
  return role.replace(/^the /, "");
};

export interface RankMatch {
  readonly length: number;
  /** Full form in title case ("Lieutenant General"). */
  readonly normal: string;
  readonly retired: boolean;
}

const ranks = compilePhrases(
  RANKS.trim()
    .split("\n")
    .flatMap((line) => {
      const [full = "", list = ""] = line.split("|");
      return list.split(";").map((rank) => [rank, full] as const);
    }),
);
const retired = new Set(RETIRED.split(";"));

/** The longest military rank that begins at `words[from]`, a following "(Retd.)" or "(Res)" included. */
export const matchRank = (words: readonly string[], from: number): RankMatch | undefined => {
  const rank = longestPhrase(ranks, words, from);
  if (rank === undefined) return undefined;
  let to = from + rank.length;
  if (words[to] === "." && (words[to + 1] === "(" || retired.has(words[to + 1] ?? ""))) to++;
  const bracket = words[to] === "(";
  if (!retired.has(words[bracket ? to + 1 : to] ?? "")) return { length: rank.length, normal: rank.value, retired: false };
  to += bracket ? 2 : 1;
  if (words[to] === "." && bracket) to++;
  if (bracket && words[to] === ")") to++;
  return { length: to - from, normal: rank.value, retired: true };
};

const honorifics = compilePhrases(HONORIFICS.split(";").map((form) => [form, true] as const));

/** The longest form of address that begins at `words[from]` ("h.e.", "his excellency", "shri"): its length. */
export const matchHonorific = (words: readonly string[], from: number): { readonly length: number } | undefined => {
  const match = longestPhrase(honorifics, words, from);
  return match === undefined ? undefined : { length: match.length };
};

/** The data this file reads, for the hash over all tables. */
export const officesData = (): readonly string[] => [PORTFOLIOS, OFFICE_BODIES, FIXED_TITLES, MODIFIERS, RANKS, RETIRED, HONORIFICS];

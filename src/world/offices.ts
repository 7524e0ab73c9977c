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
import { FIXED_TITLES, HONORIFICS, MODIFIERS, PARLIAMENTS, PRESIDING, RANKS, RETIRED, UNION_FIELDS, UNIONS } from "./data/titles.ts";
import { readOffice } from "./office-grammar.ts";
import { modifiers, type OfficeRank, PORTFOLIO_HEADS, portfolios, titles } from "./office-words.ts";
import { compilePhrases, longestPhrase } from "./phrases.ts";
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

const MAX_WORDS = 24;

/** Words without hyphens, and for each the index of the given word that it ends, or -1. */
interface Parts {
  readonly words: string[];
  readonly ends: number[];
}

const LETTER_A = 97;
const LETTER_Z = 122;
const startsWithMark = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code < LETTER_A || code > LETTER_Z) && /^[^\p{L}\d]/u.test(word);
};

const partsFrom = (words: readonly string[], from: number): Parts => {
  const parts: Parts = { words: [], ends: [] };
  for (let at = from; at < words.length && at < from + MAX_WORDS; at++) {
    const word = words[at] as string;
    if (
      word.length > 40 ||
      (startsWithMark(word) && word !== "," && word !== "&" && word !== "'s" && word !== "." && word !== "(" && word !== ")")
    )
      break;
    if (word.includes("-")) {
      for (const piece of word.split("-")) {
        parts.words.push(piece);
        parts.ends.push(-1);
      }
      parts.ends[parts.ends.length - 1] = at;
    } else {
      parts.words.push(word);
      parts.ends.push(at);
    }
  }
  return parts;
};

const SMALL = new Set(["of", "for", "and", "the", "in", "at", "to", "without"]);
const ABBREVIATION =
  /^(?:pm|ceo|cmd|md|nsa|dg|cds|coas|cns|cas|cgs|coo|cfo|cto|fm|eam|vp|dpm|mp|mep|goc|avm|drdo|nato|un|eu|asean|imf|cia|saceur|who|iaea|wto|ecb|osce|oecd|opcw|ecowas|unhcr|unicef|unrwa|undp|au|oic|csto|sco|u\.n\.|e\.u\.|chod|cno|jcs|cjcsc|cjcs|dgmo|sg|opec|us|ait|ispr)$/;
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

/** Whether an office can begin with this lower-cased word. */
export const opensOffice = (word: string): boolean => {
  const hyphen = word.indexOf("-");
  return OPENERS.has(hyphen > 0 ? word.slice(0, hyphen) : word);
};

/** The longest office that begins at `words[from]` (lower-cased tokens), or undefined. */
export const matchOffice = (words: readonly string[], from: number): OfficeMatch | undefined => {
  const opener = words[from];
  if (opener === undefined || !opensOffice(opener)) return undefined;
  const { words: flat, ends } = partsFrom(words, from);
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
  const last = ends[reading.to - 1] ?? -1;
  if (last < 0) return undefined;
  const length = last - from + 1;
  return {
    length,
    normal: titleCase(words.slice(from, from + length)),
    rank: reading.rank,
    portfolio: reading.portfolio,
    plural: reading.plural,
  };
};

/** Applied only where the office ends or another one follows, so that "foreign affairs and trade" stays whole. */
const END = "(?=$|(?:,| and) (?:.* )?(?:minister|secretary|premier|chancellor)\\b)";
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
  const known = normals.get(text);
  if (known !== undefined) return known;
  const made = normalOf(text);
  if (normals.size >= REMEMBERED) normals.clear();
  if (text.length <= 200) normals.set(text, made);
  return made;
};

/** Canonical forms made lately. Bounded, and says nothing that the text does not say. */
const normals = new Map<string, string>();
const REMEMBERED = 5000;

const normalOf = (text: string): string => {
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
    .replace(/\bamir\b/g, "emir")
    .replace(/\b(?:acting|interim|caretaker|union|federal|the honourable|honourable|his excellency) /g, "");
  role = role
    .split(" ")
    .map((word) => EXPANDED.get(word)?.toLowerCase() ?? word)
    .join(" ");
  for (const [pattern, canonical] of wordingsByCanonical) role = role.replace(pattern, canonical);
  return role.replace(/^the /, "");
};

/** One holder's office of a plural title: "Foreign Ministers" → "Foreign Minister", "Heads of State" → "Head of State". */
export const singularOffice = (normal: string): string => {
  const inner = / (?:of|in|to|at|for|without|General|d'Affaires|Commanding)\b/.exec(normal);
  const head = inner === null ? normal : normal.slice(0, inner.index);
  const rest = inner === null ? "" : normal.slice(inner.index);
  const one = /men$/.test(head) ? head.replace(/men$/, "man") : /ies$/.test(head) ? head.replace(/ies$/, "y") : head.replace(/s$/, "");
  return one + rest;
};

export interface RankMatch {
  readonly length: number;
  /** Full form in title case ("Lieutenant General"). */
  readonly normal: string;
  readonly retired: boolean;
}

/** "lt gen" is written "lt-gen" and, with the dot of the first word, "lt.-gen", too. */
const hyphened = (rank: string): readonly string[] => {
  const words = rank.split(" ");
  return words.length === 2 && words.every((word) => word.length <= 5) ? [rank, words.join("-"), words.join(" - ")] : [rank];
};
const ranks = compilePhrases(
  RANKS.trim()
    .split("\n")
    .flatMap((line) => {
      const [full = "", list = ""] = line.split("|");
      return list.split(";").flatMap((rank) => hyphened(rank).map((written) => [written, full] as const));
    }),
);
const retired = new Set(RETIRED.split(";"));

/** Whether a rank or a form of address can begin with this lower-cased word. */
export const opensTitle = (word: string): boolean => ranks.root.has(word) || honorifics.root.has(word);

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
  if (words[from] === "sri" && words[from + 1] === "lanka") return undefined;
  const match = longestPhrase(honorifics, words, from);
  return match === undefined ? undefined : { length: match.length };
};

/** The data this file reads, for the hash over all tables. */
export const officesData = (): readonly string[] => [
  PORTFOLIOS,
  OFFICE_BODIES,
  FIXED_TITLES,
  PARLIAMENTS,
  PRESIDING,
  UNIONS,
  UNION_FIELDS,
  MODIFIERS,
  RANKS,
  RETIRED,
  HONORIFICS,
];

/**
 * Offices compared: "Deputy Prime Minister and Defence Minister" refines "Defence Minister", "Minister of Defence" equals it,
 * "Foreign Minister" and "Defence Minister" are two offices (which one person may hold at two times).
 */
import { fold } from "../entities/fold.ts";

const SAME_WORD: Readonly<Record<string, string>> = {
  defense: "defence",
  raksha: "defence",
  mantri: "minister",
  armed: "defence",
  forces: "",
  adviser: "advisor",
  national: "",
  ministry: "minister",
  ministers: "minister",
  external: "foreign",
  affairs: "",
  of: "",
  the: "",
  for: "",
  and: "",
  s: "",
  to: "",
  state: "state",
  chairman: "chair",
  chairperson: "chair",
  dg: "director general",
  pm: "prime minister",
  premier: "prime minister",
  nsa: "security advisor",
  cds: "chief defence staff",
  coas: "chief army staff",
};

const DEMONYM = /(ian|ese|ish|eli|stani|ch|an)$/;

interface Office {
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

/** The same few offices are compared again and again; so many are remembered. */
const REMEMBERED = 5000;
const offices = new Map<string, Office>();

const officeOf = (role: string): Office => {
  const known = offices.get(role);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const word of fold(role).split(" ")) for (const w of (SAME_WORD[word] ?? word).split(" ")) if (w !== "") words.add(w);
  const office = { words, weight: [...words].filter((w) => !DEMONYM.test(w) || w.length < 6).length };
  if (offices.size >= REMEMBERED) offices.clear();
  offices.set(role, office);
  return office;
};

/** The words that tell one office from another. */
export const roleWords = (role: string): ReadonlySet<string> => officeOf(role).words;

export type RoleFit = "equal" | "refines" | "refined" | "compatible" | "other";

/** How `a` stands to `b`; `refines` when `a` says all that `b` says and more. */
export const roleFit = (a: string, b: string): RoleFit => {
  const x = roleWords(a);
  const y = roleWords(b);
  const shared = [...x].filter((w) => y.has(w)).length;
  if (shared === x.size && shared === y.size) return "equal";
  if (shared === y.size) return "refines";
  if (shared === x.size) return "refined";
  const telling = [...x].filter((w) => y.has(w) && !GENERIC.has(w)).length;
  return telling > 0 ? "compatible" : "other";
};

const GENERIC: ReadonlySet<string> = new Set([
  "minister",
  "chief",
  "secretary",
  "deputy",
  "vice",
  "general",
  "director",
  "chair",
  "head",
  "president",
  "former",
]);

/** How much an office says: words that tell it apart, national demonyms not counted. */
export const roleWeight = (role: string): number => officeOf(role).weight;

const PORTFOLIOS = [
  "defence",
  "foreign",
  "finance",
  "interior",
  "home",
  "trade",
  "commerce",
  "energy",
  "justice",
  "economy",
  "transport",
  "health",
  "agriculture",
  "education",
  "environment",
  "emergency",
  "tourism",
];

/** The portfolios of a minister's or secretary's office. */
export const portfolios = (role: string): readonly string[] => {
  const words = roleWords(role);
  return words.has("minister") || words.has("secretary") ? PORTFOLIOS.filter((p) => words.has(p)) : [];
};

/** One text for the wordings of one office: its portfolio, else its words; empty where none is given. */
export const officeSignature = (roles: readonly string[]): string => {
  const fullest = [...roles].sort((a, b) => roleWeight(b) - roleWeight(a) || (a < b ? -1 : 1))[0];
  if (fullest === undefined) return "";
  return portfolios(fullest)[0] ?? [...roleWords(fullest)].sort().join(" ");
};

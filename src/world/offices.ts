/**
 * Offices: titles that persons hold, read as a grammar of modifiers, portfolios and heads, not as a list.
 */
export type OfficeRank = "head_of_state" | "head_of_government" | "minister" | "deputy" | "official" | "military" | "envoy" | "other";

export interface OfficeMatch {
  readonly length: number;
  /** Canonical wording in title case ("Deputy Prime Minister and Defence Minister"). */
  readonly normal: string;
  readonly rank: OfficeRank;
  /** "defence", "foreign", … or null. */
  readonly portfolio: string | null;
}

/** The longest office that begins at `words[from]` (lower-cased tokens), or undefined. */
export const matchOffice = (_words: readonly string[], _from: number): OfficeMatch | undefined => undefined;

/** Canonical form for comparing offices: "Minister of Defense" and "Defence Minister" give the same. */
export const roleNormal = (text: string): string => text.toLowerCase();

export interface RankMatch {
  readonly length: number;
  /** Full form in title case ("Lieutenant General"). */
  readonly normal: string;
  readonly retired: boolean;
}

/** The longest military rank that begins at `words[from]`, a following "(Retd.)" or "(Res)" included. */
export const matchRank = (_words: readonly string[], _from: number): RankMatch | undefined => undefined;

/** The longest form of address that begins at `words[from]` ("h.e.", "his excellency", "shri"): its length. */
export const matchHonorific = (_words: readonly string[], _from: number): { readonly length: number } | undefined => undefined;

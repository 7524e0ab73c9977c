/**
 * Makers of arms, aircraft and ships, with the state they are seated in.
 */
export interface CompanyMatch {
  readonly length: number;
  /** Usual short name ("Lockheed Martin"). */
  readonly name: string;
  /** ISO 3166-1 alpha-2 of its seat, or null for companies of several states. */
  readonly country: string | null;
}

/** The longest name of an arms maker or shipyard that begins at `words[from]` (lower-cased tokens), or undefined. */
export const matchCompany = (_words: readonly string[], _from: number): CompanyMatch | undefined => undefined;

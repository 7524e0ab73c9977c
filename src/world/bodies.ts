/**
 * Bodies: organisations of states and forums, agencies of one state, and armed services.
 */
export interface BodyMatch {
  readonly length: number;
  /** Usual name ("NATO", "United Nations General Assembly"). */
  readonly name: string;
}

export interface AgencyMatch {
  readonly length: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of its state. */
  readonly country: string;
}

/** The longest name of an organisation of states or a forum that begins at `words[from]` (lower-cased tokens). */
export const matchBody = (_words: readonly string[], _from: number): BodyMatch | undefined => undefined;

/** The longest name of a state's agency that begins at `words[from]` ("drdo", "defense security cooperation agency"). */
export const matchAgency = (_words: readonly string[], _from: number): AgencyMatch | undefined => undefined;

/** The longest name of an armed service that begins at `words[from]` ("indian navy", "royal australian air force", "bundeswehr"). */
export const matchService = (_words: readonly string[], _from: number): AgencyMatch | undefined => undefined;
